/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/units.h"

#include <math.h>

#define KM FOOTFALL_DISTANCE_UNIT_KILOMETRES
#define MI FOOTFALL_DISTANCE_UNIT_MILES

static const struct
{
  const char *text;
  double expected; /* NAN: refused */
} numbers[] = {
  { "6", 6 },
  { "6.2", 6.2 },
  { "6,2", 6.2 },
  { "06.20", 6.2 },
  { "0", 0 },
  { "0.001", 0.001 },
  { ".5", 0.5 },
  { ",5", 0.5 },
  { "6.", 6 },
  { " 6.2\t", 6.2 },
  { "\u00a0" "6.2\u202f", 6.2 },
  { "12,345", 12.345 },
  { "12.345", 12.345 },
  { "1 234", 1234 },
  { "1 234,5", 1234.5 },
  { "12\u00a0" "345.5", 12345.5 },
  { "1\u202f" "234\u202f" "567", 1234567 },
  { "1'234.5", 1234.5 },
  { "1\u2019" "234", 1234 },
  { "999 999", 999999 },
  { "٦٫٢", 6.2 },
  { "١٬٢٣٤٫٥", 1234.5 },
  { "६.२", 6.2 },
  { "۶,۲", 6.2 },
  { "6２", 62 },
  { "0123456789", 123456789 },
  { NULL, NAN },
  { "", NAN },
  { " ", NAN },
  { ".", NAN },
  { ",", NAN },
  { "-1", NAN },
  { "\u2212" "1", NAN },
  { "+1", NAN },
  { "1,234.5", NAN },
  { "1.234,5", NAN },
  { "1,234.5.6", NAN },
  { "1.2.3", NAN },
  { "1..2", NAN },
  { "nan", NAN },
  { "inf", NAN },
  { "infinity", NAN },
  { "1e5", NAN },
  { "0x10", NAN },
  { "6.2 km", NAN },
  { "1 2", NAN },
  { "12 34", NAN },
  { "1234 567", NAN },
  { "1 234 56", NAN },
  { "1  234", NAN },
  { "1 234 ,5", NAN },
  { "1.234 567", NAN },
  { "' 234", NAN },
  { "1' 234", NAN },
  { "1\n234", NAN },
  { "½", NAN },
  { "六", NAN },
  { "6\xff", NAN },
};

static void
test_number_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      double value = -7;
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (footfall_number_parse (numbers[i].text, &value), ==, !isnan (numbers[i].expected));
      g_assert_cmpfloat (value, ==, isnan (numbers[i].expected) ? -7 : numbers[i].expected);
    }
}

static void
test_number_parse_huge (void)
{
  g_autofree char *long_text = g_strnfill (400, '9');
  g_autofree char *many_decimals = g_strconcat ("0.", long_text, NULL);
  double value = -7;

  g_assert_false (footfall_number_parse (long_text, &value));
  g_assert_cmpfloat (value, ==, -7);
  g_assert_true (footfall_number_parse (many_decimals, &value));
  g_assert_cmpfloat (value, ==, 1);
}

static const struct
{
  const char *text;
  FootfallDistanceUnit unit;
  double expected_m; /* NAN: refused */
} distances[] = {
  { "6.2", KM, 6200 },
  { "6,2", KM, 6200 },
  { "6.2", MI, 9977.9328 },
  { "6.2 km", KM, 6200 },
  { "6.2 km", MI, 6200 },
  { "6.2KM", MI, 6200 },
  { "6.2\u00a0km", KM, 6200 },
  { " 6.2 Kilometres ", MI, 6200 },
  { "6 kilometers", MI, 6000 },
  { "3.9mi", KM, 6276.4416 },
  { "3.9 Miles", KM, 6276.4416 },
  { "1 mile", KM, 1609.344 },
  { "26.2", MI, 42164.8128 },
  { "6200m", KM, 6200 },
  { "6 200 m", MI, 6200 },
  { "400 metres", KM, 400 },
  { "12,345", KM, 12345 },
  { "6,20 m", KM, 6.2 },
  { "6,200m", KM, NAN },
  { "6.200 metres", MI, NAN },
  { "0.001", KM, 1 },
  { "0.001", MI, 1.609344 },
  { "٦٫٢ km", KM, 6200 },
  { "1000", KM, 1000000 },
  { "1000000 m", KM, 1000000 },
  { "1 000 000 m", KM, 1000000 },
  { "1000.001", KM, NAN },
  { "621.371", MI, 999999.690624 },
  { "621.372", MI, NAN },
  { "", KM, NAN },
  { " ", KM, NAN },
  { "0", KM, NAN },
  { "0,0 km", KM, NAN },
  { "0.0000000001", KM, NAN },
  { "-6", KM, NAN },
  { "km", KM, NAN },
  { "km 6", KM, NAN },
  { "6 km 200 m", KM, NAN },
  { "6 k", KM, NAN },
  { "6 yards", KM, NAN },
  { "6 m.", KM, NAN },
  { "6.2.1 km", KM, NAN },
  { "1e3", KM, NAN },
  { "nan", KM, NAN },
  { "inf", KM, NAN },
  { "0x6", KM, NAN },
  { "38:10", KM, NAN },
  { "6\xff km", KM, NAN },
};

static void
test_distance_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      g_autoptr(GError) error = NULL;
      double distance_m = -7;
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      if (isnan (distances[i].expected_m))
        {
          g_assert_false (footfall_distance_parse (distances[i].text, distances[i].unit, &distance_m, &error));
          g_assert_error (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID);
          g_assert_cmpfloat (distance_m, ==, -7);
        }
      else
        {
          g_assert_true (footfall_distance_parse (distances[i].text, distances[i].unit, &distance_m, &error));
          g_assert_no_error (error);
          g_assert_cmpfloat (distance_m, ==, distances[i].expected_m);
        }
    }
}

/* What a shoe has gone: nothing, or more than anyone runs in one go. */
static void
test_distance_parse_between (void)
{
  static const struct
  {
    const char *text;
    double expected_m; /* NAN: refused */
  } cases[] = {
    { "0", 0 },         { "0 km", 0 },      { "1200km", 1200000 }, { "2000 km", 2000000 },
    { "2000.1", NAN },  { "1300mi", NAN },  { "abc", NAN },        { "", NAN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double distance_m = -1;
      g_autoptr (GError) error = NULL;
      gboolean done = footfall_distance_parse_between (cases[i].text, FOOTFALL_DISTANCE_UNIT_KILOMETRES, 0, 2000000,
                                                       &distance_m, &error);

      g_assert_true (done == !isnan (cases[i].expected_m));
      g_assert_cmpfloat (distance_m, ==, done ? cases[i].expected_m : -1);
      if (!done)
        g_assert_error (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID);
    }
}

/* A limit is told in words where it is not a round number: not "from 0 km", which was refused. */
static void
test_distance_above_zero (void)
{
  g_autoptr (GError) zero = NULL;
  g_autoptr (GError) little = NULL;
  double distance_m;

  g_assert_false (footfall_distance_parse_between ("0", KM, 1, 2000000, &distance_m, &zero));
  g_assert_cmpstr (zero->message, ==, "A distance must be more than 0, such as 6.2 km.");
  g_assert_false (footfall_distance_parse_between ("0.5m", KM, 1, 2000000, &distance_m, &little));
  g_assert_cmpstr (little->message, ==, "Enter a distance from 0.001\u00a0km to 2000\u00a0km.");
}

static void
assert_reads_back (double distance_m, FootfallDistanceUnit unit)
{
  g_autofree char *text = footfall_distance_format_number (distance_m, unit);
  double read_back = -7;
  g_assert_true (footfall_distance_parse (text, unit, &read_back, NULL));
  g_assert_cmpfloat (read_back, ==, distance_m);
}

/* Thousandths of both units over the whole range, shown in both. */
static void
test_distance_reads_back (void)
{
  for (int unit = KM; unit <= MI; unit++)
    for (int thousandths = 1; thousandths <= 621371; thousandths += thousandths < 3000 ? 1 : 997)
      {
        g_autofree char *text = g_strdup_printf ("%d.%03d", thousandths / 1000, thousandths % 1000);
        double distance_m = -7;
        g_assert_true (footfall_distance_parse (text, unit, &distance_m, NULL));
        assert_reads_back (distance_m, KM);
        assert_reads_back (distance_m, MI);
      }
}

static void
test_distance_format_number (void)
{
  static const struct
  {
    double distance_m;
    FootfallDistanceUnit unit;
    const char *expected;
  } cases[] = {
    { 6200, KM, "6.2" },
    { 6000, KM, "6" },
    { 10000, KM, "10" },
    { 6213.78, KM, "6.21378" },
    { 6276.4416, MI, "3.9" },
    { 1609.344, MI, "1" },
    { 1000000, KM, "1000" },
    { 1, KM, "0.001" },
    /* As a track measures them: rounded */
    { 6213.7823456789, KM, "6.214" },
    { 10000.0 / 3, MI, "2.071" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_distance_format_number (cases[i].distance_m, cases[i].unit);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_distance_format (void)
{
  static const struct
  {
    double distance_m;
    FootfallDistanceUnit unit;
    int n_decimals;
    const char *expected;
  } cases[] = {
    { 6200, KM, 1, "6.2\u00a0km" },
    { 6249, KM, 1, "6.2\u00a0km" },
    { 6251, KM, 1, "6.3\u00a0km" },
    { 6200, KM, 0, "6\u00a0km" },
    { 6200, KM, 3, "6.200\u00a0km" },
    { 6276.4416, MI, 1, "3.9\u00a0mi" },
    { 0, KM, 1, "0.0\u00a0km" },
    { 50, KM, 1, "0.05\u00a0km" },
    { 51, KM, 1, "0.1\u00a0km" },
    { 400, KM, 0, "0.4\u00a0km" },
    { 1, KM, 1, "0.001\u00a0km" },
    { 1, MI, 2, "0.001\u00a0mi" },
    { 0.1, KM, 2, "0.000\u00a0km" },
    { 1234567, KM, 0, "1235\u00a0km" },
    { NAN, KM, 1, "–" },
    { INFINITY, MI, 1, "–" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text
        = footfall_distance_format (cases[i].distance_m, cases[i].unit, cases[i].n_decimals);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static const struct
{
  const char *text;
  gint64 expected_s; /* -1: refused */
} durations[] = {
  { "38:10", 2290 },
  { "1:02:30", 3750 },
  { "0:01", 1 },
  { "00:38:10", 2290 },
  { "75:00", 4500 },
  { "100:00:00", 360000 },
  { " 38:10 ", 2290 },
  { "٣٨:١٠", 2290 },
  { "38", 2280 },
  { "38.5", 2310 },
  { "38,5", 2310 },
  { "0.02", 1 },
  { "38 min", 2280 },
  { "38min", 2280 },
  { "38 m", 2280 },
  { "38.5 Min", 2310 },
  { "90s", 90 },
  { "90 sec", 90 },
  { "1 h", 3600 },
  { "1.5h", 5400 },
  { "1 h 2 min", 3720 },
  { "1h2m3s", 3723 },
  { "1 Hour 2 Minutes 3 Seconds", 3723 },
  { "1 h 30 s", 3630 },
  { "1 h 90 min", 9000 },
  { "14:00:00", 50400 },
  { "336:00:00", FOOTFALL_DURATION_MAX_S },
  { "336:00:01", -1 },
  { "20160", FOOTFALL_DURATION_MAX_S },
  { "20161", -1 },
  { "99999999999999999999", -1 },
  { "99999999999999999999:00", -1 },
  { "", -1 },
  { " ", -1 },
  { "0", -1 },
  { "0:00", -1 },
  { "0.001", -1 },
  { "-5", -1 },
  { ":10", -1 },
  { "38:", -1 },
  { "38:1", -1 },
  { "38:100", -1 },
  { "38:60", -1 },
  { "38:59:60", -1 },
  { "1:60:00", -1 },
  { "1:02:30:00", -1 },
  { "1:02:30:", -1 },
  { "1::30", -1 },
  { "38:10.5", -1 },
  { "38.5:10", -1 },
  { "38: 10", -1 },
  { "-1:10", -1 },
  { "a:10", -1 },
  { "38:1a", -1 },
  { "min", -1 },
  { "38 parsecs", -1 },
  { "2 min 1 h", -1 },
  { "1 min 2 min", -1 },
  { "1 h 30", -1 },
  { "1 h 30:00", -1 },
  { "1 h, 2 min", -1 },
  { "1e3", -1 },
  { "nan", -1 },
  { "inf min", -1 },
  { "0x10", -1 },
  { "38\xff", -1 },
};

static void
test_duration_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      g_autoptr(GError) error = NULL;
      gint64 duration_s = -1;
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (footfall_duration_parse (durations[i].text, &duration_s, &error), ==, durations[i].expected_s >= 0);
      g_assert_cmpint (duration_s, ==, durations[i].expected_s);
      if (durations[i].expected_s < 0)
        g_assert_error (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID);
      else
        g_assert_no_error (error);
    }
}

static void
test_duration_format (void)
{
  static const struct
  {
    gint64 duration_s;
    const char *expected;
  } cases[] = {
    { -1, "–" },
    { 0, "0:00" },
    { 59, "0:59" },
    { 2290, "38:10" },
    { 3599, "59:59" },
    { 3600, "1:00:00" },
    { 3750, "1:02:30" },
    { FOOTFALL_DURATION_MAX_S, "336:00:00" },
    { G_MAXINT64, "2562047788015215:30:07" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_duration_format (cases[i].duration_s);
      gint64 read_back = -1;
      g_assert_cmpstr (text, ==, cases[i].expected);
      if (cases[i].duration_s > 0 && cases[i].duration_s <= FOOTFALL_DURATION_MAX_S)
        g_assert_true (footfall_duration_parse (text, &read_back, NULL) && read_back == cases[i].duration_s);
    }
}

static void
test_pace_format (void)
{
  static const struct
  {
    double distance_m;
    gint64 duration_s;
    FootfallDistanceUnit unit;
    const char *expected;
  } cases[] = {
    { 6200, 2290, KM, "6:09\u00a0/km" },
    { 6200, 2290, MI, "9:54\u00a0/mi" },
    { 1000, 3600, KM, "1:00:00\u00a0/km" },
    { NAN, 2290, KM, "–" },
    { 6200, -1, KM, "–" },
    { 6200, 0, KM, "–" },
    { 0, 2290, KM, "–" },
    { 1e-300, 2290, KM, "–" },
    { INFINITY, 2290, KM, "–" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_pace_format (cases[i].distance_m, cases[i].duration_s, cases[i].unit);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_number_format (void)
{
  static const struct
  {
    double value;
    int n_decimals;
    const char *expected;
  } cases[] = {
    { 6.25, 1, "6.2" },
    { 6.2, 3, "6.200" },
    { 1234.5, 0, "1234" },
    { -0.01, 1, "0.0" },
    { -0.06, 1, "-0.1" },
    { NAN, 1, "–" },
    { -INFINITY, 1, "–" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_number_format (cases[i].value, cases[i].n_decimals);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_number_format_exact (void)
{
  static const struct
  {
    double value;
    const char *expected;
  } cases[] = {
    { 0, "0" }, { 7, "7" }, { 1.1, "1.1" }, { 0.025, "0.025" }, { 0.0001, "0.0001" }, { 1.0 / 3, "0.333333" }, { NAN, "–" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_number_format_exact (cases[i].value);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/units/number-parse", test_number_parse);
  g_test_add_func ("/core/units/number-parse-huge", test_number_parse_huge);
  g_test_add_func ("/core/units/distance-parse", test_distance_parse);
  g_test_add_func ("/core/units/distance-parse-between", test_distance_parse_between);
  g_test_add_func ("/core/units/distance-above-zero", test_distance_above_zero);
  g_test_add_func ("/core/units/distance-reads-back", test_distance_reads_back);
  g_test_add_func ("/core/units/distance-format-number", test_distance_format_number);
  g_test_add_func ("/core/units/distance-format", test_distance_format);
  g_test_add_func ("/core/units/duration-parse", test_duration_parse);
  g_test_add_func ("/core/units/duration-format", test_duration_format);
  g_test_add_func ("/core/units/pace-format", test_pace_format);
  g_test_add_func ("/core/units/number-format", test_number_format);
  g_test_add_func ("/core/units/number-format-exact", test_number_format_exact);
  return g_test_run ();
}
