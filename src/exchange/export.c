/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/export.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#include "exchange/import-plan.h"

/* Health data is the runner's own. */
#define FILE_MODE 0600

/* As many links in a row as the kernel follows */
#define LINKS_MAX 40

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

/* Newer GLib lets a file that is replaced keep its permissions, but from now on it holds health data. */
static void
make_private (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    g_chmod (path, FILE_MODE);
}

/* A journal may have any name, also one that ends in .json; an export never takes the place of one. */
static gboolean
is_database (const char *path)
{
  static const char magic[] = "SQLite format 3";
  char start[sizeof magic] = "";
  FILE *file = g_fopen (path, "rb");
  if (file == NULL)
    return FALSE;
  size_t n_read = fread (start, 1, sizeof start, file);
  fclose (file);
  return n_read == sizeof start && memcmp (start, magic, sizeof magic) == 0;
}

/* The file that is meant: behind links, so that a link stays one, and what it leads to is
 * replaced. Of links that lead in a circle one is left, and replaced. */
static char *
follow_links (const char *path)
{
  char *file = g_canonicalize_filename (path, NULL);
  for (guint i = 0; i < LINKS_MAX; i++)
    {
      g_autofree char *target = g_file_read_link (file, NULL);
      if (target == NULL)
        break;
      g_autofree char *folder = g_path_get_dirname (file);
      g_free (file);
      file = g_canonicalize_filename (target, folder);
    }
  return file;
}

/* Writes beside the file, waits for the disk, renames */
static gboolean
replace_file (const char *path, GBytes *bytes, GError **error)
{
  gsize length;
  const char *content = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) failure = NULL;

  g_autofree char *file = follow_links (path);
  make_private (file);
  if (g_file_set_contents_full (file, content, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, FILE_MODE, &failure))
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
  if (is_database (path))
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
