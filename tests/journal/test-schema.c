/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "fixture.h"
#include "journal/codec.h"
#include "journal/opening.h"
#include "journal/schema.h"
#include "journal/transaction.h"

static FootfallConnection *
open_connection (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  FootfallConnection *connection = footfall_opening_open (fixture->path, &error);

  g_assert_no_error (error);
  return connection;
}

static void
test_every_statement_prepares (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallConnection) connection = open_connection (fixture);

  for (guint id = 0; id < FOOTFALL_N_SQL; id++)
    {
      if (footfall_sql_get_text (id) == NULL)
        continue;
      g_autoptr (GError) error = NULL;
      g_autoptr (FootfallStatement) statement = footfall_connection_borrow (connection, id, &error);
      g_assert_no_error (error);
    }
}

static guint
count_columns (FootfallRecordKind kind)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  guint n_columns = 2;

  for (guint i = 0; i < class->n_fields; i++)
    n_columns += class->fields[i].type == FOOTFALL_FIELD_SIGNS ? FOOTFALL_N_SIGNS : 1;
  return n_columns;
}

/* The columns have the names of the fields, but for one name that SQL keeps for itself. */
static void
assert_columns (FootfallStatement *statement, FootfallRecordKind kind)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  int column = 2;

  g_assert_cmpstr (sqlite3_column_name (statement, 0), ==, "uuid");
  g_assert_cmpstr (sqlite3_column_name (statement, 1), ==, "modified_at");
  for (guint i = 0; i < class->n_fields; i++)
    {
      const char *name = class->fields[i].name;
      if (class->fields[i].type != FOOTFALL_FIELD_SIGNS)
        {
          g_assert_cmpstr (sqlite3_column_name (statement, column++), ==, strcmp (name, "on") ? name : "happened_on");
          continue;
        }
      for (int sign = 0; sign < FOOTFALL_N_SIGNS; sign++)
        {
          g_autofree char *word = g_strdelimit (g_strdup (footfall_signs.words[sign].nick), "-", '_');
          g_assert_cmpstr (sqlite3_column_name (statement, column++), ==, word);
        }
    }
  g_assert_cmpint (column, ==, sqlite3_column_count (statement));
}

static void
test_columns_are_fields (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallConnection) connection = open_connection (fixture);

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (int verb = 0; verb < FOOTFALL_N_RECORD_SQL; verb++)
      {
        guint id = footfall_sql_of_record ((FootfallRecordKind) kind, (FootfallRecordSql) verb);
        if (footfall_sql_get_text (id) == NULL)
          continue;
        g_autoptr (FootfallStatement) statement = footfall_connection_borrow (connection, id, NULL);
        if (verb == FOOTFALL_SQL_LIST || verb == FOOTFALL_SQL_GET)
          assert_columns (statement, (FootfallRecordKind) kind);
        if (verb == FOOTFALL_SQL_INSERT || verb == FOOTFALL_SQL_UPDATE)
          g_assert_cmpint (sqlite3_bind_parameter_count (statement), ==, count_columns ((FootfallRecordKind) kind));
      }
}

/* Every constraint on one column. In a journal with one row in each table, @good can be set and @bad cannot. */
static const struct
{
  const char *column; /* table.column */
  const char *good;   /* SQL values, separated by "|" */
  const char *bad;
} checks[] = {
  { "run.uuid", "'00000000-0000-4000-8000-00000000000f'",
    "NULL|''|'00000000-0000-4000-8000-00000000000F'|'00000000-0000-4000-8000-00000000000'|"
    "'00000000-0000-4000-8000-00000000000ff'|'000000000-000-4000-8000-00000000000f'|'--------------------------------'" },
  { "run.modified_at", "-62135596800|0|253402300799", "NULL|-62135596801|253402300800|'soon'|0.5" },
  { "run.started_at", "-62135596800|253402300799", "NULL|-62135596801|253402300800" },
  { "run.utc_offset_s", "-64800|0|64800", "NULL|-64801|64801" },
  { "run.distance_m", "NULL|0.001|1000000", "0|-1|1000000.001|'far'|9e999" },
  { "run.duration_s", "NULL|1|1209600", "0|-1|1209601|1.5" },
  { "run.surface",
    "'unknown'|'sidewalk'|'road'|'track'|'treadmill'|'trail'|'grass'|'sand'|'mixed'", "NULL|''|'Road'|'ice'" },
  { "run.shoe", "NULL", "'00000000-0000-4000-8000-00000000000f'" },
  { "run.foot_strike", "'unknown'|'forefoot'|'midfoot'|'heel'", "NULL|'toe'" },
  { "run.effort", "NULL|0|10", "-1|11" },
  { "run.stopped_early", "0|1", "NULL|-1|2" },
  { "run.cadence_spm", "NULL|0.1|1000", "0|1000.1" },
  { "run.ascent_m", "NULL|0|100000", "-0.1|100000.1" },
  { "run.notes", "NULL|' '", "''|x'00'" },
  { "run.source",
    "'manual'|'strava'|'garmin'|'runkeeper'|'runtastic'|'gpx'|'tcx'|'fit'|'csv'|'sample'", "NULL|'fax'" },
  { "run.source_key", "NULL|'1'", "''" },
  { "run.import_batch", "NULL", "'00000000-0000-4000-8000-00000000000f'" },
  { "pain.run", "NULL", "'00000000-0000-4000-8000-00000000000f'" },
  { "pain.felt_at", "-62135596800|253402300799", "NULL|-62135596801|253402300800" },
  { "pain.utc_offset_s", "-64800|64800", "NULL|-64801|64801" },
  { "pain.knee", "'left'|'right'|'unspecified'", "NULL|'both'" },
  { "pain.area", "'unknown'|'inner'|'outer'|'front'|'back'", "NULL|'top'" },
  { "pain.moment", "'during'|'after'|'next-morning'|'other'", "NULL|'before'" },
  { "pain.level", "0|10", "NULL|-1|11|5.5" },
  { "pain.cannot_bear_weight", "0|1", "NULL|2" },
  { "pain.locked", "0|1", "NULL|2" },
  { "pain.giving_way", "0|1", "NULL|2" },
  { "pain.swelling", "0|1", "NULL|2" },
  { "pain.hot_or_fever", "0|1", "NULL|2" },
  { "pain.night_pain", "0|1", "NULL|2" },
  { "pain.notes", "NULL|'x'", "''" },
  { "shoe.name", "'x'", "NULL|''|' '|char (9, 10, 13)" },
  { "shoe.name_key", "'x'", "NULL|''" },
  { "shoe.brand", "NULL|'x'", "''" },
  { "shoe.model", "NULL|'x'", "''" },
  { "shoe.first_used_on", "NULL|-719162|2932896", "-719163|2932897" },
  { "shoe.initial_distance_m", "0|100000000", "NULL|-0.1|100000000.1" },
  { "shoe.inspect_at_m", "0.1", "NULL|0|-1|100000000.1" },
  { "shoe.replace_at_m", "100000000", "NULL|0|0.01|100000000.1" },
  { "shoe.inspected_on", "NULL|-719162|2932896", "-719163|2932897" },
  { "shoe.sole", "'unknown'|'good'|'worn'", "NULL|'new'" },
  { "shoe.fit", "'unknown'|'good'|'poor'", "NULL|'tight'" },
  { "shoe.retired_on", "NULL|-719162|2932896", "-719163|2932897" },
  { "shoe.is_default", "0|1", "NULL|2" },
  { "shoe.notes", "NULL|'x'", "''" },
  { "activity.done_at", "-62135596800|253402300799", "NULL|-62135596801|253402300800" },
  { "activity.utc_offset_s", "-64800|64800", "NULL|-64801|64801" },
  { "activity.kind",
    "'walk'|'hike'|'bicycle'|'stationary-bicycle'|'elliptical'|'swim'|'stretch'|'clamshells'|'lunges'|'squats'|"
    "'strength'|'other'", "NULL|'run'" },
  { "activity.duration_s", "NULL|1|1209600", "0|1209601" },
  { "activity.distance_m", "NULL|0.001|1000000", "0|1000000.1" },
  { "activity.sets", "NULL|1|100000", "0|100001" },
  { "activity.reps", "NULL|1|100000", "0|100001" },
  { "activity.notes", "NULL|'x'", "''" },
  { "activity.source", "'manual'|'sample'", "NULL|'fax'" },
  { "activity.source_key", "NULL|'1'", "''" },
  { "activity.import_batch", "NULL", "'00000000-0000-4000-8000-00000000000f'" },
  { "break.starts_on", "-719162", "NULL|-719163|2932897" },
  { "break.ends_on", "NULL|18000|2932896", "17999|2932897" },
  { "break.walk_ok_on", "NULL|-719162|2932896", "-719163|2932897" },
  { "event.happened_on", "-719162|2932896", "NULL|-719163|2932897" },
  { "event.kind", "'physio-visit'|'new-insoles'|'medication'|'illness'|'other'", "NULL|'party'" },
  { "event.notes", "NULL|'x'", "''" },
  { "dismissal.finding", "'severe:left'", "NULL|''|' '|'red-flag'|'red-flag:left'" },
  { "dismissal.until", "-719162|2932896", "NULL|-719163|2932897" },
  { "notification.key", "'x'", "NULL|''|' '" },
  { "notification.level", "0|2147483647", "NULL|-1|2147483648" },
  { "notification.sent_at", "-62135596800|253402300799", "NULL|-62135596801|253402300800" },
  { "import_batch.imported_at", "-62135596800|253402300799", "NULL|-62135596801|253402300800" },
  { "import_batch.file", "'x'", "NULL|''|' '" },
  { "import_batch.n_runs", "0|1000000000", "NULL|-1|1000000001" },
  { "import_batch.n_activities", "0|1000000000", "NULL|-1|1000000001" },
  { "import_batch.n_skipped", "0|1000000000", "NULL|-1|1000000001" },
};

/* Whether the file takes a value; it does not stay. */
static gboolean
takes (FootfallConnection *connection, const char *column, const char *value)
{
  sqlite3 *db = footfall_connection_get_db (connection);
  const char *point = strchr (column, '.');
  g_autofree char *table = g_strndup (column, (gsize) (point - column));
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET %s = %s", table, point + 1, value);
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_write (connection, NULL);
  g_assert_nonnull (transaction);

  int answer = sqlite3_exec (db, sql, NULL, NULL, NULL);
  g_test_message ("%s: %s", sql, sqlite3_errmsg (db));
  g_assert_true (answer == SQLITE_OK || answer % 256 == SQLITE_CONSTRAINT);
  return answer == SQLITE_OK;
}

/* One row in each table; the pain entry and the activity refer to nothing, so that UUIDs can be changed. */
static void
add_rows (Fixture *fixture)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (GError) error = NULL;

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      gpointer record = fixture_record ((FootfallRecordKind) kind, 1);
      if (kind == FOOTFALL_RECORD_BREAK)
        ((FootfallBreak *) record)->starts_on = 18000;
      fixture_put (journal, (FootfallRecordKind) kind, record, &error);
      g_assert_no_error (error);
      footfall_record_free ((FootfallRecordKind) kind, record);
    }
}

static void
test_checks (Fixture *fixture, gconstpointer data)
{
  add_rows (fixture);
  g_autoptr (FootfallConnection) connection = open_connection (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_auto (GStrv) good = g_strsplit (checks[i].good, "|", -1);
      for (guint j = 0; good[j] != NULL; j++)
        g_assert_true (takes (connection, checks[i].column, good[j]));
      g_auto (GStrv) bad = g_strsplit (checks[i].bad, "|", -1);
      for (guint j = 0; bad[j] != NULL; j++)
        g_assert_false (takes (connection, checks[i].column, bad[j]));
    }
}

/* A new column without a line in the table above is found here. */
static void
test_every_column_is_checked (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallConnection) connection = open_connection (fixture);
  sqlite3_stmt *columns = NULL;
  guint n_columns = 0;

  sqlite3_prepare_v2 (footfall_connection_get_db (connection),
                      "SELECT t.name || '.' || c.name FROM pragma_table_list AS t, pragma_table_info (t.name) AS c "
                      "WHERE t.name NOT LIKE 'sqlite_%' AND (t.name = 'run' OR c.name NOT IN ('uuid', 'modified_at'))",
                      -1, &columns, NULL);
  while (sqlite3_step (columns) == SQLITE_ROW)
    {
      const char *name = (const char *) sqlite3_column_text (columns, 0);
      guint i = 0;
      while (i < G_N_ELEMENTS (checks) && strcmp (checks[i].column, name) != 0)
        i++;
      g_test_message ("%s", name);
      g_assert_cmpuint (i, <, G_N_ELEMENTS (checks));
      n_columns++;
    }
  sqlite3_finalize (columns);
  g_assert_cmpuint (n_columns, ==, G_N_ELEMENTS (checks));
}

/* Writes a record as it is, however wrong. */
static gboolean
file_takes_record (FootfallConnection *connection, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_write (connection, NULL);
  g_autoptr (FootfallStatement) statement =
    footfall_connection_borrow (connection, footfall_sql_of_record (kind, FOOTFALL_SQL_INSERT), NULL);

  g_assert_true (footfall_codec_bind (connection, statement, kind, record, NULL));
  return footfall_connection_step (connection, statement, NULL) == FOOTFALL_STEP_DONE;
}

static void
set_number (const FootfallRecordField *field, gpointer record, double value)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_REAL:
      G_STRUCT_MEMBER (double, record, field->offset) = value;
      break;
    case FOOTFALL_FIELD_COUNT:
      G_STRUCT_MEMBER (gint64, record, field->offset) = (gint64) value;
      break;
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_FLAG:
      G_STRUCT_MEMBER (int, record, field->offset) = (int) value;
      break;
    case FOOTFALL_FIELD_TEXT:
    case FOOTFALL_FIELD_INSTANT:
    case FOOTFALL_FIELD_DAY:
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_REFERENCE:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
has_range (const FootfallRecordField *field)
{
  return field->type == FOOTFALL_FIELD_REAL || field->type == FOOTFALL_FIELD_COUNT
         || field->type == FOOTFALL_FIELD_INTEGER || field->type == FOOTFALL_FIELD_OFFSET
         || field->type == FOOTFALL_FIELD_FLAG;
}

/* What core refuses with a sentence the file refuses too, and the other way round. */
static void
compare_ranges (FootfallConnection *connection, FootfallRecordKind kind, const FootfallRecordField *field)
{
  const double values[] = { field->minimum - 2, field->minimum, field->minimum + 1, field->maximum,
                            field->maximum + 1 };
  guint n_taken = 0;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (values[i] > G_MAXINT) /* does not fit the struct */
        continue;
      gpointer record = fixture_record (kind, 1);
      set_number (field, record, values[i]);
      g_test_message ("%s = %g", field->name, values[i]);
      gboolean is_taken = file_takes_record (connection, kind, record);
      g_assert_cmpint (is_taken, ==, footfall_record_validate (kind, record, NULL));
      n_taken += is_taken;
      footfall_record_free (kind, record);
    }
  g_assert_cmpuint (n_taken, >=, 1);
  g_assert_cmpuint (n_taken, <=, 3);
}

static void
test_ranges_are_those_of_core (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallConnection) connection = open_connection (fixture);

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      const FootfallRecordClass *class = footfall_record_class ((FootfallRecordKind) kind);
      for (guint i = 0; i < class->n_fields; i++)
        {
          if (has_range (&class->fields[i]))
            compare_ranges (connection, (FootfallRecordKind) kind, &class->fields[i]);
        }
    }
}

static void
test_header (Fixture *fixture, gconstpointer data)
{
  guint n_steps;
  const FootfallSchemaStep *steps = footfall_schema_get_steps (&n_steps);
  g_autoptr (FootfallConnection) connection = open_connection (fixture);
  gint64 value;

  for (guint i = 0; i < n_steps; i++)
    g_assert_cmpint (steps[i].version, ==, i + 1);
  g_assert_true (footfall_connection_get_int64 (connection, FOOTFALL_SQL_APPLICATION_ID, &value, NULL));
  g_assert_cmpint (value, ==, FOOTFALL_SCHEMA_APPLICATION_ID);
  g_assert_true (footfall_connection_get_int64 (connection, FOOTFALL_SQL_USER_VERSION, &value, NULL));
  g_assert_cmpint (value, ==, n_steps);
}

/* Each PRAGMA that is set for a connection, read back. */
static void
test_settings (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *value;
  } settings[] = {
    { "journal_mode", "wal" }, { "synchronous", "2" },    { "foreign_keys", "1" },
    { "trusted_schema", "0" }, { "cell_size_check", "1" },
    { "secure_delete", "1" },
  };
  g_autoptr (FootfallConnection) connection = open_connection (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_autofree char *sql = g_strdup_printf ("PRAGMA %s", settings[i].name);
      sqlite3_stmt *statement = NULL;
      sqlite3_prepare_v2 (footfall_connection_get_db (connection), sql, -1, &statement, NULL);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      g_assert_cmpstr ((const char *) sqlite3_column_text (statement, 0), ==, settings[i].value);
      sqlite3_finalize (statement);
    }
}

/* What another program may do to the inside of a journal, and what verify says then. */
static const struct
{
  const char *sql;
  int code;
  const char *word;
} tamperings[] = {
  { "CREATE TRIGGER eater AFTER INSERT ON run BEGIN DELETE FROM run; END", FOOTFALL_JOURNAL_ERROR_CORRUPT, "eater" },
  { "CREATE VIEW window AS SELECT * FROM run", FOOTFALL_JOURNAL_ERROR_CORRUPT, "window" },
  { "CREATE TABLE mood (word TEXT)", FOOTFALL_JOURNAL_ERROR_CORRUPT, "mood" },
  { "ALTER TABLE run ADD COLUMN mood TEXT", FOOTFALL_JOURNAL_ERROR_CORRUPT, "run" },
  { "CREATE INDEX mood ON run (effort)", FOOTFALL_JOURNAL_ERROR_CORRUPT, "mood" },
  { "DROP INDEX run_shoe", FOOTFALL_JOURNAL_ERROR_CORRUPT, "run_shoe" },
  { "UPDATE shoe SET name = (SELECT name FROM shoe WHERE name LIKE '%1%') || '', name_key = uuid",
    FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE, "name" },
};

static void
put_shoes (FootfallJournal *journal)
{
  for (guint i = 1; i <= 2; i++)
    {
      g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, i);
      shoe->retired_on = FOOTFALL_DAY_UNKNOWN;
      g_assert_true (fixture_put (journal, FOOTFALL_RECORD_SHOE, shoe, NULL));
    }
}

static void
test_tampering_is_found (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (tamperings); i++)
    {
      g_autoptr (GError) error = NULL;
      fixture_empty_folder (fixture);
      g_autoptr (FootfallJournal) journal = fixture_open (fixture);
      put_shoes (journal);
      g_assert_true (footfall_journal_verify (journal, NULL));
      fixture_execute (fixture, tamperings[i].sql);
      g_assert_false (footfall_journal_verify (journal, &error));
      g_test_message ("%s", error->message);
      g_assert_error (error, FOOTFALL_JOURNAL_ERROR, tamperings[i].code);
      g_assert_nonnull (strstr (error->message, tamperings[i].word));
    }
}

/* A trigger that someone put into the file takes nothing away. */
static void
test_triggers_do_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  fixture_execute (fixture, tamperings[0].sql);

  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_cmpuint (footfall_log_get_n_runs (in_file), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/schema/every-statement-prepares", test_every_statement_prepares, NULL);
  fixture_add ("/schema/columns-are-fields", test_columns_are_fields, NULL);
  fixture_add ("/schema/checks", test_checks, NULL);
  fixture_add ("/schema/every-column-is-checked", test_every_column_is_checked, NULL);
  fixture_add ("/schema/ranges-are-those-of-core", test_ranges_are_those_of_core, NULL);
  fixture_add ("/schema/header", test_header, NULL);
  fixture_add ("/schema/settings", test_settings, NULL);
  fixture_add ("/schema/tampering-is-found", test_tampering_is_found, NULL);
  fixture_add ("/schema/triggers-do-nothing", test_triggers_do_nothing, NULL);
  return g_test_run ();
}
