/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/next-run-text.h"

#include <math.h>

#include "examples.h"
#include "wording.h"

#define KM FOOTFALL_DISTANCE_UNIT_KILOMETRES
#define MI FOOTFALL_DISTANCE_UNIT_MILES

static FootfallNextRun
make_next_run (FootfallNextRunBasis basis, double max_distance_m, double longest_m)
{
  FootfallNextRun next_run = { .max_distance_m = max_distance_m, .basis = basis, .longest_m = longest_m };
  next_run.longest_on = isnan (longest_m) ? FOOTFALL_DAY_UNKNOWN : EXAMPLE_TODAY - 7;
  return next_run;
}

static FootfallPlanned
make_planned (double ratio, int level, FootfallNextRun next_run)
{
  FootfallPlanned planned = { .ratio = ratio, .level = level, .next_run = next_run };
  planned.longest_m = isnan (ratio) ? NAN : 8200;
  planned.longest_on = isnan (ratio) ? FOOTFALL_DAY_UNKNOWN : EXAMPLE_TODAY - 7;
  return planned;
}

static void
test_bases (void)
{
  static const struct
  {
    FootfallNextRunBasis basis;
    double max_distance_m;
    double longest_m;
    const char *title;
    const char *text;
  } cases[] = {
    { FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS, 9000, 8200, "Up to 9.0\u00a0km",
      "More would be a bigger step than the last 30 days: it is 10\u00a0% over the 8.2\u00a0km of 14 Nov." },
    { FOOTFALL_NEXT_RUN_BASIS_EASE, 6500, 8200, "Up to 6.5\u00a0km",
      "A knee flared up; once it has settled, more would be a big step: it is 80\u00a0% of 8.2\u00a0km on 14 Nov." },
    { FOOTFALL_NEXT_RUN_BASIS_RETURN, 4900, 8200, "Up to 4.9\u00a0km",
      "After your pause, more would be a big step: the figure is made from 8.2\u00a0km on 14 Nov 2026." },
    { FOOTFALL_NEXT_RUN_BASIS_RETURN, NAN, NAN, "A slow return",
      "After a pause like this the log gives no figure: begin with brisk walks, then short stretches of running in "
      "between." },
    { FOOTFALL_NEXT_RUN_BASIS_REST, NAN, NAN, "A break first",
      "No distance is named while your entries call for a break from running." },
    { FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA, NAN, NAN, "No figure yet",
      "There are too few runs with a distance in the last 30 days, or the log is still too young, to compare with." },
  };
  FootfallRules rules = example_rules ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallNextRun next_run = make_next_run (cases[i].basis, cases[i].max_distance_m, cases[i].longest_m);
      g_autofree char *title = footfall_next_run_get_title (&next_run, KM);
      g_autofree char *text = footfall_next_run_get_text (&next_run, &rules, KM);
      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpstr (text, ==, cases[i].text);
      wording_check_title (title);
      wording_check_sentence (text);
    }
}

static void
test_figure_is_rounded_down (void)
{
  static const struct
  {
    double max_distance_m;
    FootfallDistanceUnit unit;
    const char *title;
  } cases[] = {
    { 9000, KM, "Up to 9.0\u00a0km" },       { 9000, MI, "Up to 5.5\u00a0mi" }, /* 5.592 */
    { 8900, KM, "Up to 8.9\u00a0km" },       { 1609.344, MI, "Up to 1.0\u00a0mi" },
    { 100, KM, "Up to 0.1\u00a0km" },        { 100000, KM, "Up to 100.0\u00a0km" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallNextRun next_run = make_next_run (FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS, cases[i].max_distance_m, 8200);
      g_autofree char *title = footfall_next_run_get_title (&next_run, cases[i].unit);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static void
test_planned (void)
{
  static const struct
  {
    double distance_m;
    double ratio;
    int level;
    const char *text;
  } cases[] = {
    { 12000, 12000 / 8200.0, FOOTFALL_FINDING_LEVEL_CAUTION,
      "12.0\u00a0km would be a bigger step: 46\u00a0% more than 8.2\u00a0km, the measure from your run on 14 Nov, "
      "where more than 10\u00a0% counts. Up to 9.0\u00a0km would be a smaller one." },
    { 8500, 8500 / 8200.0, -1,
      "8.5\u00a0km would be 3.7\u00a0% more than 8.2\u00a0km, the measure from your run on 14 Nov; that does not count "
      "as a bigger step." },
    { 8200, 1.0, -1, "8.2\u00a0km would be no more than 8.2\u00a0km, the measure from your run on 14 Nov." },
    { 5000, 5000 / 8200.0, -1, "5.0\u00a0km would be no more than 8.2\u00a0km, the measure from your run on 14 Nov." },
    { 5000, NAN, -1, "There are too few runs in the log yet to compare 5.0\u00a0km with." },
  };
  FootfallRules rules = example_rules ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallPlanned planned = make_planned (cases[i].ratio, cases[i].level,
                                              make_next_run (FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS, 9000, 8200));
      g_autofree char *text = footfall_planned_get_text (&planned, cases[i].distance_m, &rules, KM);
      g_assert_cmpstr (text, ==, cases[i].text);
      wording_check_sentence (text);
    }
}

static void
test_planned_in_a_break (void)
{
  FootfallRules rules = example_rules ();
  FootfallPlanned planned = make_planned (12000 / 8200.0, FOOTFALL_FINDING_LEVEL_CAUTION,
                                          make_next_run (FOOTFALL_NEXT_RUN_BASIS_REST, NAN, NAN));
  g_autofree char *text = footfall_planned_get_text (&planned, 12000, &rules, KM);
  g_assert_true (g_str_has_prefix (text, "Your entries call for a break from running first. "));
  g_assert_null (strstr (text, "Up to"));
  wording_check_sentence (text);
}

static void
test_plurals (void)
{
  for (int n = 1; n <= 2; n++)
    {
      FootfallRules rules = example_rules_with_counts (n);
      FootfallNextRun longest = make_next_run (FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS, 9000, 8200);
      FootfallNextRun none = make_next_run (FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA, NAN, NAN);
      g_autofree char *with = footfall_next_run_get_text (&longest, &rules, KM);
      g_autofree char *without = footfall_next_run_get_text (&none, &rules, KM);
      wording_check_plurals (with);
      wording_check_plurals (without);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/next-run-text/bases", test_bases);
  g_test_add_func ("/next-run-text/rounded-down", test_figure_is_rounded_down);
  g_test_add_func ("/next-run-text/planned", test_planned);
  g_test_add_func ("/next-run-text/planned/break", test_planned_in_a_break);
  g_test_add_func ("/next-run-text/plurals", test_plurals);
  return g_test_run ();
}
