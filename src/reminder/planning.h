/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the parts of a plan share; no other room includes it. */

#pragma once

#include "reminder/reminder.h"
#include "reminder/told.h"

G_BEGIN_DECLS

/* What is older is not told for the first time. */
#define FOOTFALL_REMINDER_EVENT_DAYS 14

/* How often what goes on is told again. */
#define FOOTFALL_REMINDER_REPEAT_DAYS 28

/**
 * FootfallPlanning:
 * @today: the local date of @now
 * @found: (element-type FootfallReminder): what is to be sent, whatever the hour
 * @withdrawn: (element-type utf8): see #FootfallReminderPlan
 * @next_look: the earliest time that anybody asked for
 *
 * A plan in the making. Each part adds what is due for its topics, and what is
 * to be withdrawn.
 */
typedef struct
{
  const FootfallLog *log;
  const FootfallAssessment *assessment;
  const FootfallRules *rules;
  const FootfallReminderSettings *settings;
  gint64 now;
  GTimeZone *zone;
  FootfallDay today;
  GPtrArray *found;
  GPtrArray *withdrawn;
  gint64 next_look;
} FootfallPlanning;

/* The parts */
void footfall_plan_pain_reminders (FootfallPlanning *self);
void footfall_plan_questions (FootfallPlanning *self);
void footfall_plan_training_reminders (FootfallPlanning *self);
void footfall_plan_shoe_reminders (FootfallPlanning *self);

/**
 * footfall_planning_add:
 * @id: (nullable): %NULL for the nick of @topic
 *
 * Returns: (transfer none): a reminder, added to what was found, about nothing yet
 */
FootfallReminder *footfall_planning_add (FootfallPlanning *self, FootfallReminderTopic topic, const char *id);

/* Says that @key is told once @reminder was sent. */
void footfall_planning_add_told (FootfallPlanning *self, FootfallReminder *reminder, const char *key, int level);

/* Withdraws the notification @id, if one was sent of which a key begins with @what. */
void footfall_planning_withdraw (FootfallPlanning *self, const char *what, const char *id);

/* Asks for a look at @time, if that is to come. */
void footfall_planning_look_at (FootfallPlanning *self, gint64 time);

/* Whether the kind of reminders of @topic is on */
gboolean footfall_planning_is_on (const FootfallPlanning *self, FootfallReminderTopic topic);

/* Whether the finding was put aside and still is; a sign that wants looking at never is */
gboolean footfall_planning_is_dismissed (const FootfallPlanning *self, const FootfallFinding *finding);

/* Whether something of @day may be told for the first time */
gboolean footfall_planning_is_recent (const FootfallPlanning *self, FootfallDay day);

/* footfall_told_find_event(), up to today */
const FootfallNotification *footfall_planning_find_told (const FootfallPlanning *self, const char *what,
                                                         FootfallDay from);

/* footfall_told_days_since() */
int footfall_planning_days_since (const FootfallPlanning *self, const char *what);

/* The finding of that rule about @knee; %NULL if there is none, or only a quiet one */
const FootfallFinding *footfall_planning_find (const FootfallPlanning *self, FootfallRuleId rule, int knee);

/* (transfer full): "what:left" */
char *footfall_planning_make_knee_key (const char *what, int knee);

G_END_DECLS
