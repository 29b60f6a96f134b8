/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/replacement.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journal/disk.h"

/* The new journal on its way; a file of this name is complete. */
static char *
get_pending_path (const char *path)
{
  return g_strconcat (path, ".replacement", NULL);
}

/* The time in the name is that of the new file, so that whoever takes over comes to the same name. */
static char *
choose_kept_path (const char *path, gint64 replaced_at)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (replaced_at);
  g_autofree char *moment = g_date_time_format (time, "%Y%m%dT%H%M%SZ");
  char *kept = g_strdup_printf ("%s.damaged-%s", path, moment);

  /* Both there: another file was kept in the same second, which must not be lost. */
  for (guint i = 2; g_file_test (path, G_FILE_TEST_EXISTS) && g_file_test (kept, G_FILE_TEST_EXISTS); i++)
    {
      g_free (kept);
      kept = g_strdup_printf ("%s.damaged-%s-%u", path, moment, i);
    }
  return kept;
}

static gboolean
move_if_there (const char *from, const char *to, GError **error)
{
  return !g_file_test (from, G_FILE_TEST_EXISTS) || footfall_disk_rename (from, to, error);
}

/* The commits beside the old file go first: they would be taken for commits to the new one. They keep
 * belonging to the old one, by its new name. */
static gboolean
move_old_away (const char *path, const char *kept, GError **error)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *kept_wal = g_strconcat (kept, "-wal", NULL);
  g_autofree char *rollback = g_strconcat (path, "-journal", NULL);
  g_autofree char *kept_rollback = g_strconcat (kept, "-journal", NULL);
  g_autofree char *shared_memory = g_strconcat (path, "-shm", NULL);

  g_unlink (shared_memory);
  return move_if_there (wal, kept_wal, error)
         && move_if_there (rollback, kept_rollback, error)
         && move_if_there (path, kept, error);
}

static gboolean
is_same_file (const struct stat *status, const char *path)
{
  GStatBuf by_path;

  return g_stat (path, &by_path) == 0 && by_path.st_ino == status->st_ino && by_path.st_dev == status->st_dev;
}

/* Two programs may meet here; the second must not take the first one's new file for the old one. */
static gboolean
finish_locked (int fd, const char *path, const char *pending, char **kept, GError **error)
{
  struct stat status;
  if (flock (fd, LOCK_EX) != 0 || fstat (fd, &status) != 0)
    {
      footfall_disk_set_error (error, errno, path);
      return FALSE;
    }
  if (!is_same_file (&status, pending)) /* the other one did it while we waited */
    return TRUE;

  g_autofree char *old = choose_kept_path (path, status.st_mtime);
  if (!move_old_away (path, old, error) || !footfall_disk_rename (pending, path, error))
    return FALSE;
  if (kept != NULL)
    *kept = g_file_test (old, G_FILE_TEST_EXISTS) ? g_steal_pointer (&old) : NULL;
  return TRUE;
}

static gboolean
finish (const char *path, const char *pending, char **kept, GError **error)
{
  if (!g_file_test (pending, G_FILE_TEST_EXISTS))
    return TRUE;
  int fd = open (pending, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    {
      footfall_disk_set_error (error, errno, pending);
      return FALSE;
    }

  gboolean is_finished = finish_locked (fd, path, pending, kept, error);
  close (fd);
  return is_finished;
}

gboolean
footfall_replacement_make (const char *path, const char *new_file, char **kept, GError **error)
{
  g_autofree char *pending = get_pending_path (path);

  return footfall_disk_rename (new_file, pending, error) && finish (path, pending, kept, error);
}

gboolean
footfall_replacement_finish (const char *path, GError **error)
{
  g_autofree char *pending = get_pending_path (path);

  return finish (path, pending, NULL, error);
}
