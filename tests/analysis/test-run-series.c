/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/run-series.h"

#include <math.h>

#include "analysis/session-series.h"
#include "log-builder.h"

static void
test_dates (void)
{
  /* The second starts later, but on an earlier date of its own clock */
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@-1,at=01:00,utc=840,5km run@-2,at=20:00,utc=-600,10min run@-9,at=00:00 run@1,at=00:10");
  FootfallRunSeries runs;

  footfall_run_series_init (&runs, builder->log, builder->today);
  g_assert_cmpuint (footfall_run_series_get_size (&runs), ==, 3);
  g_assert_cmpint (runs.first_day, ==, builder->today - 9);
  g_assert_cmpint (runs.last_day, ==, builder->today - 1);
  g_assert_cmpint (footfall_run_series_get (&runs, 1)->day, ==, builder->today - 1);
  g_assert_cmpint (footfall_run_series_get (&runs, 2)->day, ==, builder->today - 2);
  g_assert_cmpfloat (footfall_run_series_get (&runs, 1)->distance_m, ==, 5000);
  g_assert_cmpint (footfall_run_series_get (&runs, 1)->duration_s, ==, -1);
  g_assert_true (isnan (footfall_run_series_get (&runs, 2)->distance_m));
  g_assert_cmpint (footfall_run_series_get (&runs, 2)->duration_s, ==, 600);

  /* Whatever the clocks, no run of a day is missed */
  g_assert_cmpuint (footfall_run_series_find (&runs, builder->today - 1), <=, 1);
  g_assert_cmpuint (footfall_run_series_find_end (&runs, builder->today - 2), ==, 3);
  g_assert_cmpuint (footfall_run_series_find (&runs, builder->today + 3), ==, 3);
  g_assert_cmpuint (footfall_run_series_find_end (&runs, builder->today - 20), ==, 0);
  footfall_run_series_clear (&runs);
}

static void
test_answers (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@-9,id=a run@-8,id=b run@-7 run@-6,id=c L3@-8,of=a,morning R5@-4,of=a U0@-8,of=b L9@1,of=c L9@-7");
  FootfallRunSeries runs;
  int n_runs = 0, n_asked = 0;

  footfall_run_series_init (&runs, builder->log, builder->today);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 0)->outcome, ==, 5);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 0)->asked_on, ==, builder->today - 8);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 1)->outcome, ==, 0);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 2)->outcome, ==, -1);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 3)->outcome, ==, -1);
  g_assert_cmpint (footfall_run_series_look_up (&runs, 3)->asked_on, ==, FOOTFALL_DAY_UNKNOWN);

  footfall_run_series_count (&runs, builder->today - 10, builder->today, &n_runs, &n_asked);
  g_assert_cmpint (n_runs, ==, 4);
  g_assert_cmpint (n_asked, ==, 2);
  footfall_run_series_count (&runs, builder->today - 10, builder->today - 9, &n_runs, &n_asked);
  g_assert_cmpint (n_runs, ==, 1);
  g_assert_cmpint (n_asked, ==, 0);
  footfall_run_series_count (&runs, builder->today - 9, builder->today - 6, &n_runs, &n_asked);
  g_assert_cmpint (n_runs, ==, 3);
  g_assert_cmpint (n_asked, ==, 1);
  footfall_run_series_clear (&runs);
}

typedef struct
{
  int next_on;
  int first_end;
  int min_days;
  int max_days;
  int days; /* 0 for none */
  guint n_before;
  int last_end; /* 0: of no matter */
} GapCase;

/* Runs on the days -50, -40, -25, -20, -5: gaps of 10, 15, 5 and 15 days, and one until the next */
static const GapCase gaps[] = {
  { 0, -60, 8, 90, 15, 4 }, { 3, -60, 8, 90, 8, 5 },    { 2, -60, 8, 90, 15, 4 },  { 0, -5, 8, 90, 15, 4 },
  { 0, -4, 8, 90, 0, 0 },   { 0, -60, 8, 14, 10, 1 },   { 0, -40, 8, 14, 10, 1 },  { 0, -39, 8, 14, 0, 0 },
  { 0, -60, 16, 90, 0, 0 }, { 0, -60, 15, 15, 15, 4 },  { 0, -60, 5, 5, 5, 5 },    { 1, -60, 5, 5, 5, 3 },
  { 0, -60, 8, 90, 15, 4, -5 }, { 0, -60, 8, 90, 15, 2, -6 },
};

static void
test_gaps (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-50 run@-40 run@-25 run@-20 run@-5");
  FootfallRunSeries runs;

  footfall_run_series_init (&runs, builder->log, builder->today);
  for (gsize i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      const GapCase *expected = &gaps[i];
      FootfallRunGap gap = { 0 };
      FootfallDay last_end = expected->last_end != 0 ? builder->today + expected->last_end : FOOTFALL_DAY_MAX;
      gboolean is_found = footfall_run_series_find_gap (&runs, 5, builder->today + expected->next_on,
                                                        builder->today + expected->first_end,
                                                        last_end, expected->min_days, expected->max_days, &gap);

      g_assert_cmpint (is_found, ==, expected->days > 0);
      g_assert_cmpint (gap.days, ==, expected->days);
      g_assert_cmpuint (gap.n_before, ==, expected->n_before);
      g_assert_cmpint (gap.ends_on - gap.starts_after, ==, expected->days);
    }
  footfall_run_series_clear (&runs);
}

static void
test_sessions (void)
{
  /* A warm-up without a distance, a run, one an hour after its end; one without any distance; one at midnight */
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@-9,at=08:00 run@-9,at=08:30,5km,60min run@-9,at=10:30,2km run@-8,at=08:00,30min run@-7,at=23:50,4km,5min "
    "run@-6,at=00:55,3km run@-6,at=01:56,9km");
  FootfallRunSeries runs;
  FootfallSessionSeries sessions;

  footfall_run_series_init (&runs, builder->log, builder->today);
  footfall_session_series_init (&sessions, &runs, &builder->rules);
  g_assert_cmpuint (footfall_session_series_get_size (&sessions), ==, 3);
  g_assert_cmpuint (footfall_session_series_get (&sessions, 0)->n_runs, ==, 3);
  g_assert_cmpfloat (footfall_session_series_get (&sessions, 0)->distance_m, ==, 7000);
  g_assert_cmpint (footfall_session_series_get (&sessions, 1)->day, ==, builder->today - 7);
  g_assert_cmpfloat (footfall_session_series_get (&sessions, 1)->distance_m, ==, 7000);
  g_assert_cmpuint (footfall_session_series_get (&sessions, 2)->first_run, ==, 6);
  g_assert_cmpuint (footfall_session_series_find (&sessions, 4), ==, 1);
  g_assert_cmpuint (footfall_session_series_find (&sessions, 5), ==, 2);

  g_assert_cmpfloat (footfall_session_series_sum (&sessions, builder->today - 9, builder->today - 7), ==, 7000);
  g_assert_cmpfloat (footfall_session_series_sum (&sessions, builder->today - 10, builder->today), ==, 23000);
  footfall_session_series_clear (&sessions);
  footfall_run_series_clear (&runs);
}

static void
test_longest_session (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-9,5km run@-8,7km run@-7,7km run@-6,3km");
  FootfallSessionRange range = { .end = 4, .from = builder->today - 9, .until = builder->today };
  FootfallRunSeries runs;
  FootfallSessionSeries sessions;
  int n_sessions = 0;

  footfall_run_series_init (&runs, builder->log, builder->today);
  footfall_session_series_init (&sessions, &runs, &builder->rules);
  g_assert_true (footfall_session_series_find_longest (&sessions, &range, &n_sessions)
                 == footfall_session_series_get (&sessions, 2));
  g_assert_cmpint (n_sessions, ==, 4);

  range.left_out = footfall_session_series_get (&sessions, 2);
  g_assert_true (footfall_session_series_find_longest (&sessions, &range, &n_sessions)
                 == footfall_session_series_get (&sessions, 1));
  g_assert_cmpint (n_sessions, ==, 3);

  range.first_run = 2;
  range.until = builder->today - 7;
  g_assert_null (footfall_session_series_find_longest (&sessions, &range, &n_sessions));
  g_assert_cmpint (n_sessions, ==, 0);
  footfall_session_series_clear (&sessions);
  footfall_run_series_clear (&runs);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/run-series/dates", test_dates);
  g_test_add_func ("/run-series/answers", test_answers);
  g_test_add_func ("/run-series/gaps", test_gaps);
  g_test_add_func ("/session-series/sessions", test_sessions);
  g_test_add_func ("/session-series/longest", test_longest_session);
  return g_test_run ();
}
