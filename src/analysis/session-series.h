/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/run-series.h"
#include "core/rules.h"

G_BEGIN_DECLS

/**
 * FootfallSession:
 * @first_run: index of its first run
 * @n_runs: how many, one after the other
 * @day: the date of the first one
 * @distance_m: the sum of the known distances; always known
 *
 * Runs with hardly a pause between them: what the body takes as one.
 */
typedef struct
{
  guint first_run;
  guint n_runs;
  FootfallDay day;
  double distance_m;
} FootfallSession;

/**
 * FootfallSessionSeries:
 * @runs: the runs they are made of
 * @sessions: (element-type FootfallSession): in order of start; without those of which no distance is known
 */
typedef struct
{
  const FootfallRunSeries *runs;
  GArray *sessions;
} FootfallSessionSeries;

void footfall_session_series_init (FootfallSessionSeries *self, const FootfallRunSeries *runs,
                                   const FootfallRules *rules);
void footfall_session_series_clear (FootfallSessionSeries *self);

guint footfall_session_series_get_size (const FootfallSessionSeries *self);
const FootfallSession *footfall_session_series_get (const FootfallSessionSeries *self, guint index);

/**
 * FootfallSessionRange:
 * @first_run: sessions that start with this run or a later one
 * @end: sessions before this index
 * @from: dated on this day or later
 * @until: dated on this day or earlier
 * @left_out: (nullable): but not this one
 */
typedef struct
{
  guint first_run;
  guint end;
  FootfallDay from;
  FootfallDay until;
  const FootfallSession *left_out;
} FootfallSessionRange;

/**
 * footfall_session_series_find_longest:
 * @n_sessions: (out) (optional): how many there are in @range
 *
 * Returns: (nullable): the longest session in @range, the latest of several; %NULL if there is none
 */
const FootfallSession *footfall_session_series_find_longest (const FootfallSessionSeries *self,
                                                             const FootfallSessionRange *range, int *n_sessions);

/**
 * footfall_session_series_sum:
 *
 * Returns: metres of the sessions dated after @after, up to @until
 */
double footfall_session_series_sum (const FootfallSessionSeries *self, FootfallDay after, FootfallDay until);

/**
 * footfall_session_series_find:
 *
 * Returns: the index of the first session that starts with the run @first_run or a later one
 */
guint footfall_session_series_find (const FootfallSessionSeries *self, guint first_run);

G_END_DECLS
