/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/csv-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/csv-delimiter.h"
#include "exchange/file-text.h"
#include "exchange/import-plan.h"

#define BUFFER_SIZE (64 * 1024)

/* What stands in the stream where no byte does */
#define BYTE_END (-1)
#define BYTE_FAILED (-2)

struct _FootfallCsvReader
{
  GInputStream *stream;
  char delimiter;
  gboolean finds_delimiter;
  GCancellable *cancellable; /* of the call that is running */
  GError *failure;           /* what made reading impossible */
  guint8 buffer[BUFFER_SIZE];
  gsize position;
  gsize n_buffered;
  guint64 n_read;
  gboolean after_return;  /* the last byte taken was CR */
  gboolean after_newline; /* or CR or LF */
  gboolean ended;
  guint line;
  guint row_line;
  guint last_line; /* of the row */
  gboolean has_bytes_above_ascii;
  GString *text; /* the row's cells, each with its NUL */
  GArray *cells; /* (element-type gsize): where each begins in @text */
};

/* How a cell ends */
typedef enum
{
  ENDS_CELL,
  ENDS_ROW,
  ENDS_BROKEN,
  ENDS_FAILED,
} CellEnd;

static void
fail (FootfallCsvReader *self, FootfallExchangeError code, const char *format, ...) G_GNUC_PRINTF (3, 4);

static void
fail (FootfallCsvReader *self, FootfallExchangeError code, const char *format, ...)
{
  if (self->failure != NULL)
    return;
  va_list arguments;
  va_start (arguments, format);
  self->failure = g_error_new_valist (FOOTFALL_EXCHANGE_ERROR, (int) code, format, arguments);
  va_end (arguments);
}

static gboolean
fill_buffer (FootfallCsvReader *self)
{
  self->position = 0;
  self->n_buffered = 0;
  if (g_cancellable_set_error_if_cancelled (self->cancellable, &self->failure) ||
      !g_input_stream_read_all (self->stream, self->buffer, BUFFER_SIZE, &self->n_buffered, self->cancellable,
                                &self->failure))
    return FALSE;
  self->n_read += self->n_buffered;
  if (self->n_read > FOOTFALL_CSV_FILE_MAX)
    {
      fail (self, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE, _("The file is larger than 512 MiB; split it and try again."));
      return FALSE;
    }
  return TRUE;
}

/* The next byte, left where it is */
static int
peek_byte (FootfallCsvReader *self)
{
  if (self->failure != NULL)
    return BYTE_FAILED;
  if (self->position < self->n_buffered)
    return self->buffer[self->position];
  if (!fill_buffer (self))
    return BYTE_FAILED;
  return self->n_buffered > 0 ? self->buffer[0] : BYTE_END;
}

static int
take_byte (FootfallCsvReader *self)
{
  const int byte = peek_byte (self);
  if (byte < 0)
    return byte;
  self->position++;
  if (byte == '\r' || (byte == '\n' && !self->after_return))
    self->line++;
  self->after_return = byte == '\r';
  self->after_newline = byte == '\r' || byte == '\n';
  return byte;
}

static void
begin_file (FootfallCsvReader *self)
{
  if (peek_byte (self) < 0)
    return;
  if (self->n_buffered >= 3 && memcmp (self->buffer, "\xef\xbb\xbf", 3) == 0)
    self->position = 3;
  if (self->finds_delimiter)
    self->position += footfall_csv_delimiter_find ((const char *) self->buffer + self->position,
                                                   self->n_buffered - self->position, &self->delimiter);
}

static gboolean
append_byte (FootfallCsvReader *self, int byte)
{
  if (byte == 0)
    {
      fail (self, FOOTFALL_EXCHANGE_ERROR_INVALID,
            _("Line %u holds a zero byte: this is not a text file, or it is damaged."), self->line);
      return FALSE;
    }
  if (byte >= 0x80)
    self->has_bytes_above_ascii = TRUE;
  g_string_append_c (self->text, (char) byte);
  return TRUE;
}

static gboolean
check_budget (FootfallCsvReader *self, gsize cell_start)
{
  if (self->text->len - cell_start <= FOOTFALL_CSV_CELL_MAX && self->text->len <= FOOTFALL_CSV_ROW_MAX)
    return TRUE;
  fail (self, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
        _("The row that begins in line %u is too long; perhaps a quotation mark is missing there."), self->row_line);
  return FALSE;
}

/* What follows the cell's last byte. The delimiter is taken already. */
static CellEnd
end_cell (FootfallCsvReader *self, int delimiter)
{
  g_string_append_c (self->text, '\0');
  if (delimiter == self->delimiter)
    return ENDS_CELL;
  if (delimiter == '\r' && peek_byte (self) == '\n')
    take_byte (self);
  return delimiter == BYTE_FAILED ? ENDS_FAILED : ENDS_ROW;
}

static gboolean
ends_cell (const FootfallCsvReader *self, int byte)
{
  return byte == self->delimiter || byte == '\n' || byte == '\r' || byte < 0;
}

static CellEnd
skip_line (FootfallCsvReader *self)
{
  int byte;
  do
    byte = take_byte (self);
  while (byte >= 0 && byte != '\n' && byte != '\r');
  end_cell (self, byte);
  return byte == BYTE_FAILED ? ENDS_FAILED : ENDS_BROKEN;
}

/* Behind the opening quotation mark */
static CellEnd
read_quoted_cell (FootfallCsvReader *self)
{
  const guint opened_on = self->line;
  const gsize start = self->text->len;
  while (TRUE)
    {
      int byte = take_byte (self);
      if (byte == '"')
        {
          byte = take_byte (self);
          if (ends_cell (self, byte))
            return end_cell (self, byte);
          if (byte != '"')
            return skip_line (self);
        }
      if (byte == BYTE_END)
        fail (self, FOOTFALL_EXCHANGE_ERROR_INVALID,
              _("The quotation mark opened in line %u is never closed; the file may be cut off."), opened_on);
      if (byte < 0 || !append_byte (self, byte) || !check_budget (self, start))
        return ENDS_FAILED;
    }
}

static CellEnd
read_plain_cell (FootfallCsvReader *self, int byte)
{
  const gsize start = self->text->len;
  while (!ends_cell (self, byte))
    {
      if (!append_byte (self, byte) || !check_budget (self, start))
        return ENDS_FAILED;
      byte = take_byte (self);
    }
  return end_cell (self, byte);
}

static CellEnd
read_cell (FootfallCsvReader *self)
{
  const gsize start = self->text->len;
  g_array_append_val (self->cells, start);
  if (self->cells->len > FOOTFALL_CSV_CELLS_MAX)
    {
      fail (self, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE, _("Line %u has more than %d cells; this is not a file of runs."),
            self->row_line, FOOTFALL_CSV_CELLS_MAX);
      return ENDS_FAILED;
    }
  const int byte = take_byte (self);
  return byte == '"' ? read_quoted_cell (self) : read_plain_cell (self, byte);
}

/* A row that a spreadsheet saved in the encoding of Windows */
static void
repair_text (FootfallCsvReader *self)
{
  gboolean is_utf8 = TRUE;
  for (guint i = 0; is_utf8 && i < self->cells->len; i++)
    is_utf8 = g_utf8_validate (footfall_csv_reader_get_cell (self, i), -1, NULL);
  if (is_utf8)
    return;
  g_autoptr (GString) bytes = g_steal_pointer (&self->text);
  self->text = g_string_new (NULL);
  for (guint i = 0; i < self->cells->len; i++)
    {
      gsize *start = &g_array_index (self->cells, gsize, i);
      const char *cell = bytes->str + *start;
      *start = self->text->len;
      footfall_file_text_append_repaired (self->text, cell, strlen (cell));
      g_string_append_c (self->text, '\0');
    }
}

static void
skip_empty_lines (FootfallCsvReader *self)
{
  int byte = peek_byte (self);
  while (byte == '\n' || byte == '\r')
    {
      take_byte (self);
      byte = peek_byte (self);
    }
}

static void
begin_row (FootfallCsvReader *self)
{
  skip_empty_lines (self);
  self->row_line = self->line;
  self->has_bytes_above_ascii = FALSE;
  g_string_truncate (self->text, 0);
  g_array_set_size (self->cells, 0);
}

static FootfallCsvResult
finish_row (FootfallCsvReader *self, CellEnd end, GError **error)
{
  if (end == ENDS_FAILED || self->failure != NULL)
    {
      self->ended = TRUE;
      g_propagate_error (error, g_steal_pointer (&self->failure));
      return FOOTFALL_CSV_FAILED;
    }
  self->last_line = self->line - (self->after_newline ? 1 : 0);
  if (end == ENDS_BROKEN && footfall_csv_reader_spans_lines (self))
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                   _("A quotation mark is missing in one of the lines %u to %u, which were passed over."),
                   self->row_line, self->last_line);
      return FOOTFALL_CSV_BROKEN;
    }
  if (end == ENDS_BROKEN)
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                   _("The row has text behind a closing quotation mark."));
      return FOOTFALL_CSV_BROKEN;
    }
  if (self->has_bytes_above_ascii)
    repair_text (self);
  return FOOTFALL_CSV_ROW;
}

static FootfallCsvResult
read_row (FootfallCsvReader *self, GError **error)
{
  begin_row (self);
  if (peek_byte (self) == BYTE_END)
    {
      self->ended = TRUE;
      return FOOTFALL_CSV_END;
    }
  CellEnd end;
  do
    end = read_cell (self);
  while (end == ENDS_CELL);
  return finish_row (self, end, error);
}

FootfallCsvReader *
footfall_csv_reader_new (GInputStream *stream)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  FootfallCsvReader *self = g_new0 (FootfallCsvReader, 1);
  self->stream = g_object_ref (stream);
  self->delimiter = ',';
  self->line = 1;
  self->text = g_string_new (NULL);
  self->cells = g_array_new (FALSE, FALSE, sizeof (gsize));
  return self;
}

FootfallCsvReader *
footfall_csv_reader_new_list (GInputStream *stream)
{
  FootfallCsvReader *self = footfall_csv_reader_new (stream);
  self->finds_delimiter = TRUE;
  return self;
}

FootfallCsvReader *
footfall_csv_reader_new_list_head (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, NULL);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (head, (gssize) length, NULL);
  return footfall_csv_reader_new_list (stream);
}

void
footfall_csv_reader_free (FootfallCsvReader *self)
{
  g_object_unref (self->stream);
  g_clear_error (&self->failure);
  g_string_free (self->text, TRUE);
  g_array_unref (self->cells);
  g_free (self);
}

FootfallCsvResult
footfall_csv_reader_next (FootfallCsvReader *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_CSV_END);
  if (self->ended)
    return FOOTFALL_CSV_END;
  self->cancellable = cancellable;
  if (self->n_read == 0)
    begin_file (self);
  const FootfallCsvResult result = read_row (self, error);
  self->cancellable = NULL;
  return result;
}

guint
footfall_csv_reader_get_n_cells (const FootfallCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->cells->len;
}

const char *
footfall_csv_reader_get_cell (const FootfallCsvReader *self, guint index)
{
  g_return_val_if_fail (self != NULL, "");
  if (index >= self->cells->len)
    return "";
  return self->text->str + g_array_index (self->cells, gsize, index);
}

GStrv
footfall_csv_reader_copy_row (const FootfallCsvReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  GStrv row = g_new0 (char *, self->cells->len + 1);
  for (guint i = 0; i < self->cells->len; i++)
    row[i] = g_strdup (footfall_csv_reader_get_cell (self, i));
  return row;
}

gboolean
footfall_csv_reader_is_blank (const FootfallCsvReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const char *cell = footfall_csv_reader_get_cell (self, i);
      if (cell[strspn (cell, " \t")] != '\0')
        return FALSE;
    }
  return TRUE;
}

gboolean
footfall_csv_reader_spans_lines (const FootfallCsvReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->last_line > self->row_line;
}

guint
footfall_csv_reader_get_line (const FootfallCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->row_line;
}
