/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/backup-writer.h"

#include "journal/disk.h"
#include "journal/integrity.h"

/* All pages at once: so the copy is of one moment. Readers hold nobody up. */
static gboolean
copy_pages (FootfallConnection *source, FootfallConnection *copy, GError **error)
{
  sqlite3 *to = footfall_connection_get_db (copy);
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", footfall_connection_get_db (source), "main");

  if (backup != NULL)
    {
      sqlite3_backup_step (backup, -1);
      if (sqlite3_backup_finish (backup) == SQLITE_OK)
        return TRUE;
    }
  footfall_connection_set_error (copy, "backup", error);
  return FALSE;
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

  return copy != NULL
         && copy_pages (source, copy, error)
         && make_one_file (copy, error)
         && footfall_integrity_check_copy (copy, error);
}

gboolean
footfall_backup_writer_write (FootfallConnection *source, const char *path, GError **error)
{
  g_autofree char *temporary = footfall_disk_make_temporary (path, error);
  if (temporary == NULL)
    return FALSE;

  gboolean is_written = write_copy (source, temporary, error) && footfall_disk_rename (temporary, path, error);
  footfall_disk_remove_temporary (temporary); /* or what is left of it */
  return is_written;
}
