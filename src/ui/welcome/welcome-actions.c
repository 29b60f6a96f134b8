/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "config.h"
#include "ui/welcome/welcome-dialog.h"
#include "ui/window-private.h"

#define KEY_WELCOMED "welcomed"

/* The actions of the application are the window's to activate as well. */
static void
on_chosen (FootfallWindow *self, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
}

static void
on_welcome (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallWelcomeDialog *dialog = footfall_welcome_dialog_present (self->model, GTK_WIDGET (self));
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
}

static const GActionEntry actions[] = {
  { .name = "welcome", .activate = on_welcome },
};

void
footfall_window_add_welcome_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}

/* Someone who names a journal, or has written into one, knows his way. */
static gboolean
is_first_run (FootfallWindow *self, GSettings *settings)
{
  g_autofree char *own_path = footfall_journal_get_default_path (FOOTFALL_APPLICATION_FOLDER);
  const FootfallLog *log = footfall_model_get_log (self->model);
  return !g_settings_get_boolean (settings, KEY_WELCOMED) && g_strcmp0 (self->path, own_path) == 0
         && footfall_log_get_n_runs (log) == 0 && footfall_log_get_n_shoes (log) == 0;
}

void
footfall_window_welcome (FootfallWindow *self)
{
  GSettings *settings = footfall_preferences_get_settings (self->preferences);
  if (settings == NULL || !is_first_run (self, settings))
    return;

  g_settings_set_boolean (settings, KEY_WELCOMED, TRUE);
  g_action_group_activate_action (G_ACTION_GROUP (self), "welcome", NULL);
}
