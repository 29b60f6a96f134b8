/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/fit.h"
#include "exchange/footfall-json.h"
#include "exchange/garmin-csv.h"
#include "exchange/garmin-json.h"
#include "exchange/generic-csv.h"
#include "exchange/gpx.h"
#include "exchange/runkeeper-csv.h"
#include "exchange/runtastic.h"
#include "exchange/strava-csv.h"
#include "exchange/strava-shoes.h"
#include "exchange/tcx.h"

/* Asked last, and taken for any table where an option tells what its columns hold */
static const FootfallFormat generic_csv = { "csv", footfall_generic_csv_recognise, footfall_generic_csv_read };

static const FootfallFormat formats[] = {
  { "fit", footfall_fit_recognise, footfall_fit_read },
  { "gpx", footfall_gpx_recognise, footfall_gpx_read },
  { "tcx", footfall_tcx_recognise, footfall_tcx_read },
  { "strava-csv", footfall_strava_csv_recognise, footfall_strava_csv_read },
  { "strava-shoes", footfall_strava_shoes_recognise, footfall_strava_shoes_read },
  { "garmin-csv", footfall_garmin_csv_recognise, footfall_garmin_csv_read },
  { "garmin-json", footfall_garmin_json_recognise, footfall_garmin_json_read },
  { "runkeeper-csv", footfall_runkeeper_csv_recognise, footfall_runkeeper_csv_read },
  { "runtastic-session", footfall_runtastic_session_recognise, footfall_runtastic_session_read },
  { "runtastic-shoe", footfall_runtastic_shoe_recognise, footfall_runtastic_shoe_read },
  { "runtastic-track", footfall_runtastic_track_recognise, footfall_runtastic_track_read },
  { "footfall-json", footfall_json_recognise, footfall_json_read },
};

/* A device or a pipe could keep the reader waiting for ever. */
static gboolean
check_type (GFile *file, guint64 *n_bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, cancellable,
      error);
  if (info == NULL)
    return FALSE;
  const GFileType type = g_file_info_get_file_type (info);
  *n_bytes = (guint64) g_file_info_get_size (info);
  if (type == G_FILE_TYPE_DIRECTORY)
    g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNREADABLE,
                 _("This is a folder; name the files in it."));
  else if (type != G_FILE_TYPE_REGULAR)
    g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNREADABLE,
                 _("This is not an ordinary file; name a file."));
  return type == G_FILE_TYPE_REGULAR;
}

static GInputStream *
open_file (const char *path, guint64 *n_bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  if (!check_type (file, n_bytes, cancellable, error))
    return NULL;
  return G_INPUT_STREAM (g_file_read (file, cancellable, error));
}

/* Fills the buffer of the stream, so that its beginning can be looked at without being taken */
static gboolean
fill_head (GBufferedInputStream *stream, GCancellable *cancellable, GError **error)
{
  gssize n;
  do
    n = g_buffered_input_stream_fill (stream, -1, cancellable, error);
  while (n > 0 && g_buffered_input_stream_get_available (stream) < FOOTFALL_FORMAT_HEAD_SIZE);
  return n >= 0;
}

/* What is cut off has a beginning all the same. */
static GInputStream *
open_head (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GInputStream) head = g_buffered_input_stream_new_sized (stream, FOOTFALL_FORMAT_HEAD_SIZE);
  GBufferedInputStream *buffered = G_BUFFERED_INPUT_STREAM (head);
  if (!fill_head (buffered, cancellable, &failure) && g_buffered_input_stream_get_available (buffered) == 0)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  return g_steal_pointer (&head);
}

static gboolean
is_gzip (const char *head, gsize length)
{
  return length > 2 && head[0] == '\x1f' && head[1] == '\x8b';
}

/* @stream: (transfer full): a stream whose beginning can be looked at; unpacked, if that is what it takes */
static GInputStream *
unpack (GInputStream *stream, guint64 n_bytes, FootfallByteBudget *budget, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) packed = stream;
  gsize length;
  const char *head = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (packed), &length);
  if (!is_gzip (head, length))
    return g_steal_pointer (&packed);
  g_autoptr (GZlibDecompressor) gzip = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autoptr (GInputStream) unpacked = g_converter_input_stream_new (packed, G_CONVERTER (gzip));
  g_autoptr (GInputStream) limited = footfall_budget_stream_new (unpacked, n_bytes, budget);
  return open_head (limited, cancellable, error);
}

/* A file of nothing but blanks is as empty as one of nothing. */
static gboolean
is_empty (const char *head, gsize length)
{
  static const char mark[] = "\xef\xbb\xbf";
  gsize i = length >= strlen (mark) && memcmp (head, mark, strlen (mark)) == 0 ? strlen (mark) : 0;
  while (i < length && g_ascii_isspace (head[i]))
    i++;
  return i == length && length < FOOTFALL_FORMAT_HEAD_SIZE;
}

/* What spreadsheets call "Unicode text"; NULL for what does not begin with its mark */
static const char *
find_charset (const char *head, gsize length)
{
  if (length < 2)
    return NULL;
  if (memcmp (head, "\xff\xfe", 2) == 0)
    return "UTF-16LE";
  return memcmp (head, "\xfe\xff", 2) == 0 ? "UTF-16BE" : NULL;
}

/* @stream: (transfer full): unpacked; as UTF-8, if it is text in UTF-16. XML is read as it is. */
static GInputStream *
decode (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) encoded = stream;
  gsize length;
  const char *head = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (encoded), &length);
  const char *charset = find_charset (head, length);
  if (charset == NULL || footfall_format_detect (head, length) != NULL)
    return g_steal_pointer (&encoded);
  g_autoptr (GCharsetConverter) converter = g_charset_converter_new ("UTF-8", charset, error);
  if (converter == NULL)
    return NULL;
  g_charset_converter_set_use_fallback (converter, TRUE);
  g_autoptr (GInputStream) text = g_converter_input_stream_new (encoded, G_CONVERTER (converter));
  return open_head (text, cancellable, error);
}

static const FootfallFormat *
find_format (GInputStream *stream, const FootfallImportOptions *options, FootfallImportFile *file, GError **error)
{
  gsize length;
  const char *head = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (stream), &length);
  const FootfallFormat *format = !is_empty (head, length) ? footfall_format_detect (head, length) : NULL;
  if (format == NULL && footfall_generic_csv_is_table (head, length) &&
      footfall_generic_csv_is_chosen (head, length, options))
    format = &generic_csv;
  if (format == NULL)
    footfall_generic_csv_tell_table (head, length, file);
  if (format == NULL)
    g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                         is_empty (head, length) ? _("The file is empty.")
                                     : _("This is no file that Footfall knows; it reads FIT, GPX and TCX files, exports of "
                                         "Strava, Garmin, Runkeeper, adidas Running and Footfall, and lists of runs "
                                         "(.csv) whose first line names a date and a distance."));
  return format;
}

/* Where the packing broke off, the reader cannot see it. */
static void
tell_damage (GInputStream *unpacked, FootfallImportFile *file)
{
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (unpacked));
  if (!FOOTFALL_IS_BUDGET_STREAM (base) || !footfall_budget_stream_is_damaged (FOOTFALL_BUDGET_STREAM (base)))
    return;
  footfall_import_file_add_problem (file, 0,
                                    _("It cannot be unpacked to its end; what comes before the damage was read."));
  footfall_import_file_mark_gap (file);
}

/* Where nothing is wrong and nothing is there, that is said. */
static void
tell_emptiness (const FootfallImportDraft *draft)
{
  FootfallImportFile *file = draft->file;
  if ((g_str_has_suffix (file->format, "csv") || g_str_equal (file->format, "garmin-json")) && file->items->len + file->problems->len == 0)
    footfall_import_file_add_remark (file, 0, _("The list holds no activities."));
}

gboolean
footfall_format_may_be_read (const char *head, gsize length, const FootfallImportOptions *options)
{
  g_return_val_if_fail (head != NULL && options != NULL, FALSE);
  return options->columns != NULL || is_gzip (head, length) || find_charset (head, length) != NULL ||
         footfall_format_detect (head, MIN (length, FOOTFALL_FORMAT_HEAD_SIZE)) != NULL;
}

gboolean
footfall_format_read (GInputStream *stream, guint64 n_bytes, FootfallByteBudget *budget,
                      const FootfallImportOptions *options, FootfallImportDraft *draft, GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (budget != NULL && options != NULL && draft != NULL, FALSE);
  g_autoptr (GInputStream) packed = open_head (stream, cancellable, error);
  if (packed == NULL)
    return FALSE;
  g_autoptr (GInputStream) unpacked = unpack (g_steal_pointer (&packed), n_bytes, budget, cancellable, error);
  if (unpacked == NULL)
    return FALSE;
  g_autoptr (GInputStream) decoded = decode (g_object_ref (unpacked), cancellable, error);
  const FootfallFormat *format = decoded != NULL ? find_format (decoded, options, draft->file, error) : NULL;
  if (format == NULL)
    return FALSE;
  draft->file->format = format->nick;
  const gboolean is_read = format->read (decoded, options, draft, cancellable, error);
  if (!is_read)
    return FALSE;
  tell_damage (unpacked, draft->file);
  tell_emptiness (draft);
  return TRUE;
}

gboolean
footfall_format_read_path (const char *path, const FootfallImportOptions *options, FootfallImportDraft *draft,
                           GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (path != NULL && options != NULL && draft != NULL, FALSE);
  guint64 n_bytes;
  g_autoptr (GInputStream) stream = open_file (path, &n_bytes, cancellable, error);
  if (stream == NULL)
    return FALSE;
  FootfallByteBudget budget;
  footfall_byte_budget_init (&budget, n_bytes);
  const gboolean is_read = footfall_format_read (stream, n_bytes, &budget, options, draft, cancellable, error);
  footfall_byte_budget_clear (&budget);
  return is_read;
}

char *
footfall_format_describe_failure (const GError *failure)
{
  g_return_val_if_fail (failure != NULL, NULL);
  if (failure->domain == FOOTFALL_EXCHANGE_ERROR)
    return g_strdup (failure->message);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return g_strdup (_("There is no such file; check its name."));
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return g_strdup (_("You may not read this file; change its permissions or copy it."));
  return g_strdup_printf (_("The file could not be read: %s."), failure->message);
}

void
footfall_format_take_failure (const GError *failure, FootfallImportDraft *draft)
{
  g_return_if_fail (failure != NULL && draft != NULL);
  if (g_error_matches (failure, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT))
    draft->file->format = NULL;
  g_autofree char *message = footfall_format_describe_failure (failure);
  footfall_import_file_add_problem (draft->file, 0, message);
}

const FootfallFormat *
footfall_format_detect (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].recognise (head, length))
      return &formats[i];
  return generic_csv.recognise (head, length) ? &generic_csv : NULL;
}
