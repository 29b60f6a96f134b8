/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_PROBLEM_PAGE (footfall_problem_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallProblemPage, footfall_problem_page, FOOTFALL, PROBLEM_PAGE, GtkWidget)

/**
 * FootfallProblemPage:
 *
 * A journal that cannot be opened: what is wrong, what to do, and that nothing
 * was changed.
 */

/**
 * footfall_problem_page_set:
 * @path: the journal's file
 * @error: why it cannot be opened
 */
void footfall_problem_page_set (FootfallProblemPage *self, const char *path, const GError *error);

G_END_DECLS
