/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "fixture.h"
#include "journal/backup.h"
#include "journal/log-sync.h"

static void
fill (FootfallJournal *journal)
{
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);

  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
}

static void
put_run (FootfallJournal *journal, guint number)
{
  g_autoptr (FootfallRun) run = fixture_run (number, NULL, NULL);

  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
}

static char *
make (Fixture *fixture, FootfallBackupReason reason)
{
  g_autoptr (GError) error = NULL;
  char *path = footfall_backup_make (fixture->path, reason, &error);

  g_assert_no_error (error);
  return path;
}

static FootfallLog *
read_backup (const char *path)
{
  g_autoptr (GError) error = NULL;
  FootfallLog *log = footfall_backup_read (path, &error);

  g_assert_no_error (error);
  return log;
}

static void
assert_mode (const char *path, guint mode)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 0777, ==, mode);
}

/* A backup is one file for the owner alone, and holds what the journal held. */
static void
test_make (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  fill (journal);
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));
  g_autofree char *path = make (fixture, FOOTFALL_BACKUP_ASKED);
  put_run (journal, 2);

  g_autoptr (FootfallLog) copy = read_backup (path);
  g_assert_true (footfall_log_equal (copy, then));
  g_autofree char *folder = g_path_get_dirname (path);
  assert_mode (path, 0600);
  assert_mode (folder, 0700);
  g_autoptr (GDir) listing = g_dir_open (folder, 0, NULL);
  g_autofree char *name = g_path_get_basename (path);
  g_assert_cmpstr (g_dir_read_name (listing), ==, name);
  g_assert_null (g_dir_read_name (listing));
  fixture_assert_like_file (fixture, journal);
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = footfall_backup_list (fixture->path);
  g_assert_cmpuint (none->len, ==, 0);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *first = make (fixture, FOOTFALL_BACKUP_ASKED);
  g_autofree char *second = make (fixture, FOOTFALL_BACKUP_IMPORT);

  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  g_assert_cmpuint (backups->len, ==, 2);
  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      GStatBuf status;
      g_assert_cmpint (g_stat (backup->path, &status), ==, 0);
      g_assert_cmpint (backup->size, ==, status.st_size);
      g_assert_cmpint (ABS (backup->made_at - g_get_real_time () / G_USEC_PER_SEC), <, 600);
      g_assert_cmpint (backup->reason, ==,
                       g_str_equal (backup->path, first) ? FOOTFALL_BACKUP_ASKED : FOOTFALL_BACKUP_IMPORT);
    }
}

/* Journals of one folder, whose names differ in their ending only. */
static void
test_neighbours (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "a", "a.db", "a-b", "a.db.db" };
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
      g_autofree char *backup = footfall_backup_make (path, FOOTFALL_BACKUP_ASKED, NULL);
      g_assert_nonnull (backup);
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (GPtrArray) backups = footfall_backup_list (path);
      g_assert_cmpuint (backups->len, ==, 1);
    }
}

/* Files of these names are made and then one backup more. */
static void
test_rotation (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *first = make (fixture, FOOTFALL_BACKUP_ASKED);
  g_autofree char *folder = g_path_get_dirname (first);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  /* One every third day for two years, one of another journal, and one that is none at all. */
  for (int i = 1; i <= 240; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_add_days (now, -3 * i);
      g_autofree char *name = g_date_time_format (time, "journal.db-%Y%m%dT%H%M%SZ-day.db");
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_assert_true (g_file_set_contents (path, "x", 1, NULL));
    }
  g_autofree char *other = g_build_filename (folder, "other.db-20200101T000000Z-day.db", NULL);
  g_autofree char *strange = g_build_filename (folder, "journal.db-20200101T000000Z-why.db", NULL);
  g_assert_true (g_file_set_contents (other, "x", 1, NULL));
  g_assert_true (g_file_set_contents (strange, "x", 1, NULL));
  g_autofree char *last = make (fixture, FOOTFALL_BACKUP_ASKED);

  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  g_autoptr (GHashTable) months = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (backup->made_at);
      int month = g_date_time_get_year (time) * 12 + g_date_time_get_month (time);
      gboolean is_new = g_hash_table_add (months, GINT_TO_POINTER (month));
      g_assert_true (i < 10 || is_new);
    }
  g_assert_cmpuint (g_hash_table_size (months), ==, 12);
  g_assert_cmpuint (backups->len, >=, 20);
  g_assert_true (g_file_test (last, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (other, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (strange, G_FILE_TEST_EXISTS));
}

static void
test_write_to_any_name (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *file = g_build_filename (fixture->folder, "keep me.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (footfall_backup_write (fixture->path, file, NULL)); /* an older copy, replaced below */
  fill (journal);
  g_assert_true (footfall_backup_write (fixture->path, file, NULL));
  g_autoptr (FootfallLog) copy = read_backup (file);
  g_assert_true (footfall_log_equal (copy, footfall_journal_get_log (journal)));
  assert_mode (file, 0600);

  g_autofree char *impossible = g_build_filename (fixture->folder, "no", "such", "folder.db", NULL);
  g_assert_false (footfall_backup_write (fixture->path, impossible, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
}

static void
test_write_over_what_is_no_copy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *file = g_build_filename (fixture->folder, "notes.txt", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_true (g_file_set_contents (file, "old", -1, NULL));

  g_assert_false (footfall_backup_write (fixture->path, file, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
  g_assert_true (g_file_get_contents (file, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");
}

/* Neither the journal itself nor another one that is open. */
static void
test_write_over_a_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *other_path = g_build_filename (fixture->folder, "other.db", NULL);
  g_autoptr (FootfallJournal) other = footfall_journal_open (other_path, NULL);
  const char *const files[] = { fixture->path, other_path };
  fill (journal);
  put_run (other, 1);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (footfall_backup_write (fixture->path, files[i], &error));
      g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_BUSY);
    }
  g_assert_true (footfall_journal_verify (journal, NULL));
  g_assert_true (footfall_journal_verify (other, NULL));
}

/* A journal that is not there is not made by asking for a copy of it. */
static void
test_no_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (footfall_backup_make (fixture->path, FOOTFALL_BACKUP_ASKED, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

/* Reading a backup takes no lock and leaves nothing: the journal that is open can be read like one. */
static void
test_read_of_the_open_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  fill (journal);
  put_run (journal, 2);

  g_autoptr (FootfallLog) copy = read_backup (fixture->path);
  g_assert_true (footfall_log_equal (copy, footfall_journal_get_log (journal)));
}

static void
test_restore (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallJournal) other = fixture_open (fixture);
  g_autoptr (Listener) listener = listener_new (journal);
  fill (journal);
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));
  g_autofree char *path = make (fixture, FOOTFALL_BACKUP_ASKED);
  put_run (journal, 2);
  g_assert_true (fixture_remove (journal, FOOTFALL_RECORD_RUN,
                                 footfall_log_get_run (footfall_journal_get_log (journal), 0), NULL));
  g_autoptr (FootfallLog) now = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (GBytes) before = fixture_get_bytes (path);

  g_autoptr (GError) error = NULL;
  footfall_backup_restore (journal, path, &error);
  g_assert_no_error (error);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), then));
  fixture_assert_like_file (fixture, journal);
  g_assert_true (footfall_journal_refresh (other, NULL));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (other), then));
  g_autoptr (GBytes) after = fixture_get_bytes (path);
  g_assert_true (g_bytes_equal (before, after));

  /* What was there before the restore is a backup itself, and one step of undo away. */
  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  guint n_before_restore = 0;
  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      if (backup->reason != FOOTFALL_BACKUP_RESTORE)
        continue;
      g_autoptr (FootfallLog) copy = read_backup (backup->path);
      g_assert_true (footfall_log_equal (copy, now));
      n_before_restore++;
    }
  g_assert_cmpuint (n_before_restore, ==, 1);
  g_assert_true (footfall_journal_undo (journal, NULL));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), now));
}

static void
assert_not_restored (FootfallJournal *journal, const char *path, int code)
{
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (GError) error = NULL;

  g_assert_false (footfall_backup_restore (journal, path, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, code);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), before));
}

static void
test_bad_backups_are_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  fill (journal);
  for (guint i = 2; i < 100; i++)
    put_run (journal, i);
  g_autofree char *path = make (fixture, FOOTFALL_BACKUP_ASKED);
  g_autoptr (GBytes) good = fixture_get_bytes (path);
  gsize size;
  const char *content = g_bytes_get_data (good, &size);

  assert_not_restored (journal, "/no/such/file.db", FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  g_assert_true (g_file_set_contents (path, "nothing", -1, NULL));
  assert_not_restored (journal, path, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
  g_assert_true (g_file_set_contents (path, content, (gssize) (size / 2), NULL));
  assert_not_restored (journal, path, FOOTFALL_JOURNAL_ERROR_CORRUPT);

  g_autofree char *damaged = g_memdup2 (content, size);
  memset (damaged + size - 4096 * 2, 0xa5, 4096); /* in an index, which reading alone would not see */
  g_assert_true (g_file_set_contents (path, damaged, (gssize) size, NULL));
  assert_not_restored (journal, path, FOOTFALL_JOURNAL_ERROR_CORRUPT);
  g_autofree char *newer = g_memdup2 (content, size);
  newer[63] = 2; /* user_version */
  g_assert_true (g_file_set_contents (path, newer, (gssize) size, NULL));
  assert_not_restored (journal, path, FOOTFALL_JOURNAL_ERROR_NEWER);
  fixture_assert_like_file (fixture, journal);
}

/* The journal is damaged and something lies beside it; all of it is kept, and none of it meets the new one. */
static void
test_replace (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = fixture_open (fixture);
  fill (journal);
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));
  g_autofree char *path = make (fixture, FOOTFALL_BACKUP_ASKED);
  g_object_unref (journal);
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  g_autofree char *shared_memory = g_strconcat (fixture->path, "-shm", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "broken", -1, NULL));
  g_assert_true (g_file_set_contents (wal, "stale", -1, NULL));
  g_assert_true (g_file_set_contents (shared_memory, "stale too", -1, NULL));

  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  footfall_backup_replace (fixture->path, path, &kept, &error);
  g_assert_no_error (error);
  g_autofree char *kept_name = g_path_get_basename (kept);
  g_autofree char *names = fixture_list_folder (fixture);
  g_autofree char *expected = g_strdup_printf ("backups journal.db %s %s-wal", kept_name, kept_name);
  g_assert_cmpstr (names, ==, expected);
  g_autoptr (GBytes) old = fixture_get_bytes (kept);
  g_assert_cmpmem (g_bytes_get_data (old, NULL), g_bytes_get_size (old), "broken", 6);
  assert_mode (fixture->path, 0600);

  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, then));
}

static void
test_replace_what_is_not_there (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = fixture_open (fixture);
  fill (journal);
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));
  g_autofree char *path = make (fixture, FOOTFALL_BACKUP_ASKED);
  g_object_unref (journal);
  g_unlink (fixture->path);

  char *kept = NULL;
  g_assert_true (footfall_backup_replace (fixture->path, path, &kept, NULL));
  g_assert_null (kept);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, then));
}

/* A bad backup takes no journal's place, not even a damaged one's. */
static void
test_replace_with_a_bad_backup (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture_open (fixture));
  g_autofree char *bad = g_build_filename (fixture->folder, "bad.db", NULL);
  g_assert_true (g_file_set_contents (bad, "bad", -1, NULL));
  g_autoptr (GError) error = NULL;

  g_assert_false (footfall_backup_replace (fixture->path, bad, NULL, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
  g_autofree char *names = fixture_list_folder (fixture);
  g_assert_cmpstr (names, ==, "journal.db");
}

static guint
count_backups (Fixture *fixture)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);

  return backups->len;
}

/* The first change of the day has a backup before it, unless there is nothing to lose. */
static void
test_daily (Fixture *fixture, gconstpointer data)
{
  FootfallJournal *journal = fixture_open (fixture);
  fill (journal);
  g_assert_cmpuint (count_backups (fixture), ==, 0);
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));

  put_run (journal, 2);
  put_run (journal, 3);
  g_assert_cmpuint (count_backups (fixture), ==, 1);
  g_object_unref (journal);
  journal = fixture_open (fixture);
  put_run (journal, 4);
  g_assert_cmpuint (count_backups (fixture), ==, 1);
  g_object_unref (journal);

  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  const FootfallBackup *backup = backups->pdata[0];
  g_assert_cmpint (backup->reason, ==, FOOTFALL_BACKUP_DAY);
  g_autoptr (FootfallLog) copy = read_backup (backup->path);
  g_assert_true (footfall_log_equal (copy, then));
}

static FootfallChangeSet *
make_import (FootfallJournal *journal)
{
  FootfallChangeSet *changes = footfall_change_set_new ();

  footfall_change_set_take (changes, FOOTFALL_RECORD_IMPORT_BATCH, NULL,
                            fixture_record (FOOTFALL_RECORD_IMPORT_BATCH, 2));
  return changes;
}

static void
test_before_an_import (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  fill (journal);
  fixture_have_backup (fixture);
  g_autoptr (FootfallChangeSet) import = make_import (journal);
  g_assert_true (footfall_journal_apply (journal, import, "Import", NULL));

  g_assert_cmpuint (count_backups (fixture), ==, 2);
}

static void
on_backup_failed (FootfallJournal *journal, const GError *error, gpointer data)
{
  guint *n_failures = data;

  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  *n_failures += 1;
}

/* A run is logged all the same, and it is told once; an import waits until there can be a backup. */
static void
test_no_place_for_backups (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *in_the_way = g_build_filename (folder, "backups", NULL);
  guint n_failures = 0;
  g_signal_connect (journal, "backup-failed", G_CALLBACK (on_backup_failed), &n_failures);
  fill (journal);
  g_assert_true (g_file_set_contents (in_the_way, "x", 1, NULL));

  put_run (journal, 2);
  put_run (journal, 3);
  g_assert_cmpuint (n_failures, ==, 1);
  g_autoptr (FootfallChangeSet) import = make_import (journal);
  g_autoptr (GError) error = NULL;
  g_assert_false (footfall_journal_apply (journal, import, "Import", &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_UNREADABLE);
  fixture_assert_like_file (fixture, journal);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/backup/make", test_make, NULL);
  fixture_add ("/backup/list", test_list, NULL);
  fixture_add ("/backup/neighbours", test_neighbours, NULL);
  fixture_add ("/backup/rotation", test_rotation, NULL);
  fixture_add ("/backup/write-to-any-name", test_write_to_any_name, NULL);
  fixture_add ("/backup/write-over-what-is-no-copy", test_write_over_what_is_no_copy, NULL);
  fixture_add ("/backup/write-over-a-journal", test_write_over_a_journal, NULL);
  fixture_add ("/backup/no-journal", test_no_journal, NULL);
  fixture_add ("/backup/read-of-the-open-journal", test_read_of_the_open_journal, NULL);
  fixture_add ("/backup/restore", test_restore, NULL);
  fixture_add ("/backup/bad-backups-are-refused", test_bad_backups_are_refused, NULL);
  fixture_add ("/backup/replace", test_replace, NULL);
  fixture_add ("/backup/replace-what-is-not-there", test_replace_what_is_not_there, NULL);
  fixture_add ("/backup/replace-with-a-bad-backup", test_replace_with_a_bad_backup, NULL);
  fixture_add ("/backup/daily", test_daily, NULL);
  fixture_add ("/backup/before-an-import", test_before_an_import, NULL);
  fixture_add ("/backup/no-place-for-backups", test_no_place_for_backups, NULL);
  return g_test_run ();
}
