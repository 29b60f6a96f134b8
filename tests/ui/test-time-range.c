/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/time-range.h"

#define TODAY 20000

static guint n_changes;

static void
on_changed (FootfallTimeRange *range)
{
  n_changes++;
}

static FootfallTimeRange *
make_range (FootfallDay first_day)
{
  FootfallTimeRange *range = footfall_time_range_new ();
  footfall_time_range_set_bounds (range, first_day, TODAY);
  n_changes = 0;
  g_signal_connect (range, "changed", G_CALLBACK (on_changed), NULL);
  return range;
}

static void
assert_range (FootfallTimeRange *range, double from, double to)
{
  g_assert_cmpfloat_with_epsilon (footfall_time_range_get_from (range), from, 1e-6);
  g_assert_cmpfloat_with_epsilon (footfall_time_range_get_to (range), to, 1e-6);
}

static void
test_choose (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (18000);
  assert_range (range, TODAY - 41, TODAY + 1);
  footfall_time_range_choose (range, FOOTFALL_RANGE_ALL);
  assert_range (range, 18000, TODAY + 1);
  g_assert_cmpuint (n_changes, ==, 1);
  footfall_time_range_choose (range, FOOTFALL_RANGE_ALL);
  g_assert_cmpuint (n_changes, ==, 1); /* nothing is different */
  g_assert_cmpint (footfall_time_range_get_choice (range), ==, FOOTFALL_RANGE_ALL);
}

static void
test_zoom (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (18000);
  footfall_time_range_zoom (range, 2, TODAY - 20);
  assert_range (range, TODAY - 30.5, TODAY - 9.5);
  g_assert_cmpint (footfall_time_range_get_choice (range), ==, -1);
  footfall_time_range_zoom (range, 1000, TODAY - 20);
  g_assert_cmpfloat_with_epsilon (footfall_time_range_get_to (range) - footfall_time_range_get_from (range), 7, 1e-6);
  footfall_time_range_zoom (range, 1e-6, TODAY - 20);
  assert_range (range, 18000, TODAY + 1); /* never more than there is */
}

static void
test_move (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (18000);
  footfall_time_range_move (range, 100);
  assert_range (range, TODAY - 41, TODAY + 1); /* not into the future */
  footfall_time_range_move (range, -100);
  assert_range (range, TODAY - 141, TODAY - 99);
  footfall_time_range_move (range, -1e9);
  assert_range (range, 18000, 18042);
}

static void
test_show_day (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (18000);
  footfall_time_range_show_day (range, TODAY - 10);
  g_assert_cmpuint (n_changes, ==, 0);
  footfall_time_range_show_day (range, 19000);
  g_assert_cmpfloat (footfall_time_range_get_from (range), <, 19000);
  footfall_time_range_show_day (range, TODAY);
  g_assert_cmpfloat (footfall_time_range_get_to (range), >, TODAY);
}

/* A choice follows the calendar and the log; what was moved by hand stays. */
static void
test_bounds (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (FOOTFALL_DAY_UNKNOWN);
  footfall_time_range_choose (range, FOOTFALL_RANGE_ALL);
  footfall_time_range_set_bounds (range, 18000, TODAY + 1);
  assert_range (range, 18000, TODAY + 2);
  footfall_time_range_set (range, 19000, 19100, -1);
  footfall_time_range_set_bounds (range, 17000, TODAY + 2);
  assert_range (range, 19000, 19100);
}

static void
test_describe (void)
{
  g_autoptr (FootfallTimeRange) range = make_range (18000);
  g_autofree char *text = footfall_time_range_describe (range);
  g_assert_cmpstr (text, ==, "24 Aug 2024 – 4 Oct 2024");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/time-range/choose", test_choose);
  g_test_add_func ("/ui/time-range/zoom", test_zoom);
  g_test_add_func ("/ui/time-range/move", test_move);
  g_test_add_func ("/ui/time-range/show-day", test_show_day);
  g_test_add_func ("/ui/time-range/bounds", test_bounds);
  g_test_add_func ("/ui/time-range/describe", test_describe);
  return g_test_run ();
}
