/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <locale.h>

#include "preferences/region.h"

#define SUNDAY_ORIGIN 19971130
#define MONDAY_ORIGIN 19971201

typedef struct
{
  guint origin;
  guint first_weekday;
  int expected;
} WeekdayCase;

static void
test_weekday (void)
{
  static const WeekdayCase cases[] = {
    { SUNDAY_ORIGIN, 1, 7 }, /* en_US */
    { SUNDAY_ORIGIN, 2, 1 }, /* de_DE */
    { SUNDAY_ORIGIN, 7, 6 }, /* ar_EG */
    { MONDAY_ORIGIN, 1, 1 }, /* de_AT */
    { MONDAY_ORIGIN, 6, 6 },
    { MONDAY_ORIGIN, 7, 7 },
    { 0, 1, 1 },
    { SUNDAY_ORIGIN, 0, 1 },
    { SUNDAY_ORIGIN, 8, 1 },
    { MONDAY_ORIGIN, 255, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int weekday = footfall_region_weekday_from_locale (cases[i].origin, cases[i].first_weekday);
      g_assert_cmpint (weekday, ==, cases[i].expected);
    }
}

/* The locale "C" names no country: metric, and its weeks begin on Sunday. */
static void
test_locale_c (void)
{
  g_assert_cmpstr (setlocale (LC_ALL, "C"), ==, "C");
  g_assert_cmpint (footfall_region_get_distance_unit (), ==, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
#ifdef __GLIBC__
  g_assert_cmpint (footfall_region_get_first_weekday (), ==, 7);
#else
  g_assert_cmpint (footfall_region_get_first_weekday (), ==, 1);
#endif
}

static void
test_locale_us (void)
{
  if (setlocale (LC_ALL, "en_US.UTF-8") == NULL)
    {
      g_test_skip ("the locale en_US.UTF-8 is not installed");
      return;
    }

  g_assert_cmpint (footfall_region_get_distance_unit (), ==, FOOTFALL_DISTANCE_UNIT_MILES);
  g_assert_cmpint (footfall_region_get_first_weekday (), ==, 7);
  setlocale (LC_ALL, "C");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/preferences/region/weekday", test_weekday);
  g_test_add_func ("/preferences/region/locale-c", test_locale_c);
  g_test_add_func ("/preferences/region/locale-us", test_locale_us);
  return g_test_run ();
}
