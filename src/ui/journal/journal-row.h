/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/journal/journal-selection.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_ROW (footfall_journal_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalRow, footfall_journal_row, FOOTFALL, JOURNAL_ROW, GtkWidget)

/**
 * FootfallJournalRow:
 *
 * A row of the Journal page: a record, or the heading of a month. Rows are few
 * and show another item when they scroll into sight again. While rows are being
 * chosen they have a mark, which #FootfallJournalRow:chosen ticks.
 */
GtkWidget *footfall_journal_row_new (FootfallModel *model, FootfallJournalSelection *selection);

/**
 * footfall_journal_row_show:
 * @item: (nullable): what to show, or %NULL to let go of it
 */
void footfall_journal_row_show (FootfallJournalRow *self, FootfallJournalItem *item);

FootfallJournalItem *footfall_journal_row_get_item (FootfallJournalRow *self);

/**
 * footfall_journal_row_describe:
 *
 * Returns: (transfer full): what the row says, as it is read aloud
 */
char *footfall_journal_row_describe (FootfallJournalRow *self);

G_END_DECLS
