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

/* Every way of dealing out as many is looked at, one after the other. */
#define FOOTFALL_PERMUTATION_VALUES_MAX 16

/**
 * footfall_permutation_p_of_means:
 * @values: (array length=n): the first @n_a of them are the first group
 * @n_a: 1 to @n - 1
 * @n: up to %FOOTFALL_PERMUTATION_VALUES_MAX
 *
 * The same for a few values of any kind, such as the means of weeks.
 *
 * Returns: the part of the ways in which the means of the two groups lie as far apart as they do in @values, or farther
 */
double footfall_permutation_p_of_means (const double *values, guint n_a, guint n);

G_END_DECLS
