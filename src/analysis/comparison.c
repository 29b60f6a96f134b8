/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/comparison.h"

#include <math.h>

#define TOLERANCE 1e-9
#define STEP_M 100.0

static double
get_slack (double limit)
{
  return TOLERANCE * fmax (1.0, fabs (limit));
}

gboolean
footfall_is_above (double value, double limit)
{
  return value > limit + get_slack (limit);
}

gboolean
footfall_is_at_least (double value, double limit)
{
  return value >= limit - get_slack (limit);
}

gboolean
footfall_is_share_at_least (int part, int whole, int percent)
{
  return (gint64) part * 100 >= (gint64) whole * percent;
}

double
footfall_round_down_distance (double distance_m)
{
  return STEP_M * floor (distance_m / STEP_M + TOLERANCE);
}
