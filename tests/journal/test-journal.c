/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gstdio.h>
#include <math.h>
#include <sys/stat.h>

#include "fixture.h"

static gboolean
apply (FootfallJournal *journal, FootfallChangeSet *changes)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = footfall_journal_apply (journal, changes, "Change", &error);

  g_assert_no_error (error);
  return is_done;
}

static void
assert_sizes (FootfallJournal *journal, guint size)
{
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    g_assert_cmpuint (footfall_log_get_size (footfall_journal_get_log (journal), (FootfallRecordKind) kind), ==, size);
}

static void
test_new_is_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);

  assert_sizes (journal, 0);
  g_assert_cmpstr (footfall_journal_get_path (journal), ==, fixture->path);
  fixture_assert_like_file (fixture, journal);
}

static void
test_empty_file_is_new (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));

  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  assert_sizes (journal, 0);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);
  fixture_assert_like_file (fixture, journal);
}

/* One record of each kind, with every field set, comes back as it was. */
static void
test_add_all_kinds (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);

  apply (journal, changes);
  assert_sizes (journal, 1);
  fixture_assert_like_file (fixture, journal);
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      gconstpointer record = footfall_log_get (footfall_journal_get_log (journal), change->kind, 0);
      g_assert_true (footfall_record_equal (change->kind, record, change->after));
    }
}

/* Every field is changed, and then every field that may be is unknown. */
static void
test_update_all_kinds (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);

  for (int i = 0; i < FOOTFALL_N_RECORD_KINDS; i++)
    {
      FootfallRecordKind kind = (FootfallRecordKind) i;
      const FootfallRecordClass *class = footfall_record_class (kind);
      FootfallRecord *record = fixture_record (kind, 2);
      const FootfallRecord *old = footfall_log_get (footfall_journal_get_log (journal), kind, 0);
      record->uuid = old->uuid;
      g_assert_true (fixture_put (journal, kind, record, NULL));
      fixture_assert_like_file (fixture, journal);

      for (guint j = 0; j < class->n_fields; j++)
        {
          if (!class->fields[j].is_optional)
            continue;
          footfall_record_field_clear (&class->fields[j], record);
          footfall_record_field_set_unknown (&class->fields[j], record);
        }
      g_assert_true (fixture_put (journal, kind, record, NULL));
      fixture_assert_like_file (fixture, journal);
      old = footfall_log_get (footfall_journal_get_log (journal), kind, 0);
      g_assert_true (footfall_record_equal (kind, record, old));
      footfall_record_free (kind, record);
    }
}

/* Backwards, so that what refers goes before what is referred to. */
static void
test_remove_all_kinds (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);

  for (int kind = FOOTFALL_N_RECORD_KINDS - 1; kind >= 0; kind--)
    {
      gconstpointer record = footfall_log_get (footfall_journal_get_log (journal), (FootfallRecordKind) kind, 0);
      g_autoptr (GError) error = NULL;
      fixture_remove (journal, (FootfallRecordKind) kind, record, &error);
      g_assert_no_error (error);
      fixture_assert_like_file (fixture, journal);
    }
  assert_sizes (journal, 0);
}

static void
test_empty_set_does_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();

  apply (journal, changes);
  g_assert_cmpuint (listener->heard->len, ==, 0);
  g_assert_null (footfall_journal_get_undo_label (journal));
}

static void
test_signal_is_exact (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);

  g_assert_cmpuint (listener->heard->len, ==, 1);
  g_assert_true (listener->heard->pdata[0] == all);
  g_autoptr (FootfallRun) other = fixture_run (2, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, other, NULL));
  g_assert_cmpuint (listener->heard->len, ==, 2);
  const FootfallChange *change = footfall_change_set_get (listener->heard->pdata[1], 0);
  g_assert_cmpuint (footfall_change_set_get_size (listener->heard->pdata[1]), ==, 1);
  g_assert_null (change->before);
  g_assert_true (footfall_record_equal (FOOTFALL_RECORD_RUN, change->after, other));
}

static void
on_changed_apply (FootfallJournal *journal, FootfallChangeSet *changes, gpointer data)
{
  g_test_expect_message ("footfall", G_LOG_LEVEL_CRITICAL, "*is_telling*");
  g_assert_false (footfall_journal_apply (journal, changes, "Again", NULL));
  g_test_assert_expected_messages ();
}

static void
test_handler_may_not_change (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_signal_connect (journal, "changed", G_CALLBACK (on_changed_apply), NULL);

  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  fixture_assert_like_file (fixture, journal);
}

static void
test_stamps_open_times (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (FootfallRun) kept = fixture_run (2, NULL, NULL);
  const FootfallLog *log = footfall_journal_get_log (journal);
  gint64 before = g_get_real_time () / G_USEC_PER_SEC;

  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_RUN, kept);
  apply (journal, changes);
  g_assert_cmpint (footfall_log_find_run (log, &run->record.uuid)->record.modified_at, >=, before);
  g_assert_cmpint (footfall_log_find_run (log, &kept->record.uuid)->record.modified_at, ==, kept->record.modified_at);
  fixture_assert_like_file (fixture, journal);
}

static void
assert_refused (Fixture *fixture, FootfallJournal *journal, FootfallChangeSet *changes, int code, const char *words)
{
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (Listener) listener = listener_new (journal);
  g_autoptr (GError) error = NULL;

  g_assert_false (footfall_journal_apply (journal, changes, "Change", &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
  g_assert_cmpuint (listener->heard->len, ==, 0);
  g_assert_true (footfall_log_equal (before, footfall_journal_get_log (journal)));
  fixture_assert_like_file (fixture, journal);
  g_signal_handlers_disconnect_by_data (journal, listener);
}

static void
test_invalid_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);
  g_autoptr (FootfallRun) run = fixture_run (2, NULL, NULL);
  run->distance_m = -1;
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_RUN, run);

  assert_refused (fixture, journal, changes, FOOTFALL_JOURNAL_ERROR_INVALID, "distance");
  assert_sizes (journal, 0);
}

static void
test_shoe_with_runs_stays (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);

  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, log, FOOTFALL_RECORD_SHOE, &footfall_log_get_shoe (log, 0)->record.uuid);
  assert_refused (fixture, journal, changes, FOOTFALL_JOURNAL_ERROR_IN_USE, "Retire");
}

static void
test_unknown_reference_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  run->shoe = footfall_uuid_new ();
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_RUN, run);

  assert_refused (fixture, journal, changes, FOOTFALL_JOURNAL_ERROR_CONFLICT, "nothing was changed");
}

static void
put_shoe (FootfallChangeSet *changes, FootfallJournal *journal, guint number, const char *name, gboolean is_default,
          FootfallDay retired_on)
{
  g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, number);

  g_free (shoe->name);
  shoe->name = g_strdup (name);
  shoe->is_default = is_default;
  shoe->retired_on = retired_on;
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_SHOE, shoe);
}

static void
test_names_in_use_are_unique (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) first = footfall_change_set_new ();
  put_shoe (first, journal, 1, "Straße Élan", FALSE, FOOTFALL_DAY_UNKNOWN);
  put_shoe (first, journal, 2, "STRASSE éLAN", FALSE, 18000);
  apply (journal, first);

  g_autoptr (FootfallChangeSet) same = footfall_change_set_new ();
  put_shoe (same, journal, 3, "strasse élan", FALSE, FOOTFALL_DAY_UNKNOWN);
  assert_refused (fixture, journal, same, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE, "strasse élan");
  g_autoptr (FootfallChangeSet) back_in_use = footfall_change_set_new ();
  put_shoe (back_in_use, journal, 2, "STRASSE éLAN", FALSE, FOOTFALL_DAY_UNKNOWN);
  assert_refused (fixture, journal, back_in_use, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE, "another name");
  g_autoptr (FootfallChangeSet) retired = footfall_change_set_new ();
  put_shoe (retired, journal, 3, "strasse élan", FALSE, 18000);
  apply (journal, retired);
}

static void
test_one_default_shoe (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) first = footfall_change_set_new ();
  put_shoe (first, journal, 1, "One", TRUE, FOOTFALL_DAY_UNKNOWN);
  put_shoe (first, journal, 2, "Two", FALSE, FOOTFALL_DAY_UNKNOWN);
  apply (journal, first);

  g_autoptr (FootfallChangeSet) both = footfall_change_set_new ();
  put_shoe (both, journal, 2, "Two", TRUE, FOOTFALL_DAY_UNKNOWN);
  assert_refused (fixture, journal, both, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE, "preselected");
  g_autoptr (FootfallChangeSet) handed_on = footfall_change_set_new ();
  put_shoe (handed_on, journal, 2, "Two", TRUE, FOOTFALL_DAY_UNKNOWN);
  put_shoe (handed_on, journal, 1, "One", FALSE, FOOTFALL_DAY_UNKNOWN);
  apply (journal, handed_on);
  fixture_assert_like_file (fixture, journal);
}

/* Sets that are whole at their end but not in the midst of them. */
static void
test_swaps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) first = footfall_change_set_new ();
  put_shoe (first, journal, 1, "One", TRUE, FOOTFALL_DAY_UNKNOWN);
  put_shoe (first, journal, 2, "Two", FALSE, FOOTFALL_DAY_UNKNOWN);
  apply (journal, first);
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallShoe) one = fixture_record (FOOTFALL_RECORD_SHOE, 1);
  g_autoptr (FootfallRun) run = fixture_run (1, &one->record.uuid, NULL);
  g_autoptr (FootfallRun) other = fixture_run (2, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, other, NULL));

  g_autoptr (FootfallChangeSet) swap = footfall_change_set_new ();
  put_shoe (swap, journal, 1, "Two", FALSE, FOOTFALL_DAY_UNKNOWN);
  put_shoe (swap, journal, 2, "One", TRUE, FOOTFALL_DAY_UNKNOWN);
  FootfallSource source = run->source;
  run->source = other->source;
  other->source = source;
  char *key = g_steal_pointer (&run->source_key);
  run->source_key = g_steal_pointer (&other->source_key);
  other->source_key = key;
  footfall_change_set_put (swap, log, FOOTFALL_RECORD_RUN, run);
  footfall_change_set_put (swap, log, FOOTFALL_RECORD_RUN, other);
  apply (journal, swap);
  fixture_assert_like_file (fixture, journal);

  /* The shoe goes, its run is moved to a new shoe of the same name, all in one set. */
  g_autoptr (FootfallChangeSet) replace = footfall_change_set_new ();
  footfall_change_set_remove (replace, log, FOOTFALL_RECORD_SHOE, &one->record.uuid);
  put_shoe (replace, journal, 3, "Two", FALSE, FOOTFALL_DAY_UNKNOWN);
  g_autoptr (FootfallShoe) three = fixture_record (FOOTFALL_RECORD_SHOE, 3);
  run->shoe = three->record.uuid;
  footfall_change_set_put (replace, log, FOOTFALL_RECORD_RUN, run);
  apply (journal, replace);
  fixture_assert_like_file (fixture, journal);
}

static void
test_source_key_is_unique (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  run->record.uuid = footfall_uuid_new ();
  footfall_change_set_put (changes, footfall_journal_get_log (journal), FOOTFALL_RECORD_RUN, run);
  assert_refused (fixture, journal, changes, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE, "same source");
}

static void
assert_mode (const char *path, const char *suffix, guint mode)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (name, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 0777, ==, mode);
}

static void
test_nobody_else_may_read (Fixture *fixture, gconstpointer data)
{
  mode_t old_umask = umask (0);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);
  umask (old_umask);

  g_autofree char *folder = g_path_get_dirname (fixture->path);
  assert_mode (folder, "", 0700);
  assert_mode (fixture->path, "", 0600);
  assert_mode (fixture->path, "-wal", 0600);
  assert_mode (fixture->path, "-shm", 0600);
}

static void
test_lax_modes_are_mended (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture_open (fixture));
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_chmod (folder, 0755);
  g_chmod (fixture->path, 0664);

  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  assert_mode (fixture->path, "", 0600);
  assert_mode (folder, "", 0755); /* not the program's own folder */
}

static void
test_default_path (Fixture *fixture, gconstpointer data)
{
  g_setenv ("FOOTFALL_JOURNAL", "/somewhere/else.db", TRUE);
  g_autofree char *chosen = footfall_journal_get_default_path ("footfall-devel");
  g_assert_cmpstr (chosen, ==, "/somewhere/else.db");

  g_unsetenv ("FOOTFALL_JOURNAL");
  g_autofree char *standard = footfall_journal_get_default_path ("footfall-devel");
  g_autofree char *expected = g_build_filename (g_get_user_data_dir (), "footfall-devel", "journal.db", NULL);
  g_assert_cmpstr (standard, ==, expected);
}

/* Nothing is left beside a journal that was closed: a copy of the one file is a copy of the journal. */
static void
test_closing_leaves_one_file (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  apply (journal, all);
  g_autofree char *open = fixture_list_folder (fixture);
  g_assert_cmpstr (open, ==, "journal.db journal.db-shm journal.db-wal");

  g_assert_finalize_object (journal);
  g_autofree char *closed = fixture_list_folder (fixture);
  g_assert_cmpstr (closed, ==, "journal.db");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/journal/new-is-empty", test_new_is_empty, NULL);
  fixture_add ("/journal/empty-file-is-new", test_empty_file_is_new, NULL);
  fixture_add ("/journal/add-all-kinds", test_add_all_kinds, NULL);
  fixture_add ("/journal/update-all-kinds", test_update_all_kinds, NULL);
  fixture_add ("/journal/remove-all-kinds", test_remove_all_kinds, NULL);
  fixture_add ("/journal/empty-set-does-nothing", test_empty_set_does_nothing, NULL);
  fixture_add ("/journal/signal-is-exact", test_signal_is_exact, NULL);
  fixture_add ("/journal/handler-may-not-change", test_handler_may_not_change, NULL);
  fixture_add ("/journal/stamps-open-times", test_stamps_open_times, NULL);
  fixture_add ("/journal/invalid-is-refused", test_invalid_is_refused, NULL);
  fixture_add ("/journal/shoe-with-runs-stays", test_shoe_with_runs_stays, NULL);
  fixture_add ("/journal/unknown-reference-is-refused", test_unknown_reference_is_refused, NULL);
  fixture_add ("/journal/names-in-use-are-unique", test_names_in_use_are_unique, NULL);
  fixture_add ("/journal/one-default-shoe", test_one_default_shoe, NULL);
  fixture_add ("/journal/swaps", test_swaps, NULL);
  fixture_add ("/journal/source-key-is-unique", test_source_key_is_unique, NULL);
  fixture_add ("/journal/nobody-else-may-read", test_nobody_else_may_read, NULL);
  fixture_add ("/journal/lax-modes-are-mended", test_lax_modes_are_mended, NULL);
  fixture_add ("/journal/default-path", test_default_path, NULL);
  fixture_add ("/journal/closing-leaves-one-file", test_closing_leaves_one_file, NULL);
  return g_test_run ();
}
