/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/permutation.h"

#include <math.h>

#define EPSILON 1e-9
#define MAX_SAMPLES 14

static double
get_mean_sum (const FootfallSample *samples, gsize n)
{
  double mean = 0;

  for (int stratum = 0; stratum < FOOTFALL_N_STRATA; stratum++)
    {
      int count = 0, count_a = 0, sum = 0;

      for (gsize i = 0; i < n; i++)
        {
          if (samples[i].stratum != stratum)
            continue;
          count++;
          count_a += samples[i].is_a;
          sum += samples[i].level;
        }
      mean += count > 0 ? (double) count_a * sum / count : 0;
    }
  return mean;
}

static gboolean
keeps_group_sizes (const FootfallSample *samples, gsize n, guint dealt)
{
  int left[FOOTFALL_N_STRATA] = { 0 };

  for (gsize i = 0; i < n; i++)
    left[samples[i].stratum] += samples[i].is_a - (int) ((dealt >> i) & 1);
  return left[0] == 0 && left[1] == 0;
}

/* The plain way: every deal that keeps the sizes of the groups, one by one. */
static double
count_deals (const FootfallSample *samples, gsize n)
{
  double mean = get_mean_sum (samples, n);
  int sum_a = 0, n_deals = 0, n_far = 0;

  for (gsize i = 0; i < n; i++)
    sum_a += samples[i].is_a ? samples[i].level : 0;
  for (guint dealt = 0; dealt < 1u << n; dealt++)
    {
      int sum = 0;

      if (!keeps_group_sizes (samples, n, dealt))
        continue;
      for (gsize i = 0; i < n; i++)
        sum += (dealt >> i) & 1 ? samples[i].level : 0;
      n_deals++;
      n_far += fabs (sum - mean) >= fabs (sum_a - mean) - EPSILON;
    }
  return (double) n_far / n_deals;
}

static void
test_known_value (void)
{
  const int levels[] = { 3, 4, 2, 5, 3, 4, 2, 3, 1, 0, 2, 1, 3, 0, 1, 2 };
  FootfallSample samples[G_N_ELEMENTS (levels)];

  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    samples[i] = (FootfallSample) { .level = levels[i], .is_a = i < 8, .stratum = 0 };

  /* scipy 1.10.1, permutation_test: 62 of 12870 */
  g_assert_cmpfloat_with_epsilon (footfall_permutation_p (samples, 16), 0.004817404817404817, EPSILON);
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    samples[i].stratum = 1;
  g_assert_cmpfloat_with_epsilon (footfall_permutation_p (samples, 16), 0.004817404817404817, EPSILON);
}

static void
test_against_counting (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20241004);

  for (int round = 0; round < 200; round++)
    {
      FootfallSample samples[MAX_SAMPLES];
      gsize n = (gsize) g_rand_int_range (random, 1, MAX_SAMPLES + 1);
      int max_level = g_rand_int_range (random, 0, 11);
      int n_strata = g_rand_int_range (random, 1, FOOTFALL_N_STRATA + 1);

      for (gsize i = 0; i < n; i++)
        samples[i] = (FootfallSample) { .level = g_rand_int_range (random, 0, max_level + 1),
                                        .is_a = g_rand_int_range (random, 0, 3) > 0,
                                        .stratum = g_rand_int_range (random, 0, n_strata) };
      g_assert_cmpfloat_with_epsilon (footfall_permutation_p (samples, n), count_deals (samples, n), EPSILON);
    }
}

static void
test_edges (void)
{
  const FootfallSample all_a[] = { { 3, TRUE, 0 }, { 5, TRUE, 1 } };
  const FootfallSample all_same[] = { { 4, TRUE, 0 }, { 4, FALSE, 0 }, { 4, TRUE, 0 }, { 4, FALSE, 0 } };
  const FootfallSample pair[] = { { 0, TRUE, 0 }, { 10, FALSE, 0 } };

  g_assert_cmpfloat (footfall_permutation_p (NULL, 0), ==, 1);
  g_assert_cmpfloat (footfall_permutation_p (all_a, 2), ==, 1);
  g_assert_cmpfloat (footfall_permutation_p (all_same, 4), ==, 1);
  g_assert_cmpfloat (footfall_permutation_p (pair, 2), ==, 1);
}

/* With levels of 0 and 1 only, the sum of a group is hypergeometric: a large sample has a short formula. */
static void
test_large_sample (void)
{
  enum { N = 600, N_A = 250, N_ONES = 200, N_ONES_A = 105 };
  g_autofree FootfallSample *samples = g_new (FootfallSample, N);
  double mean = (double) N_A * N_ONES / N;
  double expected = 0;

  for (int i = 0; i < N; i++)
    {
      gboolean is_a = i < N_A;
      samples[i] = (FootfallSample) { .level = is_a ? i < N_ONES_A : i < N_A + N_ONES - N_ONES_A, .is_a = is_a };
    }
  for (int ones = 0; ones <= N_ONES; ones++)
    {
      if (fabs (ones - mean) >= fabs (N_ONES_A - mean) - EPSILON)
        expected += exp (lgamma (N_ONES + 1) - lgamma (ones + 1) - lgamma (N_ONES - ones + 1)
                         + lgamma (N - N_ONES + 1) - lgamma (N_A - ones + 1) - lgamma (N - N_ONES - N_A + ones + 1)
                         - lgamma (N + 1) + lgamma (N_A + 1) + lgamma (N - N_A + 1));
    }
  g_assert_cmpfloat (expected, >, 1e-6);
  g_assert_cmpfloat_with_epsilon (footfall_permutation_p (samples, N), expected, EPSILON);
}

static void
test_means (void)
{
  static const double apart[] = { 1, 2, 3, 7, 8, 9 };
  static const double same[] = { 2, 2, 2, 2 };
  static const double unequal[] = { 5, 1, 1.5, 2 };

  g_assert_cmpfloat_with_epsilon (footfall_permutation_p_of_means (apart, 3, 6), 2.0 / 20, EPSILON);
  g_assert_cmpfloat_with_epsilon (footfall_permutation_p_of_means (same, 2, 4), 1, EPSILON);
  g_assert_cmpfloat_with_epsilon (footfall_permutation_p_of_means (unequal, 1, 4), 1.0 / 4, EPSILON);
}

/* Levels have whole sums, so that both ways of counting must come to the same. */
static void
test_means_against_levels (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 50; round++)
    {
      guint n = (guint) g_rand_int_range (random, 2, 13);
      guint n_a = (guint) g_rand_int_range (random, 1, (gint32) n);
      double values[12];
      FootfallSample samples[12];

      for (guint i = 0; i < n; i++)
        {
          samples[i] = (FootfallSample) { .level = g_rand_int_range (random, 0, 11), .is_a = i < n_a };
          values[i] = samples[i].level;
        }
      g_assert_cmpfloat_with_epsilon (footfall_permutation_p_of_means (values, n_a, n),
                                      footfall_permutation_p (samples, n), EPSILON);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/permutation/known-value", test_known_value);
  g_test_add_func ("/permutation/against-counting", test_against_counting);
  g_test_add_func ("/permutation/edges", test_edges);
  g_test_add_func ("/permutation/large-sample", test_large_sample);
  g_test_add_func ("/permutation/means", test_means);
  g_test_add_func ("/permutation/means-against-levels", test_means_against_levels);
  return g_test_run ();
}
