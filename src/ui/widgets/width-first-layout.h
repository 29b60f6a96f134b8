/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WIDTH_FIRST_LAYOUT (footfall_width_first_layout_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWidthFirstLayout, footfall_width_first_layout, FOOTFALL, WIDTH_FIRST_LAYOUT,
                      GtkLayoutManager)

/**
 * FootfallWidthFirstLayout:
 *
 * Gives every child all the room, and likes the width they like at any height.
 * A box asks at its own height, and a text that wraps would then take as many
 * lines as that has, wherever there is room for one.
 */
GtkLayoutManager *footfall_width_first_layout_new (void);

G_END_DECLS
