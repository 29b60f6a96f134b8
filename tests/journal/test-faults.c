/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The disk fails at each operation of everything that is written. Whatever
 * happens: the file stays whole, what was acknowledged stays in it, and the
 * log in memory equals the file. */

#include <sqlite3.h>

#include "fault-fixture.h"
#include "journal/log-sync.h"

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

/* A power cut right now: what was acknowledged is there; what was not may be, all of it or none. */
static void
assert_survives_a_crash (Fixture *fixture, const FootfallLog *before, const FootfallLog *after, gboolean is_done)
{
  g_auto (Snapshot) now = snapshot_take (fixture->path);
  Fixture copy;
  fixture_set_up (&copy, NULL);
  snapshot_put (&now, &copy);
  g_autoptr (FootfallJournal) journal = fixture_open (&copy);
  const FootfallLog *log = footfall_journal_get_log (journal);

  g_assert_true (footfall_log_equal (log, after) || (!is_done && footfall_log_equal (log, before)));
  g_assert_true (footfall_journal_verify (journal, NULL));
  g_clear_object (&journal);
  fixture_tear_down (&copy, NULL);
}

/* One thing that is tried: what is there before, and what is done then. */
typedef struct
{
  Snapshot beginning;
  const FootfallLog *before;
  const Deed *deed;
} Trial;

static gboolean
try_deed (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  snapshot_put (&trial->beginning, fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (FootfallLog) after = footfall_log_copy (before);
  g_autoptr (FootfallChangeSet) changes = trial->deed->make (journal);
  footfall_change_set_stamp (changes, 1700000000);
  footfall_log_sync_patch (after, changes);
  g_autoptr (GError) error = NULL;

  fault_vfs_arm (fault, nth, for_good);
  gboolean is_done = footfall_journal_apply (journal, changes, "Deed", &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (!is_done)
    fault_fixture_assert_honest (error, fault);
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
try_opening (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  g_autoptr (GError) error = NULL;
  snapshot_put (&trial->beginning, fixture);

  fault_vfs_arm (fault, nth, for_good);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (journal == NULL)
    fault_fixture_assert_honest (error, fault);
  else
    g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), trial->before));
  g_clear_object (&journal);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, trial->before));
  return has_failed;
}

/* Closing tells nobody that it failed: everything was acknowledged before it. */
static gboolean
try_closing (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  snapshot_put (&trial->beginning, fixture);
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
test_deed (Fixture *fixture, gconstpointer data)
{
  const Deed *deed = data;
  Trial trial = { .beginning = fault_fixture_begin (fixture, TRUE), .deed = deed };

  g_assert_cmpuint (fault_fixture_each (fixture, deed->name, try_deed, &trial), >, 10);
  snapshot_clear (&trial.beginning);
}

static void
test_opening (Fixture *fixture, gconstpointer data)
{
  Trial trial = { .beginning = fault_fixture_begin (fixture, GPOINTER_TO_INT (data)) };
  g_autoptr (FootfallLog) before = fixture_read_file (fixture);
  trial.before = before;

  g_assert_cmpuint (fault_fixture_each (fixture, "open", try_opening, &trial), >, 10);
  snapshot_clear (&trial.beginning);
}

/* A journal that is being made is there or is not; the next try makes it. */
static void
test_making (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) empty = footfall_log_new ();
  Trial trial = { .beginning = { .file = g_bytes_new (NULL, 0) }, .before = empty };

  g_assert_cmpuint (fault_fixture_each (fixture, "make", try_opening, &trial), >, 10);
  snapshot_clear (&trial.beginning);
}

static void
test_closing (Fixture *fixture, gconstpointer data)
{
  Trial trial = { .beginning = fault_fixture_begin (fixture, TRUE) };

  g_assert_cmpuint (fault_fixture_each (fixture, "close", try_closing, &trial), >, 10);
  snapshot_clear (&trial.beginning);
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
