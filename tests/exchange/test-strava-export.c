/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The export of an account: a zip or a folder of a list and recordings */

#include <glib/gstdio.h>
#include <string.h>

#include "account-fixture.h"
#include "import-fixture.h"

static const FootfallImportItem *
find_item (const FootfallImportFile *file, const char *key)
{
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = file->items->pdata[i];
      if (item->record != NULL && g_strcmp0 (((const FootfallRun *) item->record)->source_key, key) == 0)
        return item;
    }
  return NULL;
}

static void
check_export (const FootfallImportPlan *plan)
{
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpstr (file->format, ==, "strava-export");
  g_assert_cmpuint (plan->files->len, ==, 1);
  g_assert_cmpuint (file->problems->len, ==, 0);
  g_assert_cmpuint (file->items->len, ==, 4);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 3);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT], ==, 1);
  g_assert_cmpuint (file->remarks->len, ==, 2); /* one recording missing, one that a row tells of */
  const FootfallImportItem *item = find_item (file, "1");
  const FootfallRun *run = item->record;
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_TRAIL);
  g_assert_cmpfloat (run->distance_m, ==, 9551.7);
  g_assert_nonnull (item->message);
  g_assert_true (g_str_has_suffix (item->entry, "activities.csv"));
  g_assert_true (g_str_has_suffix (find_item (file, "2026-11-09T06:00:05Z")->entry, "activities/99.gpx"));
  const FootfallShoe *shoe = import_plan_get_new_shoe (plan);
  g_assert_cmpstr (shoe->name, ==, "Old Friend");
  g_assert_cmpstr (shoe->brand, ==, "Heron");
  g_assert_cmpstr (shoe->model, ==, "Larch 3");
}

/* The zip as it comes, with a folder around, in a zip, and unpacked by hand */
static void
test_export (void)
{
  static const char *const folders[] = { "", "export_1/", "a/b c/" };
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (GBytes) export = account_fixture_create (folders[i], ACCOUNT_FIXTURE_GEAR);
      import_fixture_write_content (&fixture, "export.zip", export);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export.zip", NULL);
      check_export (plan);
    }
}

/* People pack again what they unpacked. */
static void
test_export_in_tar (void)
{
  for (int is_packed = FALSE; is_packed <= TRUE; is_packed++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      ZipFixture *tar = zip_fixture_new_tar (is_packed);
      account_fixture_add (tar, "export_1/", ACCOUNT_FIXTURE_GEAR);
      g_autoptr (GBytes) export = zip_fixture_finish (tar);
      import_fixture_write_content (&fixture, "export", export);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export", NULL);
      check_export (plan);
    }
}

static void
test_export_in_zip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "read me.pdf", "x");
  zip_fixture_add_stored (zip, "more/export.zip", export);
  g_autoptr (GBytes) outer = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "outer.zip", outer);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "outer.zip", NULL);
  check_export (plan);
  g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->entry, ==, "more/export.zip/activities.csv");
}

static void
test_export_in_folder (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *activities = account_fixture_create_activities (ACCOUNT_FIXTURE_GEAR);
  g_autofree char *unlisted = account_fixture_create_gpx (9, "running");
  g_autofree char *repeated = account_fixture_create_gpx (4, "running");
  g_autofree char *recording = account_fixture_create_gpx (2, "trail_running"); /* unpacked by hand */
  import_fixture_write (&fixture, "in/activities.csv", activities);
  import_fixture_write (&fixture, "in/shoes.csv", ACCOUNT_FIXTURE_SHOES);
  import_fixture_write (&fixture, "in/messaging.json", "{\"private\":");
  import_fixture_write (&fixture, "in/activities/71.gpx", recording);
  import_fixture_write (&fixture, "in/activities/72.gpx", "broken");
  import_fixture_write (&fixture, "in/activities/98.gpx", repeated);
  import_fixture_write (&fixture, "in/activities/99.gpx", unlisted);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "in", NULL);
  check_export (plan);
}

/* The list alone, then the whole; then the next export, in which the shoe is called another name */
static void
test_next_export (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *activities = account_fixture_create_activities ("Old Friend");
  import_fixture_write (&fixture, "activities.csv", activities);
  g_autoptr (FootfallImportPlan) first = import_fixture_plan (&fixture, "activities.csv", NULL);
  g_assert_cmpuint (first->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
  import_fixture_apply (&fixture, first);
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  import_fixture_write_content (&fixture, "export.zip", export);
  g_autoptr (FootfallImportPlan) second = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 2);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_null (import_plan_get_new_shoe (second));
  import_fixture_apply (&fixture, second);
  g_autoptr (FootfallImportPlan) third = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_cmpuint (third->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 0);
  g_assert_cmpuint (footfall_change_set_get_size (third->changes), ==, 0);
}

/* A run in the text of the list that shoes.csv knows under a name that is in the journal already */
static void
test_known_shoe (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup ("OLD FRIEND");
  footfall_log_put (fixture.log, FOOTFALL_RECORD_SHOE, shoe);
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  import_fixture_write_content (&fixture, "export.zip", export);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_null (import_plan_get_new_shoe (plan));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/strava-export/export", test_export);
  g_test_add_func ("/exchange/strava-export/export-in-tar", test_export_in_tar);
  g_test_add_func ("/exchange/strava-export/export-in-zip", test_export_in_zip);
  g_test_add_func ("/exchange/strava-export/export-in-folder", test_export_in_folder);
  g_test_add_func ("/exchange/strava-export/next-export", test_next_export);
  g_test_add_func ("/exchange/strava-export/known-shoe", test_known_shoe);
  return g_test_run ();
}
