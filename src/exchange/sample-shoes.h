/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/shoe.h"

G_BEGIN_DECLS

/* Two pairs for the road that take turns, and one for trails */
#define FOOTFALL_SAMPLE_N_PAIRS 3

/**
 * FootfallSampleShoes:
 * @random: (transfer none): decides
 * @shoes: (element-type FootfallShoe) (transfer none): all pairs so far, retired ones too
 * @current: of @shoes, those in use
 * @distance_m: what each of them has run
 * @limit_m: when each is replaced
 * @n_bought: how many pairs there were in each place
 *
 * The shoes of an example: they wear, are looked at, and are replaced.
 */
typedef struct
{
  GRand *random;
  GPtrArray *shoes;
  FootfallShoe *current[FOOTFALL_SAMPLE_N_PAIRS];
  double distance_m[FOOTFALL_SAMPLE_N_PAIRS];
  double limit_m[FOOTFALL_SAMPLE_N_PAIRS];
  guint n_bought[FOOTFALL_SAMPLE_N_PAIRS];
} FootfallSampleShoes;

void footfall_sample_shoes_init (FootfallSampleShoes *self, GRand *random, GPtrArray *shoes);

/**
 * footfall_sample_shoes_run:
 *
 * Chooses the pair for a run, a new one where the old is worn, and wears it.
 *
 * Returns: the shoe
 */
FootfallUuid footfall_sample_shoes_run (FootfallSampleShoes *self, FootfallDay day, FootfallSurface surface,
                                        double distance_m);

G_END_DECLS
