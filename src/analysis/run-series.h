/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * FootfallDatedRun:
 * @run: the record
 * @distance_m: metres, or NAN where the record has none that could be true
 * @duration_s: seconds, or -1 where the record has none that could be true
 * @day: its local date
 * @is_looked_up: whether the members below are known yet
 * @asked_on: the date of the first entry linked to it, or unknown
 * @outcome: the highest level of these entries; -1 without any
 */
typedef struct
{
  const FootfallRun *run;
  double distance_m;
  gint64 duration_s;
  FootfallDay day;
  gboolean is_looked_up;
  FootfallDay asked_on;
  int outcome;
} FootfallDatedRun;

/**
 * FootfallRunSeries:
 * @log: where the runs are
 * @today: the last day that counts
 * @runs: (element-type FootfallDatedRun): up to @today, in order of start
 * @first_day: the smallest date, or unknown
 * @last_day: the largest date, or unknown
 *
 * The runs of a log up to a day. They stand in order of start, which is not
 * quite the order of their local dates.
 */
typedef struct
{
  const FootfallLog *log;
  FootfallDay today;
  GArray *runs;
  FootfallDay first_day;
  FootfallDay last_day;
} FootfallRunSeries;

void footfall_run_series_init (FootfallRunSeries *self, const FootfallLog *log, FootfallDay today);
void footfall_run_series_clear (FootfallRunSeries *self);

guint footfall_run_series_get_size (const FootfallRunSeries *self);
const FootfallDatedRun *footfall_run_series_get (const FootfallRunSeries *self, guint index);

/**
 * footfall_run_series_look_up:
 *
 * Returns: the run with what its entries say, which is looked up when first asked for
 */
const FootfallDatedRun *footfall_run_series_look_up (FootfallRunSeries *self, guint index);

/**
 * footfall_run_series_find:
 *
 * Returns: the index of the first run that can have the date @day or a later one
 */
guint footfall_run_series_find (const FootfallRunSeries *self, FootfallDay day);

/**
 * footfall_run_series_find_end:
 *
 * Returns: the index after the last run that can have the date @day or an earlier one
 */
guint footfall_run_series_find_end (const FootfallRunSeries *self, FootfallDay day);

/**
 * footfall_run_series_count:
 * @n_runs: (out): runs dated after @after, up to @until
 * @n_asked: (out): those of them with an entry dated up to @until
 */
void footfall_run_series_count (FootfallRunSeries *self, FootfallDay after, FootfallDay until,
                                int *n_runs, int *n_asked);

/**
 * FootfallRunGap:
 * @days: between the dates of two successive runs
 * @starts_after: the date of the run before it
 * @ends_on: the date of the run after it
 * @n_before: how many runs lie before it
 */
typedef struct
{
  int days;
  FootfallDay starts_after;
  FootfallDay ends_on;
  guint n_before;
} FootfallRunGap;

/**
 * footfall_run_series_find_gap:
 * @n_runs: look among the first so many runs
 * @next_on: the date of what comes after them
 * @first_end: the earliest day on which the gap may end
 * @last_end: the latest; across the date line an earlier run can have a later date
 * @gap: (out): the latest gap of @min_days to @max_days; untouched if there is none
 *
 * Returns: whether there is such a gap
 */
gboolean footfall_run_series_find_gap (const FootfallRunSeries *self, guint n_runs, FootfallDay next_on,
                                       FootfallDay first_end, FootfallDay last_end, int min_days, int max_days,
                                       FootfallRunGap *gap);

/**
 * footfall_pain_is_counted:
 *
 * Returns: whether the entry is dated up to @today and says something that a knee can say
 */
gboolean footfall_pain_is_counted (const FootfallPain *pain, FootfallDay today);

G_END_DECLS
