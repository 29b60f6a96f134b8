/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* Every statement the journal ever runs, apart from the steps of the schema. */
typedef enum
{
  FOOTFALL_SQL_FOREIGN_KEYS_ON,
  FOOTFALL_SQL_TRUSTED_SCHEMA_OFF,
  FOOTFALL_SQL_CELL_SIZE_CHECK_ON,
  FOOTFALL_SQL_SYNCHRONOUS_FULL,
  FOOTFALL_SQL_SECURE_DELETE_ON,
  FOOTFALL_SQL_JOURNAL_MODE_WAL,
  FOOTFALL_SQL_JOURNAL_MODE_DELETE,
  FOOTFALL_SQL_APPLICATION_ID,
  FOOTFALL_SQL_USER_VERSION,
  FOOTFALL_SQL_COUNT_TABLES,
  FOOTFALL_SQL_DATA_VERSION,
  FOOTFALL_SQL_BEGIN_READ,
  FOOTFALL_SQL_BEGIN_WRITE,
  FOOTFALL_SQL_COMMIT,
  FOOTFALL_SQL_ROLLBACK,
  FOOTFALL_SQL_IGNORE_CHECKS,
  FOOTFALL_SQL_INTEGRITY_CHECK,
  FOOTFALL_SQL_FOREIGN_KEY_CHECK,
  FOOTFALL_SQL_LIST_SCHEMA,
  FOOTFALL_SQL_FIND_SHARED_NAME,
  FOOTFALL_SQL_LOOSEN_SHOES, /* these: references that lead nowhere become none */
  FOOTFALL_SQL_LOOSEN_RUN_IMPORTS,
  FOOTFALL_SQL_LOOSEN_ACTIVITY_IMPORTS,
  FOOTFALL_SQL_LOOSEN_PAIN,
  FOOTFALL_SQL_FIRST_RECORD_STATEMENT, /* from here on: those of each kind of record */
} FootfallSql;

/* What is done with a kind of record. The rows of LIST and GET and the parameters of INSERT and
 * UPDATE are the record's fields, see journal/codec.h; the parameter of the others is the UUID. */
typedef enum
{
  FOOTFALL_SQL_LIST,   /* all rows */
  FOOTFALL_SQL_GET,    /* one row */
  FOOTFALL_SQL_INSERT, /* a new row */
  FOOTFALL_SQL_UPDATE, /* all columns of a row */
  FOOTFALL_SQL_DELETE, /* a row */
  FOOTFALL_SQL_PARK,   /* frees what is unique in a row that will be written or deleted later in the transaction */
} FootfallRecordSql;
#define FOOTFALL_N_RECORD_SQL 6

#define FOOTFALL_N_SQL ((guint) FOOTFALL_SQL_FIRST_RECORD_STATEMENT + FOOTFALL_N_RECORD_KINDS * FOOTFALL_N_RECORD_SQL)

/**
 * footfall_sql_of_record:
 *
 * Returns: which statement does @verb to records of @kind
 */
guint footfall_sql_of_record (FootfallRecordKind kind, FootfallRecordSql verb);

/**
 * footfall_sql_get_text:
 * @id: a #FootfallSql or an id of footfall_sql_of_record()
 *
 * Returns: (nullable): the statement; %NULL for kinds that have nothing unique to park
 */
const char *footfall_sql_get_text (guint id);

G_END_DECLS
