/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/permutation.h"

#include <math.h>

#define N_LEVELS 11

/* A chance below this adds nothing to any sum of chances that a double can hold. */
#define NEGLIGIBLE 1e-30

#define TOLERANCE 1e-9

/* The chances of the sums @first, @first + 1 and so on. */
typedef struct
{
  int first;
  GArray *chances;
} Distribution;

/* The chances of the sums @low to @high, kept from @offset on; none if @high is below @low. */
typedef struct
{
  int low;
  int high;
  guint offset;
} Row;

/* Limits that leave another row's as they are, also with a level added */
static const Row empty_row = { G_MAXINT / 2, G_MININT / 2, 0 };

/* What may have been taken of the first so many levels: one row for each number taken. */
typedef struct
{
  Row *rows;
  GArray *chances;
} Layer;

/* One stratum */
typedef struct
{
  int counts[N_LEVELS];
  int n;
  int n_a;
  int sum;
  int sum_a;
} Stratum;

static void
layer_init (Layer *self, int n_taken)
{
  self->rows = g_new (Row, n_taken + 1);
  self->chances = g_array_new (FALSE, TRUE, sizeof (double));
  for (int i = 0; i <= n_taken; i++)
    self->rows[i] = empty_row;
}

static void
layer_clear (Layer *self)
{
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->chances, g_array_unref);
}

static double *
get_chances (const Layer *self, const Row *row)
{
  return &g_array_index (self->chances, double, row->offset);
}

static gboolean
is_empty (const Row *row)
{
  return row->high < row->low;
}

static void
trim_row (const Layer *self, Row *row)
{
  const double *chances = get_chances (self, row);
  int low = row->low;

  while (!is_empty (row) && chances[row->high - low] < NEGLIGIBLE)
    row->high--;
  while (!is_empty (row) && chances[row->low - low] < NEGLIGIBLE)
    {
      row->low++;
      row->offset++;
    }
  if (is_empty (row))
    *row = empty_row;
}

static void
add_row (const Layer *to, const Row *to_row, const Layer *from, const Row *from_row, int level, double factor)
{
  double *sums = get_chances (to, to_row) + (from_row->low + level - to_row->low);
  const double *chances = get_chances (from, from_row);
  int width = from_row->high - from_row->low + 1;

  for (int i = 0; i < width; i++)
    sums[i] += chances[i] * factor;
}

/* Row @taken after one more level: it was left with the chance @stay, taken with the chance @take. */
static void
fill_row (Layer *next, const Layer *layer, int taken, int level, double stay, double take)
{
  const Row *stayed = &layer->rows[taken];
  const Row *took = taken > 0 ? &layer->rows[taken - 1] : &empty_row;
  Row *row = &next->rows[taken];

  *row = empty_row;
  if (is_empty (stayed) && is_empty (took))
    return;

  row->low = MIN (stayed->low, took->low + level);
  row->high = MAX (stayed->high, took->high + level);
  row->offset = next->chances->len;
  g_array_set_size (next->chances, row->offset + (guint) (row->high - row->low + 1));
  if (!is_empty (stayed))
    add_row (next, row, layer, stayed, 0, stay);
  if (!is_empty (took))
    add_row (next, row, layer, took, level, take);
  trim_row (next, row);
}

/* Goes on by one of @n_left levels. */
static void
take_level (Layer *next, const Layer *layer, int level, int n_left, int n_to_take)
{
  g_array_set_size (next->chances, 0);
  for (int taken = 0; taken <= n_to_take; taken++)
    {
      double take = (double) (n_to_take - taken + 1) / n_left;
      double stay = 1 - (double) (n_to_take - taken) / n_left;

      fill_row (next, layer, taken, level, fmax (stay, 0), take);
    }
}

/* Adds up the rows: how many were taken does not matter any more. */
static GArray *
sum_rows (const Layer *layer, int n_taken, int max_sum)
{
  GArray *chances = g_array_new (FALSE, TRUE, sizeof (double));

  g_array_set_size (chances, (guint) max_sum + 1);
  for (int taken = 0; taken <= n_taken; taken++)
    {
      const Row *row = &layer->rows[taken];

      for (int sum = row->low; sum <= row->high; sum++)
        g_array_index (chances, double, sum) += get_chances (layer, row)[sum - row->low];
    }
  return chances;
}

/* The chances of each sum of @n_taken of the stratum's levels, less @lowest each. */
static GArray *
deal_levels (const Stratum *stratum, int n_taken, int lowest)
{
  Layer layer, next;
  double certain = 1;
  int n_left = stratum->n;

  layer_init (&layer, n_taken);
  layer_init (&next, n_taken);
  layer.rows[0] = (Row) { 0, 0, 0 };
  g_array_append_val (layer.chances, certain);

  /* The lowest level adds nothing to the sum, so that it need not be dealt */
  for (int level = lowest + 1; level < N_LEVELS; level++)
    {
      for (int i = 0; i < stratum->counts[level]; i++)
        {
          Layer last = layer;

          take_level (&next, &layer, level - lowest, n_left--, n_taken);
          layer = next;
          next = last;
        }
    }

  GArray *chances = sum_rows (&layer, n_taken, stratum->sum - stratum->n * lowest);
  layer_clear (&layer);
  layer_clear (&next);
  return chances;
}

static void
reverse (GArray *chances)
{
  for (guint i = 0, j = chances->len - 1; i < j; i++, j--)
    {
      double swapped = g_array_index (chances, double, i);

      g_array_index (chances, double, i) = g_array_index (chances, double, j);
      g_array_index (chances, double, j) = swapped;
    }
}

/* The sums that the first group may have; the smaller group is dealt, the other one gets the rest. */
static Distribution
get_distribution (const Stratum *stratum)
{
  gboolean is_a_smaller = stratum->n_a <= stratum->n - stratum->n_a;
  int lowest = 0;

  while (lowest < N_LEVELS - 1 && stratum->counts[lowest] == 0)
    lowest++;
  if (stratum->n == 0)
    lowest = 0;

  Distribution self = { .first = stratum->n_a * lowest };
  self.chances = deal_levels (stratum, is_a_smaller ? stratum->n_a : stratum->n - stratum->n_a, lowest);
  if (!is_a_smaller)
    reverse (self.chances);
  return self;
}

/* Turns chances into the chances of that sum or one before it. */
static GArray *
accumulate (const GArray *chances)
{
  GArray *sums = g_array_copy ((GArray *) chances);

  for (guint i = 1; i < sums->len; i++)
    g_array_index (sums, double, i) += g_array_index (sums, double, i - 1);
  return sums;
}

/* The chance of at most @sum; @accumulated counts up from @first. */
static double
get_chance_of_at_most (const GArray *accumulated, int first, double sum)
{
  double index = floor (sum) - first;

  if (index < 0)
    return 0;
  return g_array_index (accumulated, double, (guint) fmin (index, accumulated->len - 1));
}

/* The chance that the sum over both strata lies @distance from @mean, or farther. */
static double
get_chance_outside (const Distribution *one, const Distribution *other, double mean, double distance)
{
  int last = other->first + (int) other->chances->len - 1;
  g_autoptr (GArray) upwards = accumulate (other->chances);
  reverse (other->chances);
  g_autoptr (GArray) downwards = accumulate (other->chances);
  double chance = 0;

  for (guint i = 0; i < one->chances->len; i++)
    {
      int sum = one->first + (int) i;
      double low = get_chance_of_at_most (upwards, other->first, mean - distance - sum);
      double high = get_chance_of_at_most (downwards, -last, sum - mean - distance);

      chance += g_array_index (one->chances, double, i) * (low + high);
    }
  return chance;
}

static void
count_samples (const FootfallSample *samples, gsize n, Stratum strata[FOOTFALL_N_STRATA])
{
  for (gsize i = 0; i < n; i++)
    {
      Stratum *stratum = &strata[samples[i].stratum];

      stratum->counts[samples[i].level]++;
      stratum->n++;
      stratum->sum += samples[i].level;
      if (samples[i].is_a)
        {
          stratum->n_a++;
          stratum->sum_a += samples[i].level;
        }
    }
}

/* How far the mean of the values that @chosen has a bit for is from that of the others */
static double
get_distance_of_means (const double *values, guint n, guint chosen, guint n_chosen)
{
  double sum = 0;
  double sum_others = 0;

  for (guint i = 0; i < n; i++)
    {
      if (chosen & (1u << i))
        sum += values[i];
      else
        sum_others += values[i];
    }
  return fabs (sum / n_chosen - sum_others / (n - n_chosen));
}

double
footfall_permutation_p (const FootfallSample *samples, gsize n)
{
  Stratum strata[FOOTFALL_N_STRATA] = { 0 };
  double mean = 0;
  int sum_a = 0;

  count_samples (samples, n, strata);
  for (int i = 0; i < FOOTFALL_N_STRATA; i++)
    {
      if (strata[i].n > 0)
        mean += (double) strata[i].n_a * strata[i].sum / strata[i].n;
      sum_a += strata[i].sum_a;
    }

  double distance = fabs (sum_a - mean) - TOLERANCE;
  if (distance <= 0)
    return 1;

  Distribution one = get_distribution (&strata[0]);
  Distribution other = get_distribution (&strata[1]);
  double p = get_chance_outside (&one, &other, mean, distance);
  g_array_unref (one.chances);
  g_array_unref (other.chances);
  return fmin (p, 1);
}

double
footfall_permutation_p_of_means (const double *values, guint n_a, guint n)
{
  g_return_val_if_fail (values != NULL, NAN);
  g_return_val_if_fail (n_a > 0 && n_a < n && n <= FOOTFALL_PERMUTATION_VALUES_MAX, NAN);

  double distance = get_distance_of_means (values, n, (1u << n_a) - 1, n_a) - TOLERANCE;
  guint n_ways = 0;
  guint n_as_far = 0;
  for (guint chosen = 0; chosen < 1u << n; chosen++)
    {
      if ((guint) __builtin_popcount (chosen) != n_a)
        continue;
      n_ways++;
      n_as_far += get_distance_of_means (values, n, chosen, n_a) >= distance;
    }
  return (double) n_as_far / n_ways;
}
