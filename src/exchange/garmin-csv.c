/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/garmin-csv.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/units.h"
#include "exchange/garmin-columns.h"
#include "exchange/sport.h"

#define METRES_PER_YARD 0.9144
#define METRES_PER_FOOT 0.3048

/* Slower than that per unit on the whole, an English list is in miles: between 5:45 min/km and
 * 9:15 min/mile, as most run. */
#define MILES_PACE_S 437

/* Nobody runs so fast; the distance is in metres then, as on a track. Metres a second. */
#define SPEED_MAX_M_S 12.0

typedef struct
{
  FootfallTable table;
  gboolean is_english;
  gboolean comma;        /* in distances */
  gboolean stride_comma; /* in lengths of strides */
  gboolean in_miles;
} Reading;

static void
clear_reading (Reading *self)
{
  footfall_table_clear (&self->table);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

static FootfallSport
get_sport (const FootfallTableRow *row)
{
  return footfall_sport_from_words (row->cells[FOOTFALL_TABLE_TYPE] != NULL ? row->cells[FOOTFALL_TABLE_TYPE] : "");
}

/* The distance as it is shown; 0 means that there was none. */
static double
get_shown (const Reading *self, const FootfallTableRow *row)
{
  const double shown = footfall_table_parse_number (row->cells[FOOTFALL_TABLE_DISTANCE], self->comma);
  return shown > 0 ? shown : NAN;
}

/* By steps and their length a run tells in which unit its distance is: 1 for miles, -1 for km, 0 for neither.
 * The length may be in feet. */
static int
ask_strides (const Reading *self, const FootfallTableRow *row)
{
  const double cadence = footfall_table_parse_number (row->cells[FOOTFALL_TABLE_CADENCE], self->stride_comma);
  const double stride = footfall_table_parse_number (row->cells[FOOTFALL_TABLE_STRIDE], self->stride_comma);
  const double seconds = footfall_table_parse_seconds (row->cells[FOOTFALL_TABLE_DURATION]);
  const double walked_m = cadence * stride * seconds / 60;
  const double ratio = walked_m / (1000 * get_shown (self, row));
  if (!(ratio > 0))
    return 0;
  const double off_km = fabs (log (ratio));
  const double off_miles = MIN (fabs (log (ratio * 1000 / FOOTFALL_METRES_PER_MILE)),
                                fabs (log (ratio * METRES_PER_FOOT * 1000 / FOOTFALL_METRES_PER_MILE)));
  if (MIN (off_km, off_miles) > log (1.25))
    return 0;
  return off_miles < off_km ? 1 : -1;
}

/* Steps tell it, or, in English, the language of miles, how fast the runner seems to be. */
static gboolean
find_miles (const Reading *self)
{
  int votes = 0;
  g_autoptr (GArray) paces_s = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < self->table.rows->len; i++)
    {
      const FootfallTableRow *row = self->table.rows->pdata[i];
      if (row->fault != NULL || !get_sport (row).is_run)
        continue;
      const double pace_s = footfall_table_parse_seconds (row->cells[FOOTFALL_TABLE_DURATION]) / get_shown (self, row);
      if (pace_s > 0)
        g_array_append_val (paces_s, pace_s);
      votes += ask_strides (self, row);
    }
  return votes != 0 ? votes > 0 : self->is_english && footfall_table_find_median (paces_s) > MILES_PACE_S;
}

static gboolean
is_swim (FootfallSport sport)
{
  return sport.is_known && !sport.is_run && sport.kind == FOOTFALL_ACTIVITY_KIND_SWIM;
}

/* Swims are in metres or yards, and so may be runs on a track. */
static double
get_metres (const Reading *self, const FootfallTableRow *row, double seconds)
{
  const double shown = get_shown (self, row);
  const double metres = shown * (self->in_miles ? FOOTFALL_METRES_PER_MILE : 1000);
  if (is_swim (get_sport (row)))
    return shown * (self->in_miles ? METRES_PER_YARD : 1);
  if (get_sport (row).is_run && metres / seconds > SPEED_MAX_M_S)
    return shown * (self->in_miles ? METRES_PER_YARD : 1);
  return metres;
}

static void
add_row (const Reading *self, const FootfallTableRow *row, const FootfallImportOptions *options,
         FootfallImportDraft *draft)
{
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_GARMIN);
  activity->timer_s = footfall_table_parse_seconds (row->cells[FOOTFALL_TABLE_DURATION]);
  activity->elapsed_s = footfall_table_parse_seconds (row->cells[FOOTFALL_TABLE_ELAPSED]);
  if (!(activity->elapsed_s > 0))
    activity->elapsed_s = activity->timer_s;
  activity->distance_m = get_metres (self, row, activity->elapsed_s);
  if (get_sport (row).is_run)
    activity->cadence_spm = footfall_cadence_from_feet (
        footfall_table_parse_number (row->cells[FOOTFALL_TABLE_CADENCE], self->stride_comma));
  footfall_table_add_item (draft, row, footfall_table_row_to_item (row, activity, options, FALSE));
}

static void
choose_unit (Reading *self, const FootfallImportOptions *options, FootfallImportDraft *draft)
{
  if (options->list_unit != FOOTFALL_IMPORT_UNIT_UNKNOWN)
    {
      self->in_miles = options->list_unit == FOOTFALL_IMPORT_UNIT_MILES;
      return;
    }
  self->in_miles = find_miles (self);
  if (self->table.rows->len > 0)
    footfall_import_file_add_remark (draft->file, 0,
                                     self->in_miles ? _("The file does not tell the unit of its distances; going by "
                                                        "steps and speeds they are miles.")
                                                    : _("The file does not tell the unit of its distances; going by "
                                                        "steps and speeds they are km."));
}

static gboolean
find_columns (Reading *self, FootfallCsvReader *csv)
{
  if (footfall_garmin_columns_find (csv, self->table.columns, &self->is_english))
    return TRUE;
  /* The places are the same in every language; the header, in a language that is not known, is taken on trust. */
  self->is_english = FALSE;
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    self->table.columns[i] = FOOTFALL_TABLE_COLUMN_NONE;
  return FALSE;
}

static gboolean
read_table (Reading *self, FootfallCsvReader *csv, FootfallImportDraft *draft, GCancellable *cancellable,
            GError **error)
{
  const FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, error);
  if (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED)
    return FALSE;
  if (!find_columns (self, csv))
    {
      self->table.columns[FOOTFALL_TABLE_TYPE] = 0;
      self->table.columns[FOOTFALL_TABLE_DATE] = 1;
      self->table.columns[FOOTFALL_TABLE_DISTANCE] = 4;
      self->table.columns[FOOTFALL_TABLE_DURATION] = 6;
    }
  return footfall_table_read_rows (&self->table, csv, draft, cancellable, error);
}

gboolean
footfall_garmin_csv_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  int columns[FOOTFALL_N_TABLE_FIELDS];
  gboolean is_english;
  if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW)
    return FALSE;
  return footfall_garmin_columns_find (csv, columns, &is_english) ||
         (footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW &&
          footfall_garmin_columns_confirm (csv, columns));
}

gboolean
footfall_garmin_csv_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list (stream);
  g_auto (Reading) reading = { 0 };
  footfall_table_init (&reading.table);
  if (!read_table (&reading, csv, draft, cancellable, error))
    return FALSE;
  reading.comma = footfall_table_uses_comma (&reading.table, FOOTFALL_TABLE_DISTANCE);
  reading.stride_comma = footfall_table_uses_comma (&reading.table, FOOTFALL_TABLE_STRIDE);
  choose_unit (&reading, options, draft);
  for (guint i = 0; i < reading.table.rows->len; i++)
    add_row (&reading, reading.table.rows->pdata[i], options, draft);
  return TRUE;
}
