/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/codec.h"

#include "core/day.h"
#include "core/vocabulary.h"

static int
bind_uuid (sqlite3_stmt *statement, int parameter, const FootfallUuid *uuid)
{
  return sqlite3_bind_text (statement, parameter, footfall_uuid_to_text (uuid).text, -1, SQLITE_TRANSIENT);
}

/* Returns: SQLite's answer; the field is known */
static int
bind_value (sqlite3_stmt *statement, int parameter, const FootfallRecordField *field, gconstpointer record)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return sqlite3_bind_text (statement, parameter, G_STRUCT_MEMBER (char *, record, field->offset), -1,
                                SQLITE_STATIC);
    case FOOTFALL_FIELD_REFERENCE:
      return bind_uuid (statement, parameter, &G_STRUCT_MEMBER (FootfallUuid, record, field->offset));
    case FOOTFALL_FIELD_WORD:
      return sqlite3_bind_text (statement, parameter,
                                footfall_vocabulary_get_nick (field->vocabulary,
                                                              G_STRUCT_MEMBER (int, record, field->offset)),
                                -1, SQLITE_STATIC);
    case FOOTFALL_FIELD_REAL:
      return sqlite3_bind_double (statement, parameter, G_STRUCT_MEMBER (double, record, field->offset));
    case FOOTFALL_FIELD_COUNT:
    case FOOTFALL_FIELD_INSTANT:
      return sqlite3_bind_int64 (statement, parameter, G_STRUCT_MEMBER (gint64, record, field->offset));
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_DAY:
    case FOOTFALL_FIELD_FLAG:
      return sqlite3_bind_int (statement, parameter, G_STRUCT_MEMBER (int, record, field->offset));
    case FOOTFALL_FIELD_SIGNS:
    default:
      g_return_val_if_reached (SQLITE_MISUSE);
    }
}

/* Binds the parameters of one field and moves @parameter past them. */
static gboolean
bind_field (sqlite3_stmt *statement, int *parameter, const FootfallRecordField *field, gconstpointer record)
{
  if (field->type == FOOTFALL_FIELD_SIGNS)
    {
      guint signs = G_STRUCT_MEMBER (guint, record, field->offset);
      for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
        sqlite3_bind_int (statement, (*parameter)++, (signs >> i) & 1);
      return TRUE;
    }

  /* The loan began without values, and a parameter without a value is NULL. */
  int answer = footfall_record_field_is_unknown (field, record)
                 ? SQLITE_OK
                 : bind_value (statement, *parameter, field, record);
  (*parameter)++;
  return answer == SQLITE_OK;
}

gboolean
footfall_codec_bind (FootfallConnection *connection, FootfallStatement *statement, FootfallRecordKind kind,
                     gconstpointer record, GError **error)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  const FootfallRecord *header = record;
  int parameter = 3;

  gboolean is_bound = bind_uuid (statement, 1, &header->uuid) == SQLITE_OK
                      && sqlite3_bind_int64 (statement, 2, header->modified_at) == SQLITE_OK;
  for (guint i = 0; is_bound && i < class->n_fields; i++)
    is_bound = bind_field (statement, &parameter, &class->fields[i], record);
  if (!is_bound)
    footfall_connection_set_error (connection, sqlite3_sql (statement), error);
  return is_bound;
}

/* Values are read as they stand in the row, of the type they were stored with. That takes their own
 * functions instead of those for columns: half of the time it takes to open a journal is spent here.
 * It is only for connections of one thread, which all of ours are. */

static gboolean
read_int64 (sqlite3_value *value, gint64 *number)
{
  *number = sqlite3_value_int64 (value);
  return sqlite3_value_type (value) == SQLITE_INTEGER;
}

static gboolean
read_int (sqlite3_value *value, int *number)
{
  gint64 wide;
  if (!read_int64 (value, &wide) || wide < G_MININT || wide > G_MAXINT)
    return FALSE;

  *number = (int) wide;
  return TRUE;
}

static gboolean
read_real (sqlite3_value *value, double *number)
{
  *number = sqlite3_value_double (value);
  return sqlite3_value_type (value) == SQLITE_FLOAT;
}

/* The text is SQLite's and dies with the next step. */
static const char *
peek_text (sqlite3_value *value)
{
  return sqlite3_value_type (value) == SQLITE_TEXT ? (const char *) sqlite3_value_text (value) : NULL;
}

static gboolean
read_text (sqlite3_value *value, char **copy)
{
  const char *text = peek_text (value);
  if (text == NULL || !g_utf8_validate (text, sqlite3_value_bytes (value), NULL))
    return FALSE;

  *copy = g_strdup (text);
  return TRUE;
}

static gboolean
read_word (sqlite3_value *value, const FootfallVocabulary *vocabulary, int *word)
{
  *word = footfall_vocabulary_find (vocabulary, peek_text (value));
  return *word >= 0;
}

static gboolean
read_value (sqlite3_value *value, const FootfallRecordField *field, gpointer record)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return read_text (value, &G_STRUCT_MEMBER (char *, record, field->offset));
    case FOOTFALL_FIELD_REFERENCE:
      return footfall_uuid_parse (peek_text (value), &G_STRUCT_MEMBER (FootfallUuid, record, field->offset));
    case FOOTFALL_FIELD_WORD:
      return read_word (value, field->vocabulary, &G_STRUCT_MEMBER (int, record, field->offset));
    case FOOTFALL_FIELD_REAL:
      return read_real (value, &G_STRUCT_MEMBER (double, record, field->offset));
    case FOOTFALL_FIELD_COUNT:
    case FOOTFALL_FIELD_INSTANT:
      return read_int64 (value, &G_STRUCT_MEMBER (gint64, record, field->offset));
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_DAY:
    case FOOTFALL_FIELD_FLAG:
      return read_int (value, &G_STRUCT_MEMBER (int, record, field->offset));
    case FOOTFALL_FIELD_SIGNS:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
read_signs (sqlite3_stmt *statement, int *column, guint *signs)
{
  *signs = FOOTFALL_SIGNS_NONE;
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    {
      int flag;
      if (!read_int (sqlite3_column_value (statement, (*column)++), &flag) || flag < 0 || flag > 1)
        return FALSE;
      *signs |= (guint) flag << i;
    }
  return TRUE;
}

/* Reads the columns of one field and moves @column past them. */
static gboolean
read_field (sqlite3_stmt *statement, int *column, const FootfallRecordField *field, gpointer record)
{
  if (field->type == FOOTFALL_FIELD_SIGNS)
    return read_signs (statement, column, &G_STRUCT_MEMBER (guint, record, field->offset));

  sqlite3_value *value = sqlite3_column_value (statement, (*column)++);
  if (sqlite3_value_type (value) != SQLITE_NULL)
    return read_value (value, field, record) && !footfall_record_field_is_unknown (field, record);

  footfall_record_field_set_unknown (field, record);
  return field->is_optional;
}

static void
set_read_error (FootfallConnection *connection, FootfallStatement *statement, GError **error)
{
  if (sqlite3_errcode (footfall_connection_get_db (connection)) == SQLITE_NOMEM)
    {
      footfall_connection_set_error (connection, sqlite3_sql (statement), error);
      return;
    }

  g_debug ("%s: damaged row", sqlite3_sql (statement));
  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, footfall_connection_get_path (connection));
}

gpointer
footfall_codec_read (FootfallConnection *connection, FootfallStatement *statement, FootfallRecordKind kind,
                     GError **error)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  FootfallRecord *record = g_malloc0 (class->size);
  int column = 2;

  gboolean is_read = footfall_uuid_parse (peek_text (sqlite3_column_value (statement, 0)), &record->uuid)
                     && read_int64 (sqlite3_column_value (statement, 1), &record->modified_at);
  for (guint i = 0; is_read && i < class->n_fields; i++)
    is_read = read_field (statement, &column, &class->fields[i], record);
  /* What another program wrote past the constraints of the file is no better for being in it. */
  if (is_read && footfall_record_validate (kind, record, NULL))
    return record;

  set_read_error (connection, statement, error);
  footfall_record_free (kind, record);
  return NULL;
}

FootfallStatement *
footfall_codec_borrow_for_uuid (FootfallConnection *connection, FootfallRecordKind kind, FootfallRecordSql verb,
                                const FootfallUuid *uuid, GError **error)
{
  guint sql = footfall_sql_of_record (kind, verb);
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (connection, sql, error);
  /* A UUID that could not be bound would be NULL, which is no row's: the statement would do nothing, and succeed. */
  if (statement != NULL && bind_uuid (statement, 1, uuid) != SQLITE_OK)
    {
      footfall_connection_set_error (connection, sqlite3_sql (statement), error);
      return NULL;
    }
  return g_steal_pointer (&statement);
}

gboolean
footfall_codec_find (FootfallConnection *connection, FootfallRecordKind kind, const FootfallUuid *uuid,
                     gpointer *record, GError **error)
{
  g_autoptr (FootfallStatement) statement =
    footfall_codec_borrow_for_uuid (connection, kind, FOOTFALL_SQL_GET, uuid, error);
  if (statement == NULL)
    return FALSE;

  *record = NULL;
  switch (footfall_connection_step (connection, statement, error))
    {
    case FOOTFALL_STEP_DONE:
      return TRUE;
    case FOOTFALL_STEP_ROW:
      *record = footfall_codec_read (connection, statement, kind, error);
      return *record != NULL;
    case FOOTFALL_STEP_FAILED:
    default:
      return FALSE;
    }
}
