/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Reads one long recording as GPX, TCX and FIT, beside what other programs take for the same file
 * where they are installed; prints megabytes a second, the best of some rounds. */

#include <glib/gstdio.h>
#include <string.h>

#include "exchange/import-plan.h"
#include "fit-fixture.h"

#define N_POINTS 150000
#define ROUNDS 5
#define START_S (FIT_FIXTURE_START - N_POINTS)

static char *
create_gpx (void)
{
  GString *text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx creator=\"x\" version=\"1.1\" "
                                "xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:gpxtpx=\"urn:x\">\n"
                                " <trk>\n  <name>Run</name>\n  <type>running</type>\n  <trkseg>\n");
  for (guint i = 0; i < N_POINTS; i++)
    {
      g_autofree char *time = footfall_instant_to_utc_string (START_S + i);
      g_string_append_printf (text,
                              "   <trkpt lat=\"%.7f\" lon=\"%.7f\">\n    <ele>%.1f</ele>\n    <time>%s</time>\n"
                              "    <extensions>\n     <gpxtpx:TrackPointExtension>\n      <gpxtpx:hr>%u</gpxtpx:hr>\n"
                              "      <gpxtpx:cad>%u</gpxtpx:cad>\n     </gpxtpx:TrackPointExtension>\n"
                              "    </extensions>\n   </trkpt>\n",
                              50 + i * 2e-5, 13.4 + (i * 7 % 13) * 1e-6, 30 + i % 11 * 0.7, time, 140 + i % 20,
                              82 + i % 5);
    }
  g_string_append (text, "  </trkseg>\n </trk>\n</gpx>\n");
  return g_string_free (text, FALSE);
}

static char *
create_tcx (void)
{
  g_autofree char *start = footfall_instant_to_utc_string (START_S);
  GString *text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase "
                                "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\">\n<Activities>\n");
  g_string_append_printf (text,
                          "<Activity Sport=\"Running\">\n<Id>%s</Id>\n<Lap StartTime=\"%s\">\n<TotalTimeSeconds>%u"
                          "</TotalTimeSeconds>\n<DistanceMeters>%u</DistanceMeters>\n<Track>\n",
                          start, start, N_POINTS, 3 * N_POINTS);
  for (guint i = 0; i < N_POINTS; i++)
    {
      g_autofree char *time = footfall_instant_to_utc_string (START_S + i);
      g_string_append_printf (text,
                              "      <Trackpoint>\n        <Time>%s</Time>\n        <Position>\n          "
                              "<LatitudeDegrees>%.7f</LatitudeDegrees>\n          <LongitudeDegrees>%.7f"
                              "</LongitudeDegrees>\n        </Position>\n        <AltitudeMeters>%.1f</AltitudeMeters>\n"
                              "        <DistanceMeters>%.2f</DistanceMeters>\n        <HeartRateBpm><Value>%u</Value>"
                              "</HeartRateBpm>\n      </Trackpoint>\n",
                              time, 50 + i * 2e-5, 13.4, 30 + i % 11 * 0.7, 3.0 * i, 140 + i % 20);
    }
  g_string_append (text, "</Track>\n</Lap>\n</Activity>\n</Activities>\n</TrainingCenterDatabase>\n");
  return g_string_free (text, FALSE);
}

static void
write_file (const char *path, const char *bytes, gsize length)
{
  if (!g_file_set_contents (path, bytes, (gssize) length, NULL))
    g_error ("cannot write %s", path);
}

static void
write_fit (const char *path)
{
  g_auto (FitFixture) fit;
  const guint32 time = FIT_FIXTURE_TIME - N_POINTS;
  fit_fixture_init (&fit);
  fit_fixture_begin (&fit, 14);
  fit_fixture_add_file_id (&fit, 4);
  fit_fixture_define_record (&fit);
  for (guint i = 0; i < N_POINTS; i++)
    fit_fixture_add_record (&fit, time + i, 3 * i);
  fit_fixture_add_session (&fit, time, 1, 0, N_POINTS, 3 * N_POINTS);
  fit_fixture_end (&fit);
  write_file (path, (const char *) fit.bytes->data, fit.bytes->len);
}

static void
read_here (const char *path)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = FIT_FIXTURE_START };
  g_autoptr (FootfallImportPlan) plan =
      footfall_import_plan_new ((const char *[]) { path, NULL }, log, &options, NULL, NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
}

/* Returns: whether it ran */
static gboolean
run_other (const char *const *arguments)
{
  int status;
  return g_spawn_sync (NULL, (char **) arguments, NULL,
                       G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                       NULL, NULL, &status, NULL) &&
         g_spawn_check_wait_status (status, NULL);
}

static gsize
get_size (const char *path)
{
  GStatBuf status;
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return (gsize) status.st_size;
}

static void
measure (const char *name, const char *path, const char *const *arguments)
{
  g_autofree char *program = arguments != NULL ? g_find_program_in_path (arguments[0]) : g_strdup ("");
  gint64 best_us = G_MAXINT64;
  if (program == NULL)
    {
      g_print ("  %-22s not installed\n", name);
      return;
    }
  for (guint i = 0; i < ROUNDS; i++)
    {
      const gint64 start_us = g_get_monotonic_time ();
      if (arguments == NULL)
        read_here (path);
      else if (!run_other (arguments))
        {
          g_print ("  %-22s refuses the file\n", name);
          return;
        }
      best_us = MIN (best_us, g_get_monotonic_time () - start_us);
    }
  g_print ("  %-22s %7.1f MB/s\n", name, (double) get_size (path) / (double) best_us);
}

static void
measure_all (const char *path, const char *gpsbabel_format, gboolean is_xml)
{
  g_print ("%s, %.1f MB, %d points:\n", gpsbabel_format, (double) get_size (path) / 1e6, N_POINTS);
  measure ("footfall", path, NULL);
  if (is_xml)
    measure ("xmllint --stream", path, (const char *[]) { "xmllint", "--stream", "--noout", path, NULL });
  measure ("gpsbabel (read only)", path,
           (const char *[]) { "gpsbabel", "-i", gpsbabel_format, "-f", path, "-x", "nuketypes,tracks,waypoints,routes",
                              "-o", "gpx", "-F", "/dev/null", NULL });
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("footfall-bench-XXXXXX", NULL);
  g_autofree char *gpx = g_build_filename (folder, "run.gpx", NULL);
  g_autofree char *tcx = g_build_filename (folder, "run.tcx", NULL);
  g_autofree char *fit = g_build_filename (folder, "run.fit", NULL);
  g_autofree char *gpx_text = create_gpx ();
  g_autofree char *tcx_text = create_tcx ();
  write_file (gpx, gpx_text, strlen (gpx_text));
  write_file (tcx, tcx_text, strlen (tcx_text));
  write_fit (fit);
  measure_all (gpx, "gpx", TRUE);
  measure_all (tcx, "gtrnctr", TRUE);
  measure_all (fit, "garmin_fit", FALSE);
  g_unlink (gpx);
  g_unlink (tcx);
  g_unlink (fit);
  g_rmdir (folder);
  return 0;
}
