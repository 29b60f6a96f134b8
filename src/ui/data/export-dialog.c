/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/data/export-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "compat/file-chooser.h"
#include "exchange/export.h"
#include "ui/resource.h"
#include "ui/widgets/message.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 460
#define HEIGHT -1

#define SUFFIX_EVERYTHING ".json"
#define SUFFIX_RUNS ".csv"

struct _FootfallExportDialog
{
  AdwBin parent_instance;

  FootfallMessage *message;
  GtkWidget *choices;
  GtkWidget *everything;

  FootfallLog *log;   /* (owned): as it was when the dialog was opened; a thread reads it */
  const char *suffix; /* of the file that is being chosen */
};

G_DEFINE_FINAL_TYPE (FootfallExportDialog, footfall_export_dialog, ADW_TYPE_BIN)

enum
{
  EXPORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
export_file (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  FootfallExportDialog *self = source;
  GError *error = NULL;

  if (footfall_export_file (self->log, data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_exported (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallExportDialog *self = FOOTFALL_EXPORT_DIALOG (source);
  g_autoptr (GError) error = NULL;
  gboolean is_exported = g_task_propagate_boolean (G_TASK (result), &error);
  if (self->choices == NULL) /* the dialog is gone */
    return;

  gtk_widget_set_sensitive (self->choices, TRUE);
  footfall_message_set (self->message, FOOTFALL_TONE_ERROR, error != NULL ? error->message : NULL);
  if (!is_exported)
    return;
  g_signal_emit (self, signals[EXPORTED], 0, g_task_get_task_data (G_TASK (result)));
  footfall_dialog_close (GTK_WIDGET (self));
}

/* Returns: (transfer full): @path with the suffix that says what is in it */
static char *
complete_name (const char *path, const char *suffix)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, suffix) ? g_strdup (path) : g_strconcat (path, suffix, NULL);
}

static void
on_file_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallExportDialog *self = FOOTFALL_EXPORT_DIALOG (source);
  g_autoptr (GListModel) files = footfall_choose_files_finish (GTK_WIDGET (source), result);
  g_autoptr (GFile) file = files != NULL ? g_list_model_get_item (files, 0) : NULL;
  if (file == NULL || self->choices == NULL || g_file_peek_path (file) == NULL)
    return;

  g_autoptr (GTask) task = g_task_new (self, NULL, on_exported, NULL);
  gtk_widget_set_sensitive (self->choices, FALSE);
  g_task_set_task_data (task, complete_name (g_file_peek_path (file), self->suffix), g_free);
  g_task_run_in_thread (task, export_file);
}

static void
choose_file (FootfallExportDialog *self, const char *suffix)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = g_strconcat ("footfall-", day, suffix, NULL);

  self->suffix = suffix;
  footfall_choose_files_async (GTK_WIDGET (self),
                               &(FootfallFileQuestion) {
                                   .kind = FOOTFALL_FILE_KIND_SAVE,
                                   .title = _("Export"),
                                   .accept = _("_Export"),
                                   .name = name,
                               },
                               on_file_chosen, NULL);
}

static void
on_everything (FootfallExportDialog *self)
{
  choose_file (self, SUFFIX_EVERYTHING);
}

static void
on_runs (FootfallExportDialog *self)
{
  choose_file (self, SUFFIX_RUNS);
}

static void
on_cancel (FootfallExportDialog *self)
{
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
footfall_export_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_EXPORT_DIALOG);

  G_OBJECT_CLASS (footfall_export_dialog_parent_class)->dispose (object);
}

static void
footfall_export_dialog_finalize (GObject *object)
{
  footfall_log_free (FOOTFALL_EXPORT_DIALOG (object)->log);

  G_OBJECT_CLASS (footfall_export_dialog_parent_class)->finalize (object);
}

static void
footfall_export_dialog_class_init (FootfallExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_export_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_export_dialog_finalize;

  signals[EXPORTED] = g_signal_new ("exported", FOOTFALL_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("data/export-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallExportDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FootfallExportDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, FootfallExportDialog, everything);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_everything);
  gtk_widget_class_bind_template_callback (widget_class, on_runs);
}

static void
footfall_export_dialog_init (FootfallExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootfallExportDialog *
footfall_export_dialog_new (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);

  FootfallExportDialog *self = g_object_new (FOOTFALL_TYPE_EXPORT_DIALOG, NULL);
  self->log = footfall_log_copy (log);
  return self;
}

void
footfall_export_dialog_present (FootfallExportDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_EXPORT_DIALOG (self));

  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = _("Export"),
                               .width = WIDTH,
                               .height = HEIGHT,
                               .focus = self->everything,
                           });
}
