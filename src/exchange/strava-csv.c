/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-csv.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/units.h"
#include "exchange/strava-row.h"

/* How many rows are looked at to make sure of a layout in an unknown language */
#define LAYOUT_ROWS 20

/* Above this ratio of exact to shown distance the account shows miles: halfway between km and miles. */
#define MILES_RATIO ((1000 + FOOTFALL_METRES_PER_MILE) / 2)

/* Distances below are shown with too few digits to tell the unit by. */
#define TELLING_DISTANCE_M 1000

/* Forty activities a day for a life */
#define ROWS_MAX 1000000

typedef struct
{
  FootfallCsvReader *csv;
  FootfallStravaRow row;
  FootfallImportFile *file;
  GPtrArray *items;  /* (owned) (element-type FootfallImportItem): until the unit is known */
  GArray *distances; /* (owned) (element-type FootfallStravaDistance): of each item */
  guint n_in_km;     /* rows that tell that the account shows km... */
  guint n_in_miles;  /* ...or miles */
  guint gap_line;    /* of the first broken row that may be several; 0 */
} Reading;

static void
clear_reading (Reading *self)
{
  g_clear_pointer (&self->csv, footfall_csv_reader_free);
  g_clear_pointer (&self->row.zone, g_time_zone_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->distances, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

static void
vote_for_unit (Reading *self, const FootfallStravaDistance *distance)
{
  if (!(distance->metres >= TELLING_DISTANCE_M && distance->shown > 0))
    return;
  if (distance->metres / distance->shown > MILES_RATIO)
    self->n_in_miles++;
  else
    self->n_in_km++;
}

static void
read_row (Reading *self)
{
  FootfallStravaDistance distance;
  g_ptr_array_add (self->items, footfall_strava_row_read (&self->row, &distance));
  g_array_append_val (self->distances, distance);
  vote_for_unit (self, &distance);
}

static void
add_broken_row (Reading *self, const char *message)
{
  const FootfallStravaDistance unknown = { NAN, NAN };
  FootfallImportItem *item = footfall_import_item_new ();
  item->line = footfall_csv_reader_get_line (self->csv);
  footfall_import_item_set_unreadable (item, message);
  if (self->gap_line == 0 && footfall_csv_reader_spans_lines (self->csv))
    self->gap_line = item->line;
  g_ptr_array_add (self->items, item);
  g_array_append_val (self->distances, unknown);
}

/* Strava writes 0 for what it does not know. */
static void
set_distance (FootfallImportItem *item, double distance_m)
{
  item->distance_m = distance_m > 0 ? distance_m : NAN;
  if (item->record == NULL)
    return;
  if (item->kind == FOOTFALL_RECORD_RUN)
    ((FootfallRun *) item->record)->distance_m = item->distance_m;
  else
    ((FootfallActivity *) item->record)->distance_m = item->distance_m;
}

static double
get_metres (const Reading *self, const FootfallStravaDistance *distance)
{
  if (!isnan (distance->metres))
    return distance->metres;
  return distance->shown * (self->n_in_miles > self->n_in_km ? FOOTFALL_METRES_PER_MILE : 1000);
}

/* Only when all rows are read the unit of the shown distance is known. */
static void
finish_items (Reading *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FootfallImportItem *item = self->items->pdata[i];
      g_autoptr (GError) error = NULL;
      set_distance (item, get_metres (self, &g_array_index (self->distances, FootfallStravaDistance, i)));
      if (item->record != NULL && !footfall_record_validate (item->kind, item->record, &error))
        footfall_import_item_set_unreadable (item, error->message);
      footfall_import_file_add_item (self->file, item);
      if (item->line == self->gap_line)
        footfall_import_file_mark_gap (self->file);
    }
  g_ptr_array_set_free_func (self->items, NULL);
}

static gboolean
check_n_rows (const Reading *self, GError **error)
{
  if (self->items->len <= ROWS_MAX)
    return TRUE;
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
               _("The file has more than %d rows; it cannot be a list of one runner's activities."), ROWS_MAX);
  return FALSE;
}

static gboolean
read_rows (Reading *self, GCancellable *cancellable, GError **error)
{
  while (check_n_rows (self, error))
    {
      g_autoptr (GError) row_error = NULL;
      const FootfallCsvResult result = footfall_csv_reader_next (self->csv, cancellable, &row_error);
      if (result == FOOTFALL_CSV_END)
        return TRUE;
      if (result == FOOTFALL_CSV_FAILED)
        return footfall_import_file_take_failure (self->file, footfall_csv_reader_get_line (self->csv),
                                                 g_steal_pointer (&row_error), error);
      if (result == FOOTFALL_CSV_BROKEN)
        add_broken_row (self, row_error->message);
      else if (!footfall_csv_reader_is_blank (self->csv))
        read_row (self);
    }
  return FALSE;
}

/* In a language that is not known, the files' folder tells where the columns are. */
static gboolean
confirm_layout (FootfallCsvReader *csv, const FootfallStravaColumns *columns)
{
  for (guint i = 0; i < LAYOUT_ROWS; i++)
    {
      if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW)
        return FALSE;
      if (g_str_has_prefix (footfall_csv_reader_get_cell (csv, (guint) columns->file), "activities/"))
        return TRUE;
    }
  return FALSE;
}

static gboolean
find_columns (FootfallCsvReader *csv, FootfallStravaColumns *columns)
{
  return footfall_strava_columns_from_header (columns, csv) ||
         footfall_strava_columns_from_layout (columns, footfall_csv_reader_get_n_cells (csv));
}

static gboolean
read_header (Reading *self, GCancellable *cancellable, GError **error)
{
  const FootfallCsvResult result = footfall_csv_reader_next (self->csv, cancellable, error);
  if (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED)
    return FALSE;
  if (result == FOOTFALL_CSV_ROW && find_columns (self->csv, &self->row.columns))
    return TRUE;
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
               _("The first line does not name the columns of a Strava activities.csv."));
  return FALSE;
}

gboolean
footfall_strava_csv_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW)
    return FALSE;
  FootfallStravaColumns columns;
  if (footfall_strava_columns_from_header (&columns, csv))
    return TRUE;
  return footfall_strava_columns_from_layout (&columns, footfall_csv_reader_get_n_cells (csv)) &&
         confirm_layout (csv, &columns);
}

gboolean
footfall_strava_csv_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_auto (Reading) reading = { .file = draft->file };
  reading.csv = footfall_csv_reader_new_list (stream);
  reading.items = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_item_free);
  reading.distances = g_array_new (FALSE, FALSE, sizeof (FootfallStravaDistance));
  if (!read_header (&reading, cancellable, error))
    return FALSE;
  reading.row.csv = reading.csv;
  reading.row.n_columns = footfall_csv_reader_get_n_cells (reading.csv);
  reading.row.zone = options->zone != NULL ? g_time_zone_ref (options->zone) : g_time_zone_new_local ();
  reading.row.activities = options->activities;
  if (!read_rows (&reading, cancellable, error))
    return FALSE;
  finish_items (&reading);
  return TRUE;
}
