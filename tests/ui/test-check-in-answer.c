/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/check-in-answer.h"

#define MORNING 20000
#define HOUR_S 3600

typedef struct
{
  FootfallLog *log;
  GTimeZone *zone;
  FootfallCheckIn check_in;
  FootfallCheckInAnswer answer;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  gint64 midnight = (gint64) MORNING * 86400;
  fixture->log = footfall_log_new ();
  fixture->zone = g_time_zone_new_utc ();
  fixture->check_in = (FootfallCheckIn) { .morning = MORNING,
                                          .remind_at = midnight + 8 * HOUR_S,
                                          .closes_at = midnight + 36 * HOUR_S,
                                          .knees = { TRUE, TRUE, FALSE } };
  footfall_check_in_answer_init (&fixture->answer);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  footfall_log_free (fixture->log);
  g_time_zone_unref (fixture->zone);
}

static FootfallChangeSet *
make_changes (Fixture *fixture, gint64 now)
{
  return footfall_check_in_answer_make_changes (&fixture->answer, &fixture->check_in, fixture->log, now,
                                                fixture->zone);
}

static void
test_nothing_answered (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallChangeSet) changes = make_changes (fixture, fixture->check_in.remind_at);
  g_assert_cmpuint (footfall_change_set_get_size (changes), ==, 0);
}

static void
test_zero_is_an_answer_without_an_area (Fixture *fixture, gconstpointer data)
{
  fixture->answer.levels[FOOTFALL_KNEE_LEFT] = 0;
  fixture->answer.areas[FOOTFALL_KNEE_LEFT] = FOOTFALL_AREA_INNER;
  g_autoptr (FootfallChangeSet) changes = make_changes (fixture, fixture->check_in.remind_at + 5);
  g_assert_cmpuint (footfall_change_set_get_size (changes), ==, 1);
  const FootfallPain *entry = footfall_change_set_get (changes, 0)->after;
  g_assert_cmpint (entry->level, ==, 0);
  g_assert_cmpint (entry->area, ==, FOOTFALL_AREA_UNKNOWN);
  g_assert_cmpint (entry->moment, ==, FOOTFALL_MOMENT_NEXT_MORNING);
  g_assert_cmpint (entry->felt_at, ==, fixture->check_in.remind_at + 5);
  g_assert_true (footfall_uuid_is_none (&entry->run));
  g_assert_true (footfall_record_validate (FOOTFALL_RECORD_PAIN, entry, NULL));
}

/* What is answered the day after still belongs to its morning. */
static void
test_the_day_after (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallRun) run = footfall_run_new ();
  fixture->check_in.run = run;
  fixture->answer.levels[FOOTFALL_KNEE_RIGHT] = 10;
  fixture->answer.areas[FOOTFALL_KNEE_RIGHT] = FOOTFALL_AREA_BACK;
  g_autoptr (FootfallChangeSet) changes = make_changes (fixture, fixture->check_in.closes_at - 1);
  const FootfallPain *entry = footfall_change_set_get (changes, 0)->after;
  g_assert_cmpint (footfall_pain_get_day (entry), ==, MORNING);
  g_assert_cmpint (entry->felt_at, ==, fixture->check_in.remind_at);
  g_assert_cmpint (entry->area, ==, FOOTFALL_AREA_BACK);
  g_assert_true (footfall_uuid_equal (&entry->run, &run->record.uuid));
}

static void
test_a_knee_that_was_not_asked (Fixture *fixture, gconstpointer data)
{
  fixture->answer.levels[FOOTFALL_KNEE_UNSPECIFIED] = 3;
  g_autoptr (FootfallChangeSet) changes = make_changes (fixture, fixture->check_in.remind_at);
  g_assert_cmpuint (footfall_change_set_get_size (changes), ==, 0);
}

static void
test_variant_round_trip (Fixture *fixture, gconstpointer data)
{
  FootfallCheckInAnswer read;
  fixture->answer.levels[FOOTFALL_KNEE_LEFT] = 0;
  fixture->answer.levels[FOOTFALL_KNEE_RIGHT] = 10;
  fixture->answer.areas[FOOTFALL_KNEE_RIGHT] = FOOTFALL_AREA_BACK;
  g_autoptr (GVariant) variant = g_variant_ref_sink (footfall_check_in_answer_to_variant (&fixture->answer));
  g_assert_cmpstr (g_variant_get_type_string (variant), ==, FOOTFALL_CHECK_IN_ANSWER_TYPE);
  footfall_check_in_answer_from_variant (&read, variant);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_assert_cmpint (read.levels[knee], ==, fixture->answer.levels[knee]);
      g_assert_cmpint (read.areas[knee], ==, fixture->answer.areas[knee]);
    }
}

static void
test_variant_out_of_range (Fixture *fixture, gconstpointer data)
{
  FootfallCheckInAnswer read;
  g_autoptr (GVariant) variant =
      g_variant_ref_sink (g_variant_new_parsed ("[(-1, 3, 0), (3, 3, 0), (0, 11, 0), (0, -1, 0), (1, 3, 5)]"));
  footfall_check_in_answer_from_variant (&read, variant);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    g_assert_cmpint (read.levels[knee], ==, -1);
}

#define ADD(name, function) g_test_add ("/check-in-answer/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("nothing-answered", test_nothing_answered);
  ADD ("zero-is-an-answer-without-an-area", test_zero_is_an_answer_without_an_area);
  ADD ("the-day-after", test_the_day_after);
  ADD ("a-knee-that-was-not-asked", test_a_knee_that_was_not_asked);
  ADD ("variant-round-trip", test_variant_round_trip);
  ADD ("variant-out-of-range", test_variant_out_of_range);
  return g_test_run ();
}
