/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_region_get_distance_unit:
 *
 * Returns: what roads are measured in where the computer's locale says it is
 */
FootfallDistanceUnit footfall_region_get_distance_unit (void);

/**
 * footfall_region_get_first_weekday:
 *
 * Returns: 1 (Monday) to 7 (Sunday), by the computer's locale
 */
int footfall_region_get_first_weekday (void);

/**
 * footfall_region_weekday_from_locale:
 * @origin: a date as the number YYYYMMDD: the day that the locale counts as 1
 * @first_weekday: the first day of the week counted from @origin, from 1
 *
 * Locales say in two steps what the first day of the week is: 19971130 was a
 * Sunday, 19971201 a Monday.
 *
 * Returns: 1 (Monday) to 7 (Sunday)
 */
int footfall_region_weekday_from_locale (guint origin, guint first_weekday);

G_END_DECLS
