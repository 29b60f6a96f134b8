/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/render.h"

#include <math.h>

#include "chart-fixture.h"

#define WIDTH 600
#define HEIGHT 200
#define DAY 20000
#define PEAK 8.5

/* A picture of a chart on its background */
typedef struct
{
  cairo_surface_t *surface;
  FootfallLayout *layout;
} Picture;

static void
clear_picture (Picture *self)
{
  footfall_layout_free (self->layout);
  cairo_surface_destroy (self->surface);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, clear_picture)

static void
draw (Picture *self, FootfallChart *chart, double days, FootfallPaletteId id)
{
  const FootfallPalette *palette = footfall_palette_get (id);
  const FootfallColour *ground = &palette->colours[FOOTFALL_INK_BACKGROUND];
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 11px");
  pango_context_set_font_description (context, font);
  g_autoptr (FootfallTypesetter) typesetter = footfall_typesetter_new (context);
  FootfallFrame frame = { .width = WIDTH, .height = HEIGHT, .from = DAY, .to = DAY + days, .first_weekday = 1,
                          .measure = footfall_typesetter_measure, .measure_data = typesetter };
  footfall_chart_finish (chart);
  self->layout = footfall_layout_new (chart, &frame);
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (self->surface);
  cairo_set_source_rgb (cairo, ground->red, ground->green, ground->blue);
  cairo_paint (cairo);
  footfall_render (self->layout, cairo, palette, typesetter);
  g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cairo);
  cairo_surface_flush (self->surface);
  g_object_unref (context);
}

/* Whether a pixel within @distance of a place has very nearly that colour */
static gboolean
has_ink (const Picture *self, double x, double y, int distance, const FootfallColour *colour)
{
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (self->surface);
  int stride = cairo_image_surface_get_stride (self->surface) / (int) sizeof (guint32);
  for (int row = MAX ((int) y - distance, 0); row <= MIN ((int) y + distance, HEIGHT - 1); row++)
    for (int column = MAX ((int) x - distance, 0); column <= MIN ((int) x + distance, WIDTH - 1); column++)
      {
        guint32 pixel = pixels[row * stride + column];
        double off = fabs ((pixel >> 16 & 0xff) / 255.0 - colour->red) +
                     fabs ((pixel >> 8 & 0xff) / 255.0 - colour->green) + fabs ((pixel & 0xff) / 255.0 - colour->blue);
        if (off < 0.05)
          return TRUE;
      }
  return FALSE;
}

static FootfallLayer *
add_layer (FootfallChart *chart, FootfallLayerKind kind)
{
  chart->y.from = 0;
  chart->y.to = 10;
  return footfall_panel_add_layer (g_ptr_array_index (chart->panels, 0), kind, NULL, FOOTFALL_INK_FIRST);
}

/* Every symbol, in every palette, is where the layout says. */
static void
test_symbols (void)
{
  for (int id = 0; id < FOOTFALL_N_PALETTES; id++)
    for (int symbol = FOOTFALL_SYMBOL_CIRCLE; symbol <= FOOTFALL_SYMBOL_DIAMOND; symbol++)
      for (int days = 10; days <= 280; days += 270) /* large and small ones */
        {
          g_autoptr (FootfallChart) chart = fixture_time_chart ();
          g_auto (Picture) picture;
          FootfallLayer *points = add_layer (chart, FOOTFALL_LAYER_POINTS);
          points->symbol = (FootfallSymbol) symbol;
          for (int i = 0; i < days; i++)
            footfall_layer_add (points, DAY + i, i % 11);
          draw (&picture, chart, days, (FootfallPaletteId) id);
          const FootfallColour *colour = &footfall_palette_get ((FootfallPaletteId) id)->colours[FOOTFALL_INK_FIRST];
          for (guint i = 0; i < picture.layout->hits->len; i++)
            {
              const FootfallHit *hit = &g_array_index (picture.layout->hits, FootfallHit, i);
              g_assert_true (has_ink (&picture, hit->x, hit->y, 1, colour));
            }
        }
}

/* One day among ten thousand is still seen, as a point and in a line. */
static void
test_peak_is_drawn (void)
{
  static const FootfallLayerKind kinds[] = { FOOTFALL_LAYER_POINTS, FOOTFALL_LAYER_LINE, FOOTFALL_LAYER_STEPS,
                                             FOOTFALL_LAYER_BARS };
  const FootfallColour *colour = &footfall_palette_get (FOOTFALL_PALETTE_LIGHT)->colours[FOOTFALL_INK_FIRST];
  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    {
      g_autoptr (FootfallChart) chart = fixture_time_chart ();
      g_auto (Picture) picture;
      FootfallLayer *layer = add_layer (chart, kinds[kind]);
      for (int i = 0; i < 10000; i++)
        footfall_layer_add (layer, DAY + i, i == 4321 ? PEAK : 1);
      draw (&picture, chart, 10000, FOOTFALL_PALETTE_LIGHT);
      const FootfallPlace *place = &g_array_index (picture.layout->places, FootfallPlace, 0);
      double x = footfall_scale_map (&place->x, DAY + 4321);
      if (!has_ink (&picture, x, footfall_scale_map (&place->y, PEAK), 2, colour))
        g_error ("the peak is lost in layer kind %d", (int) kinds[kind]);
      g_assert_false (has_ink (&picture, x + 20, footfall_scale_map (&place->y, PEAK), 2, colour));
    }
}

/* What was drawn before leads no line to what is drawn next. */
static void
test_nothing_between (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  g_auto (Picture) picture;
  FootfallLayer *points = add_layer (chart, FOOTFALL_LAYER_POINTS);
  footfall_layer_add (points, DAY + 1, 1);
  footfall_layer_add (points, DAY + 9, 9);
  draw (&picture, chart, 10, FOOTFALL_PALETTE_LIGHT);
  const FootfallPlace *place = &g_array_index (picture.layout->places, FootfallPlace, 0);
  const FootfallColour *ground = &footfall_palette_get (FOOTFALL_PALETTE_LIGHT)->colours[FOOTFALL_INK_BACKGROUND];
  for (double day = 2; day < 8.5; day += 0.5)
    for (double level = 0.5; level < 10; level += 2)
      g_assert_true (has_ink (&picture, footfall_scale_map (&place->x, DAY + day), footfall_scale_map (&place->y, level),
                              0, ground));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/render/symbols", test_symbols);
  g_test_add_func ("/chart/render/peak-is-drawn", test_peak_is_drawn);
  g_test_add_func ("/chart/render/nothing-between", test_nothing_between);
  return g_test_run ();
}
