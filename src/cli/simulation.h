/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "exchange/sample.h"

G_BEGIN_DECLS

/**
 * FootfallSimulation:
 * @n_runners: how many were made up
 * @red_per_12_weeks: how often a runner would be told of a break in twelve weeks, on average: when it is raised, when
 *   it gets worse, and every four weeks while it lasts
 * @ever_red: the share of runners who were told at all, 0 to 1
 * @first_red_day: the median day on which the first was told, counted from 1; NAN if nobody was
 * @ever_lingering: the share of runners with low pain that does not go away, 0 to 1
 * @rest_days: the share of all days with the status "rest", 0 to 1
 *
 * What the rules say of made-up runners, looked at day by day.
 */
typedef struct
{
  int n_runners;
  double red_per_12_weeks;
  double ever_red;
  double first_red_day;
  double ever_lingering;
  double rest_days;
} FootfallSimulation;

/**
 * footfall_simulate:
 * @rules: the thresholds to try
 * @n_runners: seeds 1 to this
 * @weeks: how long each is looked at
 *
 * Returns: the figures of a profile
 */
FootfallSimulation footfall_simulate (const FootfallRules *rules, FootfallSampleProfile profile, int n_runners,
                                      int weeks);

G_END_DECLS
