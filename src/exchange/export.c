/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/export.h"

#include <glib/gi18n-lib.h>

#include "core/private-file.h"
#include "exchange/import-plan.h"

typedef gboolean (*ExportFunc) (const FootfallLog *log, GOutputStream *stream, GCancellable *cancellable,
                                GError **error);

static ExportFunc
find_func (const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);
  if (g_str_has_suffix (folded, ".json"))
    return footfall_export_json;
  if (g_str_has_suffix (folded, ".csv"))
    return footfall_export_csv;
  return NULL;
}

static GBytes *
export_to_memory (const FootfallLog *log, ExportFunc func, GError **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  if (!func (log, stream, NULL, error) || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static gboolean
replace_file (const char *path, GBytes *bytes, GError **error)
{
  gsize length;
  const char *content = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) failure = NULL;

  if (footfall_private_file_replace (path, content, length, &failure))
    return TRUE;
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNWRITABLE,
               _("“%s” could not be written: %s. Choose another place; what was there before is untouched."), path,
               failure->message);
  return FALSE;
}

gboolean
footfall_export_file (const FootfallLog *log, const char *path, GError **error)
{
  g_return_val_if_fail (log != NULL && path != NULL, FALSE);
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNWRITABLE,
                   _("“%s” is a folder; name a file in it, as in %s/footfall.json."), path, path);
      return FALSE;
    }
  if (footfall_private_file_is_journal (path))
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNWRITABLE,
                   _("“%s” is a database, perhaps a journal; choose another name."), path);
      return FALSE;
    }
  const ExportFunc func = find_func (path);
  if (func == NULL)
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                   _("“%s” does not tell what to write; give it the ending .json or .csv."), path);
      return FALSE;
    }
  g_autoptr (GBytes) bytes = export_to_memory (log, func, error);
  return bytes != NULL && replace_file (path, bytes, error);
}
