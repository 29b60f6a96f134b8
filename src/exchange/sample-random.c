/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample-random.h"

gboolean
footfall_sample_chance (GRand *random, double probability)
{
  return g_rand_double (random) < probability;
}

double
footfall_sample_normal (GRand *random, double mean, double deviation)
{
  /* Twelve uniform draws have the mean 6 and the deviation 1. */
  double sum = -6;
  for (int i = 0; i < 12; i++)
    sum += g_rand_double (random);
  return mean + deviation * sum;
}

guint
footfall_sample_choose (GRand *random, const double *weights, guint n_weights)
{
  g_return_val_if_fail (weights != NULL && n_weights > 0, 0);
  double total = 0;
  for (guint i = 0; i < n_weights; i++)
    total += weights[i];
  double draw = g_rand_double (random) * total;
  for (guint i = 0; i < n_weights - 1; i++)
    {
      if (draw < weights[i])
        return i;
      draw -= weights[i];
    }
  return n_weights - 1;
}
