/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Footfall's own files brought into a journal that is not empty. */

#include <string.h>

#include "import-fixture.h"

#define RUN "0b000000-0000-4000-8000-000000000001"
#define SHOE "0a000000-0000-4000-8000-000000000001"
#define OTHER_SHOE "0a000000-0000-4000-8000-000000000002"
#define BATCH "0d000000-0000-4000-8000-000000000001"

#define JOURNAL(content) "{\"format\":\"footfall-journal\",\"version\":1," content "}"

#define RUN_RECORD(uuid, start, more, modified_at) \
  "{\"uuid\":\"" uuid "\",\"started_at\":\"" start "\"," more "\"modified_at\":\"" modified_at "\"}"

static void
assert_uuid (const FootfallUuid *uuid, const char *expected)
{
  const FootfallUuidText actual = footfall_uuid_to_text (uuid);
  g_assert_cmpstr (actual.text, ==, expected);
}

static void
check_item (const FootfallImportPlan *plan, guint index, FootfallImportState state, gboolean has_message)
{
  const FootfallImportItem *item = import_plan_get_item (plan, 0, index);
  g_assert_cmpint (item->state, ==, state);
  g_assert_true ((item->message != NULL) == has_message);
}

static void
check_nothing (const FootfallImportPlan *plan)
{
  g_assert_false (footfall_import_plan_has_problems (plan));
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
}

/* What is there under the same UUID is never overwritten. */
static void
test_same_uuid (void)
{
  static const struct
  {
    const char *text;
    FootfallImportState state;
    gboolean has_message;
  } cases[] = {
    { JOURNAL ("\"runs\":[" RUN_RECORD (RUN, "2026-11-20T18:00:00Z", "\"effort\":4,", "2026-11-20T19:00:00Z") "]"),
      FOOTFALL_IMPORT_STATE_SAME, FALSE },
    { JOURNAL ("\"runs\":[" RUN_RECORD (RUN, "2026-11-20T18:00:00Z", "\"effort\":4,", "2026-11-21T19:00:00Z") "]"),
      FOOTFALL_IMPORT_STATE_SAME, FALSE },
    { JOURNAL ("\"runs\":[" RUN_RECORD (RUN, "2026-11-20T18:00:00Z", "\"effort\":5,", "2026-11-19T19:00:00Z") "]"),
      FOOTFALL_IMPORT_STATE_SAME, TRUE },
    { JOURNAL ("\"runs\":[" RUN_RECORD (RUN, "2026-11-20T18:00:00Z", "\"effort\":5,", "2026-11-20T19:00:01Z") "]"),
      FOOTFALL_IMPORT_STATE_MAYBE, TRUE },
  };
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, cases[0].text);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, cases[i].text);
      check_item (plan, 0, cases[i].state, cases[i].has_message);
      check_nothing (plan);
    }
}

/* A run of the same source key is the same; its pain entries find it. */
static void
test_same_source (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  FootfallRun *run = footfall_run_new ();
  run->started_at = 1000;
  run->source = FOOTFALL_SOURCE_STRAVA;
  run->source_key = g_strdup ("77");
  const FootfallUuid uuid = run->record.uuid;
  footfall_log_put (fixture.log, FOOTFALL_RECORD_RUN, run);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, JOURNAL ("\"runs\":[{\"uuid\":\"" RUN "\",\"started_at\":\"2026-11-20T18:00:00Z\",\"source\":"
                         "\"strava\",\"source_key\":\"77\"}],\"pain\":[{\"run\":\"" RUN
                         "\",\"felt_at\":\"2026-11-20T18:00:00Z\",\"level\":3,\"knee\":\"left\"}]"));
  check_item (plan, 0, FOOTFALL_IMPORT_STATE_SAME, FALSE);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 1);
  g_assert_cmpuint (footfall_log_get_n_pain (fixture.log), ==, 1);
  g_assert_true (footfall_uuid_equal (&footfall_log_get_pain (fixture.log, 0)->run, &uuid));
}

/* What may be the same is left out with its pain entries, and that is said. */
static void
test_maybe (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\"}]"));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, JOURNAL ("\"runs\":[{\"uuid\":\"" RUN "\",\"started_at\":\"2026-11-20T18:00:30Z\"}],"
                         "\"pain\":[{\"run\":\"" RUN "\",\"felt_at\":\"2026-11-20T18:00:00Z\",\"level\":3}]"));
  check_item (plan, 0, FOOTFALL_IMPORT_STATE_MAYBE, TRUE);
  check_nothing (plan);
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpuint (file->remarks->len, ==, 1);
  g_assert_nonnull (strstr (((FootfallImportProblem *) file->remarks->pdata[0])->message, "1 pain entry"));
}

/* The file's own runs are told apart by their UUIDs alone. */
static void
test_near_in_one_file (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\"},"
                                                 "{\"started_at\":\"2026-11-20T18:00:00Z\"}]"));
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 2);
}

/* The same journal given twice in one call is taken once. */
static void
test_two_files (void)
{
  static const char text[] = JOURNAL ("\"runs\":[{\"uuid\":\"" RUN "\",\"started_at\":\"2026-11-20T18:00:00Z\"}],"
                                      "\"shoes\":[{\"uuid\":\"" SHOE "\",\"name\":\"Larch\"}],"
                                      "\"dismissals\":[{\"finding\":\"mild:left\",\"until\":\"2026-12-01\"}]");
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a.json", text);
  import_fixture_write (&fixture, "b.json", text);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a.json", "b.json", NULL);
  g_assert_cmpint (import_plan_get_item (plan, 0, 0)->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpint (import_plan_get_item (plan, 1, 0)->state, ==, FOOTFALL_IMPORT_STATE_SAME);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 3);
}

/* A shoe of the same name in use is the same shoe, and there is one default. */
static void
test_shoes (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"shoes\":[{\"uuid\":\"" SHOE "\",\"name\":\"Larch\",\"is_default\":true}]"));
  import_fixture_import_text (
      &fixture, JOURNAL ("\"shoes\":[{\"uuid\":\"" OTHER_SHOE "\",\"name\":\"LARCH\"},"
                         "{\"name\":\"larch\",\"retired_on\":\"2026-01-01\"},"
                         "{\"name\":\"Alder\",\"is_default\":true}],"
                         "\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\",\"shoe\":\"" OTHER_SHOE "\"}]"));
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 3);
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  assert_uuid (&run->shoe, SHOE);
  g_assert_cmpstr (footfall_log_get_default_shoe (fixture.log, 20779)->name, ==, "Larch");
}

/* References may lead into the journal. */
static void
test_reference_to_journal (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, JOURNAL ("\"shoes\":[{\"uuid\":\"" SHOE "\",\"name\":\"Larch\"}]"));
  import_fixture_import_text (
      &fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\",\"shoe\":\"" SHOE "\"}]"));
  assert_uuid (&footfall_log_get_run (fixture.log, 0)->shoe, SHOE);
}

/* Runs keep their batch, which is made where it is not there. */
static void
test_batch (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\",\"import_batch\":\"" BATCH "\"},"
                         "{\"started_at\":\"2026-11-21T18:00:00Z\",\"import_batch\":\"" BATCH "\"},"
                         "{\"started_at\":\"2026-11-22T10:00:00Z\"}],"
                         "\"activities\":[{\"done_at\":\"2026-11-20T18:00:00Z\",\"import_batch\":\"" BATCH "\"}]"));
  g_assert_cmpuint (footfall_log_get_size (fixture.log, FOOTFALL_RECORD_IMPORT_BATCH), ==, 1);
  const FootfallImportBatch *batch = footfall_log_get (fixture.log, FOOTFALL_RECORD_IMPORT_BATCH, 0);
  assert_uuid (&batch->record.uuid, BATCH);
  g_assert_cmpint (batch->n_runs, ==, 2);
  g_assert_cmpint (batch->n_activities, ==, 1);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-22T18:00:00Z\",\"import_batch\":\"" BATCH "\"}]"));
  g_assert_cmpuint (footfall_log_get_size (fixture.log, FOOTFALL_RECORD_IMPORT_BATCH), ==, 1);
}

/* What the runner decided here stays, and a difference is said. */
static void
test_other_kinds (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"events\":[{\"uuid\":\"" RUN "\",\"on\":\"2026-11-20\",\"kind\":\"illness\"}],"
                         "\"dismissals\":[{\"finding\":\"mild:left\",\"until\":\"2026-12-01\"}]"));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, JOURNAL ("\"events\":[{\"uuid\":\"" RUN "\",\"on\":\"2026-11-21\",\"kind\":\"illness\"}],"
                         "\"dismissals\":[{\"finding\":\"mild:left\",\"until\":\"2026-12-09\"}]"));
  check_nothing (plan);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->remarks->len, ==, 1);
}

/* What contradicts itself is refused as a whole. */
static void
test_contradictions (void)
{
  static const char *const cases[][2] = {
    { JOURNAL ("\"shoes\":[{\"name\":\"Larch\"},{\"name\":\"larch\"}]"), "shoes[1].name: " },
    { JOURNAL ("\"shoes\":[{\"name\":\"A\",\"is_default\":true},{\"name\":\"B\",\"is_default\":true}]"),
      "shoes[1].is_default: " },
    { JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\",\"source\":\"strava\",\"source_key\":\"1\"},"
               "{\"started_at\":\"2026-11-21T18:00:00Z\",\"source\":\"strava\",\"source_key\":\"1\"}]"),
      "runs[1].source_key: " },
    { JOURNAL ("\"activities\":[{\"done_at\":\"2026-11-20T18:00:00Z\",\"source\":\"strava\",\"source_key\":\"1\"},"
               "{\"done_at\":\"2026-11-21T18:00:00Z\",\"source\":\"strava\",\"source_key\":\"1\"}]"),
      "activities[1].source_key: " },
    { JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\"}],\"pain\":[{\"felt_at\":"
               "\"2026-11-20T18:00:00Z\",\"level\":3,\"run\":\"" RUN "\"}]"),
      "pain[0].run: " },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, cases[i][0]);
      g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
      g_assert_true (g_str_has_prefix (import_plan_get_problem (plan, 0, 0)->message, cases[i][1]));
    }
}

/* Records without UUIDs are known when the same file comes again; two that are alike are two. */
static void
test_without_uuids (void)
{
  static const char text[] =
      JOURNAL ("\"runs\":[{\"uuid\":null,\"started_at\":\"2026-11-20T18:00:00Z\"}],"
               "\"pain\":[{\"felt_at\":\"2026-11-20T18:00:00Z\",\"level\":3},"
               "{\"felt_at\":\"2026-11-20T18:00:00Z\",\"level\":3}],"
               "\"shoes\":[{\"name\":\"Larch\",\"retired_on\":\"2026-01-01\"}],"
               "\"breaks\":[{\"starts_on\":\"2026-09-01\"}],"
               "\"events\":[{\"on\":\"2026-09-01\",\"kind\":\"illness\"}]");
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, text);
  g_assert_cmpuint (footfall_log_get_n_pain (fixture.log), ==, 2);
  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, text);
  check_item (again, 0, FOOTFALL_IMPORT_STATE_SAME, FALSE);
  check_nothing (again);
}

/* Of activities that begin together only those of one kind may be the same. */
static void
test_near_activities (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"activities\":[{\"done_at\":\"2026-11-20T18:00:00Z\",\"kind\":\"walk\"}]"));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, JOURNAL ("\"activities\":[{\"done_at\":\"2026-11-20T18:00:30Z\",\"kind\":\"walk\"},"
                         "{\"done_at\":\"2026-11-20T18:00:30Z\",\"kind\":\"stretch\"}]"));
  check_item (plan, 0, FOOTFALL_IMPORT_STATE_MAYBE, TRUE);
  check_item (plan, 1, FOOTFALL_IMPORT_STATE_NEW, FALSE);
}

/* The same key of two sources is no contradiction. */
static void
test_sources_apart (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (
      &fixture, JOURNAL ("\"runs\":[{\"started_at\":\"2026-11-20T18:00:00Z\",\"source\":\"strava\",\"source_key\":"
                         "\"1\"},{\"started_at\":\"2026-11-21T18:00:00Z\",\"source\":\"garmin\",\"source_key\":"
                         "\"1\"}]"));
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/merge-journal/same-uuid", test_same_uuid);
  g_test_add_func ("/exchange/merge-journal/same-source", test_same_source);
  g_test_add_func ("/exchange/merge-journal/maybe", test_maybe);
  g_test_add_func ("/exchange/merge-journal/near-in-one-file", test_near_in_one_file);
  g_test_add_func ("/exchange/merge-journal/two-files", test_two_files);
  g_test_add_func ("/exchange/merge-journal/shoes", test_shoes);
  g_test_add_func ("/exchange/merge-journal/reference-to-journal", test_reference_to_journal);
  g_test_add_func ("/exchange/merge-journal/batch", test_batch);
  g_test_add_func ("/exchange/merge-journal/other-kinds", test_other_kinds);
  g_test_add_func ("/exchange/merge-journal/contradictions", test_contradictions);
  g_test_add_func ("/exchange/merge-journal/without-uuids", test_without_uuids);
  g_test_add_func ("/exchange/merge-journal/near-activities", test_near_activities);
  g_test_add_func ("/exchange/merge-journal/sources-apart", test_sources_apart);
  return g_test_run ();
}
