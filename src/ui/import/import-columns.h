/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/units.h"
#include "exchange/import-plan.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_COLUMNS (footfall_import_columns_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportColumns, footfall_import_columns, FOOTFALL, IMPORT_COLUMNS, AdwBin)

/**
 * FootfallImportColumns:
 *
 * Asks what the columns of a list of runs hold that no program is known to
 * write, and shows at once how its first rows are read so.
 */

/**
 * FootfallImportColumns::checked:
 * @columns: the page
 * @is_good: whether the list can be read so
 */

/**
 * footfall_import_columns_set_file:
 * @file: a list with column names; not kept
 * @unit: the runner's unit of distances, for what is shown
 */
void footfall_import_columns_set_file (FootfallImportColumns *self, const FootfallImportFile *file,
                                       FootfallDistanceUnit unit);

/* What was chosen, as the option "columns"; (transfer full) */
char *footfall_import_columns_get_text (FootfallImportColumns *self);

/* What lists with the same header have in common; (transfer full) */
char *footfall_import_columns_get_key (FootfallImportColumns *self);

G_END_DECLS
