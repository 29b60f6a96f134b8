/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/generic-csv.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/generic-columns.h"
#include "exchange/sport.h"

/* Medians above that are metres, not km or miles; seconds, not minutes. */
#define METRES_FROM 200
#define SECONDS_FROM 400

typedef struct
{
  FootfallTable table;
  FootfallGenericColumns columns;
  gboolean comma;
  gboolean duration_comma;
} Reading;

static void
clear_reading (Reading *self)
{
  footfall_table_clear (&self->table);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

/* NAN without any */
static double
find_median (const Reading *self, FootfallTableField field, gboolean comma)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < self->table.rows->len; i++)
    {
      const FootfallTableRow *row = self->table.rows->pdata[i];
      const double value = footfall_table_parse_number (row->cells[field], comma);
      if (value > 0)
        g_array_append_val (values, value);
    }
  return footfall_table_find_median (values);
}

static void
find_units (Reading *self, const FootfallImportOptions *options)
{
  FootfallGenericColumns *columns = &self->columns;
  if (isnan (columns->distance_unit_m))
    {
      if (find_median (self, FOOTFALL_TABLE_DISTANCE, self->comma) > METRES_FROM)
        columns->distance_unit_m = 1;
      else
        columns->distance_unit_m =
            options->list_unit == FOOTFALL_IMPORT_UNIT_MILES ? FOOTFALL_METRES_PER_MILE : 1000;
    }
  if (isnan (columns->duration_unit_s))
    columns->duration_unit_s =
        find_median (self, FOOTFALL_TABLE_DURATION, self->duration_comma) > SECONDS_FROM ? 1 : 60;
}

/* Where some day cannot be a month, the order is plain; else the day is first, unless miles are run. */
static void
find_order (Reading *self)
{
  FootfallGenericColumns *columns = &self->columns;
  for (guint i = 0; columns->order == FOOTFALL_DATE_ORDER_UNKNOWN && i < self->table.rows->len; i++)
    {
      const FootfallTableRow *row = self->table.rows->pdata[i];
      const char *date = row->cells[FOOTFALL_TABLE_DATE];
      const char *slash = date != NULL ? strchr (date, '/') : NULL;
      if (slash == NULL || slash - date > 2)
        continue;
      if (g_ascii_strtoull (date, NULL, 10) > 12)
        columns->order = FOOTFALL_DATE_ORDER_DAY_FIRST;
      else if (g_ascii_strtoull (slash + 1, NULL, 10) > 12)
        columns->order = FOOTFALL_DATE_ORDER_MONTH_FIRST;
    }
  if (columns->order == FOOTFALL_DATE_ORDER_UNKNOWN)
    columns->order = columns->distance_unit_m == FOOTFALL_METRES_PER_MILE ? FOOTFALL_DATE_ORDER_MONTH_FIRST
                                                                          : FOOTFALL_DATE_ORDER_DAY_FIRST;
}

static double
get_seconds (const Reading *self, const char *text)
{
  const double seconds = footfall_table_parse_seconds (text);
  return isnan (seconds) ? footfall_table_parse_number (text, self->duration_comma) * self->columns.duration_unit_s
                         : seconds;
}

/* A list without sports is one of runs; "Easy run" names one somewhere. */
static void
set_sport (FootfallTableRow *row, FootfallRecordedActivity *activity, const FootfallGenericColumns *columns)
{
  char *type = row->cells[FOOTFALL_TABLE_TYPE];
  if (columns->columns[FOOTFALL_TABLE_TYPE] < 0)
    row->cells[FOOTFALL_TABLE_TYPE] = g_strdup ("run");
  else if (type != NULL && !footfall_sport_from_words (type).is_known)
    {
      activity->title = type;
      row->cells[FOOTFALL_TABLE_TYPE] = NULL;
    }
}

static void
add_row (const Reading *self, FootfallTableRow *row, const FootfallImportOptions *options, FootfallImportDraft *draft)
{
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_CSV);
  activity->distance_m =
      footfall_table_parse_number (row->cells[FOOTFALL_TABLE_DISTANCE], self->comma) * self->columns.distance_unit_m;
  activity->timer_s = get_seconds (self, row->cells[FOOTFALL_TABLE_DURATION]);
  activity->elapsed_s = activity->timer_s;
  if (row->fault == NULL)
    set_sport (row, activity, &self->columns);
  footfall_table_add_item (draft, row,
                           footfall_table_row_to_item (row, activity, options,
                                                       self->columns.order == FOOTFALL_DATE_ORDER_MONTH_FIRST));
}

/* Returns: (nullable): what the runner said of lists with this header */
static const char *
find_choice (const FootfallCsvReader *csv, const FootfallImportOptions *options)
{
  if (options->columns != NULL || options->column_choices == NULL)
    return options->columns;
  g_auto (GStrv) names = footfall_csv_reader_copy_row (csv);
  g_autofree char *key = footfall_generic_columns_create_key ((const char *const *) names);
  return g_hash_table_lookup (options->column_choices, key);
}

static gboolean
find_columns (Reading *self, const FootfallCsvReader *csv, const FootfallImportOptions *options, GError **error)
{
  const char *choice = find_choice (csv, options);
  if (choice != NULL)
    return footfall_generic_columns_parse (&self->columns, choice, csv, error);
  if (footfall_generic_columns_guess (&self->columns, csv))
    return TRUE;
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                       _("The first line does not tell which columns hold dates and distances."));
  return FALSE;
}

/* A list without a header begins with a run, which is not to be lost. */
static gboolean
is_headless (const Reading *self, const FootfallCsvReader *csv)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  gint64 unix_s;
  gint32 utc_offset_s;
  gboolean has_clock;
  const char *date = footfall_csv_reader_get_cell (csv, (guint) self->columns.columns[FOOTFALL_TABLE_DATE]);
  return footfall_table_parse_date (date, zone, self->columns.order == FOOTFALL_DATE_ORDER_MONTH_FIRST, &unix_s,
                                    &utc_offset_s, &has_clock);
}

static gboolean
read_table (Reading *self, FootfallCsvReader *csv, const FootfallImportOptions *options, FootfallImportDraft *draft,
            GCancellable *cancellable, GError **error)
{
  const FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, error);
  if (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED || !find_columns (self, csv, options, error))
    return FALSE;
  memcpy (self->table.columns, self->columns.columns, sizeof self->table.columns);
  g_auto (GStrv) header = footfall_csv_reader_copy_row (csv);
  draft->file->table_names = g_strdupv (header);
  if (is_headless (self, csv))
    footfall_table_add_row (&self->table, csv);
  if (!footfall_table_read_rows (&self->table, csv, draft, cancellable, error))
    return FALSE;
  self->comma = footfall_table_uses_comma (&self->table, FOOTFALL_TABLE_DISTANCE);
  self->duration_comma = footfall_table_uses_comma (&self->table, FOOTFALL_TABLE_DURATION);
  find_units (self, options);
  find_order (self);
  g_autofree char *columns = footfall_generic_columns_describe (&self->columns, (const char *const *) header);
  footfall_import_file_add_remark (draft->file, 0, columns);
  draft->file->table_columns = footfall_generic_columns_to_text (&self->columns);
  return TRUE;
}

gboolean
footfall_generic_csv_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  FootfallGenericColumns columns;
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW &&
         footfall_generic_columns_guess (&columns, csv);
}

gboolean
footfall_generic_csv_is_table (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW && footfall_csv_reader_get_n_cells (csv) > 1;
}

void
footfall_generic_csv_tell_table (const char *head, gsize length, FootfallImportFile *file)
{
  g_return_if_fail (head != NULL && file != NULL);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  FootfallGenericColumns columns;
  if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW || footfall_csv_reader_get_n_cells (csv) < 2)
    return;
  footfall_generic_columns_guess (&columns, csv);
  file->table_names = footfall_csv_reader_copy_row (csv);
  file->table_columns = footfall_generic_columns_to_text (&columns);
}

gboolean
footfall_generic_csv_is_chosen (const char *head, gsize length, const FootfallImportOptions *options)
{
  g_return_val_if_fail (head != NULL && options != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW && find_choice (csv, options) != NULL;
}

gboolean
footfall_generic_csv_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                           GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list (stream);
  g_auto (Reading) reading = { 0 };
  footfall_table_init (&reading.table);
  if (!read_table (&reading, csv, options, draft, cancellable, error))
    return FALSE;
  for (guint i = 0; i < reading.table.rows->len; i++)
    add_row (&reading, reading.table.rows->pdata[i], options, draft);
  return TRUE;
}

gboolean
footfall_generic_csv_check_columns (const char *text, GError **error)
{
  FootfallGenericColumns columns;
  return footfall_generic_columns_parse (&columns, text, NULL, error);
}
