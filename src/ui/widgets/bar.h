/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_BAR (footfall_bar_get_type ())
G_DECLARE_FINAL_TYPE (FootfallBar, footfall_bar, FOOTFALL, BAR, GtkWidget)

/**
 * FootfallBar:
 *
 * An upright bar that is filled from below. CSS nodes: bar, with the child fill.
 * It says nothing to screen readers; whoever shows bars describes them together.
 */
GtkWidget *footfall_bar_new (void);

/* 0 to 1 */
void footfall_bar_set_fraction (FootfallBar *self, double fraction);

G_END_DECLS
