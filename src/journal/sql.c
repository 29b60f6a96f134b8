/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/sql.h"

#define SHOE_COLUMNS                                                                                                   \
  "modified_at, name, brand, model, first_used_on, initial_distance_m, inspect_at_m, replace_at_m, "                   \
  "inspected_on, sole, fit, retired_on, is_default, notes"
#define IMPORT_BATCH_COLUMNS "modified_at, imported_at, file, n_runs, n_activities, n_skipped"
#define RUN_COLUMNS                                                                                                    \
  "modified_at, started_at, utc_offset_s, distance_m, duration_s, surface, shoe, foot_strike, effort, "                \
  "stopped_early, cadence_spm, ascent_m, notes, source, source_key, import_batch"
#define PAIN_COLUMNS                                                                                                   \
  "modified_at, run, felt_at, utc_offset_s, knee, area, moment, level, cannot_bear_weight, locked, giving_way, "       \
  "swelling, hot_or_fever, night_pain, notes"
#define ACTIVITY_COLUMNS                                                                                               \
  "modified_at, done_at, utc_offset_s, kind, duration_s, distance_m, sets, reps, notes, source, source_key, "          \
  "import_batch"
#define BREAK_COLUMNS "modified_at, starts_on, ends_on, walk_ok_on"
#define EVENT_COLUMNS "modified_at, happened_on, kind, notes"
#define DISMISSAL_COLUMNS "modified_at, finding, until"
#define NOTIFICATION_COLUMNS "modified_at, key, level, sent_at"

/* The parameters of as many columns; ?1 is the UUID. */
#define PARAMETERS_3 "?2, ?3, ?4"
#define PARAMETERS_4 PARAMETERS_3 ", ?5"
#define PARAMETERS_6 PARAMETERS_4 ", ?6, ?7"
#define PARAMETERS_12 PARAMETERS_6 ", ?8, ?9, ?10, ?11, ?12, ?13"
#define PARAMETERS_14 PARAMETERS_12 ", ?14, ?15"
#define PARAMETERS_15 PARAMETERS_12 ", ?14, ?15, ?16"
#define PARAMETERS_16 PARAMETERS_15 ", ?17"

#define ID(kind, verb)                                                                                                 \
  ((guint) FOOTFALL_SQL_FIRST_RECORD_STATEMENT + (guint) (kind) * FOOTFALL_N_RECORD_SQL + (guint) (verb))

#define READ(kind, table, columns)                                                                                     \
  [ID (kind, FOOTFALL_SQL_LIST)] = "SELECT uuid, " columns " FROM " table,                                             \
  [ID (kind, FOOTFALL_SQL_GET)] = "SELECT uuid, " columns " FROM " table " WHERE uuid = ?1"

#define WRITE(kind, table, columns, parameters)                                                                        \
  [ID (kind, FOOTFALL_SQL_INSERT)] = "INSERT INTO " table " (uuid, " columns ") VALUES (?1, " parameters ")",          \
  [ID (kind, FOOTFALL_SQL_UPDATE)] = "UPDATE " table " SET (" columns ") = (" parameters ") WHERE uuid = ?1",          \
  [ID (kind, FOOTFALL_SQL_DELETE)] = "DELETE FROM " table " WHERE uuid = ?1"

#define READ_AND_WRITE(kind, table, columns, parameters)                                                               \
  READ (kind, table, columns), WRITE (kind, table, columns, parameters)

static const char *const texts[FOOTFALL_N_SQL] = {
  [FOOTFALL_SQL_FOREIGN_KEYS_ON] = "PRAGMA foreign_keys = ON",
  [FOOTFALL_SQL_TRUSTED_SCHEMA_OFF] = "PRAGMA trusted_schema = OFF",
  [FOOTFALL_SQL_CELL_SIZE_CHECK_ON] = "PRAGMA cell_size_check = ON",
  [FOOTFALL_SQL_SYNCHRONOUS_FULL] = "PRAGMA synchronous = FULL",
  [FOOTFALL_SQL_SECURE_DELETE_ON] = "PRAGMA secure_delete = ON",
  [FOOTFALL_SQL_JOURNAL_MODE_WAL] = "PRAGMA journal_mode = WAL",
  [FOOTFALL_SQL_JOURNAL_MODE_DELETE] = "PRAGMA journal_mode = DELETE",
  [FOOTFALL_SQL_APPLICATION_ID] = "PRAGMA application_id",
  [FOOTFALL_SQL_USER_VERSION] = "PRAGMA user_version",
  [FOOTFALL_SQL_COUNT_TABLES] = "SELECT count(*) FROM sqlite_schema",
  [FOOTFALL_SQL_DATA_VERSION] = "PRAGMA data_version",
  [FOOTFALL_SQL_BEGIN_READ] = "BEGIN",
  [FOOTFALL_SQL_BEGIN_WRITE] = "BEGIN IMMEDIATE",
  [FOOTFALL_SQL_COMMIT] = "COMMIT",
  [FOOTFALL_SQL_ROLLBACK] = "ROLLBACK",
  [FOOTFALL_SQL_IGNORE_CHECKS] = "PRAGMA ignore_check_constraints = ON",
  [FOOTFALL_SQL_INTEGRITY_CHECK] = "PRAGMA integrity_check (1)",
  [FOOTFALL_SQL_FOREIGN_KEY_CHECK] = "PRAGMA foreign_key_check",
  [FOOTFALL_SQL_LIST_SCHEMA] = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'",
  [FOOTFALL_SQL_FIND_SHARED_NAME] =
    "SELECT name FROM shoe WHERE retired_on IS NULL GROUP BY casefold (name) HAVING count (*) > 1 LIMIT 1",
  /* Nothing, too, is not in an empty table. */
  [FOOTFALL_SQL_LOOSEN_SHOES] =
    "UPDATE run SET shoe = NULL WHERE shoe IS NOT NULL AND shoe NOT IN (SELECT uuid FROM shoe)",
  [FOOTFALL_SQL_LOOSEN_RUN_IMPORTS] =
    "UPDATE run SET import_batch = NULL WHERE import_batch IS NOT NULL "
    "AND import_batch NOT IN (SELECT uuid FROM import_batch)",
  [FOOTFALL_SQL_LOOSEN_ACTIVITY_IMPORTS] =
    "UPDATE activity SET import_batch = NULL WHERE import_batch IS NOT NULL "
    "AND import_batch NOT IN (SELECT uuid FROM import_batch)",
  [FOOTFALL_SQL_LOOSEN_PAIN] = 
    "UPDATE pain SET run = NULL WHERE run IS NOT NULL AND run NOT IN (SELECT uuid FROM run)",

  /* The key comes from the name, ?3; footfall_connection_new() knows how. */
  READ (FOOTFALL_RECORD_SHOE, "shoe", SHOE_COLUMNS),
  WRITE (FOOTFALL_RECORD_SHOE, "shoe", SHOE_COLUMNS ", name_key", PARAMETERS_14 ", casefold (?3)"),
  READ_AND_WRITE (FOOTFALL_RECORD_IMPORT_BATCH, "import_batch", IMPORT_BATCH_COLUMNS, PARAMETERS_6),
  READ_AND_WRITE (FOOTFALL_RECORD_RUN, "run", RUN_COLUMNS, PARAMETERS_16),
  READ_AND_WRITE (FOOTFALL_RECORD_PAIN, "pain", PAIN_COLUMNS, PARAMETERS_15),
  READ_AND_WRITE (FOOTFALL_RECORD_ACTIVITY, "activity", ACTIVITY_COLUMNS, PARAMETERS_12),
  READ_AND_WRITE (FOOTFALL_RECORD_BREAK, "break", BREAK_COLUMNS, PARAMETERS_4),
  READ_AND_WRITE (FOOTFALL_RECORD_EVENT, "event", EVENT_COLUMNS, PARAMETERS_4),
  READ_AND_WRITE (FOOTFALL_RECORD_DISMISSAL, "dismissal", DISMISSAL_COLUMNS, PARAMETERS_3),
  READ_AND_WRITE (FOOTFALL_RECORD_NOTIFICATION, "notification", NOTIFICATION_COLUMNS, PARAMETERS_4),

  [ID (FOOTFALL_RECORD_SHOE, FOOTFALL_SQL_PARK)] =
    "UPDATE shoe SET name_key = uuid, is_default = 0 WHERE uuid = ?1",
  [ID (FOOTFALL_RECORD_RUN, FOOTFALL_SQL_PARK)] = "UPDATE run SET source_key = NULL WHERE uuid = ?1",
  [ID (FOOTFALL_RECORD_ACTIVITY, FOOTFALL_SQL_PARK)] = "UPDATE activity SET source_key = NULL WHERE uuid = ?1",
  [ID (FOOTFALL_RECORD_DISMISSAL, FOOTFALL_SQL_PARK)] = "UPDATE dismissal SET finding = uuid WHERE uuid = ?1",
  [ID (FOOTFALL_RECORD_NOTIFICATION, FOOTFALL_SQL_PARK)] = "UPDATE notification SET key = uuid WHERE uuid = ?1",
};

guint
footfall_sql_of_record (FootfallRecordKind kind, FootfallRecordSql verb)
{
  return ID (kind, verb);
}

const char *
footfall_sql_get_text (guint id)
{
  g_return_val_if_fail (id < FOOTFALL_N_SQL, NULL);

  return texts[id];
}
