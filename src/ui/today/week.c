/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/week.h"

#include <math.h>

/* Runs are in the order of instants; a date can differ from that order by a day on each side. */
#define ORDER_SLACK_DAYS 2

static void
add_run (FootfallWeekSoFar *week, FootfallDay day, double distance_m)
{
  week->n_runs++;
  if (isnan (distance_m))
    return;
  week->distances_m[day - week->starts_on] += distance_m;
  week->distance_m += distance_m;
}

FootfallWeekSoFar
footfall_week_so_far (const FootfallLog *log, FootfallDay today, int first_weekday)
{
  FootfallWeekSoFar week = { .starts_on = footfall_day_start_of_week (today, first_weekday) };
  FootfallDay earliest = week.starts_on - FOOTFALL_EARLIER_WEEKS * FOOTFALL_DAYS_OF_WEEK;
  double earlier_m = 0;
  guint n_earlier = 0;
  for (guint i = footfall_log_get_n_runs (log); i > 0; i--)
    {
      const FootfallRun *run = footfall_log_get_run (log, i - 1);
      FootfallDay day = footfall_run_get_day (run);
      if (day < earliest - ORDER_SLACK_DAYS)
        break;
      if (day > today || day < earliest)
        continue;
      if (day >= week.starts_on)
        {
          add_run (&week, day, run->distance_m);
          continue;
        }
      n_earlier++;
      earlier_m += isnan (run->distance_m) ? 0 : run->distance_m;
    }
  week.usual_m = n_earlier > 0 ? earlier_m / FOOTFALL_EARLIER_WEEKS : NAN;
  return week;
}
