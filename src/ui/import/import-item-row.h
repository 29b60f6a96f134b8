/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "core/units.h"
#include "ui/import/import-list.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_ITEM_ROW (footfall_import_item_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportItemRow, footfall_import_item_row, FOOTFALL, IMPORT_ITEM_ROW, GtkWidget)

/**
 * FootfallImportItemRow:
 *
 * One item of an import: when, how far, and what is to be said of it.
 */
GtkWidget *footfall_import_item_row_new (void);

/**
 * FootfallImportItemRow::chosen:
 * @row: the row
 *
 * What is to be done with the item was decided.
 */

void footfall_import_item_row_set (FootfallImportItemRow *self, FootfallImportListItem *item,
                                   FootfallDistanceUnit unit);

/**
 * footfall_import_item_row_describe:
 *
 * Returns: (transfer full): all that the row says
 */
char *footfall_import_item_row_describe (FootfallImportItemRow *self);

G_END_DECLS
