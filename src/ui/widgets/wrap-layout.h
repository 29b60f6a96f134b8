/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WRAP_LAYOUT (footfall_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWrapLayout, footfall_wrap_layout, FOOTFALL, WRAP_LAYOUT, GtkLayoutManager)

/**
 * FootfallWrapLayout:
 *
 * Lays out children one after the other, each as wide as it likes to be, and
 * goes on in a new line where there is no more room: for buttons beside each
 * other. #FootfallWrapLayout:align says where lines that are not full stand;
 * with %GTK_ALIGN_FILL the room that is left is after their first child.
 */

/**
 * footfall_wrap_layout_new:
 * @spacing: pixels between children and between lines
 * @align: start, center or end of the line, or fill
 */
GtkLayoutManager *footfall_wrap_layout_new (int spacing, GtkAlign align);

G_END_DECLS
