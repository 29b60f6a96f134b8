/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Draws for example journals. They use no function of the C library whose last
 * digit differs between machines, so that a seed means the same everywhere. */

/* Returns: TRUE in @probability of all cases */
gboolean footfall_sample_chance (GRand *random, double probability);

/* Returns: a number from a nearly normal distribution */
double footfall_sample_normal (GRand *random, double mean, double deviation);

/* Returns: an index into @weights, each as likely as its weight */
guint footfall_sample_choose (GRand *random, const double *weights, guint n_weights);

G_END_DECLS
