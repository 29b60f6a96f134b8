/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_PAIN_SCALE (footfall_pain_scale_get_type ())
G_DECLARE_FINAL_TYPE (FootfallPainScale, footfall_pain_scale, FOOTFALL, PAIN_SCALE, GtkWidget)

/**
 * FootfallPainScale:
 *
 * A question that is answered from 0 to 10, or not at all. It starts as "not
 * sure", which is no answer and never 0. The keys 0 to 9 answer at once, 1 and
 * then 0 is 10, and "-", Delete and Backspace take the answer back.
 */

#define FOOTFALL_LEVEL_NOT_ASKED -1

/* 0 to 10, or %FOOTFALL_LEVEL_NOT_ASKED */
int  footfall_pain_scale_get_level (FootfallPainScale *self);
void footfall_pain_scale_set_level (FootfallPainScale *self, int level);

/**
 * footfall_pain_scale_format_level:
 *
 * Returns: (transfer full): "3, mild", or the word for no answer
 */
char *footfall_pain_scale_format_level (int level);

G_END_DECLS
