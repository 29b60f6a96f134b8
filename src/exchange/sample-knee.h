/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/sample.h"

G_BEGIN_DECLS

/**
 * FootfallSampleKnee:
 *
 * How the knee of an example feels from one day to the next.
 */
typedef struct
{
  FootfallSampleProfile profile;
  FootfallDay today;
  double drift; /* how far the knee is from its average, carried on from day to day */
} FootfallSampleKnee;

void footfall_sample_knee_init (FootfallSampleKnee *self, FootfallSampleProfile profile, FootfallDay today);

/**
 * footfall_sample_knee_pass_day:
 * @day: the next day; asked once for each day in a row
 *
 * Returns: the worst that the knee feels on that day, 0 to 10
 */
int footfall_sample_knee_pass_day (FootfallSampleKnee *self, GRand *random, FootfallDay day);

/**
 * footfall_sample_knee_get_break:
 * @last: (out): the last day of the break; untouched if none begins
 *
 * Returns: whether the runner begins a break for the knee on @day
 */
gboolean footfall_sample_knee_get_break (const FootfallSampleKnee *self, FootfallDay day, FootfallDay *last);

G_END_DECLS
