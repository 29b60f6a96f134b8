/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/layout.h"

G_BEGIN_DECLS

#define FIXTURE_CHARACTER_WIDTH 6.0
#define FIXTURE_LINE_HEIGHT 12.0

/* Every character is as wide as every other, and no font is needed. */
void fixture_measure (const char *text, FootfallTextStyle style, double *width, double *height, gpointer data);

/* A frame of that size and range, from left to right, weeks from Monday */
FootfallFrame fixture_frame (double width, double height, double from, double to);

/* An empty chart of values over time with one panel */
FootfallChart *fixture_time_chart (void);

/* Something of every kind, with gaps, equal values and nothing; the same for the same @random */
FootfallChart *fixture_random_chart (GRand *random);

/* How many primitives of that kind there are */
guint fixture_count (const FootfallLayout *layout, FootfallPrimitiveKind kind);

/* The texts, in the order in which they are drawn, joined by " | " */
char *fixture_list_texts (const FootfallLayout *layout);

G_END_DECLS
