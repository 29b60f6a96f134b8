/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Brings a made-up Strava export of 4,000 activities, half .fit.gz and half .gpx, into an empty
 * journal in one go; prints files a second and the peak of memory. */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "exchange/import-plan.h"
#include "fit-fixture.h"
#include "journal/journal.h"
#include "zip-fixture.h"

#define N_ACTIVITIES 4000
#define SECONDS_BETWEEN 40000
#define FIRST_START_S (FIT_FIXTURE_START - (gint64) N_ACTIVITIES * SECONDS_BETWEEN)
#define ROUNDS 3

#define HEADER \
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance," \
  "Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight," \
  "Elapsed Time,Moving Time,Distance\n"

/* One point every three seconds, as watches record, or one each second */
static const guint points_per_file[] = { 600, 1800 };

static gint64
get_start (guint i)
{
  return FIRST_START_S + (gint64) i * SECONDS_BETWEEN;
}

static char *
create_list (guint n_points)
{
  g_autoptr (GString) text = g_string_new (HEADER);
  for (guint i = 0; i < N_ACTIVITIES; i++)
    {
      g_autoptr (GDateTime) start = g_date_time_new_from_unix_utc (get_start (i));
      g_autofree char *date = g_date_time_format (start, "%b %-d, %Y, %-I:%M:%S %p");
      g_string_append_printf (text,
                              "%u,\"%s\",Run,Run,,%u,%.2f,150,,false,,Heron Larch %u,activities/%u.%s,,,%u.0,%u.0,%.1f\n",
                              900000 + i, date, 3 * n_points, n_points * 9 / 1000.0, i % 7, i,
                              i % 2 == 0 ? "fit.gz" : "gpx", 3 * n_points, 3 * n_points - 20, n_points * 9.0);
    }
  return g_strdup (text->str);
}

static char *
create_gpx (gint64 start, guint n_points)
{
  g_autoptr (GString) text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx creator=\"x\" version=\"1.1\" "
                                           "xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:gpxtpx=\"urn:x\">\n"
                                           " <trk>\n  <name>Run</name>\n  <type>running</type>\n  <trkseg>\n");
  for (guint i = 0; i < n_points; i++)
    {
      g_autofree char *time = footfall_instant_to_utc_string (start + 3 * i);
      g_string_append_printf (text,
                              "   <trkpt lat=\"%.7f\" lon=\"%.7f\">\n    <ele>%.1f</ele>\n    <time>%s</time>\n"
                              "    <extensions>\n     <gpxtpx:TrackPointExtension>\n      <gpxtpx:hr>%u</gpxtpx:hr>\n"
                              "      <gpxtpx:cad>%u</gpxtpx:cad>\n     </gpxtpx:TrackPointExtension>\n"
                              "    </extensions>\n   </trkpt>\n",
                              52.5 + i * 8e-5, 13.4 + (i * 7 % 13) * 1e-6, 30 + i % 11 * 0.7, time, 140 + i % 20,
                              82 + i % 5);
    }
  g_string_append (text, "  </trkseg>\n </trk>\n</gpx>\n");
  return g_strdup (text->str);
}

static GBytes *
create_fit_gz (gint64 start, guint n_points)
{
  g_auto (FitFixture) fit;
  const guint32 time = (guint32) (start - FIT_FIXTURE_START) + FIT_FIXTURE_TIME;
  fit_fixture_init (&fit);
  fit_fixture_begin (&fit, 14);
  fit_fixture_add_file_id (&fit, 4);
  fit_fixture_define_record (&fit);
  for (guint i = 0; i < n_points; i++)
    fit_fixture_add_record (&fit, time + 3 * i, 9 * i);
  fit_fixture_add_session (&fit, time, 1, 0, 3 * n_points, 9 * n_points);
  fit_fixture_end (&fit);
  return zip_fixture_gzip ((const char *) fit.bytes->data, fit.bytes->len);
}

static void
write_export (const char *path, guint n_points)
{
  ZipFixture *zip = zip_fixture_new ();
  g_autofree char *list = create_list (n_points);
  gsize n_unpacked = strlen (list);
  for (guint i = 0; i < N_ACTIVITIES; i++)
    {
      g_autofree char *name = g_strdup_printf ("activities/%u.%s", i, i % 2 == 0 ? "fit.gz" : "gpx");
      g_autofree char *gpx = i % 2 == 0 ? NULL : create_gpx (get_start (i), n_points);
      g_autoptr (GBytes) fit = i % 2 == 0 ? create_fit_gz (get_start (i), n_points) : NULL;
      n_unpacked += gpx != NULL ? strlen (gpx) : g_bytes_get_size (fit);
      if (gpx != NULL)
        zip_fixture_add_text (zip, name, gpx);
      else
        zip_fixture_add_stored (zip, name, fit);
    }
  zip_fixture_add_text (zip, "activities.csv", list);
  zip_fixture_add_text (zip, "shoes.csv", "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\n");
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  if (!g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL))
    g_error ("cannot write %s", path);
  g_print ("export of %u activities of %u points: %.0f MB packed, %.0f MB unpacked\n", N_ACTIVITIES, n_points,
           (double) g_bytes_get_size (bytes) / 1e6, (double) n_unpacked / 1e6);
}

static double
seconds_since (gint64 start_us)
{
  return (double) (g_get_monotonic_time () - start_us) / G_USEC_PER_SEC;
}

static void
import (const char *path, const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = FIT_FIXTURE_START };
  g_autoptr (FootfallJournal) journal = footfall_journal_open (file, NULL);
  const gint64 start_us = g_get_monotonic_time ();
  g_autoptr (FootfallImportPlan) plan = footfall_import_plan_new (
      (const char *[]) { path, NULL }, footfall_journal_get_log (journal), &options, NULL, &error);
  const double plan_s = seconds_since (start_us);
  g_assert_no_error (error);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, N_ACTIVITIES);
  g_assert_cmpuint (((const FootfallImportFile *) plan->files->pdata[0])->problems->len, ==, 0);
  if (!footfall_journal_apply (journal, plan->changes, "Import", &error))
    g_error ("%s", error->message);
  const double all_s = seconds_since (start_us);
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  const double processor_s = (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                             (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  g_print ("  read and planned at %.0f files/s, with writing %.0f files/s, %.0f files for a second of a processor; "
           "peak of memory %.0f MB\n",
           N_ACTIVITIES / plan_s, N_ACTIVITIES / all_s, N_ACTIVITIES / processor_s, (double) usage.ru_maxrss / 1024);
}

/* In a process of its own, whose memory is its own */
static void
run_apart (void (*func) (const char *, const char *, guint), const char *path, const char *file, guint n_points)
{
  fflush (stdout);
  const pid_t child = fork ();
  if (child == 0)
    {
      func (path, file, n_points);
      fflush (stdout);
      _exit (0);
    }
  int status;
  if (child < 0 || waitpid (child, &status, 0) < 0 || status != 0)
    g_error ("a round failed");
}

static void
make (const char *path, const char *file, guint n_points)
{
  write_export (path, n_points);
}

static void
bring_in (const char *path, const char *file, guint n_points)
{
  import (path, file);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("footfall-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "export.zip", NULL);
  g_autofree char *file = g_build_filename (folder, "journal.db", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (points_per_file); i++)
    {
      run_apart (make, path, file, points_per_file[i]);
      for (guint round = 0; round < ROUNDS; round++)
        {
          run_apart (bring_in, path, file, 0);
          g_autofree char *wal = g_strconcat (file, "-wal", NULL);
          g_autofree char *shm = g_strconcat (file, "-shm", NULL);
          g_unlink (file);
          g_unlink (wal);
          g_unlink (shm);
        }
    }
  g_unlink (path);
  g_rmdir (folder);
  return 0;
}
