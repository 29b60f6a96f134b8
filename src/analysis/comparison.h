/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How figures are held against thresholds, the same everywhere: real numbers
 * with a hair's breadth, so that 11 km after 10 km is 1.10 times and never a
 * little more; shares in whole numbers; distances in whole hundreds. A NaN is
 * neither above nor at least anything. */

gboolean footfall_is_above (double value, double limit);
gboolean footfall_is_at_least (double value, double limit);

/**
 * footfall_is_share_at_least:
 *
 * Returns: whether @part of @whole is @percent percent or more; nothing of nothing is
 */
gboolean footfall_is_share_at_least (int part, int whole, int percent);

/**
 * footfall_round_down_distance:
 *
 * Returns: @distance_m in whole hundreds of metres, rounded down
 */
double footfall_round_down_distance (double distance_m);

G_END_DECLS
