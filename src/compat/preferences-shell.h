/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footfall_preferences_shell_new:
 * @title: what the dialog is called
 *
 * Returns: (transfer floating): what holds pages of preferences, with a switcher and a
 *   search over their rows: a dialog where libadwaita has one, a window before
 */
GtkWidget *footfall_preferences_shell_new (const char *title);

void footfall_preferences_shell_add (GtkWidget *shell, AdwPreferencesPage *page);
void footfall_preferences_shell_show_page (GtkWidget *shell, AdwPreferencesPage *page);

/* Says it in a toast over the pages, and to who listens. */
void footfall_preferences_shell_show_toast (GtkWidget *shell, const char *text);

/**
 * footfall_preferences_shell_present:
 * @parent: a widget of the window it belongs to
 */
void footfall_preferences_shell_present (GtkWidget *shell, GtkWidget *parent);

G_END_DECLS
