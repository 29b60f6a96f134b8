/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <pango/pangocairo.h>

#include "chart/layout.h"

G_BEGIN_DECLS

/**
 * FootfallTypesetter:
 *
 * Measures and draws the texts of charts, and keeps them for the next frame.
 */
typedef struct _FootfallTypesetter FootfallTypesetter;

/**
 * footfall_typesetter_new:
 * @context: with the font of ordinary text
 *
 * Returns: (transfer full): a typesetter
 */
FootfallTypesetter *footfall_typesetter_new (PangoContext *context);
void                footfall_typesetter_free (FootfallTypesetter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallTypesetter, footfall_typesetter_free)

/**
 * footfall_typesetter_measure:
 * @typesetter: a #FootfallTypesetter
 *
 * A #FootfallMeasureText
 */
void footfall_typesetter_measure (const char *text, FootfallTextStyle style, double *width, double *height,
                                  gpointer typesetter);

/* Draws one line of text into @box, shortened if it is wider. */
void footfall_typesetter_draw (FootfallTypesetter *self, cairo_t *cairo, const char *text, FootfallTextStyle style,
                               const FootfallBox *box);

G_END_DECLS
