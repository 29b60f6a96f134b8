/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-filter.h"

/* A run in a shoe, with notes and a knee. */
typedef struct
{
  FootfallLog *log;
  FootfallShoe *shoe;
  FootfallRun *run;
  FootfallPain *pain;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = footfall_log_new ();
  fixture->shoe = footfall_shoe_new ();
  fixture->shoe->name = g_strdup ("Blaue Größe");
  fixture->shoe->brand = g_strdup ("Acme");
  fixture->run = footfall_run_new ();
  fixture->run->started_at = 1700000000;
  fixture->run->utc_offset_s = 0;
  fixture->run->shoe = fixture->shoe->record.uuid;
  fixture->run->surface = FOOTFALL_SURFACE_GRASS;
  fixture->run->notes = g_strdup ("Windy on the Café hill");
  fixture->pain = footfall_pain_new ();
  fixture->pain->felt_at = 1700000000;
  fixture->pain->utc_offset_s = 0;
  fixture->pain->run = fixture->run->record.uuid;
  fixture->pain->knee = FOOTFALL_KNEE_LEFT;
  fixture->pain->level = 2;
  fixture->pain->notes = g_strdup ("pulling");
  footfall_log_put (fixture->log, FOOTFALL_RECORD_SHOE, footfall_shoe_copy (fixture->shoe));
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, footfall_run_copy (fixture->run));
  footfall_log_put (fixture->log, FOOTFALL_RECORD_PAIN, footfall_pain_copy (fixture->pain));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  footfall_log_free (fixture->log);
  footfall_shoe_free (fixture->shoe);
  footfall_run_free (fixture->run);
  footfall_pain_free (fixture->pain);
}

static gboolean
lets_through (Fixture *fixture, FootfallJournalFilter filter, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (FootfallJournalMatcher) matcher = footfall_journal_matcher_new (&filter, fixture->log);
  return footfall_journal_matcher_matches (matcher, kind, record);
}

static gboolean
finds (Fixture *fixture, const char *text)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.text = (char *) text;
  return lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run);
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    gboolean is_found;
  } cases[] = {
    { NULL, TRUE },         { "", TRUE },           { "  \t ", TRUE },      { "windy", TRUE },    { "WINDY", TRUE },
    { "hill windy", TRUE }, { "windy flat", FALSE }, { "café", TRUE },       { "CAFÉ", TRUE },     { "cafe", TRUE },
    { "größe", TRUE },      { "GRÖSSE", TRUE },     { "acme", TRUE },       { "acme hill", TRUE }, { "pulling", TRUE },
    { "xyz", FALSE },       { "windyx", FALSE },    { "%", FALSE },         { "_", FALSE },       { "läufe", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (finds (fixture, cases[i].text), ==, cases[i].is_found);
    }
}

static void
test_words_in_other_records (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.text = (char *) "pull";
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));

  g_autoptr (FootfallActivity) activity = footfall_activity_new ();
  g_autoptr (FootfallEvent) event = footfall_event_new ();
  g_autoptr (FootfallBreak) pause = footfall_break_new ();
  activity->notes = g_strdup ("Pull-ups");
  event->notes = g_strdup ("nothing");
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_ACTIVITY, activity));
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_EVENT, event));
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_BREAK, pause));
}

static void
test_shoe (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.shoe_filter = FOOTFALL_SHOE_FILTER_ONE;
  filter.shoe = fixture->shoe->record.uuid;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));
  filter.shoe = footfall_uuid_new ();
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  filter.shoe_filter = FOOTFALL_SHOE_FILTER_NONE;
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  fixture->run->shoe = FOOTFALL_UUID_NONE;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
}

static void
test_surface (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.surface = FOOTFALL_SURFACE_GRASS;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  filter.surface = FOOTFALL_SURFACE_UNKNOWN;
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  fixture->run->surface = FOOTFALL_SURFACE_UNKNOWN;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  g_autoptr (FootfallActivity) activity = footfall_activity_new ();
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_ACTIVITY, activity));
}

static void
test_knee_and_pain (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.knee = FOOTFALL_KNEE_LEFT;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));
  filter.painful_only = TRUE;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  filter.knee = FOOTFALL_KNEE_RIGHT;
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));
  filter.knee = FOOTFALL_JOURNAL_FILTER_ANY;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_RUN, fixture->run));

  /* 0 was told and is no pain; 1 is the least there is. */
  fixture->pain->level = 0;
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));
  fixture->pain->level = 1;
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_PAIN, fixture->pain));
  g_autoptr (FootfallEvent) event = footfall_event_new ();
  g_assert_false (lets_through (fixture, filter, FOOTFALL_RECORD_EVENT, event));
}

static void
test_none (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  g_autoptr (FootfallBreak) pause = footfall_break_new ();
  g_assert_true (footfall_journal_filter_is_none (&filter));
  g_assert_true (lets_through (fixture, filter, FOOTFALL_RECORD_BREAK, pause));
  filter.text = (char *) " \t";
  g_assert_true (footfall_journal_filter_is_none (&filter));
  filter.text = (char *) "a";
  g_assert_false (footfall_journal_filter_is_none (&filter));
  filter.text = NULL;
  filter.surface = FOOTFALL_SURFACE_UNKNOWN;
  g_assert_false (footfall_journal_filter_is_none (&filter));
}

#define ADD(path, function) g_test_add ("/journal-filter/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("words", test_words);
  ADD ("words-in-other-records", test_words_in_other_records);
  ADD ("shoe", test_shoe);
  ADD ("surface", test_surface);
  ADD ("knee-and-pain", test_knee_and_pain);
  ADD ("none", test_none);
  return g_test_run ();
}
