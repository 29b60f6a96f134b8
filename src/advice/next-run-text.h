/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_next_run_get_title:
 *
 * The figure is rounded down, so that it is never more than what was found.
 *
 * Returns: (transfer full): the figure ("Up to 9.0 km") or, without one, a few words instead of it
 */
char *footfall_next_run_get_title (const FootfallNextRun *next_run, FootfallDistanceUnit unit);

/**
 * footfall_next_run_get_text:
 *
 * Returns: (transfer full): what the figure rests on, in one sentence
 */
char *footfall_next_run_get_text (const FootfallNextRun *next_run, const FootfallRules *rules,
                                  FootfallDistanceUnit unit);

/**
 * footfall_planned_get_text:
 * @distance_m: what the runner has in mind, metres
 *
 * Returns: (transfer full): the answer to "what would that distance be?", one to three sentences
 */
char *footfall_planned_get_text (const FootfallPlanned *planned, double distance_m, const FootfallRules *rules,
                                 FootfallDistanceUnit unit);

G_END_DECLS
