/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "story.h"

#include <stdio.h>
#include <string.h>

#include "reminder/local-time.h"

static void
record (Story *self, const FootfallReminder *reminder)
{
  for (guint i = 0; i < reminder->told->len; i++)
    {
      const FootfallNotification *told = g_ptr_array_index (reminder->told, i);

      g_assert_true (footfall_record_validate (FOOTFALL_RECORD_NOTIFICATION, told, NULL));
      footfall_log_put (self->builder->log, FOOTFALL_RECORD_NOTIFICATION, footfall_notification_copy (told));
    }
}

static void
describe (GString *text, const FootfallReminder *reminder)
{
  gboolean has_knee = FALSE;

  g_string_append_printf (text, "%s%s/%s", text->len > 0 ? " " : "",
                          footfall_vocabulary_get_nick (&footfall_reminder_topics, (int) reminder->topic),
                          footfall_vocabulary_get_nick (&footfall_reminder_causes, (int) reminder->cause));
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (reminder->knees[knee])
      {
        g_string_append_printf (text, "%s%c", has_knee ? "" : "/", "LRU"[knee]);
        has_knee = TRUE;
      }
}

static char *
describe_all (const FootfallReminderPlan *plan)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < plan->due->len; i++)
    describe (text, g_ptr_array_index (plan->due, i));
  for (guint i = 0; i < plan->held->len; i++)
    {
      g_autoptr (GString) held = g_string_new (NULL);
      describe (held, g_ptr_array_index (plan->held, i));
      g_string_append_printf (text, "%s(%s)", text->len > 0 ? " " : "", held->str);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
join (GPtrArray *words)
{
  g_autoptr (GPtrArray) terminated = g_ptr_array_copy (words, NULL, NULL);

  g_ptr_array_set_free_func (terminated, NULL);
  g_ptr_array_add (terminated, NULL);
  return g_strjoinv (" ", (char **) terminated->pdata);
}

static void
turn_off (Story *self, const char *kind)
{
  self->settings.is_on[footfall_vocabulary_find (&footfall_reminder_kinds, kind)] = FALSE;
}

static void
set_zone (Story *self, const char *name)
{
  g_time_zone_unref (self->zone);
  self->zone = g_time_zone_new_identifier (name);
  g_assert_nonnull (self->zone);
}

static void
undismiss (Story *self)
{
  while (footfall_log_get_size (self->builder->log, FOOTFALL_RECORD_DISMISSAL) > 0)
    {
      const FootfallDismissal *dismissal = footfall_log_get (self->builder->log, FOOTFALL_RECORD_DISMISSAL, 0);
      FootfallUuid uuid = dismissal->record.uuid;
      footfall_log_remove (self->builder->log, FOOTFALL_RECORD_DISMISSAL, &uuid);
    }
}

/* The pattern "@-1" of the key's day, as text */
static char *
expand_day (Story *self, const char *key)
{
  const char *at = strrchr (key, '@');
  int day;

  g_assert_true (at != NULL && sscanf (at + 1, "%d", &day) == 1);
  g_autofree char *what = g_strndup (key, (gsize) (at - key));
  g_autofree char *text = footfall_day_to_string (self->builder->today + day);
  return g_strconcat (what, ":", text, NULL);
}

static void
put_off (Story *self, const char *key, gint64 now)
{
  g_autofree char *expanded = expand_day (self, key);

  footfall_log_put (self->builder->log, FOOTFALL_RECORD_NOTIFICATION,
                    footfall_reminder_put_off (self->builder->log, expanded, now));
}

static void
add_word (Story *self, const char *word, FootfallDay today, gint64 now)
{
  const char *value = strchr (word, '=') != NULL ? strchr (word, '=') + 1 : NULL;

  if (g_str_has_prefix (word, "dismiss="))
    footfall_log_put (self->builder->log, FOOTFALL_RECORD_DISMISSAL,
                      footfall_log_dismiss (self->builder->log, value, today));
  else if (g_str_equal (word, "undismiss"))
    undismiss (self);
  else if (g_str_has_prefix (word, "off="))
    turn_off (self, value);
  else if (g_str_has_prefix (word, "later="))
    put_off (self, value, now);
  else if (!g_str_has_prefix (word, "zone="))
    log_builder_add (self->builder, word);
}

static void
add (Story *self, const StoryStep *step)
{
  g_auto (GStrv) words = g_strsplit (step->add != NULL ? step->add : "", " ", -1);

  for (char **word = words; *word != NULL; word++)
    if (g_str_has_prefix (*word, "zone="))
      set_zone (self, *word + strlen ("zone="));

  gint64 now = story_get_instant (self, step->day, step->time);
  for (char **word = words; *word != NULL; word++)
    add_word (self, *word, self->builder->today + step->day, now);
}

Story *
story_new (void)
{
  Story *self = g_new0 (Story, 1);

  self->builder = log_builder_new ("");
  footfall_reminder_settings_init (&self->settings);
  self->zone = g_time_zone_new_utc ();
  return self;
}

void
story_free (Story *self)
{
  log_builder_free (self->builder);
  g_time_zone_unref (self->zone);
  g_free (self);
}

gint64
story_get_instant (Story *self, int day, const char *time)
{
  int hour, minute;

  g_assert_cmpint (sscanf (time, "%d:%d", &hour, &minute), ==, 2);
  return footfall_local_instant (self->builder->today + day, hour, self->zone) + minute * 60;
}

FootfallAssessment *
story_assess (Story *self, int day)
{
  return footfall_assess (self->builder->log, &self->builder->rules, self->builder->today + day);
}

void
story_play (Story *self, const StoryStep *step)
{
  add (self, step);

  gint64 now = story_get_instant (self, step->day, step->time);
  g_autoptr (FootfallAssessment) assessment = story_assess (self, step->day);
  g_autoptr (FootfallReminderPlan) plan = footfall_reminder_plan_new (self->builder->log, assessment,
                                                                      &self->builder->rules, &self->settings, now,
                                                                      self->zone);
  g_autofree char *due = describe_all (plan);
  g_autofree char *withdrawn = join (plan->withdrawn);
  g_autofree char *findings = describe_findings (assessment);

  g_test_message ("day %d %s: %s; log says %s", step->day, step->time, step->add != NULL ? step->add : "", findings);
  g_assert_cmpstr (due, ==, step->due);
  if (step->withdrawn != NULL)
    g_assert_cmpstr (withdrawn, ==, step->withdrawn);
  g_assert_cmpint (plan->next_look, >, now);
  g_assert_cmpint (plan->next_look, <=, now + 25 * 3600);
  self->next_look = plan->next_look;
  for (guint i = 0; i < plan->due->len; i++)
    record (self, g_ptr_array_index (plan->due, i));
}

void
story_tell (const StoryStep *steps)
{
  g_autoptr (Story) story = story_new ();

  for (const StoryStep *step = steps; step->time != NULL; step++)
    story_play (story, step);
}
