/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Lists of Garmin Connect, of Runkeeper and of nobody in particular */

#include <math.h>
#include <string.h>

#include "exchange/generic-csv.h"
#include "import-fixture.h"

#define GARMIN_HEADER \
  "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length,Avg Pace," \
  "Moving Time,Elapsed Time\n"

/* A row of a plan, as it is to be */
typedef struct
{
  const char *started_at; /* with its offset */
  double distance_m;
  gint64 duration_s;
} Expected;

static void
check_item (const FootfallImportPlan *plan, guint index, const Expected *expected)
{
  const FootfallImportItem *item = import_plan_get_item (plan, 0, index);
  gint64 started_at;
  gint32 offset;
  g_assert_true (footfall_instant_parse (expected->started_at, NULL, &started_at, &offset));
  g_assert_cmpint (item->started_at, ==, started_at);
  g_assert_cmpint (item->utc_offset_s, ==, offset);
  if (isnan (expected->distance_m))
    g_assert_true (isnan (item->distance_m));
  else
    g_assert_cmpfloat_with_epsilon (item->distance_m, expected->distance_m, 0.01);
  g_assert_cmpint (item->duration_s, ==, expected->duration_s);
}

static FootfallImportPlan *
plan_list (const ImportFixture *fixture, const char *text, const char *format, guint n_items)
{
  FootfallImportPlan *plan = import_fixture_plan_text (fixture, text);
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpstr (file->format, ==, format);
  g_assert_cmpuint (file->items->len, ==, n_items);
  return plan;
}

static const FootfallRun *
get_run (const FootfallImportPlan *plan, guint index)
{
  const FootfallImportItem *item = import_plan_get_item (plan, 0, index);
  g_assert_cmpint (item->kind, ==, FOOTFALL_RECORD_RUN);
  g_assert_nonnull (item->record);
  return item->record;
}

/* The unit is found out by the steps; swims are in metres then, or in yards. */
static void
test_garmin_units (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) km = plan_list (
      &fixture,
      GARMIN_HEADER "Running,2026-07-06 18:38:05,false,\"Park, slow\",\"9.55\",\"612\",\"00:53:09\",\"151\",\"178\","
                    "\"166\",\"1.05\",\"5:34\",\"00:51:42\",\"00:54:00\"\n"
                    "Pool Swimming,2026-07-07 07:00:00,false,Swim,\"1,500\",\"--\",\"00:45:00\",\"--\",\"--\",\"--\",\"--\","
                    "\"3:00\",\"--\",\"--\"\n"
                    "Treadmill Running,2026-07-08 07:00:00,true,Indoors,\"0.00\",\"--\",\"00:28:06.5\",\"--\",\"--\",\"--\","
                    "\"--\",\"--\",\"--\",\"--\"\n",
      "garmin-csv", 3);
  check_item (km, 0, &(Expected) { "2026-07-06T18:38:05+02:00", 9550, 3189 });
  check_item (km, 1, &(Expected) { "2026-07-07T07:00:00+02:00", 1500, 2700 });
  check_item (km, 2, &(Expected) { "2026-07-08T07:00:00+02:00", NAN, 1687 });
  g_assert_cmpint (import_plan_get_item (km, 0, 0)->elapsed_s, ==, 3240);
  g_assert_cmpint (get_run (km, 2)->surface, ==, FOOTFALL_SURFACE_TREADMILL);
  g_assert_cmpint (get_run (km, 0)->source, ==, FOOTFALL_SOURCE_GARMIN);
  g_assert_cmpfloat (get_run (km, 0)->cadence_spm, ==, 166);
  g_assert_nonnull (strstr (((FootfallImportProblem *) import_plan_get_file (km, 0)->remarks->pdata[0])->message, "km"));

  g_autoptr (FootfallImportPlan) miles = plan_list (
      &fixture,
      GARMIN_HEADER "Running,2026-07-06 18:38:05,false,a,\"5.93\",\"612\",\"00:53:09\",\"151\",\"178\",\"166\",\"1.05\","
                    "\"8:58\",\"00:51:42\",\"00:53:09\"\n"
                    "Pool Swimming,2026-07-07 07:00:00,false,Swim,\"1,640\",\"--\",\"00:45:00\",\"--\",\"--\",\"--\",\"--\","
                    "\"3:00\",\"--\",\"--\"\n",
      "garmin-csv", 2);
  check_item (miles, 0, &(Expected) { "2026-07-06T18:38:05+02:00", 5.93 * 1609.344, 3189 });
  check_item (miles, 1, &(Expected) { "2026-07-07T07:00:00+02:00", 1640 * 0.9144, 2700 });
}

/* Without steps the speed tells, in English; nobody runs 1,214 km in two hours. */
static void
test_garmin_without_steps (void)
{
#define PLAIN(type, distance, time) \
  type ",2026-07-06 18:38:05,false,a,\"" distance "\",\"612\",\"" time "\",\"151\",\"178\",\"--\",\"--\",\"--\",\"--\",\"--\"\n"
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) slow =
      plan_list (&fixture, GARMIN_HEADER PLAIN ("Running", "3.00", "00:27:00"), "garmin-csv", 1);
  g_assert_cmpfloat_with_epsilon (get_run (slow, 0)->distance_m, 3 * 1609.344, 0.01);
  g_autoptr (FootfallImportPlan) fast =
      plan_list (&fixture, GARMIN_HEADER PLAIN ("Running", "3.00", "00:17:00"), "garmin-csv", 1);
  g_assert_cmpfloat (get_run (fast, 0)->distance_m, ==, 3000);
  g_autoptr (FootfallImportPlan) track =
      plan_list (&fixture, GARMIN_HEADER PLAIN ("Track Running", "10,000", "00:50:00"), "garmin-csv", 1);
  g_assert_cmpfloat (get_run (track, 0)->distance_m, ==, 10000);
  g_assert_cmpint (get_run (track, 0)->surface, ==, FOOTFALL_SURFACE_TRACK);
}

static void
test_garmin_languages (void)
{
  static const struct
  {
    const char *text;
    const char *started_at;
    double distance_m;
    FootfallSurface surface;
  } cases[] = {
    { "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit\nLaufen auf der Bahn,2026-07-06 18:38:05,false,x,\"9,55\","
      "\"1.612\",\"00:53:09\"\n",
      "2026-07-06T18:38:05+02:00", 9550, FOOTFALL_SURFACE_TRACK },
    { "Titre,Type d'activité,Début,Temps,Distance,Gain d'altitude,FC moy,Calories\nSans titre,Course à pied,\"lun., 30 "
      "juin 2014 7:03\",22:19,\"2,94\",--,--,201\n",
      "2014-06-30T07:03:00+02:00", 2940, FOOTFALL_SURFACE_UNKNOWN },
    { "Aktivitetstype,Dato,Favorit,Titel,Distance,Kalorier,Tid\nLøb,2026-07-06 18:38:05,false,x,9.55,612,00:53:09\n",
      "2026-07-06T18:38:05+02:00", 9550, FOOTFALL_SURFACE_UNKNOWN },
    { "Tevékenység típusa,Dátum,Kedvenc,Cím,Távolság,Kalória,Idő\nBeltéri futás,2026-07-06 18:38:05,false,x,9.55,6,00:53:09\n",
      "2026-07-06T18:38:05+02:00", 9550, FOOTFALL_SURFACE_TREADMILL },
    { "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo\nCorrida em trilhas,2026-07-06 18:38:05,false,x,"
      "9.55,612,00:53:09\n",
      "2026-07-06T18:38:05+02:00", 9550, FOOTFALL_SURFACE_TRAIL },
    { "A,B,C,D,E,F,G\nJuoksu,2026-07-06 18:38:05,true,x,9.55,612,00:53:09\n", "2026-07-06T18:38:05+02:00", 9550,
      FOOTFALL_SURFACE_UNKNOWN },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = plan_list (&fixture, cases[i].text, "garmin-csv", 1);
      const gint64 duration_s = import_plan_get_item (plan, 0, 0)->duration_s;
      check_item (plan, 0, &(Expected) { cases[i].started_at, cases[i].distance_m, duration_s });
      g_assert_cmpint (get_run (plan, 0)->surface, ==, cases[i].surface);
    }
}

/* The name at the source is the local time, whatever zone the file is read in. */
static void
test_garmin_again (void)
{
  static const char text[] = GARMIN_HEADER PLAIN ("Running", "3.00", "00:17:00");
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, text);
  g_assert_cmpstr (footfall_log_get_run (fixture.log, 0)->source_key, ==, "2026-07-06T18:38:05");
  g_time_zone_unref (fixture.zone);
  fixture.zone = g_time_zone_new_identifier ("Asia/Kathmandu");
  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, text);
  g_assert_cmpuint (again->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
}

static void
test_runkeeper (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) miles = plan_list (
      &fixture,
      "Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mph),Calories Burned,Climb (ft),Average "
      "Heart Rate (bpm),Notes,GPX File\r\n"
      "2013-12-29 11:36:13,Running,,3.02,26:42,8:50,6.79,384.0,71.14,,\"A \"\"mile\"\"\",2013-12-29-1136.gpx\r\n"
      "2013-12-28 11:36:13,Cycling,,13.02,1:26:42,,,,,,,\r\n"
      "2013-12-27 25:36:13,Running,,3.02,26:42,8:50,6.79,384.0,71.14,,,\r\n",
      "runkeeper-csv", 3);
  check_item (miles, 0, &(Expected) { "2013-12-29T11:36:13+01:00", 3.02 * 1609.344, 1602 });
  g_assert_cmpfloat_with_epsilon (get_run (miles, 0)->ascent_m, 71.14 * 0.3048, 0.001);
  g_assert_cmpstr (get_run (miles, 0)->notes, ==, "A \"mile\"");
  g_assert_cmpstr (import_plan_get_item (miles, 0, 0)->companion, ==, "2013-12-29-1136.gpx");
  g_assert_cmpint (import_plan_get_item (miles, 0, 1)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpint (import_plan_get_item (miles, 0, 2)->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
  g_assert_cmpuint (import_plan_get_problem (miles, 0, 0)->line, ==, 4);

  g_autoptr (FootfallImportPlan) km = plan_list (
      &fixture,
      "Activity Id,Date,Type,Route Name,Distance (km),Duration,Climb (m),Friend's Tagged,Notes,GPX File\n"
      "aaaaaaaa-0000-4000-8000-000000000001,2024-02-06 18:38:05,Running,,9.55,53:09,74,,\"two\nlines\",\n",
      "runkeeper-csv", 1);
  check_item (km, 0, &(Expected) { "2024-02-06T18:38:05+01:00", 9550, 3189 });
  g_assert_cmpstr (get_run (km, 0)->source_key, ==, "aaaaaaaa-0000-4000-8000-000000000001");
}

static void
test_generic (void)
{
  static const struct
  {
    const char *text;
    const char *columns;
    Expected expected;
    const char *shoe;
    const char *notes;
  } cases[] = {
    { "Date,Distance,Time\n2026-11-20 07:30,9.55,53:09\n", NULL, { "2026-11-20T07:30:00+01:00", 9550, 3189 }, NULL, NULL },
    { "Datum;Uhrzeit;Strecke (km);Dauer;Schuh;Notiz\n20.11.2026;07:30;9,55;0:53:09;Larch;'=leicht\n", NULL,
      { "2026-11-20T07:30:00+01:00", 9550, 3189 }, "Larch", "=leicht" },
    { "Date,Miles,Minutes,Shoes,Comments\n11/20/2026,3.1,28,Heron Alder,hot\n", NULL,
      { "2026-11-20T12:00:00+01:00", 3.1 * 1609.344, 1680 }, "Heron Alder", "hot" },
    { "id,started_at,distance_m,duration_s,surface,shoe,notes\nx,2026-11-20T18:04:05-03:00,6210.3,2290,grass,Larch,\n",
      NULL, { "2026-11-20T18:04:05-03:00", 6210.3, 2290 }, "Larch", NULL },
    { "Day\tDuration\tTime\tkm\n2026-11-20\t53:09\t07:30\t9.55\n", NULL,
      { "2026-11-20T07:30:00+01:00", 9550, 3189 }, NULL, NULL },
    { "Date,Distance\n2026-11-20 07:30,9550\n", NULL, { "2026-11-20T07:30:00+01:00", 9550, -1 }, NULL, NULL },
    { "x,y,z,\"a, b\"\n1,9.55,2026-11-20 07:30,53:09\n", "date=3,distance=2,duration=4",
      { "2026-11-20T07:30:00+01:00", 9550, 3189 }, NULL, NULL },
    { "x,y,z\n1,9.55,20/11/2026\n", "date=Z,distance=y,unit=mi", { "2026-11-20T12:00:00+01:00", 9.55 * 1609.344, -1 },
      NULL, NULL },
    { "x,y,z\n1,9.55,2/11/2026\n", "date=Z,distance=y,order=mdy", { "2026-02-11T12:00:00+01:00", 9550, -1 }, NULL, NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      fixture.columns = cases[i].columns;
      g_autoptr (FootfallImportPlan) plan = plan_list (&fixture, cases[i].text, "csv", 1);
      check_item (plan, 0, &cases[i].expected);
      g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->shoe, ==, cases[i].shoe);
      g_assert_cmpstr (get_run (plan, 0)->notes, ==, cases[i].notes);
      g_assert_cmpint (get_run (plan, 0)->source, ==, FOOTFALL_SOURCE_CSV);
      g_assert_nonnull (strstr (((FootfallImportProblem *) import_plan_get_file (plan, 0)->remarks->pdata[0])->message,
                                "columns"));
    }
}

static void
test_generic_sports (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = plan_list (
      &fixture,
      "Date,Type,Distance,Duration\n2026-11-16 07:30,Run,9.55,53:09\n2026-11-17 07:30,Ride,30,1:30:00\n"
      "2026-11-18 07:30,Easy run,5,30:00\n2026-11-19 07:30,,5,30:00\n",
      "csv", 4);
  g_assert_cmpint (import_plan_get_item (plan, 0, 0)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpint (import_plan_get_item (plan, 0, 1)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpint (import_plan_get_item (plan, 0, 2)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_nonnull (import_plan_get_item (plan, 0, 2)->message);
  g_assert_cmpint (import_plan_get_item (plan, 0, 3)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
}

/* What tells too little, and a list of Strava that lost its commas, is not guessed at. */
static void
test_generic_refused (void)
{
  static const char *const texts[] = {
    "a,b,c\n1,2,3\n", "Date,Weight\n2026-11-20,71\n", "Distance,Duration\n5,30:00\n",
    "Activity ID;Activity Date;Distance;Elapsed Time\n1;2026-11-20 07:30;5;1800\n", "just a text\n",
    "uuid,started_at,distance_m,duration_s\nx,2026-11-20T18:04:05-03:00,6210.3,2290\n", "#time,x,y\n1,2,3\n",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, texts[i]);
      g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, NULL);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
    }
}

static void
test_columns (void)
{
  static const struct
  {
    const char *text;
    gboolean is_good;
  } cases[] = {
    { "date=1,distance=2", TRUE },   { "date=1,duration=2", TRUE },      { "date=When,distance=How far", TRUE },
    { "date=1", FALSE },             { "distance=1", FALSE },            { "date=0,distance=1", FALSE },
    { "date=1,distance=", FALSE },   { "date=1,distance", FALSE },       { "date=1,distance=2,mood=3", FALSE },
    { "date=1,distance=2,unit=ft", FALSE }, { "date=1,distance=2,order=ymd", FALSE }, { "", FALSE },
    { "date=1,distance=2,unit=m,order=dmy,shoe=3,notes=4,type=5,time=6", TRUE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_cmpint (footfall_generic_csv_check_columns (cases[i].text, &error), ==, cases[i].is_good);
      g_assert_true ((error == NULL) == cases[i].is_good);
    }

  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  fixture.columns = "date=1,distance=Far";
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, "a,b\n2026-11-20,5\n");
  g_assert_nonnull (strstr (import_plan_get_problem (plan, 0, 0)->message, "Far"));
}

#define SESSION(more) \
  "{\"start_time\":1795246200000,\"end_time\":1795249389000,\"start_time_timezone_offset\":-12600000," \
  "\"distance\":9550,\"duration\":3102000,\"elevation_gain\":74,\"notes\":\"easy\",\"id\":\"0b-1\"," \
  "\"user_equipment_ids\":[\"5B21\"]" more "}"

static void
test_runtastic (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "session.json", SESSION (",\"sport_type_id\":\"1\",\"surface_id\":\"2\""));
  import_fixture_write (&fixture, "shoe.json",
                        "{\"name\":\"Heron  Alder\",\"initial_distance\":12000,\"milestones\":[{\"value\":400000,"
                        "\"type\":\"retirement_distance\"}],\"id\":\"5b21\",\"equipment_type\":\"shoe\"}");
  import_fixture_write (&fixture, "track.json", "[{\"version\":1,\"timestamp\":\"2026-11-20\",\"longitude\":3.0}]");
  g_autoptr (FootfallImportPlan) alone = import_fixture_plan (&fixture, "session.json", NULL);
  check_item (alone, 0, &(Expected) { "2026-11-21T04:00:00-03:30", 9550, 3102 });
  g_assert_cmpint (import_plan_get_item (alone, 0, 0)->elapsed_s, ==, 3189);
  g_assert_null (import_plan_get_item (alone, 0, 0)->shoe); /* a key that nothing explains is no name */
  g_assert_cmpint (get_run (alone, 0)->surface, ==, FOOTFALL_SURFACE_TRAIL);
  g_assert_cmpfloat (get_run (alone, 0)->ascent_m, ==, 74);
  g_assert_cmpstr (get_run (alone, 0)->source_key, ==, "0b-1");

  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "session.json", "shoe.json", "track.json", NULL);
  g_assert_false (footfall_import_plan_has_problems (plan));
  g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->shoe, ==, "Heron Alder");
  import_fixture_apply (&fixture, plan);
  const FootfallShoe *shoe = footfall_log_get_shoe (fixture.log, 0);
  g_assert_cmpstr (shoe->name, ==, "Heron Alder");
  g_assert_cmpfloat (shoe->initial_distance_m, ==, 12000);
  g_assert_cmpfloat (shoe->replace_at_m, ==, 400000);
  g_assert_cmpfloat (shoe->inspect_at_m, ==, 400000);
  g_assert_true (footfall_uuid_equal (&footfall_log_get_run (fixture.log, 0)->shoe, &shoe->record.uuid));
  g_autoptr (FootfallImportPlan) again = import_fixture_plan (&fixture, "session.json", "shoe.json", NULL);
  g_assert_cmpuint (footfall_change_set_get_size (again->changes), ==, 0);
}

static void
test_runtastic_wrong (void)
{
  static const char *const texts[] = {
    "{\"start_time\":1,\"sport_type_id\":\"1\"", "{\"start_time\":null,\"sport_type_id\":1}",
    "{\"start_time\":\"x\",\"sport_type_id\":[1]}", "{\"start_time\":1e300,\"sport_type_id\":1}",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, texts[i]);
      g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "runtastic-session");
      g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
    }
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GString) deep = g_string_new ("{\"start_time\":1,\"sport_type_id\":1,\"x\":");
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, deep->str);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
}

/* A list that says nothing of its columns is told apart from a file of no sort, and read once somebody tells. */
static void
test_unknown_list (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, "wann;wie weit;schuh\n10.11.2026;6,2;Larch\n");
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_null (file->format);
  g_assert_nonnull (file->table_names);
  g_assert_cmpstr (file->table_names[1], ==, "wie weit");
  g_assert_cmpstr (file->table_columns, ==, "shoe=3"); /* what could be guessed */
  fixture.columns = "date=1,distance=2,shoe=3";
  g_autoptr (FootfallImportPlan) told = import_fixture_plan_text (&fixture, "wann;wie weit;schuh\n10.11.2026;6,2;Larch\n");
  g_assert_cmpuint (told->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpstr (import_plan_get_file (told, 0)->table_columns, ==, "date=1,distance=2,shoe=3,unit=km,order=dmy");
  g_autoptr (FootfallImportPlan) other = import_fixture_plan_text (&fixture, "no list at all\n");
  g_assert_null (import_plan_get_file (other, 0)->table_names);
}

/* Where the first row is a run it is read as one. */
static void
test_list_without_header (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  fixture.columns = "date=1,distance=2";
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, "10.11.2026;6.2\n11.11.2026;7.5\n");
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
  g_assert_cmpuint (import_plan_get_item (plan, 0, 0)->line, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/activity-lists/garmin-units", test_garmin_units);
  g_test_add_func ("/exchange/activity-lists/garmin-without-steps", test_garmin_without_steps);
  g_test_add_func ("/exchange/activity-lists/garmin-languages", test_garmin_languages);
  g_test_add_func ("/exchange/activity-lists/garmin-again", test_garmin_again);
  g_test_add_func ("/exchange/activity-lists/runkeeper", test_runkeeper);
  g_test_add_func ("/exchange/activity-lists/generic", test_generic);
  g_test_add_func ("/exchange/activity-lists/generic-sports", test_generic_sports);
  g_test_add_func ("/exchange/activity-lists/generic-refused", test_generic_refused);
  g_test_add_func ("/exchange/activity-lists/columns", test_columns);
  g_test_add_func ("/exchange/activity-lists/runtastic", test_runtastic);
  g_test_add_func ("/exchange/activity-lists/runtastic-wrong", test_runtastic_wrong);
  g_test_add_func ("/exchange/activity-lists/unknown-list", test_unknown_list);
  g_test_add_func ("/exchange/activity-lists/list-without-header", test_list_without_header);
  return g_test_run ();
}
