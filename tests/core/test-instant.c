/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/instant.h"

#define UNKNOWN FOOTFALL_INSTANT_UNKNOWN

static const struct
{
  const char *text;
  gint64 unix_s; /* unknown: refused */
  gint32 utc_offset_s;
} instants[] = {
  { "2026-11-22T07:30:00+01:00", 1795329000, 3600 },
  { "2026-11-22T06:30:00Z", 1795329000, 0 },
  { "2026-11-22t06:30:00z", 1795329000, 0 },
  { "2026-11-22 06:30:00Z", 1795329000, 0 },
  { "2026-11-22T06:30Z", 1795329000, 0 },
  { "2026-11-22T06:30:00.999999999Z", 1795329000, 0 },
  { "2026-11-22T06:30:59-00:00", 1795329059, 0 },
  { "2026-11-22T12:15:00+05:45", 1795329000, 20700 },
  { "2026-11-21T21:00:00-09:30", 1795329000, -34200 },
  { "2026-11-23T00:30:00+18:00", 1795329000, 64800 },
  { "2026-11-21T12:30:00-18:00", 1795329000, -64800 },
  { "1970-01-01T00:00:00Z", 0, 0 },
  { "1969-12-31T23:59:59Z", -1, 0 },
  { "0001-01-01T00:00:00Z", FOOTFALL_INSTANT_MIN, 0 },
  { "9999-12-31T23:59:59Z", FOOTFALL_INSTANT_MAX, 0 },
  { "0001-01-01T00:00:00+00:01", UNKNOWN, 0 },
  { "9999-12-31T23:59:59-00:01", UNKNOWN, 0 },
  { NULL, UNKNOWN, 0 },
  { "", UNKNOWN, 0 },
  { "2026-11-22", UNKNOWN, 0 },
  { "2026-11-22T", UNKNOWN, 0 },
  { "2026-11-22T06:30:00", UNKNOWN, 0 },
  { "2026-11-22T06:30", UNKNOWN, 0 },
  { "2026-11-22T06Z", UNKNOWN, 0 },
  { "2026-11-22T6:30Z", UNKNOWN, 0 },
  { "2026-11-22T24:00:00Z", UNKNOWN, 0 },
  { "2026-11-22T23:60:00Z", UNKNOWN, 0 },
  { "2016-12-31T23:59:60Z", UNKNOWN, 0 },
  { "2026-11-22T06:30:00.Z", UNKNOWN, 0 },
  { "2026-11-22T06:30:00,5Z", UNKNOWN, 0 },
  { "2026-11-22T06:30.5Z", UNKNOWN, 0 },
  { "2026-11-22T06:30:00+0100", UNKNOWN, 0 },
  { "2026-11-22T06:30:00+01", UNKNOWN, 0 },
  { "2026-11-22T06:30:00+01:60", UNKNOWN, 0 },
  { "2026-11-22T06:30:00+18:01", UNKNOWN, 0 },
  { "2026-11-22T06:30:00-18:01", UNKNOWN, 0 },
  { "2026-11-22T06:30:00+24:00", UNKNOWN, 0 },
  { "2026-11-22T06:30:00ZZ", UNKNOWN, 0 },
  { "2026-11-22T06:30:00Z ", UNKNOWN, 0 },
  { " 2026-11-22T06:30:00Z", UNKNOWN, 0 },
  { "2026-11-22  06:30:00Z", UNKNOWN, 0 },
  { "2026-11-22_06:30:00Z", UNKNOWN, 0 },
  { "2026-02-29T06:30:00Z", UNKNOWN, 0 },
  { "1795329000", UNKNOWN, 0 },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (instants); i++)
    {
      gint64 unix_s = UNKNOWN;
      gint32 utc_offset_s = 0;
      g_test_message ("%s", instants[i].text != NULL ? instants[i].text : "NULL");
      g_assert_cmpint (footfall_instant_parse (instants[i].text, NULL, &unix_s, &utc_offset_s), ==,
                       instants[i].unix_s != UNKNOWN);
      g_assert_cmpint (unix_s, ==, instants[i].unix_s);
      g_assert_cmpint (utc_offset_s, ==, instants[i].utc_offset_s);
    }
}

static const struct
{
  const char *zone;
  const char *text;
  gint64 unix_s;
  gint32 utc_offset_s;
} local_times[] = {
  { "UTC", "2026-11-22T06:30", 1795329000, 0 },
  { "Europe/Berlin", "2026-11-22T07:30", 1795329000, 3600 },
  { "Europe/Berlin", "2026-11-22T06:30:00Z", 1795329000, 0 },
  /* The clock skips 2:00 to 3:00. */
  { "Europe/Berlin", "2026-03-29T01:59:59", 1774745999, 3600 },
  { "Europe/Berlin", "2026-03-29T02:00:00", 1774746000, 7200 },
  { "Europe/Berlin", "2026-03-29T02:30:00", 1774747800, 7200 },
  { "Europe/Berlin", "2026-03-29T02:59:59", 1774749599, 7200 },
  { "Europe/Berlin", "2026-03-29T03:00:00", 1774746000, 7200 },
  /* It shows 2:00 to 3:00 twice. */
  { "Europe/Berlin", "2026-10-25T01:59:59", 1792886399, 7200 },
  { "Europe/Berlin", "2026-10-25T02:00:00", 1792886400, 7200 },
  { "Europe/Berlin", "2026-10-25T02:59:59", 1792889999, 7200 },
  { "Europe/Berlin", "2026-10-25T03:00:00", 1792893600, 3600 },
  { "America/New_York", "2026-11-01T01:30", 1793511000, -14400 },
  /* Summer on the other side of the year */
  { "Australia/Sydney", "2026-04-05T02:30", 1775316600, 39600 },
  { "Australia/Sydney", "2026-10-04T02:30", 1791045000, 39600 },
  /* Changes by half an hour */
  { "Australia/Lord_Howe", "2026-04-05T01:45", 1775313900, 39600 },
  { "Australia/Lord_Howe", "2026-10-04T02:15", 1791042300, 39600 },
  /* Offsets of 45 minutes */
  { "Asia/Kathmandu", "2026-07-01T12:00", 1782886500, 20700 },
  { "Asia/Kathmandu", "1986-01-01T00:05", 504902100, 20700 },
  { "Pacific/Chatham", "2026-04-05T03:15", 1775309400, 49500 },
  { "Pacific/Chatham", "2026-09-27T03:00", 1790432100, 49500 },
  /* A whole day that never was */
  { "Pacific/Apia", "2011-12-29T12:00", 1325196000, -36000 },
  { "Pacific/Apia", "2011-12-30T12:00", 1325282400, 50400 },
  { "Pacific/Apia", "2011-12-31T12:00", 1325282400, 50400 },
};

/* What Python's zoneinfo says of the same times, but for times that the clock skipped. */
static void
test_parse_local (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (local_times); i++)
    {
      g_autoptr(GTimeZone) zone = g_time_zone_new_identifier (local_times[i].zone);
      gint64 unix_s = UNKNOWN;
      gint32 utc_offset_s = 0;
      g_assert_nonnull (zone);
      g_test_message ("%s %s", local_times[i].zone, local_times[i].text);
      g_assert_true (footfall_instant_parse (local_times[i].text, zone, &unix_s, &utc_offset_s));
      g_assert_cmpint (unix_s, ==, local_times[i].unix_s);
      g_assert_cmpint (utc_offset_s, ==, local_times[i].utc_offset_s);
    }
}

static void
test_parse_local_at_the_ends_of_time (void)
{
  static const char *refused[] = { "0001-01-01T00:30", "2026-11-22T24:00", "2026-11-22T07:30:00 ", "2026-11-22" };
  g_autoptr(GTimeZone) zone = g_time_zone_new_offset (3600);
  gint64 unix_s = UNKNOWN;
  gint32 utc_offset_s = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_false (footfall_instant_parse (refused[i], zone, &unix_s, &utc_offset_s));
  g_assert_cmpint (unix_s, ==, UNKNOWN);
  g_assert_true (footfall_instant_parse ("9999-12-31T23:59:59", zone, &unix_s, &utc_offset_s));
  g_assert_cmpint (unix_s, ==, FOOTFALL_INSTANT_MAX - 3600);
}

/* Every quarter of an hour of a year is found again from what its clock shows, but for the second pass of
 * the doubled hours. */
static void
test_local_and_back (void)
{
  static const char *zones[] = { "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns" };

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr(GTimeZone) zone = g_time_zone_new_identifier (zones[i]);
      g_assert_nonnull (zone);
      int n_doubled = 0;
      for (gint64 unix_s = 1767225600; unix_s < 1767225600 + 365 * 86400; unix_s += 900)
        {
          gint32 utc_offset_s = footfall_instant_utc_offset (unix_s, zone);
          FootfallDay day = footfall_day_of_instant (unix_s, utc_offset_s);
          int second_of_day = (int) (unix_s + utc_offset_s - day * G_GINT64_CONSTANT (86400));
          gint64 found;
          gint32 found_offset_s;
          footfall_instant_from_local (day, second_of_day, zone, &found, &found_offset_s);
          g_assert_cmpint (found + found_offset_s, ==, unix_s + utc_offset_s);
          g_assert_cmpint (found, <=, unix_s);
          n_doubled += found < unix_s;
        }
      g_assert_cmpint (n_doubled, ==, g_str_equal (zones[i], "Australia/Lord_Howe") ? 2 : 4);
    }
}

static void
test_to_string (void)
{
  static const struct
  {
    gint64 unix_s;
    gint32 utc_offset_s;
    const char *expected;
  } cases[] = {
    { 1795329000, 3600, "2026-11-22T07:30:00+01:00" },
    { 1795329000, 0, "2026-11-22T06:30:00+00:00" },
    { 1795329000, -34200, "2026-11-21T21:00:00-09:30" },
    { 1795329000, -1800, "2026-11-22T06:00:00-00:30" },
    { 1795329000, 20700, "2026-11-22T12:15:00+05:45" },
    { -1, 0, "1969-12-31T23:59:59+00:00" },
    { FOOTFALL_INSTANT_MIN, 0, "0001-01-01T00:00:00+00:00" },
    { FOOTFALL_INSTANT_MIN, -3600, NULL },
    { FOOTFALL_INSTANT_MAX, 0, "9999-12-31T23:59:59+00:00" },
    { FOOTFALL_INSTANT_MAX, 3600, NULL },
    { UNKNOWN, 0, NULL },
    /* Berlin's own time before 1893 was 53 minutes and 28 seconds ahead. */
    { -2500000000, 3208, "1890-10-11T20:26:20+00:53" },
    { -2500000000, -3208, "1890-10-11T18:40:20-00:53" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = footfall_instant_to_string (cases[i].unix_s, cases[i].utc_offset_s);
      g_assert_cmpstr (text, ==, cases[i].expected);
      gint64 unix_s = UNKNOWN;
      gint32 utc_offset_s;
      g_assert_cmpint (footfall_instant_parse (text, NULL, &unix_s, &utc_offset_s), ==, text != NULL);
      g_assert_cmpint (unix_s, ==, text != NULL ? cases[i].unix_s : UNKNOWN);
    }
}

static void
test_to_utc_string (void)
{
  g_autofree char *text = footfall_instant_to_utc_string (1795329000);
  g_autofree char *unknown = footfall_instant_to_utc_string (UNKNOWN);
  g_assert_cmpstr (text, ==, "2026-11-22T06:30:00Z");
  g_assert_null (unknown);
}

static void
test_format (void)
{
  g_autofree char *text = footfall_instant_format (1795329000, 20700, "%a %-d %b %Y %H:%M %z");
  g_autofree char *unknown = footfall_instant_format (UNKNOWN, 0, "%F");
  g_assert_cmpstr (text, ==, "Sun 22 Nov 2026 12:15 +0545");
  g_assert_null (unknown);
}

static void
test_is_known (void)
{
  g_assert_true (footfall_instant_is_known (FOOTFALL_INSTANT_MIN));
  g_assert_true (footfall_instant_is_known (FOOTFALL_INSTANT_MAX));
  g_assert_false (footfall_instant_is_known (FOOTFALL_INSTANT_MIN - 1));
  g_assert_false (footfall_instant_is_known (FOOTFALL_INSTANT_MAX + 1));
  g_assert_false (footfall_instant_is_known (UNKNOWN));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/instant/parse", test_parse);
  g_test_add_func ("/core/instant/parse-local", test_parse_local);
  g_test_add_func ("/core/instant/parse-local-at-the-ends-of-time", test_parse_local_at_the_ends_of_time);
  g_test_add_func ("/core/instant/local-and-back", test_local_and_back);
  g_test_add_func ("/core/instant/to-string", test_to_string);
  g_test_add_func ("/core/instant/to-utc-string", test_to_utc_string);
  g_test_add_func ("/core/instant/format", test_format);
  g_test_add_func ("/core/instant/is-known", test_is_known);
  return g_test_run ();
}
