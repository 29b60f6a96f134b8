/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/chart.h"
#include "chart/scale.h"

G_BEGIN_DECLS

/**
 * footfall_data_find:
 * @data: (element-type FootfallDatum): by x
 *
 * Returns: the index of the first datum at @x or later
 */
guint footfall_data_find (const GArray *data, double x);

/**
 * footfall_data_reduce:
 * @data: (element-type FootfallDatum): by x
 * @first: the first one to draw
 * @end: the index after the last one to draw
 * @x: the horizontal axis
 * @indices: (element-type guint): gets, of each column of pixels, the first, the lowest, the highest and the last
 *   that is known, each once, in order
 *
 * More than that cannot be seen, and no peak is lost. A break of the line within the column is kept by its first.
 */
void footfall_data_reduce (const GArray *data, guint first, guint end, const FootfallScale *x, GArray *indices);

G_END_DECLS
