/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <sqlite3.h>

#include "journal/error.h"
#include "journal/image.h"
#include "journal/sql.h"
#include "journal/work.h"

G_BEGIN_DECLS

/**
 * FootfallConnection:
 *
 * One connection to one file, with its prepared statements. Belongs to one thread at a time.
 */
typedef struct _FootfallConnection FootfallConnection;

/**
 * FootfallStatement:
 *
 * A prepared statement on loan: given back, reset and without its values, at the end of the scope.
 * One that is not reset would keep the file from being checkpointed.
 */
typedef sqlite3_stmt FootfallStatement;

void footfall_statement_release (FootfallStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallStatement, footfall_statement_release)

/**
 * footfall_connection_new:
 * @path: a file that exists
 * @flags: %SQLITE_OPEN_READWRITE or %SQLITE_OPEN_READONLY
 * @error: a #FootfallJournalError
 *
 * Opens the file with everything that is set for each connection, and does nothing to it yet.
 *
 * Returns: (transfer full) (nullable): the connection
 */
FootfallConnection *footfall_connection_new (const char *path, int flags, GError **error);

/**
 * footfall_connection_new_in_memory:
 * @path: what errors call it
 * @image: (nullable): the pages; they are copied; %NULL for none
 *
 * Opens a copy in memory: whatever is done to it, no file is touched.
 *
 * Returns: (transfer full) (nullable): the connection
 */
FootfallConnection *footfall_connection_new_in_memory (const char *path, const FootfallImage *image, GError **error);

void                footfall_connection_free (FootfallConnection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallConnection, footfall_connection_free)

sqlite3    *footfall_connection_get_db (FootfallConnection *self);
const char *footfall_connection_get_path (FootfallConnection *self);

/**
 * footfall_connection_set_checkpoint_on_close:
 *
 * Off, closing leaves the main file alone: for files that are not known to be good.
 */
void footfall_connection_set_checkpoint_on_close (FootfallConnection *self, gboolean checkpoint);

/**
 * footfall_connection_set_work:
 * @work: (nullable): outlives the connection
 *
 * What is done on the connection from here on is part of @work, and stops when that is stopped.
 */
void          footfall_connection_set_work (FootfallConnection *self, FootfallWork *work);
FootfallWork *footfall_connection_get_work (FootfallConnection *self); /* (nullable) */

/**
 * footfall_connection_set_error:
 * @operation: what was being done, for the debug log
 *
 * Sets @error by what SQLite just answered.
 */
void footfall_connection_set_error (FootfallConnection *self, const char *operation, GError **error);

/**
 * footfall_connection_borrow:
 * @sql: an id of footfall_sql_get_text()
 *
 * Prepares the statement if this is its first use.
 *
 * Returns: (transfer full) (nullable): the statement, to be held by g_autoptr()
 */
FootfallStatement *footfall_connection_borrow (FootfallConnection *self, guint sql, GError **error);

typedef enum
{
  FOOTFALL_STEP_FAILED,
  FOOTFALL_STEP_DONE,
  FOOTFALL_STEP_ROW,
} FootfallStep;

FootfallStep footfall_connection_step (FootfallConnection *self, FootfallStatement *statement, GError **error);

/**
 * footfall_connection_run:
 *
 * Runs a statement that takes no values, and leaves out its rows.
 */
gboolean footfall_connection_run (FootfallConnection *self, guint sql, GError **error);

/**
 * footfall_connection_get_int64:
 * @value: (out): the first value of the first row; untouched on failure
 */
gboolean footfall_connection_get_int64 (FootfallConnection *self, guint sql, gint64 *value, GError **error);

/**
 * footfall_connection_get_text:
 *
 * Returns: (transfer full) (nullable): the first value of the first row; %NULL on failure
 */
char *footfall_connection_get_text (FootfallConnection *self, guint sql, GError **error);

/**
 * footfall_connection_is_moved:
 *
 * Returns: whether the file is no longer where it was opened, so that what is written goes nowhere
 */
gboolean footfall_connection_is_moved (FootfallConnection *self);

G_END_DECLS
