/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "import-fixture.h"

#define TCX "<TrainingCenterDatabase xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\">"
#define END "</TrainingCenterDatabase>"
#define ACTIVITY(sport, content) \
  "<Activity Sport=\"" sport "\"><Id>2026-11-02T06:00:00.000Z</Id>" content "</Activity>"
#define LAP(start, seconds, metres, content) \
  "<Lap StartTime=\"" start "\"><TotalTimeSeconds>" seconds "</TotalTimeSeconds><DistanceMeters>" metres \
  "</DistanceMeters>" content "</Lap>"
#define POINT(time, lat, metres) \
  "<Trackpoint><Time>" time "</Time><Position><LatitudeDegrees>" lat \
  "</LatitudeDegrees><LongitudeDegrees>13.4</LongitudeDegrees></Position><DistanceMeters>" metres \
  "</DistanceMeters></Trackpoint>"
#define FIRST_LAP LAP ("2026-11-02T06:00:00.000Z", "300.4", "900.5", "")
#define SECOND_LAP LAP ("2026-11-02T06:05:10.000Z", "290.0", "899.5", "")
#define RUN ACTIVITY ("Running", FIRST_LAP SECOND_LAP)

/* 2026-11-02T06:00:00Z */
#define START 1793599200

static FootfallImportPlan *
plan_text (ImportFixture *fixture, const char *text)
{
  import_fixture_init (fixture);
  return import_fixture_plan_text (fixture, text);
}

/* The laps count, with the pause between them; blanks before the declaration are Strava's. */
static void
test_laps (void)
{
  static const char *const texts[] = {
    TCX "<Activities>" RUN "</Activities>" END,
    "          <?xml version=\"1.0\" encoding=\"UTF-8\"?>" TCX "<Activities>" RUN "</Activities>" END,
    TCX "<Activities><MultiSportSession><Id>x</Id><FirstSport>" RUN
        "</FirstSport></MultiSportSession></Activities><Courses><Course><Lap><TotalTimeSeconds>9</TotalTimeSeconds>"
        "<DistanceMeters>9</DistanceMeters></Lap></Course></Courses>" END,
    TCX "<History><Running Name=\"x\"><Run><Id>2026-11-02T06:00:00Z</Id>" FIRST_LAP SECOND_LAP
        "</Run></Running></History>" END,
    TCX "<Activities>" ACTIVITY ("Running", FIRST_LAP LAP (
                           "2026-11-02T06:05:10Z", "290.0", "899.5",
                           "<Track>" POINT ("2026-11-02T06:05:10Z", "52.5", "5000") POINT (
                               "2026-11-02T06:30:00Z", "52.6", "0") "</Track>")) "</Activities>" END,
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ImportFixture) fixture;
      g_autoptr (FootfallImportPlan) plan = plan_text (&fixture, texts[i]);
      const FootfallImportFile *file = import_plan_get_file (plan, 0);
      g_assert_cmpstr (file->format, ==, "tcx");
      g_assert_cmpuint (file->items->len, ==, 1);
      const FootfallImportItem *item = file->items->pdata[0];
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      g_assert_cmpstr (item->sport, ==, "Running");
      g_assert_cmpint (item->started_at, ==, START);
      g_assert_cmpfloat_with_epsilon (item->distance_m, 1800, 0.01);
      g_assert_cmpint (item->elapsed_s, ==, 600);
      g_assert_cmpint (item->duration_s, ==, 590);
      g_assert_null (item->message);
    }
}

static void
test_sports (void)
{
  g_auto (ImportFixture) fixture;
  g_autoptr (FootfallImportPlan) plan = plan_text (
      &fixture, TCX "<Activities>" ACTIVITY ("Biking", FIRST_LAP) ACTIVITY ("Other", FIRST_LAP) "<Activity><Id/>"
                    FIRST_LAP "</Activity><Activity Sport=\"Running\"><Id>2026-11-02T06:00:00Z</Id></Activity>"
                    "</Activities>" END);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 3);
  g_assert_cmpint (import_plan_get_item (plan, 0, 0)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpint (import_plan_get_item (plan, 0, 1)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpint (import_plan_get_item (plan, 0, 2)->state, ==, FOOTFALL_IMPORT_STATE_NEW); /* by its speed */
}

/* Laps that say nothing: the device's count, which begins again in the midst; else the positions. */
static void
test_no_lap_distance (void)
{
  static const struct
  {
    const char *lap;
    double distance_m;
  } cases[] = {
    { "<Lap StartTime=\"2026-11-02T06:00:00Z\"><Track>" POINT ("2026-11-02T06:00:00Z", "52.50", "100")
          POINT ("2026-11-02T06:05:00Z", "52.51", "600") POINT ("2026-11-02T06:06:00Z", "52.52", "0")
              POINT ("2026-11-02T06:10:00Z", "52.53", "700") "</Track></Lap>",
      1200 },
    { "<Lap StartTime=\"2026-11-02T06:00:00Z\"><TotalTimeSeconds>0</TotalTimeSeconds><DistanceMeters>0</DistanceMeters>"
      "<Track>" POINT ("2026-11-02T06:00:00Z", "52.50", "") POINT ("2026-11-02T06:10:00Z", "52.51", "") "</Track></Lap>",
      1111.95 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      g_autofree char *text =
          g_strdup_printf (TCX "<Activities><Activity Sport=\"Running\">%s</Activity></Activities>" END, cases[i].lap);
      g_autoptr (FootfallImportPlan) plan = plan_text (&fixture, text);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      g_assert_cmpfloat_with_epsilon (item->distance_m, cases[i].distance_m, 0.1);
      g_assert_cmpint (item->elapsed_s, ==, 600);
      g_assert_cmpint (item->started_at, ==, START);
      g_assert_nonnull (item->message);
    }
}

/* Indoors: no position, and what the watch adds. */
static void
test_treadmill (void)
{
  g_auto (ImportFixture) fixture;
  g_autoptr (FootfallImportPlan) plan = plan_text (
      &fixture, TCX
      "<Activities>" ACTIVITY (
          "Running", LAP ("2026-11-02T06:00:00Z", "600", "1800",
                          "<Track><Trackpoint><Time>2026-11-02T06:00:01Z</Time><AltitudeMeters>3</AltitudeMeters>"
                          "<DistanceMeters>0</DistanceMeters><Extensions><TPX><RunCadence>83</RunCadence></TPX>"
                          "</Extensions></Trackpoint></Track><Notes>lap</Notes><Extensions><LX><AvgRunCadence>70"
                          "</AvgRunCadence></LX></Extensions>") "<Notes>felt &lt;fine&gt;\r\n</Notes>") "</Activities>" END);
  const FootfallRun *run = import_plan_get_item (plan, 0, 0)->record;
  g_assert_cmpfloat (run->distance_m, ==, 1800);
  g_assert_cmpfloat (run->cadence_spm, ==, 166);
  g_assert_cmpfloat (run->ascent_m, ==, 0);
  g_assert_cmpstr (run->notes, ==, "lap\nfelt <fine>");
}

static void
test_lap_cadence (void)
{
  g_auto (ImportFixture) fixture;
  g_autoptr (FootfallImportPlan) plan = plan_text (
      &fixture, TCX "<Activities>" ACTIVITY (
                    "Running", LAP ("2026-11-02T06:00:00Z", "300", "900", "<Extensions><AvgRunCadence>80</AvgRunCadence></Extensions>")
                        LAP ("2026-11-02T06:05:00Z", "100", "300", "<Extensions><AvgRunCadence>88</AvgRunCadence></Extensions>")) "</Activities>" END);
  const FootfallRun *run = import_plan_get_item (plan, 0, 0)->record;
  g_assert_cmpfloat (run->cadence_spm, ==, 164);
}

static void
test_cut_off (void)
{
  static const char whole[] = TCX "<Activities>" RUN "<Activity Sport=\"Running\"><Id>2026-11-03T06:00:00Z</Id>"
      FIRST_LAP "</Activity></Activities>" END;
  const gsize first_end = (gsize) (strstr (whole, "</Activity>") + strlen ("</Activity>") - whole);
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  for (gsize length = strlen (TCX); length < strlen (whole); length++)
    {
      import_fixture_write_bytes (&fixture, "a", whole, length);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a", NULL);
      g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], >=, length >= first_end);
      g_assert_true (footfall_import_plan_has_problems (plan));
    }
}

static void
test_no_activity (void)
{
  g_auto (ImportFixture) fixture;
  g_autoptr (FootfallImportPlan) plan =
      plan_text (&fixture, TCX "<Courses><Course><Name>x</Name>" FIRST_LAP "</Course></Courses>" END);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->remarks->len, ==, 1);
}

/* Numbers that mean nothing are left out, and nothing breaks. */
static void
test_nonsense (void)
{
  g_auto (ImportFixture) fixture;
  g_autoptr (FootfallImportPlan) plan = plan_text (
      &fixture, TCX "<Activities>" ACTIVITY ("Running", LAP ("2026-11-02T06:00:00Z", "1e300", "-5", ""))
          ACTIVITY ("Running", LAP ("yesterday", "nan", "inf", "")) ACTIVITY ("Running", LAP ("", "", "", ""))
              "<Activity Sport=\"Running\"><Lap/></Activity></Activities>" END);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 4);
  g_assert_cmpint (import_plan_get_item (plan, 0, 3)->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
}

/* Laps that do not tell when they began, or none around the points */
static void
test_odd_laps (void)
{
#define POINTS \
  "<Track>" POINT ("2026-11-02T06:00:00Z", "52.50", "0") POINT ("2026-11-02T06:10:00Z", "52.52", "2100") "</Track>"
  static const char *const contents[] = {
    "<Lap><TotalTimeSeconds>590</TotalTimeSeconds><DistanceMeters>2100</DistanceMeters>" POINTS "</Lap>",
    "<Lap StartTime=\"\"><TotalTimeSeconds>590</TotalTimeSeconds>" POINTS "</Lap>",
    POINTS,
  };
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_auto (ImportFixture) fixture;
      g_autofree char *text = g_strconcat (TCX "<Activities><Activity Sport=\"Running\"><Id>2026-11-02T06:00:00Z</Id>",
                                           contents[i], "</Activity></Activities>" END, NULL);
      g_autoptr (FootfallImportPlan) plan = plan_text (&fixture, text);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      g_assert_cmpint (item->started_at, ==, START);
      g_assert_cmpint (item->elapsed_s, ==, 600);
      g_assert_cmpfloat (item->distance_m, ==, 2100);
    }
#undef POINTS
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/tcx/laps", test_laps);
  g_test_add_func ("/exchange/tcx/sports", test_sports);
  g_test_add_func ("/exchange/tcx/no-lap-distance", test_no_lap_distance);
  g_test_add_func ("/exchange/tcx/treadmill", test_treadmill);
  g_test_add_func ("/exchange/tcx/lap-cadence", test_lap_cadence);
  g_test_add_func ("/exchange/tcx/cut-off", test_cut_off);
  g_test_add_func ("/exchange/tcx/no-activity", test_no_activity);
  g_test_add_func ("/exchange/tcx/nonsense", test_nonsense);
  g_test_add_func ("/exchange/tcx/odd-laps", test_odd_laps);
  return g_test_run ();
}
