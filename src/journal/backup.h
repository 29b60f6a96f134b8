/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Copies of the journal, and the way back from them. All functions that take
 * a path open the journal for themselves, and may be called in any thread. */

#pragma once

#include "journal/journal.h"

G_BEGIN_DECLS

/* Why a backup was made; part of its name. */
typedef enum
{
  FOOTFALL_BACKUP_DAY,       /* before the first change of a day */
  FOOTFALL_BACKUP_IMPORT,    /* before an import */
  FOOTFALL_BACKUP_MIGRATION, /* before a newer version of Footfall changed the tables */
  FOOTFALL_BACKUP_RESTORE,   /* before a backup was restored */
  FOOTFALL_BACKUP_ASKED,     /* because the runner asked for it */
  FOOTFALL_BACKUP_DELETION,  /* before everything was deleted */
} FootfallBackupReason;
#define FOOTFALL_N_BACKUP_REASONS 6

/**
 * FootfallBackup:
 * @path: (owned): the file
 * @made_at: unix seconds
 * @reason: why it was made
 * @size: bytes
 */
typedef struct
{
  char *path;
  gint64 made_at;
  FootfallBackupReason reason;
  gint64 size;
} FootfallBackup;

void footfall_backup_free (FootfallBackup *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallBackup, footfall_backup_free)

/**
 * footfall_backup_reason_get_nick:
 *
 * Returns: the word that stands for the reason in names and JSON, and never changes
 */
const char *footfall_backup_reason_get_nick (FootfallBackupReason reason);

/**
 * footfall_backup_reason_get_label:
 *
 * Returns: the reason in words, translated: "before an import"
 */
const char *footfall_backup_reason_get_label (FootfallBackupReason reason);

/**
 * footfall_backup_list:
 * @journal_path: the journal
 *
 * Returns: (transfer full) (element-type FootfallBackup): the backups of that journal in the folder "backups"
 *   beside it, newest first
 */
GPtrArray *footfall_backup_list (const char *journal_path);

/**
 * footfall_backup_make:
 * @journal_path: a journal that can be opened; others may be writing to it
 *
 * Makes a backup in the folder beside the journal, reads it back to see that
 * it is whole, and then removes backups that are too many: the newest 10 stay,
 * and the newest of each of the last 12 months.
 *
 * Returns: (transfer full) (nullable): where it is
 */
char *footfall_backup_make (const char *journal_path, FootfallBackupReason reason, GError **error);

/**
 * footfall_backup_write:
 * @file: any name; a copy that has it is replaced once the new one is complete and was found whole, anything else
 *   that stands there is left alone
 *
 * Returns: whether @file is a copy of the journal now
 */
gboolean footfall_backup_write (const char *journal_path, const char *file, GError **error);

/**
 * footfall_backup_read:
 * @file: a backup or any other journal, of this version or an older one; it is not touched
 *
 * For a look at what a backup holds.
 *
 * Returns: (transfer full) (nullable): what is in it, having been found whole
 */
FootfallLog *footfall_backup_read (const char *file, GError **error);

/**
 * footfall_backup_restore:
 * @journal: an open journal
 *
 * Makes the journal hold exactly what @file holds: a change like any other,
 * all or nothing, seen by other programs, and undone by one step. The journal
 * is backed up before.
 *
 * Returns: whether it was done
 */
gboolean footfall_backup_restore (FootfallJournal *journal, const char *file, GError **error);

/**
 * footfall_backup_replace:
 * @journal_path: a journal that cannot be opened any more, or is not there
 * @kept: (out) (transfer full) (nullable) (optional): where the old file is now
 *
 * Puts a copy of @file in the journal's place. The old file is kept beside it
 * under another name. Whenever this is interrupted, the next that opens the
 * journal finds either the old one or the new one, whole.
 *
 * Returns: whether it was done
 */
gboolean footfall_backup_replace (const char *journal_path, const char *file, char **kept, GError **error);

/* The same in a thread, with progress, and stopped by @cancellable: then nothing was done, and nothing is left of what
 * was begun. Restoring is stopped no more once the journal is being changed. */

void  footfall_backup_make_async (const char *journal_path, FootfallBackupReason reason, GCancellable *cancellable,
                                  FootfallProgressFunc progress, gpointer progress_data,
                                  GAsyncReadyCallback callback, gpointer user_data);
char *footfall_backup_make_finish (GAsyncResult *result, GError **error);

void         footfall_backup_read_async (const char *file, GCancellable *cancellable, FootfallProgressFunc progress,
                                         gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data);
FootfallLog *footfall_backup_read_finish (GAsyncResult *result, GError **error);

void     footfall_backup_restore_async (FootfallJournal *journal, const char *file, GCancellable *cancellable,
                                        FootfallProgressFunc progress, gpointer progress_data,
                                        GAsyncReadyCallback callback, gpointer user_data);
gboolean footfall_backup_restore_finish (FootfallJournal *journal, GAsyncResult *result, GError **error);

/* Deletes everything, with a backup before, without which nothing is deleted. One step of undo takes it back. */
void     footfall_backup_clear_async (FootfallJournal *journal, GCancellable *cancellable,
                                      FootfallProgressFunc progress, gpointer progress_data,
                                      GAsyncReadyCallback callback, gpointer user_data);
gboolean footfall_backup_clear_finish (FootfallJournal *journal, GAsyncResult *result, GError **error);

void     footfall_backup_replace_async (const char *journal_path, const char *file, GCancellable *cancellable,
                                        FootfallProgressFunc progress, gpointer progress_data,
                                        GAsyncReadyCallback callback, gpointer user_data);
gboolean footfall_backup_replace_finish (GAsyncResult *result, char **kept, GError **error);

G_END_DECLS
