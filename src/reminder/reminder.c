/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/reminder.h"

#include <glib/gi18n-lib.h>

#include "reminder/local-time.h"
#include "reminder/planning.h"

/* From this hour on an answer to "how is it this morning" is not about the morning any more. */
#define NOON_HOUR 12

static const FootfallWord topic_words[FOOTFALL_N_REMINDER_TOPICS] = {
  [FOOTFALL_REMINDER_TOPIC_REST] = { "rest", N_("Call for a break") },
  [FOOTFALL_REMINDER_TOPIC_FLARE_UP] = { "flare-up", N_("Flare-up") },
  [FOOTFALL_REMINDER_TOPIC_LINGERING] = { "lingering", N_("Pain that stays") },
  [FOOTFALL_REMINDER_TOPIC_CHECK_IN] = { "check-in", N_("Morning check-in") },
  [FOOTFALL_REMINDER_TOPIC_BREAK_OVER] = { "break", N_("End of a break") },
  [FOOTFALL_REMINDER_TOPIC_TRAINING] = { "training", N_("Steps and patterns") },
  [FOOTFALL_REMINDER_TOPIC_SHOE] = { "shoe", N_("Shoe") },
};

const FootfallVocabulary footfall_reminder_topics = { "topic", topic_words, FOOTFALL_N_REMINDER_TOPICS };

static const FootfallWord cause_words[] = {
  [FOOTFALL_REMINDER_CAUSE_NEW] = { "new", N_("It is new.") },
  [FOOTFALL_REMINDER_CAUSE_ESCALATED] = { "escalated", N_("It became more since it was told.") },
  [FOOTFALL_REMINDER_CAUSE_REPEATED] = { "repeated", N_("It goes on, and was last told a while ago.") },
  [FOOTFALL_REMINDER_CAUSE_HOUR] = { "hour", N_("Its hour has come.") },
  [FOOTFALL_REMINDER_CAUSE_LATER] = { "later", N_("It was put off until now.") },
};

const FootfallVocabulary footfall_reminder_causes = { "cause", cause_words, G_N_ELEMENTS (cause_words) };

/* The runner chose the hour of the check-in: until noon it is never too quiet for that. */
static gboolean
must_wait (const FootfallPlanning *planning, const FootfallReminder *reminder)
{
  int hour = footfall_local_hour (planning->now, planning->zone);

  if (reminder->topic == FOOTFALL_REMINDER_TOPIC_CHECK_IN && hour >= planning->settings->check_in_hour
      && hour < NOON_HOUR)
    return FALSE;
  return footfall_reminder_settings_is_quiet (planning->settings, hour);
}

static void
look_at_hour (FootfallPlanning *planning, int hour)
{
  for (FootfallDay day = planning->today; day <= planning->today + 1; day++)
    footfall_planning_look_at (planning, footfall_local_instant (day, hour, planning->zone));
}

/* A new day may find something; a check-in opens and closes; quiet hours end. */
static void
look_ahead (FootfallPlanning *planning)
{
  look_at_hour (planning, 0);
  look_at_hour (planning, NOON_HOUR);
  look_at_hour (planning, planning->settings->check_in_hour);
  look_at_hour (planning, planning->settings->quiet_until_hour);
}

static void
plan_parts (FootfallPlanning *planning)
{
  footfall_plan_pain_reminders (planning);
  footfall_plan_questions (planning);
  footfall_plan_training_reminders (planning);
  footfall_plan_shoe_reminders (planning);
}

/* What is sent takes the place of what was there. */
static void
keep (FootfallReminderPlan *plan, const char *id)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (plan->withdrawn, id, g_str_equal, &index))
    g_ptr_array_remove_index (plan->withdrawn, index);
}

static void
add (FootfallReminderPlan *plan, FootfallReminder *reminder, gboolean is_held)
{
  g_ptr_array_add (is_held ? plan->held : plan->due, reminder);
  if (!is_held)
    keep (plan, reminder->id);
}

/* What is found goes where it belongs; what nobody wants to hear is dropped. */
static void
sort_out (FootfallPlanning *planning, FootfallReminderPlan *plan)
{
  while (planning->found->len > 0)
    {
      FootfallReminder *reminder = g_ptr_array_steal_index (planning->found, 0);

      if (!footfall_planning_is_on (planning, reminder->topic))
        footfall_reminder_free (reminder);
      else
        add (plan, reminder, must_wait (planning, reminder));
    }
}

FootfallReminderKind
footfall_reminder_topic_get_kind (FootfallReminderTopic topic)
{
  switch (topic)
    {
    case FOOTFALL_REMINDER_TOPIC_CHECK_IN:
      return FOOTFALL_REMINDER_KIND_CHECK_IN;
    case FOOTFALL_REMINDER_TOPIC_BREAK_OVER:
      return FOOTFALL_REMINDER_KIND_BREAK;
    case FOOTFALL_REMINDER_TOPIC_TRAINING:
      return FOOTFALL_REMINDER_KIND_TRAINING;
    case FOOTFALL_REMINDER_TOPIC_SHOE:
      return FOOTFALL_REMINDER_KIND_SHOES;
    case FOOTFALL_REMINDER_TOPIC_REST:
    case FOOTFALL_REMINDER_TOPIC_FLARE_UP:
    case FOOTFALL_REMINDER_TOPIC_LINGERING:
    default:
      return FOOTFALL_REMINDER_KIND_PAIN;
    }
}

void
footfall_reminder_free (FootfallReminder *self)
{
  g_free (self->id);
  g_ptr_array_unref (self->findings);
  g_ptr_array_unref (self->told);
  g_free (self);
}

FootfallReminderPlan *
footfall_reminder_plan_new (const FootfallLog *log, const FootfallAssessment *assessment, const FootfallRules *rules,
                            const FootfallReminderSettings *settings, gint64 now, GTimeZone *zone)
{
  g_return_val_if_fail (log != NULL && assessment != NULL && rules != NULL && settings != NULL, NULL);
  g_return_val_if_fail (footfall_instant_is_known (now) && zone != NULL, NULL);
  g_return_val_if_fail (assessment->today == footfall_local_day (now, zone), NULL);

  FootfallReminderPlan *self = g_new0 (FootfallReminderPlan, 1);
  self->due = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_reminder_free);
  self->held = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_reminder_free);
  self->withdrawn = g_ptr_array_new_with_free_func (g_free);

  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  FootfallPlanning planning = { .log = log,
                                .assessment = assessment,
                                .rules = rules,
                                .settings = settings,
                                .now = now,
                                .zone = zone,
                                .today = assessment->today,
                                .found = found,
                                .withdrawn = self->withdrawn,
                                .next_look = G_MAXINT64 };
  plan_parts (&planning);
  look_ahead (&planning);
  sort_out (&planning, self);
  self->next_look = planning.next_look;
  return self;
}

void
footfall_reminder_plan_free (FootfallReminderPlan *self)
{
  g_ptr_array_unref (self->due);
  g_ptr_array_unref (self->held);
  g_ptr_array_unref (self->withdrawn);
  g_free (self);
}
