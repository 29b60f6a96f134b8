/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The focus in a column of cards that are filled anew: what had it may be gone afterwards. */

/**
 * footfall_focus_find_child:
 *
 * Returns: (transfer none) (nullable): the child of @container with the focus inside
 */
GtkWidget *footfall_focus_find_child (GtkWidget *container);

/**
 * footfall_focus_keep:
 * @child: (nullable): the child of @container that had the focus inside
 *
 * Once everything has its place: if the focus has left @child, also where GTK moved it somewhere else because
 * what had it is gone, moves it there again, or, where there is nothing to
 * focus in it, to the next one, and after the last one to those before.
 */
void footfall_focus_keep (GtkWidget *container, GtkWidget *child);

G_END_DECLS
