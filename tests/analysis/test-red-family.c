/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

static const FindingCase severe_cases[] = {
  { "L7@0", "severe:left=red" },
  { "L6@0", "flare-up:left=strong" },
  { "L7@-28", "severe:left=red" },
  { "L7@-29", "severe:left=red?" },
  { "L7@-365", "severe:left=red?" },
  { "L7@-366", "" },
  { "L7@1", "" },
  { "L7@0 R7@0 U7@0", "severe:left=red severe:right=red severe:unspecified=red" },
};

static const FindingCase row_cases[] = {
  { "L3@-6 L3@-3 L3@0", "persistent:left=red" },
  { "L3@-5 L3@-3 L3@0", "mild:left=info" },
  { "L3@-28 L3@-14 L3@0", "persistent:left=red" },
  { "L3@-29 L3@-14 L3@0", "mild:left=info" },
  { "L3@-6 L3@0", "mild:left=info" },
  { "L3@-6 L2@-4 L3@-3 L3@0", "mild:left=info" },
  { "L3@-6 L1@-4,morning L3@-3 L3@0", "persistent:left=red" },
  { "L3@-6 L3@-3 L3@0,morning", "mild:left=info" },
  { "L3@-6 L3@-3 L0@0 L3@0,morning", "persistent:left=red" },
  { "L3@-6 R3@-3 L3@0", "mild:left=info mild:right=info" },
};

static const FindingCase share_cases[] = {
  { "L2@-17 L2@-14 L3@-11 L2@-8 L3@-4 L2@0", "persistent:left=red" },
  { "L2@-16 L2@-14 L3@-11 L2@-8 L3@-4 L2@0", "mild:left=info" },
  { "L2@-17 L3@-11 L2@-8 L3@-4 L2@0", "mild:left=info" },
  { "L2@-17 L2@-14 L3@-11 L2@-8 L2@-4 L2@0", "lingering:left=caution" },
  { "L2@-20 L2@-16 L3@-12 L2@-8 L3@-4 L2@0", "persistent:left=red" },
  { "L2@-21 L2@-16 L3@-12 L2@-8 L3@-4 L2@0", "mild:left=info" },
  { "L2@-20 L0@-18 L3@-15 L2@-12 L0@-9 L3@-6 L2@-3 L2@0", "persistent:left=red" },
  { "L2@-20 L0@-18 L3@-15 L0@-9 L3@-6 L2@-3 L2@0", "mild:left=info" },
  { "L2@-20 L2@-16 L3@-12 L2@-8 L3@-4 L1@0", "lingering:left=caution" },
  { "L2@-17,morning L2@-14 L3@-11 L2@-8 L3@-4 L2@0", "mild:left=info" },
};

static const FindingCase morning_cases[] = {
  { "L3@-13,morning L3@0,morning", "persistent:left=red" },
  { "L3@-14,morning L3@0,morning", "mild:left=info" },
  { "L3@-3,morning L3@0", "mild:left=info" },
  { "L3@0,morning L4@0,morning", "flare-up:left=strong" },
  { "L2@-3,morning L3@0,morning", "mild:left=info" },
  { "L3@-5,morning L3@-2,morning L1@0", "persistent:left=red" },
};

static const FindingCase recurring_cases[] = {
  { "L3@-20 L0@-19 L0@-18 L3@-10 L0@-9 L0@-8 L3@0", "recurring:left=red" },
  { "L3@-27 L0@-26 L0@-25 L3@-10 L0@-9 L0@-8 L3@0", "recurring:left=red" },
  { "L3@-28 L0@-27 L0@-26 L3@-10 L0@-9 L0@-8 L3@0", "mild:left=info" },
  { "L3@-12 L3@-11 L2@-9 L2@-8 L3@-5 L3@-4", "recurring:left=red" },
  { "L3@-12 L3@-11 L2@-9 L2@-8 L2@-5 L3@-4", "mild:left=info" },
  { "L3@-12 L3@-11 L2@-9 L3@-5 L3@-4", "mild:left=info" },
  { "L3@-26 L3@-25 L1@-24 L1@-23 L1@-22 L1@-21 L1@-20 L1@-19 L1@-18 L1@-17 L3@-1 L3@0", "recurring:left=red" },
  { "L3@-26 L3@-25 L1@-24 L1@-23 L1@-22 L1@-21 L1@-20 L1@-19 L1@-18 L1@-17 L1@-16 L3@-1 L3@0", "mild:left=info" },
};

/* Three of five runs asked about are enough, three of six are not; the first run is out of the window. */
static const FindingCase asked_cases[] = {
  { "run@-27,id=a run@-12,id=b run@-11,id=c run@-9 run@-8 L3@-12,of=b L3@-11,of=c L2@-9 L2@-8 L3@-5 L3@-4 L3@0,of=a",
    "recurring:left=red return-to-running=info" },
  { "run@-27,id=a run@-12,id=b run@-11,id=c run@-9 run@-8 run@-7 L3@-12,of=b L3@-11,of=c L2@-9 L2@-8 L3@-5 L3@-4 "
    "L3@0,of=a", "mild:left=info" },
  { "run@-28 run@-27,id=a run@-12,id=b run@-11,id=c run@-9 run@-8 L3@-12,of=b L3@-11,of=c L2@-9 L2@-8 L3@-5 L3@-4 "
    "L3@0,of=a", "recurring:left=red return-to-running=info" },
};

static const FindingCase long_standing_cases[] = {
  { "L3@-89 L3@-80 L3@-59 L3@-50 L3@-20 L3@0", "long-standing:left=red" },
  { "L3@-88 L3@-80 L3@-59 L3@-50 L3@-20 L3@0", "mild:left=info" },
  { "L0@-89 L3@-88 L3@-80 L3@-59 L3@-50 L3@-20 L3@0", "long-standing:left=red" },
  { "L3@-89 L3@-80 L3@-60 L3@-50 L3@-20 L3@0", "mild:left=info" },
  { "L3@-89 L3@-59 L3@-50 L3@-20 L3@0", "mild:left=info" },
  { "L3@-89 L3@-80 L3@-59 L3@-50 L3@-29 L3@0", "long-standing:left=red" },
  { "L3@-89 L3@-80 L3@-59 L3@-50 L3@-30 L3@0", "mild:left=info" },
};

static const FindingCase clear_cases[] = {
  /* Three acceptable days, fourteen days after it last held */
  { "L7@-20 L2@-10 L2@-8 L0@-6", "" },
  { "L7@-20 L2@-10 L2@-8 L0@-7", "severe:left=red" },
  { "L7@-20 L2@-10 L0@-6", "severe:left=red" },
  { "L7@-20 L3@-10 L2@-8 L0@-6", "severe:left=red" },
  /* Sooner with a walk that went well */
  { "L7@-10 L2@-5 L1@-4 L0@-3 walk@-3", "" },
  { "L7@-9 L2@-5 L1@-4 L0@-3 walk@-3", "severe:left=red" },
  { "L7@-9 L2@-5 L1@-4 L0@-3 walk@-2", "" },
  { "L7@-10 L2@-5 L1@-4 L0@-3 walk@-4", "severe:left=red" },
  { "L7@-10 L2@-5 L1@-4 L0@-3 walk@1", "severe:left=red" },
  { "L7@-12 L2@-6 L1@-5 L0@-4 L3@-3 walk@-3 walk@-2", "severe:left=red" },
  { "L7@-12 L2@-6 L1@-5 L0@-4 L3@-3 walk@-4", "mild:left=info" },
  /* After a long silence */
  { "L7@-40 L2@-11", "" },
  { "L7@-39 L2@-11", "severe:left=red" },
  { "L7@-40 L3@-11", "severe:left=red" },
  { "L7@-100 L3@-9", "" },
  { "L7@-99 L3@-9", "severe:left=red" },
};

static void
test_since_and_last (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L7@-20 L3@-13 L8@-10 L3@-7 L2@-4");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *severe = get_finding (assessment, FOOTFALL_RULE_SEVERE);
  const FootfallFinding *persistent = get_finding (assessment, FOOTFALL_RULE_PERSISTENT);

  g_assert_cmpint (severe->since, ==, builder->today - 20);
  g_assert_cmpint (severe->last, ==, builder->today - 7);
  g_assert_cmpint (severe->reasons.severe.on, ==, builder->today - 10);
  g_assert_cmpint (severe->reasons.severe.level, ==, 8);
  g_assert_cmpint (severe->reasons.severe.highest, ==, 8);
  g_assert_cmpint (persistent->since, ==, builder->today - 20);
  g_assert_cmpint (persistent->last, ==, builder->today - 7);
  g_assert_cmpint (persistent->reasons.persistent.on, ==, builder->today - 7);
}

/* What was raised, cleared and raised again knows nothing of the first time. */
static void
test_raised_again (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L9@-60 L0@-50 L0@-48 L0@-46 L3@-6 L3@-3 L3@0");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  g_autofree char *findings = describe_findings (assessment);
  const FootfallFinding *persistent = get_finding (assessment, FOOTFALL_RULE_PERSISTENT);

  g_assert_cmpstr (findings, ==, "persistent:left=red");
  g_assert_cmpint (persistent->since, ==, builder->today);
  g_assert_cmpint (persistent->reasons.persistent.highest, ==, 3);
}

static void
test_severe_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-5,id=a run@-5,id=b,at=08:00 run@-4,id=c L9@-5,of=a L7@-5,of=b L6@-5,of=c L7@-5,of=a");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *severe = get_finding (assessment, FOOTFALL_RULE_SEVERE);
  g_autofree char *runs = describe_runs (builder, severe);

  g_assert_cmpstr (runs, ==, "b a");
  g_assert_cmpint (severe->reasons.severe.level, ==, 9);
}

static void
test_row_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-20,id=z run@-6,id=a run@-3,id=b run@0,id=c run@0,id=d,at=18:00 run@1,id=e "
                         "L8@-20,of=z L1@-12 L3@-6,of=a L5@-3,of=b L3@0,of=c L2@0,of=d L4@0,of=e");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_PERSISTENT);
  const FootfallPersistentReasons *reasons = &finding->reasons.persistent;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_ROW);
  g_assert_cmpint (reasons->from, ==, builder->today - 6);
  g_assert_cmpint (reasons->on, ==, builder->today);
  g_assert_cmpint (reasons->logged_days, ==, 3);
  g_assert_cmpint (reasons->counted_days, ==, 3);
  g_assert_cmpint (reasons->highest, ==, 8);
  g_assert_cmpstr (runs, ==, "a b c");
}

static void
test_share_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-17,id=a run@-8,id=b run@0,id=c L2@-17,of=a L1@-14 L3@-11 L2@-8,of=b L3@-4 L2@0 L2@-2 "
                         "L2@-1 L1@0,of=c L5@-30");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_PERSISTENT);
  const FootfallPersistentReasons *reasons = &finding->reasons.persistent;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_SHARE);
  g_assert_cmpint (reasons->from, ==, builder->today - 17);
  g_assert_cmpint (reasons->on, ==, builder->today);
  g_assert_cmpint (reasons->logged_days, ==, 8);
  g_assert_cmpint (reasons->counted_days, ==, 7);
  g_assert_cmpint (reasons->highest, ==, 3);
  g_assert_cmpstr (runs, ==, "a b");
}

static void
test_morning_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-11,id=a run@-5,id=b run@-1,id=c run@0,id=d L1@-13 L3@-10,morning,of=a "
                         "L2@-4,morning,of=b L4@0,morning,of=c L3@0,of=d");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_PERSISTENT);
  const FootfallPersistentReasons *reasons = &finding->reasons.persistent;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_MORNINGS);
  g_assert_cmpint (reasons->from, ==, builder->today - 10);
  g_assert_cmpint (reasons->logged_days, ==, 4);
  g_assert_cmpint (reasons->counted_days, ==, 2);
  g_assert_cmpint (reasons->highest, ==, 4);
  g_assert_cmpstr (runs, ==, "a c");
}

static void
test_recurring_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-20,id=a run@-19 run@-10,id=b run@-1,id=c L3@-20,of=a L0@-19 L0@-18 L3@-10,of=b L0@-9 "
                         "L0@-8 L1@-3,morning L5@0,of=c");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_RECURRING);
  const FootfallRecurringReasons *reasons = &finding->reasons.recurring;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_EPISODES);
  g_assert_cmpint (reasons->from, ==, builder->today - 20);
  g_assert_cmpint (reasons->on, ==, builder->today);
  g_assert_cmpint (reasons->episodes, ==, 3);
  g_assert_cmpint (reasons->logged_days, ==, 7);
  g_assert_cmpint (reasons->painful_days, ==, 3);
  g_assert_cmpint (reasons->runs, ==, 4);
  g_assert_cmpint (reasons->runs_asked, ==, 3);
  g_assert_cmpint (reasons->highest, ==, 5);
  g_assert_cmpstr (runs, ==, "a b c");
}

static void
test_recurring_share_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L2@-25,morning L2@-20 L3@-12 L3@-11 L2@-9 L2@-8 L3@-5 L3@-4");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallRecurringReasons *reasons = &get_finding (assessment, FOOTFALL_RULE_RECURRING)->reasons.recurring;

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_SHARE);
  g_assert_cmpint (reasons->from, ==, builder->today - 20);
  g_assert_cmpint (reasons->on, ==, builder->today - 4);
  g_assert_cmpint (reasons->episodes, ==, 1);
  g_assert_cmpint (reasons->logged_days, ==, 7);
  g_assert_cmpint (reasons->painful_days, ==, 4);
  g_assert_cmpint (reasons->runs, ==, 0);
}

static void
test_long_standing_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-95,id=a run@-89,id=b run@0,id=c L4@-95,of=a L3@-89,of=b L6@-75 L3@-59 L3@-44 L3@-35 "
                         "L3@-20 L3@0,of=c");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_LONG_STANDING);
  const FootfallLongStandingReasons *reasons = &finding->reasons.long_standing;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->from, ==, builder->today - 95);
  g_assert_cmpint (reasons->on, ==, builder->today);
  g_assert_cmpint (reasons->painful_days[0], ==, 2);
  g_assert_cmpint (reasons->painful_days[1], ==, 3);
  g_assert_cmpint (reasons->painful_days[2], ==, 2);
  g_assert_cmpint (reasons->highest, ==, 6);
  g_assert_cmpstr (runs, ==, "b c");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_FINDING_CASES ("/red-family", severe);
  ADD_FINDING_CASES ("/red-family", row);
  ADD_FINDING_CASES ("/red-family", share);
  ADD_FINDING_CASES ("/red-family", morning);
  ADD_FINDING_CASES ("/red-family", recurring);
  ADD_FINDING_CASES ("/red-family", asked);
  ADD_FINDING_CASES ("/red-family", long_standing);
  ADD_FINDING_CASES ("/red-family", clear);
  g_test_add_func ("/red-family/since-and-last", test_since_and_last);
  g_test_add_func ("/red-family/raised-again", test_raised_again);
  g_test_add_func ("/red-family/severe-reasons", test_severe_reasons);
  g_test_add_func ("/red-family/row-reasons", test_row_reasons);
  g_test_add_func ("/red-family/share-reasons", test_share_reasons);
  g_test_add_func ("/red-family/morning-reasons", test_morning_reasons);
  g_test_add_func ("/red-family/recurring-reasons", test_recurring_reasons);
  g_test_add_func ("/red-family/recurring-share-reasons", test_recurring_share_reasons);
  g_test_add_func ("/red-family/long-standing-reasons", test_long_standing_reasons);
  return g_test_run ();
}
