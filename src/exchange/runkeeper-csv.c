/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/runkeeper-csv.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/units.h"
#include "exchange/activity-table.h"

#define METRES_PER_FOOT 0.3048

typedef struct
{
  FootfallTable table;
  double distance_unit_m;
  double ascent_unit_m;
  gboolean comma;
} Reading;

static void
clear_reading (Reading *self)
{
  footfall_table_clear (&self->table);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

typedef struct
{
  const char *name; /* folded */
  FootfallTableField field;
  double unit_m;
} Column;

static const Column known_columns[] = {
  { "activity id", FOOTFALL_TABLE_KEY, 0 },
  { "date", FOOTFALL_TABLE_DATE, 0 },
  { "type", FOOTFALL_TABLE_TYPE, 0 },
  { "distance (mi)", FOOTFALL_TABLE_DISTANCE, FOOTFALL_METRES_PER_MILE },
  { "distance (km)", FOOTFALL_TABLE_DISTANCE, 1000 },
  { "duration", FOOTFALL_TABLE_DURATION, 0 },
  { "climb (ft)", FOOTFALL_TABLE_ASCENT, METRES_PER_FOOT },
  { "climb (m)", FOOTFALL_TABLE_ASCENT, 1 },
  { "notes", FOOTFALL_TABLE_NOTES, 0 },
  { "gpx file", FOOTFALL_TABLE_COMPANION, 0 },
};

static void
note_name (Reading *self, const char *folded, int index)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_columns); i++)
    {
      const Column *column = &known_columns[i];
      if (!g_str_equal (folded, column->name) || self->table.columns[column->field] >= 0)
        continue;
      self->table.columns[column->field] = index;
      if (column->field == FOOTFALL_TABLE_DISTANCE)
        self->distance_unit_m = column->unit_m;
      if (column->field == FOOTFALL_TABLE_ASCENT)
        self->ascent_unit_m = column->unit_m;
    }
}

/* "Route Name" and "GPX File" are in no other list. */
static gboolean
find_columns (Reading *self, const FootfallCsvReader *header)
{
  gboolean has_route = FALSE;
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    {
      g_autofree char *folded = footfall_table_fold (footfall_csv_reader_get_cell (header, i));
      note_name (self, folded, (int) i);
      has_route = has_route || g_str_equal (folded, "route name");
    }
  return (has_route || self->table.columns[FOOTFALL_TABLE_COMPANION] >= 0) &&
         self->table.columns[FOOTFALL_TABLE_DATE] >= 0 && self->table.columns[FOOTFALL_TABLE_TYPE] >= 0 &&
         self->table.columns[FOOTFALL_TABLE_DISTANCE] >= 0 && self->table.columns[FOOTFALL_TABLE_DURATION] >= 0;
}

static void
add_row (const Reading *self, const FootfallTableRow *row, const FootfallImportOptions *options,
         FootfallImportDraft *draft)
{
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_RUNKEEPER);
  activity->timer_s = footfall_table_parse_seconds (row->cells[FOOTFALL_TABLE_DURATION]);
  activity->elapsed_s = activity->timer_s;
  activity->distance_m =
      footfall_table_parse_number (row->cells[FOOTFALL_TABLE_DISTANCE], self->comma) * self->distance_unit_m;
  activity->ascent_m = footfall_table_parse_number (row->cells[FOOTFALL_TABLE_ASCENT], self->comma) * self->ascent_unit_m;
  footfall_table_add_item (draft, row, footfall_table_row_to_item (row, activity, options, FALSE));
}

gboolean
footfall_runkeeper_csv_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  g_auto (Reading) reading = { 0 };
  footfall_table_init (&reading.table);
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW && find_columns (&reading, csv);
}

gboolean
footfall_runkeeper_csv_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                             GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list (stream);
  g_auto (Reading) reading = { .ascent_unit_m = NAN };
  footfall_table_init (&reading.table);
  const FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, error);
  if (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED)
    return FALSE;
  if (!find_columns (&reading, csv))
    {
      g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                           _("The first line does not name the columns of a Runkeeper list."));
      return FALSE;
    }
  if (!footfall_table_read_rows (&reading.table, csv, draft, cancellable, error))
    return FALSE;
  reading.comma = footfall_table_uses_comma (&reading.table, FOOTFALL_TABLE_DISTANCE);
  for (guint i = 0; i < reading.table.rows->len; i++)
    add_row (&reading, reading.table.rows->pdata[i], options, draft);
  return TRUE;
}
