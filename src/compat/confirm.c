/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/confirm.h"

#include <adwaita.h>

#define CONFIRM "confirm"
#define CANCEL "cancel"

/* Both classes have the same functions under two names. */
#if ADW_CHECK_VERSION (1, 5, 0)
#define QUESTION ADW_ALERT_DIALOG
#define question_add_response adw_alert_dialog_add_response
#define question_set_default_response adw_alert_dialog_set_default_response
#define question_set_close_response adw_alert_dialog_set_close_response
#define question_set_response_appearance adw_alert_dialog_set_response_appearance
#else
#define QUESTION ADW_MESSAGE_DIALOG
#define question_add_response adw_message_dialog_add_response
#define question_set_default_response adw_message_dialog_set_default_response
#define question_set_close_response adw_message_dialog_set_close_response
#define question_set_response_appearance adw_message_dialog_set_response_appearance
#endif

static GtkWidget *
create_dialog (GtkWidget *parent, const FootfallQuestion *question)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  return GTK_WIDGET (adw_alert_dialog_new (question->heading, question->body));
#else
  return adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)), question->heading, question->body);
#endif
}

static void
show_dialog (GtkWidget *dialog, GtkWidget *parent)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  adw_dialog_present (ADW_DIALOG (dialog), parent);
#else
  gtk_window_present (GTK_WINDOW (dialog));
#endif
}

static gboolean
hand_on_answer (gpointer data)
{
  GTask *task = data;

  g_task_return_boolean (task, GPOINTER_TO_INT (g_task_get_task_data (task)));
  return G_SOURCE_REMOVE;
}

/* Whoever asked may close the window below, which has to wait until the question is gone. */
static void
on_response (GtkWidget *dialog, const char *response, GTask *task)
{
  g_task_set_task_data (task, GINT_TO_POINTER (g_strcmp0 (response, CONFIRM) == 0), NULL);
  g_idle_add_full (G_PRIORITY_DEFAULT, hand_on_answer, task, g_object_unref);
}

void
footfall_confirm_async (GtkWidget *parent,
                        const FootfallQuestion *question,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (question != NULL);

  GTask *task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, footfall_confirm_async);

  GtkWidget *dialog = create_dialog (parent, question);
  question_add_response (QUESTION (dialog), CANCEL, question->cancel);
  question_add_response (QUESTION (dialog), CONFIRM, question->confirm);
  question_set_close_response (QUESTION (dialog), CANCEL);
  question_set_default_response (QUESTION (dialog), question->is_destructive ? CANCEL : CONFIRM);
  question_set_response_appearance (QUESTION (dialog), CONFIRM,
                                    question->is_destructive ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), task);
  show_dialog (dialog, parent);
}

gboolean
footfall_confirm_finish (GtkWidget *parent, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
