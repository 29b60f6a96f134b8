/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/table-value.h"

#include <math.h>

#include "core/instant.h"

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    gboolean comma;
    double value;
  } cases[] = {
    { "9.55", FALSE, 9.55 },      { "9,55", TRUE, 9.55 },     { "1,437", FALSE, 1437 }, { "1.437", TRUE, 1437 },
    { "1,234,567", FALSE, 1234567 }, { "1.234,5", TRUE, 1234.5 }, { "--", FALSE, NAN },    { "", FALSE, NAN },
    { "9,5", FALSE, NAN },        { "-1", FALSE, NAN },       { "9.55 km", FALSE, 9.55 }, { "1e3", FALSE, NAN },
    { "1\xc2\xa0" "437", FALSE, 1437 }, { "0x10", FALSE, NAN }, { "99999999999999999999999999999999999", FALSE, NAN },
    { ".5", FALSE, 0.5 },         { "1.2.3", FALSE, NAN },
  };
  g_assert_true (isnan (footfall_table_parse_number (NULL, FALSE)));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double value = footfall_table_parse_number (cases[i].text, cases[i].comma);
      if (isnan (cases[i].value))
        g_assert_true (isnan (value));
      else
        g_assert_cmpfloat (value, ==, cases[i].value);
    }
}

static void
test_seconds (void)
{
  static const struct
  {
    const char *text;
    double seconds;
  } cases[] = {
    { "00:53:55", 3235 },      { "00:04:53.4", 293.4 }, { "01:46.70", 106.7 }, { "0:00", 0 },
    { "10:44:00", 38640 },     { "53:09", 3189 },       { "00:28:06,5", 1686.5 }, { "01:00:19.49.7", NAN },
    { "49:23.90.8", NAN },     { "53", NAN },           { "--", NAN },         { "1:2:3:4", NAN },
    { "1h 2m", 3720 },         { "1h02m03s", 3723 },    { "62 min", 3720 },    { "45m", 2700 },
    { "00h 45m 12s", 2712 },   { "1 hour, 2 minutes", 3720 }, { "45'30\"", 2730 }, { "45'", 2700 },
    { "PT1H2M3.5S", 3723.5 },  { "PT45M", 2700 },       { "5 km", NAN },       { "PT", NAN },
    { "2m 1h", NAN },          { "1h 2", NAN },         { "h", NAN },          { "1..5h", NAN },
    { "1:", NAN },             { ":30", NAN },          { "1:30 h", NAN },     { "1234567:00", NAN },
  };
  g_assert_true (isnan (footfall_table_parse_seconds (NULL)));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double seconds = footfall_table_parse_seconds (cases[i].text);
      if (isnan (cases[i].seconds))
        g_assert_true (isnan (seconds));
      else
        g_assert_cmpfloat_with_epsilon (seconds, cases[i].seconds, 1e-9);
    }
}

static void
test_dates (void)
{
  static const struct
  {
    const char *text;
    gboolean month_first;
    const char *instant; /* NULL: none */
    gboolean has_clock;
  } cases[] = {
    { "2024-02-06 18:38:05", FALSE, "2024-02-06T17:38:05Z", TRUE },
    { "2024-02-06 18:38:05 +0200", FALSE, "2024-02-06T16:38:05Z", TRUE },
    { "2024-02-06T18:38:05.123Z", FALSE, "2024-02-06T18:38:05Z", TRUE },
    { "2024-02-06 18:38:05 UTC", FALSE, "2024-02-06T18:38:05Z", TRUE },
    { "Dec. 4, 2018", FALSE, "2018-12-04T11:00:00Z", FALSE },
    { "Sept. 3, 2019", FALSE, "2019-09-03T10:00:00Z", FALSE },
    { "Tue, 6 Feb 2024 18:38", FALSE, "2024-02-06T17:38:00Z", TRUE },
    { "2024-07-06 18:38:05", FALSE, "2024-07-06T16:38:05Z", TRUE },
    { "2024-02-06T18:38:05+05:45", FALSE, "2024-02-06T12:53:05Z", TRUE },
    { "lun., 30 juin 2014 7:03", FALSE, "2014-06-30T05:03:00Z", TRUE },
    { "Mon, Jun 30, 2014 7:03 AM", FALSE, "2014-06-30T05:03:00Z", TRUE },
    { "06.02.2024", FALSE, "2024-02-06T11:00:00Z", FALSE },
    { "2024-02-06", FALSE, "2024-02-06T11:00:00Z", FALSE },
    { "6/2/2024", FALSE, "2024-02-06T11:00:00Z", FALSE },
    { "2/6/2024 6:38 PM", TRUE, "2024-02-06T17:38:00Z", TRUE },
    { "2/6/24", TRUE, "2024-02-06T11:00:00Z", FALSE },
    { "13/13/2024", FALSE, NULL, FALSE },
    { "2024-02-30", FALSE, NULL, FALSE },
    { "yesterday", FALSE, NULL, FALSE },
    { "", FALSE, NULL, FALSE },
    { "45000", FALSE, NULL, FALSE },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 unix_s, expected;
      gint32 offset;
      gboolean has_clock;
      const gboolean is_date =
          footfall_table_parse_date (cases[i].text, zone, cases[i].month_first, &unix_s, &offset, &has_clock);
      g_assert_cmpint (is_date, ==, cases[i].instant != NULL);
      if (!is_date)
        continue;
      g_assert_true (footfall_instant_parse (cases[i].instant, NULL, &expected, &offset));
      g_assert_cmpint (unix_s, ==, expected);
      g_assert_cmpint (has_clock, ==, cases[i].has_clock);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/table-value/numbers", test_numbers);
  g_test_add_func ("/exchange/table-value/seconds", test_seconds);
  g_test_add_func ("/exchange/table-value/dates", test_dates);
  return g_test_run ();
}
