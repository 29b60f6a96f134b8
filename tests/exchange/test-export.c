/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/export.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "exchange/csv-reader.h"
#include "exchange/csv-writer.h"
#include "import-fixture.h"

static const char text[] =
    "{\"format\":\"footfall-journal\",\"version\":1,"
    "\"shoes\":[{\"uuid\":\"0a000000-0000-4000-8000-000000000001\",\"name\":\"Larch, \\\"2\\\"\"}],"
    "\"runs\":[{\"uuid\":\"0b000000-0000-4000-8000-000000000001\",\"started_at\":\"2026-11-20T18:04:05+01:00\","
    "\"distance_m\":6210.3,\"duration_s\":2290,\"surface\":\"grass\",\"foot_strike\":\"heel\",\"effort\":0,"
    "\"shoe\":\"0a000000-0000-4000-8000-000000000001\",\"stopped_early\":true,\"notes\":\"two\\nlines\"},"
    "{\"uuid\":\"0b000000-0000-4000-8000-000000000002\",\"started_at\":\"2026-11-21T18:04:05+00:00\","
    "\"source\":\"strava\",\"source_key\":\"77\",\"cadence_spm\":170,\"ascent_m\":12.5}],"
    "\"pain\":[{\"run\":\"0b000000-0000-4000-8000-000000000001\",\"felt_at\":\"2026-11-20T18:04:05+01:00\","
    "\"knee\":\"left\",\"moment\":\"during\",\"level\":2},"
    "{\"run\":\"0b000000-0000-4000-8000-000000000001\",\"felt_at\":\"2026-11-20T18:05:05+01:00\","
    "\"knee\":\"left\",\"moment\":\"during\",\"level\":5},"
    "{\"run\":\"0b000000-0000-4000-8000-000000000001\",\"felt_at\":\"2026-11-21T07:05:05+01:00\","
    "\"knee\":\"right\",\"moment\":\"next-morning\",\"level\":0},"
    "{\"felt_at\":\"2026-11-21T07:05:05+01:00\",\"knee\":\"right\",\"moment\":\"other\",\"level\":9}]}";

typedef struct
{
  ImportFixture import;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  import_fixture_init (&fixture->import);
  import_fixture_import_text (&fixture->import, text);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  import_fixture_clear (&fixture->import);
}

static char *
export_csv (const FootfallLog *log)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  footfall_export_csv (log, stream, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  g_autofree char *csv = export_csv (fixture->import.log);
  g_assert_cmpstr (
      csv, ==,
      "uuid,started_at,distance_m,duration_s,surface,shoe,foot_strike,effort,stopped_early,cadence_spm,ascent_m,"
      "left_during,left_after,left_next_morning,left_other,right_during,right_after,right_next_morning,right_other,"
      "unspecified_during,unspecified_after,unspecified_next_morning,unspecified_other,notes,source,source_key\r\n"
      "0b000000-0000-4000-8000-000000000001,2026-11-20T18:04:05+01:00,6210.3,2290,grass,\"Larch, \"\"2\"\"\",heel,0,"
      "true,,,5,,,,,,0,,,,,,\"two\nlines\",manual,\r\n"
      "0b000000-0000-4000-8000-000000000002,2026-11-21T18:04:05+00:00,,,,,,,false,170,12.5,,,,,,,,,,,,,,strava,77\r\n");
}

static void
test_csv_empty (void)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autofree char *csv = export_csv (log);
  g_assert_true (g_str_has_prefix (csv, "uuid,started_at,"));
  g_assert_true (strchr (csv, '\n') == csv + strlen (csv) - 1);
}

static void
test_file (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "a.json", "a.CSV" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = import_fixture_get_path (&fixture->import, names[i]);
      g_autofree char *content = NULL;
      g_autoptr (GError) error = NULL;
      GStatBuf status;
      footfall_export_file (fixture->import.log, path, &error);
      g_assert_no_error (error);
      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0600);
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_cmpint (content[0], ==, i == 0 ? '{' : 'u');
    }
}

/* A file that is there is replaced, also when others could read it before. */
static void
test_replace (Fixture *fixture, gconstpointer data)
{
  import_fixture_write (&fixture->import, "old.json", "something else, much longer than what will be there");
  g_autofree char *path = import_fixture_get_path (&fixture->import, "old.json");
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  g_autofree char *content = NULL;
  g_autofree char *expected = import_fixture_export (fixture->import.log);
  GStatBuf status;
  g_assert_true (footfall_export_file (fixture->import.log, path, NULL));
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* A link stays one; what it leads to is replaced, or made. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link = import_fixture_get_path (&fixture->import, "link.json");
  g_autofree char *second = import_fixture_get_path (&fixture->import, "second.json");
  g_autofree char *file = import_fixture_get_path (&fixture->import, "file.json");
  g_autofree char *expected = import_fixture_export (fixture->import.log);
  g_assert_cmpint (symlink ("second.json", link), ==, 0);
  g_assert_cmpint (symlink (file, second), ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *content = NULL;
      g_assert_true (footfall_export_file (fixture->import.log, link, NULL));
      g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
      g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
      g_assert_false (g_file_test (file, G_FILE_TEST_IS_SYMLINK));
      g_assert_true (g_file_get_contents (file, &content, NULL, NULL));
      g_assert_cmpstr (content, ==, expected);
    }
}

/* What someone wrote is never a formula; numbers stay numbers. */
static void
test_formulas (void)
{
  static const char *const texts[][2] = {
    { "=1+1", "'=1+1" },   { "+49", "'+49" },   { "-3 km easy", "'-3 km easy" }, { "@home", "'@home" },
    { "'=1+1", "''=1+1" }, { "\tx", "'\tx" },   { "a=1", "a=1" },                { "'quoted'", "'quoted'" },
    { "", "" },            { "'", "'" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (FootfallCsvWriter) writer;
      footfall_csv_writer_init (&writer);
      footfall_csv_writer_text (&writer, texts[i][0]);
      g_assert_cmpstr (writer.text->str, ==, texts[i][1]);
    }
  g_auto (ImportFixture) import;
  import_fixture_init (&import);
  import_fixture_import_text (&import, "{\"format\":\"footfall-journal\",\"version\":1,\"shoes\":[{\"uuid\":"
                                       "\"0a000000-0000-4000-8000-000000000001\",\"name\":\"=Larch\"}],\"runs\":["
                                       "{\"started_at\":\"2026-11-20T18:04:05Z\",\"notes\":\"=cmd\","
                                       "\"shoe\":\"0a000000-0000-4000-8000-000000000001\"}]}");
  g_autofree char *csv = export_csv (import.log);
  g_assert_nonnull (strstr (csv, ",'=Larch,"));
  g_assert_nonnull (strstr (csv, ",'=cmd,"));
}

static void
check_error (Fixture *fixture, const char *name, FootfallExchangeError code)
{
  g_autofree char *path = import_fixture_get_path (&fixture->import, name);
  g_autoptr (GError) error = NULL;
  g_assert_false (footfall_export_file (fixture->import.log, path, &error));
  g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_errors (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = import_fixture_get_path (&fixture->import, "folder.json");
  g_mkdir (folder, 0700);
  check_error (fixture, "folder.json", FOOTFALL_EXCHANGE_ERROR_UNWRITABLE);
  check_error (fixture, "missing/a.json", FOOTFALL_EXCHANGE_ERROR_UNWRITABLE);
  check_error (fixture, "a.txt", FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT);
  check_error (fixture, "json", FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT);
  g_rmdir (folder);
}

/* A failed export leaves what was there. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/full");
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_assert_false (footfall_export_json (fixture->import.log, G_OUTPUT_STREAM (stream), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_autoptr (GError) csv_error = NULL;
  g_assert_false (footfall_export_csv (fixture->import.log, G_OUTPUT_STREAM (stream), NULL, &csv_error));
  g_assert_error (csv_error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/exchange/export/csv", Fixture, NULL, set_up, test_csv, tear_down);
  g_test_add_func ("/exchange/export/csv-empty", test_csv_empty);
  g_test_add ("/exchange/export/file", Fixture, NULL, set_up, test_file, tear_down);
  g_test_add ("/exchange/export/replace", Fixture, NULL, set_up, test_replace, tear_down);
  g_test_add ("/exchange/export/link", Fixture, NULL, set_up, test_link, tear_down);
  g_test_add_func ("/exchange/export/formulas", test_formulas);
  g_test_add ("/exchange/export/errors", Fixture, NULL, set_up, test_errors, tear_down);
  g_test_add ("/exchange/export/full", Fixture, NULL, set_up, test_full, tear_down);
  return g_test_run ();
}
