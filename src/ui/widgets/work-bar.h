/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WORK_BAR (footfall_work_bar_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWorkBar, footfall_work_bar, FOOTFALL, WORK_BAR, GtkWidget)

/**
 * FootfallWorkBar:
 *
 * What is being done, how far it is, and a button to stop it. It is visible
 * while something is being done, and stops that when it goes itself.
 */

/**
 * footfall_work_bar_begin:
 * @text: what is being done: "Reading the backup…"
 *
 * The bar stays alive until footfall_work_bar_end().
 *
 * Returns: (transfer none): cancelled by the button
 */
GCancellable *footfall_work_bar_begin (FootfallWorkBar *self, const char *text);

/* A #FootfallProgressFunc whose data is the bar. */
void footfall_work_bar_progress (double fraction, gpointer self);

void footfall_work_bar_end (FootfallWorkBar *self);

G_END_DECLS
