/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/planning.h"

/* What was sent longer ago than this is no longer on any screen. */
#define SCREEN_DAYS 60

FootfallReminder *
footfall_planning_add (FootfallPlanning *self, FootfallReminderTopic topic, const char *id)
{
  FootfallReminder *reminder = g_new0 (FootfallReminder, 1);

  reminder->topic = topic;
  reminder->id = g_strdup (id != NULL ? id : footfall_vocabulary_get_nick (&footfall_reminder_topics, (int) topic));
  reminder->findings = g_ptr_array_new ();
  reminder->told = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_notification_free);
  g_ptr_array_add (self->found, reminder);
  return reminder;
}

void
footfall_planning_add_told (FootfallPlanning *self, FootfallReminder *reminder, const char *key, int level)
{
  g_ptr_array_add (reminder->told, footfall_told_record (self->log, key, level, self->now));
}

void
footfall_planning_withdraw (FootfallPlanning *self, const char *what, const char *id)
{
  if (footfall_planning_days_since (self, what) > SCREEN_DAYS
      || g_ptr_array_find_with_equal_func (self->withdrawn, id, g_str_equal, NULL))
    return;
  g_ptr_array_add (self->withdrawn, g_strdup (id));
}

void
footfall_planning_look_at (FootfallPlanning *self, gint64 time)
{
  if (time > self->now)
    self->next_look = MIN (self->next_look, time);
}

gboolean
footfall_planning_is_on (const FootfallPlanning *self, FootfallReminderTopic topic)
{
  return self->settings->is_on[footfall_reminder_topic_get_kind (topic)];
}

gboolean
footfall_planning_is_dismissed (const FootfallPlanning *self, const FootfallFinding *finding)
{
  return footfall_finding_find_dismissal (finding, self->log, self->today) != NULL;
}

gboolean
footfall_planning_is_recent (const FootfallPlanning *self, FootfallDay day)
{
  return footfall_day_is_known (day) && self->today - day <= FOOTFALL_REMINDER_EVENT_DAYS;
}

const FootfallNotification *
footfall_planning_find_told (const FootfallPlanning *self, const char *what, FootfallDay from)
{
  return footfall_told_find_event (self->log, what, from, self->today);
}

int
footfall_planning_days_since (const FootfallPlanning *self, const char *what)
{
  return footfall_told_days_since (self->log, what, self->today, self->zone);
}

const FootfallFinding *
footfall_planning_find (const FootfallPlanning *self, FootfallRuleId rule, int knee)
{
  for (guint i = 0; i < self->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (self->assessment->findings, i);

      if (finding->rule == rule && finding->knee == knee && !finding->quiet)
        return finding;
    }
  return NULL;
}

char *
footfall_planning_make_knee_key (const char *what, int knee)
{
  return g_strconcat (what, ":", footfall_vocabulary_get_nick (&footfall_knees, knee), NULL);
}
