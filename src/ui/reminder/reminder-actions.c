/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/reminder-actions.h"

/* Opens a page of the runner's own journal, and does there what the action @name of the window does. */
static void
act_in_window (FootfallApplication *application, const char *page, const char *name, GVariant *parameter)
{
  GActionGroup *window = G_ACTION_GROUP (footfall_application_present_own_journal (application));

  g_action_group_activate_action (window, "page", g_variant_new_string (page));
  if (name != NULL)
    g_action_group_activate_action (window, name, parameter);
}

/* Who was started for this alone goes when it is done, rather than wait for more: the last one to let go ends it. */
static FootfallReminderService *
begin (FootfallApplication *application)
{
  g_application_hold (G_APPLICATION (application));
  return footfall_application_get_reminders (application);
}

static void
end (FootfallApplication *application)
{
  g_application_release (G_APPLICATION (application));
}

static void
on_remind (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_reminder_service_look (begin (data));
  end (data);
}

static void
on_test_reminder (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_reminder_service_test (begin (data));
  end (data);
}

static void
on_stay (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_reminder_service_set_stays (footfall_application_get_reminders (data), g_variant_get_boolean (parameter));
}

static void
on_show_page (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_in_window (data, g_variant_get_string (parameter, NULL), NULL, NULL);
}

static void
on_show_card (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_in_window (data, "today", "show-card", parameter);
}

static void
on_show_why (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_in_window (data, "today", "why", parameter);
}

static void
on_inspect_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_in_window (data, "shoes", "inspect-shoe", parameter);
}

static void
on_put_off (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *id, *key;
  g_variant_get (parameter, "(&s&s)", &id, &key);
  footfall_reminder_service_put_off (begin (data), id, key);
  end (data);
}

static void
on_dismiss (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *id;
  g_autofree const char **keys = NULL;
  g_variant_get (parameter, "(&s^a&s)", &id, &keys);
  footfall_reminder_service_dismiss (begin (data), id, keys);
  end (data);
}

void
footfall_add_reminder_actions (FootfallApplication *application)
{
  static const GActionEntry actions[] = {
    { .name = "remind", .activate = on_remind },
    { .name = "test-reminder", .activate = on_test_reminder },
    { .name = "stay", .activate = on_stay, .parameter_type = "b" },
    { .name = "show-page", .activate = on_show_page, .parameter_type = "s" },
    { .name = "show-card", .activate = on_show_card, .parameter_type = "s" },
    { .name = "show-why", .activate = on_show_why, .parameter_type = "s" },
    { .name = "inspect-shoe", .activate = on_inspect_shoe, .parameter_type = "s" },
    { .name = "put-off", .activate = on_put_off, .parameter_type = "(ss)" },
    { .name = "dismiss", .activate = on_dismiss, .parameter_type = "(sas)" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
}
