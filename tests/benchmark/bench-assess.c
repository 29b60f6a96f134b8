/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Assesses journals of 2,000, 20,000 and 200,000 made-up runs, a run and a half
 * or five a day, two of three with an answer about a knee and with enough of both
 * surfaces and of three shoes to compare; then logs one more run and assesses
 * again. Prints milliseconds of the processor's time. */

#include <time.h>

#include "analysis/assessment.h"

#define TODAY 20000
#define SECONDS_PER_DAY 86400
#define ROUNDS 15
#define N_SHOES 4

static const FootfallSurface surfaces[] = { FOOTFALL_SURFACE_ROAD, FOOTFALL_SURFACE_TRAIL, FOOTFALL_SURFACE_SIDEWALK,
                                            FOOTFALL_SURFACE_GRASS, FOOTFALL_SURFACE_TREADMILL };

static void
put_shoes (FootfallLog *log, GRand *random, FootfallUuid shoes[N_SHOES])
{
  for (int i = 0; i < N_SHOES; i++)
    {
      FootfallShoe *shoe = footfall_shoe_new ();

      shoes[i] = shoe->record.uuid = footfall_uuid_from_random (random);
      g_free (shoe->name);
      shoe->name = g_strdup_printf ("Shoe %d", i);
      footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
    }
}

static void
put_entry (FootfallLog *log, GRand *random, const FootfallRun *run)
{
  FootfallPain *pain = footfall_pain_new ();

  pain->record.uuid = footfall_uuid_from_random (random);
  pain->run = run->record.uuid;
  pain->felt_at = run->started_at + 7200;
  pain->knee = (FootfallKnee) g_rand_int_range (random, 0, 2);
  pain->moment = FOOTFALL_MOMENT_AFTER;
  pain->level = MAX (0, g_rand_int_range (random, -4, 5));
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, pain);
}

static void
put_run (FootfallLog *log, GRand *random, const FootfallUuid shoes[N_SHOES], gint64 started_at)
{
  FootfallRun *run = footfall_run_new ();

  run->record.uuid = footfall_uuid_from_random (random);
  run->started_at = started_at;
  run->distance_m = g_rand_int_range (random, 3000, 12000);
  run->duration_s = (gint64) (run->distance_m / g_rand_double_range (random, 2.5, 3.0));
  run->surface = surfaces[g_rand_int_range (random, 0, G_N_ELEMENTS (surfaces))];
  run->shoe = shoes[g_rand_int_range (random, 0, N_SHOES)];
  footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
  if (g_rand_int_range (random, 0, 3) > 0)
    put_entry (log, random, run);
}

/* Of the processor's time, which does not depend on what else the machine does */
static double
milliseconds_since (clock_t start)
{
  return 1000.0 * (double) (clock () - start) / CLOCKS_PER_SEC;
}

static int
compare_reals (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
take_median (GArray *times_ms)
{
  g_array_sort (times_ms, compare_reals);
  return g_array_index (times_ms, double, times_ms->len / 2);
}

static void
assess_journal (int n_runs, double runs_per_day)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) n_runs);
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GArray) assess_ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) log_ms = g_array_new (FALSE, FALSE, sizeof (double));
  FootfallUuid shoes[N_SHOES];
  FootfallRules rules;

  footfall_rules_init (&rules);
  put_shoes (log, random, shoes);
  for (int i = n_runs - 1; i >= 0; i--)
    put_run (log, random, shoes, (gint64) ((TODAY - i / runs_per_day) * SECONDS_PER_DAY));

  for (int round = 0; round < ROUNDS; round++)
    {
      clock_t start = clock ();
      g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &rules, TODAY);
      double ms = milliseconds_since (start);
      g_array_append_val (assess_ms, ms);

      start = clock ();
      put_run (log, random, shoes, (gint64) TODAY * SECONDS_PER_DAY + 3600 + round);
      g_autoptr (FootfallAssessment) again = footfall_assess (log, &rules, TODAY);
      ms = milliseconds_since (start);
      g_array_append_val (log_ms, ms);
    }
  g_print ("%7d runs, %g a day: assess %.2f ms, log a run and assess %.2f ms\n", n_runs, runs_per_day,
           take_median (assess_ms), take_median (log_ms));
}

int
main (void)
{
  for (int n_runs = 2000; n_runs <= 200000; n_runs *= 10)
    {
      assess_journal (n_runs, 1.5);
      assess_journal (n_runs, 5);
    }
  return 0;
}
