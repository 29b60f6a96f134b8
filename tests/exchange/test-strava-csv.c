/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "exchange/sport.h"
#include "strava-fixture.h"

#define START 1707241085 /* 2024-02-06T17:38:05Z */

/* The items of a text that was read without a problem */
typedef struct
{
  ImportFixture import;
  FootfallImportPlan *plan;
} Fixture;

static void
fixture_clear (Fixture *self)
{
  g_clear_pointer (&self->plan, footfall_import_plan_free);
  import_fixture_clear (&self->import);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
fixture_init (Fixture *self, const char *text, gboolean activities)
{
  import_fixture_init (&self->import);
  self->import.activities = activities;
  self->plan = import_fixture_plan_text (&self->import, text);
  g_assert_cmpstr (import_plan_get_file (self->plan, 0)->format, ==, "strava-csv");
}

static const FootfallImportItem *
get_item (const Fixture *self, guint index)
{
  return import_plan_get_item (self->plan, 0, index);
}

static const FootfallRun *
get_run (const Fixture *self, guint index)
{
  const FootfallImportItem *item = get_item (self, index);
  g_assert_cmpint (item->kind, ==, FOOTFALL_RECORD_RUN);
  g_assert_nonnull (item->record);
  return item->record;
}

static void
check_quantities (const FootfallImportItem *item, double distance_m, gint64 elapsed_s, gint64 moving_s)
{
  g_assert_cmpfloat_with_epsilon (item->distance_m, distance_m, 0.05);
  g_assert_cmpint (item->elapsed_s, ==, elapsed_s);
  g_assert_cmpint (item->duration_s, ==, moving_s);
}

/* Up to June 2019: metres, and no moving time */
static void
test_metres_2018 (void)
{
  g_auto (Fixture) fixture;
  fixture_init (&fixture,
                "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                "9000000001,2024-02-06 17:38:05,Evening Run,Run,,3189,9551.7,false,Larch,activities/1.fit.gz\n"
                "9000000002,2024-02-07 17:38:05,Swim,Swim,,2700,1500.0,false,,\n",
                FALSE);
  check_quantities (get_item (&fixture, 0), 9551.7, 3189, -1);
  check_quantities (get_item (&fixture, 1), 1500, 2700, -1);
  g_assert_cmpint (get_item (&fixture, 0)->started_at, ==, START);
  g_assert_cmpstr (get_item (&fixture, 0)->shoe, ==, "Larch");
  /* The run has no other duration than the time from start to end. */
  g_assert_cmpint (get_run (&fixture, 0)->duration_s, ==, 3189);
}

/* July 2019: kilometres for every sport */
static void
test_kilometres_2019 (void)
{
  g_auto (Fixture) fixture;
  fixture_init (&fixture,
                "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
                "Commute,Activity Gear,Filename\n"
                "9000000001,\"Feb 6, 2024, 5:38:05 PM\",Evening Run,Run,,3189,9.55,false,,\n"
                "9000000002,\"Feb 7, 2024, 5:38:05 PM\",Swim,Swim,,2700,1.50,false,,\n",
                FALSE);
  check_quantities (get_item (&fixture, 0), 9550, 3189, -1);
  check_quantities (get_item (&fixture, 1), 1500, 2700, -1);
}

/* Two groups: the second holds the exact values, in every language and number of columns. */
static void
test_two_groups (void)
{
  static const guint n_columns[] = { 85, 87, 92, 94, 99, 101, 105 };
  for (guint i = 0; i < G_N_ELEMENTS (n_columns); i++)
    {
      g_auto (StravaFile) file;
      strava_file_init (&file, &strava_english, n_columns[i]);
      STRAVA_ADD (&file, { STRAVA_GEAR, "Larch" });
      g_auto (Fixture) fixture;
      fixture_init (&fixture, file.text->str, FALSE);
      check_quantities (get_item (&fixture, 0), 9551.7, 3189, 3102);
      g_assert_cmpint (get_item (&fixture, 0)->started_at, ==, START);
      g_assert_cmpstr (get_item (&fixture, 0)->shoe, ==, "Larch");
    }
}

static void
test_languages (void)
{
  for (guint i = 0; i < strava_n_headers; i++)
    {
      g_test_message ("%s", strava_headers[i].language);
      g_auto (StravaFile) file;
      strava_file_init (&file, &strava_headers[i], STRAVA_N_COLUMNS);
      STRAVA_ADD (&file, { STRAVA_DATE, "2024-02-06 17:38:05" }, { STRAVA_SHOWN_DISTANCE, "9,55" },
                  { STRAVA_GEAR, "Larch" }, { STRAVA_ASCENT, "74.0" }, { STRAVA_EXERTION, "4.0" });
      g_auto (Fixture) fixture;
      fixture_init (&fixture, file.text->str, FALSE);
      check_quantities (get_item (&fixture, 0), 9551.7, 3189, 3102);
      g_assert_cmpint (get_item (&fixture, 0)->started_at, ==, START);
      g_assert_cmpstr (get_item (&fixture, 0)->shoe, ==, "Larch");
      g_assert_cmpfloat (get_run (&fixture, 0)->ascent_m, ==, 74);
      g_assert_cmpint (get_run (&fixture, 0)->effort, ==, 4);
      g_assert_cmpstr (get_run (&fixture, 0)->source_key, ==, "9000000001");
    }
}

/* In an unknown language the folder of the files is what tells the layout. */
static void
test_unknown_language (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_headers[strava_n_headers - 1], STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_FILE, "elsewhere/1.fit" });
  g_auto (ImportFixture) import;
  import_fixture_init (&import);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&import, file.text->str);
  g_assert_null (import_plan_get_file (plan, 0)->format);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);

  STRAVA_ADD (&file, { STRAVA_FILE, "" }, { STRAVA_ID, "2" });
  STRAVA_ADD (&file, { STRAVA_FILE, "activities/3.gpx" }, { STRAVA_ID, "3" });
  g_autoptr (FootfallImportPlan) confirmed = import_fixture_plan_text (&import, file.text->str);
  g_assert_cmpstr (import_plan_get_file (confirmed, 0)->format, ==, "strava-csv");
}

/* Rows from before there was a second group: what is shown, in km; swims in metres */
static void
test_empty_second_group (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_headers[0], STRAVA_N_COLUMNS);
  const StravaValue row[] = { { STRAVA_SHOWN_DISTANCE, "9,55" }, { STRAVA_ELAPSED, "" }, { STRAVA_MOVING, "" },
                              { STRAVA_METRES, "" } };
  strava_file_add (&file, row, G_N_ELEMENTS (row));
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_TYPE, "Schwimmen" }, { STRAVA_SHOWN_DISTANCE, "525" },
              { STRAVA_METRES, "" });
  STRAVA_ADD (&file, { STRAVA_ID, "3" }, { STRAVA_TYPE, "Schwimmen" }, { STRAVA_SHOWN_DISTANCE, "525" },
              { STRAVA_METRES, "525.0" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  check_quantities (get_item (&fixture, 0), 9550, 3189, -1);
  check_quantities (get_item (&fixture, 1), 525, 3189, 3102);
  check_quantities (get_item (&fixture, 2), 525, 3189, 3102);
}

/* Rows that have both distances tell in which unit the account shows them. */
static void
test_miles (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_SHOWN_DISTANCE, "3.11" }, { STRAVA_METRES, "" });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_SHOWN_DISTANCE, "5.94" });
  STRAVA_ADD (&file, { STRAVA_ID, "3" }, { STRAVA_SHOWN_DISTANCE, "5.94" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  g_assert_cmpfloat_with_epsilon (get_item (&fixture, 0)->distance_m, 3.11 * 1609.344, 0.001);
  g_assert_cmpfloat_with_epsilon (get_item (&fixture, 1)->distance_m, 9551.7, 0.001);
}

/* A lone Distance behind the moving time is exact, before it it is not. */
static void
test_lone_distance (void)
{
  g_auto (Fixture) behind;
  fixture_init (&behind,
                "\"Activity ID\",\"Activity Date\",\"Activity Type\",\"Elapsed Time\",\"Moving Time\",\"Distance\"\n"
                "5,\"Oct 02, 2024, 8:35:00 AM\",\"Run\",2641,2364,7925\n",
                FALSE);
  check_quantities (get_item (&behind, 0), 7925, 2641, 2364);
  g_auto (Fixture) before;
  fixture_init (&before,
                "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Moving Time\n"
                "5,\"Oct 02, 2024, 8:35:00 AM\",Run,2641,7.92,2364\n",
                FALSE);
  check_quantities (get_item (&before, 0), 7920, 2641, 2364);
}

/* pandas tells columns of one name apart by ".1"; Strava wrapped names that it had not translated. */
static void
test_changed_names (void)
{
  StravaHeader header = strava_english;
  header.names[STRAVA_ELAPSED] = "Elapsed Time.1";
  header.names[STRAVA_METRES] = "Distance.1";
  header.names[STRAVA_MOVING] = "<span class=\"translation_missing\" title=\"moving\">Moving Time</span>";
  header.names[STRAVA_GEAR] = "  ACTIVITY gear ";
  g_auto (StravaFile) file;
  strava_file_init (&file, &header, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_GEAR, "Larch" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  check_quantities (get_item (&fixture, 0), 9551.7, 3189, 3102);
  g_assert_cmpstr (get_item (&fixture, 0)->shoe, ==, "Larch");
}

/* The later "Type" and "Gear" are other columns. */
static void
test_later_columns (void)
{
  g_auto (Fixture) fixture;
  fixture_init (&fixture,
                "Activity ID,Activity Date,Activity Type,Elapsed Time,Moving Time,Distance,Type,Gear\n"
                "5,\"Oct 02, 2024, 8:35:00 AM\",Run,2641,2364,7925,1,4533447.0\n",
                FALSE);
  g_assert_cmpstr (get_item (&fixture, 0)->sport, ==, "Run");
  g_assert_null (get_item (&fixture, 0)->shoe);
}

static void
test_sports (void)
{
  static const char *const runs[] = { "Run", "Virtual Run", "Lauf", "Course à pied", "Corrida", "Carrera", "RUN ",
                                      "Corsa", "Hardlopen" };
  static const char *const trail_runs[] = { "Trail Run", "Traillauf", "Trail", "Corrida em trilha" };
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      const FootfallSport sport = footfall_sport_from_words (runs[i]);
      g_assert_true (sport.is_run);
      g_assert_cmpint (sport.surface, ==, FOOTFALL_SURFACE_UNKNOWN);
    }
  for (guint i = 0; i < G_N_ELEMENTS (trail_runs); i++)
    g_assert_cmpint (footfall_sport_from_words (trail_runs[i]).surface, ==, FOOTFALL_SURFACE_TRAIL);
}

static void
test_other_sports (void)
{
  static const struct
  {
    const char *type;
    FootfallActivityKind kind;
  } cases[] = {
    { "Walk", FOOTFALL_ACTIVITY_KIND_WALK },         { "Wanderung", FOOTFALL_ACTIVITY_KIND_HIKE },
    { "Ride", FOOTFALL_ACTIVITY_KIND_BICYCLE },      { "Virtual Ride", FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE },
    { "Natação", FOOTFALL_ACTIVITY_KIND_SWIM },      { "Elliptical", FOOTFALL_ACTIVITY_KIND_ELLIPTICAL },
    { "Crossfit", FOOTFALL_ACTIVITY_KIND_STRENGTH }, { "Yoga", FOOTFALL_ACTIVITY_KIND_STRETCH },
    { "Kitesurf", FOOTFALL_ACTIVITY_KIND_OTHER },    { "", FOOTFALL_ACTIVITY_KIND_OTHER },
    { "Runner's Yoga", FOOTFALL_ACTIVITY_KIND_OTHER },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const FootfallSport sport = footfall_sport_from_words (cases[i].type);
      g_assert_false (sport.is_run);
      g_assert_cmpint (sport.kind, ==, cases[i].kind);
    }
}

static void
test_notes_and_gear (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_DESCRIPTION, "first line\r\n---\r\n\"second\", line\r\n" },
              { STRAVA_PRIVATE_NOTE, " knee 2/10 " }, { STRAVA_GEAR, " Brooks  Ghost 6 \033Red\t2E\xc2\xa0 " });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_DATE, "Feb 7, 2024, 5:38:05 PM" }, { STRAVA_DESCRIPTION, "same" },
              { STRAVA_PRIVATE_NOTE, "same" }, { STRAVA_GEAR, "  " });
  STRAVA_ADD (&file, { STRAVA_ID, "" }, { STRAVA_DATE, "Feb 8, 2024, 5:38:05 PM" }, { STRAVA_PRIVATE_NOTE, "own" },
              { STRAVA_FILE, "#error#" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  g_assert_cmpstr (get_run (&fixture, 0)->notes, ==, "first line\n---\n\"second\", line\n\nknee 2/10");
  g_assert_cmpstr (get_item (&fixture, 0)->shoe, ==, "Brooks Ghost 6 Red 2E");
  g_assert_cmpstr (get_run (&fixture, 1)->notes, ==, "same");
  g_assert_null (get_item (&fixture, 1)->shoe);
  g_assert_cmpstr (get_run (&fixture, 2)->notes, ==, "own");
  g_assert_null (get_run (&fixture, 2)->source_key);
}

/* Strava writes 0 for what it does not know, and people write what they like. */
static void
test_unknown_values (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_SHOWN_DISTANCE, "0.00" }, { STRAVA_METRES, "0.0" }, { STRAVA_MOVING, "0.0" },
              { STRAVA_EXERTION, "hard" }, { STRAVA_ASCENT, "-" });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_DATE, "Feb 7, 2024, 5:38:05 PM" }, { STRAVA_SHOWN_ELAPSED, "0" },
              { STRAVA_ELAPSED, "0.0" }, { STRAVA_MOVING, "0" }, { STRAVA_EXERTION, "11" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  g_assert_true (isnan (get_run (&fixture, 0)->distance_m));
  g_assert_cmpint (get_run (&fixture, 0)->duration_s, ==, 3189);
  g_assert_cmpint (get_run (&fixture, 0)->effort, ==, -1);
  g_assert_true (isnan (get_run (&fixture, 0)->ascent_m));
  g_assert_cmpint (get_run (&fixture, 1)->duration_s, ==, -1);
  g_assert_cmpint (get_run (&fixture, 1)->effort, ==, -1);
}

/* The instant is in UTC; the local time is the runner's, on either side of a change of the clocks. */
static void
test_zone (void)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_DATE, "Mar 31, 2024, 12:30:00 AM" });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_DATE, "Mar 31, 2024, 1:30:00 AM" });
  STRAVA_ADD (&file, { STRAVA_ID, "3" }, { STRAVA_DATE, "Jul 31, 2024, 11:30:00 PM" });
  g_auto (Fixture) fixture;
  fixture_init (&fixture, file.text->str, FALSE);
  g_assert_cmpint (get_run (&fixture, 0)->utc_offset_s, ==, 3600);
  g_assert_cmpint (get_run (&fixture, 1)->utc_offset_s, ==, 7200);
  g_assert_cmpint (footfall_run_get_day (get_run (&fixture, 2)), ==, footfall_day_from_ymd (2024, 8, 1));
}

typedef struct
{
  StravaValue value;
  const char *message; /* a part of it */
} BrokenRow;

static const BrokenRow broken_rows[] = {
  { { STRAVA_DATE, "soon" }, "soon" },
  { { STRAVA_DATE, "" }, "date" },
  { { STRAVA_METRES, "far" }, "far" },
  { { STRAVA_METRES, "-5" }, "-5" },
  { { STRAVA_METRES, "1000001" }, "1000001" },
  { { STRAVA_SHOWN_DISTANCE, "near" }, "Distance" },
  { { STRAVA_ELAPSED, "1:02:03" }, "1:02:03" },
  { { STRAVA_MOVING, "x" }, "Moving" },
  { { STRAVA_DATE, "a\033[31mb\nc" }, "“a [31mb c”" },
  { { STRAVA_MOVING, "99999999" }, "99999999" },
};

/* A broken row is told with its line and does not stop the others. */
static void
test_broken_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken_rows); i++)
    {
      g_auto (StravaFile) file;
      strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
      strava_file_add (&file, &broken_rows[i].value, 1);
      STRAVA_ADD (&file, { STRAVA_ID, "2" });
      g_auto (Fixture) fixture;
      fixture_init (&fixture, file.text->str, FALSE);
      g_assert_cmpint (get_item (&fixture, 0)->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
      g_assert_null (get_item (&fixture, 0)->record);
      g_assert_cmpint (get_item (&fixture, 1)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      const FootfallImportProblem *problem = import_plan_get_problem (fixture.plan, 0, 0);
      g_assert_cmpuint (problem->line, ==, 2);
      if (strstr (problem->message, broken_rows[i].message) == NULL)
        g_error ("“%s” does not name “%s”", problem->message, broken_rows[i].message);
      g_assert_cmpuint (fixture.plan->totals[FOOTFALL_IMPORT_STATE_UNREADABLE], ==, 1);
    }
}

#define HEADER "Activity ID,Activity Date,Activity Type,Elapsed Time,Moving Time,Distance\n"
#define ROW(id) id ",2024-02-06 17:38:05,Run,3189,3102,9551.7\n"

static void
test_broken_csv (void)
{
  static const struct
  {
    const char *text;
    guint line;
    guint n_items;
  } cases[] = {
    { HEADER ROW ("1") "2,2024-02-06 17:38:05,Run,31\n" ROW ("3"), 3, 3 },
    { HEADER ROW ("1") "2,2024-02-06 17:38:05,Run,3189,3102,9551.7,8\n" ROW ("3"), 3, 3 },
    { HEADER ROW ("1") "\"2\"x,2024-02-06 17:38:05,Run,3189,3102,9551.7\n" ROW ("3"), 3, 3 },
    /* The file breaks off: what came before is kept. */
    { HEADER ROW ("1") "2,\"2024-02-06 17:38:05,Run,3189,3102,9551.7\n" ROW ("3"), 3, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture;
      fixture_init (&fixture, cases[i].text, FALSE);
      g_assert_cmpuint (import_plan_get_file (fixture.plan, 0)->problems->len, ==, 1);
      g_assert_cmpuint (import_plan_get_problem (fixture.plan, 0, 0)->line, ==, cases[i].line);
      g_assert_cmpuint (import_plan_get_file (fixture.plan, 0)->items->len, ==, cases[i].n_items);
      g_assert_cmpint (get_item (&fixture, 0)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
    }
}

/* Cells that are empty may be missing from the header only, and the other way round. */
static void
test_trailing_empty_cells (void)
{
  g_auto (Fixture) fixture;
  fixture_init (&fixture, HEADER "1,2024-02-06 17:38:05,Run,3189,3102,9551.7,,\n", FALSE);
  g_assert_cmpint (get_item (&fixture, 0)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
}

static void
test_shoes (void)
{
  g_auto (ImportFixture) import;
  import_fixture_init (&import);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &import, "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\n\"\",Heron,Larch,Run\n");
  g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "strava-shoes");
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->remarks->len, ==, 1);
  g_assert_false (footfall_import_plan_has_problems (plan));
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/strava-csv/metres-2018", test_metres_2018);
  g_test_add_func ("/exchange/strava-csv/kilometres-2019", test_kilometres_2019);
  g_test_add_func ("/exchange/strava-csv/two-groups", test_two_groups);
  g_test_add_func ("/exchange/strava-csv/languages", test_languages);
  g_test_add_func ("/exchange/strava-csv/unknown-language", test_unknown_language);
  g_test_add_func ("/exchange/strava-csv/empty-second-group", test_empty_second_group);
  g_test_add_func ("/exchange/strava-csv/miles", test_miles);
  g_test_add_func ("/exchange/strava-csv/lone-distance", test_lone_distance);
  g_test_add_func ("/exchange/strava-csv/changed-names", test_changed_names);
  g_test_add_func ("/exchange/strava-csv/later-columns", test_later_columns);
  g_test_add_func ("/exchange/strava-csv/sports", test_sports);
  g_test_add_func ("/exchange/strava-csv/other-sports", test_other_sports);
  g_test_add_func ("/exchange/strava-csv/notes-and-gear", test_notes_and_gear);
  g_test_add_func ("/exchange/strava-csv/unknown-values", test_unknown_values);
  g_test_add_func ("/exchange/strava-csv/zone", test_zone);
  g_test_add_func ("/exchange/strava-csv/broken-rows", test_broken_rows);
  g_test_add_func ("/exchange/strava-csv/broken-csv", test_broken_csv);
  g_test_add_func ("/exchange/strava-csv/trailing-empty-cells", test_trailing_empty_cells);
  g_test_add_func ("/exchange/strava-csv/shoes", test_shoes);
  return g_test_run ();
}
