/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib-object.h>

#include "report/trend-chart.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_TIME_RANGE (footfall_time_range_get_type ())
G_DECLARE_FINAL_TYPE (FootfallTimeRange, footfall_time_range, FOOTFALL, TIME_RANGE, GObject)

/**
 * FootfallTimeRange:
 *
 * The days that all charts of a page show, and the days there are to show. Days are numbers with a fraction, so
 * that a range can glide.
 */

/**
 * FootfallTimeRange::changed:
 *
 * Other days are shown now.
 */

/* Returns: (transfer full): six weeks, of which nothing is known yet */
FootfallTimeRange *footfall_time_range_new (void);

/**
 * footfall_time_range_set_bounds:
 * @first_day: of everything there is to show; or unknown
 * @today: the last day
 *
 * A range that someone chose is chosen again within the new bounds.
 */
void footfall_time_range_set_bounds (FootfallTimeRange *self, FootfallDay first_day, FootfallDay today);

double footfall_time_range_get_from (FootfallTimeRange *self);

/* The end of the last day */
double footfall_time_range_get_to (FootfallTimeRange *self);

/* A #FootfallRange, or -1 after zooming or moving */
int footfall_time_range_get_choice (FootfallTimeRange *self);

/* Where the days of a choice are */
void footfall_time_range_get_choice_days (FootfallTimeRange *self, FootfallRange choice, double *from, double *to);

void footfall_time_range_choose (FootfallTimeRange *self, FootfallRange choice);

/**
 * footfall_time_range_set:
 * @choice: what this is the way to or the end of; -1 for none
 *
 * What lies outside the bounds is moved into them; a range is never shorter than a week.
 */
void footfall_time_range_set (FootfallTimeRange *self, double from, double to, int choice);

/**
 * footfall_time_range_zoom:
 * @factor: above 1 for fewer days
 * @centre: the day that stays where it is
 */
void footfall_time_range_zoom (FootfallTimeRange *self, double factor, double centre);

void footfall_time_range_move (FootfallTimeRange *self, double days);

/* Moves as far as it takes to show @day. */
void footfall_time_range_show_day (FootfallTimeRange *self, double day);

/* Returns: (transfer full): "24 Aug 2024 – 4 Oct 2024" */
char *footfall_time_range_describe (FootfallTimeRange *self);

G_END_DECLS
