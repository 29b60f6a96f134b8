/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/calendar-month.h"

#include <math.h>

#define DAY_S 86400

typedef struct
{
  FootfallLog *log;
  FootfallDay first; /* of a February in a leap year */
  FootfallCalendarMonth month;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = footfall_log_new ();
  fixture->first = footfall_day_from_ymd (2024, 2, 1);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  footfall_log_free (fixture->log);
}

static void
read_month (Fixture *fixture, FootfallDay today)
{
  footfall_calendar_month_read (fixture->log, fixture->first + 10, today, &fixture->month);
}

static FootfallUuid
add_run (Fixture *fixture, FootfallDay day, int second_of_day, gint32 utc_offset_s, double distance_m)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = (gint64) day * DAY_S + second_of_day - utc_offset_s;
  run->utc_offset_s = utc_offset_s;
  run->distance_m = distance_m;
  FootfallUuid uuid = run->record.uuid;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
  return uuid;
}

static void
add_pain (Fixture *fixture, FootfallDay day, FootfallUuid run, FootfallMoment moment, int level)
{
  FootfallPain *pain = footfall_pain_new ();
  pain->felt_at = (gint64) day * DAY_S;
  pain->utc_offset_s = 0;
  pain->run = run;
  pain->moment = moment;
  pain->level = level;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_PAIN, pain);
}

static void
add_break (Fixture *fixture, FootfallDay starts_on, FootfallDay ends_on)
{
  FootfallBreak *pause = footfall_break_new ();
  pause->starts_on = starts_on;
  pause->ends_on = ends_on;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_BREAK, pause);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  read_month (fixture, fixture->first);
  g_assert_cmpint (fixture->month.starts_on, ==, fixture->first);
  g_assert_cmpint (fixture->month.n_days, ==, 29);
  g_assert_cmpuint (fixture->month.n_runs, ==, 0);
  g_assert_cmpfloat (fixture->month.longest_m, ==, 0);
  for (int i = 0; i < fixture->month.n_days; i++)
    g_assert_cmpint (fixture->month.days[i].worst_level, ==, -1);
}

/* The local date decides, on both sides of both ends. */
static void
test_runs (Fixture *fixture, gconstpointer data)
{
  add_run (fixture, fixture->first - 1, DAY_S - 1, 0, 9000);
  add_run (fixture, fixture->first, 0, 14 * 3600, 1000);
  add_run (fixture, fixture->first, 3600, 0, 2000);
  add_run (fixture, fixture->first + 28, DAY_S - 1, -12 * 3600, 4000);
  add_run (fixture, fixture->first + 29, 0, 0, 20000);
  add_run (fixture, fixture->first + 5, 0, 0, NAN);
  read_month (fixture, fixture->first);
  g_assert_cmpuint (fixture->month.n_runs, ==, 4);
  g_assert_cmpfloat (fixture->month.distance_m, ==, 7000);
  g_assert_cmpfloat (fixture->month.days[0].distance_m, ==, 3000);
  g_assert_cmpuint (fixture->month.days[0].n_runs, ==, 2);
  g_assert_cmpfloat (fixture->month.days[28].distance_m, ==, 4000);
  g_assert_cmpuint (fixture->month.days[5].n_runs, ==, 1);
  g_assert_cmpfloat (fixture->month.days[5].distance_m, ==, 0);
  g_assert_cmpfloat (fixture->month.longest_m, ==, 9000);
}

static void
test_longest_of_a_year (Fixture *fixture, gconstpointer data)
{
  add_run (fixture, fixture->first + 29 - 366, 0, 0, 30000);
  add_run (fixture, fixture->first + 29 - 365, 0, 0, 10000);
  read_month (fixture, fixture->first);
  g_assert_cmpfloat (fixture->month.longest_m, ==, 10000);
}

static void
test_levels (Fixture *fixture, gconstpointer data)
{
  FootfallUuid run = add_run (fixture, fixture->first + 3, DAY_S - 60, 0, 5000);
  add_pain (fixture, fixture->first + 4, run, FOOTFALL_MOMENT_AFTER, 3);
  add_pain (fixture, fixture->first + 4, run, FOOTFALL_MOMENT_NEXT_MORNING, 1);
  add_pain (fixture, fixture->first + 6, FOOTFALL_UUID_NONE, FOOTFALL_MOMENT_OTHER, 0);
  add_pain (fixture, fixture->first + 7, FOOTFALL_UUID_NONE, FOOTFALL_MOMENT_OTHER, 10);
  add_pain (fixture, fixture->first + 7, FOOTFALL_UUID_NONE, FOOTFALL_MOMENT_OTHER, 2);
  read_month (fixture, fixture->first);
  g_assert_cmpint (fixture->month.days[3].worst_level, ==, 3);
  g_assert_cmpuint (fixture->month.days[3].n_others, ==, 0);
  g_assert_cmpint (fixture->month.days[4].worst_level, ==, 1);
  g_assert_cmpint (fixture->month.days[6].worst_level, ==, 0);
  g_assert_cmpuint (fixture->month.days[6].n_others, ==, 1);
  g_assert_cmpint (fixture->month.days[7].worst_level, ==, 10);
  g_assert_cmpuint (fixture->month.days[7].n_others, ==, 2);
  g_assert_cmpint (fixture->month.days[8].worst_level, ==, -1);
}

static char *
describe_breaks (Fixture *fixture)
{
  GString *text = g_string_new ("");
  for (int i = 0; i < fixture->month.n_days; i++)
    g_string_append_c (text, fixture->month.days[i].is_in_break ? 'b' : '.');
  return g_string_free (text, FALSE);
}

static void
test_breaks (Fixture *fixture, gconstpointer data)
{
  add_break (fixture, fixture->first - 5, fixture->first);
  add_break (fixture, fixture->first + 2, fixture->first + 2);
  add_break (fixture, fixture->first + 26, FOOTFALL_DAY_UNKNOWN);
  read_month (fixture, fixture->first + 27);
  g_autofree char *until_today = describe_breaks (fixture);
  g_assert_cmpstr (until_today, ==, "b.b.......................bb.");
  read_month (fixture, fixture->first + 100);
  g_autofree char *past_the_month = describe_breaks (fixture);
  g_assert_cmpstr (past_the_month, ==, "b.b.......................bbb");
}

static void
test_ends_of_time (Fixture *fixture, gconstpointer data)
{
  footfall_calendar_month_read (fixture->log, FOOTFALL_DAY_MAX, FOOTFALL_DAY_MAX, &fixture->month);
  g_assert_cmpint (fixture->month.n_days, ==, 31);
  footfall_calendar_month_read (fixture->log, FOOTFALL_DAY_MIN, FOOTFALL_DAY_MIN, &fixture->month);
  g_assert_cmpint (fixture->month.n_days, ==, 31);
  g_assert_cmpint (fixture->month.starts_on, ==, FOOTFALL_DAY_MIN);
}

#define ADD(path, function) g_test_add ("/calendar-month/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("empty", test_empty);
  ADD ("runs", test_runs);
  ADD ("longest-of-a-year", test_longest_of_a_year);
  ADD ("levels", test_levels);
  ADD ("breaks", test_breaks);
  ADD ("ends-of-time", test_ends_of_time);
  return g_test_run ();
}
