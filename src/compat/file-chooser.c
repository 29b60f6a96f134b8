/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/file-chooser.h"

#if GTK_CHECK_VERSION (4, 10, 0)

/* Whoever closes the dialog has chosen nothing; that is no error. */
static GListModel *
finish (GtkFileDialog *dialog, GAsyncResult *result, FootfallFileKind kind)
{
  g_autoptr (GFile) file = NULL;

  switch (kind)
    {
    case FOOTFALL_FILE_KIND_OPEN_SEVERAL:
      return gtk_file_dialog_open_multiple_finish (dialog, result, NULL);
    case FOOTFALL_FILE_KIND_OPEN:
      file = gtk_file_dialog_open_finish (dialog, result, NULL);
      break;
    case FOOTFALL_FILE_KIND_OPEN_FOLDER:
      file = gtk_file_dialog_select_folder_finish (dialog, result, NULL);
      break;
    case FOOTFALL_FILE_KIND_SAVE:
      file = gtk_file_dialog_save_finish (dialog, result, NULL);
      break;
    default:
      g_assert_not_reached ();
    }
  if (file == NULL)
    return NULL;

  GListStore *files = g_list_store_new (G_TYPE_FILE);
  g_list_store_append (files, file);
  return G_LIST_MODEL (files);
}

static void
on_answered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  FootfallFileKind kind = (FootfallFileKind) GPOINTER_TO_INT (g_task_get_task_data (task));
  g_task_return_pointer (task, finish (GTK_FILE_DIALOG (source), result, kind), g_object_unref);
}

static void
ask (GtkWindow *window, const FootfallFileQuestion *question, GTask *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  gtk_file_dialog_set_title (dialog, question->title);
  gtk_file_dialog_set_accept_label (dialog, question->accept);
  if (question->name != NULL)
    gtk_file_dialog_set_initial_name (dialog, question->name);
  g_task_set_task_data (task, GINT_TO_POINTER (question->kind), NULL);

  switch (question->kind)
    {
    case FOOTFALL_FILE_KIND_OPEN:
      gtk_file_dialog_open (dialog, window, NULL, on_answered, task);
      break;
    case FOOTFALL_FILE_KIND_OPEN_SEVERAL:
      gtk_file_dialog_open_multiple (dialog, window, NULL, on_answered, task);
      break;
    case FOOTFALL_FILE_KIND_OPEN_FOLDER:
      gtk_file_dialog_select_folder (dialog, window, NULL, on_answered, task);
      break;
    case FOOTFALL_FILE_KIND_SAVE:
      gtk_file_dialog_save (dialog, window, NULL, on_answered, task);
      break;
    default:
      g_assert_not_reached ();
    }
}

#else

static GtkFileChooserAction
get_chooser_action (FootfallFileKind kind)
{
  switch (kind)
    {
    case FOOTFALL_FILE_KIND_OPEN_FOLDER:
      return GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER;
    case FOOTFALL_FILE_KIND_SAVE:
      return GTK_FILE_CHOOSER_ACTION_SAVE;
    case FOOTFALL_FILE_KIND_OPEN:
    case FOOTFALL_FILE_KIND_OPEN_SEVERAL:
      return GTK_FILE_CHOOSER_ACTION_OPEN;
    default:
      g_assert_not_reached ();
    }
}

/* The dialog lives as long as its task. */
static void
on_response (GtkNativeDialog *dialog, int response, GTask *task)
{
  GListModel *files =
      response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog)) : NULL;

  g_task_return_pointer (task, files, g_object_unref);
  g_object_unref (task);
}

static void
ask (GtkWindow *window, const FootfallFileQuestion *question, GTask *task)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (question->title, window,
                                                              get_chooser_action (question->kind), question->accept,
                                                              NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), question->kind == FOOTFALL_FILE_KIND_OPEN_SEVERAL);
  if (question->name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), question->name);
  g_task_set_task_data (task, dialog, g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

void
footfall_choose_files_async (GtkWidget *parent,
                             const FootfallFileQuestion *question,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (question != NULL);

  GTask *task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, footfall_choose_files_async);
  ask (GTK_WINDOW (gtk_widget_get_root (parent)), question, task);
}

GListModel *
footfall_choose_files_finish (GtkWidget *parent, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
