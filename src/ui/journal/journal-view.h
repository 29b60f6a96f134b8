/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/journal/journal-selection.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_VIEW (footfall_journal_view_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalView, footfall_journal_view, FOOTFALL, JOURNAL_VIEW, GtkWidget)

/**
 * FootfallJournalView:
 *
 * The rows of the journal, by month; the month that is being read stays in
 * sight at the top. Enter or a click opens a row, Delete deletes the one that
 * has the focus, the menu key or the other button offers both. While rows are
 * being chosen, Enter, Space and a click choose, Shift with either chooses all
 * between. Rows that come and go do not take the focus out of the list.
 */

/* Set once, before the view is shown. */
void footfall_journal_view_set_model (FootfallJournalView *self, FootfallModel *model,
                                      FootfallJournalSelection *selection);

/**
 * footfall_journal_view_update:
 * @changes: what has just become different in the log
 *
 * Brings the rows in line, and keeps the focus in the list if it is there.
 */
void footfall_journal_view_update (FootfallJournalView *self, const FootfallChangeSet *changes);

G_END_DECLS
