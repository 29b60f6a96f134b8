/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* How long the Journal page takes to list, filter and change a journal of 20,000 and of 200,000 runs. */

#include <stdio.h>

#include "ui/journal/calendar-month.h"
#include "ui/journal/journal-list.h"

#define DAY_S 86400
#define LAST_DAY 20000
#define N_SHOES 20

static FootfallLog *
make_log (guint n_runs)
{
  FootfallLog *log = footfall_log_new ();
  FootfallUuid shoes[N_SHOES];
  for (guint i = 0; i < N_SHOES; i++)
    {
      FootfallShoe *shoe = footfall_shoe_new ();
      shoe->name = g_strdup_printf ("Shoe %u", i);
      shoes[i] = shoe->record.uuid;
      footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
    }
  for (guint i = 0; i < n_runs; i++)
    {
      FootfallRun *run = footfall_run_new ();
      run->started_at = (gint64) LAST_DAY * DAY_S - (gint64) (n_runs - i) * DAY_S / 2;
      run->utc_offset_s = 3600;
      run->distance_m = 5000 + i % 7000;
      run->shoe = shoes[i % N_SHOES];
      run->notes = i % 3 == 0 ? g_strdup_printf ("Föhn on the hill, with the dog, lap %u of the old path", i) : NULL;
      FootfallPain *pain = footfall_pain_new ();
      pain->run = run->record.uuid;
      pain->felt_at = run->started_at;
      pain->utc_offset_s = 3600;
      pain->level = (int) (i % 5);
      footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
      footfall_log_put (log, FOOTFALL_RECORD_PAIN, pain);
    }
  return log;
}

static double
lap (gint64 *start)
{
  gint64 now = g_get_monotonic_time ();
  double milliseconds = (double) (now - *start) / 1000.0;
  *start = now;
  return milliseconds;
}

static void
filter (FootfallJournalList *list, const char *what, FootfallJournalFilter wanted)
{
  gint64 start = g_get_monotonic_time ();
  footfall_journal_list_set_filter (list, &wanted);
  double milliseconds = lap (&start);
  printf ("  %-24s %7.1f ms, %u found\n", what, milliseconds, footfall_journal_list_get_n_records (list));
  footfall_journal_list_set_filter (list, &FOOTFALL_JOURNAL_FILTER_NONE);
}

static void
change_one (FootfallLog *log, FootfallJournalList *list)
{
  g_autoptr (FootfallRun) run = footfall_run_copy (footfall_log_get_run (log, footfall_log_get_n_runs (log) / 2));
  run->started_at += 7 * DAY_S;
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, footfall_run_copy (run));
  gint64 start = g_get_monotonic_time ();
  footfall_journal_list_update (list, changes);
  printf ("  %-24s %7.1f ms\n", "one run moved", lap (&start));
}

static void
measure (guint n_runs)
{
  g_autoptr (FootfallLog) log = make_log (n_runs);
  gint64 start = g_get_monotonic_time ();
  g_autoptr (FootfallJournalList) list = footfall_journal_list_new (log);
  double milliseconds = lap (&start);
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (list));
  printf ("%u runs: %u rows, %.1f MiB\n", n_runs, n_rows,
          (double) n_rows * sizeof (FootfallJournalPlace) / (1024.0 * 1024.0));
  printf ("  %-24s %7.1f ms\n", "listed", milliseconds);

  FootfallJournalFilter words = FOOTFALL_JOURNAL_FILTER_NONE;
  words.text = (char *) "föhn dog";
  filter (list, "words", words);
  words.text = (char *) "nothing like it";
  filter (list, "words that are not there", words);
  FootfallJournalFilter painful = FOOTFALL_JOURNAL_FILTER_NONE;
  painful.painful_only = TRUE;
  filter (list, "painful", painful);
  FootfallJournalFilter shoe = FOOTFALL_JOURNAL_FILTER_NONE;
  shoe.shoe_filter = FOOTFALL_SHOE_FILTER_ONE;
  shoe.shoe = footfall_log_get_shoe (log, 3)->record.uuid;
  filter (list, "one shoe", shoe);
  change_one (log, list);

  FootfallCalendarMonth month;
  start = g_get_monotonic_time ();
  footfall_calendar_month_read (log, LAST_DAY - 300, LAST_DAY, &month);
  printf ("  %-24s %7.1f ms\n", "a month of the calendar", lap (&start));
}

int
main (void)
{
  measure (20000);
  measure (200000);
  return 0;
}
