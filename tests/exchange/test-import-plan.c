/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gstdio.h>
#include <string.h>

#include "import-fixture.h"

#define HEADER "Activity ID,Activity Date,Activity Type,Elapsed Time,Moving Time,Distance,Activity Gear\n"
#define ROW(id, date, type, metres, gear) id "," date "," type ",3189,3102," metres "," gear "\n"

#define MORNING "2026-11-02 06:00:00"
#define NEXT_MORNING "2026-11-03 06:00:00"

static guint
count_changes (const FootfallImportPlan *plan, FootfallRecordKind kind)
{
  guint n = 0;
  for (guint i = 0; i < footfall_change_set_get_size (plan->changes); i++)
    n += footfall_change_set_get (plan->changes, i)->kind == kind;
  return n;
}

static void
check_totals (const FootfallImportPlan *plan, guint n_new, guint n_same, guint n_maybe, guint n_other)
{
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, n_new);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_SAME], ==, n_same);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_MAYBE], ==, n_maybe);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT], ==, n_other);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_UNREADABLE], ==, 0);
}

static const char two_runs[] = HEADER ROW ("1", MORNING, "Run", "9551.7", "Larch")
    ROW ("2", NEXT_MORNING, "Run", "5000.0", "LARCH");

static void
test_twice (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, two_runs);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 2);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, two_runs);
  check_totals (again, 0, 2, 0, 0);
  g_assert_cmpuint (footfall_change_set_get_size (again->changes), ==, 0);
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  g_assert_true (footfall_uuid_equal (&import_plan_get_item (again, 0, 0)->matches, &run->record.uuid));
}

/* A later export of the same account adds only the new rows, and no shoe for those known. */
static void
test_later_export (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, two_runs);
  g_autoptr (FootfallImportPlan) later = import_fixture_plan_text (
      &fixture, HEADER ROW ("1", MORNING, "Run", "9551.7", "Heron Larch")
                    ROW ("3", "2026-11-04 06:00:00", "Run", "4000.0", "larch larch"));
  check_totals (later, 1, 1, 0, 0);
  g_assert_cmpuint (count_changes (later, FOOTFALL_RECORD_SHOE), ==, 0);
  g_assert_cmpuint (count_changes (later, FOOTFALL_RECORD_RUN), ==, 1);
}

/* What two files of one call hold is taken once; each file that brings something is a batch. */
static void
test_two_files (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a.csv", two_runs);
  import_fixture_write (&fixture, "b.csv",
                        HEADER ROW ("2", NEXT_MORNING, "Run", "5000.0", "Larch")
                            ROW ("3", "2026-11-04 06:00:00", "Run", "4000.0", "Alder"));
  import_fixture_write (&fixture, "c.csv", two_runs);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a.csv", "b.csv", "c.csv", NULL);
  check_totals (plan, 3, 3, 0, 0);
  g_assert_cmpuint (count_changes (plan, FOOTFALL_RECORD_RUN), ==, 3);
  g_assert_cmpuint (count_changes (plan, FOOTFALL_RECORD_SHOE), ==, 2);
  g_assert_cmpuint (count_changes (plan, FOOTFALL_RECORD_IMPORT_BATCH), ==, 2);
  g_assert_true (footfall_uuid_equal (&import_plan_get_item (plan, 1, 0)->matches,
                                      footfall_change_get_uuid (footfall_change_set_get (
                                          plan->changes, footfall_change_set_get_size (plan->changes) - 2))));
}

static const FootfallImportBatch *
find_batch (const ImportFixture *fixture, guint index)
{
  g_assert_cmpuint (index, <, footfall_log_get_size (fixture->log, FOOTFALL_RECORD_IMPORT_BATCH));
  return footfall_log_get (fixture->log, FOOTFALL_RECORD_IMPORT_BATCH, index);
}

static void
test_batch (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  fixture.activities = TRUE;
  import_fixture_import_text (&fixture, HEADER ROW ("1", MORNING, "Run", "9551.7", "")
                                            ROW ("1", MORNING, "Run", "9551.7", "")
                                                ROW ("2", NEXT_MORNING, "Walk", "2000.0", ""));
  const FootfallImportBatch *batch = find_batch (&fixture, 0);
  g_assert_cmpstr (batch->file, ==, "text");
  g_assert_cmpint (batch->imported_at, ==, FIXTURE_NOW);
  g_assert_cmpint (batch->n_runs, ==, 1);
  g_assert_cmpint (batch->n_activities, ==, 1);
  g_assert_cmpint (batch->n_skipped, ==, 1);
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  g_assert_true (footfall_uuid_equal (&run->import_batch, &batch->record.uuid));
}

/* What starts within a minute of a run that is there, from another source, may be the same. */
typedef struct
{
  const char *start;
  const char *metres;
  FootfallImportState state;
} NearCase;

static const NearCase near_cases[] = {
  { "2026-11-02 06:00:00", "10000", FOOTFALL_IMPORT_STATE_MAYBE },
  { "2026-11-02 06:01:00", "10000", FOOTFALL_IMPORT_STATE_MAYBE },
  { "2026-11-02 06:01:01", "10000", FOOTFALL_IMPORT_STATE_NEW },
  { "2026-11-02 05:59:00", "10200", FOOTFALL_IMPORT_STATE_MAYBE },
  { "2026-11-02 05:58:59", "10000", FOOTFALL_IMPORT_STATE_NEW },
  { "2026-11-02 06:00:00", "7000", FOOTFALL_IMPORT_STATE_MAYBE },
  { "2026-11-02 06:00:00", "", FOOTFALL_IMPORT_STATE_MAYBE },
};

static void
put_manual_run (ImportFixture *fixture, double distance_m)
{
  FootfallRun *run = footfall_run_new ();
  gint32 offset;
  g_assert_true (footfall_instant_parse ("2026-11-02T06:00:00Z", NULL, &run->started_at, &offset));
  run->distance_m = distance_m;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
}

static void
test_near (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (near_cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      put_manual_run (&fixture, 10000);
      g_autofree char *text = g_strdup_printf (HEADER ROW ("1", "%s", "Run", "%s", "Larch"), near_cases[i].start,
                                               near_cases[i].metres);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      const gboolean is_new = near_cases[i].state == FOOTFALL_IMPORT_STATE_NEW;
      g_assert_cmpint (item->state, ==, near_cases[i].state);
      g_assert_true ((item->message != NULL) == !is_new);
      g_assert_true (footfall_uuid_is_none (&item->matches) == is_new);
      g_assert_true ((footfall_change_set_get_size (plan->changes) > 0) == is_new);
    }
}

/* Of two that start nearly then, the one that is as long is the match. */
static void
test_nearest (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_manual_run (&fixture, 3000);
  put_manual_run (&fixture, 10000);
  g_autoptr (FootfallImportPlan) plan =
      import_fixture_plan_text (&fixture, HEADER ROW ("1", "2026-11-02 06:00:30", "Run", "10040", ""));
  const FootfallRun *match = footfall_log_find_run (fixture.log, &import_plan_get_item (plan, 0, 0)->matches);
  g_assert_cmpfloat (match->distance_m, ==, 10000);
}

static void
test_other_sports (void)
{
  static const char text[] = HEADER ROW ("1", MORNING, "Run", "9551.7", "Larch")
      ROW ("2", NEXT_MORNING, "Ride", "20000", "My bike") ROW ("3", "2026-11-04 06:00:00", "Swim", "1500", "");
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
  check_totals (plan, 1, 0, 0, 2);
  g_assert_cmpuint (count_changes (plan, FOOTFALL_RECORD_ACTIVITY), ==, 0);
  g_assert_cmpstr (import_plan_get_item (plan, 0, 1)->sport, ==, "Ride");

  fixture.activities = TRUE;
  g_autoptr (FootfallImportPlan) with_activities = import_fixture_plan_text (&fixture, text);
  check_totals (with_activities, 3, 0, 0, 0);
  g_assert_cmpuint (count_changes (with_activities, FOOTFALL_RECORD_RUN), ==, 1);
  g_assert_cmpuint (count_changes (with_activities, FOOTFALL_RECORD_ACTIVITY), ==, 2);
  g_assert_cmpuint (count_changes (with_activities, FOOTFALL_RECORD_SHOE), ==, 1);
  import_fixture_apply (&fixture, with_activities);
  const FootfallActivity *ride = footfall_log_get (fixture.log, FOOTFALL_RECORD_ACTIVITY, 0);
  g_assert_cmpint (ride->kind, ==, FOOTFALL_ACTIVITY_KIND_BICYCLE);
  g_assert_cmpfloat (ride->distance_m, ==, 20000);

  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, text);
  check_totals (again, 0, 3, 0, 0);
}

static void
put_shoe (ImportFixture *fixture, const char *name, const char *brand, const char *model, FootfallDay retired_on)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup (name);
  shoe->brand = g_strdup (brand);
  shoe->model = g_strdup (model);
  shoe->retired_on = retired_on;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_SHOE, shoe);
}

/* What a file calls a shoe, and the shoe of the journal that it means; NULL: a new one */
static const char *const gear_cases[][2] = {
  { "larch", "Larch" },
  { "Heron Larch", "Larch" },
  { "HERON MOOR LARCH", "Larch" },
  { "Larch larch", "Larch" },
  { "Heron Moor", "Larch" },
  { "Old One", "Old One" },
  { "Twin", "Twin" },
  { "Same Model", NULL }, /* of two shoes */
  { "Same Model A", "A" },
  { "Moor", NULL },
  { "Larch 2", NULL },
  { "Lar", NULL },
};

static void
test_gear (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_shoe (&fixture, "Larch", "Heron", "Moor", FOOTFALL_DAY_UNKNOWN);
  put_shoe (&fixture, "Old One", NULL, NULL, 20000);
  put_shoe (&fixture, "Twin", NULL, NULL, 20000);
  put_shoe (&fixture, "Twin", NULL, NULL, FOOTFALL_DAY_UNKNOWN);
  put_shoe (&fixture, "A", "Same", "Model", FOOTFALL_DAY_UNKNOWN);
  put_shoe (&fixture, "B", "Same", "Model", FOOTFALL_DAY_UNKNOWN);
  for (guint i = 0; i < G_N_ELEMENTS (gear_cases); i++)
    {
      g_autofree char *text = g_strdup_printf (HEADER ROW ("1", MORNING, "Run", "9551.7", "%s"), gear_cases[i][0]);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
      const guint size = footfall_change_set_get_size (plan->changes);
      const FootfallRun *run = footfall_change_set_get (plan->changes, size - 1)->after;
      const FootfallShoe *shoe = footfall_log_find_shoe (fixture.log, &run->shoe);
      g_assert_cmpstr (shoe != NULL ? shoe->name : NULL, ==, gear_cases[i][1]);
      g_assert_cmpuint (count_changes (plan, FOOTFALL_RECORD_SHOE), ==, shoe == NULL);
      if (g_str_equal (gear_cases[i][0], "Twin"))
        g_assert_cmpint (shoe->retired_on, ==, FOOTFALL_DAY_UNKNOWN);
    }
}

/* What cannot be read is told file by file, and the other files are read. */
static void
test_unreadable_files (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *folder = import_fixture_get_path (&fixture, "folder");
  g_mkdir (folder, 0700);
  import_fixture_write (&fixture, "empty", "");
  import_fixture_write (&fixture, "letter.txt", "Dear reader,\nno runs here.\n");
  import_fixture_write_bytes (&fixture, "picture.png", "\x89PNG\r\n\x1a\n\0\0", 10);
  import_fixture_write (&fixture, "runs.csv", two_runs);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "missing", "folder", "empty", "letter.txt",
                                                             "picture.png", "runs.csv", NULL);
  g_assert_true (footfall_import_plan_has_problems (plan));
  static const char *const words[] = { "no such file", "folder", "empty", "knows", "knows" };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_assert_null (import_plan_get_file (plan, i)->format);
      g_assert_cmpuint (import_plan_get_file (plan, i)->problems->len, ==, 1);
      g_assert_nonnull (strstr (import_plan_get_problem (plan, i, 0)->message, words[i]));
      g_assert_cmpuint (import_plan_get_problem (plan, i, 0)->line, ==, 0);
    }
  check_totals (plan, 2, 0, 0, 0);
  g_rmdir (folder);
}

static void
test_device (void)
{
  const char *const paths[] = { "/dev/zero", NULL };
  g_autoptr (FootfallLog) log = footfall_log_new ();
  const FootfallImportOptions options = { .now = FIXTURE_NOW };
  g_autoptr (FootfallImportPlan) plan = footfall_import_plan_new (paths, log, &options, NULL, NULL);
  g_assert_nonnull (strstr (import_plan_get_problem (plan, 0, 0)->message, "ordinary"));
}

static void
test_cancelled (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "runs.csv", two_runs);
  g_autofree char *path = import_fixture_get_path (&fixture, "runs.csv");
  const char *const paths[] = { path, NULL };
  const FootfallImportOptions options = { .now = FIXTURE_NOW };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_cancellable_cancel (cancellable);
  g_assert_null (footfall_import_plan_new (paths, fixture.log, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_no_files (void)
{
  const char *const paths[] = { NULL };
  g_autoptr (FootfallLog) log = footfall_log_new ();
  const FootfallImportOptions options = { .now = FIXTURE_NOW };
  g_autoptr (FootfallImportPlan) plan = footfall_import_plan_new (paths, log, &options, NULL, NULL);
  g_assert_cmpuint (plan->files->len, ==, 0);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
}

static void
test_many_rows (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GString) text = g_string_new (HEADER);
  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *date = footfall_day_to_string (10000 + i / 2);
      g_string_append_printf (text, ROW ("%d", "%s %02d:00:00", "Run", "%d.5", "Larch"), i, date, 6 + 12 * (i % 2),
                              5000 + i % 100);
    }
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text->str);
  check_totals (plan, 20000, 0, 0, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/import-plan/twice", test_twice);
  g_test_add_func ("/exchange/import-plan/later-export", test_later_export);
  g_test_add_func ("/exchange/import-plan/two-files", test_two_files);
  g_test_add_func ("/exchange/import-plan/batch", test_batch);
  g_test_add_func ("/exchange/import-plan/near", test_near);
  g_test_add_func ("/exchange/import-plan/nearest", test_nearest);
  g_test_add_func ("/exchange/import-plan/other-sports", test_other_sports);
  g_test_add_func ("/exchange/import-plan/gear", test_gear);
  g_test_add_func ("/exchange/import-plan/unreadable-files", test_unreadable_files);
  g_test_add_func ("/exchange/import-plan/device", test_device);
  g_test_add_func ("/exchange/import-plan/cancelled", test_cancelled);
  g_test_add_func ("/exchange/import-plan/no-files", test_no_files);
  g_test_add_func ("/exchange/import-plan/many-rows", test_many_rows);
  return g_test_run ();
}
