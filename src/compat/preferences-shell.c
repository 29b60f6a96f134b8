/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/preferences-shell.h"

#include "compat/announce.h"

/* Both classes have the same functions under two names. */
#if ADW_CHECK_VERSION (1, 5, 0)
#define SHELL ADW_PREFERENCES_DIALOG
#define shell_set_search_enabled adw_preferences_dialog_set_search_enabled
#define shell_add adw_preferences_dialog_add
#define shell_set_visible_page adw_preferences_dialog_set_visible_page
#define shell_add_toast adw_preferences_dialog_add_toast
#else
#define SHELL ADW_PREFERENCES_WINDOW
#define shell_set_search_enabled adw_preferences_window_set_search_enabled
#define shell_add adw_preferences_window_add
#define shell_set_visible_page adw_preferences_window_set_visible_page
#define shell_add_toast adw_preferences_window_add_toast
#endif

static GtkWidget *
create_shell (const char *title)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  return g_object_new (ADW_TYPE_PREFERENCES_DIALOG, "title", title, NULL);
#else
  return g_object_new (ADW_TYPE_PREFERENCES_WINDOW,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_DIALOG,
                       "title", title,
                       "modal", TRUE,
                       "destroy-with-parent", TRUE,
                       NULL);
#endif
}

GtkWidget *
footfall_preferences_shell_new (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  GtkWidget *shell = create_shell (title);
  shell_set_search_enabled (SHELL (shell), TRUE);
  return shell;
}

void
footfall_preferences_shell_add (GtkWidget *shell, AdwPreferencesPage *page)
{
  g_return_if_fail (ADW_IS_PREFERENCES_PAGE (page));

  shell_add (SHELL (shell), page);
}

void
footfall_preferences_shell_show_page (GtkWidget *shell, AdwPreferencesPage *page)
{
  g_return_if_fail (ADW_IS_PREFERENCES_PAGE (page));

  shell_set_visible_page (SHELL (shell), page);
}

void
footfall_preferences_shell_show_toast (GtkWidget *shell, const char *text)
{
  g_return_if_fail (text != NULL);

  footfall_announce (shell, text);
  shell_add_toast (SHELL (shell), adw_toast_new (text));
}

void
footfall_preferences_shell_present (GtkWidget *shell, GtkWidget *parent)
{
  g_return_if_fail (GTK_IS_WIDGET (shell));
  g_return_if_fail (GTK_IS_WIDGET (parent));

#if ADW_CHECK_VERSION (1, 5, 0)
  adw_dialog_present (ADW_DIALOG (shell), parent);
#else
  gtk_window_set_transient_for (GTK_WINDOW (shell), GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_present (GTK_WINDOW (shell));
#endif
}
