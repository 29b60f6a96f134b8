/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/candidates.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/entry-name.h"

static void
free_candidate (FootfallCandidate *candidate)
{
  g_free (candidate->name);
  g_free (candidate->path);
  g_free (candidate);
}

static void
add_candidate (const FootfallCandidateListing *self, char *name, const char *path)
{
  FootfallCandidate *candidate = g_new0 (FootfallCandidate, 1);
  candidate->name = name;
  candidate->path = g_strdup (path);
  g_ptr_array_add (self->candidates, candidate);
}

/* FALSE with a problem where there are more files than anybody has */
static gboolean
count_file (const FootfallCandidateListing *self)
{
  if (*self->n_files < FOOTFALL_COLLECTION_FILES_MAX)
    {
      (*self->n_files)++;
      return TRUE;
    }
  if ((*self->n_files)++ == FOOTFALL_COLLECTION_FILES_MAX)
    footfall_import_file_add_problem (self->file, 0, _("There are more files than are read at once; choose some."));
  return FALSE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Also a folder that may not be read does not stop the others. */
static GPtrArray *
list_names (const FootfallCandidateListing *self, const char *path, const char *prefix)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  if (dir == NULL)
    {
      g_autofree char *shown = g_filename_display_name (prefix);
      footfall_import_file_add_entry_problem (self->file, shown, 0, _("This folder cannot be opened."));
      return names;
    }
  const char *name;
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
list_folder (const FootfallCandidateListing *self, const char *path, const char *prefix, guint depth)
{
  g_autoptr (GPtrArray) names = list_names (self, path, prefix);
  for (guint i = 0; i < names->len && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      g_autofree char *child = g_build_filename (path, names->pdata[i], NULL);
      g_autofree char *shown = g_filename_display_name (names->pdata[i]);
      g_autofree char *name = g_strconcat (prefix, shown, NULL);
      g_autofree char *child_prefix = g_strconcat (name, "/", NULL);
      if (g_file_test (child, G_FILE_TEST_IS_SYMLINK) || footfall_entry_name_is_junk (name))
        continue;
      if (g_file_test (child, G_FILE_TEST_IS_DIR) && depth < FOOTFALL_COLLECTION_FOLDERS_MAX)
        list_folder (self, child, child_prefix, depth + 1);
      else if (g_file_test (child, G_FILE_TEST_IS_REGULAR) && count_file (self))
        add_candidate (self, g_steal_pointer (&name), child);
    }
}

static void
list_entry (const FootfallCandidateListing *self, const char *prefix, const char *entry)
{
  g_autofree char *clean = footfall_entry_name_clean (entry);
  if (clean == NULL)
    {
      g_autofree char *shown = g_strconcat (prefix, entry, NULL);
      footfall_import_file_add_entry_problem (self->file, shown, 0,
                                              _("Its name leads out of the archive; it is not read."));
    }
  const gboolean is_wanted = clean != NULL && !footfall_entry_name_is_junk (clean) && count_file (self);
  add_candidate (self, is_wanted ? g_strconcat (prefix, clean, NULL) : NULL, NULL);
}

GPtrArray *
footfall_candidates_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) free_candidate);
}

void
footfall_candidates_list_folder (const FootfallCandidateListing *self, const char *path, const char *prefix)
{
  g_return_if_fail (self != NULL && path != NULL && prefix != NULL);
  list_folder (self, path, prefix, 0);
}

gboolean
footfall_candidates_list_archive (const FootfallCandidateListing *self, FootfallArchive *archive, const char *prefix,
                                  GError **error)
{
  g_return_val_if_fail (self != NULL && archive != NULL && prefix != NULL, FALSE);
  g_autoptr (GError) failure = NULL;
  const char *entry;
  while (footfall_archive_next (archive, &entry, &failure) && self->candidates->len < FOOTFALL_COLLECTION_FILES_MAX)
    {
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      list_entry (self, prefix, entry);
    }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
