/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/track-time.h"

/* 2026-11-02T06:00:00Z */
#define START 1793599200

static void
test_forms (void)
{
  static const struct
  {
    const char *text;
    double unix_s;
    gboolean has_offset;
    gint32 utc_offset_s;
  } cases[] = {
    { "2026-11-02T06:00:00Z", START, TRUE, 0 },
    { "2026-11-02t06:00:00z", START, TRUE, 0 },
    { "  2026-11-02T06:00:00Z\n", START, TRUE, 0 },
    { "2026-11-02 06:00:00", START, FALSE, 0 },
    { "2026-11-02  06:00:00", START, FALSE, 0 },
    { "2026-11-2T6:0:0Z", START, TRUE, 0 },
    { "2026/11/02 06:00:00", START, FALSE, 0 },
    { "2026-11-02T06:00Z", START, TRUE, 0 },
    { "2026-11-02T06:00:00.5Z", START + 0.5, TRUE, 0 },
    { "2026-11-02T06:00:00,25Z", START + 0.25, TRUE, 0 },
    { "2026-11-02T06:00:00.1234567Z", START + 0.1234567, TRUE, 0 },
    { "2026-11-02T07:00:00+01:00", START, TRUE, 3600 },
    { "2026-11-02T07:00:00+0100", START, TRUE, 3600 },
    { "2026-11-02T07:00:00+01", START, TRUE, 3600 },
    { "2026-11-02 07:00:00 +0100", START, TRUE, 3600 },
    { "2026-11-02T00:30:00-05:30", START, TRUE, -19800 },
    { "2026-11-02T06:00:00 Z", START, TRUE, 0 },
    { "2026-11-02T06:00:00 UTC", START, TRUE, 0 },
    { "2026-11-02T06:00:00GMT", START, TRUE, 0 },
    { "2026-11-02T07:00:00 GMT+01:00", START, TRUE, 3600 },
    { "2026-11-02T07:00:00.000+01:00[Europe/Berlin]", START, TRUE, 3600 },
    { "2026-11-02T06:00:00Z[UTC]", START, TRUE, 0 },
    { "2026-11-02T06:53:28+00:53:28", START, TRUE, 3180 },
    { "2026-11-02T05:59:60Z", START - 1, TRUE, 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallTrackTime time;
      g_test_message ("%s", cases[i].text);
      g_assert_true (footfall_track_time_parse (cases[i].text, &time));
      g_assert_cmpfloat_with_epsilon (time.unix_s, cases[i].unix_s + (i == 22 ? 28 : 0), 1e-6);
      g_assert_cmpint (time.has_offset, ==, cases[i].has_offset);
      g_assert_cmpint (time.utc_offset_s, ==, cases[i].utc_offset_s);
    }
}

static void
test_none (void)
{
  static const char *const texts[] = {
    "",
    "2026-11-02",
    "2026-11-02T",
    "2026-11-02T06",
    "2026-13-02T06:00:00Z",
    "2026-11-31T06:00:00Z",
    "2026-11-02T24:00:00Z",
    "2026-11-02T06:60:00Z",
    "2026-11-02T06:00:61Z",
    "2026-11-02T06:00:00Zx",
    "2026-11-02T06:00:00+99:00",
    "2026-11-02T06:00:00+",
    "2026-11-0206:00:00Z",
    "06:00:00Z",
    "yesterday",
    "2026-11-02T06:00:00Z[",
    "20261102T060000Z",
    "-2026-11-02T06:00:00Z",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      FootfallTrackTime time;
      g_test_message ("%s", texts[i]);
      g_assert_false (footfall_track_time_parse (texts[i], &time));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/track-time/forms", test_forms);
  g_test_add_func ("/exchange/track-time/none", test_none);
  return g_test_run ();
}
