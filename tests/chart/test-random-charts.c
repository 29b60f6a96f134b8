/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart-fixture.h"

#include <math.h>

#include "chart/stops.h"

#define ROUNDS 400
#define SLACK 1e-6

static void
check_box (const FootfallBox *box)
{
  g_assert_true (isfinite (box->x) && isfinite (box->y) && isfinite (box->width) && isfinite (box->height));
  g_assert_cmpfloat (box->width, >=, 0);
  g_assert_cmpfloat (box->height, >=, 0);
}

static gboolean
is_in (const FootfallBox *outer, double x, double y)
{
  return x >= outer->x - SLACK && x <= outer->x + outer->width + SLACK && y >= outer->y - SLACK &&
         y <= outer->y + outer->height + SLACK;
}

static const FootfallPlace *
find_place (const FootfallLayout *layout, guint panel)
{
  for (guint i = 0; i < layout->places->len; i++)
    if (g_array_index (layout->places, FootfallPlace, i).panel == panel)
      return &g_array_index (layout->places, FootfallPlace, i);
  return NULL;
}

static void
check_numbers (const FootfallLayout *layout)
{
  for (guint i = 0; i < layout->primitives->len; i++)
    check_box (&g_array_index (layout->primitives, FootfallPrimitive, i).box);
  for (guint i = 0; i < layout->points->len; i++)
    {
      const FootfallPoint *point = &g_array_index (layout->points, FootfallPoint, i);
      g_assert_true (isfinite (point->x) && isfinite (point->y));
    }
}

/* Marks and lines stay in their plots. */
static void
check_inside (const FootfallLayout *layout)
{
  for (guint i = 0; i < layout->hits->len; i++)
    {
      const FootfallHit *hit = &g_array_index (layout->hits, FootfallHit, i);
      const FootfallPlace *place = find_place (layout, hit->stop.panel);
      g_assert_true (place != NULL && is_in (&place->plot, hit->x, hit->y));
    }
}

static gboolean
overlap (const FootfallBox *a, const FootfallBox *b)
{
  return a->x + SLACK < b->x + b->width && b->x + SLACK < a->x + a->width && a->y + SLACK < b->y + b->height &&
         b->y + SLACK < a->y + a->height;
}

static void
check_labels (const FootfallLayout *layout)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  for (guint i = 0; i < layout->primitives->len; i++)
    if (g_array_index (layout->primitives, FootfallPrimitive, i).kind == FOOTFALL_PRIMITIVE_TEXT)
      g_ptr_array_add (texts, &g_array_index (layout->primitives, FootfallPrimitive, i));
  for (guint i = 0; i < texts->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const FootfallPrimitive *a = g_ptr_array_index (texts, i);
        const FootfallPrimitive *b = g_ptr_array_index (texts, j);
        if (overlap (&a->box, &b->box))
          g_error ("“%s” at %g, %g and “%s” at %g, %g", a->text, a->box.x, a->box.y, b->text, b->box.x, b->box.y);
      }
}

/* What is found at a mark is that mark, or one drawn upon it. */
static void
check_hits (const FootfallLayout *layout)
{
  for (guint i = 0; i < layout->hits->len; i++)
    {
      const FootfallHit *hit = &g_array_index (layout->hits, FootfallHit, i);
      const FootfallHit *found = footfall_layout_find (layout, hit->x, hit->y, 0);
      if (hit->is_area)
        g_assert_true (found != NULL && is_in (&found->box, hit->x, hit->y));
      else
        g_assert_true (found != NULL && fabs (found->x - hit->x) < SLACK && fabs (found->y - hit->y) < SLACK);
      g_assert_true (footfall_layout_find_stop (layout, &hit->stop) != NULL);
    }
}

static void
check_stops (const FootfallChart *chart, const FootfallFrame *frame, const FootfallLayout *layout)
{
  g_autoptr (GArray) stops = footfall_chart_list_stops (chart, frame->from, frame->to, TRUE);
  for (guint i = 0; i < stops->len; i++)
    {
      const FootfallStop *stop = &g_array_index (stops, FootfallStop, i);
      g_autofree char *text = footfall_chart_describe (chart, stop);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_cmpstr (text, !=, "");
    }
  g_assert_cmpuint (layout->hits->len, <=, stops->len);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  for (int round = 0; round < ROUNDS; round++)
    {
      g_autoptr (FootfallChart) chart = fixture_random_chart (random);
      double from = g_rand_int_range (random, 17900, 18400);
      FootfallFrame frame = fixture_frame (g_rand_double_range (random, 40, 1200), g_rand_double_range (random, 30, 500),
                                           from, from + g_rand_int_range (random, 1, 600));
      frame.is_mirrored = g_rand_boolean (random);
      frame.first_weekday = g_rand_int_range (random, 1, 8);
      g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
      check_numbers (layout);
      check_inside (layout);
      check_labels (layout);
      check_hits (layout);
      check_stops (chart, &frame, layout);
      g_assert_true (isfinite (footfall_layout_get_natural_height (chart, &frame)));
    }
}

/* From right to left everything is the mirror image. */
static void
test_mirrored (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  for (int round = 0; round < 60; round++)
    {
      g_autoptr (FootfallChart) chart = fixture_random_chart (random);
      FootfallFrame frame = fixture_frame (600, 300, 18000, 18300);
      g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
      frame.is_mirrored = TRUE;
      g_autoptr (FootfallLayout) mirrored = footfall_layout_new (chart, &frame);
      g_assert_cmpuint (mirrored->places->len, ==, layout->places->len);
      for (guint i = 0; i < layout->places->len; i++)
        {
          const FootfallBox *a = &g_array_index (layout->places, FootfallPlace, i).plot;
          const FootfallBox *b = &g_array_index (mirrored->places, FootfallPlace, i).plot;
          g_assert_cmpfloat_with_epsilon (b->x, 600 - a->x - a->width, 1e-6);
          g_assert_cmpfloat_with_epsilon (b->y, a->y, 1e-6);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/random/random", test_random);
  g_test_add_func ("/chart/random/mirrored", test_mirrored);
  return g_test_run ();
}
