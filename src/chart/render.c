/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/render.h"

#include <math.h>

#define HATCH_DISTANCE 7.0
#define HATCH_WIDTH 0.75

/* Around symbols, so that two upon each other are two */
#define HALO_WIDTH 0.8

/* Smaller symbols have no halo: it would eat them. */
#define HALO_RADIUS_MIN 3.0

/* Points of a line to a pixel that are still joined one by one */
#define DENSITY_MAX 2.0

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

/* A line of several points to each column of pixels is as good as the height it takes there, and drawn so in a
 * fraction of the time. */
static gboolean
is_dense (const FootfallPoint *points, guint n_points)
{
  return n_points > 2 && n_points > DENSITY_MAX * fabs (points[n_points - 1].x - points[0].x);
}

static void
add_column (cairo_t *cairo, double column, double low, double high, double line_width)
{
  double top = floor (low - line_width / 2);
  cairo_rectangle (cairo, column, top, 1, MAX (ceil (high + line_width / 2) - top, 1));
}

static void
draw_dense_line (cairo_t *cairo, const FootfallPoint *points, guint n_points, double line_width)
{
  double column = floor (points[0].x);
  double low = points[0].y;
  double high = points[0].y;
  cairo_new_path (cairo);
  for (guint i = 1; i < n_points; i++)
    {
      if (floor (points[i].x) != column)
        {
          add_column (cairo, column, low, high, line_width);
          column = floor (points[i].x);
          low = high = points[i - 1].y; /* so that the columns hang together */
        }
      low = MIN (low, points[i].y);
      high = MAX (high, points[i].y);
    }
  add_column (cairo, column, low, high, line_width);
  cairo_fill (cairo);
}

static void
draw_line (cairo_t *cairo, const FootfallLayout *layout, const FootfallPrimitive *primitive)
{
  const FootfallPoint *points = &g_array_index (layout->points, FootfallPoint, primitive->first_point);
  static const double dashes[] = { 4, 3 };

  if (!primitive->is_dashed && is_dense (points, primitive->n_points))
    {
      draw_dense_line (cairo, points, primitive->n_points, primitive->line_width);
      return;
    }
  cairo_new_path (cairo);
  for (guint i = 0; i < primitive->n_points; i++)
    cairo_line_to (cairo, points[i].x, points[i].y);
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
  const FootfallBox *box = &primitive->box;
  FootfallBox halo = { box->x - HALO_WIDTH, box->y - HALO_WIDTH, box->width + 2 * HALO_WIDTH,
                       box->height + 2 * HALO_WIDTH };
  add_symbol_path (cairo, primitive->symbol, &halo);
  set_ink (cairo, palette, FOOTFALL_INK_BACKGROUND);
  cairo_fill (cairo);
  add_symbol_path (cairo, primitive->symbol, box);
  set_ink (cairo, palette, primitive->ink);
  cairo_fill (cairo);
}

static gboolean
is_small_symbol (const FootfallPrimitive *primitive)
{
  return primitive->kind == FOOTFALL_PRIMITIVE_SYMBOL && primitive->box.width / 2 < HALO_RADIUS_MIN &&
         primitive->symbol != FOOTFALL_SYMBOL_FLAG;
}

static void
add_pixels (cairo_t *cairo, double x, double y, double width, double height)
{
  cairo_rectangle (cairo, x - floor (width / 2), y - floor (height / 2), width, height);
}

/* A small symbol is made of whole pixels, which thousands of can be filled at once. */
static void
add_small_symbol_path (cairo_t *cairo, const FootfallPrimitive *primitive)
{
  double x = floor (primitive->box.x + primitive->box.width / 2);
  double y = floor (primitive->box.y + primitive->box.height / 2);
  double size = MAX (floor (primitive->box.width), 2);
  switch (primitive->symbol)
    {
    case FOOTFALL_SYMBOL_TRIANGLE:
      add_pixels (cairo, x, y + size / 4, size + 1, floor (size / 2));
      add_pixels (cairo, x, y - size / 4, MAX (size - 2, 1), floor (size / 2));
      break;
    case FOOTFALL_SYMBOL_CIRCLE:
    case FOOTFALL_SYMBOL_DIAMOND:
      add_pixels (cairo, x, y, size, MAX (size - 2, 1));
      add_pixels (cairo, x, y, MAX (size - 2, 1), size);
      break;
    case FOOTFALL_SYMBOL_SQUARE:
    case FOOTFALL_SYMBOL_FLAG:
    default:
      add_pixels (cairo, x, y, size, size);
    }
}

/* Draws the small symbols of one kind that follow each other; returns how many there are. */
static guint
draw_small_symbols (const FootfallLayout *layout, cairo_t *cairo, const FootfallPalette *palette, guint first)
{
  const FootfallPrimitive *primitives = (const FootfallPrimitive *) (gpointer) layout->primitives->data;
  guint end = first;
  cairo_new_path (cairo);
  while (end < layout->primitives->len && is_small_symbol (&primitives[end]) &&
         primitives[end].ink == primitives[first].ink)
    add_small_symbol_path (cairo, &primitives[end++]);
  set_ink (cairo, palette, primitives[first].ink);
  cairo_fill (cairo);
  return end - first;
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

  for (guint i = 0; i < layout->primitives->len;)
    {
      const FootfallPrimitive *primitive = &g_array_index (layout->primitives, FootfallPrimitive, i);
      if (is_small_symbol (primitive))
        {
          i += draw_small_symbols (layout, cairo, palette, i);
          continue;
        }
      draw (layout, cairo, palette, typesetter, primitive);
      i++;
    }
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
