/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the runner is asked: the morning check-in, and whether to try again
 * when a break is over. Both can be put off. */

#include "reminder/break-phase.h"
#include "reminder/local-time.h"
#include "reminder/planning.h"

#define WHAT_CHECK_IN "check-in"
#define WHAT_BREAK "break"
#define LATER "later:"

#define CHECK_IN_LATER_S (2 * 3600)

/* When a question that was put off at @put_off may be asked again */
typedef gint64 (*AskAgainFunc) (const FootfallPlanning *planning, gint64 put_off);

static gint64
ask_in_two_hours (const FootfallPlanning *planning, gint64 put_off)
{
  return put_off + CHECK_IN_LATER_S;
}

static gint64
ask_next_day (const FootfallPlanning *planning, gint64 put_off)
{
  return footfall_local_instant (footfall_local_day (put_off, planning->zone) + 1, planning->settings->check_in_hour,
                                 planning->zone);
}

/* A time that is still to come is one of a clock that was wrong, and over. */
static gboolean
is_waiting (FootfallPlanning *planning, const FootfallNotification *put_off, AskAgainFunc ask_again)
{
  if (put_off == NULL || put_off->sent_at > planning->now)
    return FALSE;

  gint64 time = ask_again (planning, put_off->sent_at);
  footfall_planning_look_at (planning, time);
  return time > planning->now;
}

/* Asked once, and once more each time that it is put off after that; the levels count how often it was asked. */
static gboolean
is_to_ask (FootfallPlanning *planning, const char *what, const char *key, AskAgainFunc ask_again,
           FootfallReminderCause *cause)
{
  g_autofree char *later_key = g_strconcat (LATER, key, NULL);
  const FootfallNotification *told = footfall_told_find (planning->log, key);
  const FootfallNotification *put_off = footfall_told_find (planning->log, later_key);

  if (is_waiting (planning, put_off, ask_again))
    {
      footfall_planning_withdraw (planning, what, what);
      return FALSE;
    }
  *cause = put_off != NULL ? FOOTFALL_REMINDER_CAUSE_LATER : FOOTFALL_REMINDER_CAUSE_HOUR;
  return told == NULL || (put_off != NULL && put_off->level >= told->level);
}

static FootfallReminder *
ask (FootfallPlanning *planning, FootfallReminderTopic topic, const char *key, FootfallReminderCause cause)
{
  const FootfallNotification *told = footfall_told_find (planning->log, key);
  FootfallReminder *reminder = footfall_planning_add (planning, topic, NULL);

  reminder->cause = cause;
  footfall_planning_add_told (planning, reminder, key, told != NULL ? told->level + 1 : 1);
  return reminder;
}

static void
plan_check_in (FootfallPlanning *planning)
{
  FootfallCheckIn check_in;
  FootfallReminderCause cause;

  if (!footfall_check_in_find (planning->log, planning->assessment, planning->settings, planning->now, planning->zone,
                               &check_in))
    {
      footfall_planning_withdraw (planning, WHAT_CHECK_IN, WHAT_CHECK_IN);
      return;
    }

  g_autofree char *key = footfall_told_make_key (WHAT_CHECK_IN, check_in.morning);
  if (planning->now < check_in.remind_at || !is_to_ask (planning, WHAT_CHECK_IN, key, ask_in_two_hours, &cause))
    return;

  FootfallReminder *reminder = ask (planning, FOOTFALL_REMINDER_TOPIC_CHECK_IN, key, cause);
  reminder->check_in = check_in;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    reminder->knees[knee] = check_in.knees[knee];
}

static void
plan_break_over (FootfallPlanning *planning)
{
  FootfallBreakPhase phase;
  FootfallReminderCause cause;
  const FootfallBreak *pause = footfall_break_find (planning->log, planning->today, &phase);

  if (phase != FOOTFALL_BREAK_PHASE_READY)
    {
      footfall_planning_withdraw (planning, WHAT_BREAK, WHAT_BREAK);
      return;
    }

  g_autofree char *what = g_strconcat (WHAT_BREAK, ":", footfall_uuid_to_text (&pause->record.uuid).text, NULL);
  g_autofree char *key = footfall_told_make_key (what, pause->ends_on);
  if (!footfall_planning_is_recent (planning, pause->ends_on)
      || planning->now < footfall_local_instant (pause->ends_on, planning->settings->check_in_hour, planning->zone)
      || !is_to_ask (planning, WHAT_BREAK, key, ask_next_day, &cause))
    return;

  FootfallReminder *reminder = ask (planning, FOOTFALL_REMINDER_TOPIC_BREAK_OVER, key, cause);
  reminder->pause = pause;
}

void
footfall_plan_questions (FootfallPlanning *planning)
{
  plan_check_in (planning);
  plan_break_over (planning);
}

FootfallNotification *
footfall_reminder_put_off (const FootfallLog *log, const char *key, gint64 now)
{
  g_return_val_if_fail (log != NULL && key != NULL, NULL);

  if (!g_str_has_prefix (key, WHAT_CHECK_IN ":") && !g_str_has_prefix (key, WHAT_BREAK ":"))
    return NULL;

  g_autofree char *later_key = g_strconcat (LATER, key, NULL);
  const FootfallNotification *told = footfall_told_find (log, key);
  return footfall_told_record (log, later_key, told != NULL ? told->level : 0, now);
}
