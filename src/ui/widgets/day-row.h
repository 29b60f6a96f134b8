/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/day.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DAY_ROW (footfall_day_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDayRow, footfall_day_row, FOOTFALL, DAY_ROW, AdwEntryRow)

/**
 * FootfallDayRow:
 *
 * A field for a day up to today: it can be typed in many ways, Up and Down go
 * a day later or earlier, and a button opens the calendar. #GtkEditable::changed
 * tells that it was edited.
 */

/* The latest day that can be chosen. Set before a day. */
void footfall_day_row_set_today (FootfallDayRow *self, FootfallDay today);

/* An unknown day leaves the field empty. */
void footfall_day_row_set_day (FootfallDayRow *self, FootfallDay day);

/**
 * footfall_day_row_get_day:
 * @day: (out): the day, unknown if the field is empty; untouched on failure
 *
 * Returns: whether the field is understood
 */
gboolean footfall_day_row_get_day (FootfallDayRow *self, FootfallDay *day, GError **error);

G_END_DECLS
