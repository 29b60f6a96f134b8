/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "fixture.h"
#include "journal/salvage.h"

#define PAGE_SIZE 4096

static void
apply (FootfallJournal *journal, FootfallChangeSet *changes)
{
  g_autoptr (GError) error = NULL;

  footfall_journal_apply (journal, changes, "Change", &error);
  g_assert_no_error (error);
}

/* All kinds, and as many runs, each with a pain entry; some notes are longer than several pages. */
static FootfallJournal *
make_journal (Fixture *fixture, guint n_runs)
{
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);
  g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, 1);

  for (guint i = 2; i < 2 + n_runs; i++)
    {
      FootfallRun *run = fixture_run (i, &shoe->record.uuid, NULL);
      FootfallPain *pain = fixture_record (FOOTFALL_RECORD_PAIN, i);
      if (i % 40 == 2)
        {
          g_free (run->notes);
          run->notes = g_strnfill (3 * PAGE_SIZE + i, 'n');
        }
      pain->run = run->record.uuid;
      footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, run);
      footfall_change_set_take (changes, FOOTFALL_RECORD_PAIN, NULL, pain);
    }
  apply (journal, changes);
  return journal;
}

/* Closes a journal and gives what was in it and the bytes it leaves. */
static FootfallLog *
close_journal (Fixture *fixture, FootfallJournal *journal, GBytes **bytes)
{
  FootfallLog *log = footfall_log_copy (footfall_journal_get_log (journal));

  g_object_unref (journal);
  *bytes = fixture_get_bytes (fixture->path);
  return log;
}

static void
write_damaged (Fixture *fixture, const guint8 *content, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, size);

  fixture_empty_folder (fixture);
  fixture_write_bytes (fixture->path, bytes);
}

/* Salvages the fixture's journal; its file stays as it is. Returns: (nullable): what the new journal holds */
static FootfallLog *
salvage (Fixture *fixture, FootfallSalvage *result)
{
  g_autoptr (GBytes) before = fixture_get_bytes (fixture->path);
  g_autofree char *file = g_build_filename (fixture->folder, "data", "new.db", NULL);
  g_autoptr (GError) error = NULL;
  gboolean is_saved = footfall_salvage_write (fixture->path, file, result, &error);
  g_autoptr (GBytes) after = fixture_get_bytes (fixture->path);

  g_assert_true (g_bytes_equal (before, after));
  if (!is_saved)
    {
      /* Where damage made the version another one, the rows are not ours to judge. */
      if (!g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER))
        g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT);
      g_assert_false (g_file_test (file, G_FILE_TEST_EXISTS));
      return NULL;
    }
  g_autoptr (FootfallJournal) journal = footfall_journal_open (file, &error);
  g_assert_no_error (error);
  g_assert_true (footfall_journal_verify (journal, NULL));
  return footfall_log_copy (footfall_journal_get_log (journal));
}

/* References aside, which salvage may have taken away. */
static gboolean
is_same_but_loose (FootfallRecordKind kind, gconstpointer saved, gconstpointer original)
{
  const FootfallRecordClass *class = footfall_record_class (kind);

  for (guint i = 0; i < class->n_fields; i++)
    {
      const FootfallRecordField *field = &class->fields[i];
      gboolean is_loose = field->type == FOOTFALL_FIELD_REFERENCE && footfall_record_field_is_unknown (field, saved);
      if (!is_loose && !footfall_record_field_equal (field, saved, original))
        return FALSE;
    }
  return TRUE;
}

/* Nothing is made up: each saved record is one of the originals. Returns: how many there are */
static guint
assert_nothing_made_up (const FootfallLog *saved, const FootfallLog *original, const FootfallSalvage *result)
{
  guint n_saved = 0;

  for (int i = 0; i < FOOTFALL_N_RECORD_KINDS; i++)
    {
      FootfallRecordKind kind = (FootfallRecordKind) i;
      guint size = footfall_log_get_size (saved, kind);
      g_assert_cmpuint (size, ==, result->n_saved[kind]);
      n_saved += size;
      for (guint j = 0; j < size; j++)
        {
          const FootfallRecord *record = footfall_log_get (saved, kind, j);
          gconstpointer twin = footfall_log_find (original, kind, &record->uuid);
          g_assert_nonnull (twin);
          g_assert_true (is_same_but_loose (kind, record, twin));
        }
    }
  return n_saved;
}

static guint
count_records (const FootfallLog *log)
{
  guint n_records = 0;

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    n_records += footfall_log_get_size (log, (FootfallRecordKind) kind);
  return n_records;
}

static void
test_whole_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 200), &bytes);
  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);

  g_assert_true (footfall_log_equal (saved, original));
  g_assert_cmpuint (result.n_lost, ==, 0);
  g_assert_cmpuint (result.n_loosened, ==, 0);
}

/* The program was killed: much stands in the file beside the journal, and some there is not committed. */
static void
test_commits_beside_the_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = make_journal (fixture, 100);
  fixture_execute (fixture, "BEGIN; DELETE FROM pain; ROLLBACK; UPDATE event SET notes = 'late'");
  g_assert_true (footfall_journal_refresh (journal, NULL));
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  g_autoptr (GBytes) file_bytes = fixture_get_bytes (fixture->path);
  g_autoptr (GBytes) wal_bytes = fixture_get_bytes (wal);
  g_autoptr (FootfallLog) original = footfall_log_copy (footfall_journal_get_log (journal));
  g_clear_object (&journal);
  fixture_empty_folder (fixture);
  fixture_write_bytes (fixture->path, file_bytes);
  fixture_write_bytes (wal, wal_bytes);

  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);
  g_assert_true (footfall_log_equal (saved, original));
}

/* Each page in turn is overwritten. What is on the others is saved, and what was on it is known to be lost. */
static void
test_any_page_overwritten (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 200), &bytes);
  guint n_records = count_records (original);
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);
  guint worst = 0;

  for (gsize page = 0; page < size / PAGE_SIZE; page++)
    {
      g_autofree guint8 *damaged = g_memdup2 (content, size);
      memset (damaged + page * PAGE_SIZE, 0xa5, PAGE_SIZE);
      write_damaged (fixture, damaged, size);
      FootfallSalvage result;
      g_autoptr (FootfallLog) saved = salvage (fixture, &result);
      g_assert_nonnull (saved);
      guint n_saved = assert_nothing_made_up (saved, original, &result);
      g_assert_cmpuint (n_saved + result.n_lost, ==, n_records);
      worst = MAX (worst, result.n_lost);
    }
  g_assert_cmpuint (worst, >, 0);
  g_assert_cmpuint (worst, <=, PAGE_SIZE / 100);
}

static void
test_truncated_anywhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 100), &bytes);
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);
  guint last = 0;

  for (gsize length = PAGE_SIZE / 2; length < size; length += PAGE_SIZE)
    {
      write_damaged (fixture, content, length);
      FootfallSalvage result;
      g_autoptr (FootfallLog) saved = salvage (fixture, &result);
      guint n_saved = saved != NULL ? assert_nothing_made_up (saved, original, &result) : 0;
      g_assert_cmpuint (n_saved, >=, last);
      last = n_saved;
    }
  g_assert_cmpuint (last, >, 50);
}

/* A large journal without the page from which all runs are found, or without the page that names the tables. */
static void
test_root_overwritten (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 3000), &bytes);
  gsize size;
  guint8 *content = g_bytes_unref_to_data (g_steal_pointer (&bytes), &size);
  guint n_interior = 0;

  memset (content, 0, PAGE_SIZE);
  for (gsize page = 1; page < size / PAGE_SIZE; page++)
    {
      if (content[page * PAGE_SIZE] != 0x05) /* leads to pages of a table */
        continue;
      memset (content + page * PAGE_SIZE, 0, PAGE_SIZE);
      n_interior++;
    }
  g_assert_cmpuint (n_interior, >=, 2);
  write_damaged (fixture, content, size);
  g_free (content);
  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);
  g_assert_true (footfall_log_equal (saved, original));
  g_assert_cmpuint (result.n_lost, ==, 0);
}

/* Bytes changed at random: whatever comes of it is whole, and what is read of it was written once. A record that
 * lost a bit and is still possible cannot be told from a good one, so only UUIDs are compared. */
static void
test_random_damage (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 20), &bytes);
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);

  for (guint round = 0; round < 100; round++)
    {
      g_autofree guint8 *damaged = g_memdup2 (content, size);
      for (guint i = 0; i < 1u << (round % 12); i++)
        damaged[g_rand_int_range (random, 0, (gint32) size)] = (guint8) g_rand_int_range (random, 0, 256);
      write_damaged (fixture, damaged, size);
      FootfallSalvage result;
      g_autoptr (FootfallLog) saved = salvage (fixture, &result);
      g_assert_true (saved == NULL || count_records (saved) <= count_records (original) + 10);
    }
}

static void
test_deleted_stays_deleted (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = make_journal (fixture, 100);
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  for (guint i = 0; i < footfall_log_get_n_runs (log); i += 2)
    footfall_change_set_remove (changes, log, FOOTFALL_RECORD_RUN, &footfall_log_get_run (log, i)->record.uuid);
  apply (journal, changes);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, journal, &bytes);

  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);
  g_assert_true (footfall_log_equal (saved, original));
  g_assert_cmpuint (result.n_lost, ==, 0);
}

/* A run without a shoe loses none where no shoe is left. */
static void
test_nothing_is_loosened_without_references (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (FootfallActivity) activity = fixture_record (FOOTFALL_RECORD_ACTIVITY, 1);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_ACTIVITY, activity, NULL));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, journal, &bytes);

  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);
  g_assert_true (footfall_log_equal (saved, original));
  g_assert_cmpuint (result.n_loosened, ==, 0);
}

static void
test_lost_shoe_loosens_its_runs (Fixture *fixture, gconstpointer data)
{
  g_object_unref (make_journal (fixture, 5));
  fixture_execute (fixture, "PRAGMA foreign_keys = OFF; DELETE FROM shoe");
  FootfallSalvage result;
  g_autoptr (FootfallLog) saved = salvage (fixture, &result);

  g_assert_cmpuint (result.n_saved[FOOTFALL_RECORD_RUN], ==, 6);
  g_assert_cmpuint (result.n_loosened, ==, 6);
  g_assert_cmpuint (result.n_lost, ==, 1);
  g_assert_true (footfall_uuid_is_none (&footfall_log_get_run (saved, 0)->shoe));
}

static void
test_refusals (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = g_build_filename (fixture->folder, "new.db", NULL);
  FootfallSalvage result;
  g_autoptr (GError) error = NULL;

  g_assert_false (footfall_salvage_write (fixture->path, file, &result, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  g_clear_error (&error);
  g_object_unref (make_journal (fixture, 1));
  g_assert_true (g_file_set_contents (file, "mine", -1, NULL));
  g_assert_false (footfall_salvage_write (fixture->path, file, &result, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE);
  g_clear_error (&error);
  fixture_execute (fixture, "PRAGMA user_version = 99");
  g_assert_false (footfall_salvage_replace (fixture->path, &result, NULL, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER);
  g_clear_error (&error);
  fixture_empty_folder (fixture);
  g_assert_true (g_file_set_contents (fixture->path, "no rows at all", -1, NULL));
  g_assert_false (footfall_salvage_replace (fixture->path, &result, NULL, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT);
  g_autofree char *names = fixture_list_folder (fixture);
  g_assert_cmpstr (names, ==, "journal.db");
}

static void
test_replace (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FootfallLog) original = close_journal (fixture, make_journal (fixture, 50), &bytes);
  gsize size;
  guint8 *content = g_bytes_unref_to_data (g_steal_pointer (&bytes), &size);
  memset (content, 0xff, 100);
  write_damaged (fixture, content, size);

  FootfallSalvage result;
  g_autofree char *kept = NULL;
  g_assert_true (footfall_salvage_replace (fixture->path, &result, &kept, NULL));
  g_autoptr (FootfallLog) saved = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (saved, original));
  g_autoptr (GBytes) old = fixture_get_bytes (kept);
  g_assert_cmpmem (g_bytes_get_data (old, NULL), g_bytes_get_size (old), content, size);
  g_free (content);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/salvage/whole-journal", test_whole_journal, NULL);
  fixture_add ("/salvage/commits-beside-the-file", test_commits_beside_the_file, NULL);
  fixture_add ("/salvage/any-page-overwritten", test_any_page_overwritten, NULL);
  fixture_add ("/salvage/truncated-anywhere", test_truncated_anywhere, NULL);
  fixture_add ("/salvage/root-overwritten", test_root_overwritten, NULL);
  fixture_add ("/salvage/random-damage", test_random_damage, NULL);
  fixture_add ("/salvage/deleted-stays-deleted", test_deleted_stays_deleted, NULL);
  fixture_add ("/salvage/nothing-is-loosened-without-references", test_nothing_is_loosened_without_references, NULL);
  fixture_add ("/salvage/lost-shoe-loosens-its-runs", test_lost_shoe_loosens_its_runs, NULL);
  fixture_add ("/salvage/refusals", test_refusals, NULL);
  fixture_add ("/salvage/replace", test_replace, NULL);
  return g_test_run ();
}
