/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/day.h"

#define UNKNOWN FOOTFALL_DAY_UNKNOWN

static void
test_from_ymd (void)
{
  static const struct
  {
    int year, month, day;
    FootfallDay expected;
  } cases[] = {
    { 1970, 1, 1, 0 },
    { 1969, 12, 31, -1 },
    { 1, 1, 1, FOOTFALL_DAY_MIN },
    { 9999, 12, 31, FOOTFALL_DAY_MAX },
    { 0, 12, 31, UNKNOWN },
    { -1, 1, 1, UNKNOWN },
    { 10000, 1, 1, UNKNOWN },
    { 2000, 2, 29, 11016 },
    { 2000, 2, 30, UNKNOWN },
    { 1900, 2, 28, -25509 },
    { 1900, 2, 29, UNKNOWN },
    { 2024, 2, 29, 19782 },
    { 2023, 2, 29, UNKNOWN },
    { 2026, 11, 22, 20779 },
    { 2026, 4, 30, 20573 },
    { 2026, 4, 31, UNKNOWN },
    { 2026, 0, 1, UNKNOWN },
    { 2026, 13, 1, UNKNOWN },
    { 2026, 1, 0, UNKNOWN },
    { 2026, 1, 32, UNKNOWN },
    { G_MAXINT, G_MAXINT, G_MAXINT, UNKNOWN },
    { G_MININT, G_MININT, G_MININT, UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (footfall_day_from_ymd (cases[i].year, cases[i].month, cases[i].day), ==, cases[i].expected);
}

/* Every day there is, against the calendar of GLib. */
static void
test_all_days_agree_with_glib (void)
{
  GDate date;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1);

  for (FootfallDay day = FOOTFALL_DAY_MIN; day <= FOOTFALL_DAY_MAX; day++)
    {
      int year, month, day_of_month;
      footfall_day_to_ymd (day, &year, &month, &day_of_month);
      g_assert_true (year == g_date_get_year (&date) && month == (int) g_date_get_month (&date)
                     && day_of_month == g_date_get_day (&date));
      g_assert_true (footfall_day_from_ymd (year, month, day_of_month) == day);
      g_assert_true (footfall_day_get_weekday (day) == (int) g_date_get_weekday (&date));
      g_date_add_days (&date, 1);
    }
}

static void
test_to_ymd_fills_what_is_asked (void)
{
  int month = 0;
  footfall_day_to_ymd (20779, NULL, &month, NULL);
  g_assert_cmpint (month, ==, 11);
}

static void
test_is_known (void)
{
  g_assert_true (footfall_day_is_known (FOOTFALL_DAY_MIN));
  g_assert_true (footfall_day_is_known (FOOTFALL_DAY_MAX));
  g_assert_false (footfall_day_is_known (FOOTFALL_DAY_MIN - 1));
  g_assert_false (footfall_day_is_known (FOOTFALL_DAY_MAX + 1));
  g_assert_false (footfall_day_is_known (UNKNOWN));
}

static void
test_of_instant (void)
{
  static const struct
  {
    gint64 unix_s;
    gint32 utc_offset_s;
    FootfallDay expected;
  } cases[] = {
    { 0, 0, 0 },
    { -1, 0, -1 },
    { -86400, 0, -1 },
    { -86401, 0, -2 },
    { 86399, 0, 0 },
    { 86400, 0, 1 },
    { 86399, 1, 1 },
    { 0, -1, -1 },
    { 0, 18 * 3600, 0 },
    { 0, -18 * 3600, -1 },
    { 1795332600, 3600, 20779 },
    { 1795332600 - 9 * 3600, 3600, 20778 },
    { FOOTFALL_DAY_MIN * G_GINT64_CONSTANT (86400), 0, FOOTFALL_DAY_MIN },
    { FOOTFALL_DAY_MIN * G_GINT64_CONSTANT (86400), -1, UNKNOWN },
    { FOOTFALL_DAY_MAX * G_GINT64_CONSTANT (86400) + 86399, 0, FOOTFALL_DAY_MAX },
    { FOOTFALL_DAY_MAX * G_GINT64_CONSTANT (86400) + 86399, 1, UNKNOWN },
    { FOOTFALL_DAY_MAX * G_GINT64_CONSTANT (86400) + 86400, -1, FOOTFALL_DAY_MAX },
    { G_MININT64, 0, UNKNOWN },
    { G_MININT64, G_MININT32, UNKNOWN },
    { G_MAXINT64, G_MAXINT32, UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (footfall_day_of_instant (cases[i].unix_s, cases[i].utc_offset_s), ==, cases[i].expected);
}

static const struct
{
  const char *text;
  FootfallDay expected;
} texts[] = {
  { "1970-01-01", 0 },
  { "0001-01-01", FOOTFALL_DAY_MIN },
  { "9999-12-31", FOOTFALL_DAY_MAX },
  { "2024-02-29", 19782 },
  { NULL, UNKNOWN },
  { "", UNKNOWN },
  { "2", UNKNOWN },
  { "2026", UNKNOWN },
  { "2026-11", UNKNOWN },
  { "2026-11-2", UNKNOWN },
  { "2026-11-222", UNKNOWN },
  { "2026-11-22 ", UNKNOWN },
  { " 2026-11-22", UNKNOWN },
  { "2026-11-22T07:30", UNKNOWN },
  { "2026/11/22", UNKNOWN },
  { "20261122", UNKNOWN },
  { "2026-1-022", UNKNOWN },
  { "+026-11-22", UNKNOWN },
  { "2023-02-29", UNKNOWN },
  { "0000-12-31", UNKNOWN },
  { "2026-13-01", UNKNOWN },
  { "2026-00-01", UNKNOWN },
  { "2026-01-00", UNKNOWN },
  { "٢٠٢٦-11-22", UNKNOWN },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      FootfallDay day = UNKNOWN;
      g_assert_cmpint (footfall_day_parse (texts[i].text, &day), ==, texts[i].expected != UNKNOWN);
      g_assert_cmpint (day, ==, texts[i].expected);
    }
}

static void
test_to_string (void)
{
  static const struct
  {
    FootfallDay day;
    const char *expected;
  } cases[] = {
    { 0, "1970-01-01" },
    { FOOTFALL_DAY_MIN, "0001-01-01" },
    { FOOTFALL_DAY_MAX, "9999-12-31" },
    { FOOTFALL_DAY_MAX + 1, NULL },
    { UNKNOWN, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_day_to_string (cases[i].day);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_start_of_week (void)
{
  /* 2026-11-22, day 20779, is a Sunday. */
  static const struct
  {
    FootfallDay day;
    int first_weekday;
    FootfallDay expected;
  } cases[] = {
    { 20779, 1, 20773 },
    { 20779, 7, 20779 },
    { 20779, 6, 20778 },
    { 20780, 1, 20780 },
    { 20780, 7, 20779 },
    { 20780, 2, 20774 },
    { -1, 1, -3 },
    { FOOTFALL_DAY_MIN, 1, FOOTFALL_DAY_MIN },
    { FOOTFALL_DAY_MIN, 7, FOOTFALL_DAY_MIN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (footfall_day_start_of_week (cases[i].day, cases[i].first_weekday), ==, cases[i].expected);
}

static void
test_add_months (void)
{
  static const struct
  {
    const char *day;
    int n_months;
    const char *expected;
  } cases[] = {
    { "2026-11-22", 0, "2026-11-22" },
    { "2026-11-22", 1, "2026-12-22" },
    { "2026-11-22", 2, "2027-01-22" },
    { "2026-11-22", -11, "2025-12-22" },
    { "2026-01-31", 1, "2026-02-28" },
    { "2024-01-31", 1, "2024-02-29" },
    { "2024-02-29", 12, "2025-02-28" },
    { "2024-02-29", -48, "2020-02-29" },
    { "2026-03-31", -1, "2026-02-28" },
    { "0001-01-31", -1, NULL },
    { "0001-02-28", -1, "0001-01-28" },
    { "9999-12-01", 1, NULL },
    { "9999-11-30", 1, "9999-12-30" },
    { "2026-11-22", G_MAXINT, NULL },
    { "2026-11-22", G_MININT, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallDay day = UNKNOWN;
      g_assert_true (footfall_day_parse (cases[i].day, &day));
      g_autofree char *moved = footfall_day_to_string (footfall_day_add_months (day, cases[i].n_months));
      g_assert_cmpstr (moved, ==, cases[i].expected);
    }
}

static void
test_start_of_month (void)
{
  g_assert_cmpint (footfall_day_start_of_month (20779), ==, 20758);
  g_assert_cmpint (footfall_day_start_of_month (20758), ==, 20758);
  g_assert_cmpint (footfall_day_start_of_month (-1), ==, -31);
  g_assert_cmpint (footfall_day_start_of_month (FOOTFALL_DAY_MIN + 30), ==, FOOTFALL_DAY_MIN);
}

static void
test_format (void)
{
  g_autofree char *leap_day = footfall_day_format (19782, "%a %-d %B %Y");
  g_assert_cmpstr (leap_day, ==, "Thu 29 February 2024");
  g_autofree char *last = footfall_day_format (FOOTFALL_DAY_MAX, "%F");
  g_assert_cmpstr (last, ==, "9999-12-31");
}

static void
test_today_is_now (void)
{
  FootfallDay before = footfall_day_of_instant (g_get_real_time () / G_USEC_PER_SEC, -14 * 3600);
  FootfallDay today = footfall_day_today ();
  FootfallDay after = footfall_day_of_instant (g_get_real_time () / G_USEC_PER_SEC, 14 * 3600);
  g_assert_cmpint (before, <=, today);
  g_assert_cmpint (today, <=, after);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/day/from-ymd", test_from_ymd);
  g_test_add_func ("/core/day/all-days-agree-with-glib", test_all_days_agree_with_glib);
  g_test_add_func ("/core/day/to-ymd-fills-what-is-asked", test_to_ymd_fills_what_is_asked);
  g_test_add_func ("/core/day/is-known", test_is_known);
  g_test_add_func ("/core/day/of-instant", test_of_instant);
  g_test_add_func ("/core/day/parse", test_parse);
  g_test_add_func ("/core/day/to-string", test_to_string);
  g_test_add_func ("/core/day/start-of-week", test_start_of_week);
  g_test_add_func ("/core/day/add-months", test_add_months);
  g_test_add_func ("/core/day/start-of-month", test_start_of_month);
  g_test_add_func ("/core/day/format", test_format);
  g_test_add_func ("/core/day/today-is-now", test_today_is_now);
  return g_test_run ();
}
