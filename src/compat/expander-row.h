/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footfall_expander_row_add_suffix:
 * @widget: (transfer floating): stands at the end of the row, before the arrow
 */
void footfall_expander_row_add_suffix (AdwExpanderRow *row, GtkWidget *widget);

G_END_DECLS
