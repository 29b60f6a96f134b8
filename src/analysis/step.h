/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/**
 * FootfallStep:
 * @distance_m: how far
 * @day: when
 * @form: window or return; none if there is nothing to compare with
 * @base_m: what it is held against, metres; NAN if nothing
 * @base: (nullable): the session which that comes from
 * @earlier_sessions: sessions in the window before
 * @painful_on: the latest painful day of any knee shortly before; or unknown
 *
 * A distance, run or planned, against the distances before it.
 */
typedef struct
{
  double distance_m;
  FootfallDay day;
  FootfallForm form;
  double base_m;
  const FootfallSession *base;
  int earlier_sessions;
  FootfallDay painful_on;
} FootfallStep;

/**
 * footfall_step_of_session:
 * @index: of a session
 */
FootfallStep footfall_step_of_session (const FootfallContext *context, guint index);

/**
 * footfall_step_of_plan:
 *
 * As if a session of that distance were to start today, after all that was run.
 */
FootfallStep footfall_step_of_plan (const FootfallContext *context, double distance_m);

/* How many times the base; NAN without one */
double footfall_step_get_ratio (const FootfallStep *self);

/**
 * footfall_step_get_level:
 *
 * Returns: how loud the step is, or -1 if it is no bigger step
 */
int footfall_step_get_level (const FootfallStep *self, const FootfallContext *context);

/**
 * footfall_return_get_fraction:
 * @days: between two runs
 *
 * Returns: the part of the longest session before the pause to start with; NAN where there is no figure
 */
double footfall_return_get_fraction (const FootfallRules *rules, int days);

/**
 * footfall_return_find_longest:
 * @last_on: the date of the last run before a pause
 *
 * Returns: (nullable): the longest session in the time before the pause
 */
const FootfallSession *footfall_return_find_longest (const FootfallContext *context, FootfallDay last_on);

G_END_DECLS
