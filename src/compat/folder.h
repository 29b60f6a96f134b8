/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_show_in_folder:
 * @parent: a widget of the window that asks
 * @path: a file; need not be there
 *
 * Opens the folder of @path in the user's file manager.
 */
void footfall_show_in_folder (GtkWidget *parent, const char *path);

G_END_DECLS
