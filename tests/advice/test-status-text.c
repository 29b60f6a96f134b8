/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/status-text.h"

#include "examples.h"
#include "wording.h"

static void
add (FootfallAssessment *assessment, FootfallRuleId rule, FootfallFindingLevel level, gboolean is_quiet)
{
  FootfallFinding finding = example_finding (rule);
  finding.level = level;
  finding.quiet = is_quiet;
  example_assessment_add (assessment, &finding);
}

static void
check_title (FootfallAssessment *assessment, const char *expected)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallRules rules = example_rules ();
  g_autofree char *title = footfall_status_get_title (assessment, log, &rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  wording_check_sentence (title);
  g_assert_cmpstr (title, ==, expected);
  example_assessment_free (assessment);
}

static void
check_first (FootfallAssessment *assessment, FootfallRuleId rule)
{
  const FootfallFinding *finding = footfall_status_find_finding (assessment);
  g_assert_nonnull (finding);
  g_assert_cmpint (finding->rule, ==, rule);
  example_assessment_free (assessment);
}

static void
test_without_findings (void)
{
  check_title (example_assessment_new (FOOTFALL_STATUS_EMPTY), "Nothing has been logged yet.");
  check_title (example_assessment_new (FOOTFALL_STATUS_QUIET), "No pattern found in your entries.");
}

/* Shoes and comparisons are told elsewhere; they are no status. */
static void
test_quiet_with_a_shoe (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_QUIET);
  add (assessment, FOOTFALL_RULE_SHOE_REPLACE, FOOTFALL_FINDING_LEVEL_STRONG, FALSE);
  g_assert_null (footfall_status_find_finding (assessment));
  check_title (assessment, "No pattern found in your entries.");
}

static void
test_rest (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_REST);
  add (assessment, FOOTFALL_RULE_SEVERE, FOOTFALL_FINDING_LEVEL_RED, FALSE);
  add (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE, FOOTFALL_FINDING_LEVEL_STRONG, FALSE);
  check_title (assessment, "Your left knee hurt at 8 of 10 on 21 Nov.");
}

/* A quiet call for a break comes first in the list, but not in the status. */
static void
test_rest_behind_a_quiet_one (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_REST);
  add (assessment, FOOTFALL_RULE_SEVERE, FOOTFALL_FINDING_LEVEL_RED, TRUE);
  add (assessment, FOOTFALL_RULE_RECURRING, FOOTFALL_FINDING_LEVEL_RED, FALSE);
  check_first (assessment, FOOTFALL_RULE_RECURRING);
}

static void
test_ease_is_the_strong_one (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_EASE);
  add (assessment, FOOTFALL_RULE_LINGERING, FOOTFALL_FINDING_LEVEL_CAUTION, FALSE);
  add (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE, FOOTFALL_FINDING_LEVEL_STRONG, FALSE);
  add (assessment, FOOTFALL_RULE_SHOE_REPLACE, FOOTFALL_FINDING_LEVEL_STRONG, FALSE);
  check_first (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE);
}

static void
test_notice (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_NOTICE);
  add (assessment, FOOTFALL_RULE_WEEKLY_VOLUME, FOOTFALL_FINDING_LEVEL_INFO, FALSE);
  add (assessment, FOOTFALL_RULE_MILD, FOOTFALL_FINDING_LEVEL_INFO, FALSE);
  check_first (assessment, FOOTFALL_RULE_MILD);
}

static void
test_notice_of_a_quiet_one (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_NOTICE);
  add (assessment, FOOTFALL_RULE_SEVERE, FOOTFALL_FINDING_LEVEL_RED, TRUE);
  check_title (assessment, "Your left knee hurt at 8 of 10, last noted on 21 Nov 2026.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/status-text/without-findings", test_without_findings);
  g_test_add_func ("/status-text/quiet/shoe", test_quiet_with_a_shoe);
  g_test_add_func ("/status-text/rest", test_rest);
  g_test_add_func ("/status-text/rest/behind-quiet", test_rest_behind_a_quiet_one);
  g_test_add_func ("/status-text/ease", test_ease_is_the_strong_one);
  g_test_add_func ("/status-text/notice", test_notice);
  g_test_add_func ("/status-text/notice/quiet", test_notice_of_a_quiet_one);
  return g_test_run ();
}
