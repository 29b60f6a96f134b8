/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/reminder-delivery.h"

#include "reminder/local-time.h"
#include "ui/reminder/notification-server.h"
#include "ui/reminder/reminder-notification.h"

/* One round of looking and sending */
typedef struct
{
  const FootfallDelivery *delivery;
  const FootfallLog *log;
  FootfallRules rules;
  FootfallReminderSettings settings;
  FootfallDay today;
  GDBusConnection *bus; /* (nullable) */
  gboolean reads_markup;
} Round;

/* Questions are asked wherever the runner looks; findings are in front of him. */
static gboolean
is_in_sight (const Round *round, const FootfallReminder *reminder)
{
  return round->delivery->is_looked_at && reminder->findings->len > 0;
}

/* On its way when it returns: whoever quits right after this does not take it along. */
static gboolean
send (const Round *round, const FootfallReminder *reminder, GError **error)
{
  g_autoptr (FootfallReminderText) text =
      footfall_reminder_text_new (reminder, round->log, &round->rules,
                                  footfall_preferences_get_distance_unit (round->delivery->preferences), round->today,
                                  round->settings.shows_details);
  g_autoptr (GNotification) notification = footfall_reminder_notification_new (reminder, text, round->reads_markup);
  g_application_send_notification (round->delivery->application, reminder->id, notification);
  return g_dbus_connection_flush_sync (round->bus, NULL, error);
}

static void
add_told (FootfallChangeSet *changes, const Round *round, const FootfallReminder *reminder)
{
  for (guint i = 0; i < reminder->told->len; i++)
    footfall_change_set_put (changes, round->log, FOOTFALL_RECORD_NOTIFICATION,
                             g_ptr_array_index (reminder->told, i));
}

/* Returns whether it went well; what was sent until then is among @changes. */
static gboolean
send_each (const Round *round, const FootfallReminderPlan *plan, FootfallChangeSet *changes,
           FootfallDelivered *delivered, GError **error)
{
  for (guint i = 0; i < plan->due->len; i++)
    {
      const FootfallReminder *reminder = g_ptr_array_index (plan->due, i);
      if (is_in_sight (round, reminder))
        continue;
      if (!send (round, reminder, error))
        return FALSE;
      add_told (changes, round, reminder);
      delivered->n_sent++;
    }
  return TRUE;
}

/* All of them are sent before the first is recorded: that changes the log, which the plan is made of. */
static gboolean
send_all (const Round *round, const FootfallReminderPlan *plan, FootfallDelivered *delivered, GError **error)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  gboolean is_sent = send_each (round, plan, changes, delivered, error);

  return footfall_journal_note (round->delivery->journal, changes, is_sent ? error : NULL) && is_sent;
}

static void
withdraw_all (const Round *round, const FootfallReminderPlan *plan)
{
  for (guint i = 0; i < plan->withdrawn->len; i++)
    g_application_withdraw_notification (round->delivery->application, g_ptr_array_index (plan->withdrawn, i));
  if (plan->withdrawn->len > 0)
    g_dbus_connection_flush_sync (round->bus, NULL, NULL);
}

static gboolean
carry_out (Round *round, const FootfallReminderPlan *plan, FootfallDelivered *delivered, GError **error)
{
  if (plan->due->len == 0 && plan->withdrawn->len == 0)
    return TRUE;

  FootfallNotificationServer server = footfall_notification_server_find (round->bus);
  if (server == FOOTFALL_NOTIFICATION_SERVER_NONE)
    {
      g_debug ("nobody shows notifications in this session");
      return TRUE;
    }
  round->reads_markup = footfall_notification_server_reads_markup (round->bus, server);
  withdraw_all (round, plan);
  gboolean is_done = send_all (round, plan, delivered, error);
  delivered->needs_program = delivered->n_sent > 0 && server == FOOTFALL_NOTIFICATION_SERVER_FORGETFUL;
  return is_done;
}

gboolean
footfall_deliver_reminders (const FootfallDelivery *self, FootfallDelivered *delivered, GError **error)
{
  g_return_val_if_fail (self != NULL && delivered != NULL, FALSE);
  g_return_val_if_fail (G_IS_APPLICATION (self->application), FALSE);
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self->journal), FALSE);

  Round round = { .delivery = self,
                  .log = footfall_journal_get_log (self->journal),
                  .today = footfall_local_day (self->now, self->zone),
                  .bus = g_application_get_dbus_connection (self->application) };
  footfall_preferences_get_rules (self->preferences, &round.rules);
  footfall_preferences_get_reminder_settings (self->preferences, &round.settings);

  g_autoptr (FootfallAssessment) assessment = footfall_assess (round.log, &round.rules, round.today);
  g_autoptr (FootfallReminderPlan) plan =
      footfall_reminder_plan_new (round.log, assessment, &round.rules, &round.settings, self->now, self->zone);
  *delivered = (FootfallDelivered) { .next_look = plan->next_look };
  return carry_out (&round, plan, delivered, error);
}
