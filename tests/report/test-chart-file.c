/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "report/chart-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "chart-fixture.h"

static FootfallChart *
make_chart (void)
{
  FootfallChart *chart = fixture_time_chart ();
  FootfallPanel *panel = g_ptr_array_index (chart->panels, 0);
  FootfallLayer *points = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, "Points", FOOTFALL_INK_FIRST);
  chart->title = g_strdup ("A title");
  chart->caption = g_strdup ("A caption that is longer than the picture is wide, so that it takes two lines at least.");
  for (int i = 0; i < 10; i++)
    footfall_layer_add (points, 20000 + i, i);
  footfall_chart_finish (chart);
  return chart;
}

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("footfall-chart-XXXXXX", &error);
  g_assert_no_error (error);
  return folder;
}

static gboolean
write_to (const char *path, GError **error)
{
  g_autoptr (FootfallChart) chart = make_chart ();
  FootfallChartFile file = { .chart = chart, .from = 20000, .to = 20010, .first_weekday = 1, .width = 400,
                             .palette = FOOTFALL_PALETTE_PRINT };
  return footfall_chart_file_write (&file, path, error);
}

static void
test_formats (void)
{
  static const struct
  {
    const char *name, *start;
  } formats[] = { { "a.svg", "<?xml" }, { "a.PNG", "\x89PNG" }, { "a.pdf", "%PDF" } };
  g_autofree char *folder = make_folder ();
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = g_build_filename (folder, formats[i].name, NULL);
      g_autofree char *content = NULL;
      g_autoptr (GError) error = NULL;
      GStatBuf status;
      gsize length;
      for (int round = 0; round < 2; round++) /* the second time over the first */
        g_assert_true (write_to (path, &error));
      g_assert_true (g_file_get_contents (path, &content, &length, NULL));
      g_assert_true (g_str_has_prefix (content, formats[i].start));
      g_assert_cmpuint (length, >, 1000);
      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0600); /* health data */
      g_remove (path);
    }
  g_rmdir (folder);
}

static void
test_refused (void)
{
  static const char sqlite[] = "SQLite format 3\0and more";
  g_autofree char *folder = make_folder ();
  g_autofree char *unknown = g_build_filename (folder, "a.jpg", NULL);
  g_autofree char *journal = g_build_filename (folder, "journal.svg", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no", "a.svg", NULL);
  g_autoptr (GError) error = NULL;
  g_assert_false (write_to (unknown, &error));
  g_assert_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNKNOWN_FORMAT);
  g_clear_error (&error);
  g_assert_false (write_to (folder, &error));
  g_assert_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE);
  g_clear_error (&error);
  g_assert_false (write_to (nowhere, &error));
  g_assert_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE);
  g_clear_error (&error);

  g_autofree char *content = NULL;
  g_assert_true (g_file_set_contents (journal, sqlite, sizeof sqlite, NULL));
  g_assert_false (write_to (journal, &error));
  g_assert_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE);
  g_assert_true (g_file_get_contents (journal, &content, NULL, NULL));
  g_assert_cmpmem (content, sizeof sqlite, sqlite, sizeof sqlite);
  g_remove (journal);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/chart-file/formats", test_formats);
  g_test_add_func ("/report/chart-file/refused", test_refused);
  return g_test_run ();
}
