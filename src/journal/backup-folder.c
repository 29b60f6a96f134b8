/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/backup-folder.h"

#include <glib/gstdio.h>
#include <string.h>

#include "journal/backup-writer.h"
#include "journal/disk.h"

#define FOLDER "backups"
#define SUFFIX ".db"
#define TIME_FORMAT "%Y%m%dT%H%M%SZ"
#define TIME_LENGTH 16 /* of 20261122T073000Z */

/* How many stay */
#define N_NEWEST 10
#define N_MONTHS 12

static char *
get_folder (const char *journal_path)
{
  g_autofree char *folder = g_path_get_dirname (journal_path);

  return g_build_filename (folder, FOLDER, NULL);
}

/* What the names of all backups of the journal begin with: several journals may lie in one folder, and have names that
 * differ in their ending only. */
static char *
get_prefix (const char *journal_path)
{
  g_autofree char *name = g_path_get_basename (journal_path);

  return g_strconcat (name, "-", NULL);
}

/* Returns: unix seconds; -1 if @text does not begin with a time */
static gint64
parse_time (const char *text)
{
  g_autofree char *moment = g_strndup (text, TIME_LENGTH);
  g_autoptr (GDateTime) time = strlen (moment) == TIME_LENGTH ? g_date_time_new_from_iso8601 (moment, NULL) : NULL;

  return time != NULL ? g_date_time_to_unix (time) : -1;
}

/* Returns: whether @text is "-REASON.db" */
static gboolean
parse_reason (const char *text, FootfallBackupReason *reason)
{
  for (guint i = 0; i < FOOTFALL_N_BACKUP_REASONS; i++)
    {
      const char *nick = footfall_backup_reason_get_nick ((FootfallBackupReason) i);
      g_autofree char *end = g_strconcat ("-", nick, SUFFIX, NULL);
      if (g_str_equal (text, end))
        {
          *reason = (FootfallBackupReason) i;
          return TRUE;
        }
    }
  return FALSE;
}

/* Returns: (nullable): the backup; %NULL if the file is something else */
static FootfallBackup *
parse_name (const char *folder, const char *name, const char *prefix)
{
  if (!g_str_has_prefix (name, prefix))
    return NULL;
  const char *rest = name + strlen (prefix);
  gint64 made_at = parse_time (rest);
  FootfallBackupReason reason;
  if (made_at < 0 || !parse_reason (rest + TIME_LENGTH, &reason))
    return NULL;

  FootfallBackup *backup = g_new0 (FootfallBackup, 1);
  GStatBuf status;
  backup->path = g_build_filename (folder, name, NULL);
  backup->made_at = made_at;
  backup->reason = reason;
  backup->size = g_stat (backup->path, &status) == 0 ? status.st_size : 0;
  return backup;
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const FootfallBackup *backup_a = *(const FootfallBackup *const *) a;
  const FootfallBackup *backup_b = *(const FootfallBackup *const *) b;

  if (backup_a->made_at != backup_b->made_at)
    return backup_a->made_at > backup_b->made_at ? -1 : 1;
  return strcmp (backup_a->path, backup_b->path);
}

/* Counts months, so that their difference is one of months. */
static int
get_month (const FootfallBackup *backup)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (backup->made_at);

  return g_date_time_get_year (time) * 12 + g_date_time_get_month (time);
}

static void
remove_surplus (const char *journal_path)
{
  g_autoptr (GPtrArray) backups = footfall_backup_folder_list (journal_path);
  int newest_month = backups->len > 0 ? get_month (backups->pdata[0]) : 0;
  int last_month = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      int month = get_month (backup);
      gboolean is_last_of_month = month != last_month;
      gboolean is_kept = i < N_NEWEST || (is_last_of_month && newest_month - month < N_MONTHS);
      if (is_kept)
        footfall_disk_mend_mode (backup->path, FOOTFALL_DISK_FILE_MODE);
      else
        g_unlink (backup->path);
      last_month = month;
    }
}

static gboolean
is_taken (GPtrArray *backups, gint64 made_at)
{
  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      if (backup->made_at == made_at)
        return TRUE;
    }
  return FALSE;
}

/* Each has a second of its own, so that it shows which is the newest. Returns: (transfer full): a name that no backup
 * has */
static char *
choose_path (const char *journal_path, FootfallBackupReason reason)
{
  g_autofree char *folder = get_folder (journal_path);
  g_autofree char *prefix = get_prefix (journal_path);
  g_autoptr (GPtrArray) backups = footfall_backup_folder_list (journal_path);
  gint64 made_at = g_get_real_time () / G_USEC_PER_SEC;
  while (is_taken (backups, made_at))
    made_at++;

  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (made_at);
  g_autofree char *moment = g_date_time_format (time, TIME_FORMAT);
  g_autofree char *name = g_strconcat (prefix, moment, "-", footfall_backup_reason_get_nick (reason), SUFFIX, NULL);
  return g_build_filename (folder, name, NULL);
}

GPtrArray *
footfall_backup_folder_list (const char *journal_path)
{
  g_autofree char *folder_path = get_folder (journal_path);
  g_autofree char *prefix = get_prefix (journal_path);
  g_autoptr (GDir) folder = g_dir_open (folder_path, 0, NULL);
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_backup_free);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      FootfallBackup *backup = parse_name (folder_path, name, prefix);
      if (backup != NULL)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_newest_first);
  return backups;
}

char *
footfall_backup_folder_add (FootfallConnection *source, FootfallBackupReason reason, GError **error)
{
  const char *journal_path = footfall_connection_get_path (source);
  g_autofree char *path = choose_path (journal_path, reason);
  if (!footfall_disk_make_folder_of (path, error) || !footfall_backup_writer_write (source, path, error))
    return NULL;

  remove_surplus (journal_path);
  return g_steal_pointer (&path);
}
