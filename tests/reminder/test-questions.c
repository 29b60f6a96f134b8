/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "story.h"

#define END { 0 }

/* The morning after a run that hurt, at the hour chosen, once, until it is answered */
static const StoryStep check_in[] = {
  { "run@0,5km,id=a L2@0,of=a", 0, "22:00", "", "" },
  { NULL, 1, "07:59", "", "" },
  { NULL, 1, "08:00", "check-in/hour/LR", "" },
  { NULL, 1, "09:00", "", "" },
  { "L0@1,morning,of=a", 1, "10:00", "", "check-in" },
  END,
};

static const StoryStep only_painless[] = {
  { "run@0,5km,id=a L0@0,of=a", 1, "08:00", "", "" },
  END,
};

/* Open until noon of the second day: asked late, and withdrawn then */
static const StoryStep asked_late[] = {
  { "run@0,5km,id=a L2@0,of=a", 2, "11:59", "check-in/hour/LR", "" },
  { NULL, 2, "12:00", "", "check-in" },
  END,
};

static const StoryStep too_late[] = {
  { "run@0,5km,id=a L2@0,of=a", 2, "12:00", "", "" },
  END,
};

/* Quiet hours: the hour that was chosen goes first in the morning, not in the evening. */
static const StoryStep chosen_hour_is_quiet[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "21:00", "(check-in/hour/LR)", "" },
  { NULL, 2, "06:59", "(check-in/hour/LR)", "" },
  { NULL, 2, "07:00", "check-in/hour/LR", "" },
  END,
};

/* Every new one is asked. */
static const StoryStep two_mornings[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "08:00", "check-in/hour/LR", "" },
  { "run@1,5km,id=b L2@1,of=b", 2, "07:30", "", "" },
  { NULL, 2, "08:00", "check-in/hour/LR", "" },
  { NULL, 3, "12:00", "", "check-in" },
  END,
};

/* After any run while there is a call for a break; both are told at once. */
static const StoryStep while_red[] = {
  { "L7@0 run@1,5km,id=a", 2, "08:00", "rest/new/L check-in/hour/LR", "" },
  END,
};

/* Put off, it comes again after two hours, as often as it is put off. */
static const StoryStep put_off_twice[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "08:00", "check-in/hour/LR", "" },
  { "later=check-in@1", 1, "08:30", "", "check-in" },
  { NULL, 1, "10:29", "", NULL },
  { NULL, 1, "10:30", "check-in/later/LR", "" },
  { NULL, 1, "13:00", "", "" },
  { "later=check-in@1", 1, "14:00", "", "check-in" },
  { NULL, 1, "16:00", "check-in/later/LR", "" },
  { NULL, 1, "20:00", "", "" },
  END,
};

static const StoryStep put_off_before_the_hour[] = {
  { "run@0,5km,id=a L2@0,of=a later=check-in@1", 1, "07:00", "", "" },
  { NULL, 1, "08:00", "", "" },
  { NULL, 1, "09:00", "check-in/later/LR", "" },
  { NULL, 1, "12:00", "", "" },
  END,
};

static const StoryStep put_off_into_the_evening[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "20:30", "check-in/hour/LR", "" },
  { "later=check-in@1", 1, "20:45", "", "check-in" },
  { NULL, 1, "22:45", "(check-in/later/LR)", "" },
  { NULL, 2, "08:00", "check-in/later/LR", "" },
  END,
};

static const StoryStep put_off_by_a_wrong_clock[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "08:00", "check-in/hour/LR", "" },
  { "later=check-in@1", 1, "20:00", "", "check-in" },
  { NULL, 1, "09:00", "check-in/later/LR", "" },
  { NULL, 1, "10:00", "", "" },
  END,
};

/* Another zone or an hour that comes twice asks no second time. */
static const StoryStep check_in_in_zones[] = {
  { "zone=Asia/Tokyo run@0,5km,id=a,utc=+540 L2@0,of=a,utc=+540", 1, "08:00", "check-in/hour/LR", "" },
  { "zone=Europe/Berlin", 1, "08:00", "", "" },
  { "zone=America/Los_Angeles", 1, "08:00", "", "" },
  END,
};

static const StoryStep check_in_clock_set_back[] = {
  { "run@0,5km,id=a L2@0,of=a", 1, "09:00", "check-in/hour/LR", "" },
  { NULL, 1, "07:30", "", "" },
  { NULL, 1, "08:00", "", "" },
  END,
};

/* Every third day of a break */
static const StoryStep break_check_in[] = {
  { "break@0,ends=6", 1, "08:00", "", "" },
  { NULL, 3, "08:00", "check-in/hour/LR", "" },
  { NULL, 4, "08:00", "", "" },
  { NULL, 4, "12:00", "", "check-in" },
  { NULL, 6, "08:00", "check-in/hour/LR break/hour", "" },
  END,
};

/* On its last day, at the hour; and after, if that was missed */
static const StoryStep break_over[] = {
  { "break@0,ends=7", 6, "10:00", "check-in/hour/LR", "" },
  { NULL, 7, "07:59", "", "" },
  { NULL, 7, "08:00", "break/hour", "" },
  { NULL, 7, "09:00", "", "" },
  { NULL, 8, "08:00", "", "check-in" },
  END,
};

static const StoryStep break_over_missed[] = {
  { "break@0,ends=7", 21, "07:00", "break/hour", "" },
  END,
};

static const StoryStep break_over_long_ago[] = {
  { "break@0,ends=7", 22, "10:00", "", "" },
  END,
};

static const StoryStep break_over_put_off[] = {
  { "break@0,ends=8,id=p", 8, "08:00", "break/hour", "" },
  { "later=break:00000000-0000-4000-8000-000000000001@8", 8, "20:00", "", "break" },
  { NULL, 9, "07:59", "", "break" },
  { NULL, 9, "08:00", "break/later", "" },
  { NULL, 10, "08:00", "", "" },
  END,
};

/* Another last day is another question. */
static const StoryStep break_passed[] = {
  { "break@0,ends=8", 8, "08:00", "break/hour", "" },
  { "walk@9", 9, "10:00", "", "break" },
  END,
};

static const StoryStep break_ended_by_a_run[] = {
  { "break@0,ends=8", 8, "08:00", "break/hour", "" },
  { "run@9,2km", 9, "20:00", "", "break" },
  END,
};

static const StoryStep turned_off[] = {
  { "off=check-in off=break break@0,ends=6", 6, "10:00", "", "" },
  END,
};

static void
test_put_off_only_questions (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("");
  g_autoptr (FootfallNotification) put_off = footfall_reminder_put_off (builder->log, "check-in:2026-11-22", 5);

  g_assert_cmpstr (put_off->key, ==, "later:check-in:2026-11-22");
  g_assert_cmpint (put_off->sent_at, ==, 5);
  g_assert_null (footfall_reminder_put_off (builder->log, "rest:left:2026-11-22", 5));
  g_assert_null (footfall_reminder_put_off (builder->log, "later:check-in:2026-11-22", 5));
  g_assert_null (footfall_reminder_put_off (builder->log, "", 5));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_STORY ("/reminder/questions", check_in);
  ADD_STORY ("/reminder/questions", only_painless);
  ADD_STORY ("/reminder/questions", asked_late);
  ADD_STORY ("/reminder/questions", too_late);
  ADD_STORY ("/reminder/questions", chosen_hour_is_quiet);
  ADD_STORY ("/reminder/questions", two_mornings);
  ADD_STORY ("/reminder/questions", while_red);
  ADD_STORY ("/reminder/questions", put_off_twice);
  ADD_STORY ("/reminder/questions", put_off_before_the_hour);
  ADD_STORY ("/reminder/questions", put_off_into_the_evening);
  ADD_STORY ("/reminder/questions", put_off_by_a_wrong_clock);
  ADD_STORY ("/reminder/questions", check_in_in_zones);
  ADD_STORY ("/reminder/questions", check_in_clock_set_back);
  ADD_STORY ("/reminder/questions", break_check_in);
  ADD_STORY ("/reminder/questions", break_over);
  ADD_STORY ("/reminder/questions", break_over_missed);
  ADD_STORY ("/reminder/questions", break_over_long_ago);
  ADD_STORY ("/reminder/questions", break_over_put_off);
  ADD_STORY ("/reminder/questions", break_passed);
  ADD_STORY ("/reminder/questions", break_ended_by_a_run);
  ADD_STORY ("/reminder/questions", turned_off);
  g_test_add_func ("/reminder/questions/put-off-only-questions", test_put_off_only_questions);
  return g_test_run ();
}
