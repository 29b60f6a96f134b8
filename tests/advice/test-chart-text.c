/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/chart-text.h"

#include <math.h>
#include <string.h>

#include "examples.h"
#include "wording.h"

#define NEEDED 8
#define NEEDED_WEEKS 4
#define NOT_ENOUGH FOOTFALL_PATTERN_STATE_NOT_ENOUGH
#define DIFFERENCE FOOTFALL_PATTERN_STATE_DIFFERENCE
#define NO_DIFFERENCE FOOTFALL_PATTERN_STATE_NO_DIFFERENCE

static const gboolean only_left[FOOTFALL_N_KNEES] = { TRUE, FALSE, FALSE };

static void
check (const FootfallChartText *text)
{
  wording_check_title (text->title);
  if (text->caption != NULL)
    {
      wording_check_sentence (text->caption);
      wording_check_plurals (text->caption);
    }
  if (text->notice != NULL)
    wording_check_sentence (text->notice);
}

static const struct
{
  FootfallPainSpan before, now;
  FootfallPatternState state;
  const char *title;
} changes[] = {
  { { 12, 6, 2 }, { 5, 2, 2 }, NOT_ENOUGH, "Left knee: 5 of 8 logged days needed in the last six weeks" },
  { { 0, 0, NAN }, { 20, 6, 2 }, NOT_ENOUGH, "Left knee: 0 of 8 logged days needed in the six weeks before" },
  { { 12, 6, 2 }, { 20, 3, 2 }, NOT_ENOUGH, "Left knee: entries in 3 of 4 weeks needed of the last six" },
  { { 12, 3, 2 }, { 20, 6, 2 }, NOT_ENOUGH, "Left knee: entries in 3 of 4 weeks needed of the six before" },
  { { 12, 6, 2.9 }, { 14, 4, 1.2 }, DIFFERENCE, "Left knee: pain is lower than in the six weeks before" },
  { { 12, 4, 1.2 }, { 14, 6, 2.9 }, DIFFERENCE, "Left knee: pain is higher than in the six weeks before" },
  { { 12, 6, 2 }, { 14, 6, 2.1 }, NO_DIFFERENCE, "Left knee: no clear change over six weeks" },
};

static void
test_pain (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      FootfallPainChange knees[FOOTFALL_N_KNEES] = { { .before = changes[i].before,
                                                       .now = changes[i].now,
                                                       .needed_days = NEEDED,
                                                       .needed_weeks = NEEDED_WEEKS,
                                                       .state = changes[i].state } };
      g_auto (FootfallChartText) text = footfall_chart_text_pain (knees, only_left);
      g_assert_cmpstr (text.title, ==, changes[i].title);
      g_assert_true ((strstr (text.caption, "chance") != NULL) == (changes[i].state == DIFFERENCE));
      check (&text);
    }
}

static void
test_no_entries (void)
{
  FootfallPainChange knees[FOOTFALL_N_KNEES] = { { .needed_days = NEEDED } };
  gboolean none[FOOTFALL_N_KNEES] = { FALSE };
  g_auto (FootfallChartText) text = footfall_chart_text_pain (knees, none);
  g_assert_cmpstr (text.title, ==, "Not enough entries yet: 0 of 8");
  g_assert_nonnull (text.notice);
  check (&text);
}

static void
test_load (void)
{
  static const char *const titles[] = { "No bigger step among 12 sessions of the last 12 weeks",
                                        "1 bigger step among 12 sessions of the last 12 weeks",
                                        "2 bigger steps among 12 sessions of the last 12 weeks" };
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_QUIET);
  for (int i = 0; i < FOOTFALL_N_WEEKS; i++)
    assessment->weeks[i].distance_m = 1000 * i;
  for (int n = 0; n < (int) G_N_ELEMENTS (titles); n++)
    {
      g_auto (FootfallChartText) text = footfall_chart_text_load (assessment, n, 12, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
      g_assert_cmpstr (text.title, ==, titles[n]);
      g_assert_cmpstr (text.caption, ==,
                       "11.0\u00a0km this week so far, 8.5\u00a0km a week in the four weeks before.");
      check (&text);
    }
  g_auto (FootfallChartText) nothing = footfall_chart_text_load (assessment, 0, 0, FOOTFALL_DISTANCE_UNIT_MILES);
  check (&nothing);
  example_assessment_free (assessment);
}

static void
test_patterns (void)
{
  g_autoptr (FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_QUIET);
  g_auto (FootfallChartText) none =
      footfall_chart_text_patterns (assessment, FOOTFALL_PATTERN_KIND_SHOE, log, &rules, 0);
  check (&none);
  g_assert_nonnull (none.notice);

  FootfallPattern pattern = { .kind = FOOTFALL_PATTERN_KIND_SURFACE, .n_a = 5, .n_b = 9, .missing_a = 3 };
  g_array_append_val (assessment->patterns, pattern);
  FootfallPattern *surface = &g_array_index (assessment->patterns, FootfallPattern, 0);
  g_auto (FootfallChartText) few =
      footfall_chart_text_patterns (assessment, FOOTFALL_PATTERN_KIND_SURFACE, log, &rules, 14);
  g_assert_cmpstr (few.title, ==, "Not enough runs to compare yet: 5 of 8");
  check (&few);

  *surface = (FootfallPattern) { .kind = FOOTFALL_PATTERN_KIND_SURFACE, .n_a = 9, .n_b = 9, .mean_a = 3, .mean_b = 1,
                                 .state = FOOTFALL_PATTERN_STATE_DIFFERENCE };
  g_auto (FootfallChartText) hard =
      footfall_chart_text_patterns (assessment, FOOTFALL_PATTERN_KIND_SURFACE, log, &rules, 18);
  g_assert_cmpstr (hard.title, ==, "Pain was higher on hard surfaces than on soft ones");
  g_assert_nonnull (strstr (hard.caption, "chance may explain"));
  g_assert_nonnull (strstr (hard.caption, "180 days"));
  check (&hard);
  surface->mean_b = 4;
  g_auto (FootfallChartText) soft =
      footfall_chart_text_patterns (assessment, FOOTFALL_PATTERN_KIND_SURFACE, log, &rules, 18);
  g_assert_cmpstr (soft.title, ==, "Pain was higher on soft surfaces than on hard ones");
  surface->state = FOOTFALL_PATTERN_STATE_NO_DIFFERENCE;
  g_auto (FootfallChartText) same =
      footfall_chart_text_patterns (assessment, FOOTFALL_PATTERN_KIND_SURFACE, log, &rules, 18);
  g_assert_cmpstr (same.title, ==, "No clear difference between hard and soft surfaces");
  check (&same);
  example_assessment_free (assessment);
}

static void
test_shoe_distance (void)
{
  g_autoptr (FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  FootfallUuid uuid = EXAMPLE_SHOE_A;
  FootfallShoeHalves shoe = { .shoe = footfall_log_find_shoe (log, &uuid), .at_m = 500000, .n_before = 21,
                              .n_after = 7, .median_before = 2, .median_after = 3 };
  g_auto (FootfallChartText) few =
      footfall_chart_text_shoe_distance (&shoe, 1, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  g_assert_cmpstr (few.title, ==, "Not enough runs before and after 500\u00a0km on one shoe yet: 7 of 8");
  check (&few);
  shoe.n_after = 8;
  g_auto (FootfallChartText) enough =
      footfall_chart_text_shoe_distance (&shoe, 1, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  g_assert_true (g_str_has_suffix (enough.title, ": median pain 2 up to 500\u00a0km, 3 beyond"));
  g_assert_nonnull (strstr (enough.caption, "chance may explain"));
  g_auto (FootfallChartText) none =
      footfall_chart_text_shoe_distance (NULL, 0, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  check (&none);
}

static void
test_flares (void)
{
  int counts[FOOTFALL_N_KNEES] = { 1, 3, 0 };
  g_auto (FootfallChartText) text = footfall_chart_text_flares (counts, 12);
  g_assert_cmpstr (text.title, ==, "Left knee: 1 flare-up in your log · Right knee: 3 flare-ups in your log");
  check (&text);
  int none[FOOTFALL_N_KNEES] = { 0 };
  g_auto (FootfallChartText) nothing = footfall_chart_text_flares (none, 0);
  check (&nothing);
}

static void
test_explain (void)
{
  FootfallRules rules = example_rules ();
  for (int kind = 0; kind < FOOTFALL_N_TRENDS; kind++)
    {
      g_autofree char *text = footfall_chart_text_explain ((FootfallTrendKind) kind, &rules);
      wording_check_sentence (text);
    }
}

static void
test_describe (void)
{
  g_autofree char *text = footfall_chart_text_describe ("Pain over time", 20000, 20041, 34, "0, none", "6, moderate");
  g_assert_cmpstr (text, ==, "Pain over time, 4 Oct 2024 to 14 Nov 2024: 34 marks, from “0, none” to “6, moderate”.");
  g_autofree char *one = footfall_chart_text_describe ("Pain over time", 20000, 20041, 1, NULL, NULL);
  g_assert_cmpstr (one, ==, "Pain over time, 4 Oct 2024 to 14 Nov 2024: 1 mark.");
  g_autofree char *none = footfall_chart_text_describe ("Pain over time", 20000, 20041, 0, NULL, NULL);
  g_assert_cmpstr (none, ==, "Pain over time, 4 Oct 2024 to 14 Nov 2024: nothing was logged.");
  g_autofree char *group = footfall_chart_text_group (12, 2.5);
  g_assert_cmpstr (group, ==, "12 runs, median 2.5");
  g_autofree char *three = footfall_chart_text_group (3, 2);
  g_assert_cmpstr (three, ==, "3 runs, median 2");
  g_autofree char *two = footfall_chart_text_group (2, 2);
  g_assert_cmpstr (two, ==, "2 runs");
  g_autofree char *empty = footfall_chart_text_group (0, NAN);
  g_assert_cmpstr (empty, ==, "0 runs");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advice/chart-text/pain", test_pain);
  g_test_add_func ("/advice/chart-text/no-entries", test_no_entries);
  g_test_add_func ("/advice/chart-text/load", test_load);
  g_test_add_func ("/advice/chart-text/patterns", test_patterns);
  g_test_add_func ("/advice/chart-text/shoe-distance", test_shoe_distance);
  g_test_add_func ("/advice/chart-text/flares", test_flares);
  g_test_add_func ("/advice/chart-text/explain", test_explain);
  g_test_add_func ("/advice/chart-text/describe", test_describe);
  return g_test_run ();
}
