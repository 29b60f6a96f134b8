/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/units.h"
#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * FootfallImportComparison:
 * @label: what is compared: "Distance"
 * @stored: (owned) (nullable): what the stored record tells of it
 * @found: (owned) (nullable): what the file tells of it
 * @differs: both tell it, and not the same
 * @fills: only the file tells it, and it would be filled in
 *
 * One line of what an item may be and what it is, side by side.
 */
typedef struct
{
  const char *label;
  char *stored;
  char *found;
  gboolean differs;
  gboolean fills;
} FootfallImportComparison;

void footfall_import_comparison_free (FootfallImportComparison *self);

/**
 * footfall_import_plan_find_match:
 * @log: what is there
 * @is_in_files: (out) (optional): whether it is not there yet, but comes from these files
 *
 * Returns: (transfer none) (nullable): the record that @item is or may be
 */
gconstpointer footfall_import_plan_find_match (const FootfallImportPlan *self, const FootfallImportItem *item,
                                               const FootfallLog *log, gboolean *is_in_files);

/**
 * footfall_import_plan_compare:
 * @item: one that may be the same as another
 * @log: what is there
 * @unit: of the distances
 *
 * What neither tells is left out.
 *
 * Returns: (transfer container) (element-type FootfallImportComparison): in the order in which a runner thinks;
 *   empty if there is nothing to compare with
 */
GPtrArray *footfall_import_plan_compare (const FootfallImportPlan *self, const FootfallImportItem *item,
                                         const FootfallLog *log, FootfallDistanceUnit unit);

G_END_DECLS
