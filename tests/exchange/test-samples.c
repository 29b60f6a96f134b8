/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Reads real files, where a folder of them is at hand, and compares what comes
 * of them with what is known of them: TRUTH.tsv, made by other programs. */

#include <math.h>
#include <string.h>

#include "exchange/import-plan.h"

#define DEFAULT_FOLDER "../shared/samples"
#define LOCAL_SUFFIX " local"

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
  COLUMN_MOVING,
  N_COLUMNS,
};

/* Metres or seconds that may differ */
#define EXACT 1.0

typedef struct
{
  const char *name;   /* of the test */
  const char *folder; /* the files are in */
  double distance_share; /* that may differ */
  gboolean same_sport;  /* the file's own words are in the table */
  gboolean is_unpacked; /* leave out what is compressed */
} Kind;

static const Kind kinds[] = {
  { "strava", "strava/", .same_sport = TRUE },
  { "fit", "fit/", .is_unpacked = TRUE },
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
add_row (Samples *samples, const Kind *kind, const char *line)
{
  if (!g_str_has_prefix (line, kind->folder))
    return;
  g_auto (GStrv) row = g_strsplit (line, "\t", -1);
  if (kind->is_unpacked &&
      (g_str_has_suffix (row[COLUMN_FILE], ".gz") || g_str_has_suffix (row[COLUMN_FILE], ".zip")))
    return;
  if (samples->names->len == 0 || strcmp (samples->names->pdata[samples->names->len - 1], row[COLUMN_FILE]) != 0)
    g_ptr_array_add (samples->names, g_strdup (row[COLUMN_FILE]));
  g_ptr_array_add (samples->rows, g_steal_pointer (&row));
}

/* Returns: whether there are samples */
static gboolean
load_samples (Samples *samples, const Kind *kind)
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
    add_row (samples, kind, *line);
  return samples->rows->len > 0;
}

/* Each alone, so that no file is a duplicate of another */
static FootfallImportPlan *
plan (const Samples *samples, const char *name)
{
  g_autofree char *path = g_build_filename (samples->folder, name, NULL);
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = 1795348800 };
  return footfall_import_plan_new ((const char *const[]) { path, NULL }, log, &options, NULL, NULL);
}

/* Times without a zone are read as UTC here. */
static gboolean
agrees_in_start (const char *cell, gint64 started_at)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autofree char *text = g_strdup (cell);
  if (g_str_has_suffix (text, LOCAL_SUFFIX))
    text[strlen (text) - strlen (LOCAL_SUFFIX)] = '\0';
  gint64 start;
  gint32 offset;
  return *cell == '\0' || (footfall_instant_parse (text, zone, &start, &offset) && start == started_at);
}

/* What is not known is not in the table; 0 stands for that as well. */
static gboolean
agrees_in_number (const char *cell, double value, double slack)
{
  const double truth = g_ascii_strtod (cell, NULL);
  return *cell == '\0' || (truth == 0 && isnan (value)) || fabs (value - truth) <= slack;
}

static double
get_seconds (gint64 seconds)
{
  return seconds >= 0 ? (double) seconds : NAN;
}

static gboolean
agrees (const Kind *kind, char **row, const FootfallImportFile *file)
{
  if (file->items->len != g_ascii_strtoull (row[COLUMN_N_ITEMS], NULL, 10))
    return FALSE;
  const guint64 place = g_ascii_strtoull (row[COLUMN_PLACE], NULL, 10);
  if (place == 0)
    return TRUE;
  const FootfallImportItem *item = file->items->pdata[place - 1];
  const double slack_m = MAX (EXACT, kind->distance_share * g_ascii_strtod (row[COLUMN_DISTANCE], NULL));
  return agrees_in_start (row[COLUMN_START], item->started_at) &&
         (!kind->same_sport || g_str_equal (row[COLUMN_SPORT], item->sport)) &&
         agrees_in_number (row[COLUMN_DISTANCE], item->distance_m, slack_m) &&
         agrees_in_number (row[COLUMN_ELAPSED], get_seconds (item->elapsed_s), EXACT);
}

static gboolean
file_agrees (const Samples *samples, const Kind *kind, const char *name, const FootfallImportFile *file)
{
  gboolean all_agree = TRUE;
  for (guint i = 0; i < samples->rows->len; i++)
    {
      char **row = samples->rows->pdata[i];
      if (!g_str_equal (row[COLUMN_FILE], name) || agrees (kind, row, file))
        continue;
      g_test_message ("%s: item %s differs", name, row[COLUMN_PLACE]);
      all_agree = FALSE;
    }
  return all_agree;
}

/* A file of which nothing could be read, although it holds something */
static gboolean
is_refused (const FootfallImportFile *file)
{
  return file->items->len == 0 && file->problems->len > 0;
}

static void
test_truth (gconstpointer data)
{
  const Kind *kind = data;
  g_auto (Samples) samples;
  if (!load_samples (&samples, kind))
    {
      g_test_skip ("skipped: no samples");
      return;
    }
  guint n_agree = 0, n_refused = 0;
  for (guint i = 0; i < samples.names->len; i++)
    {
      g_autoptr (FootfallImportPlan) import = plan (&samples, samples.names->pdata[i]);
      if (file_agrees (&samples, kind, samples.names->pdata[i], import->files->pdata[0]))
        n_agree++;
      else if (is_refused (import->files->pdata[0]))
        n_refused++;
    }
  g_test_message ("%s: %u files agree, %u differ, %u are refused, of %u", kind->name, n_agree,
                  samples.names->len - n_agree - n_refused, n_refused, samples.names->len);
  g_assert_cmpuint (n_agree, ==, samples.names->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/samples/%s", kinds[i].name);
      g_test_add_data_func (path, &kinds[i], test_truth);
    }
  return g_test_run ();
}
