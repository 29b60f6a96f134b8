/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/value-format.h"

#include <math.h>

static const struct
{
  FootfallValueFormat format;
  double value, step;
  const char *text;
} ticks[] = {
  { { FOOTFALL_VALUE_LEVEL }, 4, 2, "4" },
  { { FOOTFALL_VALUE_NUMBER }, 0.5, 0.25, "0.50" },
  { { FOOTFALL_VALUE_DISTANCE }, 5000, 5000, "5" },
  { { FOOTFALL_VALUE_DISTANCE }, 500, 500, "0.5" },
  { { FOOTFALL_VALUE_DISTANCE }, 0, 500, "0.0" },
  { { FOOTFALL_VALUE_DISTANCE, FOOTFALL_DISTANCE_UNIT_MILES }, 16093.44, 3218.688, "10" },
};

static const struct
{
  FootfallValueFormat format;
  double value;
  const char *text;
} full[] = {
  { { FOOTFALL_VALUE_LEVEL }, 0, "0, none" },
  { { FOOTFALL_VALUE_LEVEL }, 3, "3, mild" },
  { { FOOTFALL_VALUE_LEVEL }, 10, "10, severe" },
  { { FOOTFALL_VALUE_LEVEL }, 2.45, "2.5" },
  { { FOOTFALL_VALUE_LEVEL }, NAN, "unknown" },
  { { FOOTFALL_VALUE_DISTANCE }, 8234, "8.2\u00a0km" },
  { { FOOTFALL_VALUE_DISTANCE, FOOTFALL_DISTANCE_UNIT_MILES }, 16093.44, "10.0\u00a0mi" },
  { { FOOTFALL_VALUE_DISTANCE }, NAN, "unknown" },
  { { FOOTFALL_VALUE_DATE }, 20000.5, "4 Oct 2024" },
  { { FOOTFALL_VALUE_DATE }, -0.5, "31 Dec 1969" },
  { { FOOTFALL_VALUE_DATE }, 1e18, "31 Dec 9999" },
  { { FOOTFALL_VALUE_DAYS }, 0.5, "first day" },
  { { FOOTFALL_VALUE_DAYS }, 1, "1 day later" },
  { { FOOTFALL_VALUE_DAYS }, 12.5, "12 days later" },
  { { FOOTFALL_VALUE_DAYS }, -1, "1 day before" },
  { { FOOTFALL_VALUE_NUMBER }, 3, "3" },
};

static void
test_tick (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_autofree char *text = footfall_value_format_tick (&ticks[i].format, ticks[i].value, ticks[i].step);
      g_assert_cmpstr (text, ==, ticks[i].text);
    }
}

static void
test_full (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (full); i++)
    {
      g_autofree char *text = footfall_value_format_full (&full[i].format, full[i].value);
      g_assert_cmpstr (text, ==, full[i].text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/value-format/tick", test_tick);
  g_test_add_func ("/chart/value-format/full", test_full);
  return g_test_run ();
}
