/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/private-file.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

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

gboolean
footfall_private_file_replace (const char *path, const char *content, gsize length, GError **error)
{
  g_return_val_if_fail (path != NULL && content != NULL, FALSE);

  g_autofree char *file = follow_links (path);
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

  FILE *file = g_fopen (path, "rb");
  if (file == NULL)
    return FALSE;
  size_t n_read = fread (start, 1, sizeof start, file);
  fclose (file);
  return n_read == sizeof start && memcmp (start, magic, sizeof magic) == 0;
}
