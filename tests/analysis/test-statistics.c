/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/statistics.h"

#include <math.h>

#include "analysis/comparison.h"

/* Values named "scipy" were computed with scipy 1.10.1. */
#define EPSILON 1e-9

static const double trend_times[] = { 0, 2, 5, 7, 9, 12, 16, 19, 23, 26 };
static const FootfallDay trend_days[] = { 0, 2, 5, 7, 9, 12, 16, 19, 23, 26 };
static const double trend_levels[] = { 1, 0, 2, 2, 3, 2, 4, 3, 5, 4 };
static const int group_a[] = { 3, 4, 2, 5, 3, 4, 2, 3 };
static const int group_b[] = { 1, 0, 2, 1, 3, 0, 1, 2 };

static void
test_comparisons (void)
{
  g_assert_false (footfall_is_above (11000.0 / 10000.0, 1.1));
  g_assert_false (footfall_is_above (1.1 + 1e-10, 1.1));
  g_assert_true (footfall_is_above (1.1 + 1e-8, 1.1));
  g_assert_true (footfall_is_at_least (1.1 - 1e-10, 1.1));
  g_assert_false (footfall_is_at_least (1.1 - 1e-8, 1.1));
  g_assert_false (footfall_is_above (500000.0001, 500000));
  g_assert_true (footfall_is_above (500000.001, 500000));
  g_assert_false (footfall_is_above (NAN, 1));
  g_assert_false (footfall_is_at_least (NAN, 1));

  g_assert_true (footfall_is_share_at_least (6, 8, 75));
  g_assert_false (footfall_is_share_at_least (5, 7, 75));
  g_assert_true (footfall_is_share_at_least (0, 0, 60));

  g_assert_cmpfloat (footfall_round_down_distance (6599.9), ==, 6500);
  g_assert_cmpfloat (footfall_round_down_distance (6600), ==, 6600);
  g_assert_cmpfloat (footfall_round_down_distance (6599.99999999), ==, 6600);
  g_assert_cmpfloat (footfall_round_down_distance (99), ==, 0);
  g_assert_true (isnan (footfall_round_down_distance (NAN)));
}

static void
test_median (void)
{
  const double values[] = { 5, 1, 4, 2 };

  g_assert_true (isnan (footfall_median (NULL, 0)));
  g_assert_cmpfloat (footfall_median (values, 1), ==, 5);
  g_assert_cmpfloat (footfall_median (values, 2), ==, 3);
  g_assert_cmpfloat (footfall_median (values, 3), ==, 4);
  g_assert_cmpfloat (footfall_median (values, 4), ==, 3);
  g_assert_cmpfloat (values[0], ==, 5);
}

static void
test_theil_sen (void)
{
  double slope = footfall_theil_sen_slope (trend_times, trend_levels, G_N_ELEMENTS (trend_times));

  g_assert_cmpfloat_with_epsilon (slope, 0.14285714285714285, EPSILON); /* scipy theilslopes */
  g_assert_true (isnan (footfall_theil_sen_slope (trend_times, trend_levels, 1)));
  g_assert_cmpfloat (footfall_theil_sen_slope (trend_times, trend_levels, 2), ==, -0.5);
}

static void
test_mann_kendall (void)
{
  FootfallMannKendall rising = footfall_mann_kendall (trend_levels, G_N_ELEMENTS (trend_levels));
  const double flat[] = { 2, 2, 2, 2 };
  const double falling[] = { 4, 3, 2, 1 };

  /* scipy */
  g_assert_cmpint (rising.s, ==, 32);
  g_assert_cmpfloat_with_epsilon (rising.variance, 119.33333333333333, EPSILON);
  g_assert_cmpfloat_with_epsilon (rising.z, 2.8377936192926936, EPSILON);
  g_assert_cmpfloat_with_epsilon (rising.p, 0.0022713272110813643, EPSILON);

  g_assert_cmpint (footfall_mann_kendall (flat, 4).s, ==, 0);
  g_assert_cmpfloat (footfall_mann_kendall (flat, 4).p, ==, 0.5);
  g_assert_cmpint (footfall_mann_kendall (falling, 4).s, ==, -6);
  g_assert_cmpfloat (footfall_mann_kendall (falling, 4).z, <, 0);
  g_assert_cmpfloat (footfall_mann_kendall (falling, 4).p, >, 0.95);
  g_assert_cmpfloat (footfall_mann_kendall (NULL, 0).p, ==, 0.5);
}

static void
test_two_groups (void)
{
  const int low[] = { 0, 0 };
  const int high[] = { 10, 10, 10 };

  /* scipy: Cliff's delta 0.828125, U 58.5 of 64 */
  g_assert_cmpfloat (footfall_hodges_lehmann_shift (group_a, 8, group_b, 8), ==, 2);
  g_assert_cmpfloat_with_epsilon (footfall_superiority (group_a, 8, group_b, 8), 0.9140625, EPSILON);

  g_assert_cmpfloat (footfall_hodges_lehmann_shift (low, 2, high, 3), ==, -10);
  g_assert_cmpfloat (footfall_hodges_lehmann_shift (high, 3, low, 2), ==, 10);
  g_assert_cmpfloat (footfall_superiority (low, 2, high, 3), ==, 0);
  g_assert_cmpfloat (footfall_superiority (high, 3, high, 3), ==, 0.5);
  g_assert_cmpfloat (footfall_hodges_lehmann_shift (group_a, 1, group_b, 2), ==, 2.5);
  g_assert_true (isnan (footfall_hodges_lehmann_shift (low, 0, high, 3)));
  g_assert_true (isnan (footfall_superiority (low, 2, high, 0)));
}

static void
test_holm (void)
{
  const double p[] = { 0.01, 0.02, 0.03, 0.2 };
  const double mixed[] = { 0.4, 0.01, 0.9, 0.01 };
  double adjusted[4];

  footfall_holm_adjust (p, 4, adjusted);
  g_assert_cmpfloat_with_epsilon (adjusted[0], 0.04, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[1], 0.06, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[2], 0.06, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[3], 0.2, EPSILON);

  footfall_holm_adjust (mixed, 4, adjusted);
  g_assert_cmpfloat_with_epsilon (adjusted[0], 0.8, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[1], 0.04, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[2], 0.9, EPSILON);
  g_assert_cmpfloat_with_epsilon (adjusted[3], 0.04, EPSILON);

  footfall_holm_adjust (mixed, 1, adjusted);
  g_assert_cmpfloat (adjusted[0], ==, 0.4);
  footfall_holm_adjust (NULL, 0, NULL);
}

static void
test_wilson (void)
{
  double low = 0, high = 0;

  /* scipy binomtest */
  footfall_wilson_interval (4, 10, &low, &high);
  g_assert_cmpfloat_with_epsilon (low, 0.16818032970623617, EPSILON);
  g_assert_cmpfloat_with_epsilon (high, 0.6873262302663417, EPSILON);

  footfall_wilson_interval (0, 5, &low, &high);
  g_assert_cmpfloat (low, ==, 0);
  g_assert_cmpfloat (high, <, 0.5);
  footfall_wilson_interval (5, 5, &low, &high);
  g_assert_cmpfloat (low, >, 0.5);
  g_assert_cmpfloat (high, ==, 1);
  footfall_wilson_interval (0, 0, &low, &high);
  g_assert_true (isnan (low) && isnan (high));
}

static void
test_trend_line (void)
{
  /* scipy, by the definition: sum x 2^-(age/7) / sum 2^-(age/7) */
  const double expected[] = { 1.0, 0.4506506745036247, 1.1092465128758129, 1.413274317601697, 1.8794848460380196,
                              1.9136371522369313, 2.531877966705976, 2.665345878416175, 3.3601237739044887,
                              3.543118890666258 };
  const FootfallDay gap_days[] = { 0, 14, 29 };
  FootfallTrendPoint points[G_N_ELEMENTS (expected)];

  footfall_trend_line (trend_days, trend_levels, G_N_ELEMENTS (expected), 7, 14, points);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpfloat_with_epsilon (points[i].value, expected[i], EPSILON);
      g_assert_cmpint (points[i].starts_line, ==, i == 0);
    }

  footfall_trend_line (gap_days, trend_levels, 3, 7, 14, points);
  g_assert_false (points[1].starts_line);
  g_assert_true (points[2].starts_line);
  footfall_trend_line (NULL, NULL, 0, 7, 14, points);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statistics/comparisons", test_comparisons);
  g_test_add_func ("/statistics/median", test_median);
  g_test_add_func ("/statistics/theil-sen", test_theil_sen);
  g_test_add_func ("/statistics/mann-kendall", test_mann_kendall);
  g_test_add_func ("/statistics/two-groups", test_two_groups);
  g_test_add_func ("/statistics/holm", test_holm);
  g_test_add_func ("/statistics/wilson", test_wilson);
  g_test_add_func ("/statistics/trend-line", test_trend_line);
  return g_test_run ();
}
