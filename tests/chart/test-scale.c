/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/scale.h"

#include <math.h>

static const struct
{
  double from, to, start, end;
  double value, pixel;
} cases[] = {
  { 0, 10, 0, 100, 0, 0 },
  { 0, 10, 0, 100, 10, 100 },
  { 0, 10, 0, 100, 2.5, 25 },
  { 0, 10, 0, 100, -1, -10 },
  { 0, 10, 100, 0, 2.5, 75 },      /* upwards, or from right to left */
  { -5, 5, 10, 20, 0, 15 },
  { 4, 4, 0, 100, 4, 50 },         /* all equal */
  { 4, 4, 0, 100, 4.5, 100 },
  { 10, 0, 0, 100, 5, 50 },        /* the wrong way round */
  { NAN, NAN, 0, 100, 0.5, 50 },   /* nothing known */
  { NAN, 4, 0, 100, 0, 0 },
  { INFINITY, 4, 0, 100, 1, 100 },
  { 1e15, 1e15, 0, 100, 1e15, 50 },
};

static void
test_map (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallScale scale;
      footfall_scale_init (&scale, cases[i].from, cases[i].to, cases[i].start, cases[i].end);
      g_assert_cmpfloat_with_epsilon (footfall_scale_map (&scale, cases[i].value), cases[i].pixel, 1e-6);
      g_assert_cmpfloat (scale.from, <, scale.to);
      if (fabs (cases[i].value) < 1e9)
        g_assert_cmpfloat_with_epsilon (footfall_scale_invert (&scale, cases[i].pixel), cases[i].value, 1e-6);
    }
}

static void
test_unknown (void)
{
  FootfallScale scale;
  footfall_scale_init (&scale, 0, 10, 0, 100);
  g_assert_true (isnan (footfall_scale_map (&scale, NAN)));
  g_assert_false (footfall_scale_holds (&scale, NAN));
  g_assert_true (footfall_scale_holds (&scale, 0));
  g_assert_true (footfall_scale_holds (&scale, 10));
  g_assert_false (footfall_scale_holds (&scale, 10.001));
}

static void
test_no_room (void)
{
  FootfallScale scale;
  footfall_scale_init (&scale, 0, 10, 50, 50);
  g_assert_cmpfloat (footfall_scale_map (&scale, 7), ==, 50);
  g_assert_cmpfloat (footfall_scale_invert (&scale, 50), ==, 0);
  g_assert_cmpfloat (footfall_scale_get_density (&scale), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scale/map", test_map);
  g_test_add_func ("/chart/scale/unknown", test_unknown);
  g_test_add_func ("/chart/scale/no-room", test_no_room);
  return g_test_run ();
}
