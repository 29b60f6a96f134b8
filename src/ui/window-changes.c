/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"

/* Twice the usual: what is offered has to be read and reached. */
#define UNDO_OFFER_S 10

/* There is at most one offer to undo: the one for the last change. */
static void
withdraw_undo_offer (FootfallWindow *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_object (&self->undo_toast);
}

static void
on_undo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  /* Translators: what was undone, as in "Undone: Log Run" */
  g_autofree char *done = g_strdup_printf (_("Undone: %s"), footfall_journal_get_undo_label (journal));
  g_autoptr (GError) error = NULL;
  withdraw_undo_offer (self);
  footfall_window_show_toast (self, footfall_journal_undo (journal, &error) ? done : error->message);
}

static void
on_redo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  /* Translators: what was done again, as in "Done again: Log Run" */
  g_autofree char *done = g_strdup_printf (_("Done again: %s"), footfall_journal_get_redo_label (journal));
  g_autoptr (GError) error = NULL;
  withdraw_undo_offer (self);
  footfall_window_show_toast (self, footfall_journal_redo (journal, &error) ? done : error->message);
}

static const GActionEntry actions[] = {
  { .name = "undo", .activate = on_undo },
  { .name = "redo", .activate = on_redo },
};

void
footfall_window_add_undo_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}

void
footfall_window_show_toast (FootfallWindow *self, const char *text)
{
  footfall_announce (GTK_WIDGET (self), text);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
}

void
footfall_window_offer_undo (FootfallWindow *self, const char *text)
{
  withdraw_undo_offer (self);
  self->undo_toast = g_object_ref_sink (adw_toast_new (text));
  adw_toast_set_button_label (self->undo_toast, _("_Undo"));
  adw_toast_set_action_name (self->undo_toast, "win.undo");
  adw_toast_set_timeout (self->undo_toast, UNDO_OFFER_S);
  footfall_announce (GTK_WIDGET (self), text);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->undo_toast));
}

void
footfall_window_apply (FootfallWindow *self, FootfallChangeSet *changes, const char *label, const char *done)
{
  g_autoptr (GError) error = NULL;
  if (footfall_journal_apply (footfall_model_get_journal (self->model), changes, label, &error))
    footfall_window_offer_undo (self, done);
  else
    footfall_window_show_toast (self, error->message);
}

gconstpointer
footfall_window_find_record (FootfallWindow *self, FootfallRecordKind kind, GVariant *parameter)
{
  FootfallUuid uuid;
  if (!footfall_uuid_parse (g_variant_get_string (parameter, NULL), &uuid))
    return NULL;
  return footfall_log_find (footfall_model_get_log (self->model), kind, &uuid);
}
