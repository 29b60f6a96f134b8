/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "compat/confirm.h"
#include "compat/file-chooser.h"
#include "compat/folder.h"
#include "journal/salvage.h"
#include "ui/data/delete-dialog.h"
#include "ui/data/export-dialog.h"
#include "ui/data/restore-dialog.h"
#include "ui/problem-page.h"

static FootfallJournal *
get_journal (FootfallWindow *self)
{
  return self->model != NULL ? footfall_model_get_journal (self->model) : NULL;
}

static void
show_kept (FootfallWindow *self, const char *kept)
{
  g_autofree char *base = g_path_get_basename (kept);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *text = g_strdup_printf (_("The old file is kept as “%s”"), name);

  footfall_window_show_toast (self, text);
}

static void
on_restored (FootfallWindow *self, const char *kept, FootfallRestoreDialog *dialog)
{
  if (self->model != NULL)
    {
      footfall_window_offer_undo (self, _("Backup restored"));
      return;
    }
  footfall_window_show_journal (self);
  if (kept != NULL)
    show_kept (self, kept);
}

static void
on_restore_backup (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallRestoreDialog *dialog = footfall_restore_dialog_new (self->path, get_journal (self));
  g_signal_connect_object (dialog, "restored", G_CALLBACK (on_restored), self, G_CONNECT_SWAPPED);
  footfall_restore_dialog_present (dialog, footfall_window_get_front (self));
}

static char *
describe_salvage (const FootfallSalvage *salvage, const char *kept)
{
  g_autofree char *saved = footfall_count_text_describe (salvage->n_saved);
  g_autofree char *base = g_path_get_basename (kept);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *lost = salvage->n_lost == 0
                            ? g_strdup (_("No entry is known to be lost."))
                            : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry could not be read.",
                                                            "%u entries could not be read.", salvage->n_lost),
                                               salvage->n_lost);

  /* Translators: what was saved, a sentence about what was not, and the name of a file */
  return g_strdup_printf (_("In your new journal: %s. %s The damaged file is kept beside it as “%s”."), saved, lost,
                          name);
}

static void
on_salvage_read (GObject *source, GAsyncResult *result, gpointer data)
{
  if (footfall_confirm_finish (GTK_WIDGET (source), result))
    g_action_group_activate_action (G_ACTION_GROUP (source), "show-folder", NULL);
}

static void
on_salvaged (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallWindow) self = data;
  FootfallSalvage salvage;
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = footfall_salvage_replace_finish (result, &salvage, &kept, &error);
  if (self->problem == NULL) /* the window is gone */
    return;

  footfall_work_bar_end (footfall_problem_page_get_work (FOOTFALL_PROBLEM_PAGE (self->problem)));
  if (!is_saved)
    {
      footfall_window_show_toast (self, error->message);
      return;
    }
  footfall_window_show_journal (self);
  g_autofree char *body = describe_salvage (&salvage, kept);
  footfall_confirm_async (GTK_WIDGET (self),
                          &(FootfallQuestion) {
                              .heading = _("Saved What Could Be Read"),
                              .body = body,
                              .cancel = _("_Close"),
                              .confirm = _("Show _Folder"),
                          },
                          on_salvage_read, NULL);
}

static void
on_salvage (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallWorkBar *work = footfall_problem_page_get_work (FOOTFALL_PROBLEM_PAGE (self->problem));
  if (gtk_widget_get_visible (GTK_WIDGET (work)))
    return;
  GCancellable *cancellable = footfall_work_bar_begin (work, _("Reading the damaged file…"));
  footfall_salvage_replace_async (self->path, cancellable, footfall_work_bar_progress, work, on_salvaged,
                                  g_object_ref (self));
}

static void
on_journal_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallWindow *self = FOOTFALL_WINDOW (source);
  g_autoptr (GListModel) files = footfall_choose_files_finish (GTK_WIDGET (source), result);
  g_autoptr (GFile) file = files != NULL ? g_list_model_get_item (files, 0) : NULL;
  if (file == NULL || self->model != NULL || g_file_peek_path (file) == NULL)
    return;

  _footfall_window_set_path (self, g_file_peek_path (file));
  footfall_window_show_journal (self);
}

static void
on_choose_journal (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_choose_files_async (data,
                               &(FootfallFileQuestion) {
                                   .kind = FOOTFALL_FILE_KIND_OPEN,
                                   .title = _("Choose a Journal"),
                                   .accept = _("_Open"),
                               },
                               on_journal_chosen, NULL);
}

static void
on_show_folder (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  footfall_show_in_folder (footfall_window_get_front (self), self->path);
}

static void
on_deleted (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Everything deleted"));
}

static void
on_delete_everything (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallDeleteDialog *dialog = footfall_delete_dialog_new (get_journal (self));
  g_signal_connect_object (dialog, "deleted", G_CALLBACK (on_deleted), self, G_CONNECT_SWAPPED);
  footfall_delete_dialog_present (dialog, footfall_window_get_front (self));
}

static void
on_exported (FootfallWindow *self, const char *path, FootfallExportDialog *dialog)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *text = g_strdup_printf (_("Exported to “%s”"), name);

  footfall_window_show_toast (self, text);
}

static void
on_export (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallExportDialog *dialog = footfall_export_dialog_new (footfall_model_get_log (self->model));
  g_signal_connect_object (dialog, "exported", G_CALLBACK (on_exported), self, G_CONNECT_SWAPPED);
  footfall_export_dialog_present (dialog, footfall_window_get_front (self));
}

static void
on_backup_failed (FootfallWindow *self, const GError *error, FootfallJournal *journal)
{
  g_autofree char *text = g_strdup_printf (_("Today’s backup could not be made. %s"), error->message);

  footfall_window_show_toast (self, text);
}

static const GActionEntry journal_actions[] = {
  { .name = "delete-everything", .activate = on_delete_everything },
  { .name = "export", .activate = on_export },
};

/* Ways out of a problem */
static const GActionEntry problem_actions[] = {
  { .name = "salvage", .activate = on_salvage },
  { .name = "choose-journal", .activate = on_choose_journal },
};

static const GActionEntry actions[] = {
  { .name = "restore-backup", .activate = on_restore_backup },
  { .name = "show-folder", .activate = on_show_folder },
};

void
footfall_window_add_data_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, journal_actions, G_N_ELEMENTS (journal_actions));
  g_action_map_add_action_entries (G_ACTION_MAP (self), problem_actions, G_N_ELEMENTS (problem_actions), self);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

void
footfall_window_update_data_actions (FootfallWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (problem_actions); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), problem_actions[i].name);
      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), self->model == NULL);
    }
}

void
footfall_window_follow_backups (FootfallWindow *self, FootfallJournal *journal)
{
  g_signal_connect_object (journal, "backup-failed", G_CALLBACK (on_backup_failed), self, G_CONNECT_SWAPPED);
}

/* Where libadwaita has no dialogs within windows, the preferences are a window of their own. */
GtkWidget *
footfall_window_get_front (FootfallWindow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_WINDOW (self), NULL);

  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *front = GTK_WIDGET (self);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);
      if (gtk_window_get_transient_for (window) == GTK_WINDOW (self) && gtk_window_get_modal (window)
          && gtk_widget_get_visible (GTK_WIDGET (window)))
        front = GTK_WIDGET (window);
    }
  return front;
}
