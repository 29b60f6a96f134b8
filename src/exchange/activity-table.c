/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/activity-table.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/csv-writer.h"
#include "exchange/file-text.h"

static void
free_row (FootfallTableRow *row)
{
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    g_free (row->cells[i]);
  g_free (row->fault);
  g_free (row);
}

/* Without what guards a text against being taken for a formula */
static char *
copy_cell (const char *cell)
{
  if (*cell == '\'' && footfall_csv_is_formula (cell + strspn (cell, "'")))
    cell++;
  char *text = g_strstrip (g_strdup (cell));
  if (*text == '\0')
    g_clear_pointer (&text, g_free);
  return text;
}

static FootfallTableRow *
create_row (const FootfallTable *self, const FootfallCsvReader *csv)
{
  FootfallTableRow *row = g_new0 (FootfallTableRow, 1);
  row->line = footfall_csv_reader_get_line (csv);
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    if (self->columns[i] != FOOTFALL_TABLE_COLUMN_NONE)
      row->cells[i] = copy_cell (footfall_csv_reader_get_cell (csv, (guint) self->columns[i]));
  return row;
}

static FootfallTableRow *
create_broken_row (const FootfallCsvReader *csv, const char *fault)
{
  FootfallTableRow *row = g_new0 (FootfallTableRow, 1);
  row->line = footfall_csv_reader_get_line (csv);
  row->fault = g_strdup (fault);
  row->spans_lines = footfall_csv_reader_spans_lines (csv);
  return row;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  const double difference = *(const double *) a - *(const double *) b;
  return (difference > 0) - (difference < 0);
}

/* Behind the one activity of a list, Polar writes what was measured each second. */
static gboolean
begins_samples (const FootfallCsvReader *csv)
{
  return g_ascii_strcasecmp (footfall_csv_reader_get_cell (csv, 0), "sample rate") == 0;
}

void
footfall_table_init (FootfallTable *self)
{
  g_return_if_fail (self != NULL);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    self->columns[i] = FOOTFALL_TABLE_COLUMN_NONE;
}

void
footfall_table_clear (FootfallTable *self)
{
  g_return_if_fail (self != NULL);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
}

char *
footfall_table_fold (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed != NULL ? composed : name, -1);
  g_autofree char *clean = footfall_file_text_clean (lower);
  GString *folded = g_string_new (clean);
  g_string_replace (folded, "\xe2\x80\x99", "'", 0);
  return g_string_free (folded, FALSE);
}

void
footfall_table_add_row (FootfallTable *self, const FootfallCsvReader *csv)
{
  g_return_if_fail (self != NULL && csv != NULL);
  g_ptr_array_add (self->rows, create_row (self, csv));
}

gboolean
footfall_table_read_rows (FootfallTable *self, FootfallCsvReader *csv, FootfallImportDraft *draft,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self != NULL && csv != NULL && draft != NULL, FALSE);
  while (self->rows->len < FOOTFALL_TABLE_ROWS_MAX)
    {
      g_autoptr (GError) row_error = NULL;
      const FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, &row_error);
      if (result == FOOTFALL_CSV_END || (result == FOOTFALL_CSV_ROW && begins_samples (csv)))
        return TRUE;
      if (result == FOOTFALL_CSV_FAILED)
        return footfall_import_file_take_failure (draft->file, footfall_csv_reader_get_line (csv),
                                                 g_steal_pointer (&row_error), error);
      if (result == FOOTFALL_CSV_BROKEN)
        g_ptr_array_add (self->rows, create_broken_row (csv, row_error->message));
      else if (!footfall_csv_reader_is_blank (csv))
        g_ptr_array_add (self->rows, create_row (self, csv));
    }
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
               _("The file has more than %d rows; it cannot be a list of one runner's activities."),
               FOOTFALL_TABLE_ROWS_MAX);
  return FALSE;
}

gboolean
footfall_table_uses_comma (const FootfallTable *self, FootfallTableField field)
{
  g_return_val_if_fail (self != NULL, FALSE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const FootfallTableRow *row = self->rows->pdata[i];
      const char *comma = row->cells[field] != NULL ? strrchr (row->cells[field], ',') : NULL;
      if (comma == NULL)
        continue;
      const gsize n_digits = strspn (comma + 1, "0123456789");
      if (comma[1 + n_digits] == '\0' && (n_digits == 1 || n_digits == 2))
        return TRUE;
    }
  return FALSE;
}

double
footfall_table_find_median (GArray *values)
{
  g_return_val_if_fail (values != NULL, NAN);
  g_array_sort (values, compare_doubles);
  return values->len > 0 ? g_array_index (values, double, values->len / 2) : NAN;
}

/* The date with the time of day behind it, where that stands in a column of its own */
static char *
join_date (const FootfallTableRow *row)
{
  const char *date = row->cells[FOOTFALL_TABLE_DATE], *clock = row->cells[FOOTFALL_TABLE_CLOCK];
  if (date == NULL)
    return g_strdup ("");
  return clock != NULL ? g_strconcat (date, " ", clock, NULL) : g_strdup (date);
}

static FootfallImportItem *
create_unreadable (const FootfallTableRow *row, const char *message)
{
  FootfallImportItem *item = footfall_import_item_new ();
  item->line = row->line;
  item->sport = row->cells[FOOTFALL_TABLE_TYPE] != NULL ? footfall_file_text_clean (row->cells[FOOTFALL_TABLE_TYPE])
                                                       : NULL;
  footfall_import_item_set_unreadable (item, message);
  return item;
}

/* Whatever zone the file was read in, the row is the same. */
static char *
create_key (const FootfallTableRow *row, const FootfallImportItem *item)
{
  if (row->cells[FOOTFALL_TABLE_KEY] != NULL)
    return footfall_file_text_clean (row->cells[FOOTFALL_TABLE_KEY]);
  return footfall_instant_format (item->started_at, item->utc_offset_s, "%Y-%m-%dT%H:%M:%S");
}

static void
finish_item (const FootfallTableRow *row, FootfallImportItem *item)
{
  if (row->cells[FOOTFALL_TABLE_SHOE] != NULL)
    item->shoe = footfall_file_text_clean (row->cells[FOOTFALL_TABLE_SHOE]);
  if (row->cells[FOOTFALL_TABLE_COMPANION] != NULL)
    item->companion = footfall_file_text_clean (row->cells[FOOTFALL_TABLE_COMPANION]);
  if (item->record == NULL)
    return; /* its date becomes its key, once it has one */
  char **key = item->kind == FOOTFALL_RECORD_RUN ? &((FootfallRun *) item->record)->source_key
                                                 : &((FootfallActivity *) item->record)->source_key;
  g_free (*key);
  *key = create_key (row, item);
}

FootfallImportItem *
footfall_table_row_to_item (const FootfallTableRow *self, FootfallRecordedActivity *activity,
                            const FootfallImportOptions *options, gboolean month_first)
{
  g_return_val_if_fail (self != NULL && activity != NULL && options != NULL, NULL);
  if (self->fault != NULL)
    return create_unreadable (self, self->fault);
  g_autoptr (GTimeZone) zone = options->zone != NULL ? g_time_zone_ref (options->zone) : g_time_zone_new_local ();
  g_autofree char *date = join_date (self);
  gboolean has_clock;
  if (!footfall_table_parse_date (date, zone, month_first, &activity->started_at, &activity->utc_offset_s, &has_clock))
    {
      g_autofree char *quoted = footfall_file_text_quote (date);
      activity->date_fault = g_strdup_printf (_("The date “%s” is not understood."), quoted);
      activity->started_at = FOOTFALL_INSTANT_UNKNOWN;
    }
  else if (!has_clock)
    footfall_recorded_activity_add_remark (activity, _("The time of day is not told; noon was taken."));
  activity->line = self->line;
  activity->sport = g_strdup (self->cells[FOOTFALL_TABLE_TYPE]);
  activity->notes = g_strdup (self->cells[FOOTFALL_TABLE_NOTES]);
  FootfallImportItem *item = footfall_recorded_activity_to_item (activity, options);
  finish_item (self, item);
  return item;
}

void
footfall_table_add_item (FootfallImportDraft *draft, const FootfallTableRow *row, FootfallImportItem *item)
{
  g_return_if_fail (draft != NULL && row != NULL && item != NULL);
  footfall_import_file_add_item (draft->file, item);
  if (row->spans_lines)
    footfall_import_file_mark_gap (draft->file);
}
