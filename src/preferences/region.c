/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "preferences/region.h"

#include <langinfo.h>

#define MONDAY 1
#define SUNDAY 7
#define ORIGIN_SUNDAY 19971130
#define LOCALE_MEASUREMENT_US 2

FootfallDistanceUnit
footfall_region_get_distance_unit (void)
{
#ifdef __GLIBC__
  if (nl_langinfo (_NL_MEASUREMENT_MEASUREMENT)[0] == LOCALE_MEASUREMENT_US)
    return FOOTFALL_DISTANCE_UNIT_MILES;
#endif
  return FOOTFALL_DISTANCE_UNIT_KILOMETRES;
}

int
footfall_region_get_first_weekday (void)
{
#ifdef __GLIBC__
  /* Of this item the pointer itself is the number. */
  guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  return footfall_region_weekday_from_locale (origin, (guchar) nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0]);
#else
  return MONDAY;
#endif
}

int
footfall_region_weekday_from_locale (guint origin, guint first_weekday)
{
  if (first_weekday < 1 || first_weekday > 7)
    return MONDAY;

  int first_of_origin = origin == ORIGIN_SUNDAY ? SUNDAY : MONDAY;
  return (first_of_origin - 1 + (int) first_weekday - 1) % 7 + 1;
}
