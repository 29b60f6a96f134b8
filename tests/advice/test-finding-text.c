/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-text.h"

#include <locale.h>

#include "examples.h"
#include "wording.h"

typedef struct
{
  FootfallLog *log;
  FootfallRules rules;
  FootfallDistanceUnit unit;
  guint n_checked;
  gboolean is_seen[FOOTFALL_N_RULES];
} Walk;

static void
check_why (const FootfallFindingText *text)
{
  g_assert_cmpuint (text->why->len, >=, 1);
  for (guint i = 0; i < text->why->len; i++)
    {
      const FootfallWhyRow *row = g_ptr_array_index (text->why, i);
      wording_check_title (row->label);
      wording_check_title (row->value);
      if (row->threshold != NULL)
        wording_check_title (row->threshold);
      if (row->field == NULL)
        continue;
      g_assert_nonnull (row->threshold);
      if (footfall_rules_find_field (row->field) == NULL)
        g_error ("no threshold is called “%s”", row->field);
    }
}

static void
check_text (const FootfallFinding *finding, gpointer data)
{
  Walk *walk = data;
  g_autoptr(FootfallFindingText) text = footfall_finding_text_new (finding, walk->log, &walk->rules, walk->unit);
  wording_check_title (text->title);
  wording_check_sentence (text->sentence);
  wording_check_sentence (text->suggestion);
  wording_check_sentence (text->rule);
  wording_check_evidence (text->evidence);
  check_why (text);
  if (finding->quiet)
    g_assert_nonnull (strstr (text->sentence, "last noted on"));
  walk->is_seen[finding->rule] = TRUE;
  walk->n_checked++;
}

static void
check_plurals (const FootfallFinding *finding, gpointer data)
{
  Walk *walk = data;
  g_autoptr(FootfallFindingText) text = footfall_finding_text_new (finding, walk->log, &walk->rules, walk->unit);
  wording_check_plurals (text->sentence);
  wording_check_plurals (text->suggestion);
  wording_check_plurals (text->rule);
  for (guint i = 0; i < text->why->len; i++)
    {
      const FootfallWhyRow *row = g_ptr_array_index (text->why, i);
      wording_check_plurals (row->value);
      if (row->threshold != NULL)
        wording_check_plurals (row->threshold);
    }
  walk->n_checked++;
}

static FootfallFindingText *
make_text (const FootfallFinding *finding)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  return footfall_finding_text_new (finding, log, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
}

static const char *
find_threshold (const FootfallFindingText *text, const char *field)
{
  for (guint i = 0; i < text->why->len; i++)
    {
      const FootfallWhyRow *row = g_ptr_array_index (text->why, i);
      if (g_strcmp0 (row->field, field) == 0)
        return row->threshold;
    }
  return NULL;
}

static void
test_every_finding (gconstpointer data)
{
  Walk walk = { .log = example_log_new (), .rules = example_rules () };
  walk.unit = (FootfallDistanceUnit) GPOINTER_TO_INT (data);
  example_foreach_finding (check_text, &walk);
  for (guint i = 0; i < FOOTFALL_N_RULES; i++)
    g_assert_true (walk.is_seen[i]);
  g_assert_cmpuint (walk.n_checked, >, 300);
  footfall_log_free (walk.log);
}

static void
test_plurals (void)
{
  for (int n = 1; n <= 3; n++)
    {
      Walk walk = { .log = example_log_new (), .rules = example_rules_with_counts (n) };
      example_foreach_finding_with_counts (n, check_plurals, &walk);
      g_assert_cmpuint (walk.n_checked, >, 200);
      footfall_log_free (walk.log);
    }
}

static void
test_sentences (void)
{
  static const struct
  {
    FootfallRuleId rule;
    const char *title;
    const char *sentence;
  } cases[] = {
    { FOOTFALL_RULE_RED_FLAG, "Left knee: get it looked at today",
      "Your left knee has shown signs that want looking at: locked, swollen, last noted on 21 Nov." },
    { FOOTFALL_RULE_SEVERE, "Left knee: severe pain", "Your left knee hurt at 8 of 10 on 21 Nov." },
    { FOOTFALL_RULE_PERSISTENT, "Left knee: pain that stays",
      "Your left knee has hurt at 3 or more on 4 logged days in a row (13 Nov to 21 Nov)." },
    { FOOTFALL_RULE_LONG_STANDING, "Left knee: pain for a long time",
      "Your left knee, first noted on 17 Oct 2025, has stayed painful; painful days in blocks of 30 days, newest "
      "first: 4, 3 and 2." },
    { FOOTFALL_RULE_MILD, "Left knee: mild pain", "Your left knee hurt mildly, at 2 of 10 on 21 Nov." },
    { FOOTFALL_RULE_SINGLE_RUN_SPIKE, "A bigger step in distance",
      "On 21 Nov you ran 12.0\u00a0km in one go, 46\u00a0% more than your longest in the 30 days before, "
      "8.2\u00a0km." },
    { FOOTFALL_RULE_SPEED_JUMP, "A faster run than usual",
      "On 21 Nov you ran 14\u00a0% faster than usual on such ground and distance: 5:02\u00a0/km instead of "
      "5:44\u00a0/km." },
    { FOOTFALL_RULE_SHOE_REPLACE, "Ω 7: consider another pair",
      "“Ω 7” has 812.4\u00a0km on it and has reached the 800\u00a0km set for another pair." },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallFinding finding = example_finding (cases[i].rule);
      g_autoptr(FootfallFindingText) text = make_text (&finding);
      g_assert_cmpstr (text->title, ==, cases[i].title);
      g_assert_cmpstr (text->sentence, ==, cases[i].sentence);
    }
}

static void
test_knees (void)
{
  static const char *const beginnings[FOOTFALL_N_KNEES] = { "Your left knee ", "Your right knee ", "Your knee " };
  FootfallFinding finding = example_finding (FOOTFALL_RULE_SEVERE);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      finding.knee = knee;
      g_autoptr(FootfallFindingText) text = make_text (&finding);
      g_assert_true (g_str_has_prefix (text->sentence, beginnings[knee]));
    }
}

static void
test_quiet_names_the_year (void)
{
  FootfallFinding finding = example_finding (FOOTFALL_RULE_SEVERE);
  finding.quiet = TRUE;
  g_autoptr(FootfallFindingText) text = make_text (&finding);
  g_assert_cmpstr (text->sentence, ==, "Your left knee hurt at 8 of 10, last noted on 21 Nov 2026.");
}

static void
test_red_flag_says_when (void)
{
  FootfallFinding finding = example_finding (FOOTFALL_RULE_RED_FLAG);
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    {
      FootfallSigns sign = (FootfallSigns) (1u << i);
      gboolean is_same_day = sign == FOOTFALL_SIGN_CANNOT_BEAR_WEIGHT || sign == FOOTFALL_SIGN_LOCKED ||
                             sign == FOOTFALL_SIGN_HOT_OR_FEVER;
      finding.reasons.red_flag.signs = sign;
      g_autoptr(FootfallFindingText) text = make_text (&finding);
      g_assert_true (g_str_has_suffix (text->title, is_same_day ? "today" : "soon"));
      g_assert_true (g_str_has_prefix (text->suggestion, "Stop running for now."));
      if (is_same_day)
        g_assert_nonnull (strstr (text->suggestion, "looked at the same day."));
    }
}

static void
test_red_flag_lists_in_order (void)
{
  FootfallFinding finding = example_finding (FOOTFALL_RULE_RED_FLAG);
  finding.reasons.red_flag.signs = FOOTFALL_SIGNS_ALL;
  g_autoptr(FootfallFindingText) text = make_text (&finding);
  g_assert_nonnull (strstr (text->sentence, "cannot take weight, locked, gave way, swollen, hot or feverish, hurts at "
                                            "night"));
  finding.reasons.red_flag.signs = FOOTFALL_SIGN_NIGHT_PAIN;
  g_autoptr(FootfallFindingText) single = make_text (&finding);
  g_assert_cmpstr (single->sentence, ==,
                   "Your left knee has shown a sign that wants looking at: hurts at night, last noted on 21 Nov.");
}

/* The thresholds shown are those that are set, not those that were shipped. */
static void
test_thresholds_are_the_current_ones (void)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  rules.severe_min_level = 9;
  rules.load_window_days = 41;
  FootfallFinding severe = example_finding (FOOTFALL_RULE_SEVERE);
  g_autoptr(FootfallFindingText) text = footfall_finding_text_new (&severe, log, &rules, FOOTFALL_DISTANCE_UNIT_MILES);
  g_assert_cmpstr (text->rule, ==, "This appears when a knee hurts at 9 of 10 or more on any day.");
  g_assert_cmpstr (find_threshold (text, "severe-min-level"), ==, "9 or more");

  FootfallFinding spike = example_finding (FOOTFALL_RULE_SINGLE_RUN_SPIKE);
  g_autoptr(FootfallFindingText) step = footfall_finding_text_new (&spike, log, &rules, FOOTFALL_DISTANCE_UNIT_MILES);
  g_assert_nonnull (strstr (step->rule, "41 days"));
  g_assert_nonnull (strstr (step->sentence, "7.5\u00a0mi"));
}

static void
test_pain_before_a_step_is_told (void)
{
  FootfallFinding finding = example_finding (FOOTFALL_RULE_SINGLE_RUN_SPIKE);
  g_autoptr(FootfallFindingText) with = make_text (&finding);
  g_assert_nonnull (strstr (with->suggestion, "A knee was painful on 18 Nov"));
  g_assert_cmpstr (find_threshold (with, "load-pain-days"), ==, "within 14 days");
  finding.reasons.single_run_spike.painful_on = FOOTFALL_DAY_UNKNOWN;
  g_autoptr(FootfallFindingText) without = make_text (&finding);
  g_assert_null (strstr (without->suggestion, "painful"));
  g_assert_null (find_threshold (without, "load-pain-days"));
}

static void
test_return_steps (void)
{
  static const struct
  {
    int days;
    const char *field;
  } cases[] = {
    { 8, "return-short-days" }, { 13, "return-short-days" },     { 14, "return-middle-days" },
    { 28, "return-middle-days" }, { 29, "return-long-days" },    { 90, "return-long-days" },
    { 91, "return-beginner-days" }, { 365, "return-beginner-days" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallFinding finding = example_finding (FOOTFALL_RULE_RETURN_TO_RUNNING);
      finding.reasons.return_to_running.days = cases[i].days;
      g_autoptr(FootfallFindingText) text = make_text (&finding);
      g_assert_nonnull (find_threshold (text, cases[i].field));
    }
}

static void
test_free_none (void)
{
  footfall_finding_text_free (NULL);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/finding-text/every/km", GINT_TO_POINTER (FOOTFALL_DISTANCE_UNIT_KILOMETRES),
                        test_every_finding);
  g_test_add_data_func ("/finding-text/every/mi", GINT_TO_POINTER (FOOTFALL_DISTANCE_UNIT_MILES), test_every_finding);
  g_test_add_func ("/finding-text/plurals", test_plurals);
  g_test_add_func ("/finding-text/sentences", test_sentences);
  g_test_add_func ("/finding-text/knees", test_knees);
  g_test_add_func ("/finding-text/quiet-year", test_quiet_names_the_year);
  g_test_add_func ("/finding-text/red-flag/when", test_red_flag_says_when);
  g_test_add_func ("/finding-text/red-flag/order", test_red_flag_lists_in_order);
  g_test_add_func ("/finding-text/thresholds", test_thresholds_are_the_current_ones);
  g_test_add_func ("/finding-text/spike/pain-before", test_pain_before_a_step_is_told);
  g_test_add_func ("/finding-text/return/steps", test_return_steps);
  g_test_add_func ("/finding-text/free-none", test_free_none);
  return g_test_run ();
}
