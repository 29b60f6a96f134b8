/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* SQLite runs out of memory at each of its allocations. */

#include <sqlite3.h>

#include "fault-fixture.h"
#include "journal/backup.h"
#include "journal/log-sync.h"

static sqlite3_mem_methods real_memory;

static struct
{
  gboolean is_armed;
  guint countdown;
  gboolean has_failed;
} state;

static gboolean
fails (void)
{
  if (!state.is_armed || state.countdown == 0 || --state.countdown > 0)
    return FALSE;

  state.has_failed = TRUE;
  return TRUE;
}

static void *
allocate (int size)
{
  return fails () ? NULL : real_memory.xMalloc (size);
}

static void *
reallocate (void *memory, int size)
{
  return fails () ? NULL : real_memory.xRealloc (memory, size);
}

/* Has to come before SQLite is used for the first time. */
static void
install (void)
{
  sqlite3_mem_methods methods;

  g_assert_cmpint (sqlite3_config (SQLITE_CONFIG_GETMALLOC, &real_memory), ==, SQLITE_OK);
  methods = real_memory;
  methods.xMalloc = allocate;
  methods.xRealloc = reallocate;
  g_assert_cmpint (sqlite3_config (SQLITE_CONFIG_MALLOC, &methods), ==, SQLITE_OK);
}

static void
arm (guint nth)
{
  state.is_armed = TRUE;
  state.countdown = nth;
  state.has_failed = FALSE;
}

static gboolean
disarm (void)
{
  state.is_armed = FALSE;
  return state.has_failed;
}

/* What is out of memory is not damaged, and not another program's. */
static void
assert_honest (const GError *error)
{
  fault_fixture_assert_honest (error, FAULT_READ);
}

static FootfallChangeSet *
make_changes (FootfallJournal *journal)
{
  const FootfallLog *log = footfall_journal_get_log (journal);
  FootfallChangeSet *changes = footfall_change_set_new ();
  g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, 2);

  footfall_change_set_take (changes, FOOTFALL_RECORD_SHOE, NULL, g_steal_pointer (&shoe));
  footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, fixture_run (2, NULL, NULL));
  footfall_change_set_remove (changes, log, FOOTFALL_RECORD_RUN, &footfall_log_get_run (log, 0)->record.uuid);
  return changes;
}

/* Returns: whether an allocation failed */
static gboolean
try_changes (Fixture *fixture, const Snapshot *beginning, guint nth)
{
  snapshot_put (beginning, fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = make_changes (journal);
  g_autoptr (FootfallLog) before = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (FootfallLog) after = footfall_log_copy (before);
  g_autoptr (GError) error = NULL;
  footfall_log_sync_patch (after, changes);

  arm (nth);
  gboolean is_done = footfall_journal_apply (journal, changes, "Change", &error);
  gboolean has_failed = disarm ();

  if (!is_done)
    assert_honest (error);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), is_done ? after : before));
  fixture_assert_like_file (fixture, journal);
  return has_failed;
}

static gboolean
try_opening (Fixture *fixture, const Snapshot *beginning, guint nth)
{
  g_autoptr (GError) error = NULL;
  snapshot_put (beginning, fixture);

  arm (nth);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (fixture->path, &error);
  gboolean has_failed = disarm ();

  if (journal == NULL)
    assert_honest (error);
  else
    fixture_assert_like_file (fixture, journal);
  return has_failed;
}

static gboolean
try_backup (Fixture *fixture, const Snapshot *beginning, guint nth)
{
  g_autoptr (GError) error = NULL;
  snapshot_put (beginning, fixture);

  arm (nth);
  g_autofree char *path = footfall_backup_make (fixture->path, FOOTFALL_BACKUP_ASKED, &error);
  gboolean has_failed = disarm ();

  if (path == NULL)
    assert_honest (error);
  else
    {
      g_autoptr (FootfallLog) copy = footfall_backup_read (path, NULL);
      g_autoptr (FootfallLog) in_file = fixture_read_file (fixture);
      g_assert_true (footfall_log_equal (copy, in_file));
    }
  return has_failed;
}

/* What is in the journal is what it was, or what the backup is. */
static gboolean
try_restore (Fixture *fixture, const Snapshot *beginning, guint nth)
{
  g_autofree char *backup = g_build_filename (fixture->folder, "good.db", NULL);
  g_autoptr (GError) error = NULL;
  snapshot_put (beginning, fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_assert_true (footfall_backup_write (fixture->path, backup, NULL));
  g_autoptr (FootfallLog) then = footfall_log_copy (footfall_journal_get_log (journal));
  g_autoptr (FootfallChangeSet) changes = make_changes (journal);
  g_assert_true (footfall_journal_apply (journal, changes, "Change", NULL));
  g_autoptr (FootfallLog) now = footfall_log_copy (footfall_journal_get_log (journal));

  arm (nth);
  gboolean is_done = footfall_backup_restore (journal, backup, &error);
  gboolean has_failed = disarm ();

  if (!is_done)
    assert_honest (error);
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), is_done ? then : now));
  fixture_assert_like_file (fixture, journal);
  return has_failed;
}

/* A backup makes thousands of allocations, much like each other: of those one in @step fails. */
typedef struct
{
  const char *name;
  gboolean (*try) (Fixture *fixture, const Snapshot *beginning, guint nth);
  guint step;
} Trial;

static const Trial trials[] = {
  { "/memory-faults/changes", try_changes, 1 },
  { "/memory-faults/opening", try_opening, 1 },
  { "/memory-faults/backup", try_backup, 7 },
  { "/memory-faults/restore", try_restore, 23 },
};

static void
test_each_allocation (Fixture *fixture, gconstpointer data)
{
  const Trial *trial = data;
  g_auto (Snapshot) beginning = fault_fixture_begin (fixture, TRUE);
  guint nth = 1;

  while (trial->try (fixture, &beginning, nth))
    nth += trial->step;
  g_test_message ("%u allocations", nth - 1);
  g_assert_cmpuint (nth, >, 10);
}

int
main (int argc, char **argv)
{
  install ();
  g_test_init (&argc, &argv, NULL);
  fault_vfs_install ();
  for (guint i = 0; i < G_N_ELEMENTS (trials); i++)
    fixture_add (trials[i].name, test_each_allocation, &trials[i]);
  return g_test_run ();
}
