/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "exchange/import-plan.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_SHOE_ROW (footfall_import_shoe_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportShoeRow, footfall_import_shoe_row, FOOTFALL, IMPORT_SHOE_ROW, AdwComboRow)

/**
 * FootfallImportShoeRow:
 *
 * What becomes of a shoe that imported files name: a new one, one that there is, or none.
 */

/**
 * FootfallImportShoeRow::chosen:
 * @row: the row
 *
 * The choice of the shoe was changed.
 */

/**
 * footfall_import_shoe_row_new:
 * @shoe: of the plan; has to outlive the row
 */
GtkWidget *footfall_import_shoe_row_new (FootfallModel *model, FootfallImportShoe *shoe);

G_END_DECLS
