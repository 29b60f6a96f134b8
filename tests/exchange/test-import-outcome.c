/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-outcome.h"

#include "exchange/import-share.h"
#include "import-fixture.h"

#define HEADER "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
#define ROW(id, day, sport, gear) id "," day " 06:00:00,n," sport ",,3000,9551.7,false," gear ",\n"

static void
put_run (ImportFixture *fixture, const char *start)
{
  FootfallRun *run = footfall_run_new ();
  g_assert_true (footfall_instant_parse (start, NULL, &run->started_at, &run->utc_offset_s));
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
}

static void
test_nothing (void)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  FootfallImportOutcome outcome;
  footfall_import_outcome_init (&outcome, changes);
  g_assert_cmpuint (outcome.added[FOOTFALL_RECORD_RUN], ==, 0);
  g_assert_cmpuint (outcome.n_filled, ==, 0);
  g_assert_cmpint (outcome.from, ==, FOOTFALL_DAY_UNKNOWN);
  g_assert_cmpint (outcome.to, ==, FOOTFALL_DAY_UNKNOWN);
}

static void
test_added_and_filled (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_run (&fixture, "2026-11-09T06:00:20Z");
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, HEADER ROW ("1", "2026-11-04", "Run", "Larch") ROW ("2", "2026-11-02", "Run", "Larch")
                    ROW ("3", "2026-11-09", "Run", ""));
  footfall_import_item_choose ((FootfallImportItem *) import_plan_get_item (plan, 0, 2), FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_import_plan_update (plan, fixture.log);
  FootfallImportOutcome outcome;
  footfall_import_outcome_init (&outcome, plan->changes);
  g_assert_cmpuint (outcome.added[FOOTFALL_RECORD_RUN], ==, 2);
  g_assert_cmpuint (outcome.added[FOOTFALL_RECORD_SHOE], ==, 1);
  g_assert_cmpuint (outcome.n_filled, ==, 1);
  g_assert_cmpint (outcome.from, ==, footfall_day_from_ymd (2026, 11, 2));
  g_assert_cmpint (outcome.to, ==, footfall_day_from_ymd (2026, 11, 4)); /* what was filled in is no newcomer */
  g_assert_cmpuint (footfall_import_plan_measure_doubts (plan, FOOTFALL_IMPORT_CHOICE_FILL).n_items, ==, 1);
  g_assert_cmpuint (footfall_import_plan_measure_doubts (plan, FOOTFALL_IMPORT_CHOICE_SKIP).n_items, ==, 0);
}

static void
test_sports (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a", HEADER ROW ("1", "2026-11-02", "Ride", "") ROW ("2", "2026-11-03", "Swim", ""));
  import_fixture_write (&fixture, "b", HEADER ROW ("3", "2026-11-04", "Ride", "") ROW ("4", "2026-11-05", "Run", ""));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a", "b", NULL);
  g_autofree char *first = footfall_import_file_list_sports (import_plan_get_file (plan, 0));
  g_autofree char *all = footfall_import_plan_list_sports (plan);
  g_assert_cmpstr (first, ==, "Ride (1), Swim (1)");
  g_assert_cmpstr (all, ==, "Ride (2), Swim (1)");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/import-outcome/nothing", test_nothing);
  g_test_add_func ("/exchange/import-outcome/added-and-filled", test_added_and_filled);
  g_test_add_func ("/exchange/import-outcome/sports", test_sports);
  return g_test_run ();
}
