/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_PAGE (footfall_journal_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalPage, footfall_journal_page, FOOTFALL, JOURNAL_PAGE, GtkWidget)

/**
 * FootfallJournalPage:
 *
 * All that was logged, by month: as a list, which can be searched and of which
 * many entries can be changed at once, or as a calendar. Which of both is told
 * by #FootfallJournalPage:view, "list" or "calendar". Its actions are named
 * "journal".
 */
GtkWidget *footfall_journal_page_new (FootfallModel *model);

/* Shows a day in the calendar. */
void footfall_journal_page_show_day (FootfallJournalPage *self, FootfallDay day);

/* Goes to the field for words. */
void footfall_journal_page_search (FootfallJournalPage *self);

G_END_DECLS
