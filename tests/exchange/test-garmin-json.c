/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The copy of an account that Garmin gives out: a list of activities in JSON, and archives of archives of
 * recordings among much else */

#include <math.h>
#include <string.h>

#include "fit-fixture.h"
#include "import-fixture.h"
#include "zip-fixture.h"

#define ACTIVITY(type, start_ms, metres) \
  "{\"activityId\":7,\"name\":\"Evening\",\"activityType\":\"" type "\",\"beginTimestamp\":" start_ms \
  ",\"startTimeGmt\":" start_ms ",\"startTimeLocal\":1795249800000,\"duration\":1190000.0," \
  "\"elapsedDuration\":1200000.0,\"distance\":" metres "00.0,\"elevationGain\":4700.0,\"avgRunCadence\":83.5," \
  "\"splits\":[{\"measurements\":[{\"fieldEnum\":\"SUM_DISTANCE\",\"value\":1.0}]}]}"
#define RUN ACTIVITY ("trail_running", "1795246200000", "3000")
#define LIST(activities) "[ {\n  \"summarizedActivitiesExport\" : [\n" activities "\n] } ]\n"

static void
check_run (const FootfallImportItem *item)
{
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpint (item->started_at, ==, FIT_FIXTURE_START);
  g_assert_cmpint (item->utc_offset_s, ==, 3600);
  g_assert_cmpfloat (item->distance_m, ==, 3000);
  g_assert_cmpint (item->duration_s, ==, 1190);
  g_assert_cmpint (item->elapsed_s, ==, 1200);
  const FootfallRun *run = item->record;
  g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_GARMIN);
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_TRAIL);
  g_assert_cmpfloat (run->cadence_spm, ==, 167);
  g_assert_cmpfloat (run->ascent_m, ==, 47);
}

static void
test_list (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, LIST (RUN ",\n" ACTIVITY ("lap_swimming", "1795160000000", "500") ",\n3"));
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpstr (file->format, ==, "garmin-json");
  g_assert_cmpuint (file->items->len, ==, 2);
  check_run (file->items->pdata[0]);
  g_assert_cmpint (import_plan_get_item (plan, 0, 1)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpuint (file->problems->len, ==, 1); /* what is no activity */
  g_assert_cmpuint (import_plan_get_problem (plan, 0, 0)->line, ==, 5);
}

/* What is whole before the file breaks off is taken. */
static void
test_cut (void)
{
  static const char text[] = LIST (RUN "," RUN);
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write_bytes (&fixture, "list", text, strlen (text) - 40);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "list", NULL);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 1);
  check_run (import_plan_get_item (plan, 0, 0));
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
}

static void
test_empty (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, LIST (""));
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->remarks->len, ==, 1);
}

static GBytes *
create_fit (guint32 start, guint8 type)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_add_file_id (&fixture, type);
  if (type == 4)
    fit_fixture_add_session (&fixture, start, 1, 3, 1200, 3000);
  fit_fixture_end (&fixture);
  return g_bytes_new (fixture.bytes->data, fixture.bytes->len);
}

/* Recordings that the list tells of are not asked about again; the others are taken, and what a watch counts
 * over the day is no trouble. */
static void
test_account (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GBytes) listed = create_fit (FIT_FIXTURE_TIME, 4);
  g_autoptr (GBytes) unlisted = create_fit (FIT_FIXTURE_TIME + 86400, 4);
  g_autoptr (GBytes) monitoring = create_fit (FIT_FIXTURE_TIME, 32);
  ZipFixture *inner = zip_fixture_new ();
  zip_fixture_add_stored (inner, "me@example.org_1.fit", listed);
  zip_fixture_add_stored (inner, "me@example.org_2.fit", unlisted);
  zip_fixture_add_stored (inner, "me@example.org_3.fit", monitoring);
  g_autoptr (GBytes) uploaded = zip_fixture_finish (inner);
  ZipFixture *outer = zip_fixture_new ();
  zip_fixture_add_stored (outer, "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", uploaded);
  zip_fixture_add_text (outer, "DI_CONNECT/DI-Connect-Fitness/me@example.org_0_summarizedActivities.json", LIST (RUN));
  zip_fixture_add_text (outer, "DI_CONNECT/DI-Connect-User/user_profile.json", "{\"userName\":\"me\"}");
  zip_fixture_add_text (outer, "DI_CONNECT/DI-Connect-Wellness/sleepData.json", "[{\"sleep\":[[[1]]]}]");
  g_autoptr (GBytes) account = zip_fixture_finish (outer);
  import_fixture_write_content (&fixture, "account.zip", account);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "account.zip", NULL);
  g_assert_cmpuint (plan->files->len, ==, 1);
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpuint (file->problems->len, ==, 0);
  g_assert_cmpuint (file->items->len, ==, 2);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/garmin-json/list", test_list);
  g_test_add_func ("/exchange/garmin-json/cut", test_cut);
  g_test_add_func ("/exchange/garmin-json/empty", test_empty);
  g_test_add_func ("/exchange/garmin-json/account", test_account);
  return g_test_run ();
}
