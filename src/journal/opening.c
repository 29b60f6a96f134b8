/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/opening.h"

#include <glib/gi18n-lib.h>

#include "journal/backup-folder.h"
#include "journal/file.h"
#include "journal/migration.h"
#include "journal/replacement.h"

static gboolean
check_identity (FootfallConnection *connection, GError **error)
{
  gint64 application_id;
  if (!footfall_connection_get_int64 (connection, FOOTFALL_SQL_APPLICATION_ID, &application_id, error))
    return FALSE;
  if (application_id == FOOTFALL_SCHEMA_APPLICATION_ID)
    return TRUE;

  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, footfall_connection_get_path (connection));
  return FALSE;
}

/* Where two programs make a journal together, SQLite does not wait for the other before it changes the mode. */
#define WAL_TIMEOUT_US (5 * G_USEC_PER_SEC)
#define LOOK_AGAIN_US 1000

static char *
ask_for_wal (FootfallConnection *connection, GError **error)
{
  gint64 end = g_get_monotonic_time () + WAL_TIMEOUT_US;

  while (TRUE)
    {
      g_autoptr (GError) reason = NULL;
      char *mode = footfall_connection_get_text (connection, FOOTFALL_SQL_JOURNAL_MODE_WAL, &reason);
      if (mode != NULL)
        return mode;
      if (!g_error_matches (reason, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_BUSY)
          || g_get_monotonic_time () > end)
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
      g_usleep (LOOK_AGAIN_US);
    }
}

/* SQLite answers with the mode that the file has now, and calls it no error if that is another. */
static gboolean
set_wal (FootfallConnection *connection, GError **error)
{
  g_autofree char *mode = ask_for_wal (connection, error);
  if (mode == NULL)
    return FALSE;
  if (g_str_equal (mode, "wal"))
    return TRUE;

  g_autofree char *name = g_filename_display_name (footfall_connection_get_path (connection));
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_FAILED,
               _("The journal “%s” cannot be kept safely in this folder, which may be on the network. "
                 "Move it to a folder of this computer."), name);
  return FALSE;
}

/* Before tables are changed there is a copy of them as they were. */
static gboolean
migrate (FootfallConnection *connection, GError **error)
{
  guint n_steps;
  const FootfallSchemaStep *steps = footfall_schema_get_steps (&n_steps);
  gint64 version;
  if (!footfall_connection_get_int64 (connection, FOOTFALL_SQL_USER_VERSION, &version, error))
    return FALSE;

  if (version > 0 && version < footfall_schema_get_version ())
    {
      g_autofree char *backup = footfall_backup_folder_add (connection, FOOTFALL_BACKUP_MIGRATION, error);
      if (backup == NULL)
        return FALSE;
    }
  return footfall_migration_run (connection, steps, n_steps, error);
}

FootfallConnection *
footfall_opening_open (const char *path, GError **error)
{
  gboolean has_wal;
  if (!footfall_replacement_finish (path, error)
      || !footfall_file_prepare (path, &has_wal, error))
    return NULL;

  g_autoptr (FootfallConnection) connection = footfall_connection_new (path, SQLITE_OPEN_READWRITE, error);
  if (connection == NULL)
    return NULL;
  footfall_connection_set_checkpoint_on_close (connection, !has_wal);
  if (!migrate (connection, error)
      || !check_identity (connection, error)
      || !set_wal (connection, error)
      || !footfall_connection_run (connection, FOOTFALL_SQL_FOREIGN_KEYS_ON, error))
    return NULL;
  return g_steal_pointer (&connection);
}
