/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "fault-fixture.h"

void
snapshot_clear (Snapshot *self)
{
  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->wal, g_bytes_unref);
}

Snapshot
snapshot_take (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  Snapshot snapshot = { .file = fixture_get_bytes (path) };

  if (g_file_test (wal, G_FILE_TEST_EXISTS))
    snapshot.wal = fixture_get_bytes (wal);
  return snapshot;
}

void
snapshot_put (const Snapshot *self, Fixture *fixture)
{
  fixture_empty_folder (fixture);
  fixture_write_bytes (fixture->path, self->file);
  if (self->wal != NULL)
    {
      g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
      fixture_write_bytes (wal, self->wal);
    }
  fixture_have_backup (fixture);
}

Snapshot
fault_fixture_begin (Fixture *fixture, gboolean is_closed)
{
  FootfallJournal *journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) all = fixture_fill (journal);

  g_assert_true (footfall_journal_apply (journal, all, "Fill", NULL));
  if (is_closed)
    g_clear_object (&journal);
  Snapshot snapshot = snapshot_take (fixture->path);
  g_clear_object (&journal);
  return snapshot;
}

void
fault_fixture_assert_honest (const GError *error, Fault fault)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == FOOTFALL_JOURNAL_ERROR);
  if (fault == FAULT_FULL)
    g_assert_cmpint (error->code, ==, FOOTFALL_JOURNAL_ERROR_FULL);
  g_assert_cmpint (error->code, !=, FOOTFALL_JOURNAL_ERROR_CORRUPT);
  g_assert_cmpint (error->code, !=, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL);
}

guint
fault_fixture_each (Fixture *fixture, const char *what, FaultTry try, gpointer data)
{
  guint n_faults = 0;

  for (int fault = 0; fault < N_FAULTS; fault++)
    {
      guint nth = 1;
      while (try (fixture, (Fault) fault, nth, FALSE, data))
        {
          try (fixture, (Fault) fault, nth, TRUE, data);
          nth++;
        }
      g_test_message ("%s: %u faults of kind %s", what, nth - 1, fault_get_name ((Fault) fault));
      n_faults += nth - 1;
    }
  return n_faults;
}
