/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/ticks.h"

#include <math.h>

#define TICKS_MAX 400

/* A hair's breadth, so that 0.3 is a multiple of 0.1. */
#define SLACK 1e-9

#define DAYS_PER_WEEK 7
#define MONTHS_PER_YEAR 12
#define DAYS_PER_MONTH 30.44
#define DAYS_PER_YEAR 365.25

static const FootfallCalendarStep steps[] = {
  { FOOTFALL_CALENDAR_DAYS, 1 },    { FOOTFALL_CALENDAR_DAYS, 2 },    { FOOTFALL_CALENDAR_WEEKS, 1 },
  { FOOTFALL_CALENDAR_WEEKS, 2 },   { FOOTFALL_CALENDAR_MONTHS, 1 },  { FOOTFALL_CALENDAR_MONTHS, 2 },
  { FOOTFALL_CALENDAR_MONTHS, 3 },  { FOOTFALL_CALENDAR_MONTHS, 6 },  { FOOTFALL_CALENDAR_YEARS, 1 },
  { FOOTFALL_CALENDAR_YEARS, 2 },   { FOOTFALL_CALENDAR_YEARS, 5 },   { FOOTFALL_CALENDAR_YEARS, 10 },
  { FOOTFALL_CALENDAR_YEARS, 20 },  { FOOTFALL_CALENDAR_YEARS, 50 },  { FOOTFALL_CALENDAR_YEARS, 100 },
  { FOOTFALL_CALENDAR_YEARS, 200 }, { FOOTFALL_CALENDAR_YEARS, 500 }, { FOOTFALL_CALENDAR_YEARS, 1000 },
};

static int
floor_to_multiple (int value, int count)
{
  int rest = value % count;
  return value - (rest < 0 ? rest + count : rest);
}

double
footfall_ticks_find_step (double span, int max_intervals)
{
  static const double nice[] = { 1, 2, 5 };

  g_return_val_if_fail (span > 0 && isfinite (span), 1);
  g_return_val_if_fail (max_intervals >= 1, 1);

  double rough = span / max_intervals;
  double power = pow (10, floor (log10 (rough)));
  for (guint i = 0; i < G_N_ELEMENTS (nice); i++)
    if (nice[i] * power >= rough * (1 - SLACK))
      return nice[i] * power;
  return 10 * power;
}

GArray *
footfall_ticks_list (double from, double to, double step)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_val_if_fail (step > 0, ticks);
  if (!isfinite (from) || !isfinite (to))
    return ticks;

  double first = ceil (from / step - SLACK);
  double last = floor (to / step + SLACK);
  for (double i = first; i <= last && ticks->len < TICKS_MAX; i++)
    {
      double tick = i * step + 0.0; /* never -0 */
      g_array_append_val (ticks, tick);
    }
  return ticks;
}

const FootfallCalendarStep *
footfall_calendar_get_steps (guint *n_steps)
{
  g_return_val_if_fail (n_steps != NULL, NULL);

  *n_steps = G_N_ELEMENTS (steps);
  return steps;
}

double
footfall_calendar_step_get_days (const FootfallCalendarStep *self)
{
  static const double days[] = { 1, DAYS_PER_WEEK, DAYS_PER_MONTH, DAYS_PER_YEAR };

  return days[self->unit] * self->count;
}

FootfallDay
footfall_calendar_step_floor (const FootfallCalendarStep *self, FootfallDay day, int first_weekday)
{
  g_return_val_if_fail (footfall_day_is_known (day), FOOTFALL_DAY_UNKNOWN);
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= DAYS_PER_WEEK, FOOTFALL_DAY_UNKNOWN);

  int year, month;
  footfall_day_to_ymd (day, &year, &month, NULL);
  if (self->unit == FOOTFALL_CALENDAR_DAYS)
    return MAX (floor_to_multiple (day, self->count), FOOTFALL_DAY_MIN);
  if (self->unit == FOOTFALL_CALENDAR_WEEKS)
    {
      FootfallDay origin = footfall_day_start_of_week (0, first_weekday);
      FootfallDay start = footfall_day_start_of_week (day, first_weekday);
      return MAX (origin + floor_to_multiple (start - origin, DAYS_PER_WEEK * self->count), FOOTFALL_DAY_MIN);
    }
  if (self->unit == FOOTFALL_CALENDAR_MONTHS)
    return footfall_day_from_ymd (year, 1 + floor_to_multiple (month - 1, self->count), 1);
  return footfall_day_from_ymd (MAX (floor_to_multiple (year, self->count), 1), 1, 1);
}

FootfallDay
footfall_calendar_step_next (const FootfallCalendarStep *self, FootfallDay mark)
{
  g_return_val_if_fail (footfall_day_is_known (mark), FOOTFALL_DAY_UNKNOWN);

  int year;
  footfall_day_to_ymd (mark, &year, NULL, NULL);
  switch (self->unit)
    {
    case FOOTFALL_CALENDAR_MONTHS:
      return footfall_day_add_months (mark, self->count);
    case FOOTFALL_CALENDAR_YEARS:
      return footfall_day_add_months (mark, (self->count - year % self->count) * MONTHS_PER_YEAR);
    case FOOTFALL_CALENDAR_DAYS:
    case FOOTFALL_CALENDAR_WEEKS:
    default:
      {
        FootfallDay next = mark + self->count * (self->unit == FOOTFALL_CALENDAR_WEEKS ? DAYS_PER_WEEK : 1);
        return footfall_day_is_known (next) ? next : FOOTFALL_DAY_UNKNOWN;
      }
    }
}

GArray *
footfall_calendar_step_list (const FootfallCalendarStep *self, double from, double to, int first_weekday)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (FootfallDay));

  if (!isfinite (from) || !isfinite (to))
    return marks;

  FootfallDay first = (FootfallDay) CLAMP (floor (from), FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX);
  FootfallDay mark = footfall_calendar_step_floor (self, first, first_weekday);
  while (footfall_day_is_known (mark) && mark <= to && marks->len < TICKS_MAX)
    {
      if (mark >= from)
        g_array_append_val (marks, mark);
      mark = footfall_calendar_step_next (self, mark);
    }
  return marks;
}
