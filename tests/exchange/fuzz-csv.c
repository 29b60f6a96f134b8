/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as CSV: each row read, written and read again is the same row. */

#include "exchange/csv-reader.h"
#include "exchange/csv-writer.h"
#include "fuzz.h"

static void
check_row (const FootfallCsvReader *row)
{
  g_auto (FootfallCsvWriter) writer;
  footfall_csv_writer_init (&writer);
  const guint n_cells = footfall_csv_reader_get_n_cells (row);
  for (guint i = 0; i < n_cells; i++)
    footfall_csv_writer_cell (&writer, footfall_csv_reader_get_cell (row, i));
  footfall_csv_writer_end_row (&writer);
  if (writer.text->len == 2)
    return; /* one empty cell, written, is an empty line */

  g_autoptr (GInputStream) stream =
      g_memory_input_stream_new_from_data (writer.text->str, (gssize) writer.text->len, NULL);
  g_autoptr (FootfallCsvReader) again = footfall_csv_reader_new (stream);
  if (g_str_has_prefix (writer.text->str, "\xef\xbb\xbf") ||
      footfall_csv_reader_next (again, NULL, NULL) != FOOTFALL_CSV_ROW)
    return; /* what grew beyond a budget by its quotation marks, or would begin with a byte order mark */
  g_assert_cmpuint (footfall_csv_reader_get_n_cells (again), ==, n_cells);
  for (guint i = 0; i < n_cells; i++)
    g_assert_cmpstr (footfall_csv_reader_get_cell (again, i), ==, footfall_csv_reader_get_cell (row, i));
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  g_autoptr (FootfallCsvReader) reader = footfall_csv_reader_new (stream);
  FootfallCsvResult result;
  while ((result = footfall_csv_reader_next (reader, NULL, NULL)) != FOOTFALL_CSV_END)
    if (result == FOOTFALL_CSV_ROW)
      check_row (reader);
  return 0;
}
