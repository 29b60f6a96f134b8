/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* chart: drawings of figures. Scale -> layout -> primitives -> cairo, and one
 * layout for drawing, finding what lies under the pointer, tables, files and
 * tests. It knows no window toolkit, and of running only the vocabulary. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallScale:
 * @from: the value at @start
 * @to: the value at @end, above @from
 * @start: pixels
 * @end: pixels; below @start where the axis is mirrored or points upwards
 *
 * A straight line from values to pixels. Time is given in days by the local
 * calendar, so that no clock change bends it.
 */
typedef struct
{
  double from;
  double to;
  double start;
  double end;
} FootfallScale;

/**
 * footfall_scale_init:
 *
 * A domain that is unknown becomes 0 to 1, one without extent gets half a unit on each side; so every value has
 * a place.
 */
void footfall_scale_init (FootfallScale *self, double from, double to, double start, double end);

/* The pixel of @value; NAN of an unknown one */
double footfall_scale_map (const FootfallScale *self, double value);

/* The value at @pixel */
double footfall_scale_invert (const FootfallScale *self, double pixel);

/* How many pixels one unit takes, never negative */
double footfall_scale_get_density (const FootfallScale *self);

gboolean footfall_scale_holds (const FootfallScale *self, double value);

G_END_DECLS
