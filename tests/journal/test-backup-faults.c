/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The disk fails, or the program dies, while a backup is made, restored or
 * put in the place of a damaged journal. */

#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fault-calls.h"
#include "fault-fixture.h"
#include "journal/backup.h"
#include "journal/salvage.h"

/**
 * Trial:
 * @beginning: the journal
 * @backup: (owned): a good backup of an earlier day, elsewhere
 * @then: (owned): what is in the backup
 * @now: (owned): what is in the journal
 */
typedef struct
{
  Snapshot beginning;
  char *backup;
  FootfallLog *then;
  FootfallLog *now;
} Trial;

static void
trial_clear (Trial *self)
{
  snapshot_clear (&self->beginning);
  g_free (self->backup);
  footfall_log_free (self->then);
  footfall_log_free (self->now);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Trial, trial_clear)

/* A backup, then one more run, and a closed journal. */
static Trial
begin (Fixture *fixture)
{
  Trial trial = { .backup = g_build_filename (fixture->folder, "good.db", NULL) };
  g_auto (Snapshot) first = fault_fixture_begin (fixture, TRUE);
  g_autoptr (FootfallRun) run = fixture_run (2, NULL, NULL);

  trial.then = fixture_read_file (fixture);
  g_assert_true (footfall_backup_write (fixture->path, trial.backup, NULL));
  FootfallJournal *journal = fixture_open (fixture);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  trial.now = footfall_log_copy (footfall_journal_get_log (journal));
  g_object_unref (journal);
  trial.beginning = snapshot_take (fixture->path);
  return trial;
}

/* What is called a backup is one, and nothing is left lying about. */
static void
assert_backups_are_good (Fixture *fixture, guint n_backups)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *backup_folder = g_build_filename (folder, "backups", NULL);
  g_autoptr (GDir) listing = g_dir_open (backup_folder, 0, NULL);
  guint n_files = 0;

  g_assert_cmpuint (backups->len, ==, n_backups);
  for (guint i = 0; i < backups->len; i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      g_autoptr (FootfallLog) log = footfall_backup_read (backup->path, NULL);
      g_assert_true (log != NULL || backup->size == 0); /* but for the one the fixture made up */
    }
  for (const char *name = g_dir_read_name (listing); name != NULL; name = g_dir_read_name (listing))
    {
      g_test_message ("%s", name);
      n_files++;
    }
  g_assert_cmpuint (n_files, ==, n_backups);
}

static gboolean
try_backup (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  g_autoptr (GError) error = NULL;
  snapshot_put (&trial->beginning, fixture);

  fault_vfs_arm (fault, nth, for_good);
  g_autofree char *path = footfall_backup_make (fixture->path, FOOTFALL_BACKUP_ASKED, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (path == NULL)
    fault_fixture_assert_honest (error, fault);
  assert_backups_are_good (fixture, path != NULL ? 2 : 1);
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, trial->now));
  return has_failed;
}

static gboolean
try_restore (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  g_autoptr (GError) error = NULL;
  snapshot_put (&trial->beginning, fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);

  fault_vfs_arm (fault, nth, for_good);
  gboolean is_done = footfall_backup_restore (journal, trial->backup, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (!is_done)
    fault_fixture_assert_honest (error, fault);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), is_done ? trial->then : trial->now));
  fixture_assert_like_file (fixture, journal);
  return has_failed;
}

static void
test_disk (Fixture *fixture, gconstpointer data)
{
  g_auto (Trial) trial = begin (fixture);

  g_assert_cmpuint (fault_fixture_each (fixture, "disk", (FaultTry) data, &trial), >, 10);
}

/* A journal that cannot be opened, with commits beside it that must never be taken for commits to another. */
static void
put_damaged (Fixture *fixture, const Trial *trial)
{
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  snapshot_put (&trial->beginning, fixture);
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (3, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  g_autoptr (GBytes) commits = fixture_get_bytes (wal);
  g_object_unref (journal);

  g_autoptr (GBytes) broken = g_bytes_new_static ("broken", 6);
  fixture_write_bytes (fixture->path, broken);
  fixture_write_bytes (wal, commits);
}

typedef gboolean (*Replace) (Fixture *fixture, const Trial *trial, GError **error);

static gboolean
replace_by_backup (Fixture *fixture, const Trial *trial, GError **error)
{
  return footfall_backup_replace (fixture->path, trial->backup, NULL, error);
}

/* The old one, as damaged as before, or the new one, whole; and the old one is somewhere. */
static void
assert_old_or_new (Fixture *fixture, const Trial *trial)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, NULL);
  g_autofree char *names = fixture_list_folder (fixture);
  gboolean is_kept = strstr (names, ".damaged-") != NULL;

  if (journal != NULL)
    {
      g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), trial->then));
      g_assert_true (footfall_journal_verify (journal, NULL));
      g_assert_true (is_kept);
      return;
    }
  g_autoptr (GBytes) bytes = fixture_get_bytes (fixture->path);
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "broken", 6);
  g_assert_true (g_file_test (wal, G_FILE_TEST_EXISTS));
  g_assert_false (is_kept);
}

/* Each call fails once; after an error the same can be asked for again. */
static void
test_calls_fail (Fixture *fixture, gconstpointer data)
{
  static const int numbers[] = { EIO, ENOSPC, EACCES };
  g_auto (Trial) trial = begin (fixture);
  gboolean has_come = TRUE;
  guint nth;

  for (nth = 1; has_come; nth++)
    {
      g_autoptr (GError) error = NULL;
      put_damaged (fixture, &trial);
      fault_calls_arm (FAULT_CALL_FAIL, nth, numbers[nth % G_N_ELEMENTS (numbers)]);
      gboolean is_done = replace_by_backup (fixture, &trial, &error);
      has_come = fault_calls_disarm ();
      g_assert_true (is_done != has_come);
      g_assert_true (is_done || error->domain == FOOTFALL_JOURNAL_ERROR);
      assert_old_or_new (fixture, &trial);
    }
  g_assert_cmpuint (nth, >, 8);
}

/* Returns: whether the child died at its call and not by itself */
static gboolean
die_at_call (Fixture *fixture, const Trial *trial, guint nth)
{
  pid_t child = fork ();
  if (child == 0)
    {
      fault_calls_arm (FAULT_CALL_DIE, nth, 0);
      _exit (replace_by_backup (fixture, trial, NULL) ? EXIT_SUCCESS : EXIT_FAILURE);
    }

  int status;
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), !=, EXIT_FAILURE);
  return WEXITSTATUS (status) == FAULT_CALL_DEATH;
}

static void
test_dies_at_calls (Fixture *fixture, gconstpointer data)
{
  g_auto (Trial) trial = begin (fixture);
  guint nth = 0;
  gboolean has_died;

  do
    {
      put_damaged (fixture, &trial);
      has_died = die_at_call (fixture, &trial, ++nth);
      assert_old_or_new (fixture, &trial);
    }
  while (has_died);
  g_assert_cmpuint (nth, >, 8);
}

/* The finishing of what was begun is itself interrupted, again and again. */
static void
test_dies_while_finishing (Fixture *fixture, gconstpointer data)
{
  g_auto (Trial) trial = begin (fixture);
  g_autofree char *pending = g_strconcat (fixture->path, ".replacement", NULL);
  guint n_deaths = 0;

  put_damaged (fixture, &trial);
  g_autoptr (GBytes) good = fixture_get_bytes (trial.backup);
  fixture_write_bytes (pending, good);
  for (guint nth = 1; g_file_test (pending, G_FILE_TEST_EXISTS); nth++)
    {
      pid_t child = fork ();
      if (child == 0)
        {
          fault_calls_arm (FAULT_CALL_DIE, nth, 0);
          g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, NULL);
          _exit (EXIT_SUCCESS);
        }
      waitpid (child, NULL, 0);
      n_deaths++;
    }
  g_assert_cmpuint (n_deaths, >=, 3);
  assert_old_or_new (fixture, &trial);
  g_autofree char *names = fixture_list_folder (fixture);
  g_auto (GStrv) list = g_strsplit (names, " ", -1);
  g_assert_cmpuint (g_strv_length (list), ==, 4); /* backups, the journal, the damaged one and its commits */
}

/* A salvage that fails leaves the damaged journal where it was, and nothing else. */
static gboolean
try_salvage (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data)
{
  const Trial *trial = data;
  g_autoptr (GError) error = NULL;
  FootfallSalvage result;
  snapshot_put (&trial->beginning, fixture);

  fault_vfs_arm (fault, nth, for_good);
  gboolean is_done = footfall_salvage_replace (fixture->path, &result, NULL, &error);
  gboolean has_failed = fault_vfs_disarm ();

  if (!is_done)
    fault_fixture_assert_honest (error, fault);
  g_autofree char *names = fixture_list_folder (fixture);
  g_assert_true (is_done || g_str_equal (names, "backups journal.db"));
  g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (in_file, trial->now));
  return has_failed;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_vfs_install ();
  fixture_add ("/backup-faults/make", test_disk, try_backup);
  fixture_add ("/backup-faults/restore", test_disk, try_restore);
  fixture_add ("/backup-faults/salvage", test_disk, try_salvage);
  fixture_add ("/backup-faults/replace-calls-fail", test_calls_fail, NULL);
  fixture_add ("/backup-faults/replace-dies-at-calls", test_dies_at_calls, NULL);
  fixture_add ("/backup-faults/dies-while-finishing", test_dies_while_finishing, NULL);
  return g_test_run ();
}
