/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_scroll_to:
 * @widget: something in a scrolled window
 *
 * Brings @widget into view, no further than it takes, once it has its place. The focus stays where it is.
 */
void footfall_scroll_to (GtkWidget *widget);

G_END_DECLS
