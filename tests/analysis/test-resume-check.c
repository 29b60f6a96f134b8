/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/resume-check.h"
#include "log-builder.h"

/* A log in shorthand; days since pain, acceptable days, and which parts are met today */
static const struct
{
  const char *text;
  int painless_days;
  int acceptable_days;
  gboolean is_painless;
  gboolean is_acceptable;
} cases[] = {
  { "", -1, -1, TRUE, TRUE },
  /* Seven days since the last painful one */
  { "L7@-7 L2@-4 L1@-2 L0@0", 7, 3, TRUE, TRUE },
  { "L7@-6 L2@-4 L1@-2 L0@0", 6, 3, FALSE, TRUE },
  { "L7@-20 L3@-6 L2@-4 L1@-2 L0@0", 6, 3, FALSE, TRUE },
  { "L7@-20 L2@-6 L2@-4 L1@-2 L0@1", 20, 3, TRUE, TRUE },
  /* Three acceptable days, later than what called for the break */
  { "L7@-10 L2@-4 L1@-2", 10, 2, TRUE, FALSE },
  { "L7@-10", 10, 0, TRUE, FALSE },
  { "L7@-12 L3@-10 L2@-4 L1@-2", 10, 2, TRUE, FALSE },
  { "L7@-12 L2@-9 L2@-6 L2@-3 L2@0", 12, 3, TRUE, TRUE },
  /* Where nothing calls for a break it may be fewer, but no louder ones. */
  { "L2@-4", -1, 1, TRUE, TRUE },
  { "L4@-8", 8, 0, TRUE, FALSE },
  { "L4@-8 L2@-4", 8, 1, TRUE, FALSE },
  { "L4@-8 L2@-4 L2@-3 L2@-2", 8, 3, TRUE, TRUE },
  /* Every knee counts. */
  { "L7@-10 L2@-4 L1@-2 L0@0 R3@-3 R2@-2 R2@-1 R2@0", 3, 3, FALSE, TRUE },
  { "L7@-10 L2@-4 L1@-2 L0@0 R0@-3", 10, 1, TRUE, TRUE },
  { "L7@-10 L2@-4 L1@-2 L0@0 R7@-12 R2@-3 R2@-1", 10, 2, TRUE, FALSE },
};

static void
test_parts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (cases[i].text);
      FootfallResumeCheck resume = footfall_resume_check (builder->log, &builder->rules, builder->today);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (resume.painless_days, ==, cases[i].painless_days);
      g_assert_cmpint (resume.acceptable_days, ==, cases[i].acceptable_days);
      g_assert_cmpint (resume.is_painless, ==, cases[i].is_painless);
      g_assert_cmpint (resume.is_acceptable, ==, cases[i].is_acceptable);
      g_assert_cmpint (footfall_resume_check_is_met (&resume), ==, cases[i].is_painless && cases[i].is_acceptable);
      g_assert_cmpint (resume.wanted_days, ==, 3);
    }
}

/* A walk ends the call for a break exactly where the check is met. */
static void
test_agrees_with_the_rules (void)
{
  static const char *const logs[] = {
    "L7@-7 L2@-4 L1@-2 L0@0",     "L7@-6 L2@-4 L1@-2 L0@0", "L7@-10 L2@-4 L1@-2",         "L7@-12 L3@-10 L2@-4 L1@-2 L0@0",
    "L3@-13 L3@-10 L3@-7 L2@-6 L2@-5 L2@0", "L3@-13 L3@-10 L3@-7 L2@-6 L2@0", "L7@-8 L0@-7 L0@-6 L2@-5",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (logs); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (logs[i]);
      FootfallResumeCheck resume = footfall_resume_check (builder->log, &builder->rules, builder->today);
      g_autoptr (FootfallAssessment) before = log_builder_assess (builder);
      g_assert_cmpint (before->status, ==, FOOTFALL_STATUS_REST);

      log_builder_add (builder, "walk@0");
      g_autoptr (FootfallAssessment) after = log_builder_assess (builder);
      g_test_message ("%s", logs[i]);
      g_assert_cmpint (after->status != FOOTFALL_STATUS_REST, ==, footfall_resume_check_is_met (&resume));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/resume-check/parts", test_parts);
  g_test_add_func ("/analysis/resume-check/agrees-with-the-rules", test_agrees_with_the_rules);
  return g_test_run ();
}
