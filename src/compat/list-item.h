/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_list_item_set_label:
 * @item: an item whose child is set
 * @label: what a screen reader says of the row
 */
void footfall_list_item_set_label (GtkListItem *item, const char *label);

G_END_DECLS
