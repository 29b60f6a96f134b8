/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-date.h"

#include "core/instant.h"

typedef struct
{
  const char *text;
  const char *instant;
} DateCase;

static const DateCase dates[] = {
  /* up to 2019 */
  { "2014-09-12 16:54:28", "2014-09-12T16:54:28Z" },
  { "2014-09-12T16:54:28", "2014-09-12T16:54:28Z" },
  { "2014/09/12 16:54:28", "2014-09-12T16:54:28Z" },
  /* English */
  { "Aug 12, 2019, 6:04:11 AM", "2019-08-12T06:04:11Z" },
  { "Sep 12, 2018, 3:02:23 PM", "2018-09-12T15:02:23Z" },
  { "Oct 01, 2024, 11:35:00 AM", "2024-10-01T11:35:00Z" },
  { "Mar 31, 2024, 12:30:00 AM", "2024-03-31T00:30:00Z" },
  { "Mar 31, 2024, 12:30:00 PM", "2024-03-31T12:30:00Z" },
  { "Feb 6, 2024, 5:38:05\xe2\x80\xafPM", "2024-02-06T17:38:05Z" },
  { "Feb 6, 2024, 5:38:05 pm", "2024-02-06T17:38:05Z" },
  { "6 Feb 2024, 17:38:05", "2024-02-06T17:38:05Z" },
  { "Feb 29, 2024, 1:00:00 AM", "2024-02-29T01:00:00Z" },
  { "Dec 31, 1969, 11:59:59 PM", "1969-12-31T23:59:59Z" },
  { "May 1, 2025, 7:05 AM", "2025-05-01T07:05:00Z" },
  /* German */
  { "09.12.2022, 15:24:49", "2022-12-09T15:24:49Z" },
  { "9.12.2022, 15:24:49", "2022-12-09T15:24:49Z" },
  /* French */
  { "24 mai 2012 à 16:27:40", "2012-05-24T16:27:40Z" },
  { "27 juil. 2026 à 05:00:00", "2026-07-27T05:00:00Z" },
  { "27 juin 2026, 05:00:00", "2026-06-27T05:00:00Z" },
  { "6 févr. 2024, 17:38:05", "2024-02-06T17:38:05Z" },
  { "1 janv. 2024, 00:00:00", "2024-01-01T00:00:00Z" },
  { "31 mars 2024, 00:30:00", "2024-03-31T00:30:00Z" },
  { "3 avr. 2024, 00:30:00", "2024-04-03T00:30:00Z" },
  { "3 août 2024, 00:30:00", "2024-08-03T00:30:00Z" },
  { "3 sept. 2024, 00:30:00", "2024-09-03T00:30:00Z" },
  { "3 oct. 2024, 00:30:00", "2024-10-03T00:30:00Z" },
  { "3 nov. 2024, 00:30:00", "2024-11-03T00:30:00Z" },
  { "3 DÉC. 2024, 00:30:00", "2024-12-03T00:30:00Z" },
  /* Portuguese */
  { "5 de ago. de 2026, 20:45:59", "2026-08-05T20:45:59Z" },
  { "5 de jan. de 2026, 20:45:59", "2026-01-05T20:45:59Z" },
  { "5 de fev. de 2026, 20:45:59", "2026-02-05T20:45:59Z" },
  { "5 de mar. de 2026, 20:45:59", "2026-03-05T20:45:59Z" },
  { "5 de abr. de 2026, 20:45:59", "2026-04-05T20:45:59Z" },
  { "5 de mai de 2026, 20:45:59", "2026-05-05T20:45:59Z" },
  { "5 de jun. de 2026, 20:45:59", "2026-06-05T20:45:59Z" },
  { "5 de jul. de 2026, 20:45:59", "2026-07-05T20:45:59Z" },
  { "5 de set. de 2026, 20:45:59", "2026-09-05T20:45:59Z" },
  { "5 de out. de 2026, 20:45:59", "2026-10-05T20:45:59Z" },
  { "5 de nov. de 2026, 20:45:59", "2026-11-05T20:45:59Z" },
  { "5 de dez. de 2026, 20:45:59", "2026-12-05T20:45:59Z" },
  /* Spanish, Italian, Dutch */
  { "12 ene 2025, 20:45:59", "2025-01-12T20:45:59Z" },
  { "12 de diciembre de 2025, 20:45:59", "2025-12-12T20:45:59Z" },
  { "12 gen 2025, 20:45:59", "2025-01-12T20:45:59Z" },
  { "12 mag 2025, 20:45:59", "2025-05-12T20:45:59Z" },
  { "12 giu 2025, 20:45:59", "2025-06-12T20:45:59Z" },
  { "12 lug 2025, 20:45:59", "2025-07-12T20:45:59Z" },
  { "12 mrt. 2025 om 20:45:59", "2025-03-12T20:45:59Z" },
  { "12 okt. 2025 om 20:45:59", "2025-10-12T20:45:59Z" },
};

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      gint64 expected, unix_s = 0;
      gint32 offset;
      g_assert_true (footfall_instant_parse (dates[i].instant, NULL, &expected, &offset));
      if (!footfall_strava_date_parse (dates[i].text, &unix_s) || unix_s != expected)
        g_error ("“%s” is read as %" G_GINT64_FORMAT, dates[i].text, unix_s);
    }
}

static void
test_no_dates (void)
{
  static const char *const texts[] = {
    "", "yesterday", "2014-09-12", "16:54:28", "Feb 30, 2024, 1:00:00 AM", "Feb 29, 2023, 1:00:00 AM",
    "13.13.2022, 15:24:49", "Aug 12, 2019, 13:04:11 AM", "Aug 12, 2019, 0:04:11 PM", "Aug 12, 2019, 6:60:11 AM",
    "Aug 12, 2019, 6:04:60 AM", "2014-09-12 24:00:00", "Aug Sep 12, 2019, 6:04:11 AM", "Aug 12, 19, 6:04:11 AM",
    "12.09.14, 16:54:28", "Foo 12, 2019, 6:04:11 AM", "8/12/2019 6:04", "12/8/2019 6:04", "Aug 12, 2019, 6",
    "Aug 12, 2019, 6:04:11:30 AM", "2014-09-12 16:54:28 7 8", "Aug 12345, 2019, 6:04:11 AM", "0000-01-01 00:00:00",
    "2019 Aug 12, 6:04:11 AM", "2014-09-12_16:54:28",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gint64 unix_s = 77;
      if (footfall_strava_date_parse (texts[i], &unix_s))
        g_error ("“%s” is read as %" G_GINT64_FORMAT, texts[i], unix_s);
      g_assert_cmpint (unix_s, ==, 77);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/strava-date/dates", test_dates);
  g_test_add_func ("/exchange/strava-date/no-dates", test_no_dates);
  return g_test_run ();
}
