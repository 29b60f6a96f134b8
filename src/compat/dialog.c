/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/dialog.h"

#include <adwaita.h>

#define MAY_CLOSE_KEY "footfall-may-close"

static gboolean
may_close (GtkWidget *content)
{
  FootfallMayClose ask = (FootfallMayClose) (gpointer) g_object_get_data (G_OBJECT (content), MAY_CLOSE_KEY);
  return ask == NULL || ask (content);
}

#if ADW_CHECK_VERSION (1, 5, 0)

static void
on_close_attempt (AdwDialog *dialog, GtkWidget *content)
{
  if (may_close (content))
    adw_dialog_force_close (dialog);
}

static void
present (GtkWidget *content, GtkWidget *parent, const FootfallDialogOptions *options)
{
  AdwDialog *dialog = adw_dialog_new ();
  adw_dialog_set_title (dialog, options->title);
  adw_dialog_set_content_width (dialog, options->width);
  adw_dialog_set_content_height (dialog, options->height);
  adw_dialog_set_child (dialog, content);
  adw_dialog_set_default_widget (dialog, options->default_widget);
  adw_dialog_set_focus (dialog, options->focus);
  adw_dialog_set_can_close (dialog, options->may_close == NULL);
  g_signal_connect_object (dialog, "close-attempt", G_CALLBACK (on_close_attempt), content, 0);
  adw_dialog_present (dialog, parent);
}

void
footfall_dialog_close (GtkWidget *content)
{
  g_return_if_fail (GTK_IS_WIDGET (content));

  GtkWidget *dialog = gtk_widget_get_ancestor (content, ADW_TYPE_DIALOG);
  if (dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (dialog));
}

#else

static gboolean
on_close_request (GtkWindow *window, GtkWidget *content)
{
  return may_close (content) ? GDK_EVENT_PROPAGATE : GDK_EVENT_STOP;
}

static void
close_on_escape (GtkWidget *window)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, controller);
}

static void
present (GtkWidget *content, GtkWidget *parent, const FootfallDialogOptions *options)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "accessible-role", GTK_ACCESSIBLE_ROLE_DIALOG, NULL);
  gtk_window_set_title (GTK_WINDOW (window), options->title);
  gtk_window_set_default_size (GTK_WINDOW (window), options->width, options->height);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_set_default_widget (GTK_WINDOW (window), options->default_widget);
  gtk_window_set_focus (GTK_WINDOW (window), options->focus);
  close_on_escape (window);
  g_signal_connect_object (window, "close-request", G_CALLBACK (on_close_request), content, 0);
  gtk_window_present (GTK_WINDOW (window));
}

void
footfall_dialog_close (GtkWidget *content)
{
  g_return_if_fail (GTK_IS_WIDGET (content));

  GtkRoot *window = gtk_widget_get_root (content);
  if (window != NULL)
    gtk_window_destroy (GTK_WINDOW (window));
}

#endif

/* Before GTK had sheets a dialog is a window of its own, to which the actions of the one below mean nothing. */
static void
lend_actions (GtkWidget *content, GtkWidget *parent)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (parent));
  while (GTK_IS_WINDOW (root) && !G_IS_ACTION_GROUP (root))
    root = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (root)));
  if (G_IS_ACTION_GROUP (root))
    gtk_widget_insert_action_group (content, "win", G_ACTION_GROUP (root));
}

void
footfall_dialog_present (GtkWidget *content, GtkWidget *parent, const FootfallDialogOptions *options)
{
  g_return_if_fail (GTK_IS_WIDGET (content));
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (options != NULL);

  g_object_set_data (G_OBJECT (content), MAY_CLOSE_KEY, (gpointer) options->may_close);
  lend_actions (content, parent);
  present (content, parent, options);
}
