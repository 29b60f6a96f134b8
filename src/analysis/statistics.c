/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/statistics.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The 97.5 percent point of the normal distribution */
#define Z_95 1.959963984540054

#define N_LEVELS 11
#define N_DIFFERENCES (2 * N_LEVELS - 1)

static int
compare_doubles (const void *a, const void *b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

/* The median of @values, which are left sorted. */
static double
sort_to_median (double *values, gsize n)
{
  if (n == 0)
    return NAN;

  qsort (values, n, sizeof (double), compare_doubles);
  return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

static int
get_sign (double value)
{
  return (value > 0) - (value < 0);
}

static int
count_rises_less_falls (const double *values, gsize n)
{
  int s = 0;

  for (gsize i = 0; i < n; i++)
    {
      for (gsize j = i + 1; j < n; j++)
        s += get_sign (values[j] - values[i]);
    }
  return s;
}

/* n (n - 1) (2 n + 5), of the sample and of each of its ties */
static double
get_variance_term (gsize n)
{
  double count = (double) n;

  return count * (count - 1) * (2 * count + 5);
}

static double
get_mann_kendall_variance (const double *values, gsize n)
{
  g_autofree double *sorted = g_memdup2 (values, n * sizeof (double));
  double variance = get_variance_term (n);
  gsize tie_start = 0;

  sort_to_median (sorted, n);
  for (gsize i = 1; i <= n; i++)
    {
      if (i < n && sorted[i] <= sorted[tie_start])
        continue;

      variance -= get_variance_term (i - tie_start);
      tie_start = i;
    }
  return variance / 18;
}

/* How many pairs have each difference a - b, from -10 to 10. */
static void
count_differences (const int *a, gsize n_a, const int *b, gsize n_b, guint64 counts[N_DIFFERENCES])
{
  guint64 a_counts[N_LEVELS] = { 0 };
  guint64 b_counts[N_LEVELS] = { 0 };

  for (gsize i = 0; i < n_a; i++)
    a_counts[a[i]]++;
  for (gsize i = 0; i < n_b; i++)
    b_counts[b[i]]++;

  memset (counts, 0, N_DIFFERENCES * sizeof counts[0]);
  for (int i = 0; i < N_LEVELS; i++)
    {
      for (int j = 0; j < N_LEVELS; j++)
        counts[i - j + N_LEVELS - 1] += a_counts[i] * b_counts[j];
    }
}

/* The difference of the pair at @rank, counted from 0 in ascending order. */
static int
find_difference (const guint64 counts[N_DIFFERENCES], guint64 rank)
{
  int i = 0;

  while (rank >= counts[i])
    rank -= counts[i++];
  return i - (N_LEVELS - 1);
}

double
footfall_median (const double *values, gsize n)
{
  g_autofree double *sorted = g_memdup2 (values, n * sizeof (double));

  return sort_to_median (sorted, n);
}

double
footfall_theil_sen_slope (const double *times, const double *values, gsize n)
{
  g_autoptr (GArray) slopes = g_array_new (FALSE, FALSE, sizeof (double));

  for (gsize i = 0; i < n; i++)
    {
      for (gsize j = i + 1; j < n; j++)
        {
          double slope = (values[j] - values[i]) / (times[j] - times[i]);

          g_array_append_val (slopes, slope);
        }
    }
  return sort_to_median ((double *) (gpointer) slopes->data, slopes->len);
}

FootfallMannKendall
footfall_mann_kendall (const double *values, gsize n)
{
  FootfallMannKendall result = { 0 };

  result.s = count_rises_less_falls (values, n);
  result.variance = get_mann_kendall_variance (values, n);
  if (result.s != 0)
    result.z = (result.s - get_sign (result.s)) / sqrt (result.variance);
  result.p = erfc (result.z / G_SQRT2) / 2;
  return result;
}

double
footfall_hodges_lehmann_shift (const int *a, gsize n_a, const int *b, gsize n_b)
{
  guint64 counts[N_DIFFERENCES];
  guint64 n_pairs = (guint64) n_a * n_b;

  if (n_pairs == 0)
    return NAN;

  count_differences (a, n_a, b, n_b, counts);
  return (find_difference (counts, (n_pairs - 1) / 2) + find_difference (counts, n_pairs / 2)) / 2.0;
}

double
footfall_superiority (const int *a, gsize n_a, const int *b, gsize n_b)
{
  guint64 counts[N_DIFFERENCES];
  guint64 twice_above = 0;

  if (n_a == 0 || n_b == 0)
    return NAN;

  count_differences (a, n_a, b, n_b, counts);
  twice_above = counts[N_LEVELS - 1];
  for (int i = N_LEVELS; i < N_DIFFERENCES; i++)
    twice_above += 2 * counts[i];
  return (double) twice_above / (2.0 * (double) n_a * (double) n_b);
}

void
footfall_holm_adjust (const double *p, gsize n, double *adjusted)
{
  double highest = 0;

  for (gsize i = 0; i < n; i++)
    adjusted[i] = NAN;

  /* The smallest that is left, n times: there are never more than a handful */
  for (gsize step = 0; step < n; step++)
    {
      gsize smallest = n;

      for (gsize i = 0; i < n; i++)
        {
          if (isnan (adjusted[i]) && (smallest == n || p[i] < p[smallest]))
            smallest = i;
        }
      highest = fmax (highest, fmin (1.0, p[smallest] * (double) (n - step)));
      adjusted[smallest] = highest;
    }
}

void
footfall_wilson_interval (int part, int whole, double *low, double *high)
{
  double n = whole;
  double share = part / n;
  double z2 = Z_95 * Z_95;
  double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  double half = Z_95 * sqrt (share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);

  *low = whole > 0 ? fmax (0.0, middle - half) : NAN;
  *high = whole > 0 ? fmin (1.0, middle + half) : NAN;
}

void
footfall_trend_line (const FootfallDay *days, const double *values, gsize n, double half_life_days, int gap_days,
                     FootfallTrendPoint *points)
{
  double sum = 0;
  double weight = 0;

  for (gsize i = 0; i < n; i++)
    {
      int age_days = i > 0 ? days[i] - days[i - 1] : 0;
      double kept = exp2 (-age_days / half_life_days);

      sum = sum * kept + values[i];
      weight = weight * kept + 1;
      points[i].value = sum / weight;
      points[i].starts_line = i == 0 || age_days > gap_days;
    }
}
