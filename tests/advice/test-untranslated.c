/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Shows everything in a made-up language whose letters are not those of the
 * source, and fails on each letter that is: a string that nobody marked, or
 * that is marked but never looked up. */

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <unistd.h>

#include "advice/break-text.h"
#include "advice/causes.h"
#include "advice/chart-text.h"
#include "advice/finding-text.h"
#include "advice/intended-purpose.h"
#include "advice/next-run-text.h"
#include "advice/pattern-text.h"
#include "advice/status-text.h"
#include "advice/tips.h"
#include "examples.h"
#include "reminder/reminder-text.h"
#include "wording.h"

#define LANGUAGE "xx"

static void
take (char *text)
{
  wording_check_translated (text);
  g_free (text);
}

static void
check_finding (const FootfallFinding *finding, gpointer data)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  g_autoptr(FootfallFindingText) text = footfall_finding_text_new (finding, log, &rules, FOOTFALL_DISTANCE_UNIT_MILES);
  wording_check_translated (text->title);
  wording_check_translated (text->sentence);
  wording_check_translated (text->suggestion);
  wording_check_translated (text->rule);
  wording_check_translated (text->evidence);
  for (guint i = 0; i < text->why->len; i++)
    {
      const FootfallWhyRow *row = g_ptr_array_index (text->why, i);
      wording_check_translated (row->label);
      wording_check_translated (row->value);
      if (row->threshold != NULL)
        wording_check_translated (row->threshold);
    }
}

static void
test_findings (void)
{
  example_foreach_finding (check_finding, NULL);
}

static void
test_tips (void)
{
  guint n_tips;
  const FootfallTip *tips = footfall_tips_get_all (&n_tips);
  for (guint i = 0; i < n_tips; i++)
    {
      wording_check_translated (footfall_tip_get_title (&tips[i]));
      wording_check_translated (footfall_tip_get_what (&tips[i]));
      wording_check_translated (footfall_tip_get_how (&tips[i]));
      wording_check_translated (footfall_tip_get_how_much (&tips[i]));
      wording_check_translated (footfall_tip_get_when_to_stop (&tips[i]));
      wording_check_translated (footfall_tip_get_evidence (&tips[i]));
    }
}

static void
test_breaks (void)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_QUIET);
  const FootfallResumeCheck checks[] = {
    { .painless_days = -1, .is_painless = TRUE, .wanted_days = 3 },
    { .last_painful_on = 20000, .painless_days = 2, .wanted_days = 3, .is_acceptable = TRUE },
    { .painless_days = -1, .is_painless = TRUE, .is_acceptable = TRUE },
  };

  take (footfall_break_get_reason (assessment, log, &rules, FOOTFALL_DISTANCE_UNIT_MILES));
  for (int part = 0; part < FOOTFALL_N_RESUME_PARTS; part++)
    {
      take (footfall_resume_part_get_title ((FootfallResumePart) part, &rules));
      for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
        take (footfall_resume_part_get_text ((FootfallResumePart) part, &checks[i]));
    }
  example_assessment_free (assessment);
}

static void
test_pages (void)
{
  guint n_causes;
  const FootfallCause *causes = footfall_causes_get_all (&n_causes);
  for (guint i = 0; i < n_causes; i++)
    {
      wording_check_translated (footfall_cause_get_name (&causes[i]));
      wording_check_translated (footfall_cause_get_what (&causes[i]));
    }
  wording_check_translated (footfall_causes_get_introduction ());
  wording_check_translated (footfall_causes_get_closing ());
  wording_check_translated (footfall_intended_purpose ());
  wording_check_translated (footfall_evidence_note ());
}

static void
test_next_run (void)
{
  FootfallRules rules = example_rules ();
  for (int basis = 0; basis <= (int) FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA; basis++)
    for (int has_figure = 0; has_figure <= 1; has_figure++)
      {
        FootfallNextRun next_run = { .max_distance_m = has_figure ? 9000 : NAN, .basis = (FootfallNextRunBasis) basis,
                                     .longest_m = 8200, .longest_on = EXAMPLE_TODAY };
        take (footfall_next_run_get_title (&next_run, FOOTFALL_DISTANCE_UNIT_KILOMETRES));
        take (footfall_next_run_get_text (&next_run, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES));
      }
}

static void
test_planned (void)
{
  static const struct
  {
    double ratio;
    int level;
  } cases[] = { { NAN, -1 }, { 0.5, -1 }, { 1.05, -1 }, { 1.5, FOOTFALL_FINDING_LEVEL_CAUTION } };
  FootfallRules rules = example_rules ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallPlanned planned = { .ratio = cases[i].ratio, .longest_m = 8200, .longest_on = EXAMPLE_TODAY,
                                  .level = cases[i].level, .next_run = { .max_distance_m = 9000 } };
      planned.next_run.basis = i % 2 == 0 ? FOOTFALL_NEXT_RUN_BASIS_REST : FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS;
      take (footfall_planned_get_text (&planned, 12000, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES));
    }
}

static void
test_patterns (void)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  for (int kind = 0; kind <= (int) FOOTFALL_PATTERN_KIND_SHOE; kind++)
    for (int state = 0; state <= (int) FOOTFALL_PATTERN_STATE_DIFFERENCE; state++)
      {
        FootfallPattern pattern = { .kind = (FootfallPatternKind) kind, .state = (FootfallPatternState) state,
                                    .shoe_a = EXAMPLE_SHOE_A, .shoe_b = EXAMPLE_SHOE_GONE, .n_a = 9, .n_b = 8,
                                    .mean_a = 3, .mean_b = 1, .missing_a = 1, .missing_b = 2, .missing_changes = 3 };
        take (footfall_pattern_get_title (&pattern, log));
        take (footfall_pattern_get_text (&pattern, log));
      }
}

static void
test_status (void)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  for (int status = 0; status <= (int) FOOTFALL_STATUS_QUIET; status++)
    {
      FootfallAssessment *assessment = example_assessment_new ((FootfallStatus) status);
      take (footfall_status_get_title (assessment, log, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES));
      example_assessment_free (assessment);
    }
}

/* Where the C library looks for the translation: FOLDER/xx/LC_MESSAGES/footfall.mo */
static char *
make_folder (void)
{
  const char *catalogue = g_getenv ("FOOTFALL_TEST_CATALOGUE");
  g_assert_nonnull (catalogue);
  char *folder = g_dir_make_tmp ("footfall-locale-XXXXXX", NULL);
  g_autofree char *messages = g_build_filename (folder, LANGUAGE, "LC_MESSAGES", NULL);
  g_autofree char *link = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);
  g_assert_cmpint (symlink (catalogue, link), ==, 0);
  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autofree char *language = g_build_filename (folder, LANGUAGE, NULL);
  g_autofree char *messages = g_build_filename (language, "LC_MESSAGES", NULL);
  g_autofree char *link = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_unlink (link);
  g_rmdir (messages);
  g_rmdir (language);
  g_rmdir (folder);
}

/* The language counts only in a locale of its own; which one is there differs between systems. */
static gboolean
enter_locale (const char *folder)
{
  static const char *const locales[] = { "C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8", "de_DE.UTF-8" };
  static const char known[] = N_("Nothing has been logged yet.");
  g_setenv ("LANGUAGE", LANGUAGE, TRUE);
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]) != NULL && g_strcmp0 (_(known), known) != 0)
      return TRUE;
  return FALSE;
}

static void
take_chart_text (FootfallChartText text)
{
  wording_check_translated (text.title);
  if (text.caption != NULL)
    wording_check_translated (text.caption);
  if (text.notice != NULL)
    wording_check_translated (text.notice);
  footfall_chart_text_clear (&text);
}

static void
test_charts (void)
{
  FootfallRules rules = example_rules ();
  FootfallPainChange changes[FOOTFALL_N_KNEES] = {
    { .needed_days = 8, .now = { 3, 2, 1 }, .before = { 2, 2, 2 } },
    { .needed_days = 8, .needed_weeks = 4, .now = { 9, 4, 1 }, .before = { 9, 3, 4 } },
    { .needed_days = 8, .needed_weeks = 4, .now = { 9, 4, 1 }, .before = { 9, 5, 4 },
      .state = FOOTFALL_PATTERN_STATE_DIFFERENCE },
  };
  gboolean none[FOOTFALL_N_KNEES] = { FALSE };
  gboolean all[FOOTFALL_N_KNEES] = { TRUE, TRUE, TRUE };
  int no_flares[FOOTFALL_N_KNEES] = { 0 };
  int flares[FOOTFALL_N_KNEES] = { 1, 2, 3 };
  take_chart_text (footfall_chart_text_pain (changes, all));
  take_chart_text (footfall_chart_text_pain (changes, none));
  take_chart_text (footfall_chart_text_flares (flares, 9));
  take_chart_text (footfall_chart_text_flares (no_flares, 0));
  take_chart_text (footfall_chart_text_shoe_distance (NULL, 0, &rules, FOOTFALL_DISTANCE_UNIT_MILES));
  for (int kind = 0; kind < FOOTFALL_N_TRENDS; kind++)
    take (footfall_chart_text_explain ((FootfallTrendKind) kind, &rules));
  take (footfall_chart_text_group (3, 2));
}

static void
check_reminder (const FootfallReminder *reminder)
{
  g_autoptr (FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();

  for (int shows_details = 0; shows_details <= 1; shows_details++)
    {
      g_autoptr (FootfallReminderText) text = footfall_reminder_text_new (reminder, log, &rules,
                                                                          FOOTFALL_DISTANCE_UNIT_MILES, EXAMPLE_TODAY,
                                                                          shows_details);
      wording_check_translated (text->title);
      wording_check_translated (text->body);
    }
}

/* Each topic about each finding: more than there ever are together. */
static void
check_reminders_of_finding (const FootfallFinding *finding, gpointer data)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new ();

  g_ptr_array_add (findings, (gpointer) finding);
  for (int topic = 0; topic < FOOTFALL_N_REMINDER_TOPICS; topic++)
    {
      FootfallReminder reminder = { .topic = (FootfallReminderTopic) topic, .findings = findings };
      reminder.knees[finding->knee >= 0 ? finding->knee : FOOTFALL_KNEE_LEFT] = TRUE;
      check_reminder (&reminder);
    }
}

static void
test_reminders (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  example_foreach_finding (check_reminders_of_finding, NULL);
  for (int days_ago = 0; days_ago <= 1; days_ago++)
    for (int n_knees = 1; n_knees <= 2; n_knees++)
      check_reminder (&(FootfallReminder) { .topic = FOOTFALL_REMINDER_TOPIC_CHECK_IN,
                                            .findings = none,
                                            .knees = { TRUE, n_knees == 2 },
                                            .check_in = { .morning = EXAMPLE_TODAY - days_ago } });
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_autofree char *folder = make_folder ();
  int result = 0;
  if (enter_locale (folder))
    {
      g_test_add_func ("/untranslated/findings", test_findings);
      g_test_add_func ("/untranslated/tips", test_tips);
      g_test_add_func ("/untranslated/breaks", test_breaks);
      g_test_add_func ("/untranslated/pages", test_pages);
      g_test_add_func ("/untranslated/next-run", test_next_run);
      g_test_add_func ("/untranslated/planned", test_planned);
      g_test_add_func ("/untranslated/patterns", test_patterns);
      g_test_add_func ("/untranslated/status", test_status);
      g_test_add_func ("/untranslated/charts", test_charts);
      g_test_add_func ("/untranslated/reminders", test_reminders);
      result = g_test_run ();
    }
  else
    g_print ("1..0 # SKIP no locale on this system takes translations\n");
  remove_folder (folder);
  return result;
}
