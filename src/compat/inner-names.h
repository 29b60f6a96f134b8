/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Names for what is inside widgets of the toolkit: the focus can come to it, and whoever hears and does not see
 * the window is told that it is a list, or that it scrolls, but not of what. */

/**
 * footfall_inner_names_of_pages:
 * @root: a widget whose children are there
 *
 * Names what scrolls in @root, or in each #AdwStatusPage and #AdwPreferencesPage below it, by the title of the page,
 * and keeps that up.
 */
void footfall_inner_names_of_pages (GtkWidget *root);

/**
 * footfall_inner_names_of_icon_buttons:
 *
 * Names each button below @root that shows an icon alone by its tooltip, which GTK 4.8 does not do itself.
 */
void footfall_inner_names_of_icon_buttons (GtkWidget *root);

/**
 * footfall_inner_names_of_expander_row:
 *
 * Names the list in @row by the title of @row, and keeps that up.
 */
void footfall_inner_names_of_expander_row (AdwExpanderRow *row);

/**
 * footfall_inner_names_of_column_view:
 * @name: what the table shows
 *
 * Names @view, and the list of rows in it.
 */
void footfall_inner_names_of_column_view (GtkColumnView *view, const char *name);

G_END_DECLS
