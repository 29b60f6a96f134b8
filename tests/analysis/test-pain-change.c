/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/pain-change.h"

#include <math.h>

#include "analysis/context.h"
#include "log-builder.h"

#define NOT_ENOUGH FOOTFALL_PATTERN_STATE_NOT_ENOUGH
#define NO_DIFFERENCE FOOTFALL_PATTERN_STATE_NO_DIFFERENCE
#define DIFFERENCE FOOTFALL_PATTERN_STATE_DIFFERENCE

static FootfallPainChange
measure (LogBuilder *builder)
{
  FootfallAssessment assessment = { .today = builder->today };
  FootfallContext context;

  footfall_context_init (&context, builder->log, &builder->rules, &assessment);
  FootfallPainChange change =
    footfall_pain_change_measure (&context.knees[FOOTFALL_KNEE_LEFT], &builder->rules, builder->today);
  footfall_context_clear (&context);
  return change;
}

static const struct
{
  const char *text;
  int n_before, n_now;
  int weeks_before, weeks_now;
  FootfallPatternState state;
} changes[] = {
  { "", 0, 0, 0, 0, NOT_ENOUGH },
  { "L5@-83..-42 L1@-41..0", 42, 42, 6, 6, DIFFERENCE },
  { "L1@-83..-42 L5@-41..0", 42, 42, 6, 6, DIFFERENCE },
  { "L5@-84..-42 L1@-41..0 L1@1", 42, 42, 6, 6, DIFFERENCE }, /* neither too old nor of tomorrow */
  { "L2@-83..-42 L2@-41..0", 42, 42, 6, 6, NO_DIFFERENCE },
  { "L2@-83..-42 L3@-41..0", 42, 42, 6, 6, DIFFERENCE },
  /* days enough, but in too few weeks */
  { "L5@-49..-42 L1@-7..0", 8, 8, 2, 2, NOT_ENOUGH },
  { "L5@-62..-42 L1@-41..0", 21, 42, 3, 6, NOT_ENOUGH },
  { "L5@-63..-42 L1@-41..0", 22, 42, 4, 6, DIFFERENCE },
  { "L5@-83..-42 L1@-20..0", 42, 21, 6, 3, NOT_ENOUGH },
  { "L5@-83..-42 L1@-21..0", 42, 22, 6, 4, DIFFERENCE },
  /* weeks enough, but too few days */
  { "L5@-83..-42 L1@-41 L1@-34 L1@-27 L1@-20 L1@-13 L1@-6 L1@0", 42, 7, 6, 6, NOT_ENOUGH },
  { "L5@-83..-42 L1@-41 L1@-34 L1@-27 L1@-20 L1@-13 L1@-6 L1@-1 L1@0", 42, 8, 6, 6, DIFFERENCE },
  /* two bad weeks out of six are many days and few weeks: a wave and no change */
  { "L1@-83..-42 L1@-41..-14 L6@-13..0", 42, 42, 6, 6, NO_DIFFERENCE },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (changes[i].text);
      FootfallPainChange change = measure (builder);

      g_test_message ("%s", changes[i].text);
      g_assert_cmpint (change.before.n_days, ==, changes[i].n_before);
      g_assert_cmpint (change.now.n_days, ==, changes[i].n_now);
      g_assert_cmpint (change.before.n_weeks, ==, changes[i].weeks_before);
      g_assert_cmpint (change.now.n_weeks, ==, changes[i].weeks_now);
      g_assert_cmpint (change.state, ==, changes[i].state);
      g_assert_cmpint (isnan (change.p), ==, change.state == NOT_ENOUGH);
    }
}

static void
test_figures (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L5@-83..-42 L1@-41..-1 L8@0");
  FootfallPainChange change = measure (builder);

  g_assert_cmpfloat_with_epsilon (change.before.mean, 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (change.now.mean, 49.0 / 42, 1e-9); /* of days, not of weeks */
  g_assert_cmpfloat_with_epsilon (change.p, 2.0 / 924, 1e-9); /* 6 of 12 weeks, both ways round */
}

/* Pain that comes in waves: each day is mostly what the day before was. The levels of @n_days, oldest first. */
static void
add_waves (LogBuilder *builder, GRand *random, int n_days, int rise)
{
  double wave = 0;

  for (int day = -n_days - 60; day <= 0; day++)
    {
      double step = 0;
      for (int i = 0; i < 12; i++)
        step += g_rand_double (random) - 0.5; /* nearly normal, of variance 1 */
      wave = 0.8 * wave + 0.6 * step;
      if (day <= -n_days || g_rand_boolean (random))
        continue;
      int level = (int) CLAMP (lround (3 + 1.7 * wave + (day > -FOOTFALL_PAIN_CHANGE_DAYS ? rise : 0)), 0, 10);
      g_autofree char *word = g_strdup_printf ("L%d@%d", level, day);
      log_builder_add (builder, word);
    }
}

static int
count_changes (int rise, int n_logs)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  int n_changes = 0;

  for (int i = 0; i < n_logs; i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new ("");
      add_waves (builder, random, 2 * FOOTFALL_PAIN_CHANGE_DAYS, rise);
      n_changes += measure (builder).state == DIFFERENCE;
    }
  return n_changes;
}

/* Days dealt out one by one took a third of such waves for a change. */
static void
test_waves_are_seldom_taken_for_a_change (void)
{
  int n_changes = count_changes (0, 200);

  g_test_message ("%d of 200", n_changes);
  g_assert_cmpint (n_changes, <, 50);
}

static void
test_a_change_among_waves_is_seen (void)
{
  int n_changes = count_changes (3, 200);

  g_test_message ("%d of 200", n_changes);
  g_assert_cmpint (n_changes, >=, 150);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/pain-change/cases", test_cases);
  g_test_add_func ("/analysis/pain-change/figures", test_figures);
  g_test_add_func ("/analysis/pain-change/waves", test_waves_are_seldom_taken_for_a_change);
  g_test_add_func ("/analysis/pain-change/change-among-waves", test_a_change_among_waves_is_seen);
  return g_test_run ();
}
