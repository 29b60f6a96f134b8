/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a reader takes before it says that the file is too large. */
#define FOOTFALL_CSV_CELL_MAX (1024 * 1024)
#define FOOTFALL_CSV_ROW_MAX (4 * 1024 * 1024)
#define FOOTFALL_CSV_CELLS_MAX 4096
#define FOOTFALL_CSV_FILE_MAX (G_GUINT64_CONSTANT (512) * 1024 * 1024)

/**
 * FootfallCsvResult:
 * @FOOTFALL_CSV_ROW: a row was read
 * @FOOTFALL_CSV_BROKEN: a row was skipped, the error says why; reading can go on behind it
 * @FOOTFALL_CSV_END: there are no more rows
 * @FOOTFALL_CSV_FAILED: nothing more can be read, the error says why
 */
typedef enum
{
  FOOTFALL_CSV_ROW,
  FOOTFALL_CSV_BROKEN,
  FOOTFALL_CSV_END,
  FOOTFALL_CSV_FAILED,
} FootfallCsvResult;

/**
 * FootfallCsvReader:
 *
 * Reads comma-separated values as RFC 4180 has them, one row at a time and
 * without holding more than one: quoted cells may span lines and hold doubled
 * quotation marks, lines end in LF, CRLF or CR, the text is UTF-8 with or
 * without a byte order mark, or that of Windows. Empty lines are passed over.
 */
typedef struct _FootfallCsvReader FootfallCsvReader;

FootfallCsvReader *footfall_csv_reader_new (GInputStream *stream);
void               footfall_csv_reader_free (FootfallCsvReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallCsvReader, footfall_csv_reader_free)

/**
 * footfall_csv_reader_new_list:
 *
 * Returns: (transfer full): a reader of a list that a spreadsheet may have saved: what stands between its
 *   cells is found out, commas, semicolons, tabs or bars, or said in a line "sep=;"
 */
FootfallCsvReader *footfall_csv_reader_new_list (GInputStream *stream);

/**
 * footfall_csv_reader_new_list_head:
 * @head: the beginning of a list; has to stay
 *
 * Returns: (transfer full): a reader of it
 */
FootfallCsvReader *footfall_csv_reader_new_list_head (const char *head, gsize length);

/**
 * footfall_csv_reader_next:
 * @error: set for %FOOTFALL_CSV_BROKEN and %FOOTFALL_CSV_FAILED
 *
 * Returns: what came; the cells stay good until the next call
 */
FootfallCsvResult footfall_csv_reader_next (FootfallCsvReader *self, GCancellable *cancellable, GError **error);

guint footfall_csv_reader_get_n_cells (const FootfallCsvReader *self);

/**
 * footfall_csv_reader_get_cell:
 *
 * Returns: the cell's text; "" beyond the end of the row
 */
const char *footfall_csv_reader_get_cell (const FootfallCsvReader *self, guint index);

/**
 * footfall_csv_reader_copy_row:
 *
 * Returns: (transfer full): all cells of the row
 */
GStrv footfall_csv_reader_copy_row (const FootfallCsvReader *self);

/* Returns: whether all cells of the row are blank; spreadsheets leave rows of nothing but commas */
gboolean footfall_csv_reader_is_blank (const FootfallCsvReader *self);

/**
 * footfall_csv_reader_spans_lines:
 *
 * Returns: whether the row, a broken one too, takes more than one line
 */
gboolean footfall_csv_reader_spans_lines (const FootfallCsvReader *self);

/**
 * footfall_csv_reader_get_line:
 *
 * Returns: the line, from 1, on which the row begins
 */
guint footfall_csv_reader_get_line (const FootfallCsvReader *self);

G_END_DECLS
