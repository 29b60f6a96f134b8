/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/export.h"

#include "exchange/journal-format.h"
#include "exchange/record-to-json.h"

#define FLUSH_SIZE (64 * 1024)

typedef struct
{
  FootfallJsonWriter writer;
  GOutputStream *stream;
  GCancellable *cancellable;
} Export;

static gboolean
flush (Export *self, GError **error)
{
  GString *text = self->writer.text;
  if (!g_output_stream_write_all (self->stream, text->str, text->len, NULL, self->cancellable, error))
    return FALSE;
  g_string_truncate (text, 0);
  return TRUE;
}

/* One record on each line: people can read it, and tools that compare lines show which record changed. */
static gboolean
write_list (Export *self, const FootfallLog *log, FootfallRecordKind kind, GError **error)
{
  FootfallJsonWriter *writer = &self->writer;
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, footfall_journal_format_get_key (kind));
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < footfall_log_get_size (log, kind); i++)
    {
      footfall_json_writer_break_line (writer);
      footfall_record_to_json (writer, kind, footfall_log_get (log, kind, i));
      if (writer->text->len >= FLUSH_SIZE && !flush (self, error))
        return FALSE;
    }
  if (footfall_log_get_size (log, kind) > 0)
    footfall_json_writer_break_line (writer);
  footfall_json_writer_end_array (writer);
  return TRUE;
}

static void
write_header (FootfallJsonWriter *writer)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, "format");
  footfall_json_writer_string (writer, FOOTFALL_JOURNAL_FORMAT);
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, "version");
  footfall_json_writer_integer (writer, FOOTFALL_JOURNAL_FORMAT_VERSION);
}

static gboolean
write_journal (Export *self, const FootfallLog *log, GError **error)
{
  FootfallJsonWriter *writer = &self->writer;
  footfall_json_writer_begin_object (writer);
  write_header (writer);
  for (guint i = 0; i < FOOTFALL_N_JOURNAL_FORMAT_KINDS; i++)
    if (!write_list (self, log, footfall_journal_format_kinds[i], error))
      return FALSE;
  footfall_json_writer_break_line (writer);
  footfall_json_writer_end_object (writer);
  g_string_append_c (writer->text, '\n');
  return flush (self, error);
}

gboolean
footfall_export_json (const FootfallLog *log, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (log != NULL && G_IS_OUTPUT_STREAM (stream), FALSE);
  Export export = { .stream = stream, .cancellable = cancellable };
  footfall_json_writer_init (&export.writer);
  const gboolean is_written = write_journal (&export, log, error);
  footfall_json_writer_clear (&export.writer);
  return is_written;
}
