/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

#define FOOTFALL_DAYS_OF_WEEK 7
#define FOOTFALL_EARLIER_WEEKS 4

/**
 * FootfallWeekSoFar:
 * @starts_on: its first day
 * @distances_m: metres by day
 * @distance_m: their sum
 * @n_runs: runs, also those without a distance
 * @usual_m: the mean of the four weeks before; NAN if there was no run in them
 */
typedef struct
{
  FootfallDay starts_on;
  double distances_m[FOOTFALL_DAYS_OF_WEEK];
  double distance_m;
  guint n_runs;
  double usual_m;
} FootfallWeekSoFar;

/**
 * footfall_week_so_far:
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * Returns: the week that holds @today, without what is dated later
 */
FootfallWeekSoFar footfall_week_so_far (const FootfallLog *log, FootfallDay today, int first_weekday);

G_END_DECLS
