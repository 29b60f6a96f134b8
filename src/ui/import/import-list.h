/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "exchange/import-share.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_LIST_ITEM (footfall_import_list_item_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportListItem, footfall_import_list_item, FOOTFALL, IMPORT_LIST_ITEM, GObject)

/**
 * FootfallImportListItem:
 *
 * One item of an import plan, made when a row asks for it; good as long as the plan.
 */
FootfallImportItem *footfall_import_list_item_get_item (FootfallImportListItem *self);
FootfallImportFile *footfall_import_list_item_get_file (FootfallImportListItem *self);

#define FOOTFALL_TYPE_IMPORT_LIST (footfall_import_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportList, footfall_import_list, FOOTFALL, IMPORT_LIST, GObject)

/**
 * footfall_import_list_new:
 * @plan: has to outlive the list
 *
 * Returns: (transfer full): the items of @plan that are in @group, in the order of the files
 */
FootfallImportList *footfall_import_list_new (const FootfallImportPlan *plan, FootfallImportGroup group);

G_END_DECLS
