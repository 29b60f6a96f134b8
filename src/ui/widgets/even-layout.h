/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_EVEN_LAYOUT (footfall_even_layout_get_type ())
G_DECLARE_FINAL_TYPE (FootfallEvenLayout, footfall_even_layout, FOOTFALL, EVEN_LAYOUT, GtkLayoutManager)

/**
 * FootfallEvenLayout:
 *
 * Lays out children of the same size in one row, or, where that is too narrow,
 * in rows of equal length: twelve in 12, 6, 4, 3, 2 or 1 columns.
 */

/**
 * footfall_even_layout_new:
 * @spacing: pixels between rows and columns
 */
GtkLayoutManager *footfall_even_layout_new (int spacing);

/**
 * footfall_even_layout_get_columns:
 * @n_children: above 0
 * @child_width: the width that each child needs, pixels
 * @width: the room there is, pixels
 *
 * Returns: in how many columns they stand
 */
int footfall_even_layout_get_columns (int n_children, int child_width, int spacing, int width);

G_END_DECLS
