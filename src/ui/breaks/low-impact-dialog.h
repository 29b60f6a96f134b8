/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_low_impact_dialog_present:
 * @parent: a widget of the window it belongs to
 *
 * Shows what can be done instead of running, and how.
 */
void footfall_low_impact_dialog_present (GtkWidget *parent);

G_END_DECLS
