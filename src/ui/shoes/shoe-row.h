/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SHOE_ROW (footfall_shoe_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallShoeRow, footfall_shoe_row, FOOTFALL, SHOE_ROW, AdwPreferencesRow)

/**
 * FootfallShoeRow:
 *
 * A shoe with its distance against its thresholds and what can be done with it.
 */
GtkWidget *footfall_shoe_row_new (FootfallModel *model, const FootfallShoe *shoe);

G_END_DECLS
