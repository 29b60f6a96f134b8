/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart-fixture.h"

#include <math.h>

#define DAY 20000 /* 2024-10-04 */

static FootfallLayer *
add_layer (FootfallChart *chart, FootfallLayerKind kind)
{
  FootfallPanel *panel = g_ptr_array_index (chart->panels, 0);
  return footfall_panel_add_layer (panel, kind, NULL, FOOTFALL_INK_FIRST);
}

static FootfallLayout *
lay_out (FootfallChart *chart, double days)
{
  FootfallFrame frame = fixture_frame (600, 300, DAY, DAY + days);
  footfall_chart_finish (chart);
  return footfall_layout_new (chart, &frame);
}

static guint
count (const FootfallLayout *layout, FootfallPrimitiveKind kind, FootfallInk ink)
{
  guint n = 0;
  for (guint i = 0; i < layout->primitives->len; i++)
    {
      const FootfallPrimitive *primitive = &g_array_index (layout->primitives, FootfallPrimitive, i);
      n += primitive->kind == kind && primitive->ink == ink;
    }
  return n;
}

static const FootfallPrimitive *
find (const FootfallLayout *layout, FootfallPrimitiveKind kind, FootfallInk ink, guint nth)
{
  guint i = 0;
  g_assert_cmpuint (count (layout, kind, ink), >, nth);
  for (;; i++)
    {
      const FootfallPrimitive *primitive = &g_array_index (layout->primitives, FootfallPrimitive, i);
      if (primitive->kind == kind && primitive->ink == ink && nth-- == 0)
        return primitive;
    }
}

static void
test_empty (void)
{
  g_autoptr (FootfallChart) none = footfall_chart_new ();
  g_autoptr (FootfallLayout) nothing = lay_out (none, 10);
  g_assert_cmpuint (nothing->primitives->len, ==, 0);

  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  add_layer (chart, FOOTFALL_LAYER_POINTS);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  g_assert_cmpuint (layout->hits->len, ==, 0);
  g_assert_cmpuint (fixture_count (layout, FOOTFALL_PRIMITIVE_SYMBOL), ==, 0);

  chart->notice = g_strdup ("Nothing yet");
  g_autoptr (FootfallLayout) notice = lay_out (chart, 10);
  g_autofree char *texts = fixture_list_texts (notice);
  g_assert_cmpstr (texts, ==, "Nothing yet");
}

static void
test_one_point (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  footfall_layer_add (add_layer (chart, FOOTFALL_LAYER_POINTS), DAY + 5, 4);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  g_assert_cmpuint (layout->hits->len, ==, 1);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  const FootfallHit *hit = &g_array_index (layout->hits, FootfallHit, 0);
  g_assert_cmpfloat_with_epsilon (hit->x, place->plot.x + place->plot.width / 2, 1e-6);
  g_assert_cmpfloat_with_epsilon (hit->y, footfall_scale_map (&place->y, 4), 1e-6);
}

/* Unknown is a gap, never 0: no mark, and the line is broken there. */
static void
test_unknown_is_a_gap (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *line = add_layer (chart, FOOTFALL_LAYER_LINE);
  FootfallLayer *points = add_layer (chart, FOOTFALL_LAYER_POINTS);
  static const double values[] = { 1, 2, NAN, 3, 4 };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      footfall_layer_add (line, DAY + i, values[i]);
      footfall_layer_add (points, DAY + i, values[i]);
    }
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  g_assert_cmpuint (layout->hits->len, ==, 4);
  g_assert_cmpuint (find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 0)->n_points, ==, 2);
  g_assert_cmpuint (find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 1)->n_points, ==, 2);
  g_assert_cmpuint (count (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST), ==, 2);
}

static void
test_broken_line (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *line = add_layer (chart, FOOTFALL_LAYER_LINE);
  for (int i = 0; i < 6; i++)
    footfall_layer_add_datum (line, &(FootfallDatum) { .x = DAY + i, .y = i, .time = DAY + i, .starts_line = i == 3 });
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  g_assert_cmpuint (find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 0)->n_points, ==, 3);
  g_assert_cmpuint (find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 1)->n_points, ==, 3);
}

static void
test_lonely_point_of_a_line (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  footfall_layer_add (add_layer (chart, FOOTFALL_LAYER_LINE), DAY + 5, 4);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  const FootfallPrimitive *line = find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 0);
  g_assert_cmpuint (line->n_points, ==, 2);
}

/* A line that leads out of the range ends at the end of the axis, on its way. */
static void
test_line_leads_out (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *line = add_layer (chart, FOOTFALL_LAYER_LINE);
  chart->y.from = 0, chart->y.to = 20;
  footfall_layer_add (line, DAY - 5, 0);
  footfall_layer_add (line, DAY + 15, 20);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  const FootfallPrimitive *drawn = find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 0);
  const FootfallPoint *points = &g_array_index (layout->points, FootfallPoint, drawn->first_point);
  g_assert_cmpuint (drawn->n_points, ==, 2);
  g_assert_cmpfloat_with_epsilon (points[0].x, place->x.start, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[0].y, footfall_scale_map (&place->y, 5), 1e-6);
  g_assert_cmpfloat_with_epsilon (points[1].x, place->x.end, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[1].y, footfall_scale_map (&place->y, 15), 1e-6);
}

static void
test_steps (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *steps = add_layer (chart, FOOTFALL_LAYER_STEPS);
  footfall_layer_add (steps, DAY + 1, 2);
  footfall_layer_add (steps, DAY + 3, 4);
  footfall_layer_add (steps, DAY + 5, NAN);
  footfall_layer_add (steps, DAY + 7, 1);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  const FootfallPrimitive *first = find (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST, 0);
  const FootfallPoint *points = &g_array_index (layout->points, FootfallPoint, first->first_point);
  g_assert_cmpuint (first->n_points, ==, 4);
  g_assert_cmpfloat_with_epsilon (points[1].x, footfall_scale_map (&place->x, DAY + 3), 1e-6);
  g_assert_cmpfloat_with_epsilon (points[1].y, points[0].y, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[2].x, points[1].x, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[3].x, footfall_scale_map (&place->x, DAY + 5), 1e-6);
  g_assert_cmpuint (count (layout, FOOTFALL_PRIMITIVE_LINE, FOOTFALL_INK_FIRST), ==, 2);
}

static void
test_bars (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *bars = add_layer (chart, FOOTFALL_LAYER_BARS);
  bars->extent = 7;
  footfall_layer_add (bars, DAY - 3, 10);
  footfall_layer_add (bars, DAY + 4, NAN);
  footfall_layer_add (bars, DAY + 11, 0);
  footfall_layer_add (bars, DAY + 18, 20);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 28);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  double zero = footfall_scale_map (&place->y, 0);
  const FootfallPrimitive *first = find (layout, FOOTFALL_PRIMITIVE_BOX, FOOTFALL_INK_FIRST, 0);
  const FootfallPrimitive *last = find (layout, FOOTFALL_PRIMITIVE_BOX, FOOTFALL_INK_FIRST, 1);
  g_assert_cmpuint (fixture_count (layout, FOOTFALL_PRIMITIVE_BOX), ==, 2); /* neither unknown nor nothing has a bar */
  g_assert_cmpfloat_with_epsilon (last->box.height, 2 * first->box.height, 1e-6);
  g_assert_cmpfloat_with_epsilon (last->box.y + last->box.height, zero, 1e-6);
  g_assert_cmpfloat (first->box.x, >=, place->plot.x);
  g_assert_cmpfloat (first->box.width, <, last->box.width);
  g_assert_cmpuint (layout->hits->len, ==, 4);
  g_autofree char *texts = fixture_list_texts (layout);
  g_assert_nonnull (strstr (texts, "?")); /* the unknown one says so */
}

static void
test_groups (void)
{
  g_autoptr (FootfallChart) chart = footfall_chart_new ();
  FootfallPanel *panel = footfall_chart_add_panel (chart, NULL);
  FootfallLayer *points = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, NULL, FOOTFALL_INK_FIRST);
  chart->x.kind = FOOTFALL_AXIS_GROUPS;
  g_ptr_array_add (chart->groups, g_strdup ("Hard"));
  g_ptr_array_add (chart->groups, g_strdup ("Soft"));
  for (int i = 0; i < 5; i++)
    footfall_layer_add_datum (points, &(FootfallDatum) { .x = 0, .y = 3, .time = DAY });
  footfall_layer_add_datum (points, &(FootfallDatum) { .x = 1, .y = 3, .time = DAY });
  footfall_layer_add_datum (points, &(FootfallDatum) { .x = 1, .y = 3, .time = DAY + 100 }); /* not in the range */
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  g_assert_cmpuint (layout->hits->len, ==, 6);
  for (guint i = 1; i < 5; i++) /* side by side, each to be seen */
    g_assert_cmpfloat (g_array_index (layout->hits, FootfallHit, i).x - g_array_index (layout->hits, FootfallHit, i - 1).x,
                       >, 2);
  g_assert_cmpfloat_with_epsilon (g_array_index (layout->hits, FootfallHit, 5).x, footfall_scale_map (&place->x, 1),
                                  1e-6);
  g_autofree char *texts = fixture_list_texts (layout);
  g_assert_nonnull (strstr (texts, "Hard | Soft"));
}

static void
test_marks_and_spans (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *marks = add_layer (chart, FOOTFALL_LAYER_MARKS);
  FootfallLayer *spans = add_layer (chart, FOOTFALL_LAYER_SPANS);
  footfall_layer_add_labelled (marks, DAY + 2, NAN, DAY + 2, "Visit");
  footfall_layer_add_labelled (marks, DAY + 2.01, NAN, DAY + 2.01, "Dropped"); /* would cross one of the others */
  footfall_layer_add_labelled (marks, DAY + 2.02, NAN, DAY + 2.02, "Again"); /* on the other side */
  footfall_layer_add_labelled (marks, DAY + 20, NAN, DAY + 20, "Later");
  footfall_layer_add_labelled (spans, DAY - 4, DAY + 6, DAY - 4, "Break");
  g_autoptr (FootfallLayout) layout = lay_out (chart, 10);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  const FootfallPrimitive *span = find (layout, FOOTFALL_PRIMITIVE_HATCH, FOOTFALL_INK_FIRST, 0);
  g_assert_cmpfloat_with_epsilon (span->box.x + span->box.width, footfall_scale_map (&place->x, DAY + 6), 1e-6);
  g_assert_cmpfloat_with_epsilon (span->box.height, place->plot.height, 1e-6);
  g_autofree char *texts = fixture_list_texts (layout);
  g_assert_nonnull (strstr (texts, "Visit"));
  g_assert_nonnull (strstr (texts, "Again"));
  g_assert_null (strstr (texts, "Dropped"));
  g_assert_null (strstr (texts, "Later"));
  g_assert_cmpuint (layout->hits->len, ==, 4);
}

static const struct
{
  double width, days;
  const char *texts; /* of the horizontal axis */
} axes[] = {
  { 1000, 14, "4 Oct | 2024 | 5 Oct" },
  { 600, 42, "7 Oct | 2024 | 14 Oct | 21 Oct | 28 Oct | 4 Nov | 11 Nov" },
  { 300, 42, "7 Oct | 2024 | 21 Oct | 4 Nov" },
  { 600, 365, "Nov | 2024 | Dec | Jan | 2025 | Feb" },
  { 360, 365, "Nov | 2024 | Jan | 2025 | Mar | May" },
  { 600, 3652, "2025 | 2026 | 2027" },
  { 300, 36525, "2040 | 2060 | 2080" },
};

static void
test_time_axis (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      g_autoptr (FootfallChart) chart = fixture_time_chart ();
      footfall_layer_add (add_layer (chart, FOOTFALL_LAYER_POINTS), DAY, 1);
      footfall_chart_finish (chart);
      FootfallFrame frame = fixture_frame (axes[i].width, 200, DAY, DAY + axes[i].days);
      g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
      g_autofree char *texts = fixture_list_texts (layout);
      if (strstr (texts, axes[i].texts) == NULL)
        g_error ("%g px, %g days: %s", axes[i].width, axes[i].days, texts);
    }
}

static void
test_panels_in_a_grid (void)
{
  for (guint columns = 1; columns <= 3; columns++)
    {
      g_autoptr (FootfallChart) chart = fixture_time_chart ();
      chart->arrangement = FOOTFALL_ARRANGEMENT_GRID;
      footfall_chart_add_panel (chart, "b");
      footfall_chart_add_panel (chart, "c")->time = DAY + 5;
      footfall_chart_add_panel (chart, "outside")->time = DAY + 50;
      footfall_chart_finish (chart);
      FootfallFrame frame = fixture_frame (200 * columns, 500, DAY, DAY + 10);
      g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
      g_assert_cmpuint (layout->places->len, ==, 3);
      const FootfallPlace *places = (const FootfallPlace *) (gpointer) layout->places->data;
      g_assert_cmpint (places[1].plot.y > places[0].plot.y, ==, columns == 1);
      g_assert_cmpint (places[2].plot.y > places[0].plot.y, ==, columns < 3);
    }
}

static void
test_legend (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallPanel *panel = g_ptr_array_index (chart->panels, 0);
  footfall_layer_add (footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, "During", FOOTFALL_INK_FIRST), DAY, 1);
  g_autoptr (FootfallLayout) one = lay_out (chart, 10);
  g_autofree char *without = fixture_list_texts (one);
  g_assert_null (strstr (without, "During")); /* nothing to tell apart */
  footfall_layer_add (footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, "Trend", FOOTFALL_INK_SECOND), DAY, 1);
  footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, "Without data", FOOTFALL_INK_SECOND);
  g_autoptr (FootfallLayout) two = lay_out (chart, 10);
  g_autofree char *with = fixture_list_texts (two);
  g_assert_true (g_str_has_prefix (with, "During | Trend | "));
  g_assert_null (strstr (with, "Without data"));
}

/* The layer of what is found there; -1 if there is nothing */
static int
find_layer (const FootfallLayout *layout, double x, double y)
{
  const FootfallHit *hit = footfall_layout_find (layout, x, y, 6);
  return hit != NULL ? hit->stop.layer : -1;
}

static void
test_find (void)
{
  g_autoptr (FootfallChart) chart = fixture_time_chart ();
  FootfallLayer *bars = add_layer (chart, FOOTFALL_LAYER_BARS);
  FootfallLayer *points = add_layer (chart, FOOTFALL_LAYER_POINTS);
  bars->extent = 7;
  footfall_layer_add (bars, DAY, 10);
  footfall_layer_add (points, DAY + 3.5, 5);
  g_autoptr (FootfallLayout) layout = lay_out (chart, 14);
  const FootfallPlace *place = &g_array_index (layout->places, FootfallPlace, 0);
  double x = footfall_scale_map (&place->x, DAY + 3.5);
  double y = footfall_scale_map (&place->y, 5);
  g_assert_cmpint (find_layer (layout, x, y), ==, 1);
  g_assert_cmpint (find_layer (layout, x + 9, y), ==, 1);
  g_assert_cmpint (find_layer (layout, x + 20, y), ==, 0);
  g_assert_cmpint (find_layer (layout, place->plot.x + place->plot.width - 1, y), ==, -1);
  g_assert_nonnull (footfall_layout_find_place (layout, x, y));
  g_assert_null (footfall_layout_find_place (layout, 0, 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/layout/empty", test_empty);
  g_test_add_func ("/chart/layout/one-point", test_one_point);
  g_test_add_func ("/chart/layout/unknown-is-a-gap", test_unknown_is_a_gap);
  g_test_add_func ("/chart/layout/broken-line", test_broken_line);
  g_test_add_func ("/chart/layout/lonely-point-of-a-line", test_lonely_point_of_a_line);
  g_test_add_func ("/chart/layout/line-leads-out", test_line_leads_out);
  g_test_add_func ("/chart/layout/steps", test_steps);
  g_test_add_func ("/chart/layout/bars", test_bars);
  g_test_add_func ("/chart/layout/groups", test_groups);
  g_test_add_func ("/chart/layout/marks-and-spans", test_marks_and_spans);
  g_test_add_func ("/chart/layout/time-axis", test_time_axis);
  g_test_add_func ("/chart/layout/panels-in-a-grid", test_panels_in_a_grid);
  g_test_add_func ("/chart/layout/legend", test_legend);
  g_test_add_func ("/chart/layout/find", test_find);
  return g_test_run ();
}
