/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

#define FOOTFALL_DAYS_OF_MONTH_MAX 31

/**
 * FootfallCalendarDay:
 * @distance_m: of the runs whose distance is known
 * @n_runs: all runs
 * @worst_level: the highest level told of any knee, during or after a run or apart from it; -1 if none was
 * @n_others: pain notes, activities and events
 * @is_in_break: whether it is a day of a break
 */
typedef struct
{
  double distance_m;
  guint n_runs;
  int worst_level;
  guint n_others;
  gboolean is_in_break;
} FootfallCalendarDay;

/**
 * FootfallCalendarMonth:
 * @starts_on: its first day
 * @n_days: how many it has
 * @days: the first @n_days are its days
 * @distance_m: the sum of the days
 * @n_runs: the sum of the days
 * @longest_m: the longest run of the year up to the end of the month, against which days are drawn
 *
 * A month at a glance. What was felt the next morning belongs to the day it was felt on.
 */
typedef struct
{
  FootfallDay starts_on;
  int n_days;
  FootfallCalendarDay days[FOOTFALL_DAYS_OF_MONTH_MAX];
  double distance_m;
  guint n_runs;
  double longest_m;
} FootfallCalendarMonth;

/**
 * footfall_calendar_month_read:
 * @month: a day of it
 * @today: the day it is, up to which an open break lasts
 * @calendar: (out): the month
 */
void footfall_calendar_month_read (const FootfallLog *log, FootfallDay month, FootfallDay today,
                                   FootfallCalendarMonth *calendar);

G_END_DECLS
