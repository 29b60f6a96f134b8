/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "exchange/import-comparison.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_COMPARISON_GRID (footfall_import_comparison_grid_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportComparisonGrid, footfall_import_comparison_grid, FOOTFALL, IMPORT_COMPARISON_GRID,
                      GtkWidget)

/**
 * FootfallImportComparisonGrid:
 *
 * What is stored and what a file tells, side by side, a line for each thing.
 * What is not the same stands out in weight, not in colour alone, and is what
 * a screen reader hears of the whole.
 */

/**
 * footfall_import_comparison_grid_set:
 * @lines: (element-type FootfallImportComparison): may be empty; not kept
 * @stored_title: where the stored one is: "In your journal"
 */
void footfall_import_comparison_grid_set (FootfallImportComparisonGrid *self, GPtrArray *lines,
                                          const char *stored_title);

/**
 * footfall_import_comparison_grid_describe:
 *
 * Returns: (transfer full): the differences in a sentence each
 */
char *footfall_import_comparison_grid_describe (GPtrArray *lines);

G_END_DECLS
