/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The disk fails at each operation of everything that is written. Whatever
 * happens: the file stays whole, what was acknowledged stays in it, and the
 * log in memory equals the file. */

#include <sqlite3.h>

#include "fault-vfs.h"
#include "fixture.h"
#include "journal/log-reader.h"

/**
 * Deed:
 * @make: the changes, made against a journal that was filled by fixture_fill()
 */
typedef struct
{
  const char *name;
  FootfallChangeSet *(*make) (FootfallJournal *journal);
} Deed;

static FootfallChangeSet *
log_a_run (FootfallJournal *journal)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  g_autoptr (FootfallRun) run = fixture_run (2, NULL, NULL);
  FootfallPain *pain = fixture_record (FOOTFALL_RECORD_PAIN, 2);

  pain->run = run->record.uuid;
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_RUN, run);
  footfall_change_set_take (changes, FOOTFALL_RECORD_PAIN, NULL, pain);
  return changes;
}

static FootfallChangeSet *
edit_a_run (FootfallJournal *journal)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallRun) run = footfall_run_copy (footfall_log_get_run (log, 0));

  run->distance_m = 12345;
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
  return changes;
}

static FootfallChangeSet *
delete_a_run (FootfallJournal *journal)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  const FootfallLog *log = footfall_journal_get_log (journal);

  footfall_change_set_remove (changes, log, FOOTFALL_RECORD_RUN, &footfall_log_get_run (log, 0)->record.uuid);
  return changes;
}

static FootfallChangeSet *
import_a_hundred (FootfallJournal *journal)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  g_autoptr (FootfallImportBatch) batch = fixture_record (FOOTFALL_RECORD_IMPORT_BATCH, 2);

  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_IMPORT_BATCH, batch);
  for (guint i = 2; i < 102; i++)
    footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, fixture_run (i, NULL, &batch->record.uuid));
  return changes;
}

static const Deed deeds[] = {
  { "log-a-run", log_a_run },
  { "edit-a-run", edit_a_run },
  { "delete-a-run", delete_a_run },
  { "import-a-hundred", import_a_hundred },
};

/* The files of a journal at one moment; what programs share in memory is not among them. */
typedef struct
{
  GBytes *file;
  GBytes *wal; /* (nullable) */
} Snapshot;

static void
snapshot_clear (Snapshot *self)
{
  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->wal, g_bytes_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Snapshot, snapshot_clear)

static Snapshot
take_snapshot (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  Snapshot snapshot = { .file = fixture_get_bytes (path) };

  if (g_file_test (wal, G_FILE_TEST_EXISTS))
    snapshot.wal = fixture_get_bytes (wal);
  return snapshot;
}

static void
put_snapshot (Fixture *fixture, const Snapshot *snapshot)
{
  fixture_empty_folder (fixture);
  fixture_write_bytes (fixture->path, snapshot->file);
  if (snapshot->wal != NULL)
    {
      g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
      fixture_write_bytes (wal, snapshot->wal);
    }
  fixture_have_backup (fixture); /* the faults are for something else */
}

/* What every try begins with: a filled journal that was closed, or one whose program was killed. */
static Snapshot
make_beginning (Fixture *fixture, gboolean is_closed)
{
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);

  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
  if (is_closed)
    g_clear_object (&journal);
  Snapshot snapshot = take_snapshot (fixture->path);
  g_clear_object (&journal);
  return snapshot;
}

static void
assert_honest_error (const GError *error, Fault fault)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == FOOTFALL_JOURNAL_ERROR);
  if (fault == FAULT_FULL)
    g_assert_cmpint (error->code, ==, FOOTFALL_JOURNAL_ERROR_FULL);
  /* A disk that fails is no damaged journal: nobody is to be sent to restore a backup for that. */
  g_assert_cmpint (error->code, !=, FOOTFALL_JOURNAL_ERROR_CORRUPT);
  g_assert_cmpint (error->code, !=, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
}

/* A power cut right now: what was acknowledged is there; what was not may be, all of it or none. */
static void
assert_survives_a_crash (Fixture *fixture, const FootfallLog *before, const FootfallLog *after, gboolean is_done)
{
  g_auto (Snapshot) now = take_snapshot (fixture->path);
  Fixture copy;
  fixture_set_up (&copy, NULL);
  put_snapshot (&copy, &now);
  g_autoptr (FootfallJournal) journal = fixture_open (&copy);
  const FootfallLog *log = footfall_journal_get_log (journal);

  g_assert_true (footfall_log_equal (log, after) || (!is_done && footfall_log_equal (log, before)));
  g_assert_true (footfall_journal_verify (journal, NULL));
  g_clear_object (&journal);
  fixture_tear_down (&copy, NULL);
}

/* Returns: whether the disk failed; when it did not there are fewer than @nth operations */
static gboolean
try_deed (Fixture *fixture, const Snapshot *beginning, const Deed *deed, Fault fault, guint nth, gboolean for_good)
{
  put_snapshot (fixture, beginning);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (FootfallLog) after = footfall_log_copy (before);
  g_autoptr (FootfallChangeSet) changes = deed->make (journal);
  footfall_change_set_stamp (changes, 1700000000);
  footfall_log_patch (after, changes);
  g_autoptr (GError) error = NULL;

  fault_vfs_arm (fault, nth, for_good);
  gboolean is_done = footfall_journal_apply (journal, changes, "Deed", &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (!is_done)
    assert_honest_error (error, fault);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), is_done ? after : before));
  assert_survives_a_crash (fixture, before, after, is_done);
  fixture_assert_like_file (fixture, journal);
  if (!is_done)
    g_assert_true (footfall_journal_apply (journal, changes, "Deed", NULL)); /* as if nothing had been */
  g_clear_object (&journal);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, after));
  return has_failed;
}

/* Opening: the journal is as it was, or there is an error and it is as it was. */
static gboolean
try_opening (Fixture *fixture, const Snapshot *beginning, const FootfallLog *before, Fault fault, guint nth,
             gboolean for_good)
{
  g_autoptr (GError) error = NULL;
  put_snapshot (fixture, beginning);

  fault_vfs_arm (fault, nth, for_good);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (journal == NULL)
    assert_honest_error (error, fault);
  else
    g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), before));
  g_clear_object (&journal);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, before));
  return has_failed;
}

/* Closing tells nobody that it failed: everything was acknowledged before it. */
static gboolean
try_closing (Fixture *fixture, const Snapshot *beginning, Fault fault, guint nth, gboolean for_good)
{
  put_snapshot (fixture, beginning);
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = import_a_hundred (journal);
  g_assert_true (footfall_journal_apply (journal, changes, "Import", NULL));
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));

  fault_vfs_arm (fault, nth, for_good);
  g_object_unref (journal);
  gboolean has_failed = fault_vfs_disarm ();

  assert_survives_a_crash (fixture, before, before, TRUE);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, before));
  return has_failed;
}

static void
report (const char *what, Fault fault, guint n_faults)
{
  g_test_message ("%s: %u faults of kind %s", what, n_faults, fault_get_name (fault));
}

static void
test_deed (Fixture *fixture, gconstpointer data)
{
  const Deed *deed = data;
  g_auto (Snapshot) beginning = make_beginning (fixture, TRUE);

  for (int fault = 0; fault < N_FAULTS; fault++)
    {
      guint nth = 1;
      while (try_deed (fixture, &beginning, deed, (Fault) fault, nth, FALSE))
        try_deed (fixture, &beginning, deed, (Fault) fault, nth++, TRUE);
      report (deed->name, (Fault) fault, nth - 1);
      if (fault == FAULT_WRITE || fault == FAULT_SYNC)
        g_assert_cmpuint (nth, >, 1);
    }
}

static void
test_opening (Fixture *fixture, gconstpointer data)
{
  g_auto (Snapshot) beginning = make_beginning (fixture, GPOINTER_TO_INT (data));
  g_autoptr (FootfallLog) before = fixture_read_file (fixture);

  for (int fault = 0; fault < N_FAULTS; fault++)
    {
      guint nth = 1;
      while (try_opening (fixture, &beginning, before, (Fault) fault, nth, FALSE))
        try_opening (fixture, &beginning, before, (Fault) fault, nth++, TRUE);
      report ("open", (Fault) fault, nth - 1);
    }
}

/* A journal that is being made is there or is not; the next try makes it. */
static void
test_making (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) empty = footfall_log_new ();
  g_auto (Snapshot) nothing = { .file = g_bytes_new (NULL, 0) };

  for (int fault = 0; fault < N_FAULTS; fault++)
    {
      guint nth = 1;
      while (try_opening (fixture, &nothing, empty, (Fault) fault, nth, FALSE))
        try_opening (fixture, &nothing, empty, (Fault) fault, nth++, TRUE);
      report ("make", (Fault) fault, nth - 1);
    }
}

static void
test_closing (Fixture *fixture, gconstpointer data)
{
  g_auto (Snapshot) beginning = make_beginning (fixture, TRUE);

  for (int fault = 0; fault < N_FAULTS; fault++)
    {
      guint nth = 1;
      while (try_closing (fixture, &beginning, (Fault) fault, nth, FALSE))
        try_closing (fixture, &beginning, (Fault) fault, nth++, TRUE);
      report ("close", (Fault) fault, nth - 1);
    }
}

/* Every connection opened from now on has a file that cannot grow. */
static int
limit_pages (sqlite3 *db, const char **message, const struct sqlite3_api_routines *routines)
{
  return sqlite3_exec (db, "PRAGMA max_page_count = 60", NULL, NULL, NULL);
}

static void
test_disk_full (Fixture *fixture, gconstpointer data)
{
  sqlite3_auto_extension ((void (*) (void)) limit_pages);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (GError) error = NULL;
  guint n_runs = 0;

  while (error == NULL)
    {
      g_autoptr (FootfallRun) run = fixture_run (n_runs, NULL, NULL);
      if (fixture_put (journal, FOOTFALL_RECORD_RUN, run, &error))
        n_runs++;
    }
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_FULL);
  g_assert_cmpuint (n_runs, >, 10);
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, n_runs);
  fixture_assert_like_file (fixture, journal);

  /* Room is made by deleting, and then there is room. */
  for (guint i = 0; i < n_runs / 2; i++)
    g_assert_true (footfall_journal_undo (journal, NULL));
  g_autoptr (FootfallRun) run = fixture_run (n_runs, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  fixture_assert_like_file (fixture, journal);
  sqlite3_reset_auto_extension ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_vfs_install ();
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_autofree char *name = g_strconcat ("/faults/", deeds[i].name, NULL);
      fixture_add (name, test_deed, &deeds[i]);
    }
  fixture_add ("/faults/open", test_opening, GINT_TO_POINTER (TRUE));
  fixture_add ("/faults/open-after-a-crash", test_opening, GINT_TO_POINTER (FALSE));
  fixture_add ("/faults/make", test_making, NULL);
  fixture_add ("/faults/close", test_closing, NULL);
  fixture_add ("/faults/disk-full", test_disk_full, NULL);
  return g_test_run ();
}
