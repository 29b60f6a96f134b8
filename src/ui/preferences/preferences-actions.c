/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/preferences-dialog.h"
#include "ui/window-private.h"

static void
on_preferences (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  footfall_preferences_dialog_present (self->model, GTK_WIDGET (self), g_variant_get_string (parameter, NULL));
}

static const GActionEntry actions[] = {
  { .name = "preferences", .activate = on_preferences, .parameter_type = "s" },
};

void
footfall_window_add_preferences_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
