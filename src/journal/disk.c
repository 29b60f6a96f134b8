/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journal/error.h"

#define OTHERS_MODE 0077

void
footfall_disk_set_error (GError **error, int number, const char *path)
{
  FootfallJournalError code;

  switch (number)
    {
    case EROFS:
    case EPERM:
    case EACCES:
      code = FOOTFALL_JOURNAL_ERROR_READ_ONLY;
      break;
    case ENOSPC:
    case EDQUOT:
      code = FOOTFALL_JOURNAL_ERROR_FULL;
      break;
    default:
      code = FOOTFALL_JOURNAL_ERROR_UNREADABLE;
      break;
    }
  g_debug ("%s", g_strerror (number));
  footfall_journal_error_set (error, code, path);
}

static gboolean
fail (GError **error, const char *path)
{
  footfall_disk_set_error (error, errno, path);
  return FALSE;
}

static gboolean
is_in_data_folder (const char *folder)
{
  g_autofree char *beginning = g_strconcat (g_get_user_data_dir (), G_DIR_SEPARATOR_S, NULL);

  return g_str_has_prefix (folder, beginning);
}

gboolean
footfall_disk_make_folder_of (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (is_in_data_folder (folder))
    return g_mkdir_with_parents (folder, FOOTFALL_DISK_FOLDER_MODE) == 0 || fail (error, path);
  if (g_file_test (folder, G_FILE_TEST_IS_DIR) || g_mkdir (folder, FOOTFALL_DISK_FOLDER_MODE) == 0)
    return TRUE;
  if (errno == EEXIST && g_file_test (folder, G_FILE_TEST_IS_DIR)) /* another program was quicker */
    return TRUE;
  if (errno != ENOENT)
    return fail (error, path);

  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_NO_FOLDER, path);
  return FALSE;
}

void
footfall_disk_mend_mode (const char *path, guint mode)
{
  GStatBuf status;

  /* Where it cannot be changed the file is another user's, who decided on its permissions. */
  if (g_stat (path, &status) == 0 && (status.st_mode & OTHERS_MODE) != 0)
    (void) !g_chmod (path, (int) mode);
}

char *
footfall_disk_make_temporary (const char *path, GError **error)
{
  g_autofree char *name = g_strconcat (path, ".XXXXXX", NULL);
  int fd = g_mkstemp_full (name, O_RDWR | O_CLOEXEC, FOOTFALL_DISK_FILE_MODE);
  if (fd < 0)
    {
      fail (error, path);
      return NULL;
    }

  g_close (fd, NULL);
  return g_steal_pointer (&name);
}

void
footfall_disk_remove_temporary (const char *temporary)
{
  static const char *const suffixes[] = { "", "-journal", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (temporary, suffixes[i], NULL);
      g_unlink (name);
    }
}

static gboolean
write_all (int fd, const guint8 *data, gsize size)
{
  while (size > 0)
    {
      gssize n_written = write (fd, data, size);
      if (n_written < 0 && errno != EINTR)
        return FALSE;
      if (n_written > 0)
        {
          data += n_written;
          size -= (gsize) n_written;
        }
    }
  return TRUE;
}

gboolean
footfall_disk_write (const char *path, gconstpointer data, gsize size, GError **error)
{
  int fd = open (path, O_WRONLY | O_TRUNC | O_CLOEXEC);
  if (fd < 0)
    return fail (error, path);

  gboolean is_written = (write_all (fd, data, size) && fsync (fd) == 0) || fail (error, path);
  g_close (fd, NULL);
  return is_written;
}

/* A new name is on disk when the folder is. */
static gboolean
sync_folder_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return FALSE;

  gboolean is_synced = fsync (fd) == 0;
  g_close (fd, NULL);
  return is_synced;
}

gboolean
footfall_disk_rename (const char *from, const char *to, GError **error)
{
  return (rename (from, to) == 0 && sync_folder_of (to)) || fail (error, to);
}
