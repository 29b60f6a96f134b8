/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "fixture.h"

/* This program once more, as another process. */
static const char *program;

static const FootfallChangeSet *
last_heard (const Listener *listener)
{
  g_assert_cmpuint (listener->heard->len, >, 0);
  return listener->heard->pdata[listener->heard->len - 1];
}

static void
put_run (FootfallJournal *journal, guint number)
{
  g_autoptr (FootfallRun) run = fixture_run (number, NULL, NULL);
  g_autoptr (GError) error = NULL;

  fixture_put (journal, FOOTFALL_RECORD_RUN, run, &error);
  g_assert_no_error (error);
}

static void
refresh (FootfallJournal *journal)
{
  g_autoptr (GError) error = NULL;

  footfall_journal_refresh (journal, &error);
  g_assert_no_error (error);
}

static void
test_refresh_is_exact (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (two);
  put_run (one, 1);
  put_run (one, 2);

  refresh (two);
  g_assert_cmpuint (listener->heard->len, ==, 1);
  g_assert_cmpuint (footfall_change_set_get_size (last_heard (listener)), ==, 2);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (one), footfall_journal_get_log (two)));

  g_autoptr (FootfallRun) edited = fixture_run (2, NULL, NULL);
  edited->effort = edited->effort == 3 ? 4 : 3;
  g_assert_true (fixture_put (one, FOOTFALL_RECORD_RUN, edited, NULL));
  refresh (two);
  g_assert_cmpuint (listener->heard->len, ==, 2);
  const FootfallChange *edit = footfall_change_set_get (last_heard (listener), 0);
  g_assert_cmpuint (footfall_change_set_get_size (last_heard (listener)), ==, 1);
  g_assert_true (edit->before != NULL && edit->after != NULL);

  g_assert_true (fixture_remove (one, FOOTFALL_RECORD_RUN, edited, NULL));
  refresh (two);
  g_assert_cmpuint (footfall_change_set_get_size (last_heard (listener)), ==, 1);
  g_assert_null (footfall_change_set_get (last_heard (listener), 0)->after);
  fixture_assert_like_file (fixture, two);
}

static void
test_refresh_without_news (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (two);
  put_run (one, 1);
  refresh (two);
  refresh (two);
  put_run (two, 2);
  refresh (two);

  g_assert_cmpuint (listener->heard->len, ==, 2);
}

/* A record that did not change keeps its place in memory. */
static void
test_refresh_keeps_pointers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  put_run (one, 5);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  const FootfallRun *run = footfall_log_get_run (footfall_journal_get_log (two), 0);
  put_run (one, 1);
  refresh (two);

  g_assert_true (footfall_log_get_run (footfall_journal_get_log (two), 1) == run);
}

/* What the other did comes first, as it was committed first. */
static void
test_apply_tells_both_in_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (two);
  g_autoptr (FootfallRun) first = fixture_run (1, NULL, NULL);
  put_run (one, 1);
  put_run (two, 2);

  g_assert_cmpuint (listener->heard->len, ==, 2);
  const FootfallChange *change = footfall_change_set_get (listener->heard->pdata[0], 0);
  g_assert_true (footfall_record_equal (FOOTFALL_RECORD_RUN, change->after, first));
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (two)), ==, 2);
  fixture_assert_like_file (fixture, two);
}

/* Two edits of one run: the second is refused and sees the first. */
static void
test_conflict_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  put_run (one, 1);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (two);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (GError) error = NULL;
  run->distance_m = 1234;
  g_assert_true (fixture_put (one, FOOTFALL_RECORD_RUN, run, NULL));
  run->distance_m = 4321;

  g_assert_false (fixture_put (two, FOOTFALL_RECORD_RUN, run, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT);
  g_assert_cmpuint (listener->heard->len, ==, 1);
  g_assert_cmpfloat (footfall_log_get_run (footfall_journal_get_log (two), 0)->distance_m, ==, 1234);
  g_assert_null (footfall_journal_get_undo_label (two));
  fixture_assert_like_file (fixture, two);
  g_assert_true (fixture_put (two, FOOTFALL_RECORD_RUN, run, NULL)); /* having seen it */
  fixture_assert_like_file (fixture, two);
}

static void
test_removed_by_another_is_a_conflict (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  put_run (one, 1);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_assert_true (fixture_remove (one, FOOTFALL_RECORD_RUN, run, NULL));

  g_autoptr (GError) error = NULL;
  g_assert_false (fixture_remove (two, FOOTFALL_RECORD_RUN, run, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT);
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (two)), ==, 0);
}

static void
test_added_by_another_is_a_conflict (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) one = fixture_open (fixture);
  g_autoptr (FootfallJournal) two = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  put_run (one, 1);

  g_autoptr (GError) error = NULL;
  g_assert_false (fixture_put (two, FOOTFALL_RECORD_RUN, run, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT);
  fixture_assert_like_file (fixture, two);
}

/* A file that was taken away is not written: what is in it would be lost. */
static void
test_moved_file_is_not_written (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *other_path = g_strconcat (fixture->path, ".old", NULL);
  g_autoptr (GFile) other = g_file_new_for_path (other_path);
  g_autoptr (GError) error = NULL;
  g_assert_true (g_file_move (file, other, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));

  g_assert_false (fixture_put (journal, FOOTFALL_RECORD_RUN, run, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "moved"));
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, 0);
  g_assert_true (g_file_move (other, file, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
}

/* Starts this program again to log runs FIRST to FIRST + COUNT - 1. */
static GSubprocess *
start_writer (Fixture *fixture, guint first, guint count)
{
  g_autofree char *first_text = g_strdup_printf ("%u", first);
  g_autofree char *count_text = g_strdup_printf ("%u", count);
  g_autoptr (GError) error = NULL;
  GSubprocess *writer = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--writer", fixture->path,
                                          first_text, count_text, NULL);

  g_assert_no_error (error);
  return writer;
}

static int
run_as_writer (char **arguments)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (arguments[2], NULL);
  guint first = (guint) g_ascii_strtoull (arguments[3], NULL, 10);
  guint count = (guint) g_ascii_strtoull (arguments[4], NULL, 10);

  for (guint i = first; journal != NULL && i < first + count; i++)
    {
      g_autoptr (FootfallRun) run = fixture_run (i, NULL, NULL);
      if (!fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL))
        return 1;
    }
  return journal != NULL ? 0 : 1;
}

static gboolean
on_deadline (gpointer data)
{
  gboolean *is_late = data;

  *is_late = TRUE;
  return G_SOURCE_REMOVE;
}

/* Iterates the main loop until the log holds @n_runs, for at most that long. */
static void
wait_for_runs (FootfallJournal *journal, guint n_runs, guint deadline_s)
{
  gboolean is_late = FALSE;
  guint timer = g_timeout_add_seconds (deadline_s, on_deadline, &is_late);

  while (!is_late && footfall_log_get_n_runs (footfall_journal_get_log (journal)) < n_runs)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_late);
  g_source_remove (timer);
}

static void
test_watch_sees_another_process (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  footfall_journal_watch (journal);
  footfall_journal_watch (journal); /* twice is as good as once */
  g_autoptr (GSubprocess) writer = start_writer (fixture, 0, 1);

  wait_for_runs (journal, 1, 30);
  g_assert_true (g_subprocess_wait_check (writer, NULL, NULL));
  g_assert_cmpuint (listener->heard->len, ==, 1);
  fixture_assert_like_file (fixture, journal);
}

#define N_EACH 60

/* Two other processes and this one write at once: nothing is lost and nobody is turned away. */
static void
test_three_write_at_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  g_autoptr (GSubprocess) one = start_writer (fixture, 0, N_EACH);
  g_autoptr (GSubprocess) two = start_writer (fixture, N_EACH, N_EACH);
  for (guint i = 2 * N_EACH; i < 3 * N_EACH; i++)
    put_run (journal, i);

  g_assert_true (g_subprocess_wait_check (one, NULL, NULL));
  g_assert_true (g_subprocess_wait_check (two, NULL, NULL));
  refresh (journal);
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, 3 * N_EACH);
  fixture_assert_like_file (fixture, journal);
  for (guint i = 0; i < N_EACH; i++)
    g_assert_true (footfall_journal_undo (journal, NULL));
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, 2 * N_EACH);
  g_assert_null (footfall_journal_get_undo_label (journal));
  fixture_assert_like_file (fixture, journal);
}

/* Programs that start together on a journal that is not there yet make one. */
static void
test_made_together (Fixture *fixture, gconstpointer data)
{
  GSubprocess *writers[6];

  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    writers[i] = start_writer (fixture, i, 1);
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    {
      g_assert_true (g_subprocess_wait_check (writers[i], NULL, NULL));
      g_object_unref (writers[i]);
    }
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, G_N_ELEMENTS (writers));
  fixture_assert_like_file (fixture, journal);
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (argc == 5 && strcmp (argv[1], "--writer") == 0)
    return run_as_writer (argv);

  g_test_init (&argc, &argv, NULL);
  fixture_add ("/two-writers/refresh-is-exact", test_refresh_is_exact, NULL);
  fixture_add ("/two-writers/refresh-without-news", test_refresh_without_news, NULL);
  fixture_add ("/two-writers/refresh-keeps-pointers", test_refresh_keeps_pointers, NULL);
  fixture_add ("/two-writers/apply-tells-both-in-order", test_apply_tells_both_in_order, NULL);
  fixture_add ("/two-writers/conflict-is-refused", test_conflict_is_refused, NULL);
  fixture_add ("/two-writers/removed-by-another", test_removed_by_another_is_a_conflict, NULL);
  fixture_add ("/two-writers/added-by-another", test_added_by_another_is_a_conflict, NULL);
  fixture_add ("/two-writers/moved-file-is-not-written", test_moved_file_is_not_written, NULL);
  fixture_add ("/two-writers/watch-sees-another-process", test_watch_sees_another_process, NULL);
  fixture_add ("/two-writers/three-write-at-once", test_three_write_at_once, NULL);
  fixture_add ("/two-writers/made-together", test_made_together, NULL);
  return g_test_run ();
}
