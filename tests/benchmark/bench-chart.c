/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* How long a frame of a chart takes: laying it out and drawing it, 1000 pixels
 * wide and 300 high, with every day of it logged. */

#include <math.h>
#include <time.h>

#include "chart/render.h"

#define TODAY 20778
#define DAYS_PER_YEAR 365
#define WIDTH 1000
#define HEIGHT 300
#define ROUNDS 25

static int
compare_reals (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;
  return (x > y) - (x < y);
}

static double
milliseconds_since (clock_t start)
{
  return 1000 * (double) (clock () - start) / CLOCKS_PER_SEC;
}

/* Two knees, so many entries each, a line through each and bars of weeks below */
static FootfallChart *
make_chart (guint n_points, double days)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (n_points);
  FootfallChart *chart = footfall_chart_new ();
  chart->x.kind = FOOTFALL_AXIS_TIME;
  chart->x.format.kind = FOOTFALL_VALUE_DATE;
  chart->y.format.kind = FOOTFALL_VALUE_LEVEL;
  chart->y.from = -0.5;
  chart->y.to = 10.5;
  for (int knee = 0; knee < 2; knee++)
    {
      FootfallPanel *panel = footfall_chart_add_panel (chart, "A knee");
      FootfallLayer *line = footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, "Line", FOOTFALL_INK_SECOND);
      FootfallLayer *points = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, "Points", FOOTFALL_INK_FIRST);
      for (guint i = 0; i < n_points / 2; i++)
        {
          double at = TODAY - days + days * i / (n_points / 2.0);
          footfall_layer_add (points, at, g_rand_int_range (random, 0, 11));
          footfall_layer_add (line, at, 5 + 4 * sin (i / 40.0));
        }
    }
  footfall_chart_finish (chart);
  return chart;
}

static void
measure (const char *name, guint n_points, double days)
{
  g_autoptr (FootfallChart) chart = make_chart (n_points, days);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 11px");
  pango_context_set_font_description (context, font);
  g_autoptr (FootfallTypesetter) typesetter = footfall_typesetter_new (context);
  g_autoptr (GArray) layout_ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) draw_ms = g_array_new (FALSE, FALSE, sizeof (double));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  guint n_primitives = 0;

  for (int round = 0; round < ROUNDS; round++)
    {
      /* A little farther each time, as when it is dragged along */
      FootfallFrame frame = { .width = WIDTH, .height = HEIGHT, .from = TODAY - days - round * days / 1000,
                              .to = TODAY - round * days / 1000, .first_weekday = 1,
                              .measure = footfall_typesetter_measure, .measure_data = typesetter };
      clock_t start = clock ();
      g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
      double ms = milliseconds_since (start);
      g_array_append_val (layout_ms, ms);
      start = clock ();
      footfall_render (layout, cairo, footfall_palette_get (FOOTFALL_PALETTE_LIGHT), typesetter);
      cairo_surface_flush (surface);
      ms = milliseconds_since (start);
      g_array_append_val (draw_ms, ms);
      n_primitives = layout->primitives->len;
    }
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  g_object_unref (context);
  g_array_sort (layout_ms, compare_reals);
  g_array_sort (draw_ms, compare_reals);
  g_print ("%-28s %7u points, %5u primitives: layout %6.2f ms, drawing %6.2f ms\n", name, n_points, n_primitives,
           g_array_index (layout_ms, double, ROUNDS / 2), g_array_index (draw_ms, double, ROUNDS / 2));
}

int
main (void)
{
  measure ("1 year, daily", DAYS_PER_YEAR, DAYS_PER_YEAR);
  measure ("10 years, daily", 10 * DAYS_PER_YEAR, 10 * DAYS_PER_YEAR);
  measure ("10 years, 6 a day", 60 * DAYS_PER_YEAR, 10 * DAYS_PER_YEAR);
  measure ("100 years, daily", 100 * DAYS_PER_YEAR, 100 * DAYS_PER_YEAR);
  measure ("200,000 in 10 years", 200000, 10 * DAYS_PER_YEAR);
  return 0;
}
