/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/* The rules about distance and speed. Each adds its finding if it holds; they
 * are asked in the order of #FootfallRuleId. */

void footfall_judge_single_run_spike (FootfallContext *context);
void footfall_judge_return_to_running (FootfallContext *context);
void footfall_judge_speed_jump (FootfallContext *context);
void footfall_judge_weekly_volume (FootfallContext *context);

G_END_DECLS
