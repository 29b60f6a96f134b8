/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* journal: the one file in which everything is kept. A call that returned TRUE
 * is on disk, and the log in memory equals the file. It knows SQLite; it never
 * shows anything, and never decides what a log means. */

#pragma once

#include <gio/gio.h>

#include "core/change.h"
#include "core/log.h"

G_BEGIN_DECLS

/**
 * FootfallJournalError:
 * @FOOTFALL_JOURNAL_ERROR_FAILED: something else; the message says what SQLite said
 * @FOOTFALL_JOURNAL_ERROR_BUSY: another program held the journal for too long; try again
 * @FOOTFALL_JOURNAL_ERROR_FULL: no space left; make room and try again, nothing was changed
 * @FOOTFALL_JOURNAL_ERROR_READ_ONLY: the file or folder cannot be written; change its permissions or choose another
 * @FOOTFALL_JOURNAL_ERROR_UNREADABLE: the file cannot be opened: permissions, a folder in its place
 * @FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL: the file is no database, or another program's; choose another file
 * @FOOTFALL_JOURNAL_ERROR_CORRUPT: the file is damaged; restore a backup or salvage it, never write to it
 * @FOOTFALL_JOURNAL_ERROR_NEWER: a newer Footfall made it; update Footfall
 * @FOOTFALL_JOURNAL_ERROR_CONFLICT: a record is no longer as the caller last saw it; look again, nothing was changed
 * @FOOTFALL_JOURNAL_ERROR_IN_USE: a shoe that has runs cannot be deleted; retire it
 * @FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE: a name or source key is taken; choose another
 * @FOOTFALL_JOURNAL_ERROR_NO_FOLDER: the folder is not there, as when a disk is not connected; connect it and try again
 * @FOOTFALL_JOURNAL_ERROR_INVALID: a record is outside its ranges; the message names the field
 */
typedef enum
{
  FOOTFALL_JOURNAL_ERROR_FAILED,
  FOOTFALL_JOURNAL_ERROR_BUSY,
  FOOTFALL_JOURNAL_ERROR_FULL,
  FOOTFALL_JOURNAL_ERROR_READ_ONLY,
  FOOTFALL_JOURNAL_ERROR_UNREADABLE,
  FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL,
  FOOTFALL_JOURNAL_ERROR_CORRUPT,
  FOOTFALL_JOURNAL_ERROR_NEWER,
  FOOTFALL_JOURNAL_ERROR_CONFLICT,
  FOOTFALL_JOURNAL_ERROR_IN_USE,
  FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
  FOOTFALL_JOURNAL_ERROR_NO_FOLDER,
  FOOTFALL_JOURNAL_ERROR_INVALID,
} FootfallJournalError;

#define FOOTFALL_JOURNAL_ERROR (footfall_journal_error_quark ())
GQuark footfall_journal_error_quark (void);

#define FOOTFALL_TYPE_JOURNAL (footfall_journal_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournal, footfall_journal, FOOTFALL, JOURNAL, GObject)

/**
 * FootfallJournal::changed:
 * @journal: the journal
 * @changes: (type FootfallChangeSet): exactly what is different now
 *
 * After a commit of this program, and after another program's changes were
 * read in, in the order of the commits; the log is as it was right after
 * @changes. A handler reads the journal; what it wants to change has to wait
 * until it has returned, in an idle for instance.
 */

/**
 * FootfallJournal::backup-failed:
 * @journal: the journal
 * @error: (type GError): why; a #FootfallJournalError
 *
 * The backup before the first change of the day could not be made. The change
 * was made all the same, as far as that went well; it is told once a day.
 */

/**
 * FootfallProgressFunc:
 * @fraction: how far it is, 0 to 1; never less than before
 * @data: what was given with it; has to be there until the work ends
 *
 * Called in the main context in which long work was begun, and not after its
 * end.
 */
typedef void (*FootfallProgressFunc) (double fraction, gpointer data);

/**
 * footfall_journal_get_default_path:
 * @application_folder: "footfall", or the development profile's
 *
 * Returns: (transfer full): FOOTFALL_JOURNAL if it is set, otherwise the file in the user's data folder
 */
char *footfall_journal_get_default_path (const char *application_folder);

/**
 * footfall_journal_open:
 * @path: the file; it and its folder are made (0600, 0700) if they are not there. Outside the user's data folder
 *   no more than that one folder is made: more that is missing is likely to be on a disk that is not connected
 * @error: a #FootfallJournalError; the message names the file and what to do
 *
 * Returns: (transfer full) (nullable): the journal with its log read
 */
FootfallJournal *footfall_journal_open (const char *path, GError **error);

const char        *footfall_journal_get_path (FootfallJournal *self);
const FootfallLog *footfall_journal_get_log (FootfallJournal *self);

/**
 * footfall_journal_apply:
 * @changes: what to do, made against this journal's log; stamped with the time where that is open
 * @label: for undo, translated: "Log Run"
 *
 * Before the first change of a day there is a backup, see journal/backup.h,
 * and before each that holds an import batch, as with footfall_journal_import().
 *
 * One transaction: all of it or nothing. On disk when it returns. Records
 * that are not as the set's "before" (another program was quicker) give
 * %FOOTFALL_JOURNAL_ERROR_CONFLICT. A set that holds nothing does nothing.
 *
 * Returns: whether it was done
 */
gboolean footfall_journal_apply (FootfallJournal *self, FootfallChangeSet *changes, const char *label, GError **error);

/**
 * footfall_journal_import:
 *
 * The same for what was read from files: there is always a backup before,
 * unless the journal is empty, and without one nothing is changed.
 *
 * Returns: whether it was done
 */
gboolean footfall_journal_import (FootfallJournal *self, FootfallChangeSet *changes, const char *label, GError **error);

/**
 * footfall_journal_note:
 * @changes: what to do, made against this journal's log
 *
 * As footfall_journal_apply(), for what the program notes for itself and
 * nobody would undo: it makes no step and asks for no backup.
 *
 * Returns: whether it was done
 */
gboolean footfall_journal_note (FootfallJournal *self, FootfallChangeSet *changes, GError **error);

/* Undo and redo: steps made by this object, newest last; the stack lives as long as it. Without a step
 * they do nothing. A step whose records another program changed since is refused with
 * %FOOTFALL_JOURNAL_ERROR_CONFLICT, and stays. */
const char *footfall_journal_get_undo_label (FootfallJournal *self); /* (nullable) */
const char *footfall_journal_get_redo_label (FootfallJournal *self); /* (nullable) */
gboolean    footfall_journal_undo (FootfallJournal *self, GError **error);
gboolean    footfall_journal_redo (FootfallJournal *self, GError **error);

/**
 * footfall_journal_refresh:
 *
 * Looks whether another program changed the file and, if so, reads it again
 * and emits #FootfallJournal::changed. Costs one PRAGMA when nothing changed.
 *
 * Returns: whether the log equals the file now
 */
gboolean footfall_journal_refresh (FootfallJournal *self, GError **error);

/**
 * footfall_journal_watch:
 *
 * From now on calls footfall_journal_refresh() within two seconds of another
 * program's change, from the main loop.
 */
void footfall_journal_watch (FootfallJournal *self);

/**
 * footfall_journal_verify:
 *
 * Runs SQLite's integrity and foreign key checks, looks whether the file has
 * just the tables and names it should have, and compares the log with it.
 *
 * Returns: whether all is well; @error says what is not
 */
gboolean footfall_journal_verify (FootfallJournal *self, GError **error);

/* The same in a thread and on a connection of its own. */
void     footfall_journal_verify_async (FootfallJournal *self, GCancellable *cancellable,
                                        FootfallProgressFunc progress, gpointer progress_data,
                                        GAsyncReadyCallback callback, gpointer user_data);
gboolean footfall_journal_verify_finish (FootfallJournal *self, GAsyncResult *result, GError **error);

G_END_DECLS
