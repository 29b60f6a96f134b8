/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/connection.h"

#include <string.h>

struct _FootfallConnection
{
  sqlite3 *db;                              /* (owned) */
  char *path;                               /* (owned) */
  sqlite3_stmt *statements[FOOTFALL_N_SQL]; /* (owned) (nullable): each prepared at its first use */
  FootfallWork *work;                       /* (nullable): what is being done */
  gint64 waiting_since;                     /* monotonic time: when the lock that is waited for was first refused */
};

/* How long others may hold the file before a call gives up, and how often it looks meanwhile. SQLite's
 * own way of waiting soon looks ten times a second only, and misses every gap that busy writers leave. */
#define BUSY_TIMEOUT_US (5 * G_USEC_PER_SEC)
#define LOOK_AGAIN_MIN_US 500
#define LOOK_AGAIN_MAX_US 3000

/* How many steps of SQLite's machine it takes until work that was stopped notices: less than a millisecond. */
#define STEPS_PER_CHECK 10000

void
footfall_statement_release (FootfallStatement *self)
{
  sqlite3_reset (self);
  sqlite3_clear_bindings (self);
}

/* casefold (text): the form in which names are compared in any case */
static void
casefold (sqlite3_context *context, int n_arguments, sqlite3_value **arguments)
{
  const char *text = (const char *) sqlite3_value_text (arguments[0]);

  if (text != NULL)
    sqlite3_result_text (context, g_utf8_casefold (text, -1), -1, g_free);
}

/* Returns: whether to look again */
static int
on_busy (gpointer data, int n_looks)
{
  FootfallConnection *self = data;
  gint64 now = g_get_monotonic_time ();

  if (n_looks == 0)
    self->waiting_since = now;
  if (now - self->waiting_since > BUSY_TIMEOUT_US || footfall_work_is_stopped (self->work))
    return FALSE;
  g_usleep ((gulong) g_random_int_range (LOOK_AGAIN_MIN_US, LOOK_AGAIN_MAX_US));
  return TRUE;
}

/* Returns: whether SQLite has to stop */
static int
on_steps_done (gpointer data)
{
  return footfall_work_is_stopped (data);
}

static gboolean
configure (FootfallConnection *self, GError **error)
{
  static const FootfallSql settings[] = {
    FOOTFALL_SQL_TRUSTED_SCHEMA_OFF,
    FOOTFALL_SQL_CELL_SIZE_CHECK_ON,
    FOOTFALL_SQL_SYNCHRONOUS_FULL,
    FOOTFALL_SQL_SECURE_DELETE_ON, /* what was deleted is gone, from the file too */
  };

  sqlite3_extended_result_codes (self->db, TRUE);
  sqlite3_busy_handler (self->db, on_busy, self);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, TRUE, NULL);
  /* A journal has neither; those that someone put into the file do nothing, and footfall_schema_check() names them. */
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, FALSE, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_VIEW, FALSE, NULL);
  if (sqlite3_create_function_v2 (self->db, "casefold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
                                  casefold, NULL, NULL, NULL) != SQLITE_OK)
    {
      footfall_connection_set_error (self, "casefold", error);
      return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      if (!footfall_connection_run (self, settings[i], error))
        return FALSE;
    }
  return TRUE;
}

/* @file: what SQLite opens; @path: what errors call it */
static FootfallConnection *
open_connection (const char *file, const char *path, int flags, GError **error)
{
  g_autoptr (FootfallConnection) self = g_new0 (FootfallConnection, 1);

  self->path = g_strdup (path);
  if (sqlite3_open_v2 (file, &self->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, NULL) == SQLITE_OK)
    return g_steal_pointer (&self);

  footfall_connection_set_error (self, "open", error);
  return NULL;
}

/* Write-ahead logging is between programs; memory is of one. */
#define HEADER_WRITE_VERSION 18
#define HEADER_READ_VERSION 19
#define ROLLBACK_VERSION 1

static gboolean
load_image (FootfallConnection *self, const FootfallImage *image, GError **error)
{
  sqlite3_int64 size = image->bytes->len;
  guint8 *copy = sqlite3_malloc64 ((sqlite3_uint64) MAX (size, HEADER_READ_VERSION + 1));

  if (copy != NULL)
    {
      memcpy (copy, image->bytes->data, (gsize) size);
      copy[HEADER_WRITE_VERSION] = ROLLBACK_VERSION;
      copy[HEADER_READ_VERSION] = ROLLBACK_VERSION;
      if (sqlite3_deserialize (self->db, "main", copy, size, size,
                               SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK)
        return TRUE;
    }
  footfall_connection_set_error (self, "deserialize", error);
  return FALSE;
}

FootfallConnection *
footfall_connection_new (const char *path, int flags, GError **error)
{
  g_return_val_if_fail (g_path_is_absolute (path), NULL);

  g_autoptr (FootfallConnection) self = open_connection (path, path, flags, error);

  return self != NULL && configure (self, error) ? g_steal_pointer (&self) : NULL;
}

FootfallConnection *
footfall_connection_new_in_memory (const char *path, const FootfallImage *image, GError **error)
{
  g_autoptr (FootfallConnection) self =
    open_connection (":memory:", path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);

  return self != NULL && (image == NULL || load_image (self, image, error)) && configure (self, error)
           ? g_steal_pointer (&self)
           : NULL;
}

void
footfall_connection_free (FootfallConnection *self)
{
  for (guint i = 0; i < FOOTFALL_N_SQL; i++)
    sqlite3_finalize (self->statements[i]);
  sqlite3_close (self->db);
  g_free (self->path);
  g_free (self);
}

sqlite3 *
footfall_connection_get_db (FootfallConnection *self)
{
  return self->db;
}

const char *
footfall_connection_get_path (FootfallConnection *self)
{
  return self->path;
}

void
footfall_connection_set_checkpoint_on_close (FootfallConnection *self, gboolean checkpoint)
{
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !checkpoint, NULL);
}

void
footfall_connection_set_work (FootfallConnection *self, FootfallWork *work)
{
  self->work = work;
  sqlite3_progress_handler (self->db, STEPS_PER_CHECK, work != NULL ? on_steps_done : NULL, work);
}

FootfallWork *
footfall_connection_get_work (FootfallConnection *self)
{
  return self->work;
}

void
footfall_connection_set_error (FootfallConnection *self, const char *operation, GError **error)
{
  footfall_journal_error_set_from_sqlite (error, self->db, operation, self->path);
}

/* All statements are known to be right for the schema; one that is refused
 * tells of a file whose tables are not those it once had. */
static void
set_prepare_error (FootfallConnection *self, const char *text, GError **error)
{
  if (sqlite3_errcode (self->db) == SQLITE_ERROR)
    {
      g_debug ("%s: %s", text, sqlite3_errmsg (self->db));
      footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, self->path);
    }
  else
    footfall_connection_set_error (self, text, error);
}

FootfallStatement *
footfall_connection_borrow (FootfallConnection *self, guint sql, GError **error)
{
  const char *text = footfall_sql_get_text (sql);
  g_return_val_if_fail (text != NULL, NULL);

  sqlite3_stmt **statement = &self->statements[sql];
  if (*statement == NULL
      && sqlite3_prepare_v3 (self->db, text, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) != SQLITE_OK)
    {
      set_prepare_error (self, text, error);
      return NULL;
    }
  g_assert (!sqlite3_stmt_busy (*statement));
  return *statement;
}

FootfallStep
footfall_connection_step (FootfallConnection *self, FootfallStatement *statement, GError **error)
{
  switch (sqlite3_step (statement))
    {
    case SQLITE_ROW:
      return FOOTFALL_STEP_ROW;
    case SQLITE_DONE:
      return FOOTFALL_STEP_DONE;
    default:
      footfall_connection_set_error (self, sqlite3_sql (statement), error);
      return FOOTFALL_STEP_FAILED;
    }
}

gboolean
footfall_connection_run (FootfallConnection *self, guint sql, GError **error)
{
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (self, sql, error);
  if (statement == NULL)
    return FALSE;

  FootfallStep step;
  do
    step = footfall_connection_step (self, statement, error);
  while (step == FOOTFALL_STEP_ROW);
  return step == FOOTFALL_STEP_DONE;
}

gboolean
footfall_connection_get_int64 (FootfallConnection *self, guint sql, gint64 *value, GError **error)
{
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (self, sql, error);
  if (statement == NULL || footfall_connection_step (self, statement, error) == FOOTFALL_STEP_FAILED)
    return FALSE;

  *value = sqlite3_column_int64 (statement, 0);
  return TRUE;
}

char *
footfall_connection_get_text (FootfallConnection *self, guint sql, GError **error)
{
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (self, sql, error);
  if (statement == NULL || footfall_connection_step (self, statement, error) == FOOTFALL_STEP_FAILED)
    return NULL;

  const char *text = (const char *) sqlite3_column_text (statement, 0);
  if (text == NULL)
    footfall_connection_set_error (self, sqlite3_sql (statement), error);
  return g_strdup (text);
}

gboolean
footfall_connection_is_moved (FootfallConnection *self)
{
  int is_moved = FALSE;

  sqlite3_file_control (self->db, "main", SQLITE_FCNTL_HAS_MOVED, &is_moved);
  return is_moved;
}
