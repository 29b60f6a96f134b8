/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "exchange/recorded-activity.h"
#include "import-fixture.h"

/* 2026-11-02T06:00:00Z */
#define START 1793599200

static FootfallRecordedActivity *
create_recording (const char *sport, const char *sub_sport, const char *title)
{
  FootfallRecordedActivity *recording = footfall_recorded_activity_new (FOOTFALL_SOURCE_FIT);
  recording->sport = g_strdup (sport);
  recording->sub_sport = g_strdup (sub_sport);
  recording->title = g_strdup (title);
  recording->started_at = START;
  recording->distance_m = 9551.7;
  recording->elapsed_s = 3189.4;
  recording->timer_s = 3101.6;
  return recording;
}

static FootfallImportItem *
convert (const FootfallRecordedActivity *recording, gboolean activities)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  const FootfallImportOptions options = { .zone = zone, .activities = activities, .now = FIXTURE_NOW };
  return footfall_recorded_activity_to_item (recording, &options);
}

static void
test_run (void)
{
  g_autoptr (FootfallRecordedActivity) recording = create_recording ("running", "generic", NULL);
  recording->notes = g_strdup ("calf");
  recording->cadence_spm = 168;
  recording->ascent_m = 74;
  g_autoptr (FootfallImportItem) item = convert (recording, FALSE);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpstr (item->sport, ==, "running");
  g_assert_cmpint (item->elapsed_s, ==, 3189);
  g_assert_cmpint (item->duration_s, ==, 3102);
  g_assert_null (item->message);
  const FootfallRun *run = item->record;
  g_assert_cmpint (run->started_at, ==, START);
  g_assert_cmpint (run->utc_offset_s, ==, 3600);
  g_assert_cmpfloat (run->distance_m, ==, 9551.7);
  g_assert_cmpint (run->duration_s, ==, 3102);
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_UNKNOWN);
  g_assert_cmpfloat (run->cadence_spm, ==, 168);
  g_assert_cmpfloat (run->ascent_m, ==, 74);
  g_assert_cmpstr (run->notes, ==, "calf");
  g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_FIT);
  g_assert_cmpstr (run->source_key, ==, "2026-11-02T06:00:00Z");
}

/* An offset of the file's own is kept; one that no clock has is not. */
static void
test_offset (void)
{
  g_autoptr (FootfallRecordedActivity) recording = create_recording ("running", NULL, NULL);
  recording->utc_offset_s = -12600;
  g_autoptr (FootfallImportItem) own = convert (recording, FALSE);
  g_assert_true (own->has_own_offset);
  g_assert_cmpint (((const FootfallRun *) own->record)->utc_offset_s, ==, -12600);
  recording->utc_offset_s = FOOTFALL_UTC_OFFSET_MAX_S + 1;
  g_autoptr (FootfallImportItem) zone = convert (recording, FALSE);
  g_assert_false (zone->has_own_offset);
  g_assert_cmpint (zone->utc_offset_s, ==, 3600);
}

static void
test_surface (void)
{
  static const struct
  {
    const char *sport;
    const char *sub_sport;
    FootfallSurface surface;
  } cases[] = {
    { "running", "treadmill", FOOTFALL_SURFACE_TREADMILL },
    { "running", "indoor_running", FOOTFALL_SURFACE_TREADMILL },
    { "running", "trail", FOOTFALL_SURFACE_TRAIL },
    { "running", "track", FOOTFALL_SURFACE_TRACK },
    { "Running", "street", FOOTFALL_SURFACE_ROAD },
    { "trail_running", NULL, FOOTFALL_SURFACE_TRAIL },
    { "running", "mountain", FOOTFALL_SURFACE_TRAIL },
    { "running", "generic", FOOTFALL_SURFACE_UNKNOWN },
    { "running", "lap_swimming", FOOTFALL_SURFACE_UNKNOWN },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FootfallRecordedActivity) recording = create_recording (cases[i].sport, cases[i].sub_sport, NULL);
      g_autoptr (FootfallImportItem) item = convert (recording, FALSE);
      g_assert_cmpint (((const FootfallRun *) item->record)->surface, ==, cases[i].surface);
      g_assert_cmpint (item->message != NULL, ==, cases[i].surface != FOOTFALL_SURFACE_UNKNOWN);
    }
}

static void
test_other_sports (void)
{
  g_autoptr (FootfallRecordedActivity) recording = create_recording ("cycling", "indoor_cycling", "Morning Run");
  g_autoptr (FootfallImportItem) left_out = convert (recording, FALSE);
  g_assert_cmpint (left_out->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_null (left_out->record);
  g_autoptr (FootfallImportItem) kept = convert (recording, TRUE);
  g_assert_cmpint (kept->kind, ==, FOOTFALL_RECORD_ACTIVITY);
  g_assert_cmpint (((const FootfallActivity *) kept->record)->kind, ==, FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE);
  g_autoptr (FootfallRecordedActivity) odd = create_recording ("kite surfing", NULL, NULL);
  g_autoptr (FootfallImportItem) other = convert (odd, FALSE);
  g_assert_cmpint (other->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
}

/* Where the sport is not told: the title, else the speed, and always said. */
static void
test_untold_sport (void)
{
  static const struct
  {
    const char *title;
    double distance_m;
    FootfallImportState state;
  } cases[] = {
    { "Morning Run", 40000, FOOTFALL_IMPORT_STATE_NEW },
    { "Morning Ride 9", 9000, FOOTFALL_IMPORT_STATE_OTHER_SPORT },
    { NULL, 9000, FOOTFALL_IMPORT_STATE_NEW },
    { "2026-11-02 9", 9000, FOOTFALL_IMPORT_STATE_NEW },
    { NULL, 20000, FOOTFALL_IMPORT_STATE_OTHER_SPORT },
    { NULL, 4000, FOOTFALL_IMPORT_STATE_OTHER_SPORT },
    { NULL, 0, FOOTFALL_IMPORT_STATE_OTHER_SPORT },
    { NULL, NAN, FOOTFALL_IMPORT_STATE_OTHER_SPORT },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FootfallRecordedActivity) recording = create_recording (i % 2 ? NULL : "generic", NULL, cases[i].title);
      recording->distance_m = cases[i].distance_m;
      g_autoptr (FootfallImportItem) item = convert (recording, FALSE);
      g_assert_cmpint (item->state, ==, cases[i].state);
      g_assert_nonnull (item->message);
    }
}

/* What cannot be stored keeps what is known of it. */
static void
test_faults (void)
{
  static const gint64 starts[] = { FOOTFALL_INSTANT_UNKNOWN, -2147483648, 315964799, FIXTURE_NOW + 2 * 86400 + 1,
                                   G_MAXINT64 };
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (FootfallRecordedActivity) recording = create_recording ("running", NULL, NULL);
      recording->started_at = starts[i];
      g_autoptr (FootfallImportItem) item = convert (recording, TRUE);
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
      g_assert_null (item->record);
      g_assert_cmpfloat (item->distance_m, ==, 9551.7);
      g_assert_nonnull (item->message);
    }
  g_autoptr (FootfallRecordedActivity) cut = create_recording ("running", NULL, NULL);
  cut->is_cut_off = TRUE;
  g_autoptr (FootfallImportItem) item = convert (cut, FALSE);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
}

/* Times beyond belief are left out, and the run is taken without them. */
static void
test_odd_quantities (void)
{
  g_autoptr (FootfallRecordedActivity) recording = create_recording ("running", NULL, NULL);
  recording->elapsed_s = 31.0 * 86400;
  recording->timer_s = -5;
  recording->cadence_spm = 1e9;
  recording->ascent_m = -1;
  g_autoptr (FootfallImportItem) item = convert (recording, FALSE);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_nonnull (item->message);
  const FootfallRun *run = item->record;
  g_assert_cmpint (run->duration_s, ==, -1);
  g_assert_true (isnan (run->cadence_spm));
  g_assert_true (isnan (run->ascent_m));
  recording->distance_m = 39462492.6;
  g_autoptr (FootfallImportItem) far = convert (recording, FALSE);
  g_assert_cmpint (far->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
}

static void
test_cadence (void)
{
  g_assert_true (isnan (footfall_cadence_from_feet (0)));
  g_assert_true (isnan (footfall_cadence_from_feet (NAN)));
  g_assert_cmpfloat (footfall_cadence_from_feet (84), ==, 168);
  g_assert_cmpfloat (footfall_cadence_from_feet (119.5), ==, 239);
  g_assert_cmpfloat (footfall_cadence_from_feet (120), ==, 120);
  g_assert_cmpfloat (footfall_cadence_from_feet (168), ==, 168);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/recorded-activity/run", test_run);
  g_test_add_func ("/exchange/recorded-activity/offset", test_offset);
  g_test_add_func ("/exchange/recorded-activity/surface", test_surface);
  g_test_add_func ("/exchange/recorded-activity/other-sports", test_other_sports);
  g_test_add_func ("/exchange/recorded-activity/untold-sport", test_untold_sport);
  g_test_add_func ("/exchange/recorded-activity/faults", test_faults);
  g_test_add_func ("/exchange/recorded-activity/odd-quantities", test_odd_quantities);
  g_test_add_func ("/exchange/recorded-activity/cadence", test_cadence);
  return g_test_run ();
}
