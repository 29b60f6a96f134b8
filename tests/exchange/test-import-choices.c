/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "exchange/import-reading.h"
#include "import-fixture.h"

#define MORNING "2026-11-02 06:00:00"
#define NEXT_MORNING "2026-11-03 06:00:00"

#define HEADER "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
#define ROW(id, date, metres, gear) id "," date ",n,Run,,3000," metres ",false," gear ",\n"

static FootfallImportItem *
get_item (const FootfallImportPlan *plan, guint index)
{
  return import_plan_get_file (plan, 0)->items->pdata[index];
}

static FootfallImportShoe *
get_shoe (const FootfallImportPlan *plan, const char *text)
{
  FootfallImportShoe *shoe = footfall_import_plan_find_shoe (plan, text);
  g_assert_nonnull (shoe);
  return shoe;
}

/* A run that was typed by hand at the same time, with some things told and others not */
static FootfallUuid
put_manual_run (ImportFixture *fixture)
{
  FootfallRun *run = footfall_run_new ();
  gint32 offset;
  g_assert_true (footfall_instant_parse ("2026-11-02T06:00:30Z", NULL, &run->started_at, &offset));
  run->distance_m = 9500;
  run->effort = 4;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
  return run->record.uuid;
}

static void
test_skip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_manual_run (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  FootfallImportItem *item = get_item (plan, 0);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_MAYBE);
  g_assert_cmpint (item->choice, ==, FOOTFALL_IMPORT_CHOICE_SKIP);
  for (int choice = 0; choice < FOOTFALL_N_IMPORT_CHOICES; choice++)
    g_assert_true (footfall_import_item_allows (item, (FootfallImportChoice) choice));
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
  g_assert_cmpuint (get_shoe (plan, "larch")->n_runs, ==, 0);
}

static void
test_keep_both (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  put_manual_run (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  footfall_import_item_choose (get_item (plan, 0), FOOTFALL_IMPORT_CHOICE_KEEP_BOTH);
  footfall_import_plan_update (plan, fixture.log);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 3); /* shoe, run, batch */
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 2);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);

  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  g_assert_cmpuint (again->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
}

/* Only what is unknown is filled in; what the runner told stays. */
static void
test_fill (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  const FootfallUuid uuid = put_manual_run (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  footfall_import_item_choose (get_item (plan, 0), FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_import_plan_update (plan, fixture.log);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 2); /* shoe, run */
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 1);
  const FootfallRun *run = footfall_log_find_run (fixture.log, &uuid);
  g_assert_cmpfloat (run->distance_m, ==, 9500);
  g_assert_cmpint (run->effort, ==, 4);
  g_assert_cmpint (run->duration_s, ==, 3000);
  g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_MANUAL);
  g_assert_cmpint (run->record.modified_at, ==, FIXTURE_NOW);
  g_assert_cmpstr (footfall_log_find_shoe (fixture.log, &run->shoe)->name, ==, "Larch");

  /* There is nothing left to fill. */
  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  footfall_import_item_choose (get_item (again, 0), FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_import_plan_update (again, fixture.log);
  g_assert_cmpuint (footfall_change_set_get_size (again->changes), ==, 0);
}

/* The same file twice in one call: the second run may be the first, which is not there yet. */
static void
test_fill_new (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, HEADER ROW ("1", MORNING, "9551.7", "") ROW ("2", MORNING, "9551.7", "Larch"));
  footfall_import_item_choose (get_item (plan, 1), FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 1);
  g_assert_false (footfall_uuid_is_none (&footfall_log_get_run (fixture.log, 0)->shoe));
}

/* The journal changed between the plan and its end. */
static void
test_update_for_changed_log (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  const FootfallUuid uuid = put_manual_run (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", ""));
  footfall_import_item_choose (get_item (plan, 0), FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_log_remove (fixture.log, FOOTFALL_RECORD_RUN, &uuid);
  footfall_import_plan_update (plan, fixture.log);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
}

static const char three_runs[] =
    HEADER ROW ("1", MORNING, "9551.7", "Larch") ROW ("2", NEXT_MORNING, "5000.0", "Heron  Alder ")
        ROW ("3", "2026-11-04 06:00:00", "5000.0", "larch");

static void
test_shoes_found (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, three_runs);
  g_assert_cmpuint (plan->shoes->len, ==, 2);
  g_assert_cmpuint (get_shoe (plan, "LARCH")->n_runs, ==, 2);
  g_assert_cmpint (get_shoe (plan, "Larch")->choice, ==, FOOTFALL_IMPORT_SHOE_NEW);
  g_assert_cmpstr (get_shoe (plan, "heron alder")->text, ==, "Heron Alder");
  g_assert_null (footfall_import_plan_find_shoe (plan, "Birch"));
}

static void
test_shoe_ignored (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, three_runs);
  footfall_import_shoe_choose (get_shoe (plan, "Larch"), FOOTFALL_IMPORT_SHOE_IGNORE, NULL);
  footfall_import_plan_update (plan, fixture.log);
  fixture.shoe_choices = footfall_import_plan_get_shoe_choices (plan);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 3);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
  g_assert_cmpstr (g_hash_table_lookup (fixture.shoe_choices, "larch"), ==, "");

  /* And is next time. */
  g_autoptr (FootfallImportPlan) later =
      import_fixture_plan_text (&fixture, HEADER ROW ("4", "2026-11-05 06:00:00", "5000.0", "Larch"));
  g_assert_cmpint (get_shoe (later, "Larch")->choice, ==, FOOTFALL_IMPORT_SHOE_IGNORE);
  import_fixture_apply (&fixture, later);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
}

static void
test_shoe_existing (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  FootfallShoe *known = footfall_shoe_new ();
  known->name = g_strdup ("My favourite");
  footfall_log_put (fixture.log, FOOTFALL_RECORD_SHOE, known);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, three_runs);
  footfall_import_shoe_choose (get_shoe (plan, "Larch"), FOOTFALL_IMPORT_SHOE_EXISTING, &known->record.uuid);
  footfall_import_plan_update (plan, fixture.log);
  fixture.shoe_choices = footfall_import_plan_get_shoe_choices (plan);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 2);
  g_assert_true (footfall_uuid_equal (&footfall_log_get_run (fixture.log, 0)->shoe, &known->record.uuid));

  g_autoptr (FootfallImportPlan) later =
      import_fixture_plan_text (&fixture, HEADER ROW ("4", "2026-11-05 06:00:00", "5000.0", "LARCH"));
  g_assert_cmpint (get_shoe (later, "Larch")->choice, ==, FOOTFALL_IMPORT_SHOE_EXISTING);
  g_assert_true (footfall_uuid_equal (&get_shoe (later, "Larch")->shoe, &known->record.uuid));

  /* What is remembered of a shoe that is gone, or is no UUID, does not count. */
  g_hash_table_insert (fixture.shoe_choices, g_strdup ("larch"), g_strdup ("0a000000-0000-4000-8000-000000000009"));
  g_hash_table_insert (fixture.shoe_choices, g_strdup ("birch"), g_strdup ("nonsense"));
  g_autoptr (FootfallImportPlan) gone = import_fixture_plan_text (
      &fixture, HEADER ROW ("4", "2026-11-05 06:00:00", "5000.0", "Larch") ROW ("5", "2026-11-06 06:00:00", "1.0", "Birch"));
  g_assert_cmpint (get_shoe (gone, "Birch")->choice, ==, FOOTFALL_IMPORT_SHOE_NEW);
}

/* Two shoes of one name cannot be in use, but a new one was asked for. */
static void
test_shoe_new_of_known_name (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  FootfallShoe *known = footfall_shoe_new ();
  known->name = g_strdup ("Larch");
  footfall_log_put (fixture.log, FOOTFALL_RECORD_SHOE, known);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, three_runs);
  g_assert_cmpint (get_shoe (plan, "Larch")->choice, ==, FOOTFALL_IMPORT_SHOE_EXISTING);
  footfall_import_shoe_choose (get_shoe (plan, "Larch"), FOOTFALL_IMPORT_SHOE_NEW, NULL);
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  const FootfallUuid worn = footfall_log_get_run (fixture.log, 0)->shoe;
  g_assert_cmpstr (footfall_log_find_shoe (fixture.log, &worn)->name, ==, "Larch 2");
}

/* One text may lead to another text's new shoe, and goes where that goes. */
static void
test_shoe_of_another_text (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, three_runs);
  FootfallImportShoe *larch = get_shoe (plan, "Larch"), *alder = get_shoe (plan, "Heron Alder");
  footfall_import_shoe_choose (alder, FOOTFALL_IMPORT_SHOE_EXISTING, &larch->draft->record.uuid);
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
  g_assert_true (footfall_uuid_equal (&footfall_log_get_run (fixture.log, 0)->shoe,
                                      &footfall_log_get_run (fixture.log, 1)->shoe));

  /* In a circle it goes nowhere. */
  footfall_import_shoe_choose (larch, FOOTFALL_IMPORT_SHOE_EXISTING, &alder->draft->record.uuid);
  footfall_import_plan_update (plan, fixture.log);
  footfall_import_shoe_choose (larch, FOOTFALL_IMPORT_SHOE_IGNORE, NULL);
  footfall_import_plan_update (plan, fixture.log);
}

/* Strava came to write the same shoe differently; the runs that are known already tell which it is, also when
 * the runner has given it another name here. */
static void
test_shoe_text_changed (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", "Larch"));
  FootfallShoe *renamed = footfall_shoe_copy (footfall_log_get_shoe (fixture.log, 0));
  g_free (renamed->name);
  renamed->name = g_strdup ("The blue ones");
  const FootfallUuid uuid = renamed->record.uuid;
  footfall_log_put (fixture.log, FOOTFALL_RECORD_SHOE, renamed);
  g_autoptr (FootfallImportPlan) later = import_fixture_plan_text (
      &fixture, HEADER ROW ("1", MORNING, "9551.7", "HERON larch mk 2") ROW ("2", NEXT_MORNING, "5000.0", "HERON larch mk 2"));
  g_assert_cmpuint (later->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
  g_assert_cmpuint (later->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  import_fixture_apply (&fixture, later);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
  g_assert_true (footfall_uuid_equal (&footfall_log_get_run (fixture.log, 1)->shoe, &uuid));
}

/* A run of Footfall's own file that is there with other values can be filled, but not stand beside itself. */
static void
test_journal_items (void)
{
#define JOURNAL(values, time) \
  "{\"format\":\"footfall-journal\",\"version\":1,\"runs\":[{\"uuid\":\"0b000000-0000-4000-8000-000000000001\"," \
  "\"started_at\":\"2026-11-20T18:04:05Z\"," values ",\"modified_at\":\"" time "\"}]}"
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, JOURNAL ("\"distance_m\":5000", "2026-11-20T19:00:00Z"));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, JOURNAL ("\"distance_m\":6000,\"duration_s\":1800", "2026-11-21T19:00:00Z"));
  FootfallImportItem *item = get_item (plan, 0);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_MAYBE);
  g_assert_false (footfall_import_item_allows (item, FOOTFALL_IMPORT_CHOICE_KEEP_BOTH));
  footfall_import_item_choose (item, FOOTFALL_IMPORT_CHOICE_FILL);
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  g_assert_cmpfloat (run->distance_m, ==, 5000);
  g_assert_cmpint (run->duration_s, ==, 1800);
}

/* What another source tells of the same run, on the clock of another zone */
static void
test_other_zones (void)
{
  static const struct
  {
    int gap_s;
    double distance_m;
    FootfallSource source;
    FootfallImportState state;
  } cases[] = {
    { 3600, 9500, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_MAYBE },
    { -3600, 9500, FOOTFALL_SOURCE_RUNKEEPER, FOOTFALL_IMPORT_STATE_MAYBE },
    { 3660, 9500, FOOTFALL_SOURCE_CSV, FOOTFALL_IMPORT_STATE_MAYBE },
    { 20700 - 60, 9500, FOOTFALL_SOURCE_CSV, FOOTFALL_IMPORT_STATE_MAYBE },
    { 3661, 9500, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_NEW },
    { 3539, 9500, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_NEW },
    { 14 * 3600, 9500, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_MAYBE },
    { 24 * 3600, 9500, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_NEW },
    { 3600, 9000, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_NEW },
    { 3600, NAN, FOOTFALL_SOURCE_GARMIN, FOOTFALL_IMPORT_STATE_NEW },
    { 3600, 9500, FOOTFALL_SOURCE_FIT, FOOTFALL_IMPORT_STATE_NEW },
    { 3600, 9500, FOOTFALL_SOURCE_STRAVA, FOOTFALL_IMPORT_STATE_NEW },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      FootfallRun *run = footfall_run_new ();
      gint32 offset;
      g_assert_true (footfall_instant_parse ("2026-11-02T06:00:00Z", NULL, &run->started_at, &offset));
      run->started_at += cases[i].gap_s;
      run->distance_m = cases[i].distance_m;
      run->source = cases[i].source;
      footfall_log_put (fixture.log, FOOTFALL_RECORD_RUN, run);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, HEADER ROW ("1", MORNING, "9551.7", ""));
      g_assert_cmpint (get_item (plan, 0)->state, ==, cases[i].state);
    }
}

/* Reading in another thread */
typedef struct
{
  GMainLoop *loop;
  FootfallImportReading *reading;
  GError *error;
  guint n_told;
  guint n_done;
} Waiting;

static void
on_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Waiting *waiting = user_data;
  waiting->reading = footfall_import_reading_new_finish (result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

static void
on_progress (guint n_done, guint n_known, gpointer user_data)
{
  Waiting *waiting = user_data;
  g_assert_cmpuint (n_done, >=, waiting->n_done);
  g_assert_cmpuint (n_done, <=, n_known);
  waiting->n_done = n_done;
  waiting->n_told++;
}

static void
read_async (const ImportFixture *fixture, Waiting *waiting, GCancellable *cancellable)
{
  g_autofree char *path = import_fixture_get_path (fixture, "a.csv");
  g_autofree char *missing = import_fixture_get_path (fixture, "missing.csv");
  const FootfallImportOptions options = {
    .zone = fixture->zone, .now = FIXTURE_NOW, .progress = on_progress, .progress_data = waiting
  };
  waiting->loop = g_main_loop_new (NULL, FALSE);
  footfall_import_reading_new_async ((const char *const[]) { path, missing, path, NULL }, &options, cancellable, on_read,
                                     waiting);
  g_main_loop_run (waiting->loop);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_main_loop_unref (waiting->loop);
}

static void
test_thread (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a.csv", three_runs);
  Waiting waiting = { 0 };
  read_async (&fixture, &waiting, NULL);
  g_assert_no_error (waiting.error);
  g_assert_cmpuint (waiting.n_told, <=, 3);
  g_autoptr (FootfallImportPlan) plan = footfall_import_plan_new_from_reading (waiting.reading, fixture.log);
  g_assert_cmpuint (plan->files->len, ==, 3);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 3);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 3);
  g_assert_cmpuint (import_plan_get_file (plan, 1)->problems->len, ==, 1);
}

static void
test_thread_cancelled (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a.csv", three_runs);
  Waiting waiting = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  read_async (&fixture, &waiting, cancellable);
  g_assert_error (waiting.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (waiting.reading);
  g_assert_cmpuint (waiting.n_told, ==, 0);
  g_clear_error (&waiting.error);
}

#define GPX(points) \
  "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><type>running</type><trkseg>" points "</trkseg></trk></gpx>"
#define UNDATED GPX ("<trkpt lat=\"52.50\" lon=\"13.4\"/><trkpt lat=\"52.52\" lon=\"13.4\"/>")

static gboolean
set_start (const ImportFixture *fixture, FootfallImportPlan *plan, const char *start, GError **error)
{
  gint64 started_at;
  gint32 utc_offset_s;
  g_assert_true (footfall_instant_parse (start, NULL, &started_at, &utc_offset_s));
  return footfall_import_plan_set_start (plan, plan->files->pdata[0], get_item (plan, 0), started_at, utc_offset_s,
                                         fixture->log, error);
}

/* What lacks only its start comes in when that is told, and is no problem then. */
static void
test_start_told (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, UNDATED);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_UNREADABLE], ==, 1);
  g_assert_true (footfall_import_plan_has_problems (plan));
  g_autoptr (GError) error = NULL;
  g_assert_true (set_start (&fixture, plan, "2026-11-02T07:00:00+01:00", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_UNREADABLE], ==, 0);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_false (footfall_import_plan_has_problems (plan));
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 1);

  /* the same file, said to be of the same time: known */
  g_autoptr (FootfallImportPlan) again = import_fixture_plan_text (&fixture, UNDATED);
  g_assert_true (set_start (&fixture, again, "2026-11-02T07:00:00+01:00", &error));
  g_assert_cmpint (get_item (again, 0)->state, ==, FOOTFALL_IMPORT_STATE_SAME);
  /* and a moment beside it: in doubt */
  g_autoptr (FootfallImportPlan) near = import_fixture_plan_text (&fixture, UNDATED);
  g_assert_true (set_start (&fixture, near, "2026-11-02T07:00:40+01:00", &error));
  g_assert_cmpint (get_item (near, 0)->state, ==, FOOTFALL_IMPORT_STATE_MAYBE);
  g_assert_true (footfall_import_item_allows (get_item (near, 0), FOOTFALL_IMPORT_CHOICE_KEEP_BOTH));
}

/* Two of one file that are said to be of one time are in doubt, though neither is in the journal. */
static void
test_start_told_twice (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_write (&fixture, "a", UNDATED);
  import_fixture_write (&fixture, "b", UNDATED);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a", "b", NULL);
  g_autoptr (GError) error = NULL;
  g_assert_true (set_start (&fixture, plan, "2026-11-02T07:00:00+01:00", &error));
  FootfallImportFile *second = plan->files->pdata[1];
  FootfallImportItem *item = second->items->pdata[0];
  const gint64 started_at = get_item (plan, 0)->started_at;
  g_assert_true (footfall_import_plan_set_start (plan, second, item, started_at + 20, 3600, fixture.log, &error));
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_MAYBE);
}

/* A row whose date is not understood still names its shoe. */
static void
test_start_told_with_shoe (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, "Date,Distance,Shoe\nsome day,5,Larch\n");
  g_assert_nonnull (get_item (plan, 0)->undated);
  g_assert_cmpuint (get_shoe (plan, "Larch")->n_runs, ==, 0);
  g_autoptr (GError) error = NULL;
  g_assert_true (set_start (&fixture, plan, "2026-11-02T07:00:00+01:00", &error));
  g_assert_cmpuint (get_shoe (plan, "Larch")->n_runs, ==, 1);
  footfall_import_plan_update (plan, fixture.log);
  import_fixture_apply (&fixture, plan);
  g_assert_cmpuint (footfall_log_get_n_shoes (fixture.log), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/import-choices/skip", test_skip);
  g_test_add_func ("/exchange/import-choices/keep-both", test_keep_both);
  g_test_add_func ("/exchange/import-choices/fill", test_fill);
  g_test_add_func ("/exchange/import-choices/fill-new", test_fill_new);
  g_test_add_func ("/exchange/import-choices/update-for-changed-log", test_update_for_changed_log);
  g_test_add_func ("/exchange/import-choices/shoes-found", test_shoes_found);
  g_test_add_func ("/exchange/import-choices/shoe-ignored", test_shoe_ignored);
  g_test_add_func ("/exchange/import-choices/shoe-existing", test_shoe_existing);
  g_test_add_func ("/exchange/import-choices/shoe-new-of-known-name", test_shoe_new_of_known_name);
  g_test_add_func ("/exchange/import-choices/shoe-of-another-text", test_shoe_of_another_text);
  g_test_add_func ("/exchange/import-choices/shoe-text-changed", test_shoe_text_changed);
  g_test_add_func ("/exchange/import-choices/journal-items", test_journal_items);
  g_test_add_func ("/exchange/import-choices/other-zones", test_other_zones);
  g_test_add_func ("/exchange/import-choices/start-told", test_start_told);
  g_test_add_func ("/exchange/import-choices/start-told-twice", test_start_told_twice);
  g_test_add_func ("/exchange/import-choices/start-told-with-shoe", test_start_told_with_shoe);
  g_test_add_func ("/exchange/import-choices/thread", test_thread);
  g_test_add_func ("/exchange/import-choices/thread-cancelled", test_thread_cancelled);
  return g_test_run ();
}
