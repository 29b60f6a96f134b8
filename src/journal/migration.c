/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/migration.h"

#include "journal/integrity.h"
#include "journal/transaction.h"

static gboolean
execute (FootfallTransaction *transaction, const char *sql, GError **error)
{
  if (sqlite3_exec (footfall_connection_get_db (transaction), sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  footfall_connection_set_error (transaction, "migrate", error);
  return FALSE;
}

static gboolean
run_step (FootfallTransaction *transaction, const FootfallSchemaStep *step, GError **error)
{
  /* A PRAGMA takes no parameters. */
  g_autofree char *set_version = g_strdup_printf ("PRAGMA user_version = %d", step->version);

  return execute (transaction, step->sql, error) && execute (transaction, set_version, error);
}

/* Version 0 is an empty file. One that has tables has lost its header or never was a journal. */
static gboolean
check_start (FootfallTransaction *transaction, gint64 version, int newest, GError **error)
{
  gint64 n_tables;
  if (version > newest)
    {
      footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_NEWER, footfall_connection_get_path (transaction));
      return FALSE;
    }
  if (!footfall_connection_get_int64 (transaction, FOOTFALL_SQL_COUNT_TABLES, &n_tables, error))
    return FALSE;
  if ((version == 0) == (n_tables == 0))
    return TRUE;
  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, footfall_connection_get_path (transaction));
  return FALSE;
}

static gboolean
run_steps (FootfallConnection *connection, const FootfallSchemaStep *steps, guint n_steps, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_write (connection, error);
  gint64 version;
  if (transaction == NULL
      || !footfall_connection_get_int64 (transaction, FOOTFALL_SQL_USER_VERSION, &version, error)
      || !check_start (transaction, version, steps[n_steps - 1].version, error))
    return FALSE;

  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].version > version && !run_step (transaction, &steps[i], error))
        return FALSE;
    }
  return footfall_integrity_check_references (transaction, error) && footfall_transaction_commit (transaction, error);
}

gboolean
footfall_migration_run (FootfallConnection *connection, const FootfallSchemaStep *steps, guint n_steps,
                        GError **error)
{
  gint64 version;
  if (!footfall_connection_get_int64 (connection, FOOTFALL_SQL_USER_VERSION, &version, error))
    return FALSE;

  return version == steps[n_steps - 1].version || run_steps (connection, steps, n_steps, error);
}
