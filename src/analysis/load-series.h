/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/trends.h"

G_BEGIN_DECLS

/**
 * FootfallLoadWeek:
 * @distance_m: of the runs whose distance is known, metres; 0 without a run; NAN if no distance is known
 * @n_runs: all of them
 * @longest_m: the longest session of the week, metres; NAN without one
 * @longest_on: its date; or unknown
 * @longest_run: its first run; none without one
 */
typedef struct
{
  FootfallDay starts_on;
  double distance_m;
  int n_runs;
  double longest_m;
  FootfallDay longest_on;
  FootfallUuid longest_run;
} FootfallLoadWeek;

/**
 * footfall_trends_list_weeks:
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * Returns: (transfer full) (element-type FootfallLoadWeek): every week from that of the first run to that of today
 */
GArray *footfall_trends_list_weeks (const FootfallTrends *self, int first_weekday);

/**
 * FootfallLoadLimit:
 * @day: from this day on
 * @limit_m: a session longer than that would be a bigger step; NAN where too little was run before to say
 */
typedef struct
{
  FootfallDay day;
  double limit_m;
} FootfallLoadLimit;

/* Returns: (transfer full) (element-type FootfallLoadLimit): each change of the limit, the last one today at the latest */
GArray *footfall_trends_list_limits (const FootfallTrends *self);

/**
 * FootfallLoadStep:
 * @day: the date of the session
 * @distance_m: how far
 * @ratio: times what it is held against
 * @run: its first run
 */
typedef struct
{
  FootfallDay day;
  double distance_m;
  double ratio;
  FootfallUuid run;
} FootfallLoadStep;

/**
 * footfall_trends_list_steps:
 * @n_sessions: (out) (optional): how many sessions there were from @from on
 *
 * Returns: (transfer full) (element-type FootfallLoadStep): the sessions from @from on that were bigger steps, judged
 *   as single-run-spike judges them
 */
GArray *footfall_trends_list_steps (const FootfallTrends *self, FootfallDay from, int *n_sessions);

G_END_DECLS
