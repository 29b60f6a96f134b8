/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DISTANCE_BAR (footfall_distance_bar_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDistanceBar, footfall_distance_bar, FOOTFALL, DISTANCE_BAR, GtkWidget)

/**
 * FootfallDistanceBar:
 *
 * How far a shoe has run against its two thresholds. The bar goes on beyond
 * the second one, in another colour, as far as the shoe has gone.
 *
 * CSS nodes: distance-bar, with the children track, fill, over and two marks.
 * To screen readers it is a meter in percent of the second threshold.
 */
void footfall_distance_bar_set_distances (FootfallDistanceBar *self, double distance_m, double inspect_at_m,
                                          double replace_at_m);

G_END_DECLS
