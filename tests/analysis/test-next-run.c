/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>

typedef struct
{
  const char *text;
  const char *basis;
  double max_distance_m; /* NAN for no figure */
} NextRunCase;

#define MONTH "run@-40,5km run@-25,10km run@-20,5km run@-15,5km run@-10,5km run@-5,5km "

static const NextRunCase cases[] = {
  { "", "too-little-data", NAN },
  { "L2@0", "too-little-data", NAN },
  /* A break */
  { MONTH "L7@0", "rest", NAN },
  { MONTH "L0@0,locked", "rest", NAN },
  { MONTH "L7@-28", "rest", NAN },
  { MONTH "L7@-29", "longest-30-days", 11000 },
  { "run@-20,5km L7@0", "rest", NAN },
  /* After a pause */
  { "run@-8,10km", "return", 8000 },
  { "run@-13,10km", "return", 8000 },
  { "run@-14,10.05km", "return", 6000 },
  { "run@-29,10km", "return", 5000 },
  { "run@-90,10km", "return", 5000 },
  { "run@-91,10km", "return", NAN },
  { "run@-365,10km", "return", NAN },
  { "run@-366,10km", "too-little-data", NAN },
  { "run@-8", "return", NAN },
  { "run@-97,12km run@-8,10km", "return", 9600 },
  { "run@-98,12km run@-8,10km", "return", 8000 },
  /* Just after a pause */
  { "run@-33,10km run@-13,5km run@-6,5km", "return", 6000 },
  { "run@-34,10km run@-14,5km run@-7,5km run@-1,5km", "longest-30-days", 5500 },
  { "run@-33,10km run@-13,5km run@-6,8km", "return", 8800 },
  { "run@-33 run@-13,5km run@-6,5km", "return", 5500 },
  { "run@-33 run@-13 run@-6", "return", NAN },
  { "run@-96,10km run@-6,3km", "return", 5000 },
  { "run@-97,10km run@-6,3km", "return", NAN },
  { "run@-371,10km run@-6,3km", "return", NAN },
  { "run@-372,10km run@-6,3km", "longest-30-days", 3300 },
  { "run@-7,10km", "too-little-data", NAN },
  /* The spike since the pause is left out, also if nothing else is there */
  { "run@-40,10km run@-5,9km", "return", 5000 },
  { "run@-40,10km run@-5,6km run@-1,9km", "return", 6600 },
  /* A flare-up after a pause: the smaller figure */
  { "run@-20,10km L4@0", "return", 6000 },
  { "run@-8,10km L4@0", "return", 8000 },
  { "run@-60,20km run@-9,5km L4@0", "ease", 4000 },
  { "run@-60,20km run@-9,5km L3@-14 L0@-9 L0@-8 L3@0", "ease", 4000 },
  { "run@-60,20km run@-31,10km L4@0", "return", 10000 },
  { "run@-33,10km run@-13,5km run@-6,5km L4@0", "ease", 4000 },
  { "run@-8,5.05km L4@0", "return", 4000 },
  /* The last month */
  { MONTH, "longest-30-days", 11000 },
  { MONTH "L4@0", "ease", 8000 },
  { MONTH "L3@0", "longest-30-days", 11000 },
  { MONTH "run@-1,20km", "longest-30-days", 11000 },
  { MONTH "run@-1,20km L4@0", "ease", 8000 },
  { "run@-30,5.05km run@-23,5km run@-16,5km run@-9,5km run@-2,5km", "longest-30-days", 5500 },
  { "run@-31,9km run@-24,5km run@-17,5km run@-10,5km run@-3,5km", "longest-30-days", 5500 },
  { "run@-29,5km run@-22,5km run@-15,5km run@-8,5km run@-1,5km", "too-little-data", NAN },
  { "run@-29,5km run@-22,5km run@-15,5km run@-8,5km run@-1,5km L4@0", "ease", 4000 },
  { "run@-40,5km run@-33 run@-26 run@-19 run@-12 run@-5", "too-little-data", NAN },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (cases[i].text);
      g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
      const FootfallNextRun *next_run = &assessment->next_run;
      const char *basis = footfall_vocabulary_get_nick (&footfall_next_run_bases, (int) next_run->basis);
      double expected = cases[i].max_distance_m;

      if (g_str_equal (basis, cases[i].basis) && isnan (next_run->max_distance_m) == isnan (expected) &&
          (isnan (expected) || fabs (next_run->max_distance_m - expected) < 1e-9))
        continue;

      g_test_message ("%s: found %s %g, expected %s %g", cases[i].text, basis, next_run->max_distance_m,
                      cases[i].basis, expected);
      g_test_fail ();
    }
}

static void
test_where_the_figure_comes_from (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (MONTH "run@-12,9km,id=a run@-12,2km,id=b,at=12:20");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);

  g_assert_cmpfloat (assessment->next_run.longest_m, ==, 11000);
  g_assert_cmpint (assessment->next_run.longest_on, ==, builder->today - 12);
  g_assert_true (footfall_uuid_equal (&assessment->next_run.longest_run, log_builder_find (builder, "a")));

  g_autoptr (LogBuilder) nothing = log_builder_new ("");
  g_autoptr (FootfallAssessment) none = log_builder_assess (nothing);
  g_assert_true (isnan (none->next_run.longest_m));
  g_assert_true (footfall_uuid_is_none (&none->next_run.longest_run));
  g_assert_cmpint (none->next_run.longest_on, ==, FOOTFALL_DAY_UNKNOWN);
}

typedef struct
{
  const char *text;
  double distance_km;
  double longest_m; /* NAN if there is nothing to compare with */
  int level;
} PlanCase;

static const PlanCase plans[] = {
  { "", 5, NAN, -1 },
  { MONTH, 11, 10000, -1 },
  { MONTH, 11.1, 10000, FOOTFALL_FINDING_LEVEL_INFO },
  { MONTH, 13, 10000, FOOTFALL_FINDING_LEVEL_INFO },
  { MONTH, 13.1, 10000, FOOTFALL_FINDING_LEVEL_CAUTION },
  { MONTH, 20.1, 10000, FOOTFALL_FINDING_LEVEL_STRONG },
  { MONTH, 0.1, 10000, -1 },
  { MONTH "R3@-13", 11.1, 10000, FOOTFALL_FINDING_LEVEL_CAUTION },
  { MONTH "R3@-14", 11.1, 10000, FOOTFALL_FINDING_LEVEL_INFO },
  { MONTH "run@1,20km", 11.1, 10000, FOOTFALL_FINDING_LEVEL_INFO },
  { MONTH "run@0,20km", 21, 20000, -1 },
  { "run@-40,1km run@-8,10km", 8.8, 8000, -1 },
  { "run@-40,1km run@-8,10km", 9, 8000, FOOTFALL_FINDING_LEVEL_INFO },
  { "run@-40,1km run@-7,10km", 11.1, 10000, FOOTFALL_FINDING_LEVEL_INFO },
  { "run@-91,10km", 20, NAN, -1 },
  { "run@-29,5km run@-20,5km run@-15,5km run@-10,5km", 10, 5000, -1 },
  { "run@-30,5km run@-20,5km run@-15,5km run@-10,5km", 10, 5000, FOOTFALL_FINDING_LEVEL_CAUTION },
};

static void
test_plans (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (plans[i].text);
      double distance_m = 1000 * plans[i].distance_km;
      FootfallPlanned planned = footfall_plan (builder->log, &builder->rules, builder->today, distance_m);

      g_test_message ("%s and then %g km", plans[i].text, plans[i].distance_km);
      g_assert_cmpint (planned.level, ==, plans[i].level);
      g_assert_cmpint (isnan (planned.longest_m), ==, isnan (plans[i].longest_m));
      g_assert_cmpint (isnan (planned.ratio), ==, isnan (plans[i].longest_m));
      g_assert_cmpint (footfall_uuid_is_none (&planned.longest_run), ==, isnan (plans[i].longest_m));
      g_assert_cmpint (planned.longest_on == FOOTFALL_DAY_UNKNOWN, ==, isnan (plans[i].longest_m));
      if (isnan (plans[i].longest_m))
        continue;

      g_assert_cmpfloat_with_epsilon (planned.longest_m, plans[i].longest_m, 1e-9);
      g_assert_cmpfloat_with_epsilon (planned.ratio, distance_m / plans[i].longest_m, 1e-9);
    }
}

static void
test_plan_knows_the_next_run (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (MONTH);
  FootfallPlanned planned = footfall_plan (builder->log, &builder->rules, builder->today, 5000);

  g_assert_cmpint (planned.next_run.basis, ==, FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS);
  g_assert_cmpfloat (planned.next_run.max_distance_m, ==, 11000);
  g_assert_cmpint (planned.longest_on, ==, builder->today - 25);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/next-run/cases", test_cases);
  g_test_add_func ("/next-run/where-the-figure-comes-from", test_where_the_figure_comes_from);
  g_test_add_func ("/next-run/plans", test_plans);
  g_test_add_func ("/next-run/plan-knows-the-next-run", test_plan_knows_the_next_run);
  return g_test_run ();
}
