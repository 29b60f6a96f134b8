/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* One story over nine weeks: running, pain, a break with low-impact exercise, the
 * resume check, and the first run back. Every hour of it is looked at, as the
 * timer does, and what is told is held against what should be. */

#include "analysis/resume-check.h"
#include "reminder/break-phase.h"
#include "story.h"

#define HOURS_PER_DAY 24

/* What is logged in an hour, and what is told in it; hours in which neither happens are not listed. */
typedef struct
{
  int day;
  int hour;
  const char *add;
  const char *told;
} Hour;

static const Hour hours[] = {
  /* Five weeks of running without pain */
  { -38, 18, "run@-38,6km", NULL },
  { -35, 18, "run@-35,6km", NULL },
  { -31, 18, "run@-31,6km", NULL },
  { -28, 18, "run@-28,6km", NULL },
  { -24, 18, "run@-24,7km", NULL },
  { -21, 18, "run@-21,6km", NULL },
  { -17, 18, "run@-17,7km", NULL },
  { -14, 18, "run@-14,6km", NULL },
  { -10, 18, "run@-10,7km", NULL },
  { -7, 18, "run@-7,6km", NULL },
  { -3, 18, "run@-3,7km,id=last,at=17:00 L2@-3,of=last", NULL },
  /* A run that hurts a little is asked about the next morning, and answered. */
  { -2, 8, NULL, "check-in/hour/LR" },
  { -2, 9, "L1@-2,morning,of=last R0@-2,morning,of=last", NULL },
  /* One that hurts a lot calls for a break, at once. */
  { 0, 18, "run@0,7km,id=bad,at=17:00 L7@0,of=bad", "rest/new/L" },
  { 0, 19, "break@0,ends=14,id=pause", NULL },
  { 1, 8, NULL, "check-in/hour/LR" },
  { 1, 9, "L5@1,morning,of=bad R0@1,morning,of=bad", NULL },
  /* The break: asked every third day, low-impact exercise meanwhile */
  { 2, 17, "bicycle@2,30min", NULL },
  { 3, 8, NULL, "check-in/hour/LR" },
  { 3, 9, "L3@3,morning R0@3,morning", NULL },
  { 5, 17, "hike@5,40min", NULL },
  { 6, 8, NULL, "check-in/hour/LR" },
  { 6, 10, "L2@6,morning R0@6,morning", NULL },
  { 9, 8, NULL, "check-in/hour/LR" },
  { 9, 20, "L1@9,morning R0@9,morning elliptical@9,25min", NULL },
  { 12, 8, NULL, "check-in/hour/LR" },
  { 12, 9, "L1@12,morning R0@12,morning", NULL },
  /* Its last day: the check is asked for, and passed the day after. */
  { 14, 8, NULL, "break/hour" },
  { 15, 10, "pass@15", NULL },
  /* Back: what the pause makes of the distance stands on Today; the last run is too long ago to be told of. */
  { 16, 18, "run@16,4km,id=back,at=17:00 L1@16,of=back", NULL },
  { 17, 8, NULL, "check-in/hour/LR" },
  { 17, 9, "L0@17,morning,of=back R0@17,morning,of=back", NULL },
  { 19, 18, "run@19,4km,id=second L0@19,of=second", NULL },
};

static const Hour *
find_hour (int day, int hour)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hours); i++)
    if (hours[i].day == day && hours[i].hour == hour)
      return &hours[i];
  return NULL;
}

static void
pass_walk (Story *story, int day)
{
  FootfallResumeCheck check =
      footfall_resume_check (story->builder->log, &story->builder->rules, story->builder->today + day);
  FootfallBreakPhase phase;
  const FootfallBreak *found = footfall_break_find (story->builder->log, story->builder->today + day, &phase);

  g_assert_cmpint (phase, ==, FOOTFALL_BREAK_PHASE_READY);
  g_assert_true (footfall_resume_check_is_met (&check));
  FootfallBreak *pause = footfall_break_copy (found);
  pause->walk_ok_on = story->builder->today + day;
  footfall_log_put (story->builder->log, FOOTFALL_RECORD_BREAK, pause);
}

/* The shorthand, and the walk that ends the break */
static void
add (Story *story, const Hour *hour)
{
  g_auto (GStrv) words = g_strsplit (hour->add, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      if (g_str_has_prefix (*word, "pass@"))
        pass_walk (story, hour->day);
      else
        log_builder_add (story->builder, *word);
    }
}

static void
check_day (Story *story, int day)
{
  g_autoptr (FootfallAssessment) assessment = story_assess (story, day);
  gboolean is_resting = day >= 0 && day < 15;

  g_assert_cmpint (assessment->status == FOOTFALL_STATUS_REST, ==, is_resting);
  g_assert_cmpint (assessment->next_run.basis == FOOTFALL_NEXT_RUN_BASIS_REST, ==, is_resting);
  if (day >= 15)
    g_assert_cmpint (assessment->next_run.basis, ==, FOOTFALL_NEXT_RUN_BASIS_RETURN);
  if (day == 15)
    {
      /* 60 % of the longest session before the pause */
      const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_RETURN_TO_RUNNING);
      g_assert_cmpint (finding->reasons.return_to_running.days, ==, 15);
      g_assert_cmpfloat_with_epsilon (assessment->next_run.max_distance_m, 4200, 0.01);
    }
}

static void
test_story (void)
{
  g_autoptr (Story) story = story_new ();

  for (int day = -38; day <= 22; day++)
    {
      for (int hour = 0; hour < HOURS_PER_DAY; hour++)
        {
          const Hour *event = find_hour (day, hour);
          g_autofree char *time = g_strdup_printf ("%02d:00", hour);
          StoryStep step = { NULL, day, time, event != NULL && event->told != NULL ? event->told : "" };

          if (event != NULL && event->add != NULL)
            add (story, event);
          story_play (story, &step);
        }
      check_day (story, day);
    }
}

/* The same looked at only when it was asked to: nothing is late by more than the quiet hours. */
static void
test_no_look_is_missed (void)
{
  g_autoptr (Story) story = story_new ();

  for (int day = -3; day <= 22; day++)
    for (int hour = 0; hour < HOURS_PER_DAY; hour++)
      {
        const Hour *event = find_hour (day, hour);
        g_autofree char *time = g_strdup_printf ("%02d:00", hour);
        StoryStep step = { NULL, day, time, event != NULL && event->told != NULL ? event->told : "" };
        gint64 now = story_get_instant (story, day, time);

        if (event != NULL && event->add != NULL)
          add (story, event);
        if ((event == NULL || event->add == NULL) && now < story->next_look)
          {
            g_assert_cmpstr (step.due, ==, "");
            continue;
          }
        story_play (story, &step);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/break-story/story", test_story);
  g_test_add_func ("/reminder/break-story/no-look-is-missed", test_no_look_is_missed);
  return g_test_run ();
}
