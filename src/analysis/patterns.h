/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/**
 * footfall_list_patterns:
 * @context: the runs and shoes
 *
 * Returns: (transfer full) (element-type FootfallPattern): hard against soft surfaces, then
 *   each pair of the most used shoes, whether there is enough to compare or not
 */
GArray *footfall_list_patterns (FootfallContext *context);

/* Each adds a finding for every difference among the patterns of the assessment. */
void footfall_judge_surface_pattern (FootfallContext *context);
void footfall_judge_shoe_pattern (FootfallContext *context);

G_END_DECLS
