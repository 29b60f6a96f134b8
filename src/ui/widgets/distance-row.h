/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/units.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DISTANCE_ROW (footfall_distance_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDistanceRow, footfall_distance_row, FOOTFALL, DISTANCE_ROW, AdwEntryRow)

/**
 * FootfallDistanceRow:
 *
 * A field for a distance in the runner's unit, which stands beside it.
 * #GtkEditable::changed tells that it was edited.
 */

/* Set before a distance. */
void footfall_distance_row_set_unit (FootfallDistanceRow *self, FootfallDistanceUnit unit);

/* NAN leaves the field empty. */
void footfall_distance_row_set_distance (FootfallDistanceRow *self, double distance_m);

/**
 * footfall_distance_row_get_distance:
 * @distance_m: (out): metres, above 0; NAN if the field is empty or not understood
 *
 * Returns: whether the field is understood
 */
gboolean footfall_distance_row_get_distance (FootfallDistanceRow *self, double *distance_m, GError **error);

G_END_DECLS
