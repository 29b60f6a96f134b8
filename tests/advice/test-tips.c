/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/tips.h"

#include "advice/causes.h"
#include "advice/intended-purpose.h"
#include "examples.h"
#include "wording.h"

#define TOPICS_PAUSE (FOOTFALL_TIP_TOPIC_REST | FOOTFALL_TIP_TOPIC_LOW_IMPACT)
#define TOPICS_GENERAL \
  (FOOTFALL_TIP_TOPIC_FORM | FOOTFALL_TIP_TOPIC_SHOES | FOOTFALL_TIP_TOPIC_STRENGTH | \
   FOOTFALL_TIP_TOPIC_GRADUAL | FOOTFALL_TIP_TOPIC_SURFACE)
#define MANY_DAYS 60

static FootfallAssessment *
make_assessment (FootfallStatus status, FootfallRuleId rule)
{
  FootfallAssessment *assessment = example_assessment_new (status);
  FootfallFinding finding = example_finding (rule);
  example_assessment_add (assessment, &finding);
  return assessment;
}

static void
add_rule (FootfallAssessment *assessment, FootfallRuleId rule)
{
  FootfallFinding finding = example_finding (rule);
  example_assessment_add (assessment, &finding);
}

/* What is shown over many days, as a set of ids; checks what holds on each of them. */
static GHashTable *
collect (FootfallAssessment *assessment)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);
  const FootfallTip *first_of_yesterday = NULL;
  for (int i = 0; i < MANY_DAYS; i++, assessment->today++)
    {
      g_autoptr(GPtrArray) tips = footfall_tips_for (assessment);
      g_assert_cmpuint (tips->len, ==, 2);
      g_assert_true (g_ptr_array_index (tips, 0) != g_ptr_array_index (tips, 1));
      g_assert_true (g_ptr_array_index (tips, 0) != first_of_yesterday);
      first_of_yesterday = g_ptr_array_index (tips, 0);
      for (guint j = 0; j < tips->len; j++)
        g_hash_table_add (ids, (gpointer) ((const FootfallTip *) g_ptr_array_index (tips, j))->id);
    }
  return ids;
}

static guint
count_tips (guint topics)
{
  guint n_tips;
  guint n = 0;
  const FootfallTip *tips = footfall_tips_get_all (&n_tips);
  for (guint i = 0; i < n_tips; i++)
    n += (tips[i].topics & topics) != 0 ? 1 : 0;
  return n;
}

/* Every tip of the topics comes up, and no other. */
static void
check_topics (FootfallAssessment *assessment, guint topics)
{
  g_autoptr(GHashTable) ids = collect (assessment);
  GHashTableIter iter;
  gpointer id;
  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_cmpuint (footfall_tip_find (id)->topics & topics, !=, 0);
  g_assert_cmpuint (g_hash_table_size (ids), ==, count_tips (topics));
  example_assessment_free (assessment);
}

static void
test_complete (void)
{
  guint n_tips;
  const FootfallTip *tips = footfall_tips_get_all (&n_tips);
  g_autoptr(GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_assert_cmpuint (n_tips, >=, 15);
  for (guint i = 0; i < n_tips; i++)
    {
      wording_check_title (footfall_tip_get_title (&tips[i]));
      wording_check_sentence (footfall_tip_get_what (&tips[i]));
      wording_check_sentence (footfall_tip_get_how (&tips[i]));
      wording_check_sentence (footfall_tip_get_how_much (&tips[i]));
      wording_check_sentence (footfall_tip_get_when_to_stop (&tips[i]));
      wording_check_evidence (footfall_tip_get_evidence (&tips[i]));
      g_assert_cmpuint (tips[i].topics, !=, 0);
      g_assert_true (g_hash_table_add (ids, (gpointer) tips[i].id));
      g_assert_true (footfall_tip_find (tips[i].id) == &tips[i]);
    }
  g_assert_null (footfall_tip_find ("no-such-tip"));
  g_assert_null (footfall_tip_find (NULL));
}

/* The article's tips are all there. */
static void
test_article (void)
{
  static const char *const ids[] = { "form",   "foot-strike", "shoe-soles",       "shoe-fit",      "stretch",
                                     "walk",   "clamshells",  "lunges",           "squats",        "gradual-distance",
                                     "rest",   "bicycle",     "gradual-speed",    "softer-ground", "stationary-bicycle",
                                     "elliptical", "home-exercises" };
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_nonnull (footfall_tip_find (ids[i]));
}

static void
test_by_rule (void)
{
  static const struct
  {
    FootfallRuleId rule;
    guint topics;
  } cases[] = {
    { FOOTFALL_RULE_SEVERE, TOPICS_PAUSE },
    { FOOTFALL_RULE_PERSISTENT, TOPICS_PAUSE },
    { FOOTFALL_RULE_RECURRING, TOPICS_PAUSE },
    { FOOTFALL_RULE_LONG_STANDING, TOPICS_PAUSE },
    { FOOTFALL_RULE_FLARE_UP, TOPICS_PAUSE },
    { FOOTFALL_RULE_LINGERING, TOPICS_PAUSE },
    { FOOTFALL_RULE_SINGLE_RUN_SPIKE, FOOTFALL_TIP_TOPIC_GRADUAL },
    { FOOTFALL_RULE_WEEKLY_VOLUME, FOOTFALL_TIP_TOPIC_GRADUAL },
    { FOOTFALL_RULE_SPEED_JUMP, FOOTFALL_TIP_TOPIC_GRADUAL },
    { FOOTFALL_RULE_RETURN_TO_RUNNING, FOOTFALL_TIP_TOPIC_GRADUAL | FOOTFALL_TIP_TOPIC_RETURN },
    { FOOTFALL_RULE_SHOE_REPLACE, FOOTFALL_TIP_TOPIC_SHOES },
    { FOOTFALL_RULE_SHOE_INSPECT, FOOTFALL_TIP_TOPIC_SHOES },
    { FOOTFALL_RULE_SHOE_PATTERN, FOOTFALL_TIP_TOPIC_SHOES },
    { FOOTFALL_RULE_MILD, TOPICS_GENERAL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_topics (make_assessment (FOOTFALL_STATUS_NOTICE, cases[i].rule), cases[i].topics);
}

/* Where the log says that hard ground went better, softer ground is not what is advised. */
static void
test_surface_pattern (void)
{
  FootfallAssessment *assessment = make_assessment (FOOTFALL_STATUS_QUIET, FOOTFALL_RULE_SURFACE_PATTERN);
  g_autoptr(GPtrArray) softer = footfall_tips_for (assessment);
  g_assert_cmpuint (softer->len, ==, 1);
  g_assert_true (g_ptr_array_index (softer, 0) == footfall_tip_find ("softer-ground"));

  FootfallFinding *finding = g_ptr_array_index (assessment->findings, 0);
  finding->reasons.pattern.mean_a = finding->reasons.pattern.mean_b - 1;
  check_topics (assessment, TOPICS_GENERAL & ~(guint) FOOTFALL_TIP_TOPIC_SURFACE);
}

static void
test_red_flag_leaves_only_rest (void)
{
  FootfallAssessment *assessment = make_assessment (FOOTFALL_STATUS_REST, FOOTFALL_RULE_RED_FLAG);
  add_rule (assessment, FOOTFALL_RULE_SEVERE);
  add_rule (assessment, FOOTFALL_RULE_SHOE_REPLACE);
  for (int i = 0; i < MANY_DAYS; i++, assessment->today++)
    {
      g_autoptr(GPtrArray) tips = footfall_tips_for (assessment);
      for (guint j = 0; j < tips->len; j++)
        g_assert_cmpuint (((const FootfallTip *) g_ptr_array_index (tips, j))->topics, ==, FOOTFALL_TIP_TOPIC_REST);
      g_assert_cmpuint (tips->len, ==, 2);
    }
  example_assessment_free (assessment);
}

/* Whatever else was found: while a rule calls for a break, nothing encourages running. */
static void
test_nothing_encourages_running_in_a_break (void)
{
  static const FootfallRuleId calling[] = { FOOTFALL_RULE_RED_FLAG, FOOTFALL_RULE_SEVERE, FOOTFALL_RULE_PERSISTENT,
                                            FOOTFALL_RULE_RECURRING, FOOTFALL_RULE_LONG_STANDING };
  for (guint i = 0; i < G_N_ELEMENTS (calling); i++)
    for (int other = 0; other < FOOTFALL_N_RULES; other++)
      {
        FootfallAssessment *assessment = make_assessment (FOOTFALL_STATUS_REST, calling[i]);
        add_rule (assessment, (FootfallRuleId) other);
        for (int day = 0; day < MANY_DAYS; day++, assessment->today++)
          {
            g_autoptr(GPtrArray) tips = footfall_tips_for (assessment);
            g_assert_cmpuint (tips->len, <=, 2);
            for (guint j = 0; j < tips->len; j++)
              g_assert_false (((const FootfallTip *) g_ptr_array_index (tips, j))->encourages_running);
          }
        example_assessment_free (assessment);
      }
}

static void
test_empty_journal (void)
{
  FootfallAssessment *assessment = example_assessment_new (FOOTFALL_STATUS_EMPTY);
  g_autoptr(GPtrArray) tips = footfall_tips_for (assessment);
  g_assert_cmpuint (tips->len, ==, 0);
  example_assessment_free (assessment);
}

static void
test_quiet_journal (void)
{
  check_topics (example_assessment_new (FOOTFALL_STATUS_QUIET), TOPICS_GENERAL);
}

static void
test_first_day (void)
{
  FootfallAssessment *assessment = make_assessment (FOOTFALL_STATUS_NOTICE, FOOTFALL_RULE_MILD);
  assessment->today = FOOTFALL_DAY_MIN;
  g_autoptr(GPtrArray) first = footfall_tips_for (assessment);
  g_assert_cmpuint (first->len, ==, 2);
  assessment->today = FOOTFALL_DAY_MAX;
  g_autoptr(GPtrArray) last = footfall_tips_for (assessment);
  g_assert_cmpuint (last->len, ==, 2);
  example_assessment_free (assessment);
}

static void
test_low_impact (void)
{
  static const char *const ids[] = { "walk", "bicycle", "stationary-bicycle", "elliptical", "home-exercises" };
  g_autoptr(GPtrArray) tips = footfall_low_impact_tips ();
  g_assert_cmpuint (tips->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < tips->len; i++)
    {
      const FootfallTip *tip = g_ptr_array_index (tips, i);
      g_assert_cmpstr (tip->id, ==, ids[i]);
      g_assert_false (tip->encourages_running);
    }
}

static void
test_causes (void)
{
  guint n_causes;
  const FootfallCause *causes = footfall_causes_get_all (&n_causes);
  g_assert_cmpuint (n_causes, ==, 8);
  for (guint i = 0; i < n_causes; i++)
    {
      wording_check_title (footfall_cause_get_name (&causes[i]));
      wording_check_sentence (footfall_cause_get_what (&causes[i]));
      g_assert_false (g_regex_match_simple ("\\byou", causes[i].what, G_REGEX_CASELESS, 0));
    }
  wording_check_sentence (footfall_causes_get_introduction ());
  wording_check_sentence (footfall_causes_get_closing ());
}

static void
test_intended_purpose (void)
{
  g_assert_cmpstr (footfall_intended_purpose (), ==,
                   "A private journal for runners to record runs and how their knees felt, to look back at patterns, "
                   "and to read general running tips. It does not diagnose, monitor or treat any injury or disease, "
                   "and does not replace a doctor or physiotherapist.");
  wording_check_sentence (footfall_evidence_note ());
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tips/complete", test_complete);
  g_test_add_func ("/tips/article", test_article);
  g_test_add_func ("/tips/by-rule", test_by_rule);
  g_test_add_func ("/tips/surface-pattern", test_surface_pattern);
  g_test_add_func ("/tips/red-flag", test_red_flag_leaves_only_rest);
  g_test_add_func ("/tips/break", test_nothing_encourages_running_in_a_break);
  g_test_add_func ("/tips/empty-journal", test_empty_journal);
  g_test_add_func ("/tips/quiet-journal", test_quiet_journal);
  g_test_add_func ("/tips/first-and-last-day", test_first_day);
  g_test_add_func ("/tips/low-impact", test_low_impact);
  g_test_add_func ("/causes/complete", test_causes);
  g_test_add_func ("/intended-purpose", test_intended_purpose);
  return g_test_run ();
}
