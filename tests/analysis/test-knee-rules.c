/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>

static const FindingCase red_flag_cases[] = {
  { "L0@0,locked", "red-flag:left=red" },
  { "L0@-13,swelling", "red-flag:left=red" },
  { "L0@-14,swelling", "" },
  { "L0@1,swelling", "" },
  { "L2@0,night-pain R1@0", "red-flag:left=red mild:right=info" },
  { "L8@0 R0@0,giving-way", "red-flag:right=red severe:left=red" },
};

static const FindingCase flare_up_cases[] = {
  { "L4@0", "flare-up:left=strong" },
  { "L6@-7", "flare-up:left=strong" },
  { "L6@-8", "" },
  { "L3@0", "mild:left=info" },
  { "L5@-1 L2@0", "mild:left=info" },
  /* Back: a painful day at least fourteen days before, two clear days between */
  { "L3@-14 L1@-10 L0@-5 L3@0", "flare-up:left=caution" },
  { "L3@-13 L1@-10 L0@-5 L3@0", "mild:left=info" },
  { "L3@-14 L1@-10 L3@0", "mild:left=info" },
  { "L3@-14 L2@-10 L0@-5 L3@0", "mild:left=info" },
  { "L3@-30 L1@-20 L0@-18 L3@-10 L3@0", "mild:left=info" },
  { "L3@-30 R1@-10 R0@-5 L3@0", "mild:left=info" },
  { "L1@-10 L0@-5 L3@0", "mild:left=info" },
  /* Not while there is a call for a break */
  { "L7@-9 L5@0", "severe:left=red" },
  { "L7@-9 R5@0", "severe:left=red flare-up:right=strong" },
};

static const FindingCase lingering_cases[] = {
  { "L2@-17 L2@-13 L2@-10 L2@-6 L2@-3 L2@0", "lingering:left=caution" },
  { "L2@-16 L2@-13 L2@-10 L2@-6 L2@-3 L2@0", "mild:left=info" },
  { "L2@-17 L2@-10 L2@-6 L2@-3 L2@0", "mild:left=info" },
  { "L2@-20 L2@-17 L2@-13 L2@-10 L2@-6 L2@-3", "lingering:left=caution" },
  { "L2@-21 L2@-17 L2@-13 L2@-10 L2@-6 L2@-4", "mild:left=info" },
  { "L2@-20 L2@-18 L2@-16 L1@-14 L1@-12 L2@-10 L2@-8 L2@-3", "lingering:left=caution" },
  { "L2@-20 L2@-18 L2@-16 L1@-14 L1@-12 L2@-10 L2@-3", "mild:left=info" },
  { "L2@-17 L2@-13 L2@-10 L2@-6 L2@-3,morning L2@0", "mild:left=info" },
  { "L2@-17 L2@-13 L2@-10 L2@-6 L2@-3,morning L0@-3 L2@0", "lingering:left=caution" },
};

static const FindingCase mild_cases[] = {
  { "L0@0", "" },
  { "L1@0", "mild:left=info" },
  { "L1@-7", "mild:left=info" },
  { "L1@-8", "" },
  { "L1@0 L2@0,morning R0@0", "mild:left=info" },
  { "U3@0", "mild:unspecified=info" },
};

/* Eight days from 0 to 3 in a fortnight: one level less, one day less or one day closer is no rise. */
static const FindingCase worsening_cases[] = {
  { "L0@-14 L0@-12 L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 L3@0", "worsening:left=info mild:left=info" },
  { "L0@-13 L0@-12 L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 L3@0", "mild:left=info" },
  { "L0@-14 L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 L3@0", "mild:left=info" },
  { "L0@-14 L0@-12 L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 L4@0", "flare-up:left=strong worsening:left=caution" },
  { "L0@-41 L0@-39 L1@-37 L1@-35 L2@-33 L2@-31 L3@-29 L3@-27", "" },
  { "L3@-14 L3@-12 L2@-10 L2@-8 L1@-6 L1@-4 L0@-2 L0@0", "" },
  { "L1@-14 L1@-12 L1@-10 L1@-8 L1@-6 L1@-4 L1@-2 L1@0", "mild:left=info" },
  { "L0@-27 L0@-23 L0@-20 L0@-16 L0@-12 L1@-8 L1@-4 L1@0", "mild:left=info" },
};

static void
test_red_flag_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-20,id=z run@-6,id=a run@-2,id=b L0@-20,of=z,locked L1@-6,of=a,night-pain "
                         "L1@-4,of=b,swelling,locked L2@0,of=b");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_RED_FLAG);
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (finding->since, ==, builder->today - 6);
  g_assert_cmpint (finding->last, ==, builder->today - 4);
  g_assert_cmpint (finding->reasons.red_flag.on, ==, builder->today - 4);
  g_assert_cmpint (finding->reasons.red_flag.signs, ==,
                   FOOTFALL_SIGN_LOCKED | FOOTFALL_SIGN_SWELLING | FOOTFALL_SIGN_NIGHT_PAIN);
  g_assert_cmpstr (runs, ==, "a b");
}

static void
test_flare_up_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-3,id=a run@-3,id=b,at=06:00 L3@-30 L3@-20 L1@-10 L0@-5 L3@-3,of=a L0@-3,of=b");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_FLARE_UP);
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (finding->reasons.flare_up.form, ==, FOOTFALL_FORM_BACK);
  g_assert_cmpint (finding->reasons.flare_up.level, ==, 3);
  g_assert_cmpint (finding->reasons.flare_up.on, ==, builder->today - 3);
  g_assert_cmpint (finding->reasons.flare_up.previous_on, ==, builder->today - 20);
  g_assert_cmpint (finding->since, ==, builder->today - 3);
  g_assert_cmpint (finding->last, ==, builder->today - 3);
  g_assert_cmpstr (runs, ==, "b a");

  g_autoptr (LogBuilder) level_builder = log_builder_new ("L3@-30 L1@-10 L0@-5 L4@0");
  g_autoptr (FootfallAssessment) level_assessment = log_builder_assess (level_builder);
  const FootfallFlareUpReasons *reasons = &get_finding (level_assessment, FOOTFALL_RULE_FLARE_UP)->reasons.flare_up;

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_LEVEL);
  g_assert_cmpint (reasons->previous_on, ==, FOOTFALL_DAY_UNKNOWN);
}

static void
test_lingering_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-20,id=a run@-9,id=b run@-1,id=c L2@-20,morning,of=a L2@-18 L2@-13 L2@-10 L1@-9,of=b "
                         "L2@-6 L2@-3 L2@-1,of=c L2@0,morning");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_LINGERING);
  const FootfallLingeringReasons *reasons = &finding->reasons.lingering;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (finding->since, ==, builder->today - 18);
  g_assert_cmpint (finding->last, ==, builder->today - 1);
  g_assert_cmpint (reasons->from, ==, builder->today - 18);
  g_assert_cmpint (reasons->on, ==, builder->today - 1);
  g_assert_cmpint (reasons->logged_days, ==, 7);
  g_assert_cmpint (reasons->counted_days, ==, 6);
  g_assert_cmpstr (runs, ==, "a c");
}

static void
test_worsening_reasons (void)
{
  g_autoptr (LogBuilder) builder
      = log_builder_new ("run@-28,id=z run@-12,id=a L0@-28,of=z L0@-14 L0@-12,of=a L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 "
                         "L3@0,morning");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_WORSENING);
  const FootfallWorseningReasons *reasons = &finding->reasons.worsening;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->days, ==, 8);
  g_assert_cmpint (reasons->from, ==, builder->today - 14);
  g_assert_cmpint (reasons->on, ==, builder->today);
  g_assert_cmpfloat_with_epsilon (reasons->change, 28 * 0.25, 1e-9);
  g_assert_cmpfloat (reasons->p, <, 0.01);
  g_assert_cmpint (finding->since, ==, builder->today - 14);
  g_assert_cmpint (finding->last, ==, builder->today);
  g_assert_cmpstr (runs, ==, "a");
}

static gboolean
rises (LogBuilder *builder)
{
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);

  g_autofree char *findings = describe_findings (assessment);
  return g_str_has_prefix (findings, "worsening");
}

/* A quarter of a level a day is seven levels in four weeks. */
static void
test_worsening_limits (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L0@-14 L0@-12 L1@-10 L1@-8 L2@-6 L2@-4 L3@-2 L3@0");

  builder->rules.worsening_change = 7;
  g_assert_true (rises (builder));
  builder->rules.worsening_change = 7.001;
  g_assert_false (rises (builder));

  footfall_rules_init (&builder->rules);
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  double p = get_finding (assessment, FOOTFALL_RULE_WORSENING)->reasons.worsening.p;
  builder->rules.worsening_p = p;
  g_assert_true (rises (builder));
  builder->rules.worsening_p = p - 1e-6;
  g_assert_false (rises (builder));
}

/* The thresholds are read, not written into the rules. */
static void
test_own_thresholds (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L5@-10");
  g_autoptr (FootfallAssessment) before = log_builder_assess (builder);

  builder->rules.severe_min_level = 5;
  g_autoptr (FootfallAssessment) after = log_builder_assess (builder);
  g_assert_cmpuint (before->findings->len, ==, 0);
  g_assert_cmpuint (after->findings->len, ==, 1);
  g_assert_cmpint (get_finding (after, FOOTFALL_RULE_SEVERE)->reasons.severe.level, ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_FINDING_CASES ("/knee-rules", red_flag);
  ADD_FINDING_CASES ("/knee-rules", flare_up);
  ADD_FINDING_CASES ("/knee-rules", lingering);
  ADD_FINDING_CASES ("/knee-rules", mild);
  ADD_FINDING_CASES ("/knee-rules", worsening);
  g_test_add_func ("/knee-rules/red-flag-reasons", test_red_flag_reasons);
  g_test_add_func ("/knee-rules/flare-up-reasons", test_flare_up_reasons);
  g_test_add_func ("/knee-rules/lingering-reasons", test_lingering_reasons);
  g_test_add_func ("/knee-rules/worsening-reasons", test_worsening_reasons);
  g_test_add_func ("/knee-rules/worsening-limits", test_worsening_limits);
  g_test_add_func ("/knee-rules/own-thresholds", test_own_thresholds);
  return g_test_run ();
}
