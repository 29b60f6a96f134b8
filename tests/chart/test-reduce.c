/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/reduce.h"

#include <math.h>

#define WIDTH 50

static GArray *
make_data (guint n, guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GArray *data = g_array_new (FALSE, FALSE, sizeof (FootfallDatum));
  for (guint i = 0; i < n; i++)
    {
      FootfallDatum datum = { .x = i, .y = g_rand_double (random), .time = i };
      if (g_rand_int_range (random, 0, 500) == 0)
        datum.y = NAN;
      if (g_rand_int_range (random, 0, 500) == 0)
        datum.y = g_rand_boolean (random) ? 100 + i : -100.0 - i;
      g_array_append_val (data, datum);
    }
  return data;
}

static const FootfallDatum *
get (const GArray *data, guint i)
{
  return &g_array_index (data, FootfallDatum, i);
}

/* The lowest and highest of what is known in each column */
static void
find_peaks (const GArray *data, const GArray *indices, const FootfallScale *scale, double *low, double *high)
{
  for (int column = 0; column < WIDTH; column++)
    {
      low[column] = INFINITY;
      high[column] = -INFINITY;
    }
  for (guint i = 0; i < (indices != NULL ? indices->len : data->len); i++)
    {
      const FootfallDatum *datum = get (data, indices != NULL ? g_array_index (indices, guint, i) : i);
      int column = MIN ((int) footfall_scale_map (scale, datum->x), WIDTH - 1);
      if (isnan (datum->y))
        continue;
      low[column] = MIN (low[column], datum->y);
      high[column] = MAX (high[column], datum->y);
    }
}

static void
test_no_peak_is_lost (void)
{
  for (guint32 seed = 0; seed < 20; seed++)
    {
      g_autoptr (GArray) data = make_data (20000, seed);
      g_autoptr (GArray) indices = g_array_new (FALSE, FALSE, sizeof (guint));
      FootfallScale scale;
      double low[WIDTH], high[WIDTH], kept_low[WIDTH], kept_high[WIDTH];
      footfall_scale_init (&scale, 0, data->len, 0, WIDTH);
      footfall_data_reduce (data, 0, data->len, &scale, indices);
      find_peaks (data, NULL, &scale, low, high);
      find_peaks (data, indices, &scale, kept_low, kept_high);
      g_assert_cmpmem (low, sizeof low, kept_low, sizeof kept_low);
      g_assert_cmpmem (high, sizeof high, kept_high, sizeof kept_high);
      g_assert_cmpuint (indices->len, <, data->len / 10);
    }
}

static void
test_order_and_gaps (void)
{
  g_autoptr (GArray) data = make_data (5000, 3);
  g_autoptr (GArray) indices = g_array_new (FALSE, FALSE, sizeof (guint));
  FootfallScale scale;
  guint n_gaps = 0, n_kept_gaps = 0;
  footfall_scale_init (&scale, 0, data->len, 0, WIDTH);
  footfall_data_reduce (data, 0, data->len, &scale, indices);
  for (guint i = 0; i < data->len; i++)
    n_gaps += isnan (get (data, i)->y);
  for (guint i = 0; i < indices->len; i++)
    {
      n_kept_gaps += isnan (get (data, g_array_index (indices, guint, i))->y);
      g_assert_true (i == 0 || g_array_index (indices, guint, i) > g_array_index (indices, guint, i - 1));
    }
  g_assert_cmpuint (n_gaps, >, 0);
  g_assert_cmpuint (n_kept_gaps, ==, n_gaps);
}

static void
test_few (void)
{
  g_autoptr (GArray) data = make_data (3, 1);
  g_autoptr (GArray) indices = g_array_new (FALSE, FALSE, sizeof (guint));
  FootfallScale scale;
  footfall_scale_init (&scale, 0, 3, 0, WIDTH);
  footfall_data_reduce (data, 0, 0, &scale, indices);
  g_assert_cmpuint (indices->len, ==, 0);
  footfall_data_reduce (data, 1, 2, &scale, indices);
  g_assert_cmpuint (indices->len, ==, 1);
  g_assert_cmpuint (g_array_index (indices, guint, 0), ==, 1);
}

static void
test_find (void)
{
  g_autoptr (GArray) data = make_data (10, 1);
  g_assert_cmpuint (footfall_data_find (data, -1), ==, 0);
  g_assert_cmpuint (footfall_data_find (data, 0), ==, 0);
  g_assert_cmpuint (footfall_data_find (data, 4), ==, 4);
  g_assert_cmpuint (footfall_data_find (data, 4.5), ==, 5);
  g_assert_cmpuint (footfall_data_find (data, 10), ==, 10);
  g_array_set_size (data, 0);
  g_assert_cmpuint (footfall_data_find (data, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/reduce/no-peak-is-lost", test_no_peak_is_lost);
  g_test_add_func ("/chart/reduce/order-and-gaps", test_order_and_gaps);
  g_test_add_func ("/chart/reduce/few", test_few);
  g_test_add_func ("/chart/reduce/find", test_find);
  return g_test_run ();
}
