/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/backup-writer.h"

#include "journal/disk.h"
#include "journal/integrity.h"
#include "journal/transaction.h"

/* A megabyte or so: what is copied between two looks whether to go on. */
#define PAGES_PER_STEP 256

/* How much of the work the copying is; the rest is reading it back. */
#define COPY_SHARE 0.5

static double
get_share_done (sqlite3_backup *backup)
{
  int n_pages = sqlite3_backup_pagecount (backup);

  return n_pages > 0 ? 1 - (double) sqlite3_backup_remaining (backup) / n_pages : 0;
}

/* Returns: whether the work may go on; what went wrong otherwise, sqlite3_backup_finish() says */
static gboolean
copy_steps (sqlite3_backup *backup, FootfallWork *work, GError **error)
{
  int answer;

  do
    {
      answer = sqlite3_backup_step (backup, PAGES_PER_STEP);
      footfall_work_tell (work, COPY_SHARE * get_share_done (backup));
      if (!footfall_work_check (work, error))
        return FALSE;
    }
  while (answer == SQLITE_OK);
  return TRUE;
}

static gboolean
copy_pages_of_moment (FootfallTransaction *moment, FootfallConnection *copy, GError **error)
{
  sqlite3 *to = footfall_connection_get_db (copy);
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", footfall_connection_get_db (moment), "main");

  if (backup != NULL)
    {
      gboolean goes_on = copy_steps (backup, footfall_connection_get_work (moment), error);
      int answer = sqlite3_backup_finish (backup);
      if (!goes_on)
        return FALSE;
      if (answer == SQLITE_OK)
        return TRUE;
    }
  footfall_connection_set_error (copy, "backup", error);
  return FALSE;
}

/* The transaction keeps the file as it is at one moment, however long it takes. Readers hold nobody up. */
static gboolean
copy_pages (FootfallConnection *source, FootfallConnection *copy, GError **error)
{
  gint64 version;
  g_autoptr (FootfallTransaction) moment = footfall_transaction_begin_read (source, error);

  return moment != NULL
         && footfall_connection_get_int64 (moment, FOOTFALL_SQL_USER_VERSION, &version, error) /* begins it really */
         && copy_pages_of_moment (moment, copy, error);
}

/* A backup is one file: it says so itself, and may lie where nothing can be written beside it. */
static gboolean
make_one_file (FootfallConnection *copy, GError **error)
{
  g_autofree char *mode = footfall_connection_get_text (copy, FOOTFALL_SQL_JOURNAL_MODE_DELETE, error);

  if (mode == NULL)
    return FALSE;
  if (g_str_equal (mode, "delete"))
    return TRUE;
  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_FAILED, footfall_connection_get_path (copy));
  return FALSE;
}

static gboolean
write_copy (FootfallConnection *source, const char *path, GError **error)
{
  g_autoptr (FootfallConnection) copy = footfall_connection_new (path, SQLITE_OPEN_READWRITE, error);

  if (copy == NULL)
    return FALSE;
  footfall_connection_set_work (copy, footfall_connection_get_work (source));
  return copy_pages (source, copy, error)
         && make_one_file (copy, error)
         && footfall_integrity_check_copy (copy, error);
}

gboolean
footfall_backup_writer_write (FootfallConnection *source, const char *path, GError **error)
{
  g_autofree char *temporary = footfall_disk_make_temporary (path, error);
  if (temporary == NULL)
    return FALSE;

  gboolean is_written = write_copy (source, temporary, error)
                        && footfall_work_check (footfall_connection_get_work (source), error)
                        && footfall_disk_rename (temporary, path, error);
  footfall_disk_remove_temporary (temporary); /* or what is left of it */
  return is_written;
}
