/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/render.h"

#include <math.h>

#define HATCH_DISTANCE 7.0
#define HATCH_WIDTH 0.75

/* Around symbols, so that two upon each other are two */
#define HALO_WIDTH 1.5

/* Smaller symbols have no halo: it would eat them. */
#define HALO_RADIUS_MIN 3.0

#define RING_DISTANCE 4.0
#define RING_WIDTH 2.0

static void
set_ink (cairo_t *cairo, const FootfallPalette *palette, FootfallInk ink)
{
  const FootfallColour *colour = &palette->colours[ink];
  cairo_set_source_rgb (cairo, colour->red, colour->green, colour->blue);
}

static void
add_box_path (cairo_t *cairo, const FootfallBox *box)
{
  cairo_rectangle (cairo, box->x, box->y, box->width, box->height);
}

static void
draw_hatch (cairo_t *cairo, const FootfallBox *box)
{
  cairo_save (cairo);
  cairo_new_path (cairo);
  add_box_path (cairo, box);
  cairo_clip (cairo);
  for (double x = box->x - box->height; x < box->x + box->width; x += HATCH_DISTANCE)
    {
      cairo_move_to (cairo, x, box->y + box->height);
      cairo_line_to (cairo, x + box->height, box->y);
    }
  cairo_set_line_width (cairo, HATCH_WIDTH);
  cairo_stroke (cairo);
  cairo_restore (cairo);
  cairo_set_line_width (cairo, HATCH_WIDTH);
  cairo_rectangle (cairo, box->x + 0.5, box->y + 0.5, MAX (box->width - 1, 0), MAX (box->height - 1, 0));
  cairo_stroke (cairo);
}

static void
draw_line (cairo_t *cairo, const FootfallLayout *layout, const FootfallPrimitive *primitive)
{
  static const double dashes[] = { 4, 3 };

  cairo_new_path (cairo);
  for (guint i = 0; i < primitive->n_points; i++)
    {
      const FootfallPoint *point = &g_array_index (layout->points, FootfallPoint, primitive->first_point + i);
      cairo_line_to (cairo, point->x, point->y);
    }
  cairo_set_line_width (cairo, primitive->line_width);
  cairo_set_line_join (cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cairo, dashes, primitive->is_dashed ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_stroke (cairo);
  cairo_set_dash (cairo, NULL, 0, 0);
}

/* All of about the same area, so that none looks more important. */
static void
add_symbol_path (cairo_t *cairo, FootfallSymbol symbol, const FootfallBox *box)
{
  double x = box->x + box->width / 2;
  double y = box->y + box->height / 2;
  double radius = box->width / 2;
  cairo_new_path (cairo);
  switch (symbol)
    {
    case FOOTFALL_SYMBOL_FLAG:
      cairo_rectangle (cairo, x - 0.5, y - radius, 1, 2 * radius);
      cairo_move_to (cairo, x, y - radius);
      cairo_line_to (cairo, x + radius * 1.4, y - radius * 0.4);
      cairo_line_to (cairo, x, y + radius * 0.2);
      cairo_close_path (cairo);
      return;
    case FOOTFALL_SYMBOL_SQUARE:
      radius *= 0.88;
      cairo_rectangle (cairo, x - radius, y - radius, 2 * radius, 2 * radius);
      return;
    case FOOTFALL_SYMBOL_TRIANGLE:
      radius *= 1.25;
      cairo_move_to (cairo, x, y - radius);
      cairo_line_to (cairo, x + radius * 0.92, y + radius * 0.7);
      cairo_line_to (cairo, x - radius * 0.92, y + radius * 0.7);
      cairo_close_path (cairo);
      return;
    case FOOTFALL_SYMBOL_DIAMOND:
      radius *= 1.22;
      cairo_move_to (cairo, x, y - radius);
      cairo_line_to (cairo, x + radius, y);
      cairo_line_to (cairo, x, y + radius);
      cairo_line_to (cairo, x - radius, y);
      cairo_close_path (cairo);
      return;
    case FOOTFALL_SYMBOL_CIRCLE:
    default:
      cairo_arc (cairo, x, y, radius, 0, 2 * G_PI);
      cairo_close_path (cairo);
    }
}

static void
draw_symbol (cairo_t *cairo, const FootfallPalette *palette, const FootfallPrimitive *primitive)
{
  add_symbol_path (cairo, primitive->symbol, &primitive->box);
  if (primitive->box.width / 2 >= HALO_RADIUS_MIN)
    {
      set_ink (cairo, palette, FOOTFALL_INK_BACKGROUND);
      cairo_set_line_width (cairo, HALO_WIDTH);
      cairo_stroke_preserve (cairo);
    }
  set_ink (cairo, palette, primitive->ink);
  cairo_fill (cairo);
}

static void
draw (const FootfallLayout *layout, cairo_t *cairo, const FootfallPalette *palette, FootfallTypesetter *typesetter,
      const FootfallPrimitive *primitive)
{
  set_ink (cairo, palette, primitive->ink);
  switch (primitive->kind)
    {
    case FOOTFALL_PRIMITIVE_BOX:
      cairo_new_path (cairo);
      add_box_path (cairo, &primitive->box);
      cairo_fill (cairo);
      break;
    case FOOTFALL_PRIMITIVE_HATCH:
      draw_hatch (cairo, &primitive->box);
      break;
    case FOOTFALL_PRIMITIVE_LINE:
      draw_line (cairo, layout, primitive);
      break;
    case FOOTFALL_PRIMITIVE_SYMBOL:
      draw_symbol (cairo, palette, primitive);
      break;
    case FOOTFALL_PRIMITIVE_TEXT:
    default:
      footfall_typesetter_draw (typesetter, cairo, primitive->text, primitive->style, &primitive->box);
    }
}

void
footfall_render (const FootfallLayout *layout, cairo_t *cairo, const FootfallPalette *palette,
                 FootfallTypesetter *typesetter)
{
  g_return_if_fail (layout != NULL && cairo != NULL && palette != NULL && typesetter != NULL);

  for (guint i = 0; i < layout->primitives->len; i++)
    draw (layout, cairo, palette, typesetter, &g_array_index (layout->primitives, FootfallPrimitive, i));
}

void
footfall_render_highlight (cairo_t *cairo, const FootfallPalette *palette, const FootfallBox *box, gboolean is_area)
{
  g_return_if_fail (cairo != NULL && palette != NULL && box != NULL);

  double distance = is_area ? 1 : RING_DISTANCE;
  FootfallBox ring = { box->x - distance, box->y - distance, box->width + 2 * distance, box->height + 2 * distance };
  cairo_new_path (cairo);
  if (is_area)
    add_box_path (cairo, &ring);
  else
    cairo_arc (cairo, ring.x + ring.width / 2, ring.y + ring.height / 2, ring.width / 2, 0, 2 * G_PI);
  cairo_set_line_width (cairo, RING_WIDTH);
  set_ink (cairo, palette, FOOTFALL_INK_TEXT);
  cairo_stroke (cairo);
}
