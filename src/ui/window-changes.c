/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"

/* Twice the usual: what is offered has to be read and reached. */
#define UNDO_OFFER_S 10
#define MESSAGE_S 5

/* What a toast needs to come up. Sent away before that, it has libadwaita 1.2 use memory that is no longer its own. */
#define COMING_UP_US (600 * 1000)

/* A name may hold what would be markup. */
static void
set_text (AdwToast *toast, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  adw_toast_set_title (toast, markup);
}

static void
on_toast_dismissed (AdwToast *toast, FootfallWindow *self)
{
  if (toast == self->toast)
    g_clear_object (&self->toast);
}

/* The first of a series in quick succession, or the one shown gets new words. */
static AdwToast *
require_toast (FootfallWindow *self, int timeout_s)
{
  gint64 now_us = g_get_monotonic_time ();
  if (self->toast != NULL && now_us - self->toast_since_us < COMING_UP_US)
    return self->toast;

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
  self->toast = adw_toast_new ("");
  self->toast_since_us = now_us;
  adw_toast_set_timeout (self->toast, timeout_s);
  g_signal_connect_object (self->toast, "dismissed", G_CALLBACK (on_toast_dismissed), self, 0);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->toast));
  return self->toast;
}

/* Of changes, what was said last is what holds: one toast tells of them, with at most one offer to undo. */
static void
tell_change (FootfallWindow *self, const char *text, const char *button_label, const char *action_name, int timeout_s)
{
  AdwToast *toast = require_toast (self, timeout_s);
  set_text (toast, text);
  adw_toast_set_button_label (toast, button_label);
  adw_toast_set_action_name (toast, action_name);
  footfall_announce (GTK_WIDGET (self), text);
}

static void
on_undo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  /* Translators: what was undone, as in "Undone: Log Run" */
  g_autofree char *done = g_strdup_printf (_("Undone: %s"), footfall_journal_get_undo_label (journal));
  g_autoptr (GError) error = NULL;
  if (footfall_journal_undo (journal, &error))
    tell_change (self, done, NULL, NULL, MESSAGE_S);
  else
    footfall_window_show_toast (self, error->message);
}

static void
on_redo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  /* Translators: what was done again, as in "Done again: Log Run" */
  g_autofree char *done = g_strdup_printf (_("Done again: %s"), footfall_journal_get_redo_label (journal));
  g_autoptr (GError) error = NULL;
  if (footfall_journal_redo (journal, &error))
    tell_change (self, done, NULL, NULL, MESSAGE_S);
  else
    footfall_window_show_toast (self, error->message);
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
  /* It waits behind what is shown, and nothing takes its place: a warning must not vanish under the next words. */
  AdwToast *toast = adw_toast_new ("");
  set_text (toast, text);
  adw_toast_overlay_add_toast (self->toasts, toast);
  footfall_announce (GTK_WIDGET (self), text);
}

void
footfall_window_offer_undo (FootfallWindow *self, const char *text)
{
  tell_change (self, text, _("_Undo"), "win.undo", UNDO_OFFER_S);
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
