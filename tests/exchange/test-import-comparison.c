/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-comparison.h"
#include "import-fixture.h"

#define HEADER "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
#define ROW(id, gear) id ",2026-11-02 06:00:00,n,Run,lovely,3000,9551.7,false," gear ",\n"

static const FootfallRun *
put_run (ImportFixture *fixture, const char *start, double distance_m, gint64 duration_s, const FootfallShoe *shoe)
{
  FootfallRun *run = footfall_run_new ();
  g_assert_true (footfall_instant_parse (start, NULL, &run->started_at, &run->utc_offset_s));
  run->utc_offset_s = 3600;
  run->distance_m = distance_m;
  run->duration_s = duration_s;
  if (shoe != NULL)
    run->shoe = shoe->record.uuid;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
  return run;
}

static const FootfallShoe *
put_shoe (ImportFixture *fixture, const char *name)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup (name);
  footfall_log_put (fixture->log, FOOTFALL_RECORD_SHOE, shoe);
  return shoe;
}

static const FootfallImportComparison *
find_line (GPtrArray *lines, const char *label)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_str_equal (((const FootfallImportComparison *) lines->pdata[i])->label, label))
      return lines->pdata[i];
  return NULL;
}

static const FootfallImportComparison *
get_line (GPtrArray *lines, const char *label)
{
  const FootfallImportComparison *line = find_line (lines, label);
  if (line == NULL)
    g_error ("nothing is said of %s", label);
  return line;
}

static void
assert_line (GPtrArray *lines, const char *label, const char *stored, const char *found, gboolean differs, gboolean fills)
{
  const FootfallImportComparison *line = get_line (lines, label);
  g_assert_cmpstr (line->stored, ==, stored);
  g_assert_cmpstr (line->found, ==, found);
  g_assert_cmpint (line->differs, ==, differs);
  g_assert_cmpint (line->fills, ==, fills);
}

static GPtrArray *
compare_first (const ImportFixture *fixture, const FootfallImportPlan *plan)
{
  return footfall_import_plan_compare (plan, import_plan_get_item (plan, 0, 0), fixture->log,
                                       FOOTFALL_DISTANCE_UNIT_KILOMETRES);
}

static void
test_side_by_side (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_run (&fixture, "2026-11-02T06:00:30Z", 9500, -1, put_shoe (&fixture, "Merlin"));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", "Larch"));
  g_autoptr (GPtrArray) lines = compare_first (&fixture, plan);
  assert_line (lines, "Distance", "9.50\u00a0km", "9.55\u00a0km", TRUE, FALSE);
  assert_line (lines, "Duration", NULL, "50:00", FALSE, TRUE);
  assert_line (lines, "Shoe", "Merlin", "Larch", TRUE, FALSE);
  assert_line (lines, "Notes", NULL, "lovely", FALSE, TRUE);
  assert_line (lines, "From", "Entered by hand", "Strava", TRUE, FALSE);
  g_assert_null (find_line (lines, "Cadence")); /* neither tells */
  const FootfallImportComparison *start = get_line (lines, "Start");
  g_assert_true (start->differs && g_str_has_suffix (start->stored, ":30") && g_str_has_suffix (start->found, ":00"));
}

/* Starts are told to the second only where the minute does not tell them apart. */
static void
test_same_start (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_run (&fixture, "2026-11-02T06:00:00Z", 9551.7, 3000, NULL);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", ""));
  g_autoptr (GPtrArray) lines = compare_first (&fixture, plan);
  const FootfallImportComparison *start = get_line (lines, "Start");
  g_assert_false (start->differs);
  g_assert_true (g_str_has_suffix (start->stored, "07:00"));
  assert_line (lines, "Distance", "9.55\u00a0km", "9.55\u00a0km", FALSE, FALSE);
  g_assert_null (find_line (lines, "Shoe"));
}

/* A text that means the shoe which the stored run wears is no difference; an ignored one fills nothing. */
static void
test_shoe_meant (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  const FootfallShoe *shoe = put_shoe (&fixture, "Merlin");
  put_run (&fixture, "2026-11-02T06:00:00Z", 9551.7, 3000, shoe);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", "Larch"));
  footfall_import_shoe_choose (footfall_import_plan_find_shoe (plan, "larch"), FOOTFALL_IMPORT_SHOE_EXISTING,
                               &shoe->record.uuid);
  g_autoptr (GPtrArray) meant = compare_first (&fixture, plan);
  assert_line (meant, "Shoe", "Merlin", "Merlin", FALSE, FALSE);
  footfall_import_shoe_choose (footfall_import_plan_find_shoe (plan, "larch"), FOOTFALL_IMPORT_SHOE_IGNORE, NULL);
  g_autoptr (GPtrArray) ignored = compare_first (&fixture, plan);
  assert_line (ignored, "Shoe", "Merlin", "Larch", TRUE, FALSE);
}

static void
test_ignored_shoe_fills_nothing (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_run (&fixture, "2026-11-02T06:00:00Z", 9551.7, 3000, NULL);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", "Larch"));
  g_autoptr (GPtrArray) taken = compare_first (&fixture, plan);
  assert_line (taken, "Shoe", NULL, "Larch", FALSE, TRUE);
  footfall_import_shoe_choose (footfall_import_plan_find_shoe (plan, "larch"), FOOTFALL_IMPORT_SHOE_IGNORE, NULL);
  g_autoptr (GPtrArray) ignored = compare_first (&fixture, plan);
  assert_line (ignored, "Shoe", NULL, "Larch", FALSE, FALSE);
}

/* Two rows of one file that may be one run: the first is what the second is compared with. */
static void
test_within_files (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", "Larch") ROW ("2", ""));
  const FootfallImportItem *item = import_plan_get_item (plan, 0, 1);
  gboolean is_in_files;
  g_assert_nonnull (footfall_import_plan_find_match (plan, item, fixture.log, &is_in_files));
  g_assert_true (is_in_files);
  g_autoptr (GPtrArray) lines =
      footfall_import_plan_compare (plan, item, fixture.log, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  assert_line (lines, "Shoe", "Larch", NULL, FALSE, FALSE);
}

static void
test_nothing_to_compare_with (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", "Larch"));
  g_autoptr (GPtrArray) lines = compare_first (&fixture, plan);
  g_assert_cmpuint (lines->len, ==, 0);
  g_assert_null (footfall_import_plan_find_match (plan, import_plan_get_item (plan, 0, 0), fixture.log, NULL));
}

static void
test_activities (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  fixture.activities = TRUE;
  FootfallActivity *walk = footfall_activity_new ();
  walk->kind = FOOTFALL_ACTIVITY_KIND_WALK;
  g_assert_true (footfall_instant_parse ("2026-11-02T06:00:30Z", NULL, &walk->done_at, &walk->utc_offset_s));
  footfall_log_put (fixture.log, FOOTFALL_RECORD_ACTIVITY, walk);
  g_autoptr (FootfallImportPlan) plan =
      import_fixture_plan_text (&fixture, HEADER "1,2026-11-02 06:00:00,n,Walk,,3000,4000,false,,\n");
  g_autoptr (GPtrArray) lines = compare_first (&fixture, plan);
  assert_line (lines, "Distance", NULL, "4.00\u00a0km", FALSE, TRUE);
  assert_line (lines, "Duration", NULL, "50:00", FALSE, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/import-comparison/side-by-side", test_side_by_side);
  g_test_add_func ("/exchange/import-comparison/same-start", test_same_start);
  g_test_add_func ("/exchange/import-comparison/shoe-meant", test_shoe_meant);
  g_test_add_func ("/exchange/import-comparison/ignored-shoe-fills-nothing", test_ignored_shoe_fills_nothing);
  g_test_add_func ("/exchange/import-comparison/within-files", test_within_files);
  g_test_add_func ("/exchange/import-comparison/nothing-to-compare-with", test_nothing_to_compare_with);
  g_test_add_func ("/exchange/import-comparison/activities", test_activities);
  return g_test_run ();
}
