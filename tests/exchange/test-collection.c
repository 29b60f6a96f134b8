/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "account-fixture.h"
#include "fit-fixture.h"
#include "import-fixture.h"

#define N_MANY 300
#define BOMB_SIZE (64 * 1024 * 1024)

/* One entry that is broken does not stop the others, and each says which it is. */
static void
test_mixed (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *good = account_fixture_create_gpx (2, "running");
  g_autofree char *other = account_fixture_create_gpx (3, "running");
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a.gpx", good);
  zip_fixture_add_text (zip, "b/broken.gpx", "<gpx><trk");
  zip_fixture_add_text (zip, "b/page.gpx", "<html>not found</html>");
  zip_fixture_add_text (zip, "b/empty.fit", "");
  zip_fixture_add_text (zip, "c.zip", "PK\3\4 no zip");
  zip_fixture_add_text (zip, "../../evil.gpx", good);
  zip_fixture_add_text (zip, "/evil.gpx", good);
  zip_fixture_add_text (zip, "notes.txt", "x");
  zip_fixture_add_text (zip, "z.gpx", other);
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "mixed.zip", bytes);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "mixed.zip", NULL);
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpstr (file->format, ==, "zip");
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
  g_assert_cmpuint (file->remarks->len, ==, 1);
  static const char *const entries[] = { "../../evil.gpx", "/evil.gpx", "b/broken.gpx", "b/empty.fit", "b/page.gpx",
                                         "c.zip" };
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      guint n = 0;
      for (guint j = 0; j < file->problems->len; j++)
        n += g_strcmp0 (import_plan_get_problem (plan, 0, j)->entry, entries[i]) == 0;
      g_test_message ("%s", entries[i]);
      g_assert_cmpuint (n, ==, 1);
    }
  g_assert_cmpuint (file->problems->len, ==, G_N_ELEMENTS (entries));
}

/* Many files, several at once: always in the same order */
static void
test_order (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  ZipFixture *zip = zip_fixture_new ();
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("%03u.gpx", (i * 7) % N_MANY);
      g_autofree char *text = account_fixture_create_gpx (1 + i % 20, "running");
      zip_fixture_add_text (zip, name, text);
    }
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "many.zip", bytes);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "many.zip", NULL);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, N_MANY);
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("%03u.gpx", (i * 7) % N_MANY);
      g_assert_cmpstr (import_plan_get_item (plan, 0, i)->entry, ==, name);
    }
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 20);
}

/* Archives in archives in archives... */
static void
test_deep (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *text = account_fixture_create_gpx (2, "running");
  GBytes *inner = NULL;
  for (guint depth = 1; depth <= 6; depth++)
    {
      ZipFixture *zip = zip_fixture_new ();
      if (inner == NULL)
        zip_fixture_add_text (zip, "a.gpx", text);
      else
        zip_fixture_add_stored (zip, "inner.zip", inner);
      g_clear_pointer (&inner, g_bytes_unref);
      inner = zip_fixture_finish (zip);
      import_fixture_write_content (&fixture, "deep.zip", inner);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "deep.zip", NULL);
      g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, depth <= 4);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, depth > 4);
    }
  g_bytes_unref (inner);
}

static void
check_bomb (const ImportFixture *fixture, const char *name, guint n_new)
{
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (fixture, name, NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, n_new);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
  g_assert_true (g_str_has_prefix (import_plan_get_problem (plan, 0, 0)->message, "Unpacked it is far too large"));
}

/* Blanks without end, through which a reader would go to the end */
static void
test_bombs (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *good = account_fixture_create_gpx (2, "running");
  g_autofree char *fill = g_strnfill (BOMB_SIZE, ' ');
  g_autoptr (GString) blanks = g_string_new ("<gpx>");
  g_string_append (blanks, fill);
  g_autoptr (GBytes) gz = zip_fixture_gzip (blanks->str, blanks->len);
  import_fixture_write_content (&fixture, "bomb.gpx.gz", gz);
  check_bomb (&fixture, "bomb.gpx.gz", 0);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a.gpx", good);
  zip_fixture_add_stored (zip, "bomb.gpx.gz", gz);
  g_autoptr (GBytes) with_gz = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "a.zip", with_gz);
  check_bomb (&fixture, "a.zip", 1);
  zip = zip_fixture_new ();
  zip_fixture_add (zip, "bomb.gpx", blanks->str, blanks->len);
  zip_fixture_add_text (zip, "a.gpx", "x");
  g_autoptr (GBytes) with_entry = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "b.zip", with_entry);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "b.zip", NULL);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 2);
}

/* Links lead anywhere, also in a circle; hidden files are not the runner's. */
static void
test_folder (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *first = account_fixture_create_gpx (2, "running");
  g_autofree char *second = account_fixture_create_gpx (3, "running");
  g_autofree char *third = account_fixture_create_gpx (4, "running");
  g_autofree char *folder = import_fixture_get_path (&fixture, "in");
  g_autofree char *circle = g_build_filename (folder, "sub", "circle", NULL);
  g_autofree char *link = g_build_filename (folder, "link.gpx", NULL);
  g_autofree char *outside = import_fixture_get_path (&fixture, "outside.gpx");
  import_fixture_write (&fixture, "in/b.gpx", second);
  import_fixture_write (&fixture, "in/a.gpx", first);
  import_fixture_write (&fixture, "in/sub/.hidden.gpx", "x");
  import_fixture_write (&fixture, "outside.gpx", third);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "c.gpx", third);
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "in/sub/c.zip", bytes);
  g_assert_no_errno (symlink (folder, circle));
  g_assert_no_errno (symlink (outside, link));
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "in", NULL);
  g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "folder");
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 3);
  g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->entry, ==, "a.gpx");
  g_assert_cmpstr (import_plan_get_item (plan, 0, 2)->entry, ==, "sub/c.zip/c.gpx");
}

/* Cut anywhere, an archive gives what comes before the cut, and something is said. */
static void
test_cut_archive (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *first = account_fixture_create_gpx (2, "running");
  g_autofree char *second = account_fixture_create_gpx (3, "running");
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a.gpx", first);
  zip_fixture_add_text (zip, "b.gpx", second);
  g_autoptr (GBytes) whole = zip_fixture_finish (zip);
  guint n_before = 0;
  for (gsize length = 4; length < g_bytes_get_size (whole); length += 3)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      import_fixture_write_content (&fixture, "cut.zip", cut);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "cut.zip", NULL);
      const guint n_new = plan->totals[FOOTFALL_IMPORT_STATE_NEW];
      g_assert_cmpuint (n_new, >=, n_before);
      g_assert_true (n_new == 2 || footfall_import_plan_has_problems (plan));
      n_before = n_new;
    }
  g_assert_cmpuint (n_before, ==, 2);
}

/* Footfall's own file beside recordings keeps to its own rules. */
static void
test_journal_in_zip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *gpx = account_fixture_create_gpx (2, "running");
  g_autoptr (FootfallLog) log = footfall_log_new ();
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup ("Larch");
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
  g_autofree char *json = import_fixture_export (log);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "journal.json", json);
  zip_fixture_add_text (zip, "a.gpx", gpx);
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "both.zip", bytes);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "both.zip", NULL);
  g_assert_cmpuint (plan->files->len, ==, 2);
  g_assert_true (g_str_has_suffix (import_plan_get_file (plan, 1)->path, "both.zip/journal.json"));
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpstr (import_plan_get_new_shoe (plan)->name, ==, "Larch");
}

/* What is packed breaks off: what comes before is read, and that is said. */
static void
test_cut_gzip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *activities = account_fixture_create_activities (ACCOUNT_FIXTURE_GEAR);
  g_autoptr (GBytes) whole = zip_fixture_gzip (activities, strlen (activities));
  for (gsize length = 1; length < g_bytes_get_size (whole); length += 7)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      import_fixture_write_content (&fixture, "activities.csv.gz", cut);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "activities.csv.gz", NULL);
      g_assert_true (footfall_import_plan_has_problems (plan));
    }
  import_fixture_write_content (&fixture, "activities.csv.gz", whole);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "activities.csv.gz", NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
  g_assert_false (footfall_import_plan_has_problems (plan));
}

typedef struct
{
  guint n_done;
  guint n_known;
  guint n_calls;
} Told;

static void
on_progress (guint n_done, guint n_known, gpointer data)
{
  Told *told = data;
  g_assert_cmpuint (n_done, <=, n_known);
  *told = (Told) { n_done, n_known, told->n_calls + 1 };
}

/* The progress knows from the beginning what is to come, and arrives. */
static void
test_progress (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_stored (zip, "export.zip", export);
  zip_fixture_add_text (zip, "a.gpx", "<gpx/>");
  g_autoptr (GBytes) outer = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "outer.zip", outer);
  g_autofree char *path = import_fixture_get_path (&fixture, "outer.zip");
  Told told = { 0 };
  const FootfallImportOptions options = {
    .zone = fixture.zone, .now = FIXTURE_NOW, .progress = on_progress, .progress_data = &told,
  };
  g_autoptr (FootfallImportPlan) plan =
      footfall_import_plan_new ((const char *[]) { path, NULL }, fixture.log, &options, NULL, NULL);
  g_assert_cmpuint (told.n_done, ==, told.n_known);
  g_assert_cmpuint (told.n_done, ==, 6); /* two lists, three recordings, and one beside */
}

/* A watch holds thousands of files that are no activities; they are counted and not lamented. */
static void
test_plans (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_auto (FitFixture) settings;
  fit_fixture_init (&settings);
  fit_fixture_begin (&settings, 14);
  fit_fixture_add_file_id (&settings, 2);
  fit_fixture_end (&settings);
  g_autofree char *run = account_fixture_create_gpx (2, "running");
  import_fixture_write (&fixture, "in/a.gpx", run);
  import_fixture_write (&fixture, "in/route.gpx", "<gpx><rte/></gpx>");
  import_fixture_write (&fixture, "in/course.tcx", "<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>");
  import_fixture_write_bytes (&fixture, "in/settings.fit", (const char *) settings.bytes->data, settings.bytes->len);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "in", NULL);
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpuint (file->problems->len, ==, 0);
  g_assert_cmpuint (file->remarks->len, ==, 1);
  const FootfallImportProblem *remark = file->remarks->pdata[0];
  g_assert_cmpstr (remark->message, ==, "3 files hold no activities but routes, plans or settings, first course.tcx");
}

static void
test_cancel (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  import_fixture_write_content (&fixture, "export.zip", export);
  g_autofree char *path = import_fixture_get_path (&fixture, "export.zip");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  const FootfallImportOptions options = { .zone = fixture.zone, .now = FIXTURE_NOW };
  g_autoptr (GError) error = NULL;
  g_assert_null (
      footfall_import_plan_new ((const char *[]) { path, NULL }, fixture.log, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What a telephone measured all day, beside the tracks of its runs: known by its beginning not to be read, and no
 * larger than the budget for that. */
static void
test_long_strangers (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *gpx = account_fixture_create_gpx (2, "running");
  g_autoptr (GString) long_gpx = g_string_new (gpx);
  g_autoptr (GString) strange = g_string_new ("<?xml version=\"1.0\"?><HealthData>");
  for (guint i = 0; i < 40000; i++)
    {
      g_string_append (strange, "<Record type=\"steps\" value=\"1\"/>");
      g_string_append (long_gpx, "<!-- behind it -->");
    }
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "apple/export.xml", strange->str);
  zip_fixture_add_text (zip, "apple/workout-routes/route.gpx", long_gpx->str);
  zip_fixture_add_text (zip, "apple/workout-routes/again.gpx", gpx);
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  import_fixture_write_content (&fixture, "export.zip", bytes);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->remarks->len, ==, 1);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
}

static guint
count_done (const Told *told)
{
  g_assert_cmpuint (told->n_done, ==, told->n_known);
  return told->n_done;
}

/* Several are read side by side; what comes of them stands in the order they were given. */
static void
test_many_files (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < 28; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.gpx", i);
      g_autofree char *text = i % 7 == 3 ? g_strdup ("nothing") : account_fixture_create_gpx (1 + i % 28, "running");
      import_fixture_write (&fixture, name, text);
      g_ptr_array_add (paths, import_fixture_get_path (&fixture, name));
    }
  g_autoptr (GBytes) export = account_fixture_create ("", ACCOUNT_FIXTURE_GEAR);
  import_fixture_write_content (&fixture, "export.zip", export);
  g_ptr_array_insert (paths, 5, import_fixture_get_path (&fixture, "export.zip"));
  g_ptr_array_insert (paths, 9, import_fixture_get_path (&fixture, "not-there"));
  g_ptr_array_add (paths, NULL);
  Told told = { 0 };
  const FootfallImportOptions options = {
    .zone = fixture.zone, .now = FIXTURE_NOW, .progress = on_progress, .progress_data = &told
  };
  g_autoptr (FootfallImportPlan) plan =
      footfall_import_plan_new ((const char *const *) paths->pdata, fixture.log, &options, NULL, NULL);
  g_assert_cmpuint (plan->files->len, ==, 30);
  for (guint i = 0; i < plan->files->len; i++)
    g_assert_cmpstr (import_plan_get_file (plan, i)->path, ==, paths->pdata[i]);
  g_assert_cmpstr (import_plan_get_file (plan, 3)->format, ==, NULL);
  g_assert_cmpstr (import_plan_get_file (plan, 5)->format, ==, "strava-export");
  g_assert_cmpuint (import_plan_get_file (plan, 9)->problems->len, ==, 1);
  g_assert_cmpuint (count_done (&told), >, 29);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/collection/mixed", test_mixed);
  g_test_add_func ("/exchange/collection/order", test_order);
  g_test_add_func ("/exchange/collection/deep", test_deep);
  g_test_add_func ("/exchange/collection/bombs", test_bombs);
  g_test_add_func ("/exchange/collection/folder", test_folder);
  g_test_add_func ("/exchange/collection/cut-archive", test_cut_archive);
  g_test_add_func ("/exchange/collection/journal-in-zip", test_journal_in_zip);
  g_test_add_func ("/exchange/collection/cut-gzip", test_cut_gzip);
  g_test_add_func ("/exchange/collection/progress", test_progress);
  g_test_add_func ("/exchange/collection/plans", test_plans);
  g_test_add_func ("/exchange/collection/cancel", test_cancel);
  g_test_add_func ("/exchange/collection/many-files", test_many_files);
  g_test_add_func ("/exchange/collection/long-strangers", test_long_strangers);
  return g_test_run ();
}
