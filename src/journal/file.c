/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journal/disk.h"
#include "journal/error.h"
#include "journal/peek.h"
#include "journal/schema.h"

/* The beginning of every SQLite file (sqlite.org/fileformat.html, 1.3); its numbers are big-endian. */
#define HEADER_SIZE 100
#define HEADER_USER_VERSION 60
#define HEADER_APPLICATION_ID 68
static const char magic[16] = "SQLite format 3";

/* SQLite would make the file by the umask, for a moment at least; and gives
 * the files it puts beside it the permissions of this one. */
static gboolean
make_file (const char *path, GError **error)
{
  int fd = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, FOOTFALL_DISK_FILE_MODE);
  if (fd >= 0)
    return g_close (fd, NULL);

  if (errno == EEXIST) /* another program was quicker; SQLite sorts that out */
    return TRUE;
  footfall_disk_set_error (error, errno, path);
  return FALSE;
}

static gboolean
has_content (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  return g_stat (name, &status) == 0 && status.st_size > 0;
}

static guint32
get_number (const guint8 *header, gsize offset)
{
  guint32 number;

  memcpy (&number, header + offset, sizeof number);
  return GUINT32_FROM_BE (number);
}

static gboolean
refuse (GError **error, FootfallJournalError code, const char *path)
{
  footfall_journal_error_set (error, code, path);
  return FALSE;
}

static gboolean
refuse_folder (GError **error, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE,
               _("“%s” is a folder. Name a file in it."), name);
  return FALSE;
}

static gboolean
check_beginning (const char *path, GError **error)
{
  g_autoptr (GBytes) beginning = footfall_peek (path, HEADER_SIZE, error);
  if (beginning == NULL)
    return FALSE;

  gsize size;
  const guint8 *header = g_bytes_get_data (beginning, &size);
  return footfall_file_check_header (path, header, size, error);
}

static gboolean
check_content (const char *path, gint64 file_size, gboolean has_wal, GError **error)
{
  /* An empty file is a new journal, unless something was committed to it. */
  if (file_size == 0)
    return !has_wal || refuse (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, path);
  /* A transaction broke off while a journal was being made: what stands in the file does not count yet. */
  if (has_content (path, "-journal"))
    return TRUE;
  return check_beginning (path, error);
}

static gboolean
check_access (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  /* SQLite keeps two files beside the journal, so the folder counts too. */
  if (faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) == 0 && faccessat (AT_FDCWD, folder, W_OK, AT_EACCESS) == 0)
    return TRUE;
  return refuse (error, FOOTFALL_JOURNAL_ERROR_READ_ONLY, path);
}

/* A folder that is not Footfall's own, such as that of --journal, is left as it is. */
static void
mend_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *parent = g_path_get_dirname (folder);

  if (g_str_equal (parent, g_get_user_data_dir ()))
    footfall_disk_mend_mode (folder, FOOTFALL_DISK_FOLDER_MODE);
}

static void
mend_modes (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *shared_memory = g_strconcat (path, "-shm", NULL);

  mend_folder (path);
  footfall_disk_mend_mode (path, FOOTFALL_DISK_FILE_MODE);
  footfall_disk_mend_mode (wal, FOOTFALL_DISK_FILE_MODE);
  footfall_disk_mend_mode (shared_memory, FOOTFALL_DISK_FILE_MODE);
}

gboolean
footfall_file_check_header (const char *path, const guint8 *header, gsize size, GError **error)
{
  if (size == 0 || memcmp (header, magic, MIN (size, sizeof magic)) != 0)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, path);
  if (size < HEADER_SIZE)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, path);
  if (get_number (header, HEADER_APPLICATION_ID) != FOOTFALL_SCHEMA_APPLICATION_ID)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, path);
  if (get_number (header, HEADER_USER_VERSION) > (guint32) footfall_schema_get_version ())
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NEWER, path);
  return TRUE;
}

gboolean
footfall_file_check_replaceable (const char *path, GError **error)
{
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    return TRUE;
  if (S_ISDIR (status.st_mode))
    return refuse_folder (error, path);
  if (!S_ISREG (status.st_mode))
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, path);
  return status.st_size == 0 || check_beginning (path, error);
}

gboolean
footfall_file_prepare (const char *path, gboolean *has_wal, GError **error)
{
  GStatBuf status;

  *has_wal = has_content (path, "-wal");
  if (!footfall_disk_make_folder_of (path, error))
    return FALSE;
  if (g_stat (path, &status) != 0)
    return errno == ENOENT ? make_file (path, error) : refuse (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  if (S_ISDIR (status.st_mode))
    return refuse_folder (error, path);
  if (!S_ISREG (status.st_mode))
    return refuse (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  if (!check_content (path, status.st_size, *has_wal, error) || !check_access (path, error))
    return FALSE;

  mend_modes (path);
  return TRUE;
}
