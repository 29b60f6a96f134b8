/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart-fixture.h"

#include <math.h>

#define FIRST_DAY 18000
#define N_KINDS 8

void
fixture_measure (const char *text, FootfallTextStyle style, double *width, double *height, gpointer data)
{
  *width = FIXTURE_CHARACTER_WIDTH * (double) g_utf8_strlen (text, -1);
  *height = FIXTURE_LINE_HEIGHT;
}

FootfallFrame
fixture_frame (double width, double height, double from, double to)
{
  return (FootfallFrame) { .width = width,
                           .height = height,
                           .from = from,
                           .to = to,
                           .first_weekday = 1,
                           .measure = fixture_measure };
}

FootfallChart *
fixture_time_chart (void)
{
  FootfallChart *chart = footfall_chart_new ();
  chart->name = g_strdup ("Name");
  chart->x.kind = FOOTFALL_AXIS_TIME;
  chart->x.format.kind = FOOTFALL_VALUE_DATE;
  footfall_chart_add_panel (chart, NULL);
  return chart;
}

static double
get_random_value (GRand *random)
{
  static const double special[] = { NAN, 0, 1e-9, 10, 1e9 };
  int choice = g_rand_int_range (random, 0, 40);
  return choice < (int) G_N_ELEMENTS (special) ? special[choice] : g_rand_double_range (random, 0, 12);
}

static void
fill_layer (FootfallLayer *layer, const FootfallChart *chart, GRand *random)
{
  int n = g_rand_int_range (random, 0, 5) == 0 ? 3000 : g_rand_int_range (random, 0, 60);
  gboolean is_equal = g_rand_int_range (random, 0, 6) == 0;
  for (int i = 0; i < n; i++)
    {
      double time = FIRST_DAY + g_rand_int_range (random, 0, 400);
      FootfallDatum datum = { .x = time, .y = is_equal ? 4 : get_random_value (random), .time = time };
      datum.starts_line = g_rand_int_range (random, 0, 10) == 0;
      if (chart->x.kind == FOOTFALL_AXIS_GROUPS)
        datum.x = g_rand_int_range (random, 0, (int) chart->groups->len);
      if (chart->x.kind == FOOTFALL_AXIS_VALUES)
        datum.x = g_rand_double_range (random, 0, 800000);
      if (layer->kind == FOOTFALL_LAYER_SPANS)
        datum.y = datum.x + g_rand_int_range (random, 0, 40);
      if (g_rand_int_range (random, 0, 4) == 0)
        footfall_layer_add_labelled (layer, datum.x, datum.y, datum.time, "A label");
      else
        footfall_layer_add_datum (layer, &datum);
    }
}

static double
take_middle (const double *values, gsize n)
{
  return values[n / 2];
}

static char *
describe_summary (guint n, double value)
{
  return g_strdup_printf ("%u, %g", n, value);
}

static void
add_random_panel (FootfallChart *chart, GRand *random)
{
  FootfallPanel *panel = footfall_chart_add_panel (chart, g_rand_boolean (random) ? "A panel" : NULL);
  if (g_rand_int_range (random, 0, 3) == 0)
    panel->time = FIRST_DAY + g_rand_int_range (random, 0, 400);
  int n_layers = g_rand_int_range (random, 0, 6);
  for (int i = 0; i < n_layers; i++)
    {
      FootfallLayerKind kind = (FootfallLayerKind) g_rand_int_range (random, 0, N_KINDS);
      g_autofree char *name = g_strdup_printf ("Layer %d", i);
      FootfallLayer *layer = footfall_panel_add_layer (panel, kind, name, FOOTFALL_INK_FIRST);
      layer->extent = chart->x.kind == FOOTFALL_AXIS_VALUES ? 100000 : 7;
      layer->shift = g_rand_int_range (random, -1, 2);
      layer->has_values = g_rand_boolean (random);
      fill_layer (layer, chart, random);
    }
}

FootfallChart *
fixture_random_chart (GRand *random)
{
  FootfallChart *chart = footfall_chart_new ();
  chart->name = g_strdup ("Name");
  chart->x.kind = (FootfallAxisKind) g_rand_int_range (random, 0, 3);
  chart->x.format.kind = chart->x.kind == FOOTFALL_AXIS_TIME ? FOOTFALL_VALUE_DATE : FOOTFALL_VALUE_DISTANCE;
  chart->y.format.kind = g_rand_boolean (random) ? FOOTFALL_VALUE_LEVEL : FOOTFALL_VALUE_DISTANCE;
  chart->arrangement = (FootfallArrangement) g_rand_int_range (random, 0, 2);
  chart->summarise = take_middle;
  chart->describe_summary = g_rand_boolean (random) ? describe_summary : NULL;
  if (g_rand_boolean (random))
    chart->y.title = g_strdup ("upwards");
  if (chart->x.kind == FOOTFALL_AXIS_GROUPS)
    for (int i = g_rand_int_range (random, 1, 6); i > 0; i--)
      g_ptr_array_add (chart->groups, g_strdup_printf ("Group %d", i));
  int n_panels = g_rand_int_range (random, 0, 5);
  for (int i = 0; i < n_panels; i++)
    add_random_panel (chart, random);
  footfall_chart_finish (chart);
  return chart;
}

guint
fixture_count (const FootfallLayout *layout, FootfallPrimitiveKind kind)
{
  guint n = 0;
  for (guint i = 0; i < layout->primitives->len; i++)
    n += g_array_index (layout->primitives, FootfallPrimitive, i).kind == kind;
  return n;
}

char *
fixture_list_texts (const FootfallLayout *layout)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  for (guint i = 0; i < layout->primitives->len; i++)
    {
      const FootfallPrimitive *primitive = &g_array_index (layout->primitives, FootfallPrimitive, i);
      if (primitive->kind == FOOTFALL_PRIMITIVE_TEXT)
        g_ptr_array_add (texts, (gpointer) primitive->text);
    }
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (" | ", (char **) texts->pdata);
}
