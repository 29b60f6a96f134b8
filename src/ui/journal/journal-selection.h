/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/journal/journal-list.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_SELECTION (footfall_journal_selection_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalSelection, footfall_journal_selection, FOOTFALL, JOURNAL_SELECTION, GObject)

/**
 * FootfallJournalSelection:
 *
 * Which rows of the Journal page are chosen, as a #GtkSelectionModel over the
 * rows. Choosing has to be begun; before, nothing can be chosen. It keeps the
 * names of records: rows may come, go and move meanwhile, and what is listed
 * no longer is chosen no longer. Going about with the arrow keys chooses
 * nothing and takes nothing back.
 */

/**
 * footfall_journal_selection_new:
 *
 * Returns: (transfer full): a selection in @list
 */
FootfallJournalSelection *footfall_journal_selection_new (FootfallJournalList *list);

FootfallJournalList *footfall_journal_selection_get_list (FootfallJournalSelection *self);

/* Whether something can be chosen. To end choosing takes all choices back. */
gboolean footfall_journal_selection_get_active (FootfallJournalSelection *self);
void     footfall_journal_selection_set_active (FootfallJournalSelection *self, gboolean is_active);

/* Chooses the row at @position, or takes that back. */
void footfall_journal_selection_toggle (FootfallJournalSelection *self, guint position);

guint footfall_journal_selection_get_size (FootfallJournalSelection *self);

/* How many of what is chosen are runs */
guint footfall_journal_selection_get_n_runs (FootfallJournalSelection *self);

/**
 * footfall_journal_selection_list_uuids:
 *
 * Returns: (transfer full): the names of what is chosen, in the order of the rows
 */
GStrv footfall_journal_selection_list_uuids (FootfallJournalSelection *self);

G_END_DECLS
