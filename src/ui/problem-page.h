/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/widgets/work-bar.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_PROBLEM_PAGE (footfall_problem_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallProblemPage, footfall_problem_page, FOOTFALL, PROBLEM_PAGE, GtkWidget)

/**
 * FootfallProblemPage:
 *
 * Stands in place of the pages while the journal cannot be opened: what is
 * wrong, and the ways out that there are from just that.
 */

/**
 * footfall_problem_page_set:
 * @path: the journal
 * @error: why it cannot be opened, a #FootfallJournalError
 * @has_backups: whether there are backups of it
 */
void footfall_problem_page_set (FootfallProblemPage *self, const char *path, const GError *error,
                                gboolean has_backups);

/* Where a way out that takes long shows how far it is. */
FootfallWorkBar *footfall_problem_page_get_work (FootfallProblemPage *self);

G_END_DECLS
