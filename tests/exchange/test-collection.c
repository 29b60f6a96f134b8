/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "fit-fixture.h"
#include "import-fixture.h"
#include "strava-fixture.h"
#include "zip-fixture.h"

#define N_MANY 300
#define BOMB_SIZE (64 * 1024 * 1024)

/* A GPX file of 1112 m in 300 s that begins on a day of November 2026 at 06:00:05 UTC */
static char *
create_gpx (guint day, const char *type)
{
  return g_strdup_printf ("<gpx><trk><type>%s</type><trkseg>"
                          "<trkpt lat=\"52.50\" lon=\"13.4\"><time>2026-11-%02uT06:00:05Z</time></trkpt>"
                          "<trkpt lat=\"52.51\" lon=\"13.4\"><time>2026-11-%02uT06:05:05Z</time></trkpt>"
                          "</trkseg></trk></gpx>",
                          type, day, day);
}

static GBytes *
create_gpx_gz (guint day, const char *type)
{
  g_autofree char *text = create_gpx (day, type);
  return zip_fixture_gzip (text, strlen (text));
}

/* Three rows: a run with a recording on a trail and a listed shoe, a swim whose recording is broken, a
 * run whose recording is missing */
static char *
create_activities (const char *gear)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_ID, "1" }, { STRAVA_DATE, "Nov 2, 2026, 6:00:00 AM" }, { STRAVA_GEAR, gear },
              { STRAVA_FILE, "activities/71.gpx.gz" });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_DATE, "Nov 3, 2026, 6:00:00 AM" }, { STRAVA_TYPE, "Swim" },
              { STRAVA_FILE, "activities/72.gpx" });
  STRAVA_ADD (&file, { STRAVA_ID, "3" }, { STRAVA_DATE, "Nov 4, 2026, 6:00:00 AM" },
              { STRAVA_FILE, "activities/73.fit.gz" });
  return g_strdup (file.text->str);
}

#define SHOES "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nOld Friend,Heron,Larch 3,Run\n"
#define GEAR "Heron Larch 3 Old Friend"

/* An account's export: what nobody may read is there too, and is no Footfall file where it is read. */
static void
add_export (ZipFixture *zip, const char *folder, const char *gear)
{
  g_autofree char *activities = create_activities (gear);
  g_autofree char *unlisted = create_gpx (9, "running");
  g_autofree char *repeated = create_gpx (4, "running");
  g_autoptr (GBytes) recording = create_gpx_gz (2, "trail_running");
  const struct
  {
    const char *name;
    const char *text;
  } texts[] = {
    { "messaging.json", "{\"private\":" },  { "contacts.csv", "a,\"b" },        { "profile.csv", "x" },
    { "activities.csv", activities },       { "shoes.csv", SHOES },             { "bikes.csv", "Bike Name,Bike Brand\n" },
    { "media/a.jpg", "jpg" },               { "activities/72.gpx", "broken" },  { "activities/99.gpx", unlisted },
    { "activities/98.gpx", repeated },      { "logins.txt", "no" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *name = g_strconcat (folder, texts[i].name, NULL);
      zip_fixture_add_text (zip, name, texts[i].text);
    }
  g_autofree char *name = g_strconcat (folder, "activities/71.gpx.gz", NULL);
  zip_fixture_add_stored (zip, name, recording);
  zip_fixture_add_text (zip, "__MACOSX/._activities.csv", "junk");
}

static GBytes *
create_export (const char *folder, const char *gear)
{
  ZipFixture *zip = zip_fixture_new ();
  add_export (zip, folder, gear);
  return zip_fixture_finish (zip);
}

static void
write_bytes (const ImportFixture *fixture, const char *name, GBytes *bytes)
{
  gsize length;
  const char *content = g_bytes_get_data (bytes, &length);
  import_fixture_write_bytes (fixture, name, content, length);
}

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

static const FootfallShoe *
get_new_shoe (const FootfallImportPlan *plan)
{
  const FootfallShoe *shoe = NULL;
  for (guint i = 0; i < footfall_change_set_get_size (plan->changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (plan->changes, i);
      if (change->kind != FOOTFALL_RECORD_SHOE)
        continue;
      g_assert_null (shoe);
      shoe = change->after;
    }
  return shoe;
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
  const FootfallShoe *shoe = get_new_shoe (plan);
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
      g_autoptr (GBytes) export = create_export (folders[i], GEAR);
      write_bytes (&fixture, "export.zip", export);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export.zip", NULL);
      check_export (plan);
    }
}

static void
test_export_in_zip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GBytes) export = create_export ("", GEAR);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "read me.pdf", "x");
  zip_fixture_add_stored (zip, "more/export.zip", export);
  g_autoptr (GBytes) outer = zip_fixture_finish (zip);
  write_bytes (&fixture, "outer.zip", outer);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "outer.zip", NULL);
  check_export (plan);
  g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->entry, ==, "more/export.zip/activities.csv");
}

static void
test_export_in_folder (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *activities = create_activities (GEAR);
  g_autofree char *unlisted = create_gpx (9, "running");
  g_autofree char *repeated = create_gpx (4, "running");
  g_autofree char *recording = create_gpx (2, "trail_running"); /* unpacked by hand */
  import_fixture_write (&fixture, "in/activities.csv", activities);
  import_fixture_write (&fixture, "in/shoes.csv", SHOES);
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
  g_autofree char *activities = create_activities ("Old Friend");
  import_fixture_write (&fixture, "activities.csv", activities);
  g_autoptr (FootfallImportPlan) first = import_fixture_plan (&fixture, "activities.csv", NULL);
  g_assert_cmpuint (first->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 2);
  import_fixture_apply (&fixture, first);
  g_autoptr (GBytes) export = create_export ("", GEAR);
  write_bytes (&fixture, "export.zip", export);
  g_autoptr (FootfallImportPlan) second = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 2);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_null (get_new_shoe (second));
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
  g_autoptr (GBytes) export = create_export ("", GEAR);
  write_bytes (&fixture, "export.zip", export);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "export.zip", NULL);
  g_assert_null (get_new_shoe (plan));
}

/* One entry that is broken does not stop the others, and each says which it is. */
static void
test_mixed (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *good = create_gpx (2, "running");
  g_autofree char *other = create_gpx (3, "running");
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
  write_bytes (&fixture, "mixed.zip", bytes);
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
      g_autofree char *text = create_gpx (1 + i % 20, "running");
      zip_fixture_add_text (zip, name, text);
    }
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  write_bytes (&fixture, "many.zip", bytes);
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
  g_autofree char *text = create_gpx (2, "running");
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
      write_bytes (&fixture, "deep.zip", inner);
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
  g_autofree char *good = create_gpx (2, "running");
  g_autofree char *fill = g_strnfill (BOMB_SIZE, ' ');
  g_autoptr (GString) blanks = g_string_new ("<gpx>");
  g_string_append (blanks, fill);
  g_autoptr (GBytes) gz = zip_fixture_gzip (blanks->str, blanks->len);
  write_bytes (&fixture, "bomb.gpx.gz", gz);
  check_bomb (&fixture, "bomb.gpx.gz", 0);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a.gpx", good);
  zip_fixture_add_stored (zip, "bomb.gpx.gz", gz);
  g_autoptr (GBytes) with_gz = zip_fixture_finish (zip);
  write_bytes (&fixture, "a.zip", with_gz);
  check_bomb (&fixture, "a.zip", 1);
  zip = zip_fixture_new ();
  zip_fixture_add (zip, "bomb.gpx", blanks->str, blanks->len);
  zip_fixture_add_text (zip, "a.gpx", "x");
  g_autoptr (GBytes) with_entry = zip_fixture_finish (zip);
  write_bytes (&fixture, "b.zip", with_entry);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "b.zip", NULL);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 2);
}

/* Links lead anywhere, also in a circle; hidden files are not the runner's. */
static void
test_folder (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *first = create_gpx (2, "running");
  g_autofree char *second = create_gpx (3, "running");
  g_autofree char *third = create_gpx (4, "running");
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
  write_bytes (&fixture, "in/sub/c.zip", bytes);
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
  g_autofree char *first = create_gpx (2, "running");
  g_autofree char *second = create_gpx (3, "running");
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a.gpx", first);
  zip_fixture_add_text (zip, "b.gpx", second);
  g_autoptr (GBytes) whole = zip_fixture_finish (zip);
  guint n_before = 0;
  for (gsize length = 4; length < g_bytes_get_size (whole); length += 3)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      write_bytes (&fixture, "cut.zip", cut);
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
  g_autofree char *gpx = create_gpx (2, "running");
  g_autoptr (FootfallLog) log = footfall_log_new ();
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup ("Larch");
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
  g_autofree char *json = import_fixture_export (log);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "journal.json", json);
  zip_fixture_add_text (zip, "a.gpx", gpx);
  g_autoptr (GBytes) bytes = zip_fixture_finish (zip);
  write_bytes (&fixture, "both.zip", bytes);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "both.zip", NULL);
  g_assert_cmpuint (plan->files->len, ==, 2);
  g_assert_true (g_str_has_suffix (import_plan_get_file (plan, 1)->path, "both.zip/journal.json"));
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpstr (get_new_shoe (plan)->name, ==, "Larch");
}

/* What is packed breaks off: what comes before is read, and that is said. */
static void
test_cut_gzip (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *activities = create_activities (GEAR);
  g_autoptr (GBytes) whole = zip_fixture_gzip (activities, strlen (activities));
  for (gsize length = 1; length < g_bytes_get_size (whole); length += 7)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      write_bytes (&fixture, "activities.csv.gz", cut);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "activities.csv.gz", NULL);
      g_assert_true (footfall_import_plan_has_problems (plan));
    }
  write_bytes (&fixture, "activities.csv.gz", whole);
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
  g_autoptr (GBytes) export = create_export ("", GEAR);
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_stored (zip, "export.zip", export);
  zip_fixture_add_text (zip, "a.gpx", "<gpx/>");
  g_autoptr (GBytes) outer = zip_fixture_finish (zip);
  write_bytes (&fixture, "outer.zip", outer);
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
  g_autofree char *run = create_gpx (2, "running");
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
  g_autoptr (GBytes) export = create_export ("", GEAR);
  write_bytes (&fixture, "export.zip", export);
  g_autofree char *path = import_fixture_get_path (&fixture, "export.zip");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  const FootfallImportOptions options = { .zone = fixture.zone, .now = FIXTURE_NOW };
  g_autoptr (GError) error = NULL;
  g_assert_null (
      footfall_import_plan_new ((const char *[]) { path, NULL }, fixture.log, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/collection/export", test_export);
  g_test_add_func ("/exchange/collection/export-in-zip", test_export_in_zip);
  g_test_add_func ("/exchange/collection/export-in-folder", test_export_in_folder);
  g_test_add_func ("/exchange/collection/next-export", test_next_export);
  g_test_add_func ("/exchange/collection/known-shoe", test_known_shoe);
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
  return g_test_run ();
}
