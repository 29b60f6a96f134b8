/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/units.h"
#include "exchange/csv-reader.h"
#include "exchange/import-draft.h"
#include "exchange/recorded-activity.h"
#include "exchange/table-value.h"

G_BEGIN_DECLS

/* Lists of activities as CSV files, a row each. Times in them have no zone, and
 * what numbers mean often shows only when all rows are looked at. */

typedef enum
{
  FOOTFALL_TABLE_KEY,
  FOOTFALL_TABLE_DATE,
  FOOTFALL_TABLE_CLOCK, /* the time of day, where the date has none */
  FOOTFALL_TABLE_TYPE,
  FOOTFALL_TABLE_NOTES,
  FOOTFALL_TABLE_SHOE,
  FOOTFALL_TABLE_COMPANION,
  FOOTFALL_TABLE_DISTANCE,
  FOOTFALL_TABLE_DURATION,
  FOOTFALL_TABLE_ELAPSED,
  FOOTFALL_TABLE_CADENCE,
  FOOTFALL_TABLE_STRIDE,
  FOOTFALL_TABLE_ASCENT,
} FootfallTableField;
#define FOOTFALL_N_TABLE_FIELDS 13

#define FOOTFALL_TABLE_COLUMN_NONE (-1)

/* Forty activities a day for a long life */
#define FOOTFALL_TABLE_ROWS_MAX 1000000

/**
 * FootfallTableRow:
 * @line: from 1
 * @cells: (owned): the fields' texts, without blanks around them; %NULL for an empty one
 * @fault: (owned) (nullable): why the row could not be read
 * @spans_lines: the row could not be read and may be several
 */
typedef struct
{
  guint line;
  char *cells[FOOTFALL_N_TABLE_FIELDS];
  char *fault;
  gboolean spans_lines;
} FootfallTableRow;

/**
 * FootfallTable:
 * @rows: (owned) (element-type FootfallTableRow): in the order of the file
 * @columns: where each field stands in a row, from 0, or %FOOTFALL_TABLE_COLUMN_NONE
 */
typedef struct
{
  GPtrArray *rows;
  int columns[FOOTFALL_N_TABLE_FIELDS];
} FootfallTable;

/* A table without columns or rows */
void footfall_table_init (FootfallTable *self);
void footfall_table_clear (FootfallTable *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallTable, footfall_table_clear)

/**
 * footfall_table_fold:
 * @name: of a column
 *
 * Returns: (transfer full): as it is compared: small letters, single blanks, plain apostrophes
 */
char *footfall_table_fold (const char *name);

/**
 * footfall_table_add_row:
 * @csv: a reader with a row
 *
 * Takes the row that the reader has, where the first one is no header.
 */
void footfall_table_add_row (FootfallTable *self, const FootfallCsvReader *csv);

/**
 * footfall_table_read_rows:
 * @csv: a reader whose row is the header
 * @draft: gets the problem that ends the file early, if there is one
 *
 * Returns: whether to go on: %FALSE with an error if nothing of the file can be used
 */
gboolean footfall_table_read_rows (FootfallTable *self, FootfallCsvReader *csv, FootfallImportDraft *draft,
                                   GCancellable *cancellable, GError **error);

/**
 * footfall_table_uses_comma:
 *
 * Returns: whether the numbers of @field have decimal commas: some end in a comma and one or two digits
 */
gboolean footfall_table_uses_comma (const FootfallTable *self, FootfallTableField field);

/**
 * footfall_table_find_median:
 * @values: (element-type double): are sorted
 *
 * Returns: the value in the middle, the upper one of two; NAN without any
 */
double footfall_table_find_median (GArray *values);

/**
 * footfall_table_row_to_item:
 * @activity: what the row says, but for its start
 * @options: with the zone of its date
 * @month_first: as above
 *
 * Returns: (transfer full): the item: unreadable if the row or its date is broken. Its name at the
 *   source is the row's key or, without one, its local time.
 */
FootfallImportItem *footfall_table_row_to_item (const FootfallTableRow *self, FootfallRecordedActivity *activity,
                                                const FootfallImportOptions *options, gboolean month_first);

/* Adds an item to the file of the draft; @row: what it comes from */
void footfall_table_add_item (FootfallImportDraft *draft, const FootfallTableRow *row, FootfallImportItem *item);

G_END_DECLS
