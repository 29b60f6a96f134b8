/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the tests of the journal share: a folder of their own, records of every
 * kind, and short ways to change a journal. */

#pragma once

#include "journal/journal.h"

G_BEGIN_DECLS

/**
 * Fixture:
 * @folder: a new folder, removed with all it holds at the end of the test
 * @path: where a journal is made in it
 */
typedef struct
{
  char *folder;
  char *path;
} Fixture;

/* For g_test_add() and fixture_add() */
void fixture_set_up (Fixture *self, gconstpointer data);
void fixture_tear_down (Fixture *self, gconstpointer data);

void fixture_add (const char *name, void (*test) (Fixture *self, gconstpointer data), gconstpointer data);

/* Opens the journal of the fixture, which must succeed. */
FootfallJournal *fixture_open (Fixture *self);

/* A log of what is in the file now, read by a journal of its own. */
FootfallLog *fixture_read_file (Fixture *self);

/* Fails the test unless the log in memory equals the file and the file is whole. */
void fixture_assert_like_file (Fixture *self, FootfallJournal *journal);

/**
 * fixture_record:
 * @number: the same number gives the same record, another one another UUID, time and name
 *
 * Returns: (transfer full): a record with every field set, but for references
 */
gpointer fixture_record (FootfallRecordKind kind, guint number);

/* The run with that number, made with that shoe and that batch. */
FootfallRun *fixture_run (guint number, const FootfallUuid *shoe, const FootfallUuid *import_batch);

/* Puts a record into the journal or removes it, as one change. */
gboolean fixture_put (FootfallJournal *journal, FootfallRecordKind kind, gconstpointer record, GError **error);
gboolean fixture_remove (FootfallJournal *journal, FootfallRecordKind kind, gconstpointer record, GError **error);

/**
 * fixture_fill:
 *
 * Returns: (transfer full): the change set that puts one record of every kind, those that refer to others last
 */
FootfallChangeSet *fixture_fill (FootfallJournal *journal);

/* Runs SQL on the fixture's file as another program would; it must succeed. */
void fixture_execute (Fixture *self, const char *sql);

/* All bytes of a file, to see that it was not touched. */
GBytes *fixture_get_bytes (const char *path);

void fixture_write_bytes (const char *path, GBytes *bytes);

/* Removes everything in the journal's folder, and makes it if it is not there. */
void fixture_empty_folder (Fixture *self);

/* As if today's backup had been made. */
void fixture_have_backup (Fixture *self);

/* The names in the folder, sorted, joined by spaces. */
char *fixture_list_folder (Fixture *self);

/**
 * Listener:
 *
 * Keeps what FootfallJournal::changed told.
 */
typedef struct
{
  GPtrArray *heard;      /* (element-type FootfallChangeSet) */
  FootfallLog *follower; /* patched with all that was told: has to stay equal to the journal's log */
} Listener;

Listener *listener_new (FootfallJournal *journal);
void      listener_free (Listener *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Listener, listener_free)

G_END_DECLS
