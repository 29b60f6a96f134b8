/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* A file of each released version is kept, as a program of that version left
 * it, and has to open. The step that does not exist yet is made up. */

#include <stdlib.h>
#include <string.h>

#include "fault-fixture.h"
#include "journal/connection.h"
#include "journal/integrity.h"
#include "journal/migration.h"
#include "journal/transaction.h"

/* This program once more, as another process. */
static const char *program;

#define FROZEN_VERSION_1 "version-1.db.gz"

static GBytes *
read_frozen (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) compressed = G_INPUT_STREAM (g_file_read (file, NULL, NULL));
  g_assert_nonnull (compressed);
  g_autoptr (GConverter) unzip = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GInputStream) input = g_converter_input_stream_new (compressed, unzip);
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();

  g_assert_cmpint (g_output_stream_splice (output, input, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL), >, 0);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (output));
}

static void
put_frozen (Fixture *fixture)
{
  g_autoptr (GBytes) bytes = read_frozen (FROZEN_VERSION_1);

  fixture_empty_folder (fixture);
  fixture_write_bytes (fixture->path, bytes);
}

/* What is in the frozen file: what --freeze put there. */
static FootfallLog *
make_frozen_log (void)
{
  Fixture fixture;
  fixture_set_up (&fixture, NULL);
  FootfallJournal *journal = fixture_open (&fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
  FootfallLog *log = footfall_log_copy (footfall_journal_get_log (journal));
  g_object_unref (journal);

  fixture_tear_down (&fixture, NULL);
  return log;
}

static void
test_frozen_version_1_opens (Fixture *fixture, gconstpointer data)
{
  put_frozen (fixture);
  g_autoptr (FootfallLog) expected = make_frozen_log ();
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);

  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), expected));
  g_assert_true (footfall_journal_verify (journal, NULL));
}

/* One statement of each sort that a step may have: a new table, a new column, changed rows, a rebuilt table. */
static const char *const made_up_statements[] = {
  "CREATE TABLE mood (uuid TEXT NOT NULL PRIMARY KEY, word TEXT NOT NULL) STRICT;",
  "INSERT INTO mood VALUES ('00000000-0000-4000-8000-000000000001', 'good');",
  "ALTER TABLE break ADD COLUMN notes TEXT;",
  "UPDATE run SET notes = coalesce (notes, '') || '!';",
  "CREATE TABLE event_2 (uuid TEXT NOT NULL PRIMARY KEY, notes TEXT) STRICT;",
  "INSERT INTO event_2 SELECT uuid, notes FROM event;",
  "DROP TABLE event;",
  "ALTER TABLE event_2 RENAME TO event;",
};

/* The first so many of the statements, and then one that fails. */
static char *
make_step_text (guint n_statements, gboolean fails)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_statements; i++)
    g_string_append (text, made_up_statements[i]);
  if (fails)
    g_string_append (text, "INSERT INTO nothing VALUES (1);");
  return g_string_free (text, FALSE);
}

static gboolean
migrate (const char *path, const char *step_text, GError **error)
{
  guint n_steps;
  const FootfallSchemaStep *released = footfall_schema_get_steps (&n_steps);
  g_autofree FootfallSchemaStep *steps = g_new (FootfallSchemaStep, n_steps + 1);
  memcpy (steps, released, n_steps * sizeof *steps);
  steps[n_steps] = (FootfallSchemaStep) { (int) n_steps + 1, step_text };
  g_autoptr (FootfallConnection) connection = footfall_connection_new (path, SQLITE_OPEN_READWRITE, error);

  return connection != NULL && footfall_migration_run (connection, steps, n_steps + 1, error);
}

/* The file is as it was released, and not a bit further. */
static void
assert_version_1 (Fixture *fixture, const FootfallLog *expected)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);

  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), expected));
  g_assert_true (footfall_journal_verify (journal, NULL));
}

static gint64
read_version (Fixture *fixture)
{
  g_autoptr (FootfallConnection) connection = footfall_connection_new (fixture->path, SQLITE_OPEN_READWRITE, NULL);
  gint64 version;

  g_assert_true (footfall_connection_get_int64 (connection, FOOTFALL_SQL_USER_VERSION, &version, NULL));
  return version;
}

static void
assert_version_2 (Fixture *fixture)
{
  g_assert_cmpint (read_version (fixture), ==, 2);
  g_autoptr (FootfallConnection) connection = footfall_connection_new (fixture->path, SQLITE_OPEN_READWRITE, NULL);
  g_assert_cmpint (sqlite3_exec (footfall_connection_get_db (connection),
                                 "SELECT word, (SELECT count (notes) FROM break), (SELECT uuid FROM event) FROM mood",
                                 NULL, NULL, NULL),
                   ==, SQLITE_OK);
  g_assert_true (footfall_integrity_check (connection, NULL));
}

static void
test_fails_at_each_statement (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) expected = make_frozen_log ();

  for (guint i = 0; i <= G_N_ELEMENTS (made_up_statements); i++)
    {
      g_autofree char *text = make_step_text (i, TRUE);
      g_autoptr (GError) error = NULL;
      put_frozen (fixture);
      g_assert_false (migrate (fixture->path, text, &error));
      g_assert_true (error->domain == FOOTFALL_JOURNAL_ERROR);
      assert_version_1 (fixture, expected);
    }
  g_autofree char *text = make_step_text (G_N_ELEMENTS (made_up_statements), FALSE);
  g_assert_true (migrate (fixture->path, text, NULL));
  assert_version_2 (fixture);
}

/* A step that leaves a reference leading nowhere is refused as a whole. */
static void
test_step_must_keep_references (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) expected = make_frozen_log ();
  g_autoptr (GError) error = NULL;
  put_frozen (fixture);

  g_assert_false (migrate (fixture->path, "DELETE FROM shoe;", &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT);
  assert_version_1 (fixture, expected);
}

static gboolean
try_migration (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  g_autofree char *text = make_step_text (G_N_ELEMENTS (made_up_statements), FALSE);
  g_autoptr (GError) error = NULL;
  put_frozen (fixture);

  fault_vfs_arm (fault, nth, for_good);
  gboolean is_done = migrate (fixture->path, text, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (!is_done)
    fault_fixture_assert_honest (error, fault);
  /* Where it failed in the last step of a commit, what was written may count all the same. */
  if (!is_done && read_version (fixture) == 1)
    {
      assert_version_1 (fixture, data);
      g_assert_true (migrate (fixture->path, text, NULL));
    }
  assert_version_2 (fixture);
  return has_failed;
}

static void
test_disk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) expected = make_frozen_log ();

  g_assert_cmpuint (fault_fixture_each (fixture, "migrate", try_migration, expected), >, 10);
}

/* Programs that start together: each finds the new version, and the step was made once. */
static void
test_migrated_together (Fixture *fixture, gconstpointer data)
{
  GSubprocess *others[4];
  put_frozen (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    others[i] = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, NULL, program, "--migrate", fixture->path, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_true (g_subprocess_wait_check (others[i], NULL, NULL));
      g_object_unref (others[i]);
    }
  assert_version_2 (fixture);
}

static void
test_newer_version_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = make_step_text (G_N_ELEMENTS (made_up_statements), FALSE);
  g_autoptr (GError) error = NULL;
  put_frozen (fixture);
  g_assert_true (migrate (fixture->path, text, NULL));

  g_assert_null (footfall_journal_open (fixture->path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER);
}

static int
run_as_other (const char *path)
{
  g_autofree char *text = make_step_text (G_N_ELEMENTS (made_up_statements), FALSE);

  return migrate (path, text, NULL) ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Makes the file that is to be frozen when a version is released. */
static int
write_fixture (const char *path)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
  g_autoptr (FootfallChangeSet) all = journal != NULL ? fixture_fill (journal) : NULL;

  return all != NULL && footfall_journal_apply (journal, all, "Fill", NULL) ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (argc == 3 && strcmp (argv[1], "--migrate") == 0)
    return run_as_other (argv[2]);
  if (argc == 3 && strcmp (argv[1], "--freeze") == 0)
    return write_fixture (argv[2]);

  g_test_init (&argc, &argv, NULL);
  fault_vfs_install ();
  fixture_add ("/migration/frozen-version-1-opens", test_frozen_version_1_opens, NULL);
  fixture_add ("/migration/fails-at-each-statement", test_fails_at_each_statement, NULL);
  fixture_add ("/migration/step-must-keep-references", test_step_must_keep_references, NULL);
  fixture_add ("/migration/disk", test_disk, NULL);
  fixture_add ("/migration/migrated-together", test_migrated_together, NULL);
  fixture_add ("/migration/newer-version-is-refused", test_newer_version_is_refused, NULL);
  return g_test_run ();
}
