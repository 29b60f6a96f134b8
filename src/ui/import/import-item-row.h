/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/import/import-list.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_ITEM_ROW (footfall_import_item_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportItemRow, footfall_import_item_row, FOOTFALL, IMPORT_ITEM_ROW, GtkWidget)

/**
 * FootfallImportItemRow:
 *
 * One item of an import: when, how far, and what is to be said of it. What may be there already stands beside the
 * one that it resembles, with what can be done.
 */
GtkWidget *footfall_import_item_row_new (void);

/**
 * FootfallImportItemRow::chosen:
 * @row: the row
 *
 * What is to be done with the item was decided.
 */

/**
 * FootfallImportItemRow::date-asked:
 * @row: the row
 * @item: its item, which lacks nothing but its start: the runner wants to say when it was
 */

/**
 * footfall_import_item_row_set:
 * @plan: the plan the item belongs to; not kept
 * @model: with the journal that is imported into; not kept
 */
void footfall_import_item_row_set (FootfallImportItemRow *self, FootfallImportListItem *item,
                                   const FootfallImportPlan *plan, FootfallModel *model);

/**
 * footfall_import_item_row_describe:
 *
 * Returns: (transfer full): all that the row says
 */
char *footfall_import_item_row_describe (FootfallImportItemRow *self);

G_END_DECLS
