/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* A program with a main loop, as the window is, and two others write to one
 * journal for a while: nothing is lost, nothing is there twice, nobody is
 * turned away, and each sees soon what the others did. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"

#define DEFAULT_SECONDS 1
#define SEEN_WITHIN_US (2 * G_USEC_PER_SEC)
#define N_MEMBERS 2
#define NUMBERS_PER_MEMBER 100000 /* of runs: each writes runs of its own */
#define WRITE_EVERY_MS 7

/* This program once more, as another process. */
static const char *program;

/* What the program with the main loop knows. */
typedef struct
{
  FootfallJournal *journal;
  GHashTable *acknowledged; /* number of a run -> (owned) when its writer was told that it is on disk */
  GHashTable *seen;         /* number of a run -> (owned) when it was in the log here */
  guint n_members;          /* still at work */
  guint n_own;              /* runs written here */
  guint n_undone;           /* by the others */
} Crowd;

static double
get_seconds (void)
{
  const char *text = g_getenv ("FOOTFALL_CROWD_SECONDS");

  return text != NULL ? g_ascii_strtod (text, NULL) : DEFAULT_SECONDS;
}

static void
put_run (FootfallJournal *journal, guint number)
{
  g_autoptr (FootfallRun) run = fixture_run (number, NULL, NULL);
  g_autoptr (GError) error = NULL;

  fixture_put (journal, FOOTFALL_RECORD_RUN, run, &error);
  g_assert_no_error (error);
}

/* Another process: writes, says so, and at the end takes half of it back. */
static int
run_as_member (const char *path, const char *first_text)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
  gint64 end = g_get_monotonic_time () + (gint64) (get_seconds () * G_USEC_PER_SEC);
  guint first = (guint) g_ascii_strtoull (first_text, NULL, 10);
  guint number = first;

  for (; g_get_monotonic_time () < end; number++)
    {
      put_run (journal, number);
      printf ("put %u %" G_GINT64_FORMAT "\n", number, g_get_monotonic_time ());
      fflush (stdout);
    }
  for (guint i = 0; i < (number - first) / 2; i++)
    {
      if (!footfall_journal_undo (journal, NULL))
        return EXIT_FAILURE;
      printf ("undone\n");
    }
  return EXIT_SUCCESS;
}

static gpointer
make_time (gint64 time)
{
  return g_memdup2 (&time, sizeof time);
}

static guint
get_number (const FootfallRun *run)
{
  g_autoptr (FootfallRun) zero = fixture_run (0, NULL, NULL);
  g_autoptr (FootfallRun) one = fixture_run (1, NULL, NULL);

  return (guint) ((run->started_at - zero->started_at) / (one->started_at - zero->started_at));
}

static void
on_changed (FootfallJournal *journal, FootfallChangeSet *changes, gpointer data)
{
  Crowd *self = data;

  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->before == NULL)
        g_hash_table_insert (self->seen, GUINT_TO_POINTER (get_number (change->after)),
                             make_time (g_get_monotonic_time ()));
    }
}

static void
take_line (Crowd *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);

  if (g_strv_length (words) == 3)
    g_hash_table_insert (self->acknowledged, GUINT_TO_POINTER (g_ascii_strtoull (words[1], NULL, 10)),
                         make_time (g_ascii_strtoll (words[2], NULL, 10)));
  else
    self->n_undone++;
}

static void
on_line (GObject *object, GAsyncResult *result, gpointer data)
{
  Crowd *self = data;
  GDataInputStream *output = G_DATA_INPUT_STREAM (object);
  g_autofree char *line = g_data_input_stream_read_line_finish (output, result, NULL, NULL);

  if (line == NULL)
    {
      self->n_members--;
      return;
    }
  take_line (self, line);
  g_data_input_stream_read_line_async (output, G_PRIORITY_DEFAULT, NULL, on_line, self);
}

static GSubprocess *
start_member (Fixture *fixture, Crowd *crowd, guint number)
{
  g_autofree char *first = g_strdup_printf ("%u", (number + 1) * NUMBERS_PER_MEMBER);
  GSubprocess *member = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, program, "--member", fixture->path,
                                          first, NULL);
  g_assert_nonnull (member);
  g_autoptr (GDataInputStream) output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (member));

  g_data_input_stream_read_line_async (output, G_PRIORITY_DEFAULT, NULL, on_line, crowd);
  crowd->n_members++;
  return member;
}

static gboolean
on_write (gpointer data)
{
  Crowd *self = data;

  put_run (self->journal, self->n_own++);
  return G_SOURCE_CONTINUE;
}

/* Returns: how long the slowest run took from its writer to this program, microseconds. One that was taken
 * back before it was looked at was never seen. */
static gint64
find_slowest (Crowd *self)
{
  GHashTableIter iter;
  gpointer number;
  gpointer acknowledged;
  gint64 slowest = 0;

  g_hash_table_iter_init (&iter, self->acknowledged);
  while (g_hash_table_iter_next (&iter, &number, &acknowledged))
    {
      const gint64 *seen = g_hash_table_lookup (self->seen, number);
      if (seen != NULL)
        slowest = MAX (slowest, *seen - *(const gint64 *) acknowledged);
    }
  return slowest;
}

static void
assert_nothing_lost (Fixture *fixture, Crowd *crowd)
{
  guint n_others = g_hash_table_size (crowd->acknowledged);
  const FootfallLog *log = footfall_journal_get_log (crowd->journal);

  g_assert_true (footfall_journal_refresh (crowd->journal, NULL));
  g_assert_cmpuint (n_others, >, 10);
  g_assert_cmpuint (footfall_log_get_n_runs (log), ==, crowd->n_own + n_others - crowd->n_undone);
  fixture_assert_like_file (fixture, crowd->journal);
  for (guint i = 0; i < crowd->n_own; i++)
    g_assert_true (footfall_journal_undo (crowd->journal, NULL));
  g_assert_null (footfall_journal_get_undo_label (crowd->journal));
  g_assert_cmpuint (footfall_log_get_n_runs (log), ==, n_others - crowd->n_undone);
}

static void
test_crowd (Fixture *fixture, gconstpointer data)
{
  GSubprocess *members[N_MEMBERS];
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  Crowd crowd = { .journal = journal,
                  .acknowledged = g_hash_table_new_full (NULL, NULL, NULL, g_free),
                  .seen = g_hash_table_new_full (NULL, NULL, NULL, g_free) };
  fixture_have_backup (fixture);
  g_signal_connect (journal, "changed", G_CALLBACK (on_changed), &crowd);
  footfall_journal_watch (journal);

  for (guint i = 0; i < N_MEMBERS; i++)
    members[i] = start_member (fixture, &crowd, i);
  guint timer = g_timeout_add (WRITE_EVERY_MS, on_write, &crowd);
  while (crowd.n_members > 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);

  for (guint i = 0; i < N_MEMBERS; i++)
    {
      g_assert_true (g_subprocess_wait_check (members[i], NULL, NULL));
      g_object_unref (members[i]);
    }
  assert_nothing_lost (fixture, &crowd);
  gint64 slowest = find_slowest (&crowd);
  g_test_message ("%u runs of three programs in %g s; the slowest was seen by another after %.0f ms",
                  crowd.n_own + g_hash_table_size (crowd.acknowledged), get_seconds (), (double) slowest / 1000);
  g_assert_cmpint (slowest, <, SEEN_WITHIN_US);
  g_hash_table_unref (crowd.acknowledged);
  g_hash_table_unref (crowd.seen);
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (argc == 4 && strcmp (argv[1], "--member") == 0)
    return run_as_member (argv[2], argv[3]);

  g_test_init (&argc, &argv, NULL);
  fixture_add ("/crowd/three-programs", test_crowd, NULL);
  return g_test_run ();
}
