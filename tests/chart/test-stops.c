/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/stops.h"

#include <math.h>

#include "chart-fixture.h"

#define DAY 20000 /* 2024-10-04 */

static FootfallChart *
make_chart (void)
{
  FootfallChart *chart = fixture_time_chart ();
  FootfallPanel *left = g_ptr_array_index (chart->panels, 0);
  FootfallPanel *right = footfall_chart_add_panel (chart, "Right knee");
  FootfallUuid uuid = footfall_uuid_new ();
  chart->y.format.kind = FOOTFALL_VALUE_LEVEL;
  FootfallLayer *line = footfall_panel_add_layer (left, FOOTFALL_LAYER_LINE, "Trend", FOOTFALL_INK_FIRST);
  FootfallLayer *during = footfall_panel_add_layer (left, FOOTFALL_LAYER_POINTS, "during", FOOTFALL_INK_FIRST);
  FootfallLayer *after = footfall_panel_add_layer (left, FOOTFALL_LAYER_POINTS, "after", FOOTFALL_INK_FIRST);
  FootfallLayer *spans = footfall_panel_add_layer (right, FOOTFALL_LAYER_SPANS, "Breaks", FOOTFALL_INK_FIRST);
  footfall_layer_add (line, DAY + 1, 2.5);
  footfall_layer_add (during, DAY + 3, 1);
  footfall_layer_add (during, DAY + 1, 4);
  footfall_layer_add (during, DAY + 2, NAN);
  footfall_layer_add_datum (after, &(FootfallDatum) { .x = DAY + 1, .y = 7, .time = DAY + 1,
                                                      .record = footfall_chart_add_record (chart, &uuid) });
  footfall_layer_add_labelled (spans, DAY - 5, DAY + 2, DAY - 5, "Break");
  footfall_chart_finish (chart);
  return chart;
}

static char *
list (const FootfallChart *chart, double from, double to, gboolean with_lines)
{
  g_autoptr (GArray) stops = footfall_chart_list_stops (chart, from, to, with_lines);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < stops->len; i++)
    {
      g_autofree char *line = footfall_chart_describe (chart, &g_array_index (stops, FootfallStop, i));
      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (text, FALSE);
}

static void
test_list (void)
{
  g_autoptr (FootfallChart) chart = make_chart ();
  g_autofree char *all = list (chart, DAY, DAY + 10, TRUE);
  g_assert_cmpstr (all, ==, "5 Oct 2024 · Trend · 2.5\n"
                            "5 Oct 2024 · during · 4, moderate\n"
                            "5 Oct 2024 · after · 7, severe\n"
                            "7 Oct 2024 · during · 1, mild\n"
                            "29 Sep 2024 – 5 Oct 2024 · Right knee · Break");
  g_autofree char *some = list (chart, DAY + 2, DAY + 10, FALSE);
  g_assert_cmpstr (some, ==, "7 Oct 2024 · during · 1, mild"); /* the break is over by then */
  g_autofree char *none = list (chart, DAY + 100, DAY + 110, TRUE);
  g_assert_cmpstr (none, ==, "");
}

static void
test_bounds (void)
{
  g_autoptr (FootfallChart) chart = make_chart ();
  g_assert_cmpint (chart->first_day, ==, DAY - 5);
  g_assert_cmpint (chart->last_day, ==, DAY + 3);
  g_autoptr (FootfallChart) empty = fixture_time_chart ();
  footfall_chart_finish (empty);
  g_assert_cmpint (empty->first_day, ==, FOOTFALL_DAY_UNKNOWN);
}

static void
assert_at (const FootfallChart *chart, const FootfallStop *stop, const char *text)
{
  g_autofree char *description = footfall_chart_describe (chart, stop);
  g_assert_cmpstr (description, ==, text);
}

/* The keys reach every datum once, in order, and stop at the ends. */
static void
test_move (void)
{
  g_autoptr (FootfallChart) chart = make_chart ();
  FootfallStop stop;
  g_assert_true (footfall_chart_move (chart, NULL, 1, &stop));
  assert_at (chart, &stop, "7 Oct 2024 · during · 1, mild");
  g_assert_true (footfall_chart_move (chart, &stop, 1, &stop));
  assert_at (chart, &stop, "7 Oct 2024 · during · 1, mild");
  g_assert_true (footfall_chart_move (chart, &stop, -1, &stop));
  assert_at (chart, &stop, "5 Oct 2024 · after · 7, severe");
  g_assert_nonnull (footfall_chart_get_record (chart, &stop));
  g_assert_true (footfall_chart_move (chart, &stop, -1, &stop));
  assert_at (chart, &stop, "5 Oct 2024 · during · 4, moderate");
  g_assert_null (footfall_chart_get_record (chart, &stop));
  g_assert_true (footfall_chart_move (chart, &stop, -1, &stop));
  assert_at (chart, &stop, "5 Oct 2024 · during · 4, moderate");
  g_assert_true (footfall_chart_move (chart, &stop, 100, &stop));
  assert_at (chart, &stop, "7 Oct 2024 · during · 1, mild");
  g_assert_true (footfall_chart_move_panel (chart, &stop, 1, &stop));
  assert_at (chart, &stop, "29 Sep 2024 – 5 Oct 2024 · Right knee · Break");
  g_assert_false (footfall_chart_move_panel (chart, &stop, 1, &stop));
  g_assert_true (footfall_chart_move_panel (chart, &stop, -1, &stop));
  g_assert_cmpuint (stop.panel, ==, 0);
}

static void
test_move_in_nothing (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallStop stop;
  footfall_chart_finish (chart);
  g_assert_false (footfall_chart_move (chart, NULL, 1, &stop));
  g_assert_false (footfall_chart_find_nearest (chart, 0, DAY, &stop));
}

/* Every datum is reached from the last one by going back, in random charts, too. */
static void
test_move_reaches_all (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  for (int round = 0; round < 200; round++)
    {
      g_autoptr (FootfallChart) chart = fixture_random_chart (random);
      for (guint panel = 0; panel < chart->panels->len; panel++)
        {
          guint n = 0;
          FootfallStop stop, before;
          for (guint i = 0; i < footfall_chart_get_panel (chart, panel)->layers->len; i++)
            {
              const FootfallLayer *layer = footfall_panel_get_layer (footfall_chart_get_panel (chart, panel), i);
              for (guint j = 0; footfall_layer_is_reachable (layer) && j < layer->data->len; j++)
                n += footfall_layer_shows (layer, &g_array_index (layer->data, FootfallDatum, j));
            }
          if (n > 300 || !footfall_chart_find_nearest (chart, panel, 1e12, &stop))
            continue;
          footfall_chart_move (chart, &stop, G_MAXINT16, &stop);
          guint n_reached = 0;
          do
            {
              n_reached++;
              before = stop;
              footfall_chart_move (chart, &before, -1, &stop);
            }
          while (memcmp (&before, &stop, sizeof stop) != 0);
          g_assert_cmpuint (n_reached, ==, n);
        }
    }
}

static double
take_last (const double *values, gsize n)
{
  return values[n - 1];
}

static void
test_summarise (void)
{
  g_autoptr (FootfallChart) chart = make_chart ();
  guint n;
  g_assert_true (isnan (footfall_chart_summarise (chart, 0, DAY, DAY + 2, DAY, DAY + 10, &n)));
  g_assert_cmpuint (n, ==, 2);
  chart->summarise = take_last;
  g_assert_cmpfloat (footfall_chart_summarise (chart, 0, DAY, DAY + 2, DAY, DAY + 10, &n), ==, 7);
  g_assert_true (isnan (footfall_chart_summarise (chart, 0, DAY, DAY + 2, DAY + 5, DAY + 10, &n)));
  g_assert_cmpuint (n, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/stops/list", test_list);
  g_test_add_func ("/chart/stops/bounds", test_bounds);
  g_test_add_func ("/chart/stops/move", test_move);
  g_test_add_func ("/chart/stops/move-in-nothing", test_move_in_nothing);
  g_test_add_func ("/chart/stops/move-reaches-all", test_move_reaches_all);
  g_test_add_func ("/chart/stops/summarise", test_summarise);
  return g_test_run ();
}
