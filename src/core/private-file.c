/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/private-file.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Health data is the runner's own. */
#define FILE_MODE 0600

/* As many links in a row as the kernel follows */
#define LINKS_MAX 40

/* Newer GLib lets a file that is replaced keep its permissions, but from now on it holds health data. */
static void
make_private (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    g_chmod (path, FILE_MODE);
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

static gboolean
set_problem (GError **error, GFileError code, char *problem)
{
  g_set_error_literal (error, G_FILE_ERROR, (int) code, problem);
  g_free (problem);
  return FALSE;
}

/* Says in plain words what the names of files in between would hide. */
static gboolean
check_place (const char *file, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *name = g_filename_display_name (folder);

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return set_problem (error, G_FILE_ERROR_NOENT, g_strdup_printf (_("there is no folder “%s”"), name));
  if (g_access (folder, W_OK) != 0)
    return set_problem (error, G_FILE_ERROR_ACCES, g_strdup_printf (_("you may not write in the folder “%s”"), name));
  if (g_file_test (file, G_FILE_TEST_EXISTS) && !g_file_test (file, G_FILE_TEST_IS_REGULAR))
    return set_problem (error, G_FILE_ERROR_INVAL, g_strdup (_("it is not an ordinary file")));
  return TRUE;
}

gboolean
footfall_private_file_replace (const char *path, const char *content, gsize length, GError **error)
{
  g_return_val_if_fail (path != NULL && content != NULL, FALSE);

  g_autofree char *file = follow_links (path);
  if (!check_place (file, error))
    return FALSE;
  make_private (file);
  return g_file_set_contents_full (file, content, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, FILE_MODE, error);
}

gboolean
footfall_private_file_is_journal (const char *path)
{
  static const char magic[] = "SQLite format 3";
  char start[sizeof magic] = "";

  g_return_val_if_fail (path != NULL, FALSE);

  /* A pipe would be waited for. */
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  FILE *file = g_fopen (path, "rb");
  if (file == NULL)
    return FALSE;
  size_t n_read = fread (start, 1, sizeof start, file);
  fclose (file);
  return n_read == sizeof start && memcmp (start, magic, sizeof magic) == 0;
}
