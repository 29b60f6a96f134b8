/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Brings 4,000 made-up rows of activities.csv into an empty journal, and the
 * same again into the journal that has them; prints rows a second. */

#include <glib/gstdio.h>

#include "exchange/import-plan.h"
#include "journal/journal.h"

#define N_ROWS 4000
#define ROUNDS 5
#define FIRST_START_S 1400000000
#define SECONDS_BETWEEN 90000

static char *
write_rows (const char *folder)
{
  g_autoptr (GString) text = g_string_new ("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,"
                                           "Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,"
                                           "Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,"
                                           "Elapsed Time,Moving Time,Distance\n");
  for (int i = 0; i < N_ROWS; i++)
    {
      g_autoptr (GDateTime) start = g_date_time_new_from_unix_utc (FIRST_START_S + (gint64) i * SECONDS_BETWEEN);
      g_autofree char *date = g_date_time_format (start, "%b %-d, %Y, %-I:%M:%S %p");
      double distance_m = 3000 + i % 97 * 100;
      int elapsed_s = 1200 + i % 97 * 40;
      g_string_append_printf (text,
                              "%d,\"%s\",\"Run, number %d\",Run,\"two\nlines\",%d,%.2f,150,,false,,Shoe %d,"
                              "activities/%d.fit.gz,,,%d.0,%d.0,%.1f\n",
                              900000 + i, date, i, elapsed_s, distance_m / 1000, i % 7, i, elapsed_s,
                              elapsed_s - 30, distance_m);
    }
  g_autofree char *path = g_build_filename (folder, "activities.csv", NULL);
  if (!g_file_set_contents (path, text->str, (gssize) text->len, NULL))
    g_error ("cannot write %s", path);
  return g_steal_pointer (&path);
}

static double
seconds_since (gint64 start_us)
{
  return (double) (g_get_monotonic_time () - start_us) / G_USEC_PER_SEC;
}

/* Returns the seconds that reading and planning took, and with @apply_s those of writing. */
static double
import_once (FootfallJournal *journal, const char *path, guint n_expected, double *apply_s)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = FIRST_START_S };
  gint64 start_us = g_get_monotonic_time ();
  g_autoptr (FootfallImportPlan) plan = footfall_import_plan_new ((const char *[]) { path, NULL },
                                                                  footfall_journal_get_log (journal), &options,
                                                                  NULL, &error);
  double plan_s = seconds_since (start_us);
  g_assert_no_error (error);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, n_expected);

  start_us = g_get_monotonic_time ();
  if (!footfall_journal_apply (journal, plan->changes, "Import", &error))
    g_error ("%s", error->message);
  *apply_s = seconds_since (start_us);
  return plan_s;
}

static int
compare_reals (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;
  return (x > y) - (x < y);
}

static double
median (double *values)
{
  qsort (values, ROUNDS, sizeof *values, compare_reals);
  return values[ROUNDS / 2];
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("footfall-bench-XXXXXX", NULL);
  g_autofree char *path = write_rows (folder);
  double plan_s[ROUNDS], apply_s[ROUNDS], again_s[ROUNDS];
  for (int i = 0; i < ROUNDS; i++)
    {
      g_autofree char *name = g_strdup_printf ("journal-%d.db", i);
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autoptr (FootfallJournal) journal = footfall_journal_open (file, NULL);
      double nothing_s;
      plan_s[i] = import_once (journal, path, N_ROWS, &apply_s[i]);
      again_s[i] = import_once (journal, path, 0, &nothing_s);
      g_clear_object (&journal);
      g_unlink (file);
    }
  g_unlink (path);
  g_rmdir (folder);

  double plan = median (plan_s), apply = median (apply_s), again = median (again_s);
  g_print ("import of %d rows: read and planned at %.0f rows/s, written at %.0f rows/s, in all %.0f rows/s; "
           "again, all known: %.0f rows/s\n",
           N_ROWS, N_ROWS / plan, N_ROWS / apply, N_ROWS / (plan + apply), N_ROWS / again);
  return 0;
}
