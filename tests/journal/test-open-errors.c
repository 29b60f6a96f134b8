/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <errno.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"

/* Anybody but root, for whom permissions mean nothing. */
#define ORDINARY_USER 65534

static void
make_folder (Fixture *fixture)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
}

static void
write_file (Fixture *fixture, const char *content, gssize size)
{
  make_folder (fixture);
  g_assert_true (g_file_set_contents (fixture->path, content, size, NULL));
}

/* A closed journal with some hundred runs, so that it has pages of every sort. */
static void
make_journal (Fixture *fixture)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);

  for (guint i = 2; i < 500; i++)
    footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, fixture_run (i, NULL, NULL));
  g_assert_true (footfall_journal_apply (journal, changes, "Fill", NULL));
}

/* Opening fails with that code and a sentence that names the file, and changes nothing. */
static void
assert_refused (Fixture *fixture, int code)
{
  g_autoptr (GBytes) before = fixture_get_bytes (fixture->path);
  g_autofree char *names_before = fixture_list_folder (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_null (footfall_journal_open (fixture->path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_autoptr (GBytes) after = fixture_get_bytes (fixture->path);
  g_autofree char *names_after = fixture_list_folder (fixture);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpstr (names_before, ==, names_after);
}

typedef struct
{
  const char *name;
  const char *content;
  gssize size;
  FootfallJournalError code;
} Content;

static const Content contents[] = {
  { "text", "2026-11-22 6.2 km\n", -1, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL },
  { "one-byte", "x", 1, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL },
  { "beginning-of-a-database", "SQLite", 6, FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "header-alone", "SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24, FOOTFALL_JOURNAL_ERROR_CORRUPT },
};

static void
test_content (Fixture *fixture, gconstpointer data)
{
  const Content *content = data;

  write_file (fixture, content->content, content->size);
  assert_refused (fixture, (int) content->code);
}

typedef struct
{
  const char *name;
  const char *sql; /* done to a good journal */
  FootfallJournalError code;
} Treatment;

static const Treatment treatments[] = {
  { "another-program", "PRAGMA application_id = 7", FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL },
  { "no-program", "PRAGMA application_id = 0", FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL },
  { "newer", "PRAGMA user_version = 2", FOOTFALL_JOURNAL_ERROR_NEWER },
  { "much-newer", "PRAGMA user_version = 2147483647", FOOTFALL_JOURNAL_ERROR_NEWER },
  { "version-lost", "PRAGMA user_version = 0", FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "table-lost", "PRAGMA foreign_keys = OFF; DROP TABLE event", FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "unknown-word", "PRAGMA ignore_check_constraints = 1; UPDATE run SET surface = 'ice'",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "no-uuid", "PRAGMA ignore_check_constraints = 1; UPDATE event SET uuid = 'x'", FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "no-text", "PRAGMA ignore_check_constraints = 1; UPDATE shoe SET notes = CAST (x'80' AS TEXT)",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "wide-number", "PRAGMA ignore_check_constraints = 1; UPDATE pain SET level = 4294967296",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  /* Numbers that fit, and mean nothing */
  { "far-away-time", "PRAGMA ignore_check_constraints = 1; UPDATE run SET started_at = 999999999999999",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "far-away-offset", "PRAGMA ignore_check_constraints = 1; UPDATE run SET utc_offset_s = 360000",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "endless-distance", "PRAGMA ignore_check_constraints = 1; UPDATE run SET distance_m = 9e999",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "backward-duration", "PRAGMA ignore_check_constraints = 1; UPDATE run SET duration_s = -1",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "eleven", "PRAGMA ignore_check_constraints = 1; UPDATE pain SET level = 11", FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "half-a-flag", "PRAGMA ignore_check_constraints = 1; UPDATE run SET stopped_early = 2",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "no-day", "PRAGMA ignore_check_constraints = 1; UPDATE event SET happened_on = 99999999",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "break-that-ends-first", "PRAGMA ignore_check_constraints = 1; UPDATE break SET ends_on = starts_on - 1",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "strange-finding", "UPDATE dismissal SET finding = 'hunger:left'", FOOTFALL_JOURNAL_ERROR_CORRUPT },
  { "sign-put-aside", "PRAGMA ignore_check_constraints = 1; UPDATE dismissal SET finding = 'red-flag:left'",
    FOOTFALL_JOURNAL_ERROR_CORRUPT },
};

static void
test_treatment (Fixture *fixture, gconstpointer data)
{
  const Treatment *treatment = data;

  make_journal (fixture);
  fixture_execute (fixture, treatment->sql);
  assert_refused (fixture, (int) treatment->code);
}

/* Writes over a part of a good journal. */
static void
damage (Fixture *fixture, gsize offset, gsize size)
{
  g_autoptr (GBytes) bytes = fixture_get_bytes (fixture->path);
  gsize length;
  g_autofree guint8 *content = g_bytes_unref_to_data (g_bytes_ref (bytes), &length);

  g_assert_cmpuint (offset + size, <=, length);
  memset (content + offset, 0xa5, size);
  g_assert_true (g_file_set_contents (fixture->path, (const char *) content, (gssize) length, NULL));
}

static void
test_page_overwritten (Fixture *fixture, gconstpointer data)
{
  make_journal (fixture);
  damage (fixture, GPOINTER_TO_SIZE (data) * 4096, 4096);
  assert_refused (fixture, FOOTFALL_JOURNAL_ERROR_CORRUPT);
}

static void
test_magic_overwritten (Fixture *fixture, gconstpointer data)
{
  make_journal (fixture);
  damage (fixture, 0, 4096);
  assert_refused (fixture, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
}

static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  make_journal (fixture);
  g_autoptr (GBytes) whole = fixture_get_bytes (fixture->path);
  const char *content = g_bytes_get_data (whole, NULL);
  static const gsize sizes[] = { 2, 99, 100, 4095, 4096, 8192 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      write_file (fixture, content, (gssize) sizes[i]);
      assert_refused (fixture, FOOTFALL_JOURNAL_ERROR_CORRUPT);
    }
  write_file (fixture, content, (gssize) g_bytes_get_size (whole) - 4096);
  assert_refused (fixture, FOOTFALL_JOURNAL_ERROR_CORRUPT);
}

/* Copies the files of an open journal as a power cut would leave them: with commits still in the -wal. */
static void
copy_open_journal (Fixture *fixture)
{
  static const char *const suffixes[] = { "", "-wal" };
  GBytes *bytes[G_N_ELEMENTS (suffixes)];

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (fixture->path, suffixes[i], NULL);
      bytes[i] = fixture_get_bytes (name);
    }
  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "copy", "journal.db", NULL);
  make_folder (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (fixture->path, suffixes[i], NULL);
      g_assert_true (g_file_set_contents (name, g_bytes_get_data (bytes[i], NULL),
                                          (gssize) g_bytes_get_size (bytes[i]), NULL));
      g_bytes_unref (bytes[i]);
    }
}

static void
test_commits_beside_the_file_are_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
  copy_open_journal (fixture);

  g_autoptr (FootfallLog) copy = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (copy, footfall_journal_get_log (journal)));
}

/* The main file alone still says version 1. */
static void
test_newer_beside_the_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  fixture_execute (fixture, "PRAGMA user_version = 2");
  copy_open_journal (fixture);
  g_autoptr (GBytes) before = fixture_get_bytes (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_null (footfall_journal_open (fixture->path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER);
  g_autoptr (GBytes) after = fixture_get_bytes (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

/* Something was committed to this file once, so that it being empty is not how it should be. */
static void
test_emptied (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);
  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
  copy_open_journal (fixture);

  g_assert_cmpint (truncate (fixture->path, 0), ==, 0);
  assert_refused (fixture, FOOTFALL_JOURNAL_ERROR_CORRUPT);
}

static void
test_folder_in_its_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  g_assert_null (footfall_journal_open (fixture->path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
}

static void
test_file_in_place_of_the_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (folder, "x", 1, NULL));
  g_assert_null (footfall_journal_open (fixture->path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
}

/* A link leads to the journal, and one that leads nowhere is not followed into making a file. */
static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link.db", NULL);
  g_autoptr (GError) error = NULL;
  g_assert_cmpint (symlink (fixture->path, link), ==, 0);

  g_assert_null (footfall_journal_open (link, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  make_journal (fixture);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (link, NULL);
  g_assert_nonnull (journal);
}

/* From here on to the end of the test the process may do only what anybody may. */
static gboolean
become_ordinary (Fixture *fixture)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  if (geteuid () != 0)
    return TRUE;
  if (chown (fixture->folder, ORDINARY_USER, ORDINARY_USER) != 0
      || (chown (folder, ORDINARY_USER, ORDINARY_USER) != 0 && errno != ENOENT)
      || (chown (fixture->path, ORDINARY_USER, ORDINARY_USER) != 0 && errno != ENOENT)
      || seteuid (ORDINARY_USER) != 0)
    {
      g_test_skip ("root, and cannot become anybody else");
      return FALSE;
    }
  return TRUE;
}

static void
become_oneself (void)
{
  if (getuid () == 0)
    g_assert_cmpint (seteuid (0), ==, 0);
}

typedef struct
{
  const char *name;
  gboolean is_new;
  guint folder_mode;
  guint file_mode;
  FootfallJournalError code;
} Permissions;

static const Permissions permissions[] = {
  { "unreadable-file", FALSE, 0700, 0000, FOOTFALL_JOURNAL_ERROR_UNREADABLE },
  { "read-only-file", FALSE, 0700, 0400, FOOTFALL_JOURNAL_ERROR_READ_ONLY },
  { "read-only-folder", FALSE, 0500, 0600, FOOTFALL_JOURNAL_ERROR_READ_ONLY },
  { "new-in-read-only-folder", TRUE, 0500, 0, FOOTFALL_JOURNAL_ERROR_READ_ONLY },
  { "closed-folder", FALSE, 0000, 0600, FOOTFALL_JOURNAL_ERROR_UNREADABLE },
};

static void
test_permissions (Fixture *fixture, gconstpointer data)
{
  const Permissions *permission = data;
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GError) error = NULL;

  if (permission->is_new)
    make_folder (fixture);
  else
    make_journal (fixture);
  g_chmod (fixture->path, (int) permission->file_mode);
  g_chmod (folder, (int) permission->folder_mode);
  if (!become_ordinary (fixture))
    return;
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, &error);
  become_oneself ();
  g_chmod (folder, 0700);
  g_assert_null (journal);
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, (int) permission->code);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

/* A disk that is not connected: no folders are made in its place, and no journal. */
static void
test_missing_folders (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "stick", "running", "journal.db", NULL);
  g_autofree char *stick = g_build_filename (fixture->folder, "stick", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (footfall_journal_open (path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NO_FOLDER);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_false (g_file_test (stick, G_FILE_TEST_EXISTS));

  g_assert_cmpint (g_mkdir (stick, 0700), ==, 0);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
  g_assert_nonnull (journal);
}

static void
test_missing_folder_in_read_only_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_chmod (fixture->folder, 0500);
  if (!become_ordinary (fixture))
    return;
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, &error);
  become_oneself ();
  g_chmod (fixture->folder, 0700);
  g_assert_null (journal);
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_READ_ONLY);
}

/* Whoever holds the lock gets some seconds; then it is said who is in the way. */
static void
test_locked (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (1, NULL, NULL);
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;
  sqlite3_open (fixture->path, &db);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);

  gint64 start = g_get_monotonic_time ();
  g_assert_false (fixture_put (journal, FOOTFALL_RECORD_RUN, run, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_BUSY);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 4 * G_USEC_PER_SEC);
  sqlite3_close (db);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  fixture_assert_like_file (fixture, journal);
}

static void
add_case (const char *name, void (*test) (Fixture *, gconstpointer), gconstpointer data)
{
  g_autofree char *path = g_strconcat ("/open-errors/", name, NULL);

  fixture_add (path, test, data);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    add_case (contents[i].name, test_content, &contents[i]);
  for (guint i = 0; i < G_N_ELEMENTS (treatments); i++)
    add_case (treatments[i].name, test_treatment, &treatments[i]);
  for (guint i = 0; i < G_N_ELEMENTS (permissions); i++)
    add_case (permissions[i].name, test_permissions, &permissions[i]);
  add_case ("first-table-overwritten", test_page_overwritten, GSIZE_TO_POINTER (1));
  add_case ("magic-overwritten", test_magic_overwritten, NULL);
  add_case ("truncated", test_truncated, NULL);
  add_case ("commits-beside-the-file", test_commits_beside_the_file_are_read, NULL);
  add_case ("newer-beside-the-file", test_newer_beside_the_file, NULL);
  add_case ("emptied", test_emptied, NULL);
  add_case ("folder-in-its-place", test_folder_in_its_place, NULL);
  add_case ("file-in-place-of-the-folder", test_file_in_place_of_the_folder, NULL);
  add_case ("links", test_links, NULL);
  add_case ("missing-folders", test_missing_folders, NULL);
  add_case ("missing-folder-in-read-only-folder", test_missing_folder_in_read_only_folder, NULL);
  add_case ("locked", test_locked, NULL);
  return g_test_run ();
}
