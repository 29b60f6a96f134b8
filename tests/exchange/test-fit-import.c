/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What FIT files become in a plan */

#include <string.h>

#include "fit-fixture.h"
#include "import-fixture.h"

static void
write_fixture (const ImportFixture *import, const FitFixture *fixture)
{
  import_fixture_write_bytes (import, "run.fit", (const char *) fixture->bytes->data, fixture->bytes->len);
}

/* A triathlon on a watch that changes its sport by itself: five sessions, of which one is a run */
static void
test_triathlon (void)
{
  static const guint8 sports[] = { 5, 3, 2, 3, 1 };
  g_auto (ImportFixture) import;
  g_auto (FitFixture) fixture;
  import_fixture_init (&import);
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  for (guint32 i = 0; i < G_N_ELEMENTS (sports); i++)
    fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME + i * 3600, sports[i], 0, 3000, 5000 + i);
  fit_fixture_end (&fixture);
  write_fixture (&import, &fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT], ==, 4);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  const FootfallRun *run = import_plan_get_item (plan, 0, 4)->record;
  g_assert_cmpfloat (run->distance_m, ==, 5004);
  g_assert_cmpint (run->started_at, ==, FIT_FIXTURE_START + 4 * 3600);
  import_fixture_apply (&import, plan);
  g_autoptr (FootfallImportPlan) again = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (again->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
}

static void
test_surfaces (void)
{
  static const struct
  {
    guint8 sport;
    guint8 sub_sport;
    FootfallSurface surface;
  } cases[] = {
    { 1, 0, FOOTFALL_SURFACE_UNKNOWN },   { 1, 1, FOOTFALL_SURFACE_TREADMILL }, { 1, 2, FOOTFALL_SURFACE_ROAD },
    { 1, 3, FOOTFALL_SURFACE_TRAIL },     { 1, 4, FOOTFALL_SURFACE_TRACK },     { 1, 0xff, FOOTFALL_SURFACE_UNKNOWN },
    { 4, 1, FOOTFALL_SURFACE_TREADMILL }, { 1, 250, FOOTFALL_SURFACE_UNKNOWN },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) import;
      g_auto (FitFixture) fixture;
      import_fixture_init (&import);
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, cases[i].sport, cases[i].sub_sport, 1200, 3000);
      fit_fixture_add_activity (&fixture, FIT_FIXTURE_TIME, -18000);
      fit_fixture_end (&fixture);
      write_fixture (&import, &fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "fit");
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      const FootfallRun *run = item->record;
      g_assert_cmpint (run->surface, ==, cases[i].surface);
      g_assert_true ((item->message != NULL) == (run->surface != FOOTFALL_SURFACE_UNKNOWN));
      g_assert_cmpint (run->utc_offset_s, ==, -18000);
      g_assert_cmpint (run->duration_s, ==, 1190);
      g_assert_cmpfloat (run->cadence_spm, ==, 167);
      g_assert_cmpfloat (run->ascent_m, ==, 47);
      g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_FIT);
    }
}

/* What is no activity is said to be none. */
static void
test_other_files (void)
{
  static const guint8 types[] = { 2, 4, 5, 6, 9, 15, 32, 99, 255 };
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_auto (ImportFixture) import;
      g_auto (FitFixture) fixture;
      import_fixture_init (&import);
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_file_id (&fixture, types[i]);
      fit_fixture_end (&fixture);
      write_fixture (&import, &fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
      g_assert_nonnull (strstr (import_plan_get_problem (plan, 0, 0)->message, "activity"));
    }
}

/* A course has points like a run, but nobody ran it. */
static void
test_course (void)
{
  static const guint8 types[] = { 4, 6, 0xf7 };
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_file_id (&fixture, types[i]);
      fit_fixture_define_record (&fixture);
      for (guint32 j = 0; j < 10; j++)
        fit_fixture_add_record (&fixture, FIT_FIXTURE_TIME + j * 60, j * 150);
      fit_fixture_end (&fixture);
      g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
      g_assert_cmpuint (summary->sessions->len, ==, types[i] != 6);
    }
}

static void
test_remarks (void)
{
  g_auto (ImportFixture) import;
  g_auto (FitFixture) fixture;
  import_fixture_init (&import);
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;
  write_fixture (&import, &fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 0);
  const FootfallImportProblem *remark = import_plan_get_file (plan, 0)->remarks->pdata[0];
  g_assert_nonnull (strstr (remark->message, "checksum"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fit-import/triathlon", test_triathlon);
  g_test_add_func ("/exchange/fit-import/surfaces", test_surfaces);
  g_test_add_func ("/exchange/fit-import/other-files", test_other_files);
  g_test_add_func ("/exchange/fit-import/course", test_course);
  g_test_add_func ("/exchange/fit-import/remarks", test_remarks);
  return g_test_run ();
}
