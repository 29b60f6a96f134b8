/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "compat/about.h"
#include "compat/announce.h"
#include "compat/shortcuts.h"
#include "advice/intended-purpose.h"
#include "config.h"
#include "ui/log/log-dialog.h"
#include "ui/shoes/inspect-dialog.h"
#include "ui/shoes/shoe-changes.h"
#include "ui/shoes/shoe-dialog.h"
#include "ui/today/why-dialog.h"

/* How long a dismissed finding stays folded, the day of dismissal included. */
#define DISMISSAL_DAYS 14

/* Twice the usual: what is offered has to be read and reached. */
#define UNDO_OFFER_S 10

static void
show_toast (FootfallWindow *self, const char *text)
{
  footfall_announce (GTK_WIDGET (self), text);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
}

/* There is at most one offer to undo: the one for the last change. */
static void
withdraw_undo_offer (FootfallWindow *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_object (&self->undo_toast);
}

static void
offer_undo (FootfallWindow *self, const char *text)
{
  withdraw_undo_offer (self);
  self->undo_toast = g_object_ref_sink (adw_toast_new (text));
  adw_toast_set_button_label (self->undo_toast, _("_Undo"));
  adw_toast_set_action_name (self->undo_toast, "win.undo");
  adw_toast_set_timeout (self->undo_toast, UNDO_OFFER_S);
  footfall_announce (GTK_WIDGET (self), text);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->undo_toast));
}

static void
apply (FootfallWindow *self, FootfallChangeSet *changes, const char *label, const char *done)
{
  g_autoptr (GError) error = NULL;
  if (footfall_journal_apply (footfall_model_get_journal (self->model), changes, label, &error))
    offer_undo (self, done);
  else
    show_toast (self, error->message);
}

/* NULL where another program was quicker and the record is gone. */
static gconstpointer
find_record (FootfallWindow *self, FootfallRecordKind kind, GVariant *parameter)
{
  FootfallUuid uuid;
  if (!footfall_uuid_parse (g_variant_get_string (parameter, NULL), &uuid))
    return NULL;
  return footfall_log_find (footfall_model_get_log (self->model), kind, &uuid);
}

static void
on_page (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *name = g_variant_get_string (parameter, NULL);
  if (adw_view_stack_get_child_by_name (self->pages, name) != NULL)
    adw_view_stack_set_visible_child_name (self->pages, name);
}

static void
on_run_logged (FootfallWindow *self)
{
  offer_undo (self, _("Run logged"));
}

static void
on_run_edited (FootfallWindow *self)
{
  offer_undo (self, _("Run changed"));
}

static void
on_log_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallLogDialog *dialog = footfall_log_dialog_new (self->model, NULL);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_run_logged), self, G_CONNECT_SWAPPED);
  footfall_log_dialog_present (dialog, GTK_WIDGET (self));
}

static void
edit_run (FootfallWindow *self, const FootfallRun *run, GtkWidget *parent)
{
  FootfallLogDialog *dialog = footfall_log_dialog_new (self->model, run);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_run_edited), self, G_CONNECT_SWAPPED);
  footfall_log_dialog_present (dialog, parent);
}

static void
on_edit_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallRun *run = find_record (self, FOOTFALL_RECORD_RUN, parameter);
  if (run != NULL)
    edit_run (self, run, GTK_WIDGET (self));
}

static void
on_delete_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallRun *run = find_record (self, FOOTFALL_RECORD_RUN, parameter);
  if (run == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_RUN, &run->record.uuid);
  apply (self, changes, _("Delete Run"), _("Run deleted"));
}

static void
on_shoe_added (FootfallWindow *self)
{
  offer_undo (self, _("Shoe added"));
}

static void
on_shoe_changed (FootfallWindow *self)
{
  offer_undo (self, _("Shoe changed"));
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

  const FootfallShoe *shoe = find_record (self, FOOTFALL_RECORD_SHOE, parameter);
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

  const FootfallShoe *shoe = find_record (self, FOOTFALL_RECORD_SHOE, parameter);
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

  const FootfallShoe *shoe = find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes =
      footfall_shoe_changes_make_default (footfall_model_get_log (self->model), shoe);
  apply (self, changes, _("Use Shoe for New Runs"), _("Shoe changed"));
}

static void
retire_shoe (FootfallWindow *self, GVariant *parameter, FootfallDay on, const char *label, const char *done)
{
  const FootfallShoe *shoe = find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_shoe_changes_retire (footfall_model_get_log (self->model), shoe, on);
  apply (self, changes, label, done);
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

  const FootfallShoe *shoe = find_record (self, FOOTFALL_RECORD_SHOE, parameter);
  if (shoe == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_SHOE,
                              &shoe->record.uuid);
  apply (self, changes, _("Delete Shoe"), _("Shoe deleted"));
}

static const FootfallFinding *
find_finding (FootfallWindow *self, const char *key)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (self->model);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *finding_key = footfall_finding_get_key (finding);
      if (g_strcmp0 (finding_key, key) == 0)
        return finding;
    }
  return NULL;
}

static void
on_why_run_activated (FootfallWindow *self, const char *text, FootfallWhyDialog *dialog)
{
  FootfallUuid uuid;
  if (!footfall_uuid_parse (text, &uuid))
    return;
  const FootfallRun *run = footfall_log_find_run (footfall_model_get_log (self->model), &uuid);
  if (run != NULL)
    edit_run (self, run, GTK_WIDGET (dialog));
}

static void
on_why (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallFinding *finding = find_finding (self, g_variant_get_string (parameter, NULL));
  if (finding == NULL)
    return;

  FootfallWhyDialog *dialog = footfall_why_dialog_present (self->model, finding, GTK_WIDGET (self));
  g_signal_connect_object (dialog, "run-activated", G_CALLBACK (on_why_run_activated), self, G_CONNECT_SWAPPED);
}

static const FootfallDismissal *
find_dismissal (const FootfallLog *log, const char *key)
{
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_DISMISSAL); i++)
    {
      const FootfallDismissal *dismissal = footfall_log_get (log, FOOTFALL_RECORD_DISMISSAL, i);
      if (g_strcmp0 (dismissal->finding, key) == 0)
        return dismissal;
    }
  return NULL;
}

static void
on_dismiss (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *key = g_variant_get_string (parameter, NULL);
  const FootfallLog *log = footfall_model_get_log (self->model);
  const FootfallDismissal *before = find_dismissal (log, key);
  g_autoptr (FootfallDismissal) dismissal =
      before != NULL ? footfall_dismissal_copy (before) : footfall_dismissal_new ();
  g_free (dismissal->finding);
  dismissal->finding = g_strdup (key);
  dismissal->until = footfall_model_get_today (self->model) + DISMISSAL_DAYS - 1;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_DISMISSAL, dismissal);
  apply (self, changes, _("Dismiss"), _("Dismissed for 14 days"));
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
  show_toast (self, footfall_journal_undo (journal, &error) ? done : error->message);
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
  show_toast (self, footfall_journal_redo (journal, &error) ? done : error->message);
}

static void
on_open_again (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_window_show_journal (data);
}

static void
on_show_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const FootfallShortcut shortcuts[] = {
    { N_("Journal"), N_("Log a run"), "<Control>n" },
    { N_("Journal"), N_("Undo"), "<Control>z" },
    { N_("Journal"), N_("Redo"), "<Control><Shift>z" },
    { N_("Journal"), N_("Delete the focused run"), "Delete" },
    { N_("Pages"), N_("Today"), "<Alt>1" },
    { N_("Pages"), N_("Journal"), "<Alt>2" },
    { N_("Pages"), N_("Shoes"), "<Alt>3" },
    { N_("General"), N_("Main menu"), "F10" },
    { N_("General"), N_("Keyboard shortcuts"), "<Control>question" },
    { N_("General"), N_("Close the window"), "<Control>w" },
    { N_("General"), N_("Quit"), "<Control>q" },
  };

  footfall_show_shortcuts (data, shortcuts, G_N_ELEMENTS (shortcuts));
}

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const developers[] = { N_("The Footfall authors"), NULL };

  footfall_show_about (data, &(FootfallAbout) {
                                 .name = _("Footfall"),
                                 .icon_name = FOOTFALL_APPLICATION_ID,
                                 .version = FOOTFALL_VERSION,
                                 .comments = footfall_intended_purpose (),
                                 .developers = developers,
                                 .copyright = _("© The Footfall authors"),
                             });
}

static const GActionEntry journal_actions[] = {
  { .name = "page", .activate = on_page, .parameter_type = "s" },
  { .name = "log-run", .activate = on_log_run },
  { .name = "edit-run", .activate = on_edit_run, .parameter_type = "s" },
  { .name = "delete-run", .activate = on_delete_run, .parameter_type = "s" },
  { .name = "add-shoe", .activate = on_add_shoe },
  { .name = "edit-shoe", .activate = on_edit_shoe, .parameter_type = "s" },
  { .name = "inspect-shoe", .activate = on_inspect_shoe, .parameter_type = "s" },
  { .name = "set-default-shoe", .activate = on_set_default_shoe, .parameter_type = "s" },
  { .name = "retire-shoe", .activate = on_retire_shoe, .parameter_type = "s" },
  { .name = "unretire-shoe", .activate = on_unretire_shoe, .parameter_type = "s" },
  { .name = "delete-shoe", .activate = on_delete_shoe, .parameter_type = "s" },
  { .name = "why", .activate = on_why, .parameter_type = "s" },
  { .name = "dismiss", .activate = on_dismiss, .parameter_type = "s" },
  { .name = "undo", .activate = on_undo },
  { .name = "redo", .activate = on_redo },
};

static const GActionEntry window_actions[] = {
  { .name = "open-again", .activate = on_open_again },
  { .name = "show-shortcuts", .activate = on_show_shortcuts },
  { .name = "about", .activate = on_about },
};

static void
set_enabled (FootfallWindow *self, const char *name, gboolean is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

void
footfall_window_add_actions (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  g_action_map_add_action_entries (G_ACTION_MAP (self), journal_actions, G_N_ELEMENTS (journal_actions), self);
  g_action_map_add_action_entries (G_ACTION_MAP (self), window_actions, G_N_ELEMENTS (window_actions), self);
}

void
footfall_window_update_actions (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  for (guint i = 0; i < G_N_ELEMENTS (journal_actions); i++)
    set_enabled (self, journal_actions[i].name, self->model != NULL);
  set_enabled (self, "open-again", self->model == NULL);
  if (self->model == NULL)
    return;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  set_enabled (self, "undo", footfall_journal_get_undo_label (journal) != NULL);
  set_enabled (self, "redo", footfall_journal_get_redo_label (journal) != NULL);
}
