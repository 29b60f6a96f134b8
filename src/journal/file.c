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

#include "journal/error.h"
#include "journal/schema.h"

/* The beginning of every SQLite file (sqlite.org/fileformat.html, 1.3); its numbers are big-endian. */
#define HEADER_SIZE 100
#define HEADER_USER_VERSION 60
#define HEADER_APPLICATION_ID 68
static const char magic[16] = "SQLite format 3";

/* For the owner alone */
#define FILE_MODE 0600
#define FOLDER_MODE 0700
#define OTHERS_MODE 0077

static void
set_error_from_errno (GError **error, int number, const char *path)
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
make_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, FOLDER_MODE) == 0)
    return TRUE;

  set_error_from_errno (error, errno, path);
  return FALSE;
}

/* SQLite would make the file by the umask, for a moment at least; and gives
 * the files it puts beside it the permissions of this one. */
static gboolean
make_file (const char *path, GError **error)
{
  int fd = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, FILE_MODE);
  if (fd >= 0)
    return g_close (fd, NULL);

  if (errno == EEXIST) /* another program was quicker; SQLite sorts that out */
    return TRUE;
  set_error_from_errno (error, errno, path);
  return FALSE;
}

static gboolean
has_content (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  return g_stat (name, &status) == 0 && status.st_size > 0;
}

/* Returns: how much was read, -1 if the file cannot be */
static gssize
read_beginning (const char *path, guint8 *buffer, gsize size)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return -1;

  gssize n_read = read (fd, buffer, size);
  g_close (fd, NULL);
  return n_read;
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
               _("“%s” is a folder. Name the file in it that is, or is to be, the journal."), name);
  return FALSE;
}

static gboolean
check_header (const char *path, const guint8 *header, gsize size, int newest_version, GError **error)
{
  if (memcmp (header, magic, MIN (size, sizeof magic)) != 0)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, path);
  if (size < HEADER_SIZE)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, path);
  if (get_number (header, HEADER_APPLICATION_ID) != FOOTFALL_SCHEMA_APPLICATION_ID)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, path);
  if (get_number (header, HEADER_USER_VERSION) > (guint32) newest_version)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_NEWER, path);
  return TRUE;
}

static gboolean
check_content (const char *path, int newest_version, gboolean has_wal, GError **error)
{
  guint8 header[HEADER_SIZE];
  gssize size = read_beginning (path, header, sizeof header);

  if (size < 0)
    return refuse (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  /* An empty file is a new journal, unless something was committed to it. */
  if (size == 0)
    return !has_wal || refuse (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, path);
  /* A transaction broke off while a journal was being made: what stands in the file does not count yet. */
  if (has_content (path, "-journal"))
    return TRUE;
  return check_header (path, header, (gsize) size, newest_version, error);
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

static void
mend_mode (const char *path, const char *suffix, mode_t mode)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  /* Where it cannot be changed the file is another user's, who decided on its permissions. */
  if (g_stat (name, &status) == 0 && (status.st_mode & OTHERS_MODE) != 0)
    (void) !g_chmod (name, mode);
}

/* A folder that is not Footfall's own, such as that of --journal, is left as it is. */
static void
mend_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *parent = g_path_get_dirname (folder);

  if (g_str_equal (parent, g_get_user_data_dir ()))
    mend_mode (folder, "", FOLDER_MODE);
}

static void
mend_modes (const char *path)
{
  mend_folder (path);
  mend_mode (path, "", FILE_MODE);
  mend_mode (path, "-wal", FILE_MODE);
  mend_mode (path, "-shm", FILE_MODE);
}

gboolean
footfall_file_prepare (const char *path, int newest_version, gboolean *has_wal, GError **error)
{
  GStatBuf status;

  *has_wal = has_content (path, "-wal");
  if (!make_folder (path, error))
    return FALSE;
  if (g_stat (path, &status) != 0)
    return errno == ENOENT ? make_file (path, error) : refuse (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  if (S_ISDIR (status.st_mode))
    return refuse_folder (error, path);
  if (!S_ISREG (status.st_mode))
    return refuse (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  if (!check_content (path, newest_version, *has_wal, error) || !check_access (path, error))
    return FALSE;

  mend_modes (path);
  return TRUE;
}
