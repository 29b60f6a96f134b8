/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

/* The statistics of small samples. Nothing here draws a random number or
 * approximates where it says exact. Arrays are not changed. */

/**
 * footfall_median:
 *
 * Returns: the middle value, or the mean of the two in the middle; NAN of nothing
 */
double footfall_median (const double *values, gsize n);

/**
 * footfall_theil_sen_slope:
 * @times: in ascending order, no two the same
 *
 * Returns: the median of the slopes between all pairs; NAN for less than two points
 */
double footfall_theil_sen_slope (const double *times, const double *values, gsize n);

/**
 * FootfallMannKendall:
 * @s: pairs that rise less pairs that fall
 * @variance: of @s without a trend, corrected for ties
 * @z: @s in standard deviations, corrected for continuity; 0 where nothing varies
 * @p: the chance of a rise as clear as this without a trend (one-sided, normal approximation)
 */
typedef struct
{
  int s;
  double variance;
  double z;
  double p;
} FootfallMannKendall;

FootfallMannKendall footfall_mann_kendall (const double *values, gsize n);

/**
 * footfall_hodges_lehmann_shift:
 * @a: (array length=n_a): pain levels, 0 to 10
 * @b: (array length=n_b): pain levels, 0 to 10
 *
 * Returns: the median of all differences a - b; NAN if a group is empty
 */
double footfall_hodges_lehmann_shift (const int *a, gsize n_a, const int *b, gsize n_b);

/**
 * footfall_superiority:
 * @a: (array length=n_a): pain levels, 0 to 10
 * @b: (array length=n_b): pain levels, 0 to 10
 *
 * Returns: how often one of @a is above one of @b, ties counting half; NAN if a group is empty
 */
double footfall_superiority (const int *a, gsize n_a, const int *b, gsize n_b);

/**
 * footfall_holm_adjust:
 * @p: (array length=n): one for each comparison made
 * @adjusted: (out caller-allocates) (array length=n): what to hold against the limit instead
 */
void footfall_holm_adjust (const double *p, gsize n, double *adjusted);

/**
 * footfall_wilson_interval:
 * @part: 0 to @whole
 * @low: (out): NAN of nothing
 * @high: (out): NAN of nothing
 *
 * The 95 percent interval of a share.
 */
void footfall_wilson_interval (int part, int whole, double *low, double *high);

/**
 * FootfallTrendPoint:
 * @value: the mean of all values so far, each weighing half as much for every half-life that it is old
 * @starts_line: whether the line is not to be joined to the point before
 */
typedef struct
{
  double value;
  gboolean starts_line;
} FootfallTrendPoint;

/**
 * footfall_trend_line:
 * @days: (array length=n): in ascending order
 * @values: (array length=n): what was noted then
 * @gap_days: more days than this between two points break the line
 * @points: (out caller-allocates) (array length=n): one for each day
 *
 * The line of the charts.
 */
void footfall_trend_line (const FootfallDay *days, const double *values, gsize n, double half_life_days, int gap_days,
                          FootfallTrendPoint *points);

G_END_DECLS
