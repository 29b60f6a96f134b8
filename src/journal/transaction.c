/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/transaction.h"

static gboolean
prepare (FootfallConnection *connection, FootfallSql sql, GError **error)
{
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (connection, sql, error);

  return statement != NULL;
}

/* What ends the transaction is made ready before it begins: then there is a way out even without memory. */
static FootfallTransaction *
begin (FootfallConnection *connection, FootfallSql sql, GError **error)
{
  return prepare (connection, FOOTFALL_SQL_ROLLBACK, error)
             && prepare (connection, FOOTFALL_SQL_COMMIT, error)
             && footfall_connection_run (connection, sql, error)
           ? connection
           : NULL;
}

FootfallTransaction *
footfall_transaction_begin_read (FootfallConnection *connection, GError **error)
{
  return begin (connection, FOOTFALL_SQL_BEGIN_READ, error);
}

FootfallTransaction *
footfall_transaction_begin_write (FootfallConnection *connection, GError **error)
{
  return begin (connection, FOOTFALL_SQL_BEGIN_WRITE, error);
}

gboolean
footfall_transaction_commit (FootfallTransaction *self, GError **error)
{
  return footfall_connection_run (self, FOOTFALL_SQL_COMMIT, error);
}

void
footfall_transaction_end (FootfallTransaction *self)
{
  /* A full disk or a failing one may have made SQLite roll back by itself. */
  if (!sqlite3_get_autocommit (footfall_connection_get_db (self)))
    footfall_connection_run (self, FOOTFALL_SQL_ROLLBACK, NULL);
}
