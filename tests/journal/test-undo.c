/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "fixture.h"

static void
undo (FootfallJournal *journal)
{
  g_autoptr (GError) error = NULL;

  footfall_journal_undo (journal, &error);
  g_assert_no_error (error);
}

static void
redo (FootfallJournal *journal)
{
  g_autoptr (GError) error = NULL;

  footfall_journal_redo (journal, &error);
  g_assert_no_error (error);
}

static void
apply (FootfallJournal *journal, FootfallChangeSet *changes, const char *label)
{
  g_autoptr (GError) error = NULL;

  footfall_journal_apply (journal, changes, label, &error);
  g_assert_no_error (error);
}

static FootfallLog *
copy_log (FootfallJournal *journal)
{
  return footfall_log_copy (footfall_journal_get_log (journal));
}

static void
assert_log (FootfallJournal *journal, const FootfallLog *log)
{
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), log));
}

static void
test_nothing_to_do (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);

  undo (journal);
  redo (journal);
  g_assert_null (footfall_journal_get_undo_label (journal));
  g_assert_null (footfall_journal_get_redo_label (journal));
  g_assert_cmpuint (listener->heard->len, ==, 0);
}

/* The change set of step @number: over the steps every kind of record is added, edited and removed. */
static FootfallChangeSet *
make_step (FootfallJournal *journal, guint number)
{
  const FootfallLog *log = footfall_journal_get_log (journal);
  if (number == 0)
    return fixture_fill (journal);

  FootfallRecordKind kind = (FootfallRecordKind) ((FOOTFALL_N_RECORD_KINDS - 1) - (number - 1) / 2);
  const FootfallRecord *old = footfall_log_get (log, kind, 0);
  FootfallChangeSet *changes = footfall_change_set_new ();
  FootfallRecord *record = fixture_record (kind, 2);
  record->uuid = old->uuid;
  if (number % 2 == 1)
    footfall_change_set_put (changes, log, kind, record);
  else
    footfall_change_set_remove (changes, log, kind, &old->uuid);
  footfall_record_free (kind, record);
  return changes;
}

#define N_STEPS (1 + 2 * FOOTFALL_N_RECORD_KINDS)

/* Back through all steps and forth again, comparing with what the log was after each. */
static void
test_all_kinds_there_and_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  g_autoptr (GPtrArray) logs = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_log_free);

  g_ptr_array_add (logs, copy_log (journal));
  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autoptr (FootfallChangeSet) changes = make_step (journal, i);
      g_autofree char *label = g_strdup_printf ("step %u", i);
      apply (journal, changes, label);
      g_ptr_array_add (logs, copy_log (journal));
    }
  for (guint round = 0; round < 2; round++)
    {
      for (guint i = N_STEPS; i > 0; i--)
        {
          g_autofree char *label = g_strdup_printf ("step %u", i - 1);
          g_assert_cmpstr (footfall_journal_get_undo_label (journal), ==, label);
          undo (journal);
          g_assert_cmpstr (footfall_journal_get_redo_label (journal), ==, label);
          assert_log (journal, logs->pdata[i - 1]);
          fixture_assert_like_file (fixture, journal);
        }
      g_assert_null (footfall_journal_get_undo_label (journal));
      for (guint i = 1; i <= N_STEPS; i++)
        {
          redo (journal);
          assert_log (journal, logs->pdata[i]);
        }
      g_assert_null (footfall_journal_get_redo_label (journal));
      fixture_assert_like_file (fixture, journal);
    }
  g_assert_cmpuint (listener->heard->len, ==, 5 * N_STEPS);
}

/* A run goes with its pain entries and comes back with them. */
static void
test_run_takes_its_pain_along (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all, "Fill");
  g_autoptr (FootfallLog) full = copy_log (journal);

  g_assert_true (fixture_remove (journal, FOOTFALL_RECORD_RUN, footfall_log_get_run (log, 0), NULL));
  g_assert_cmpuint (footfall_log_get_n_runs (log), ==, 0);
  g_assert_cmpuint (footfall_log_get_n_pain (log), ==, 0);
  undo (journal);
  assert_log (journal, full);
  fixture_assert_like_file (fixture, journal);
}

/* An import of a thousand runs is one step. */
static void
test_import_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallLog) empty = copy_log (journal);
  g_autoptr (FootfallChangeSet) import = footfall_change_set_new ();
  g_autoptr (FootfallImportBatch) batch = fixture_record (FOOTFALL_RECORD_IMPORT_BATCH, 1);
  footfall_change_set_put (import, empty, FOOTFALL_RECORD_IMPORT_BATCH, batch);
  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (FootfallRun) run = fixture_run (i, NULL, &batch->record.uuid);
      footfall_change_set_put (import, empty, FOOTFALL_RECORD_RUN, run);
    }
  apply (journal, import, "Import");
  g_autoptr (FootfallLog) full = copy_log (journal);

  undo (journal);
  assert_log (journal, empty);
  redo (journal);
  assert_log (journal, full);
  fixture_assert_like_file (fixture, journal);
}

static void
put_run (FootfallJournal *journal, guint number)
{
  g_autoptr (FootfallRun) run = fixture_run (number, NULL, NULL);

  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
}

static void
test_new_change_drops_redo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  put_run (journal, 1);
  put_run (journal, 2);
  undo (journal);
  put_run (journal, 3);
  g_autoptr (FootfallLog) log = copy_log (journal);

  g_assert_null (footfall_journal_get_redo_label (journal));
  redo (journal);
  assert_log (journal, log);
  undo (journal);
  undo (journal);
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, 0);
  g_assert_null (footfall_journal_get_undo_label (journal));
}

/* The set that was applied may be used for other things afterwards. */
static void
test_steps_are_copies (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallLog) empty = copy_log (journal);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
  apply (journal, changes, "One");
  footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, fixture_run (2, NULL, NULL));

  undo (journal);
  assert_log (journal, empty);
}

static void
assert_conflict (FootfallJournal *journal, gboolean (*step) (FootfallJournal *, GError **))
{
  g_autoptr (GError) error = NULL;

  g_assert_false (step (journal, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, "“Put”"));
}

/* What another program changed since is never overwritten; the step stays, and the others with it. */
static void
test_conflicts_refuse (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  put_run (journal, 1);
  put_run (journal, 2);
  fixture_execute (fixture, "UPDATE run SET notes = 'other' WHERE modified_at = 1500000002");

  assert_conflict (journal, footfall_journal_undo);
  g_assert_cmpstr (footfall_journal_get_undo_label (journal), ==, "Put");
  fixture_assert_like_file (fixture, journal);
  fixture_execute (fixture, "UPDATE run SET notes = 'notes Äöß “2”' || char (10) WHERE modified_at = 1500000002");
  undo (journal);
  undo (journal);

  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (FootfallJournal) other = fixture_open (fixture);
  g_assert_true (fixture_put (other, FOOTFALL_RECORD_RUN, run, NULL));
  assert_conflict (journal, footfall_journal_redo);
  g_assert_cmpstr (footfall_journal_get_redo_label (journal), ==, "Put");
  fixture_assert_like_file (fixture, journal);
}

/* Another program gave the run a pain entry that this one has not seen. */
static void
test_undo_of_a_run_with_foreign_pain (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  put_run (journal, 1);
  g_autoptr (FootfallJournal) other = fixture_open (fixture);
  g_autoptr (FootfallPain) pain = fixture_record (FOOTFALL_RECORD_PAIN, 1);
  pain->run = footfall_log_get_run (footfall_journal_get_log (other), 0)->record.uuid;
  g_assert_true (fixture_put (other, FOOTFALL_RECORD_PAIN, pain, NULL));

  assert_conflict (journal, footfall_journal_undo);
  fixture_assert_like_file (fixture, journal);
  g_assert_cmpuint (footfall_log_get_n_pain (footfall_journal_get_log (journal)), ==, 1);
}

static void
test_undo_of_a_shoe_that_came_in_use (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, 1);
  g_autoptr (GError) error = NULL;
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_SHOE, shoe, NULL));
  g_autoptr (FootfallJournal) other = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, &shoe->record.uuid, NULL);
  g_assert_true (fixture_put (other, FOOTFALL_RECORD_RUN, run, NULL));

  g_assert_false (footfall_journal_undo (journal, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_IN_USE);
  fixture_assert_like_file (fixture, journal);
}

/* What the program notes for itself is on disk and told, and no step. */
static void
test_notes_are_no_steps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (FootfallNotification) note = fixture_record (FOOTFALL_RECORD_NOTIFICATION, 2);
  g_autoptr (FootfallChangeSet) run_changes = footfall_change_set_new ();
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  g_autoptr (GError) error = NULL;

  footfall_change_set_put (run_changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_RUN, run);
  apply (journal, run_changes, "Log Run");
  undo (journal);
  g_autoptr (Listener) listener = listener_new (journal);
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_NOTIFICATION, note);
  g_assert_true (footfall_journal_note (journal, changes, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (listener->heard->len, ==, 1);
  g_assert_null (footfall_journal_get_undo_label (journal));
  g_assert_cmpstr (footfall_journal_get_redo_label (journal), ==, "Log Run");
  fixture_assert_like_file (fixture, journal);
  redo (journal);
  g_assert_cmpuint (footfall_log_get_size (footfall_journal_get_log (journal), FOOTFALL_RECORD_NOTIFICATION), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/undo/nothing-to-do", test_nothing_to_do, NULL);
  fixture_add ("/undo/all-kinds-there-and-back", test_all_kinds_there_and_back, NULL);
  fixture_add ("/undo/run-takes-its-pain-along", test_run_takes_its_pain_along, NULL);
  fixture_add ("/undo/import-is-one-step", test_import_is_one_step, NULL);
  fixture_add ("/undo/new-change-drops-redo", test_new_change_drops_redo, NULL);
  fixture_add ("/undo/steps-are-copies", test_steps_are_copies, NULL);
  fixture_add ("/undo/conflicts-refuse", test_conflicts_refuse, NULL);
  fixture_add ("/undo/run-with-foreign-pain", test_undo_of_a_run_with_foreign_pain, NULL);
  fixture_add ("/undo/shoe-that-came-in-use", test_undo_of_a_shoe_that_came_in_use, NULL);
  fixture_add ("/undo/notes-are-no-steps", test_notes_are_no_steps, NULL);
  return g_test_run ();
}
