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
 * All runs by month. Enter or a click edits a run, Delete deletes the one that
 * has the focus.
 */
GtkWidget *footfall_journal_page_new (FootfallModel *model);

G_END_DECLS
