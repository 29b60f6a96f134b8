/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "kill-round.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "journal/log-sync.h"

#define N_CHANGES_MAX 40 /* in one round */
#define DELAY_MAX_US 3000

/* What change number @number puts and removes, so that the journal shows how far it came: mostly a run, at
 * times twenty at once, and now and then one that was put before goes. */
static FootfallChangeSet *
make_change (const FootfallLog *log, guint number)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  guint n_runs = number % 7 == 6 ? 20 : 1;

  for (guint i = 0; i < n_runs; i++)
    {
      g_autoptr (FootfallRun) run = fixture_run (number * 100 + i, NULL, NULL);
      footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_RUN, run);
    }
  if (number % 5 == 4)
    {
      g_autoptr (FootfallRun) old = fixture_run ((number - 2) * 100, NULL, NULL);
      footfall_change_set_remove (changes, log, FOOTFALL_RECORD_RUN, &old->record.uuid);
    }
  return changes;
}

/* What the journal has to hold after so many changes. */
static FootfallLog *
make_expected (guint n_changes)
{
  FootfallLog *log = footfall_log_new ();

  for (guint i = 0; i < n_changes; i++)
    {
      g_autoptr (FootfallChangeSet) changes = make_change (log, i);
      footfall_log_sync_patch (log, changes);
    }
  return log;
}

gboolean
kill_round_run_as_victim (int argc, char **argv)
{
  if (argc != 4 || strcmp (argv[1], "--victim") != 0)
    return FALSE;

  g_autoptr (FootfallJournal) journal = footfall_journal_open (argv[2], NULL);
  guint first = (guint) g_ascii_strtoull (argv[3], NULL, 10);
  for (guint i = first; journal != NULL && i < first + N_CHANGES_MAX; i++)
    {
      g_autoptr (FootfallChangeSet) changes = make_change (footfall_journal_get_log (journal), i);
      if (!footfall_journal_apply (journal, changes, "Change", NULL))
        break;
      printf ("%u\n", i);
      fflush (stdout);
    }
  return TRUE;
}

/* Lets the time pass in which the victim is on its way somewhere. */
static void
spin (gint64 microseconds)
{
  gint64 end = g_get_monotonic_time () + microseconds;

  while (g_get_monotonic_time () < end)
    continue;
}

/* Returns: how many changes the victim acknowledged before it was killed, or was through */
static guint
kill_victim (GSubprocess *victim, GRand *random)
{
  g_autoptr (GDataInputStream) output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (victim));
  guint n_lines = (guint) g_rand_int_range (random, 0, N_CHANGES_MAX + 1);
  guint n_acknowledged = 0;
  char *line;

  while (n_acknowledged < n_lines && (line = g_data_input_stream_read_line (output, NULL, NULL, NULL)) != NULL)
    {
      n_acknowledged++;
      g_free (line);
    }
  spin (g_rand_int_range (random, 0, DELAY_MAX_US));
  g_subprocess_send_signal (victim, SIGKILL);
  while ((line = g_data_input_stream_read_line (output, NULL, NULL, NULL)) != NULL)
    {
      n_acknowledged++;
      g_free (line);
    }
  g_assert_true (g_subprocess_wait (victim, NULL, NULL));
  return n_acknowledged;
}

guint
kill_round (Fixture *fixture, const char *program, guint n_done, GRand *random)
{
  g_autofree char *first = g_strdup_printf ("%u", n_done);
  g_autoptr (GSubprocess) victim = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, program, "--victim",
                                                     fixture->path, first, NULL);
  g_assert_nonnull (victim);
  guint n_acknowledged = n_done + kill_victim (victim, random);

  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  const FootfallLog *log = footfall_journal_get_log (journal);
  g_assert_true (footfall_journal_verify (journal, NULL));
  g_autoptr (FootfallLog) expected = make_expected (n_acknowledged);
  if (footfall_log_equal (log, expected))
    return n_acknowledged;
  g_autoptr (FootfallLog) one_more = make_expected (n_acknowledged + 1);
  g_assert_true (footfall_log_equal (log, one_more));
  return n_acknowledged + 1;
}
