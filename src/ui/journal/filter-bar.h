/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/journal/journal-filter.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_FILTER_BAR (footfall_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (FootfallFilterBar, footfall_filter_bar, FOOTFALL, FILTER_BAR, GtkWidget)

/**
 * FootfallFilterBar:
 *
 * What of the journal someone wants to see: a field for words, and a button
 * each for the shoe, the surface, the knee and pain, which says what is asked
 * of it. Its actions are "filter.shoe", "filter.surface", "filter.knee",
 * "filter.painful" and "filter.clear".
 */

/**
 * FootfallFilterBar::changed:
 * @bar: the bar
 *
 * Something else is asked for.
 */

/* Set once, before the bar is shown. */
void footfall_filter_bar_set_model (FootfallFilterBar *self, FootfallModel *model);

/**
 * footfall_filter_bar_get_filter:
 *
 * Returns: (transfer none): what is asked for; good until the next change
 */
const FootfallJournalFilter *footfall_filter_bar_get_filter (FootfallFilterBar *self);

/* Asks for everything again. */
void footfall_filter_bar_clear (FootfallFilterBar *self);

/* How many entries there are that fit */
void footfall_filter_bar_set_n_found (FootfallFilterBar *self, guint n_found);

/**
 * footfall_filter_bar_get_entry:
 *
 * Returns: (transfer none): the field for words
 */
GtkEditable *footfall_filter_bar_get_entry (FootfallFilterBar *self);

G_END_DECLS
