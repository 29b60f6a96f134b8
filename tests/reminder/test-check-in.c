/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <stdio.h>

#include "log-builder.h"
#include "reminder/check-in.h"

/* A log in shorthand, whose day 0 is the morning after most of its runs, and what is asked at a
 * local time counted from that day: "-" or the run, the knees still to be answered for, and the morning. */
typedef struct
{
  const char *text;
  int day;
  const char *time;
  const char *asked;
} Case;

static const Case occasion_cases[] = {
  /* A run with any pain, the morning after */
  { "", 0, "08:00", "-" },
  { "run@-1,5km,id=a", 0, "08:00", "-" },
  { "run@-1,5km,id=a L0@-1,of=a", 0, "08:00", "-" },
  { "run@-1,5km,id=a L1@-1,of=a", 0, "08:00", "a LR 0" },
  { "run@-1,5km,id=a U1@-1,of=a", 0, "08:00", "a LRU 0" },
  { "run@-1,5km,id=a L1@-1,during,of=a", 0, "08:00", "a LR 0" },
  { "run@-1,5km,id=a L1@0,morning,of=a", 0, "08:00", "-" },
  { "run@-1,5km,id=a L1@-1", 0, "08:00", "-" },
  { "run@-2,5km,id=a L1@-2,of=a", 0, "12:00", "-" },
  { "run@0,5km,id=a,at=06:00 L1@0,of=a", 0, "08:00", "-" },
  /* The last of several that day; whichever hurt */
  { "run@-1,5km,id=a,at=08:00 run@-1,3km,id=b,at=18:00 L2@-1,of=a R1@-1,of=b", 0, "08:00", "b LR 0" },
  { "run@-1,5km,id=a,at=08:00 run@-1,3km,id=b,at=18:00 L2@-1,of=a", 0, "08:00", "a LR 0" },
  /* Any run while there is a call for a break, not once that is quiet */
  { "L7@-5 run@-1,5km,id=a", 0, "08:00", "a LR 0" },
  { "L7@-5 run@-2,5km", 0, "12:00", "-" },
  { "L7@-29 run@-1,5km,id=a", 0, "08:00", "-" },
};

static const Case time_cases[] = {
  /* From early morning until noon of the second day */
  { "run@-1,5km,id=a L1@-1,of=a", -1, "23:59", "-" },
  { "run@-1,5km,id=a L1@-1,of=a", 0, "03:59", "-" },
  { "run@-1,5km,id=a L1@-1,of=a", 0, "04:00", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a", 0, "23:59", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a", 1, "00:00", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a", 1, "11:59", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a", 1, "12:00", "-" },
  /* The next one takes its place when it opens. */
  { "run@-1,5km,id=a L1@-1,of=a run@0,5km,id=b L1@0,of=b", 1, "03:59", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a run@0,5km,id=b L1@0,of=b", 1, "04:00", "b LR 1" },
  { "run@-1,5km,id=a L1@-1,of=a run@0,5km,id=b L1@0,of=b L1@1,morning,of=b", 1, "09:00", "-" },
  { "run@-1,5km,id=a L1@-1,of=a run@0,5km,id=b", 1, "09:00", "a LR 0" },
};

static const Case answer_cases[] = {
  { "run@-1,5km,id=a L1@-1,of=a L0@0,morning,of=a", 0, "08:00", "-" },
  { "run@-1,5km,id=a L1@-1,of=a L0@0,morning", 0, "08:00", "-" },
  { "run@-1,5km,id=a L1@-1,of=a L0@0", 0, "21:00", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a R0@0,morning,of=a", 0, "08:00", "a L 0" },
  { "run@-1,5km,id=a L1@-1,of=a R1@-1,of=a L0@0,morning,of=a", 0, "08:00", "a R 0" },
  { "run@-1,5km,id=a L1@-1,of=a L0@-1,morning", 0, "08:00", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a L0@1,morning,of=a", 0, "08:00", "a LR 0" },
  { "run@-1,5km,id=a L1@-1,of=a L0@1,morning,of=a", 1, "09:00", "-" },
};

static const Case break_cases[] = {
  /* Every third day while it is on */
  { "break@0,ends=9", 0, "08:00", "-" },
  { "break@-1,ends=9", 0, "08:00", "-" },
  { "break@-2,ends=9", 0, "08:00", "-" },
  { "break@-3,ends=9", 0, "08:00", "none LR 0" },
  { "break@-4,ends=9", 0, "08:00", "none LR -1" },
  { "break@-4,ends=9", 0, "12:00", "-" },
  { "break@-6,ends=9", 0, "08:00", "none LR 0" },
  { "break@-6,ends=0", 0, "08:00", "none LR 0" },
  { "break@-6,ends=-1", 0, "08:00", "-" },
  { "break@-6", 0, "08:00", "none LR 0" },
  { "break@-6,ends=9,walk=0", 0, "08:00", "-" },
  { "break@-30,ends=30 break@-1,ends=9", 0, "08:00", "-" },
  /* What was noted since is an answer, whenever it was felt. */
  { "break@-3,ends=9 L0@0,morning", 0, "08:00", "none R 0" },
  { "break@-3,ends=9 L0@0,morning R0@0,morning", 0, "08:00", "-" },
  { "break@-3,ends=9 L0@0 R0@0", 0, "21:00", "-" },
  { "break@-3,ends=9 L0@-1 R0@-1", 0, "08:00", "none LR 0" },
  /* The knee that calls for the break is enough. */
  { "L7@-3 break@-3,ends=9 L2@0,morning", 0, "08:00", "-" },
  { "L7@-3 break@-3,ends=9 R2@0,morning", 0, "08:00", "none L 0" },
  /* A run goes first. */
  { "L7@-3 break@-3,ends=9 run@-1,2km,id=a", 0, "08:00", "a LR 0" },
};

static char *
describe (LogBuilder *builder, const FootfallCheckIn *check_in)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append (text, check_in->run == NULL ? "none" : log_builder_get_name (builder, &check_in->run->record.uuid));
  g_string_append_c (text, ' ');
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (check_in->knees[knee])
      g_string_append_c (text, "LRU"[knee]);
  g_string_append_printf (text, " %d", check_in->morning - builder->today);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gint64
get_instant (LogBuilder *builder, int day, const char *time)
{
  int hour, minute;

  g_assert_cmpint (sscanf (time, "%d:%d", &hour, &minute), ==, 2);
  return (gint64) (builder->today + day) * 86400 + hour * 3600 + minute * 60;
}

static gboolean
find (LogBuilder *builder, const FootfallReminderSettings *settings, gint64 now, const char *zone_name,
      FootfallCheckIn *check_in)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  FootfallDay today = footfall_day_of_instant (now, footfall_instant_utc_offset (now, zone));
  g_autoptr (FootfallAssessment) assessment = footfall_assess (builder->log, &builder->rules, today);

  return footfall_check_in_find (builder->log, assessment, settings, now, zone, check_in);
}

static void
check (const Case *test)
{
  g_autoptr (LogBuilder) builder = log_builder_new (test->text);
  FootfallReminderSettings settings;
  FootfallCheckIn check_in;
  g_autofree char *asked = NULL;

  footfall_reminder_settings_init (&settings);
  if (find (builder, &settings, get_instant (builder, test->day, test->time), "UTC", &check_in))
    asked = describe (builder, &check_in);
  g_test_message ("%s at %d %s", test->text, test->day, test->time);
  g_assert_cmpstr (asked != NULL ? asked : "-", ==, test->asked);
}

#define DEFINE_CASES(name)                                  \
  static void test_##name (void)                            \
  {                                                         \
    for (gsize i = 0; i < G_N_ELEMENTS (name##_cases); i++) \
      check (&name##_cases[i]);                             \
  }

DEFINE_CASES (occasion)
DEFINE_CASES (time)
DEFINE_CASES (answer)
DEFINE_CASES (break)

static void
test_watched_knees (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-1,5km,id=a L1@-1,of=a");
  g_autoptr (LogBuilder) pause = log_builder_new ("break@-3,ends=9");
  FootfallReminderSettings settings;
  FootfallCheckIn check_in;
  gint64 now = get_instant (builder, 0, "08:00");

  footfall_reminder_settings_init (&settings);
  settings.is_watched[FOOTFALL_KNEE_LEFT] = FALSE;
  g_assert_true (find (builder, &settings, now, "UTC", &check_in));
  g_assert_true (check_in.knees[FOOTFALL_KNEE_LEFT] && check_in.knees[FOOTFALL_KNEE_RIGHT]);
  settings.is_watched[FOOTFALL_KNEE_RIGHT] = FALSE;
  g_assert_true (find (builder, &settings, now, "UTC", &check_in));
  g_assert_true (check_in.knees[FOOTFALL_KNEE_LEFT] && !check_in.knees[FOOTFALL_KNEE_RIGHT]);
  g_assert_false (find (pause, &settings, now, "UTC", &check_in));
}

static void
test_hours (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-1,5km,id=a L1@-1,of=a");
  FootfallReminderSettings settings;
  FootfallCheckIn check_in;

  footfall_reminder_settings_init (&settings);
  settings.check_in_hour = 2;
  g_assert_false (find (builder, &settings, get_instant (builder, 0, "01:59"), "UTC", &check_in));
  g_assert_true (find (builder, &settings, get_instant (builder, 0, "02:00"), "UTC", &check_in));
  g_assert_cmpint (check_in.opens_at, ==, get_instant (builder, 0, "02:00"));
  g_assert_cmpint (check_in.remind_at, ==, get_instant (builder, 0, "02:00"));
  settings.check_in_hour = 10;
  g_assert_true (find (builder, &settings, get_instant (builder, 0, "09:00"), "UTC", &check_in));
  g_assert_cmpint (check_in.opens_at, ==, get_instant (builder, 0, "04:00"));
  g_assert_cmpint (check_in.remind_at, ==, get_instant (builder, 0, "10:00"));
  g_assert_cmpint (check_in.closes_at, ==, get_instant (builder, 1, "12:00"));
}

/* The run has the date of its own clock, the morning is one of the clock here and now. */
static void
test_zones (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-1,5km,id=a,at=23:00,utc=-300 L1@-1,of=a");
  FootfallReminderSettings settings;
  FootfallCheckIn check_in;

  footfall_reminder_settings_init (&settings);
  g_assert_false (find (builder, &settings, get_instant (builder, 0, "07:59"), "America/New_York", &check_in));
  g_assert_true (find (builder, &settings, get_instant (builder, 0, "08:00"), "America/New_York", &check_in));
  g_assert_true (find (builder, &settings, get_instant (builder, 0, "12:00"), "America/New_York", &check_in));
  g_assert_cmpint (check_in.remind_at, ==, get_instant (builder, 0, "12:00")); /* 8 in summer time */
  g_assert_true (find (builder, &settings, get_instant (builder, 0, "12:00"), "Asia/Tokyo", &check_in));
  g_assert_cmpint (check_in.remind_at, ==, get_instant (builder, -1, "23:00"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/check-in/occasion", test_occasion);
  g_test_add_func ("/reminder/check-in/time", test_time);
  g_test_add_func ("/reminder/check-in/answer", test_answer);
  g_test_add_func ("/reminder/check-in/break", test_break);
  g_test_add_func ("/reminder/check-in/watched-knees", test_watched_knees);
  g_test_add_func ("/reminder/check-in/hours", test_hours);
  g_test_add_func ("/reminder/check-in/zones", test_zones);
  return g_test_run ();
}
