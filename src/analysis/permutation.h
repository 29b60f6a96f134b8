/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallSample:
 * @level: a pain level, 0 to 10
 * @is_a: whether it belongs to the first group
 * @stratum: 0 or 1: groups are only mixed within a stratum
 */
typedef struct
{
  int level;
  gboolean is_a;
  int stratum;
} FootfallSample;
#define FOOTFALL_N_STRATA 2

/**
 * footfall_permutation_p:
 *
 * Deals the levels of each stratum out to the two groups in every possible
 * way. Exact: all ways are counted, by sums, none is drawn.
 *
 * Returns: the part of the ways in which the sum of the first group lies as
 *   far from its mean as it does in @samples, or farther
 */
double footfall_permutation_p (const FootfallSample *samples, gsize n);

G_END_DECLS
