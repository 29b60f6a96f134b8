/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Reads real files, where a folder of them is at hand, and compares what comes
 * of them with what is known of them: TRUTH.tsv, made by other programs. */

#include <math.h>
#include <string.h>

#include "exchange/import-plan.h"

#define DEFAULT_FOLDER "../shared/samples"

/* The columns of TRUTH.tsv */
enum
{
  COLUMN_FILE,
  COLUMN_N_ITEMS,
  COLUMN_PLACE,
  COLUMN_START,
  COLUMN_SPORT,
  COLUMN_DISTANCE,
  COLUMN_ELAPSED,
  N_COLUMNS,
};

typedef struct
{
  char *folder;
  GPtrArray *rows; /* (element-type GStrv): of the files that are read */
  GPtrArray *names;
} Samples;

static void
clear_samples (Samples *samples)
{
  g_free (samples->folder);
  g_ptr_array_unref (samples->rows);
  g_ptr_array_unref (samples->names);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Samples, clear_samples)

static void
add_row (Samples *samples, const char *line)
{
  if (!g_str_has_prefix (line, "strava/"))
    return;
  char **row = g_strsplit (line, "\t", -1);
  g_ptr_array_add (samples->rows, row);
  if (samples->names->len == 0 || strcmp (samples->names->pdata[samples->names->len - 1], row[COLUMN_FILE]) != 0)
    g_ptr_array_add (samples->names, g_strdup (row[COLUMN_FILE]));
}

/* Returns: whether there are samples */
static gboolean
load_samples (Samples *samples)
{
  const char *folder = g_getenv ("FOOTFALL_SAMPLES");
  samples->folder =
      folder != NULL ? g_strdup (folder) : g_build_filename (g_getenv ("FOOTFALL_SOURCE_ROOT"), DEFAULT_FOLDER, NULL);
  samples->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  samples->names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_build_filename (samples->folder, "TRUTH.tsv", NULL);
  g_autofree char *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    add_row (samples, *line);
  return samples->rows->len > 0;
}

static FootfallImportPlan *
plan (const Samples *samples)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < samples->names->len; i++)
    g_ptr_array_add (paths, g_build_filename (samples->folder, samples->names->pdata[i], NULL));
  g_ptr_array_add (paths, NULL);
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = 1767225600 };
  return footfall_import_plan_new ((const char *const *) paths->pdata, log, &options, NULL, NULL);
}

static gboolean
agrees (char **row, const FootfallImportFile *file)
{
  const guint64 place = g_ascii_strtoull (row[COLUMN_PLACE], NULL, 10);
  if (place == 0) /* a list of shoes */
    return file->items->len == 0 && file->problems->len == 0;
  if (file->items->len != g_ascii_strtoull (row[COLUMN_N_ITEMS], NULL, 10))
    return FALSE;
  const FootfallImportItem *item = file->items->pdata[place - 1];
  gint64 start;
  gint32 offset;
  return footfall_instant_parse (row[COLUMN_START], NULL, &start, &offset) && start == item->started_at &&
         g_str_equal (row[COLUMN_SPORT], item->sport) &&
         fabs (item->distance_m - g_ascii_strtod (row[COLUMN_DISTANCE], NULL)) <= 1 &&
         fabs ((double) item->elapsed_s - g_ascii_strtod (row[COLUMN_ELAPSED], NULL)) <= 1;
}

static gboolean
file_agrees (const Samples *samples, const char *name, const FootfallImportFile *file)
{
  gboolean all_agree = TRUE;
  for (guint i = 0; i < samples->rows->len; i++)
    {
      char **row = samples->rows->pdata[i];
      if (!g_str_equal (row[COLUMN_FILE], name) || agrees (row, file))
        continue;
      g_test_message ("%s: item %s differs", name, row[COLUMN_PLACE]);
      all_agree = FALSE;
    }
  return all_agree;
}

static void
test_truth (void)
{
  g_auto (Samples) samples;
  if (!load_samples (&samples))
    {
      g_test_skip ("skipped: no samples");
      return;
    }
  g_autoptr (FootfallImportPlan) import = plan (&samples);
  guint n_agree = 0;
  for (guint i = 0; i < samples.names->len; i++)
    n_agree += file_agrees (&samples, samples.names->pdata[i], import->files->pdata[i]);
  g_test_message ("%u of %u files agree", n_agree, samples.names->len);
  g_assert_cmpuint (n_agree, ==, samples.names->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/samples/truth", test_truth);
  return g_test_run ();
}
