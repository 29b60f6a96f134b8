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
  COLUMN_MOVING,
  COLUMN_DETAIL,
  COLUMN_NOTE,
  N_COLUMNS,
};

/**
 * Format:
 * @folder: of the samples
 * @distance_share: how far the distance may lie off, of the distance
 * @distance_m: and in metres
 * @has_sports: whether the sport is told in the file's own words
 * @has_moving: whether the time without pauses is compared
 */
typedef struct
{
  const char *folder;
  double distance_share;
  double distance_m;
  gboolean has_sports;
  gboolean has_moving;
} Format;

static const Format formats[] = {
  { "strava/", 0, 1, TRUE, TRUE },      { "gpx/", 0.01, 1, TRUE, TRUE }, { "tcx/", 0, 1, TRUE, TRUE },
  { "fit/", 0, 1, FALSE, FALSE },
  { "strava-zip/", 0, 1, TRUE, TRUE }, { "garmin-csv/", 0, 1, TRUE, TRUE }, { "runkeeper/", 0, 1, TRUE, TRUE },
  { "runtastic-json/", 0, 1, FALSE, FALSE }, { "other-csv/", 0, 1, TRUE, TRUE },
};

/* Where Footfall means to differ */
static const struct
{
  const char *file;
  const char *reason;
} exceptions[] = {
  { "legacy_gpx_pause_resume.gpx", "latitudes 100 and 200 mark a pause and are no places" },
};

typedef struct
{
  char *folder;
  GPtrArray *rows; /* (element-type GStrv) */
} Samples;

typedef struct
{
  guint n_agree;
  guint n_differ;
  guint n_refused;
  guint n_meant;
} Tally;

static void
clear_samples (Samples *samples)
{
  g_free (samples->folder);
  g_ptr_array_unref (samples->rows);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Samples, clear_samples)

/* Returns: whether there are samples */
static gboolean
load_samples (Samples *samples)
{
  const char *folder = g_getenv ("FOOTFALL_SAMPLES");
  samples->folder =
      folder != NULL ? g_strdup (folder) : g_build_filename (g_getenv ("FOOTFALL_SOURCE_ROOT"), DEFAULT_FOLDER, NULL);
  samples->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *path = g_build_filename (samples->folder, "TRUTH.tsv", NULL);
  g_autofree char *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      char **row = g_strsplit (*line, "\t", -1);
      if (g_strv_length (row) >= N_COLUMNS - 2)
        g_ptr_array_add (samples->rows, row);
      else
        g_strfreev (row);
    }
  return samples->rows->len > 0;
}

static FootfallImportPlan *
plan (const Samples *samples, const char *name)
{
  g_autofree char *path = g_build_filename (samples->folder, name, NULL);
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = 1795348800 };
  return footfall_import_plan_new ((const char *[]) { path, NULL }, log, &options, NULL, NULL);
}

/* What is not known is not in the table; 0 stands for that as well. */
static gboolean
lies_near (const char *truth, double value, double tolerance)
{
  const double true_value = g_ascii_strtod (truth, NULL);
  return truth[0] == '\0' || (true_value == 0 && !(value > 0)) || fabs (value - true_value) <= tolerance;
}

/* A time "local" has no zone and is read in that of the import, which is UTC here. */
static gboolean
starts_at (const char *truth, gint64 start)
{
  g_autofree char *text = g_str_has_suffix (truth, " local")
                              ? g_strdup_printf ("%.*sZ", (int) (strlen (truth) - strlen (" local")), truth)
                              : g_strdup (truth);
  gint64 true_start;
  gint32 offset;
  return footfall_instant_parse (text, NULL, &true_start, &offset) ? true_start == start
                                                                   : start == FOOTFALL_INSTANT_UNKNOWN;
}

static gboolean
agrees (const Format *format, char **row, const FootfallImportItem *item)
{
  const double distance_m = g_ascii_strtod (row[COLUMN_DISTANCE], NULL);
  const double tolerance_m = MAX (format->distance_m, format->distance_share * distance_m);
  const char *sport = item->sport != NULL ? item->sport : "";
  return starts_at (row[COLUMN_START], item->started_at) &&
         lies_near (row[COLUMN_DISTANCE], item->distance_m, tolerance_m) &&
         lies_near (row[COLUMN_ELAPSED], (double) item->elapsed_s, 1) &&
         (!format->has_moving || lies_near (row[COLUMN_MOVING], (double) item->duration_s, 1)) &&
         (!format->has_sports || g_str_equal (row[COLUMN_SPORT], sport));
}

static guint
count_readable (const FootfallImportFile *file)
{
  guint n = 0;
  for (guint i = 0; i < file->items->len; i++)
    n += !g_str_has_prefix (((const FootfallImportItem *) file->items->pdata[i])->message != NULL
                                ? ((const FootfallImportItem *) file->items->pdata[i])->message
                                : "",
                            "The file is cut off");
  return n;
}

static void
report_item (const char *name, char **row, const FootfallImportItem *item)
{
  g_autofree char *start = footfall_instant_to_utc_string (item->started_at);
  g_test_message ("%s: item %s differs: %s %s %.1f m %" G_GINT64_FORMAT " s %" G_GINT64_FORMAT
                  " s, known to be %s %s %s m %s s %s s",
                  name, row[COLUMN_PLACE], start, item->sport, item->distance_m, item->elapsed_s, item->duration_s,
                  row[COLUMN_START], row[COLUMN_SPORT], row[COLUMN_DISTANCE], row[COLUMN_ELAPSED],
                  row[COLUMN_MOVING]);
}

/* Tracks without a point stand in the table but are no items. */
static gboolean
is_counted (char **row)
{
  return row[COLUMN_PLACE][0] != '\0' && !g_str_has_prefix (row[COLUMN_DETAIL], "points=0");
}

static gboolean
items_agree (const Samples *samples, const Format *format, guint first, const FootfallImportFile *file)
{
  char **head = samples->rows->pdata[first];
  const char *name = head[COLUMN_FILE];
  if (count_readable (file) != g_ascii_strtoull (head[COLUMN_N_ITEMS], NULL, 10))
    {
      g_test_message ("%s: %u items, known to be %s", name, count_readable (file), head[COLUMN_N_ITEMS]);
      return FALSE;
    }
  gboolean all_agree = TRUE;
  guint place = 0;
  for (guint i = first; i < samples->rows->len; i++)
    {
      char **row = samples->rows->pdata[i];
      if (!g_str_equal (row[COLUMN_FILE], name))
        break;
      if (!is_counted (row))
        continue;
      const FootfallImportItem *item = file->items->pdata[place++];
      if (agrees (format, row, item))
        continue;
      report_item (name, row, item);
      all_agree = FALSE;
    }
  return all_agree;
}

static const char *
find_exception (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (g_str_has_suffix (name, exceptions[i].file))
      return exceptions[i].reason;
  return NULL;
}

static void
compare_file (const Samples *samples, const Format *format, guint first, Tally *tally)
{
  char **head = samples->rows->pdata[first];
  g_autoptr (FootfallImportPlan) import = plan (samples, head[COLUMN_FILE]);
  const FootfallImportFile *file = import->files->pdata[0];
  const gboolean agree = items_agree (samples, format, first, file);
  if (agree)
    tally->n_agree++;
  else if (find_exception (head[COLUMN_FILE]) != NULL)
    {
      g_test_message ("%s: differs, as is meant: %s", head[COLUMN_FILE], find_exception (head[COLUMN_FILE]));
      tally->n_meant++;
    }
  else if (file->items->len == 0)
    tally->n_refused++;
  else
    tally->n_differ++;
}

static void
test_format (gconstpointer data)
{
  const Format *format = data;
  g_auto (Samples) samples;
  if (!load_samples (&samples))
    {
      g_test_skip ("skipped: no samples");
      return;
    }
  Tally tally = { 0 };
  const char *name = "";
  for (guint i = 0; i < samples.rows->len; i++)
    {
      const char *next = ((char **) samples.rows->pdata[i])[COLUMN_FILE];
      if (g_str_has_prefix (next, format->folder) && !g_str_equal (next, name))
        compare_file (&samples, format, i, &tally);
      name = next;
    }
  g_test_message ("%s: %u files agree, %u differ, %u are refused, %u differ as is meant, of %u", format->folder,
                  tally.n_agree, tally.n_differ, tally.n_refused, tally.n_meant,
                  tally.n_agree + tally.n_differ + tally.n_refused + tally.n_meant);
  g_assert_cmpuint (tally.n_differ + tally.n_refused, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/samples/", formats[i].folder, NULL);
      path[strlen (path) - 1] = '\0';
      g_test_add_data_func (path, &formats[i], test_format);
    }
  return g_test_run ();
}
