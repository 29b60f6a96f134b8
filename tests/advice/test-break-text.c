/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/break-text.h"

#include "examples.h"
#include "wording.h"

static char *
write_reason (FootfallAssessment *assessment)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  char *reason = footfall_break_get_reason (assessment, log, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  wording_check_sentence (reason);
  wording_check_plurals (reason);
  example_assessment_free (assessment);
  return reason;
}

static void
test_reason_without_a_call (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_NOTICE);
  FootfallFinding finding = example_finding (FOOTFALL_RULE_MILD);
  example_assessment_add (assessment, &finding);
  g_autofree char *reason = write_reason (assessment);
  g_assert_cmpstr (reason, ==, "7 days are a beginning; after that the knee decides, not the calendar.");
}

static void
test_reason_names_what_calls_for_it (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_REST);
  FootfallFinding finding = example_finding (FOOTFALL_RULE_SEVERE);
  finding.level = FOOTFALL_FINDING_LEVEL_RED;
  finding.quiet = FALSE;
  example_assessment_add (assessment, &finding);
  g_autofree char *reason = write_reason (assessment);
  g_assert_nonnull (strstr (reason, " of 10 on "));
  g_assert_true (g_str_has_suffix (reason, "the knee decides, not the calendar."));
}

static void
test_titles (void)
{
  static const char *const titles[] = {
    "7 days since the last painful day",
    "The last 3 logged days at 2 of 10 or below",
    "A brisk walk of 30 minutes without pain",
  };
  FootfallRules rules = example_rules ();
  for (int part = 0; part < FOOTFALL_N_RESUME_PARTS; part++)
    {
      g_autofree char *title = footfall_resume_part_get_title ((FootfallResumePart) part, &rules);
      wording_check_title (title);
      g_assert_cmpstr (title, ==, titles[part]);
    }
}

static void
test_one_of_each (void)
{
  FootfallRules rules = example_rules ();
  rules.resume_painless_days = 1;
  rules.clear_logged_days = 1;
  for (int part = 0; part < FOOTFALL_N_RESUME_PARTS; part++)
    {
      g_autofree char *title = footfall_resume_part_get_title ((FootfallResumePart) part, &rules);
      wording_check_plurals (title);
    }
}

static const struct
{
  FootfallResumePart part;
  FootfallResumeCheck check;
  const char *text;
} cases[] = {
  { FOOTFALL_RESUME_PART_PAINLESS, { .painless_days = -1, .is_painless = TRUE }, "No painful day is noted." },
  { FOOTFALL_RESUME_PART_PAINLESS, { .last_painful_on = 20000, .painless_days = 0 }, "0 days so far: " },
  { FOOTFALL_RESUME_PART_PAINLESS, { .last_painful_on = 20000, .painless_days = 1 }, "1 day so far: " },
  { FOOTFALL_RESUME_PART_PAINLESS, { .last_painful_on = 20000, .painless_days = 9, .is_painless = TRUE },
    "9 days so far: " },
  { FOOTFALL_RESUME_PART_ACCEPTABLE, { .acceptable_days = 2, .wanted_days = 3 }, "2 of 3 days so far. " },
  { FOOTFALL_RESUME_PART_ACCEPTABLE, { .acceptable_days = -1, .wanted_days = 3 }, "0 of 3 days so far. " },
  { FOOTFALL_RESUME_PART_ACCEPTABLE, { .acceptable_days = 3, .wanted_days = 3, .is_acceptable = TRUE },
    "What you noted last stays below that." },
  { FOOTFALL_RESUME_PART_WALK, { .is_painless = TRUE }, "Comes last" },
  { FOOTFALL_RESUME_PART_WALK, { .is_painless = TRUE, .is_acceptable = TRUE }, "Only you know" },
};

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_resume_part_get_text (cases[i].part, &cases[i].check);
      wording_check_sentence (text);
      wording_check_plurals (text);
      g_assert_true (g_str_has_prefix (text, cases[i].text));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/break-text/reason-without-a-call", test_reason_without_a_call);
  g_test_add_func ("/break-text/reason-names-what-calls-for-it", test_reason_names_what_calls_for_it);
  g_test_add_func ("/break-text/titles", test_titles);
  g_test_add_func ("/break-text/one-of-each", test_one_of_each);
  g_test_add_func ("/break-text/texts", test_texts);
  return g_test_run ();
}
