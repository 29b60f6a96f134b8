/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/* The rules about one knee. Each adds its finding if it holds. They are asked
 * in the order of #FootfallRuleId, as the later ones look at what the earlier
 * ones have found. */

void footfall_judge_red_flag (FootfallContext *context, FootfallKnee knee);
void footfall_judge_severe (FootfallContext *context, FootfallKnee knee);
void footfall_judge_persistent (FootfallContext *context, FootfallKnee knee);
void footfall_judge_recurring (FootfallContext *context, FootfallKnee knee);
void footfall_judge_long_standing (FootfallContext *context, FootfallKnee knee);
void footfall_judge_flare_up (FootfallContext *context, FootfallKnee knee);
void footfall_judge_lingering (FootfallContext *context, FootfallKnee knee);
void footfall_judge_worsening (FootfallContext *context, FootfallKnee knee);
void footfall_judge_mild (FootfallContext *context, FootfallKnee knee);

G_END_DECLS
