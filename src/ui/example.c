/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/example.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "exchange/sample.h"
#include "journal/journal.h"

#define WEEKS 26
#define SEED 1

static gboolean
fill (const char *path, FootfallDay today, GError **error)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, error);
  if (journal == NULL)
    return FALSE;

  FootfallSampleOptions options = { .weeks = WEEKS, .seed = SEED, .profile = FOOTFALL_SAMPLE_PROFILE_FLARE,
                                    .today = today };
  g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&options);
  return footfall_journal_apply (journal, changes, _("Make Example"), error);
}

/* Nothing but the journal, what SQLite keeps beside it, and the folder of its backups. */
static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

char *
footfall_example_create (FootfallDay today, GError **error)
{
  g_return_val_if_fail (today != FOOTFALL_DAY_UNKNOWN, NULL);

  g_autofree char *folder = g_dir_make_tmp ("footfall-example-XXXXXX", error);
  if (folder == NULL)
    return NULL;

  g_autofree char *path = g_build_filename (folder, "example.db", NULL);
  if (fill (path, today, error))
    return g_steal_pointer (&path);
  remove_folder (folder);
  return NULL;
}

void
footfall_example_remove (const char *path)
{
  g_return_if_fail (path != NULL);

  g_autofree char *folder = g_path_get_dirname (path);
  remove_folder (folder);
}
