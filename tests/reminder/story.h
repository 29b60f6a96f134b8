/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "log-builder.h"
#include "reminder/reminder.h"

G_BEGIN_DECLS

/**
 * StoryStep:
 * @add: (nullable): what is logged before the look, in the shorthand of LogBuilder; also "dismiss=KEY",
 *   "undismiss", "off=KIND", "later=KEY" and "zone=NAME" among its words
 * @day: counted from the builder's day 0
 * @time: local time of the look
 * @due: what is sent: "rest/new/L", "check-in/hour/LR", "shoe/new", joined by spaces; what waits for the end of the
 *   quiet hours stands in brackets
 * @withdrawn: (nullable): the ids that are withdrawn, joined by spaces; %NULL for whatever it may be
 *
 * One look at a log. What is sent is recorded before the next step.
 */
typedef struct
{
  const char *add;
  int day;
  const char *time;
  const char *due;
  const char *withdrawn;
} StoryStep;

/* A log that grows step by step; the zone is UTC until a step says otherwise */
typedef struct
{
  LogBuilder *builder;
  FootfallReminderSettings settings;
  GTimeZone *zone;
  gint64 next_look;
} Story;

Story *story_new (void);
void   story_free (Story *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Story, story_free)

/* Plays a step and fails the test where something else is due. */
void story_play (Story *self, const StoryStep *step);

gint64 story_get_instant (Story *self, int day, const char *time);

/* (transfer full): what the log says on @day */
FootfallAssessment *story_assess (Story *self, int day);

/* Plays steps up to one without a time. */
void story_tell (const StoryStep *steps);

/* A test program's line for the table of steps NAME */
#define ADD_STORY(path, name) g_test_add_data_func (path "/" #name, name, (GTestDataFunc) story_tell)

G_END_DECLS
