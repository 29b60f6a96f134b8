/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/simulation.h"

#include <math.h>

#define DAYS_PER_WEEK 7
#define WEEKS_PER_FIGURE 12
#define REPEAT_DAYS 28
#define WORSE_BY 2

/* Any day will do, and the same one makes the figures the same. */
#define LAST_DAY 20000

/* What a runner was last told about one knee. */
typedef struct
{
  gboolean is_active;
  gboolean is_severe;
  int highest;
  FootfallDay told_on;
} Told;

typedef struct
{
  Told knees[FOOTFALL_N_KNEES];
  int n_told;
  int first_red_day; /* 0 if there was none */
  gboolean is_lingering;
  int n_rest_days;
} Runner;

static FootfallLog *
make_log (FootfallSampleProfile profile, int seed, int weeks)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallSampleOptions options = {
    .weeks = (guint) weeks,
    .seed = (guint32) seed,
    .profile = profile,
    .today = LAST_DAY,
    .zone = zone,
  };
  g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&options);
  FootfallLog *log = footfall_log_new ();

  guint n_changes = footfall_change_set_get_size (changes);
  for (guint i = 0; i < n_changes; i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      footfall_log_put (log, change->kind, footfall_record_copy (change->kind, change->after));
    }
  return log;
}

static int
get_highest (const FootfallFinding *finding)
{
  switch ((int) finding->rule)
    {
    case FOOTFALL_RULE_SEVERE:
      return finding->reasons.severe.highest;
    case FOOTFALL_RULE_PERSISTENT:
      return finding->reasons.persistent.highest;
    case FOOTFALL_RULE_RECURRING:
      return finding->reasons.recurring.highest;
    case FOOTFALL_RULE_LONG_STANDING:
      return finding->reasons.long_standing.highest;
    default:
      return 0;
    }
}

/* The red family of one knee as it stands today. */
static Told
read_red_family (const FootfallAssessment *assessment, int knee)
{
  Told now = { 0 };

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (finding->knee != knee || finding->quiet || !footfall_rule_id_is_red_family (finding->rule))
        continue;
      now.is_active = TRUE;
      now.is_severe = now.is_severe || finding->rule == FOOTFALL_RULE_SEVERE;
      now.highest = MAX (now.highest, get_highest (finding));
    }
  return now;
}

static gboolean
is_worth_telling (const Told *told, const Told *now, FootfallDay day)
{
  if (!told->is_active)
    return TRUE;
  return (now->is_severe && !told->is_severe) || now->highest >= told->highest + WORSE_BY ||
         day - told->told_on >= REPEAT_DAYS;
}

static void
tell (Runner *runner, int knee, Told now, FootfallDay day, int day_number)
{
  Told *told = &runner->knees[knee];

  if (!now.is_active)
    {
      told->is_active = FALSE;
      return;
    }
  if (!is_worth_telling (told, &now, day))
    return;
  now.told_on = day;
  *told = now;
  runner->n_told++;
  if (runner->first_red_day == 0)
    runner->first_red_day = day_number;
}

static void
pass_day (Runner *runner, const FootfallLog *log, const FootfallRules *rules, FootfallDay day, int day_number)
{
  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, rules, day);

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    tell (runner, knee, read_red_family (assessment, knee), day, day_number);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      runner->is_lingering = runner->is_lingering || finding->rule == FOOTFALL_RULE_LINGERING;
    }
  runner->n_rest_days += assessment->status == FOOTFALL_STATUS_REST ? 1 : 0;
}

static Runner
simulate_runner (const FootfallRules *rules, FootfallSampleProfile profile, int seed, int weeks)
{
  g_autoptr (FootfallLog) log = make_log (profile, seed, weeks);
  int n_days = weeks * DAYS_PER_WEEK;
  Runner runner = { 0 };

  for (int number = 1; number <= n_days; number++)
    pass_day (&runner, log, rules, LAST_DAY - n_days + number, number);
  return runner;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static double
find_median (GArray *numbers)
{
  if (numbers->len == 0)
    return NAN;
  g_array_sort (numbers, compare_numbers);
  return (g_array_index (numbers, int, (numbers->len - 1) / 2) + g_array_index (numbers, int, numbers->len / 2)) / 2.0;
}

FootfallSimulation
footfall_simulate (const FootfallRules *rules, FootfallSampleProfile profile, int n_runners, int weeks)
{
  FootfallSimulation figures = { .n_runners = n_runners, .first_red_day = NAN };

  g_return_val_if_fail (rules != NULL, figures);
  g_return_val_if_fail (n_runners > 0 && weeks > 0, figures);

  g_autoptr (GArray) first_red_days = g_array_new (FALSE, FALSE, sizeof (int));
  int n_told = 0, n_lingering = 0, n_rest_days = 0;
  for (int seed = 1; seed <= n_runners; seed++)
    {
      Runner runner = simulate_runner (rules, profile, seed, weeks);
      n_told += runner.n_told;
      n_lingering += runner.is_lingering ? 1 : 0;
      n_rest_days += runner.n_rest_days;
      if (runner.first_red_day > 0)
        g_array_append_val (first_red_days, runner.first_red_day);
    }

  figures.red_per_12_weeks = (double) n_told / n_runners * WEEKS_PER_FIGURE / weeks;
  figures.ever_red = (double) first_red_days->len / n_runners;
  figures.first_red_day = find_median (first_red_days);
  figures.ever_lingering = (double) n_lingering / n_runners;
  figures.rest_days = (double) n_rest_days / n_runners / (weeks * DAYS_PER_WEEK);
  return figures;
}
