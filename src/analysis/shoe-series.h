/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/run-series.h"
#include "core/rules.h"

G_BEGIN_DECLS

/**
 * FootfallShoeTotals:
 * @shoe: the record
 * @distance_m: its initial distance and the known distances of its runs
 * @n_runs: its runs, whether their distance is known or not
 * @n_recent_runs: those in the window in which patterns are looked for
 * @first_run_on: the smallest date of these; or unknown
 * @last_run_on: the largest; or unknown
 * @inspect_due_on: the date of the run that brought it to its inspection; the
 *   first of all days if it came with that distance; unknown if it is not there yet
 *
 * What the runs of a shoe add up to.
 */
typedef struct
{
  const FootfallShoe *shoe;
  double distance_m;
  int n_runs;
  int n_recent_runs;
  FootfallDay first_run_on;
  FootfallDay last_run_on;
  FootfallDay inspect_due_on;
} FootfallShoeTotals;

/**
 * FootfallShoeSeries:
 * @shoes: (element-type FootfallShoeTotals): every shoe of the log, retired or not, by name
 */
typedef struct
{
  GArray *shoes;
} FootfallShoeSeries;

void footfall_shoe_series_init (FootfallShoeSeries *self, const FootfallRunSeries *runs, const FootfallRules *rules);
void footfall_shoe_series_clear (FootfallShoeSeries *self);

guint footfall_shoe_series_get_size (const FootfallShoeSeries *self);
const FootfallShoeTotals *footfall_shoe_series_get (const FootfallShoeSeries *self, guint index);

G_END_DECLS
