/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "cli/error.h"
#include "cli/values.h"
#include "core/instant.h"

static void
test_level (void)
{
  static const char *const wrong[] = { "", "-1", "11", "3.5", "a", " 3", "3 ", "0x3", "+3", "99999999999999999999" };
  int level = -1;

  for (int expected = 0; expected <= 10; expected++)
    {
      g_autofree char *text = g_strdup_printf ("%d", expected);
      g_assert_true (footfall_value_parse_level (text, &level, NULL));
      g_assert_cmpint (level, ==, expected);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (footfall_value_parse_level (wrong[i], &level, &error));
      g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
      g_assert_cmpint (level, ==, 10);
    }
}

static void
test_count (void)
{
  static const char *const wrong[] = { "", "0", "6", "-3", "2.0", "two", " 2" };
  gint64 count = 0;

  g_assert_true (footfall_value_parse_count ("1", "--n", 1, 5, &count, NULL));
  g_assert_cmpint (count, ==, 1);
  g_assert_true (footfall_value_parse_count ("5", "--n", 1, 5, &count, NULL));
  g_assert_cmpint (count, ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (footfall_value_parse_count (wrong[i], "--n", 1, 5, &count, &error));
      g_assert_nonnull (strstr (error->message, "--n"));
      g_assert_cmpint (count, ==, 5);
    }
}

static void
test_number (void)
{
  double number = 0;

  g_assert_true (footfall_value_parse_number ("171.5", "--x", NULL, &number, NULL));
  g_assert_cmpfloat (number, ==, 171.5);
  g_assert_true (footfall_value_parse_number ("85 m", "--x", "m", &number, NULL));
  g_assert_cmpfloat (number, ==, 85);
  g_assert_true (footfall_value_parse_number ("85m", "--x", "m", &number, NULL));
  g_assert_true (footfall_value_parse_number ("0", "--x", "m", &number, NULL));
  g_assert_cmpfloat (number, ==, 0);
  g_assert_false (footfall_value_parse_number ("85m", "--x", NULL, &number, NULL));
  g_assert_false (footfall_value_parse_number ("m", "--x", "m", &number, NULL));
  g_assert_false (footfall_value_parse_number ("-1", "--x", NULL, &number, NULL));
  g_assert_false (footfall_value_parse_number ("nan", "--x", NULL, &number, NULL));
}

static void
test_day (void)
{
  static const char *const wrong[] = { "", "tomorrow", "2026-02-29", "2026-1-1", "20260101", "2026-01-01T00:00" };
  FootfallDay today = footfall_day_from_ymd (2026, 3, 1);
  FootfallDay day = FOOTFALL_DAY_UNKNOWN;

  g_assert_true (footfall_value_parse_day ("2024-02-29", today, &day, NULL));
  g_assert_cmpint (day, ==, footfall_day_from_ymd (2024, 2, 29));
  g_assert_true (footfall_value_parse_day ("Today", today, &day, NULL));
  g_assert_cmpint (day, ==, today);
  g_assert_true (footfall_value_parse_day ("yesterday", today, &day, NULL));
  g_assert_cmpint (day, ==, footfall_day_from_ymd (2026, 2, 28));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (footfall_value_parse_day (wrong[i], today, &day, &error));
      g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
    }
}

typedef struct
{
  const char *text;
  const char *expected;
} TimeCase;

/* In Berlin, on 2026-11-22, at noon; later that day counts as past. */
static FootfallCli *
make_cli (void)
{
  const FootfallCliOptions options = { .journal = (char *) "none.db", .today = (char *) "2026-11-22" };
  g_autoptr (GError) error = NULL;
  FootfallCli *cli = footfall_cli_new (&options, &error);

  g_assert_no_error (error);
  return cli;
}

static void
test_time (void)
{
  static const TimeCase cases[] = {
    { "2026-11-20T07:30", "2026-11-20T07:30:00+01:00" },
    { "2026-11-20 07:30:15", "2026-11-20T07:30:15+01:00" },
    { "2026-07-20T07:30", "2026-07-20T07:30:00+02:00" },
    { "2026-11-20T07:30:00Z", "2026-11-20T07:30:00+00:00" },
    { "2026-11-20T07:30:00+05:30", "2026-11-20T07:30:00+05:30" },
    { "7:05", "2026-11-22T07:05:00+01:00" },
    { "00:00", "2026-11-22T00:00:00+01:00" },
    { "23:59", "2026-11-22T23:59:00+01:00" },
    { "2026-11-22T23:59:59", "2026-11-22T23:59:59+01:00" },
    { "2026-11-23T00:00:00", NULL },
    { "2026-11-22T23:00:00Z", NULL },
    { "24:00", NULL },
    { "12:60", NULL },
    { "12", NULL },
    { "2026-11-20", NULL },
    { "", NULL },
  };
  g_autoptr (FootfallCli) cli = make_cli ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_auto (FootfallTime) time = { 0 };

      g_test_message ("%s", cases[i].text);
      gboolean done = footfall_value_parse_time (cases[i].text, cli, &time, &error);
      g_autofree char *found = done ? footfall_instant_to_string (time.unix_s, time.utc_offset_s) : NULL;
      g_assert_cmpstr (found, ==, cases[i].expected);
      g_assert_true ((error == NULL) == done);
      g_assert_true ((time.zone != NULL) == done);
    }
}

static void
test_now_is_on_the_day (void)
{
  g_autoptr (FootfallCli) cli = make_cli ();
  g_auto (FootfallTime) time = { 0 };

  g_assert_true (footfall_value_parse_time (NULL, cli, &time, NULL));
  g_assert_cmpint (footfall_day_of_instant (time.unix_s, time.utc_offset_s), ==, cli->today);
  g_assert_cmpint (time.unix_s, <=, cli->latest);
}

static void
test_word (void)
{
  g_autoptr (GError) error = NULL;
  int value = -1;

  g_assert_true (footfall_value_parse_word ("Grass", &footfall_surfaces, &value, NULL));
  g_assert_cmpint (value, ==, FOOTFALL_SURFACE_GRASS);
  g_assert_true (footfall_value_parse_word ("tre", &footfall_surfaces, &value, NULL));
  g_assert_cmpint (value, ==, FOOTFALL_SURFACE_TREADMILL);
  g_assert_false (footfall_value_parse_word ("tr", &footfall_surfaces, &value, &error));
  g_assert_cmpint (value, ==, FOOTFALL_SURFACE_TREADMILL);
  g_assert_nonnull (strstr (error->message, "“tr”"));
  g_assert_nonnull (strstr (error->message, "trail"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/values/level", test_level);
  g_test_add_func ("/cli/values/count", test_count);
  g_test_add_func ("/cli/values/number", test_number);
  g_test_add_func ("/cli/values/day", test_day);
  g_test_add_func ("/cli/values/time", test_time);
  g_test_add_func ("/cli/values/now-is-on-the-day", test_now_is_on_the_day);
  g_test_add_func ("/cli/values/word", test_word);
  return g_test_run ();
}
