/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_THRESHOLD_ROW (footfall_threshold_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallThresholdRow, footfall_threshold_row, FOOTFALL, THRESHOLD_ROW, AdwExpanderRow)

/**
 * FootfallThresholdRow:
 *
 * What a threshold means and its value; unfolded also where it comes from and
 * a field to change it. What makes sense holds while it is typed; what does not
 * is told when the field is left, and the threshold stays as it was.
 */

/**
 * footfall_threshold_row_new:
 * @field: a row of the table of thresholds
 */
GtkWidget *footfall_threshold_row_new (FootfallModel *model, const FootfallRulesField *field);

const FootfallRulesField *footfall_threshold_row_get_field (FootfallThresholdRow *self);

/* Unfolds the row and moves the focus into its field. */
void footfall_threshold_row_open (FootfallThresholdRow *self);

G_END_DECLS
