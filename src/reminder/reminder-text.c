/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/reminder-text.h"

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"

/* More than so many sentences nobody reads in a notification. */
#define N_SENTENCES 2

/* What there is to make words of */
typedef struct
{
  const FootfallReminder *reminder;
  const FootfallLog *log;
  const FootfallRules *rules;
  FootfallDistanceUnit unit;
  FootfallDay today;
} Request;

static int
count_knees (const FootfallReminder *reminder)
{
  int n_knees = 0;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    n_knees += reminder->knees[knee];
  return n_knees;
}

/* Stands before a colon. */
static const char *
get_knee_heading (const FootfallReminder *reminder)
{
  if (count_knees (reminder) > 1)
    return _("Your knees");
  if (reminder->knees[FOOTFALL_KNEE_LEFT])
    return _("Left knee");
  return reminder->knees[FOOTFALL_KNEE_RIGHT] ? _("Right knee") : _("Your knee");
}

static gboolean
has_finding (const FootfallReminder *reminder, FootfallRuleId rule)
{
  for (guint i = 0; i < reminder->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (reminder->findings, i);

      if (finding->rule == rule)
        return TRUE;
    }
  return FALSE;
}

static FootfallFindingText *
get_finding_text (const Request *request, guint index)
{
  return footfall_finding_text_new (g_ptr_array_index (request->reminder->findings, index), request->log,
                                    request->rules, request->unit);
}

/* The sentences of the first findings; of two knees the first of each. */
static char *
write_sentences (const Request *request)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int last_knee = FOOTFALL_N_KNEES;
  int n_sentences = 0;

  for (guint i = 0; i < request->reminder->findings->len && n_sentences < N_SENTENCES; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (request->reminder->findings, i);
      g_autoptr (FootfallFindingText) words = get_finding_text (request, i);

      if (finding->knee >= 0 && finding->knee == last_knee)
        continue;
      last_knee = finding->knee;
      g_string_append_printf (text, "%s%s", n_sentences++ > 0 ? "\n" : "", words->sentence);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
write_pain_title (const FootfallReminder *reminder)
{
  const char *knee = get_knee_heading (reminder);

  if (reminder->topic == FOOTFALL_REMINDER_TOPIC_FLARE_UP)
    /* Translators: %s is the knee, such as "Left knee". */
    return g_strdup_printf (_("%s: a flare-up"), knee);
  if (reminder->topic == FOOTFALL_REMINDER_TOPIC_LINGERING)
    /* Translators: %s is the knee, such as "Left knee". */
    return g_strdup_printf (_("%s: low pain that stays"), knee);
  if (has_finding (reminder, FOOTFALL_RULE_RED_FLAG))
    /* Translators: %s is the knee, such as "Left knee". */
    return g_strdup_printf (_("%s: have it looked at"), knee);
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: time for a break"), knee);
}

static char *
write_training_title (const Request *request)
{
  if (request->reminder->findings->len > 1)
    return g_strdup (_("New in your log"));

  g_autoptr (FootfallFindingText) words = get_finding_text (request, 0);
  return g_steal_pointer (&words->title);
}

static char *
write_check_in_body (const Request *request)
{
  gboolean is_one = count_knees (request->reminder) == 1;

  if (request->reminder->check_in.morning < request->today)
    return g_strdup (is_one ? _("How was your knee yesterday morning?") : _("How were your knees yesterday morning?"));
  return g_strdup (is_one ? _("How is your knee this morning?") : _("How are your knees this morning?"));
}

static const char *
get_shoe_title (const FootfallReminder *reminder)
{
  return has_finding (reminder, FOOTFALL_RULE_SHOE_REPLACE) ? _("A pair of shoes has come far")
                                                            : _("Time for a look at your shoes");
}

/* What a locked screen may show. */
static void
write_plainly (FootfallReminderText *self, const Request *request)
{
  gboolean is_training = request->reminder->topic == FOOTFALL_REMINDER_TOPIC_TRAINING;

  self->title = g_strdup (is_training ? _("New in your log") : _("Your log has a note for you"));
  self->body = g_strdup (_("Open Footfall to read it."));
}

static void
write_findings (FootfallReminderText *self, const Request *request)
{
  gboolean is_training = request->reminder->topic == FOOTFALL_REMINDER_TOPIC_TRAINING;

  self->title = is_training ? write_training_title (request) : write_pain_title (request->reminder);
  self->body = write_sentences (request);
}

static void
write_words (FootfallReminderText *self, const Request *request, gboolean shows_details)
{
  switch (request->reminder->topic)
    {
    case FOOTFALL_REMINDER_TOPIC_CHECK_IN:
      self->title = g_strdup (_("Your knee check-in"));
      self->body = write_check_in_body (request);
      break;
    case FOOTFALL_REMINDER_TOPIC_BREAK_OVER:
      self->title = g_strdup (_("Ready to try again?"));
      self->body = g_strdup (_("The day you set has come. A short check comes first."));
      break;
    case FOOTFALL_REMINDER_TOPIC_SHOE:
      self->title = g_strdup (get_shoe_title (request->reminder));
      self->body = write_sentences (request);
      break;
    case FOOTFALL_REMINDER_TOPIC_REST:
    case FOOTFALL_REMINDER_TOPIC_FLARE_UP:
    case FOOTFALL_REMINDER_TOPIC_LINGERING:
    case FOOTFALL_REMINDER_TOPIC_TRAINING:
    default:
      (shows_details ? write_findings : write_plainly) (self, request);
    }
}

/* A translation, or the name of a shoe, may be longer than what was meant. */
static void
shorten_title (FootfallReminderText *self)
{
  if (g_utf8_strlen (self->title, -1) < FOOTFALL_REMINDER_TITLE_MAX)
    return;

  g_autofree char *whole = g_steal_pointer (&self->title);
  g_autofree char *beginning = g_utf8_substring (whole, 0, FOOTFALL_REMINDER_TITLE_MAX - 2);
  self->title = g_strconcat (g_strchomp (beginning), "…", NULL);
}

FootfallReminderText *
footfall_reminder_text_new (const FootfallReminder *reminder, const FootfallLog *log, const FootfallRules *rules,
                            FootfallDistanceUnit unit, FootfallDay today, gboolean shows_details)
{
  g_return_val_if_fail (reminder != NULL && log != NULL && rules != NULL, NULL);

  FootfallReminderText *self = g_new0 (FootfallReminderText, 1);
  write_words (self, &(Request) { reminder, log, rules, unit, today }, shows_details);
  shorten_title (self);
  return self;
}

void
footfall_reminder_text_free (FootfallReminderText *self)
{
  g_free (self->title);
  g_free (self->body);
  g_free (self);
}
