/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/reminder-notification.h"

#include <glib/gi18n-lib.h>

#include "config.h"

static GNotificationPriority
get_priority (FootfallReminderTopic topic)
{
  switch (topic)
    {
    case FOOTFALL_REMINDER_TOPIC_REST:
      return G_NOTIFICATION_PRIORITY_HIGH;
    case FOOTFALL_REMINDER_TOPIC_TRAINING:
    case FOOTFALL_REMINDER_TOPIC_SHOE:
      return G_NOTIFICATION_PRIORITY_LOW;
    case FOOTFALL_REMINDER_TOPIC_FLARE_UP:
    case FOOTFALL_REMINDER_TOPIC_LINGERING:
    case FOOTFALL_REMINDER_TOPIC_CHECK_IN:
    case FOOTFALL_REMINDER_TOPIC_BREAK_OVER:
    default:
      return G_NOTIFICATION_PRIORITY_NORMAL;
    }
}

static GNotification *
create (const char *title, const char *body)
{
  GNotification *notification = g_notification_new (title);
  g_autoptr (GIcon) icon = g_themed_icon_new (FOOTFALL_APPLICATION_ID);
  g_notification_set_body (notification, body);
  g_notification_set_icon (notification, icon);
  return notification;
}

/* A click beside the buttons. */
static void
open_page (GNotification *notification, const char *page)
{
  g_notification_set_default_action_and_target (notification, "app.show-page", "s", page);
}

/* Today asks: a click leads to the card that does, beside the buttons or on the one that says so. */
static void
open_card (GNotification *notification, const char *card, const char *label)
{
  g_notification_set_default_action_and_target (notification, "app.show-card", "s", card);
  g_notification_add_button_with_target (notification, label, "app.show-card", "s", card);
}

static void
add_put_off (GNotification *notification, const FootfallReminder *reminder, const char *label)
{
  const FootfallNotification *told = g_ptr_array_index (reminder->told, 0);

  g_notification_add_button_with_target (notification, label, "app.put-off", "(ss)", reminder->id, told->key);
}

/* Findings that cannot be dismissed are not; where there are none that can, there is no button. */
static void
add_dismiss (GNotification *notification, const FootfallReminder *reminder)
{
  g_auto (GVariantBuilder) keys = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));
  gboolean can_dismiss = FALSE;

  for (guint i = 0; i < reminder->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (reminder->findings, i);
      if (!footfall_finding_can_be_dismissed (finding))
        continue;
      g_autofree char *key = footfall_finding_get_key (finding);
      g_variant_builder_add (&keys, "s", key);
      can_dismiss = TRUE;
    }
  if (can_dismiss)
    g_notification_add_button_with_target (notification, _("Not for 14 Days"), "app.dismiss", "(sas)", reminder->id,
                                           &keys);
}

static void
add_why (GNotification *notification, const FootfallReminder *reminder)
{
  g_autofree char *key = footfall_finding_get_key (g_ptr_array_index (reminder->findings, 0));

  g_notification_add_button_with_target (notification, _("Why?"), "app.show-why", "s", key);
}

GNotification *
footfall_reminder_notification_new (const FootfallReminder *reminder, const FootfallReminderText *text,
                                    gboolean is_markup)
{
  g_return_val_if_fail (reminder != NULL && text != NULL, NULL);

  g_autofree char *body = is_markup ? g_markup_escape_text (text->body, -1) : g_strdup (text->body);
  GNotification *notification = create (text->title, body);
  g_notification_set_priority (notification, get_priority (reminder->topic));
  switch (reminder->topic)
    {
    case FOOTFALL_REMINDER_TOPIC_CHECK_IN:
      open_card (notification, "check-in", _("Answer, 0 to 10"));
      add_put_off (notification, reminder, _("In Two Hours"));
      break;
    case FOOTFALL_REMINDER_TOPIC_BREAK_OVER:
      open_card (notification, "break", _("Open the Check"));
      add_put_off (notification, reminder, _("Tomorrow"));
      break;
    case FOOTFALL_REMINDER_TOPIC_SHOE:
      open_page (notification, "shoes");
      g_notification_add_button_with_target (notification, _("Note What You See…"), "app.inspect-shoe", "s",
                                             footfall_uuid_to_text (&reminder->shoe).text);
      add_dismiss (notification, reminder);
      break;
    case FOOTFALL_REMINDER_TOPIC_REST:
    case FOOTFALL_REMINDER_TOPIC_FLARE_UP:
    case FOOTFALL_REMINDER_TOPIC_LINGERING:
    case FOOTFALL_REMINDER_TOPIC_TRAINING:
    default:
      open_page (notification, "today");
      add_why (notification, reminder);
      add_dismiss (notification, reminder);
    }
  return notification;
}

GNotification *
footfall_reminder_notification_new_test (void)
{
  GNotification *notification = create (_("Reminders arrive"), _("This is how Footfall reminds you."));

  open_page (notification, "today");
  return notification;
}
