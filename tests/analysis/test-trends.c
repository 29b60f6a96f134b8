/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/trends.h"

#include <math.h>

#include "analysis/load-series.h"
#include "log-builder.h"

#define TODAY LOG_BUILDER_TODAY

static void
init (FootfallTrends *trends, LogBuilder *builder)
{
  footfall_trends_init (trends, builder->log, &builder->rules, builder->today);
}

static void
test_line (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L4@-30 L2@-30 L0@-23 L6@-2");
  g_auto (FootfallTrends) trends;
  init (&trends, builder);
  g_autoptr (GArray) line = footfall_trends_list_line (&trends, FOOTFALL_KNEE_LEFT);
  const FootfallKneeTrendPoint *points = (const FootfallKneeTrendPoint *) (gpointer) line->data;
  g_assert_cmpuint (line->len, ==, 3);
  g_assert_cmpint (points[0].day, ==, TODAY - 30);
  g_assert_cmpfloat_with_epsilon (points[0].value, 4, 1e-9); /* the highest of the day */
  g_assert_cmpfloat_with_epsilon (points[1].value, 4.0 / 3, 1e-9);
  g_assert_true (points[2].starts_line); /* 21 days without an entry */
  g_autoptr (GArray) none = footfall_trends_list_line (&trends, FOOTFALL_KNEE_RIGHT);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_flares (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L3@-90 L5@-88 L0@-86 L0@-85 L4@-40 L2@-39 R9@-10");
  g_auto (FootfallTrends) trends;
  init (&trends, builder);
  g_autoptr (GArray) flares = footfall_trends_list_flares (&trends, FOOTFALL_KNEE_LEFT);
  const FootfallFlare *flare = (const FootfallFlare *) (gpointer) flares->data;
  g_assert_cmpuint (flares->len, ==, 2);
  g_assert_cmpint (flare[0].starts_on, ==, TODAY - 90);
  g_assert_cmpint (flare[0].ends_on, ==, TODAY - 88);
  g_assert_cmpint (flare[0].painful_days, ==, 2);
  g_assert_cmpint (flare[0].highest, ==, 5);
  g_assert_cmpint (flare[1].starts_on, ==, TODAY - 40);
  g_assert_cmpint (flare[1].ends_on, ==, TODAY - 40);
}

static void
test_outcomes (void)
{
  g_autoptr (LogBuilder) builder =
      log_builder_new ("shoe@-300,id=A,initial=450km run@-20,10km,shoe=A,id=a run@-15,shoe=A,id=b run@-10,20km,shoe=A,id=c "
                       "run@-5,5km,id=d run@-4,5km L3@-20,of=a L2@-15,of=b L1@-10,of=c L6@-9,of=c,morning L0@-5,of=d");
  g_auto (FootfallTrends) trends;
  init (&trends, builder);
  g_autoptr (GArray) outcomes = footfall_trends_list_outcomes (&trends);
  const FootfallRunOutcome *outcome = (const FootfallRunOutcome *) (gpointer) outcomes->data;
  g_assert_cmpuint (outcomes->len, ==, 3); /* one has no distance, one no answer */
  g_assert_cmpfloat_with_epsilon (outcome[0].shoe_distance_m, 460000, 1e-6);
  g_assert_cmpfloat_with_epsilon (outcome[1].shoe_distance_m, 480000, 1e-6);
  g_assert_cmpint (outcome[1].run->outcome, ==, 6);
  g_assert_true (isnan (outcome[2].shoe_distance_m));
}

/* Today is a Friday. */
static void
test_weeks (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-18,5km run@-17,7km run@-5,id=a run@-4,3km,id=b run@1,9km");
  g_auto (FootfallTrends) trends;
  init (&trends, builder);
  g_autoptr (GArray) weeks = footfall_trends_list_weeks (&trends, 1);
  const FootfallLoadWeek *week = (const FootfallLoadWeek *) (gpointer) weeks->data;
  g_assert_cmpuint (weeks->len, ==, 3);
  g_assert_cmpint (week[0].starts_on, ==, TODAY - 18);
  g_assert_cmpfloat_with_epsilon (week[0].distance_m, 12000, 1e-6);
  g_assert_cmpfloat_with_epsilon (week[0].longest_m, 7000, 1e-6);
  g_assert_cmpint (week[0].longest_on, ==, TODAY - 17);
  g_assert_cmpint (week[1].n_runs, ==, 1); /* of unknown distance: unknown and not nothing */
  g_assert_true (isnan (week[1].distance_m));
  g_assert_true (isnan (week[1].longest_m));
  g_assert_cmpfloat_with_epsilon (week[2].distance_m, 3000, 1e-6);
  g_assert_true (footfall_uuid_equal (&week[2].longest_run, log_builder_find (builder, "b")));

  g_autoptr (GArray) from_sunday = footfall_trends_list_weeks (&trends, 7);
  const FootfallLoadWeek *other = (const FootfallLoadWeek *) (gpointer) from_sunday->data;
  g_assert_cmpint (other[0].starts_on, ==, TODAY - 19);
  g_assert_cmpfloat_with_epsilon (other[2].distance_m, 3000, 1e-6);

  g_autoptr (LogBuilder) empty = log_builder_new ("");
  g_auto (FootfallTrends) nothing;
  init (&nothing, empty);
  g_autoptr (GArray) no_weeks = footfall_trends_list_weeks (&nothing, 1);
  g_autoptr (GArray) no_limits = footfall_trends_list_limits (&nothing);
  g_assert_cmpuint (no_weeks->len + no_limits->len, ==, 0);
}

/* The line says of every session what single-run-spike says of it. */
static void
test_limits (void)
{
  g_autoptr (LogBuilder) builder =
      log_builder_new ("run@-60,10km run@-50,10km run@-40,10km run@-35,10km run@-31,11km run@-25,11.5km run@-20,14km,id=s");
  g_auto (FootfallTrends) trends;
  init (&trends, builder);
  g_autoptr (GArray) limits = footfall_trends_list_limits (&trends);
  g_autoptr (GArray) steps = footfall_trends_list_steps (&trends, FOOTFALL_DAY_MIN, NULL);
  g_assert_cmpuint (steps->len, ==, 1);
  const FootfallLoadStep *step = &g_array_index (steps, FootfallLoadStep, 0);
  g_assert_true (footfall_uuid_equal (&step->run, log_builder_find (builder, "s")));
  double limit_m = NAN;
  for (guint i = 0; i < limits->len; i++)
    {
      const FootfallLoadLimit *limit = &g_array_index (limits, FootfallLoadLimit, i);
      if (limit->day <= step->day)
        limit_m = limit->limit_m;
      g_assert_true (isnan (limit->limit_m) || limit->limit_m >= 3000);
    }
  g_assert_cmpfloat_with_epsilon (limit_m, 11500 * 1.1, 1);
  int n_sessions;
  g_autoptr (GArray) late = footfall_trends_list_steps (&trends, TODAY - 19, &n_sessions);
  g_assert_cmpuint (late->len, ==, 0);
  g_assert_cmpint (n_sessions, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/trends/line", test_line);
  g_test_add_func ("/analysis/trends/flares", test_flares);
  g_test_add_func ("/analysis/trends/outcomes", test_outcomes);
  g_test_add_func ("/analysis/trends/weeks", test_weeks);
  g_test_add_func ("/analysis/trends/limits", test_limits);
  return g_test_run ();
}
