/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/daily-backup.h"

#include "journal/backup.h"

static FootfallDay
find_day_of_newest (const char *journal_path)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (journal_path);
  if (backups->len == 0)
    return FOOTFALL_DAY_UNKNOWN;

  const FootfallBackup *newest = backups->pdata[0];
  return footfall_day_of_instant (newest->made_at, 0);
}

gboolean
footfall_daily_backup_make (const char *journal_path, FootfallDay *day, GError **error)
{
  FootfallDay today = footfall_day_of_instant (g_get_real_time () / G_USEC_PER_SEC, 0);

  if (*day == FOOTFALL_DAY_UNKNOWN)
    *day = find_day_of_newest (journal_path);
  if (*day == today)
    return TRUE;

  *day = today;
  g_autofree char *path = footfall_backup_make (journal_path, FOOTFALL_BACKUP_DAY, error);
  return path != NULL;
}
