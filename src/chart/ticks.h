/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

/* Where an axis has its marks. */

/**
 * footfall_ticks_find_step:
 * @span: what the axis covers, above 0
 * @max_intervals: how many steps fit into it, at least 1
 *
 * Returns: the smallest of 1, 2 and 5 times a power of ten that takes no more steps
 */
double footfall_ticks_find_step (double span, int max_intervals);

/**
 * footfall_ticks_list:
 * @step: above 0
 *
 * Returns: (transfer full) (element-type double): the multiples of @step from @from to @to, at most a few hundred
 */
GArray *footfall_ticks_list (double from, double to, double step);

typedef enum
{
  FOOTFALL_CALENDAR_DAYS,
  FOOTFALL_CALENDAR_WEEKS,
  FOOTFALL_CALENDAR_MONTHS,
  FOOTFALL_CALENDAR_YEARS,
} FootfallCalendarUnit;

/**
 * FootfallCalendarStep:
 * @unit: what is counted
 * @count: how many of them from mark to mark
 *
 * Days count from one fixed day on, weeks from the first one of the calendar, months from January: a mark stays
 * where it is however the axis is moved.
 */
typedef struct
{
  FootfallCalendarUnit unit;
  int count;
} FootfallCalendarStep;

/**
 * footfall_calendar_get_steps:
 * @n_steps: (out): how many
 *
 * Returns: (array length=n_steps): every step an axis may take, finest first: day, two days, week, two weeks, month,
 *   two months, quarter, half a year, year and multiples of it
 */
const FootfallCalendarStep *footfall_calendar_get_steps (guint *n_steps);

/* About how many days the step takes */
double footfall_calendar_step_get_days (const FootfallCalendarStep *self);

/**
 * footfall_calendar_step_floor:
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * Returns: the last mark up to @day
 */
FootfallDay footfall_calendar_step_floor (const FootfallCalendarStep *self, FootfallDay day, int first_weekday);

/**
 * footfall_calendar_step_next:
 * @mark: a mark
 *
 * Returns: the mark after it; unknown where the calendar ends
 */
FootfallDay footfall_calendar_step_next (const FootfallCalendarStep *self, FootfallDay mark);

/**
 * footfall_calendar_step_list:
 * @from: days since 1970-01-01
 * @to: days since 1970-01-01
 *
 * Returns: (transfer full) (element-type FootfallDay): the marks from @from to @to, at most a few hundred
 */
GArray *footfall_calendar_step_list (const FootfallCalendarStep *self, double from, double to, int first_weekday);

G_END_DECLS
