/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What must be true of every log, tried on many made-up ones. */

#include "analysis/assessment.h"

#include <math.h>
#include <string.h>

#include "description.h"
#include "random-log.h"

#define N_LOGS 300

/* One entry in so many is raised, in turn */
#define N_SKIPPED 7

static FootfallRules rules;

static FootfallAssessment *
assess (const RandomLog *records, FootfallDay today)
{
  g_autoptr (FootfallLog) log = random_log_build (records, FALSE);

  return footfall_assess (log, &rules, today);
}

static char *
describe (const RandomLog *records, FootfallDay today)
{
  g_autoptr (FootfallAssessment) assessment = assess (records, today);

  return describe_assessment (assessment);
}

static void
test_same_input (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autofree char *once = describe (records, records->today);
  g_autofree char *again = describe (records, records->today);

  g_assert_cmpstr (once, ==, again);
}

static void
test_order_of_insertion (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autoptr (FootfallLog) backwards = random_log_build (records, TRUE);
  g_autoptr (FootfallAssessment) assessment = footfall_assess (backwards, &rules, records->today);
  g_autofree char *expected = describe (records, records->today);
  g_autofree char *found = describe_assessment (assessment);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_future_is_ignored (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  FootfallDay today = records->today - 20;
  g_autofree char *before = describe (records, today);

  for (guint i = records->runs->len; i > 0; i--)
    {
      if (footfall_run_get_day (records->runs->pdata[i - 1]) > today)
        g_ptr_array_remove_index (records->runs, i - 1);
    }
  for (guint i = records->pain->len; i > 0; i--)
    {
      if (footfall_pain_get_day (records->pain->pdata[i - 1]) > today)
        g_ptr_array_remove_index (records->pain, i - 1);
    }
  g_autofree char *after = describe (records, today);
  g_assert_cmpstr (after, ==, before);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The lines of a description, sorted, as the order of the knees is not swapped. */
static char *
sort_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  qsort (lines, g_strv_length (lines), sizeof lines[0], compare_lines);
  return g_strjoinv ("\n", lines);
}

static char *
swap_words (const char *text)
{
  g_autoptr (GString) swapped = g_string_new (text);

  g_string_replace (swapped, ":left ", ":once-left ", 0);
  g_string_replace (swapped, ":right ", ":left ", 0);
  g_string_replace (swapped, ":once-left ", ":right ", 0);
  return g_string_free (g_steal_pointer (&swapped), FALSE);
}

static void
test_swapped_knees (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autofree char *before = describe (records, records->today);
  g_autofree char *swapped = swap_words (before);
  g_autofree char *expected = sort_lines (swapped);

  for (guint i = 0; i < records->pain->len; i++)
    {
      FootfallPain *pain = records->pain->pdata[i];

      if (pain->knee != FOOTFALL_KNEE_UNSPECIFIED)
        pain->knee = pain->knee == FOOTFALL_KNEE_LEFT ? FOOTFALL_KNEE_RIGHT : FOOTFALL_KNEE_LEFT;
    }
  g_autofree char *after = describe (records, records->today);
  g_autofree char *found = sort_lines (after);
  g_assert_cmpstr (found, ==, expected);
}

static FootfallDay
shift_day (FootfallDay day, int n_days)
{
  return day != FOOTFALL_DAY_UNKNOWN ? day + n_days : day;
}

/* Whole weeks, so that the weeks shift along. */
static void
test_shifted_days (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autofree char *expected = describe (records, records->today);
  int n_days = 7 * ((int) seed - N_LOGS / 2);

  for (guint i = 0; i < records->runs->len; i++)
    ((FootfallRun *) records->runs->pdata[i])->started_at += (gint64) n_days * 86400;
  for (guint i = 0; i < records->pain->len; i++)
    ((FootfallPain *) records->pain->pdata[i])->felt_at += (gint64) n_days * 86400;
  for (guint i = 0; i < records->breaks->len; i++)
    {
      FootfallBreak *pause = records->breaks->pdata[i];

      pause->starts_on = shift_day (pause->starts_on, n_days);
      pause->walk_ok_on = shift_day (pause->walk_ok_on, n_days);
    }
  for (guint i = 0; i < records->shoes->len; i++)
    {
      FootfallShoe *shoe = records->shoes->pdata[i];

      shoe->first_used_on = shift_day (shoe->first_used_on, n_days);
      shoe->inspected_on = shift_day (shoe->inspected_on, n_days);
      shoe->retired_on = shift_day (shoe->retired_on, n_days);
    }
  g_autofree char *found = describe (records, records->today + n_days);
  g_assert_cmpstr (found, ==, expected);
}

/* The sessions' figures without the runs they are made of */
static char *
describe_sessions (const RandomLog *records)
{
  g_autoptr (FootfallAssessment) assessment = assess (records, records->today);
  g_autofree char *next_run = describe_next_run (&assessment->next_run, assessment->today);
  g_autoptr (GString) text = g_string_new (next_run);

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      if (finding->rule != FOOTFALL_RULE_SINGLE_RUN_SPIKE && finding->rule != FOOTFALL_RULE_WEEKLY_VOLUME &&
          finding->rule != FOOTFALL_RULE_RETURN_TO_RUNNING)
        continue;

      g_array_set_size (finding->runs, 0);
      g_autofree char *line = describe_finding (finding, assessment->today);
      g_string_append (text, line);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Half the run, a pause of half an hour, and the rest; on the same day and before any other run */
static void
split_run (RandomLog *records, guint index)
{
  FootfallRun *run = records->runs->pdata[index];
  FootfallRun *rest = footfall_run_copy (run);

  rest->record.uuid.bytes[0] ^= 1;
  rest->started_at += 1800;
  if (footfall_run_get_day (rest) != footfall_run_get_day (run) || run->duration_s < 3600)
    {
      footfall_run_free (rest);
      return;
    }
  run->distance_m /= 2;
  rest->distance_m /= 2;
  rest->duration_s -= 1800;
  run->duration_s = 900;
  g_ptr_array_add (records->runs, rest);
}

static void
test_split_runs (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  guint n_runs = records->runs->len;
  g_autofree char *expected = describe_sessions (records);

  for (guint i = 0; i < n_runs; i++)
    split_run (records, i);
  g_autofree char *found = describe_sessions (records);
  g_assert_cmpstr (found, ==, expected);
}

/* The findings about pain, without how many runs were asked about */
static char *
describe_pain (const RandomLog *records)
{
  g_autoptr (FootfallAssessment) assessment = assess (records, records->today);

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      if (finding->rule == FOOTFALL_RULE_RECURRING)
        finding->reasons.recurring.runs = 0;
    }
  g_autofree char *mild = describe_rules (assessment, FOOTFALL_RULE_MILD, FOOTFALL_RULE_MILD);
  g_autofree char *others = describe_rules (assessment, FOOTFALL_RULE_RED_FLAG, FOOTFALL_RULE_WORSENING);
  return g_strconcat (others, mild, NULL);
}

static void
test_unasked_run (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);

  rules.recurring_asked_percent = 0;
  g_autofree char *expected = describe_pain (records);
  for (int i = 0; i < 10; i++)
    {
      FootfallRun *run = footfall_run_new ();

      run->started_at = (gint64) (records->today - 5 * i) * 86400 + 3600 * i;
      run->distance_m = 30000;
      g_ptr_array_add (records->runs, run);
    }
  g_autofree char *found = describe_pain (records);
  footfall_rules_init (&rules);
  g_assert_cmpstr (found, ==, expected);
}

static gboolean
has_episodes_on (const RandomLog *records, FootfallDay day)
{
  g_autoptr (FootfallAssessment) assessment = assess (records, day);

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      if (finding->rule == FOOTFALL_RULE_RECURRING && finding->reasons.recurring.form == FOOTFALL_FORM_EPISODES)
        return TRUE;
    }
  return FALSE;
}

/* More pain may merge episodes, so logs are left out in which three of them ever called for a break. */
static gboolean
ever_had_episodes (const RandomLog *records)
{
  for (guint i = 0; i < records->pain->len; i++)
    {
      FootfallDay day = footfall_pain_get_day (records->pain->pdata[i]);

      if (day <= records->today && has_episodes_on (records, day))
        return TRUE;
    }
  return FALSE;
}

static int n_rests;

static void
test_more_pain_never_loses_rest (guint seed)
{
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autoptr (FootfallAssessment) before = assess (records, records->today);

  if (before->status != FOOTFALL_STATUS_REST || ever_had_episodes (records))
    return;

  n_rests++;
  for (guint i = seed % N_SKIPPED; i < records->pain->len; i += N_SKIPPED)
    {
      FootfallPain *pain = records->pain->pdata[i];

      if (pain->level == 10)
        continue;

      pain->level++;
      g_autoptr (FootfallAssessment) after = assess (records, records->today);
      g_assert_cmpint (after->status, ==, FOOTFALL_STATUS_REST);
      pain->level--;
    }
}

/* Figures that are always known, and the order of the list */
static void
test_sound_findings (guint seed)
{
  const char *known[] = { "ratio=?", "distance=?", "usual=?", "speed=?", "change=?", "at=?", " on=?", "from=?" };
  g_autoptr (RandomLog) records = random_log_new (seed);
  g_autoptr (FootfallAssessment) assessment = assess (records, records->today);
  int last = -1;

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *line = describe_finding (finding, assessment->today);

      g_assert_cmpint (finding->rule * FOOTFALL_N_KNEES + MAX (finding->knee, 0), >=, last);
      last = (int) finding->rule * FOOTFALL_N_KNEES + MAX (finding->knee, 0);
      for (gsize j = 0; j < G_N_ELEMENTS (known); j++)
        g_assert_null (strstr (line, known[j]));
    }
  if (!isnan (assessment->next_run.max_distance_m))
    g_assert_cmpfloat (fmod (assessment->next_run.max_distance_m, 100), ==, 0);
}

typedef void (*Property) (guint seed);

static void
test_property (gconstpointer data)
{
  Property property = (Property) data;

  footfall_rules_init (&rules);
  for (guint seed = 0; seed < N_LOGS; seed++)
    {
      g_test_message ("seed %u", seed);
      property (seed);
    }
}

static void
test_rest_was_seen (void)
{
  n_rests = 0;
  test_property (test_more_pain_never_loses_rest);
  g_assert_cmpint (n_rests, >=, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/properties/same-input", test_same_input, test_property);
  g_test_add_data_func ("/properties/order-of-insertion", test_order_of_insertion, test_property);
  g_test_add_data_func ("/properties/future-is-ignored", test_future_is_ignored, test_property);
  g_test_add_data_func ("/properties/swapped-knees", test_swapped_knees, test_property);
  g_test_add_data_func ("/properties/shifted-days", test_shifted_days, test_property);
  g_test_add_data_func ("/properties/split-runs", test_split_runs, test_property);
  g_test_add_data_func ("/properties/unasked-run", test_unasked_run, test_property);
  g_test_add_func ("/properties/more-pain-never-loses-rest", test_rest_was_seen);
  g_test_add_data_func ("/properties/sound-findings", test_sound_findings, test_property);
  return g_test_run ();
}
