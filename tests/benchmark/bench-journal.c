/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the journal costs: reading 20,000 runs, and logging one of them
 * durably beside a bare SQLite insert and commit on the same disk. Prints
 * figures and judges nothing. */

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>

#include "journal/backup.h"
#include "journal/salvage.h"

#define N_RUNS 20000
#define N_SHOES 20
#define N_SAMPLES 50

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 difference = *(const gint64 *) a - *(const gint64 *) b;

  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

static double
get_median_ms (gint64 *times, guint n_times)
{
  qsort (times, n_times, sizeof *times, compare_times);
  return (double) times[n_times / 2] / 1000;
}

static FootfallRun *
make_run (guint number, GRand *random, const FootfallUuid *shoe)
{
  FootfallRun *run = footfall_run_new ();

  run->record.uuid = footfall_uuid_from_random (random);
  run->started_at = 1100000000 + (gint64) number * 29000;
  run->utc_offset_s = 3600;
  run->distance_m = g_rand_double_range (random, 3000, 20000);
  run->duration_s = (gint64) (run->distance_m * 0.36);
  run->surface = (FootfallSurface) g_rand_int_range (random, 0, (int) footfall_surfaces.n_words);
  run->effort = g_rand_int_range (random, 0, 11);
  run->notes = number % 3 == 0 ? g_strdup ("Along the river, light wind.") : NULL;
  run->source = FOOTFALL_SOURCE_STRAVA;
  run->source_key = g_strdup_printf ("%u", number);
  run->shoe = *shoe;
  return run;
}

static FootfallPain *
make_pain (const FootfallRun *run, GRand *random)
{
  FootfallPain *pain = footfall_pain_new ();

  pain->record.uuid = footfall_uuid_from_random (random);
  pain->run = run->record.uuid;
  pain->felt_at = run->started_at + run->duration_s;
  pain->utc_offset_s = run->utc_offset_s;
  pain->level = g_rand_int_range (random, 0, 8);
  return pain;
}

/* Each third run has a pain entry. */
static void
fill (FootfallJournal *journal, GRand *random)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  FootfallUuid shoes[N_SHOES];

  for (guint i = 0; i < N_SHOES; i++)
    {
      FootfallShoe *shoe = footfall_shoe_new ();
      shoe->name = g_strdup_printf ("Shoe %u", i);
      shoes[i] = shoe->record.uuid;
      footfall_change_set_take (changes, FOOTFALL_RECORD_SHOE, NULL, shoe);
    }
  for (guint i = 0; i < N_RUNS; i++)
    {
      FootfallRun *run = make_run (i, random, &shoes[i * N_SHOES / N_RUNS]);
      if (i % 3 == 0)
        footfall_change_set_take (changes, FOOTFALL_RECORD_PAIN, NULL, make_pain (run, random));
      footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, run);
    }

  gint64 start = g_get_monotonic_time ();
  if (!footfall_journal_apply (journal, changes, "Fill", NULL))
    g_error ("The journal could not be filled.");
  double seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_print ("write %d runs and %d pain entries at once: %.0f ms, %.0f rows a second\n", N_RUNS, (N_RUNS + 2) / 3,
           seconds * 1000, footfall_change_set_get_size (changes) / seconds);
}

static void
measure_opening (const char *path)
{
  gint64 times[11];

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
      times[i] = g_get_monotonic_time () - start;
    }
  g_print ("open and read %d runs: %.1f ms\n", N_RUNS, get_median_ms (times, G_N_ELEMENTS (times)));
}

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

/* Copies and the ways back, once each: they are rare. */
static void
measure_safety (const char *path, const char *copy_path)
{
  gint64 start = g_get_monotonic_time ();
  if (!footfall_backup_write (path, copy_path, NULL))
    g_error ("The journal could not be backed up.");
  g_print ("back up %d runs and read the copy back: %.0f ms\n", N_RUNS, get_ms_since (start));

  start = g_get_monotonic_time ();
  g_autoptr (FootfallLog) log = footfall_backup_read (copy_path, NULL);
  g_print ("look into a backup: %.0f ms\n", get_ms_since (start));
  g_remove (copy_path);

  FootfallSalvage result;
  start = g_get_monotonic_time ();
  if (!footfall_salvage_write (path, copy_path, &result, NULL))
    g_error ("The journal could not be salvaged.");
  g_print ("salvage: %.0f ms\n", get_ms_since (start));
  g_remove (copy_path);

  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
  start = g_get_monotonic_time ();
  footfall_journal_verify (journal, NULL);
  g_print ("verify: %.0f ms\n", get_ms_since (start));
}

static double
measure_logging (FootfallJournal *journal, GRand *random)
{
  const FootfallLog *log = footfall_journal_get_log (journal);
  gint64 times[N_SAMPLES];

  for (guint i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (FootfallRun) run = make_run (N_RUNS + i, random, &footfall_log_get_shoe (log, 0)->record.uuid);
      gint64 start = g_get_monotonic_time ();
      g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
      footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
      if (!footfall_journal_apply (journal, changes, "Log Run", NULL))
        g_error ("A run could not be logged.");
      times[i] = g_get_monotonic_time () - start;
    }
  return get_median_ms (times, N_SAMPLES);
}

/* The least that SQLite takes to keep something: one small row, one commit, the same settings. */
static double
measure_bare_commit (const char *path)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *insert = NULL;
  gint64 times[N_SAMPLES];

  sqlite3_open (path, &db);
  sqlite3_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x TEXT)", NULL, NULL, NULL);
  sqlite3_prepare_v2 (db, "INSERT INTO t VALUES ('one row')", -1, &insert, NULL);
  for (guint i = 0; i < N_SAMPLES; i++)
    {
      gint64 start = g_get_monotonic_time ();
      sqlite3_step (insert);
      sqlite3_reset (insert);
      times[i] = g_get_monotonic_time () - start;
    }
  sqlite3_finalize (insert);
  sqlite3_close (db);
  return get_median_ms (times, N_SAMPLES);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("footfall-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  g_autofree char *bare_path = g_build_filename (folder, "bare.db", NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  FootfallJournal *journal = footfall_journal_open (path, NULL);
  fill (journal, random);
  g_object_unref (journal);
  measure_opening (path);
  measure_safety (path, bare_path);

  journal = footfall_journal_open (path, NULL);
  double logging_ms = measure_logging (journal, random);
  double bare_ms = measure_bare_commit (bare_path);
  g_print ("log one run durably: %.2f ms; a bare SQLite insert and commit: %.2f ms; ratio %.2f\n", logging_ms,
           bare_ms, logging_ms / bare_ms);
  g_object_unref (journal);

  if (!g_getenv ("KEEP")) g_remove (path);
  g_remove (bare_path);
  g_rmdir (folder);
  return 0;
}
