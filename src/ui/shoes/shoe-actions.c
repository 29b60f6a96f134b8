/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/shoes/inspect-dialog.h"
#include "ui/shoes/shoe-changes.h"
#include "ui/shoes/shoe-dialog.h"

static void
on_shoe_added (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Shoe added"));
}

static void
on_shoe_changed (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Shoe changed"));
}

static void
on_add_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallShoeDialog *dialog = footfall_shoe_dialog_new (self->model, NULL);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_shoe_added), self, G_CONNECT_SWAPPED);
  footfall_shoe_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_edit_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallShoe *shoe = footfall_window_find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  FootfallShoeDialog *dialog = footfall_shoe_dialog_new (self->model, shoe);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_shoe_changed), self, G_CONNECT_SWAPPED);
  footfall_shoe_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_inspect_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallShoe *shoe = footfall_window_find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  FootfallInspectDialog *dialog = footfall_inspect_dialog_new (self->model, shoe);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_shoe_changed), self, G_CONNECT_SWAPPED);
  footfall_inspect_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_set_default_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallShoe *shoe = footfall_window_find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes =
      footfall_shoe_changes_make_default (footfall_model_get_log (self->model), shoe);
  footfall_window_apply (self, changes, _("Use Shoe for New Runs"), _("Shoe changed"));
}

static void
retire_shoe (FootfallWindow *self, GVariant *parameter, FootfallDay on, const char *label, const char *done)
{
  const FootfallShoe *shoe = footfall_window_find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_shoe_changes_retire (footfall_model_get_log (self->model), shoe, on);
  footfall_window_apply (self, changes, label, done);
}

static void
on_retire_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  retire_shoe (self, parameter, footfall_model_get_today (self->model), _("Retire Shoe"), _("Shoe retired"));
}

static void
on_unretire_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  retire_shoe (data, parameter, FOOTFALL_DAY_UNKNOWN, _("Bring Shoe Back into Use"), _("Shoe is in use again"));
}

static void
on_delete_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallShoe *shoe = footfall_window_find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_SHOE,
                              &shoe->record.uuid);
  footfall_window_apply (self, changes, _("Delete Shoe"), _("Shoe deleted"));
}

static const GActionEntry actions[] = {
  { .name = "add-shoe", .activate = on_add_shoe },
  { .name = "edit-shoe", .activate = on_edit_shoe, .parameter_type = "s" },
  { .name = "inspect-shoe", .activate = on_inspect_shoe, .parameter_type = "s" },
  { .name = "set-default-shoe", .activate = on_set_default_shoe, .parameter_type = "s" },
  { .name = "retire-shoe", .activate = on_retire_shoe, .parameter_type = "s" },
  { .name = "unretire-shoe", .activate = on_unretire_shoe, .parameter_type = "s" },
  { .name = "delete-shoe", .activate = on_delete_shoe, .parameter_type = "s" },
};

void
footfall_window_add_shoe_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
