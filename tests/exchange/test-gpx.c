/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "exchange/import-file.h"
#include "import-fixture.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define GPX "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
#define POINT(lat, lon, time) "<trkpt lat=\"" lat "\" lon=\"" lon "\"><ele>30</ele><time>" time "</time></trkpt>"

/* 0.01 degrees of latitude are 1111.95 m */
#define HUNDREDTH_M 1111.95
#define THREE_POINTS \
  POINT ("52.50", "13.4", "2026-11-02T06:00:00Z") \
  POINT ("52.51", "13.4", "2026-11-02T06:05:00Z") \
  POINT ("52.52", "13.4", "2026-11-02T06:10:00Z")
#define TRACK(words) "<trk>" words "<trkseg>" THREE_POINTS "</trkseg></trk>"
#define RUNNING "<type>running</type>"

/* 2026-11-02T06:00:00Z */
#define START 1793599200

static void
check_run (const FootfallImportItem *item)
{
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpint (item->started_at, ==, START);
  g_assert_cmpfloat_with_epsilon (item->distance_m, 2 * HUNDREDTH_M, 1);
  g_assert_cmpint (item->elapsed_s, ==, 600);
  g_assert_cmpint (item->duration_s, ==, 600);
}

/* All of these are the same run, as programs really write it. */
static void
test_same_run (void)
{
  static const char *const texts[] = {
    DECLARATION GPX TRACK (RUNNING) "</gpx>",
    GPX TRACK (RUNNING) "</gpx>",
    "          " DECLARATION GPX TRACK (RUNNING) "</gpx>",
    "\xef\xbb\xbf" DECLARATION GPX TRACK (RUNNING) "</gpx>",
    "\xef\xbb\xbf \r\n" DECLARATION GPX TRACK (RUNNING) "</gpx>",
    DECLARATION "<gpx version=\"1.0\" xmlns=\"http://www.topografix.com/GPX/1/0\">" TRACK (RUNNING) "</gpx>",
    "<gpx>" TRACK (RUNNING) "</gpx>",
    "<!-- a comment with <gpx> --><?a b?><!DOCTYPE gpx><gpx>" TRACK (RUNNING) "</gpx>",
    "<g:gpx xmlns:g=\"urn:x\"><g:trk><g:type>running</g:type><g:trkseg>"
    "<g:trkpt lat=\"52.50\" lon=\"13.4\"><g:time>2026-11-02T06:00:00Z</g:time></g:trkpt>"
    "<g:trkpt lat=\"52.52\" lon=\"13.4\"><g:time>2026-11-02T06:10:00Z</g:time></g:trkpt>"
    "</g:trkseg></g:trk></g:gpx>",
    /* an encoding that is declared and is not there */
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" GPX TRACK (RUNNING) "</gpx>",
    "<?xml version=\"1.0\" encoding=\"no-such-thing\"?>" GPX TRACK (RUNNING) "</gpx>",
    DECLARATION GPX TRACK ("<name>Stra\xdf"
                           "e</name>" RUNNING) "</gpx>",
    /* a lone ampersand, an entity that HTML has, a control character, a prefix that nobody declared */
    DECLARATION GPX TRACK ("<name>Tom & Jerry</name>" RUNNING) "</gpx>",
    DECLARATION GPX TRACK ("<name>a&nbsp;b</name>" RUNNING) "</gpx>",
    /* angle brackets that begin nothing */
    DECLARATION GPX TRACK ("<name>Run <3</name><desc>5 < 6, < <</desc>" RUNNING) "</gpx>",
    DECLARATION GPX TRACK ("<name><![CDATA[Run <3]]></name>" RUNNING) "</gpx>",
    DECLARATION GPX TRACK ("<name>a\x0b\x01z</name>" RUNNING) "</gpx>",
    DECLARATION GPX TRACK (RUNNING "<extensions><x:y>1</x:y></extensions>") "</gpx>",
    /* times and elements of the same names elsewhere */
    DECLARATION GPX "<metadata><time>1999-01-01T00:00:00Z</time></metadata><wpt lat=\"0\" lon=\"1\"><time>"
                    "1999-01-01T00:00:00Z</time><type>x</type></wpt><rte><rtept lat=\"1\" lon=\"1\"/></rte>" TRACK (
                        RUNNING) "</gpx>",
    DECLARATION GPX TRACK (RUNNING) "</gpx>\n<!-- that was it -->\n garbage <",
    DECLARATION GPX "<trk/><trk><name>empty</name><trkseg/></trk>" TRACK (RUNNING) "</gpx>",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, texts[i]);
      const FootfallImportFile *file = import_plan_get_file (plan, 0);
      g_test_message ("text %u", i);
      g_assert_cmpstr (file->format, ==, "gpx");
      g_assert_cmpuint (file->problems->len, ==, 0);
      g_assert_cmpuint (file->items->len, ==, 1);
      check_run (file->items->pdata[0]);
    }
}

static void
test_utf16 (void)
{
  static const char *const charsets[] = { "UTF-16", "UTF-16LE", "UTF-16BE" };
  for (guint i = 0; i < G_N_ELEMENTS (charsets); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      gsize length;
      g_autofree char *bytes = g_convert ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" GPX TRACK (RUNNING) "</gpx>", -1,
                                          charsets[i], "UTF-8", NULL, &length, NULL);
      import_fixture_write_bytes (&fixture, "a", bytes, length);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a", NULL);
      check_run (import_plan_get_item (plan, 0, 0));
    }
}

static void
test_latin1 (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" GPX TRACK ("<type>b\xe9h</type>") "</gpx>");
  g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->sport, ==, "béh");
}

static void
test_times (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    gint64 start;
    gint64 elapsed_s;
    gboolean has_message;
  } cases[] = {
    { "2026-11-02T07:00:00+01:00", "2026-11-02T07:10:00+01:00", START, 600, FALSE },
    { "2026-11-02T07:00:00+0100", "2026-11-02T07:10:00+01", START, 600, FALSE },
    { "2026-11-02T06:00:00", "2026-11-02T06:10:00", START, 600, TRUE },
    { "2026-11-02T06:00:00.1234567Z", "2026-11-02T06:09:59.9Z", START, 600, FALSE },
    { " 2026-11-02 06:00:00Z ", "2026-11-02T06:10:60Z", START, 659, FALSE },
    { "2026-11-02T06:10:00Z", "2026-11-02T06:00:00Z", START, 600, FALSE },
    { "", "2026-11-02T06:00:00Z", START, 0, FALSE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autofree char *text = g_strdup_printf (
          GPX "<trk>" RUNNING "<trkseg><trkpt lat=\"52.5\" lon=\"13.4\"><time>%s</time></trkpt>"
              "<trkpt lat=\"52.51\" lon=\"13.4\"><time>%s</time></trkpt></trkseg></trk></gpx>",
          cases[i].first, cases[i].last);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      g_assert_cmpint (item->started_at, ==, cases[i].start);
      g_assert_cmpint (item->elapsed_s, ==, cases[i].elapsed_s);
      g_assert_cmpint (item->message != NULL, ==, cases[i].has_message);
    }
}

/* Without a time there is no run, but its distance is told. */
static void
test_no_time (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, GPX "<trk><trkseg><trkpt lat=\"52.5\" lon=\"13.4\"/><trkpt lat=\"52.51\" lon=\"13.4\"/></trkseg></trk></gpx>");
  const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
  g_assert_cmpfloat_with_epsilon (item->distance_m, HUNDREDTH_M, 1);
}

/* What lies between two segments is no way and no time; pauses are marked by places that are none. */
static void
test_segments (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, GPX
      "<trk>" RUNNING "<trkseg>" POINT ("52.50", "13.4", "2026-11-02T06:00:00Z")
          POINT ("52.51", "13.4", "2026-11-02T06:05:00Z") "</trkseg><trkseg/><trkseg>" POINT (
              "52.60", "13.4", "2026-11-02T07:00:00Z") POINT ("100", "0", "2026-11-02T07:05:00Z")
              POINT ("52.70", "13.4", "2026-11-02T07:10:00Z") POINT ("0", "0.0", "2026-11-02T07:15:00Z")
                  POINT ("52.71", "13.4", "2026-11-02T07:20:00Z") "</trkseg></trk></gpx>");
  const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
  g_assert_cmpfloat_with_epsilon (item->distance_m, 2 * HUNDREDTH_M, 1);
  g_assert_cmpint (item->duration_s, ==, 1500);
  g_assert_cmpint (item->elapsed_s, ==, 4800);
}

static void
test_two_tracks (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, GPX TRACK (RUNNING) "\n\n<trk><type>1</type><trkseg>" POINT ("52.50", "13.4", "2026-11-03T06:00:00Z")
                    POINT ("-33.8", "-151.2", "2026-11-03T06:05:00Z") "</trkseg></trk></gpx>");
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 2);
  g_assert_cmpint (import_plan_get_item (plan, 0, 1)->state, ==, FOOTFALL_IMPORT_STATE_OTHER_SPORT);
  g_assert_cmpuint (import_plan_get_item (plan, 0, 1)->line, ==, 3);
}

static void
test_what_the_watch_adds (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, GPX "<trk><desc> knee 2/10 </desc><type>trail_running</type><trkseg>"
                    "<trkpt lat=\"52,5\" lon=\"1.34E1\"><ele>10</ele><time>2026-11-02T06:00:00Z</time><extensions>"
                    "<x:TrackPointExtension><x:hr>150</x:hr><x:cad>84</x:cad></x:TrackPointExtension></extensions></trkpt>"
                    "<trkpt lat=\"52.51\" lon=\"13.4\"><ele>12</ele><time>2026-11-02T06:05:00Z</time></trkpt>"
                    "<trkpt lat=\"52.52\" lon=\"13.4\"><ele>15</ele><time>2026-11-02T06:10:00Z</time></trkpt>"
                    "<trkpt lat=\"52.52\" lon=\"13.4\"><ele>9</ele><time>2026-11-02T06:10:00Z</time></trkpt>"
                    "<trkpt lat=\"52.52\" lon=\"13.4\"><ele>14.5</ele><time>2026-11-02T06:10:00Z</time></trkpt>"
                    "</trkseg></trk></gpx>");
  check_run (import_plan_get_item (plan, 0, 0));
  const FootfallRun *run = import_plan_get_item (plan, 0, 0)->record;
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_TRAIL);
  g_assert_cmpfloat (run->cadence_spm, ==, 168);
  g_assert_cmpfloat_with_epsilon (run->ascent_m, 10.5, 0.01);
  g_assert_cmpstr (run->notes, ==, "knee 2/10");
  g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_GPX);
}

/* Cut at each byte: whole tracks stay, and something is said. */
static void
test_cut_off (void)
{
  static const char whole[] = DECLARATION GPX TRACK (RUNNING) TRACK (RUNNING) "</gpx>";
  const gsize first_end = (gsize) (strstr (whole, "</trk>") + strlen ("</trk>") - whole);
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  for (gsize length = strlen (DECLARATION GPX); length < strlen (whole); length++)
    {
      import_fixture_write_bytes (&fixture, "a", whole, length);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "a", NULL);
      g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, length >= first_end);
      g_assert_true (footfall_import_plan_has_problems (plan));
    }
}

static void
test_entities (void)
{
  static const char *const texts[] = {
    "<!DOCTYPE gpx [<!ENTITY a \"aaaa\">]>" GPX TRACK (RUNNING "<name>&a;</name>") "</gpx>",
    "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" GPX TRACK ("<type>&x;</type>") "</gpx>",
    "<!DOCTYPE gpx [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>" GPX TRACK (RUNNING) "</gpx>",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, texts[i]);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
      g_assert_true (g_str_has_prefix (import_plan_get_problem (plan, 0, 0)->message, "The file declares entities"));
    }
}

static void
test_no_track (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan =
      import_fixture_plan_text (&fixture, GPX "<rte><rtept lat=\"1\" lon=\"1\"/></rte><trk><trkseg/></trk></gpx>");
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpuint (file->items->len, ==, 0);
  g_assert_cmpuint (file->problems->len, ==, 0);
  g_assert_cmpuint (file->remarks->len, ==, 1);
}

static void
test_deep (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (GString) text = g_string_new (GPX TRACK (RUNNING));
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "<a>");
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text->str);
  check_run (import_plan_get_item (plan, 0, 0));
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
}

/* A stray byte, a lone bracket and a character at each place of the pieces that the reader takes */
static void
test_pieces (void)
{
  for (guint n_blanks = 65400; n_blanks < 65600; n_blanks += 3)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autofree char *blanks = g_strnfill (n_blanks, ' ');
      g_autofree char *text = g_strdup_printf (GPX "%s<!--a\xdf--><trk><name>Run <3</name><type>B\xc4\x9bh</type><trkseg>" THREE_POINTS
                                                   "</trkseg></trk></gpx>", blanks);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
      check_run (import_plan_get_item (plan, 0, 0));
      g_assert_cmpstr (import_plan_get_item (plan, 0, 0)->sport, ==, "Běh");
    }
}

/* Nobody knows when it was, but all else is kept until somebody says it. */
static void
test_undated (void)
{
  static const char *const points[] = {
    "<trkpt lat=\"52.50\" lon=\"13.4\"/><trkpt lat=\"52.51\" lon=\"13.4\"/><trkpt lat=\"52.52\" lon=\"13.4\"/>",
    /* before there were satellites, and next year */
    POINT ("52.50", "13.4", "1970-01-01T00:00:00Z") POINT ("52.52", "13.4", "1970-01-01T00:10:00Z"),
    POINT ("52.50", "13.4", "2027-11-02T06:00:00Z") POINT ("52.52", "13.4", "2027-11-02T06:10:00Z"),
  };
  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autofree char *text = g_strconcat (GPX "<trk>" RUNNING "<trkseg>", points[i], "</trkseg></trk></gpx>", NULL);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
      FootfallImportItem *item = import_plan_get_file (plan, 0)->items->pdata[0];
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_UNREADABLE);
      g_assert_null (item->record);
      g_assert_nonnull (item->undated);
      g_assert_cmpfloat_with_epsilon (item->distance_m, 2 * HUNDREDTH_M, 1);
      g_autoptr (GError) error = NULL;
      g_assert_true (footfall_import_item_set_start (item, START, 3600, &error));
      g_assert_no_error (error);
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      g_assert_null (item->undated);
      const FootfallRun *run = item->record;
      g_assert_cmpint (run->started_at, ==, START);
      g_assert_cmpint (run->utc_offset_s, ==, 3600);
      g_assert_cmpstr (run->source_key, ==, "2026-11-02T06:00:00Z");
      g_assert_cmpfloat_with_epsilon (run->distance_m, 2 * HUNDREDTH_M, 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/gpx/same-run", test_same_run);
  g_test_add_func ("/exchange/gpx/utf16", test_utf16);
  g_test_add_func ("/exchange/gpx/latin1", test_latin1);
  g_test_add_func ("/exchange/gpx/times", test_times);
  g_test_add_func ("/exchange/gpx/no-time", test_no_time);
  g_test_add_func ("/exchange/gpx/segments", test_segments);
  g_test_add_func ("/exchange/gpx/two-tracks", test_two_tracks);
  g_test_add_func ("/exchange/gpx/what-the-watch-adds", test_what_the_watch_adds);
  g_test_add_func ("/exchange/gpx/cut-off", test_cut_off);
  g_test_add_func ("/exchange/gpx/entities", test_entities);
  g_test_add_func ("/exchange/gpx/no-track", test_no_track);
  g_test_add_func ("/exchange/gpx/deep", test_deep);
  g_test_add_func ("/exchange/gpx/pieces", test_pieces);
  g_test_add_func ("/exchange/gpx/undated", test_undated);
  return g_test_run ();
}
