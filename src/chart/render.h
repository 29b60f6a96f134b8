/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/layout.h"
#include "chart/typesetter.h"

G_BEGIN_DECLS

/**
 * footfall_render:
 * @typesetter: that @layout was measured with
 *
 * Draws a layout, without a background.
 */
void footfall_render (const FootfallLayout *layout, cairo_t *cairo, const FootfallPalette *palette,
                      FootfallTypesetter *typesetter);

/**
 * footfall_render_highlight:
 * @box: of the mark
 * @is_area: whether it is a bar or a stretch
 *
 * Draws a ring around one mark, on top of a layout.
 */
void footfall_render_highlight (cairo_t *cairo, const FootfallPalette *palette, const FootfallBox *box,
                                gboolean is_area);

G_END_DECLS
