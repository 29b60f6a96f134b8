/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/csv-reader.h"

#include <string.h>

#include "exchange/csv-writer.h"
#include "exchange/import-plan.h"

static FootfallCsvReader *
open_bytes (const char *bytes, gsize length)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  return footfall_csv_reader_new (stream);
}

static FootfallCsvReader *
open_text (const char *text)
{
  return open_bytes (text, strlen (text));
}

/* The rows as text: "line:cell|cell" and "line:!" for a broken row, "!" where reading failed */
static char *
read_all (const char *bytes, gsize length)
{
  g_autoptr (FootfallCsvReader) reader = open_bytes (bytes, length);
  g_autoptr (GString) all = g_string_new (NULL);
  while (TRUE)
    {
      g_autoptr (GError) error = NULL;
      const FootfallCsvResult result = footfall_csv_reader_next (reader, NULL, &error);
      g_assert_true ((error != NULL) == (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED));
      if (result == FOOTFALL_CSV_FAILED)
        g_string_append (all, "!");
      if (result == FOOTFALL_CSV_END || result == FOOTFALL_CSV_FAILED)
        break;
      g_string_append_printf (all, "%u:", footfall_csv_reader_get_line (reader));
      if (result == FOOTFALL_CSV_BROKEN)
        g_string_append (all, "!");
      else
        for (guint i = 0; i < footfall_csv_reader_get_n_cells (reader); i++)
          g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", footfall_csv_reader_get_cell (reader, i));
      g_string_append_c (all, ';');
    }
  g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_END);
  return g_strdup (all->str);
}

typedef struct
{
  const char *text;
  const char *rows;
} RowsCase;

static const RowsCase rows_cases[] = {
  { "", "" },
  { "\n\r\n\r", "" },
  { "\xef\xbb\xbf", "" },
  { "a", "1:a;" },
  { "a,b\nc,d\n", "1:a|b;2:c|d;" },
  { "a,b\r\nc,d\r\n", "1:a|b;2:c|d;" },
  { "a,b\rc,d\r", "1:a|b;2:c|d;" },
  { "a\n\n\r\nb", "1:a;4:b;" },
  { ",\n", "1:|;" },
  { "a,\nb", "1:a|;2:b;" },
  { "\"\",a\n", "1:|a;" },
  { "\"a,b\",c", "1:a,b|c;" },
  { "\"say \"\"hi\"\"\"", "1:say \"hi\";" },
  { "\"\"\"\"", "1:\";" },
  { "\"two\nlines\",x\nnext", "1:two\nlines|x;3:next;" },
  { "\"two\r\nlines\",x\r\nnext", "1:two\r\nlines|x;3:next;" },
  { "\"old\rmac\",x\rnext", "1:old\rmac|x;3:next;" },
  { "\xef\xbb\xbf\"a\",b", "1:a|b;" },
  { "it\"s,5\"", "1:it\"s|5\";" },
  { " \"a\" ,b", "1: \"a\" |b;" },
  { "Läufe,\xe2\x80\xaf", "1:Läufe|\xe2\x80\xaf;" },
  /* A row that is broken does not take the next with it. */
  { "a\n\"b\"c,d\ne", "1:a;2:!;3:e;" },
  /* A row in the encoding of Windows */
  { "a\nM\xfcsli,\x80 5\xe9,d\xc3\xa9j\xc3\xa0\ne", "1:a;2:Müsli|€ 5é|déjà;3:e;" },
  { "\"x\ny\"z\ne", "1:!;3:e;" },
  /* Nothing can be read behind these. */
  { "a\n\"b,c\nd", "1:a;!" },
  { "\"", "!" },
  { "\"a\"\"", "!" },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows_cases); i++)
    {
      g_autofree char *rows = read_all (rows_cases[i].text, strlen (rows_cases[i].text));
      g_assert_cmpstr (rows, ==, rows_cases[i].rows);
    }
}

static void
test_zero_byte (void)
{
  static const char bytes[] = "a,b\nc\0d,e\nf";
  g_autofree char *rows = read_all (bytes, sizeof bytes - 1);
  g_assert_cmpstr (rows, ==, "1:a|b;!");
}

static void
test_beyond_row (void)
{
  g_autoptr (FootfallCsvReader) reader = open_text ("a,b");
  g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_ROW);
  g_assert_cmpstr (footfall_csv_reader_get_cell (reader, 1), ==, "b");
  g_assert_cmpstr (footfall_csv_reader_get_cell (reader, 2), ==, "");
}

/* @cell @n times between what comes before and after */
static char *
repeat (const char *before, const char *cell, gsize n, const char *after)
{
  GString *text = g_string_new (before);
  for (gsize i = 0; i < n; i++)
    g_string_append (text, cell);
  g_string_append (text, after);
  return g_string_free (text, FALSE);
}

static void
check_result (const char *text, FootfallCsvResult expected, int code)
{
  g_autoptr (FootfallCsvReader) reader = open_text (text);
  g_autoptr (GError) error = NULL;
  g_assert_cmpint (footfall_csv_reader_next (reader, NULL, &error), ==, expected);
  if (expected == FOOTFALL_CSV_ROW)
    g_assert_no_error (error);
  else
    g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, code);
}

static void
test_cell_budget (void)
{
  g_autofree char *largest = repeat ("", "x", FOOTFALL_CSV_CELL_MAX, ",y");
  g_autofree char *too_large = repeat ("", "x", FOOTFALL_CSV_CELL_MAX + 1, ",y");
  g_autofree char *too_large_quoted = repeat ("\"", "x", FOOTFALL_CSV_CELL_MAX + 1, "\",y");
  check_result (largest, FOOTFALL_CSV_ROW, 0);
  check_result (too_large, FOOTFALL_CSV_FAILED, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
  check_result (too_large_quoted, FOOTFALL_CSV_FAILED, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
}

static void
test_row_budget (void)
{
  g_autofree char *cell = repeat ("", "x", 2000, ",");
  g_autofree char *row = repeat ("", cell, FOOTFALL_CSV_ROW_MAX / 2000, "");
  check_result (row, FOOTFALL_CSV_FAILED, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
}

static void
test_cells_budget (void)
{
  g_autofree char *most = repeat ("", ",", FOOTFALL_CSV_CELLS_MAX - 1, "");
  g_autofree char *too_many = repeat ("", ",", FOOTFALL_CSV_CELLS_MAX, "");
  check_result (most, FOOTFALL_CSV_ROW, 0);
  check_result (too_many, FOOTFALL_CSV_FAILED, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
}

/* Rows that lie across the edge of the reader's buffer, at every offset around it */
static void
test_buffer_edge (void)
{
  for (gsize n = 65520; n < 65545; n++)
    {
      g_autofree char *text = repeat ("", "x", n, "\r\n\"a\"\"b\",c\r\nd");
      g_autoptr (FootfallCsvReader) reader = open_text (text);
      g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_ROW);
      g_assert_cmpuint (strlen (footfall_csv_reader_get_cell (reader, 0)), ==, n);
      g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_ROW);
      g_assert_cmpstr (footfall_csv_reader_get_cell (reader, 0), ==, "a\"b");
      g_assert_cmpuint (footfall_csv_reader_get_line (reader), ==, 2);
      g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_ROW);
      g_assert_cmpstr (footfall_csv_reader_get_cell (reader, 0), ==, "d");
      g_assert_cmpuint (footfall_csv_reader_get_line (reader), ==, 3);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (FootfallCsvReader) reader = open_text ("a,b");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_cancellable_cancel (cancellable);
  g_assert_cmpint (footfall_csv_reader_next (reader, cancellable, &error), ==, FOOTFALL_CSV_FAILED);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What the writer writes the reader reads back. */
static void
test_writer (void)
{
  static const char *const cells[] = { "", "plain", "a,b", "say \"hi\"", "two\nlines", "cr\rlf\r\n", " blank ", "ü" };
  g_auto (FootfallCsvWriter) writer;
  footfall_csv_writer_init (&writer);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    footfall_csv_writer_cell (&writer, cells[i]);
  footfall_csv_writer_end_row (&writer);
  footfall_csv_writer_cell (&writer, "next");
  footfall_csv_writer_cell (&writer, NULL);
  footfall_csv_writer_end_row (&writer);
  g_assert_true (g_str_has_prefix (writer.text->str, ",plain,\"a,b\",\"say \"\"hi\"\"\","));
  g_assert_true (g_str_has_suffix (writer.text->str, "\r\nnext,\r\n"));

  g_autoptr (FootfallCsvReader) reader = open_text (writer.text->str);
  g_assert_cmpint (footfall_csv_reader_next (reader, NULL, NULL), ==, FOOTFALL_CSV_ROW);
  g_assert_cmpuint (footfall_csv_reader_get_n_cells (reader), ==, G_N_ELEMENTS (cells));
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    g_assert_cmpstr (footfall_csv_reader_get_cell (reader, i), ==, cells[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/csv-reader/rows", test_rows);
  g_test_add_func ("/exchange/csv-reader/zero-byte", test_zero_byte);
  g_test_add_func ("/exchange/csv-reader/beyond-row", test_beyond_row);
  g_test_add_func ("/exchange/csv-reader/cell-budget", test_cell_budget);
  g_test_add_func ("/exchange/csv-reader/row-budget", test_row_budget);
  g_test_add_func ("/exchange/csv-reader/cells-budget", test_cells_budget);
  g_test_add_func ("/exchange/csv-reader/buffer-edge", test_buffer_edge);
  g_test_add_func ("/exchange/csv-reader/cancelled", test_cancelled);
  g_test_add_func ("/exchange/csv-reader/writer", test_writer);
  return g_test_run ();
}
