/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/entry-name.h"

static void
test_clean (void)
{
  static const struct
  {
    const char *name;
    const char *clean;
  } cases[] = {
    { "a.gpx", "a.gpx" },       { "./a//b/./c.gpx", "a/b/c.gpx" }, { "a\\b.gpx", "a/b.gpx" }, { "a..gpx", "a..gpx" },
    { "../a.gpx", NULL },       { "a/../../b.gpx", NULL },         { "a/..", NULL },          { "..\\a.gpx", NULL },
    { "/etc/passwd", NULL },    { "C:\\a.gpx", NULL },             { "c:a.gpx", NULL },       { "\\\\host\\a", NULL },
    { "", NULL },               { "./", NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = footfall_entry_name_clean (cases[i].name);
      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
}

static void
test_kinds (void)
{
  static const char *const junk[] = { "__MACOSX/a.gpx", "x/__MACOSX/._a.gpx", "._a.gpx", "x/.DS_Store", "a.JPG",
                                      "media/a.mp4", ".hidden/../a.html" };
  static const char *const tracks[] = { "a.gpx", "b/A.FIT", "a.tcx.gz", "a.zip" };
  static const char *const neither[] = { "a.txt", "a.csv", "gpx", ".gpx.x", "a.gpx.bak" };
  for (guint i = 0; i < G_N_ELEMENTS (junk); i++)
    g_assert_true (footfall_entry_name_is_junk (junk[i]));
  for (guint i = 0; i < G_N_ELEMENTS (tracks); i++)
    {
      g_assert_true (footfall_entry_name_is_track (tracks[i]));
      g_assert_false (footfall_entry_name_is_junk (tracks[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (neither); i++)
    g_assert_false (footfall_entry_name_is_track (neither[i]));
  g_assert_true (footfall_entry_name_is_table ("x/Activities.CSV"));
  g_assert_false (footfall_entry_name_is_table ("x/csv"));
}

static void
test_resolve (void)
{
  static const struct
  {
    const char *name;
    const char *companion;
    const char *resolved;
  } cases[] = {
    { "activities.csv", "activities/1.gpx", "activities/1.gpx" },
    { "e.zip/x/activities.csv", "activities\\1.gpx", "e.zip/x/activities/1.gpx" },
    { "x/a.csv", "../1.gpx", NULL },
    { "x/a.csv", "/1.gpx", NULL },
    { "x/a.csv", "#error#", "x/#error#" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *resolved = footfall_entry_name_resolve (cases[i].name, cases[i].companion);
      g_assert_cmpstr (resolved, ==, cases[i].resolved);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/entry-name/clean", test_clean);
  g_test_add_func ("/exchange/entry-name/kinds", test_kinds);
  g_test_add_func ("/exchange/entry-name/resolve", test_resolve);
  return g_test_run ();
}
