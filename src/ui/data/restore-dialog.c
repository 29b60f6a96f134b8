/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/data/restore-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "compat/file-chooser.h"
#include "journal/backup.h"
#include "ui/data/contents-text.h"
#include "ui/resource.h"
#include "ui/widgets/message.h"
#include "ui/widgets/work-bar.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 520
#define HEIGHT 640

struct _FootfallRestoreDialog
{
  AdwBin parent_instance;

  GtkWidget *restore;
  FootfallMessage *message;
  FootfallWorkBar *work;
  AdwPreferencesGroup *backups;
  GtkWidget *contents;
  AdwActionRow *backup_row;
  AdwActionRow *journal_row;
  AdwActionRow *loss_row;

  char *journal_path;
  FootfallJournal *journal; /* (owned) (nullable) */
  char *file;               /* (owned) (nullable): the one that is chosen */
  GCancellable *reading;    /* (owned) (nullable): of that file */
  GtkWidget *group;         /* (owned): is never shown, and leads the group of the choices */
  GtkWidget *first_choice;  /* (nullable) */
};

G_DEFINE_FINAL_TYPE (FootfallRestoreDialog, footfall_restore_dialog, ADW_TYPE_BIN)

enum
{
  RESTORED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The dialog may be gone when something is done. */
static gboolean
is_gone (FootfallRestoreDialog *self)
{
  return self->work == NULL;
}

static void
say (FootfallRestoreDialog *self, const GError *error)
{
  gboolean is_stopped = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  footfall_message_set (self->message, is_stopped ? FOOTFALL_TONE_QUIET : FOOTFALL_TONE_ERROR,
                        error != NULL ? error->message : NULL);
}

static void
show_contents (FootfallRestoreDialog *self, const FootfallLog *backup)
{
  g_autofree char *in_backup = footfall_contents_text_describe (backup);
  adw_action_row_set_subtitle (self->backup_row, in_backup);
  gtk_widget_set_visible (GTK_WIDGET (self->journal_row), self->journal != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->loss_row), FALSE);
  if (self->journal == NULL)
    return;

  const FootfallLog *log = footfall_journal_get_log (self->journal);
  g_autofree char *in_journal = footfall_contents_text_describe (log);
  g_autofree char *lost = footfall_contents_text_describe_missing (log, backup);
  adw_action_row_set_subtitle (self->journal_row, in_journal);
  adw_action_row_set_subtitle (self->loss_row, lost);
  gtk_widget_set_visible (GTK_WIDGET (self->loss_row), *lost != '\0');
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallRestoreDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallLog) log = footfall_backup_read_finish (result, &error);
  gboolean is_another_chosen = g_task_get_cancellable (G_TASK (result)) != self->reading;
  if (is_gone (self) || is_another_chosen)
    return;

  say (self, error);
  gtk_widget_set_visible (self->contents, log != NULL);
  gtk_widget_set_sensitive (self->restore, log != NULL);
  if (log != NULL)
    show_contents (self, log);
}

static void
stop_reading (FootfallRestoreDialog *self)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
}

/* What was read before is shown until there is something else to show. */
static void
choose (FootfallRestoreDialog *self, const char *file)
{
  stop_reading (self);
  g_free (self->file);
  self->file = g_strdup (file);
  self->reading = g_cancellable_new ();
  gtk_widget_set_sensitive (self->restore, FALSE);
  footfall_backup_read_async (file, self->reading, NULL, NULL, on_read, g_object_ref (self));
}

static void
on_chosen (FootfallRestoreDialog *self, GParamSpec *pspec, GtkCheckButton *button)
{
  if (gtk_check_button_get_active (button))
    choose (self, g_object_get_data (G_OBJECT (button), "file"));
}

/* Adds a row that is chosen by its button. Returns: (transfer none): the button */
static GtkCheckButton *
add_choice (FootfallRestoreDialog *self, const char *title, const char *subtitle, const char *file)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *row = adw_action_row_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (self->group));
  if (self->first_choice == NULL)
    self->first_choice = button;
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (button), "file", g_strdup (file), g_free);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->backups, row);
  return GTK_CHECK_BUTTON (button);
}

static void
add_backups (FootfallRestoreDialog *self)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (self->journal_path);

  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = g_ptr_array_index (backups, i);
      g_autofree char *title = footfall_contents_text_describe_time (backup->made_at);
      g_autofree char *size = g_format_size ((guint64) backup->size);
      /* Translators: why a backup was made, and its size */
      g_autofree char *subtitle = g_strdup_printf (C_ ("backup", "%s · %s"),
                                                   footfall_backup_reason_get_label (backup->reason), size);
      add_choice (self, title, subtitle, backup->path);
    }
  if (backups->len == 0)
    adw_preferences_group_set_description (self->backups, _("There are no backups beside this journal."));
}

static void
on_file_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallRestoreDialog *self = FOOTFALL_RESTORE_DIALOG (source);
  g_autoptr (GListModel) files = footfall_choose_files_finish (GTK_WIDGET (source), result);
  g_autoptr (GFile) file = files != NULL ? g_list_model_get_item (files, 0) : NULL;
  if (file == NULL || is_gone (self) || g_file_peek_path (file) == NULL)
    return;

  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *title = g_file_get_basename (file);
  g_autofree char *subtitle = folder != NULL ? g_file_get_parse_name (folder) : NULL;
  GtkCheckButton *button = add_choice (self, title, subtitle, g_file_peek_path (file));
  gtk_check_button_set_active (button, TRUE);
}

static void
on_choose_file (FootfallRestoreDialog *self)
{
  footfall_choose_files_async (GTK_WIDGET (self),
                               &(FootfallFileQuestion) {
                                   .kind = FOOTFALL_FILE_KIND_OPEN,
                                   .title = _("Choose a Backup"),
                                   .accept = _("_Choose"),
                               },
                               on_file_chosen, NULL);
}

static void
finish (FootfallRestoreDialog *self, const char *kept, const GError *error)
{
  if (is_gone (self))
    return;

  footfall_work_bar_end (self->work);
  if (error != NULL)
    {
      say (self, error);
      gtk_widget_set_sensitive (self->restore, TRUE);
      return;
    }
  g_signal_emit (self, signals[RESTORED], 0, kept);
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
on_restored (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallRestoreDialog) self = data;
  g_autoptr (GError) error = NULL;

  footfall_backup_restore_finish (FOOTFALL_JOURNAL (source), result, &error);
  finish (self, NULL, error);
}

static void
on_replaced (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallRestoreDialog) self = data;
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  footfall_backup_replace_finish (result, &kept, &error);
  finish (self, kept, error);
}

static void
on_restore (FootfallRestoreDialog *self)
{
  GCancellable *cancellable = footfall_work_bar_begin (self->work, _("Restoring…"));

  say (self, NULL);
  gtk_widget_set_sensitive (self->restore, FALSE);
  if (self->journal != NULL)
    footfall_backup_restore_async (self->journal, self->file, cancellable, footfall_work_bar_progress, self->work,
                                   on_restored, g_object_ref (self));
  else
    footfall_backup_replace_async (self->journal_path, self->file, cancellable, footfall_work_bar_progress,
                                   self->work, on_replaced, g_object_ref (self));
}

static void
on_cancel (FootfallRestoreDialog *self)
{
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
footfall_restore_dialog_dispose (GObject *object)
{
  FootfallRestoreDialog *self = FOOTFALL_RESTORE_DIALOG (object);

  stop_reading (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_RESTORE_DIALOG);
  g_clear_object (&self->group);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (footfall_restore_dialog_parent_class)->dispose (object);
}

static void
footfall_restore_dialog_finalize (GObject *object)
{
  FootfallRestoreDialog *self = FOOTFALL_RESTORE_DIALOG (object);

  g_free (self->journal_path);
  g_free (self->file);

  G_OBJECT_CLASS (footfall_restore_dialog_parent_class)->finalize (object);
}

static void
footfall_restore_dialog_class_init (FootfallRestoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_restore_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_restore_dialog_finalize;

  signals[RESTORED] = g_signal_new ("restored", FOOTFALL_TYPE_RESTORE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  g_type_ensure (FOOTFALL_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("data/restore-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, restore);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, work);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, backups);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, contents);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, backup_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, journal_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallRestoreDialog, loss_row);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_restore);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_file);
}

static void
footfall_restore_dialog_init (FootfallRestoreDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->group = g_object_ref_sink (gtk_check_button_new ());
}

FootfallRestoreDialog *
footfall_restore_dialog_new (const char *journal_path, FootfallJournal *journal)
{
  g_return_val_if_fail (journal_path != NULL, NULL);
  g_return_val_if_fail (journal == NULL || FOOTFALL_IS_JOURNAL (journal), NULL);

  FootfallRestoreDialog *self = g_object_new (FOOTFALL_TYPE_RESTORE_DIALOG, NULL);
  self->journal_path = g_strdup (journal_path);
  self->journal = journal != NULL ? g_object_ref (journal) : NULL;
  add_backups (self);
  if (self->first_choice != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->first_choice), TRUE);
  return self;
}

void
footfall_restore_dialog_present (FootfallRestoreDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_RESTORE_DIALOG (self));

  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = _("Restore a Backup"),
                               .width = WIDTH,
                               .height = HEIGHT,
                               .default_widget = self->restore,
                               .focus = self->first_choice,
                           });
}
