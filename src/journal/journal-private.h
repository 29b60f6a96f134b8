/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/backup.h"

G_BEGIN_DECLS

/**
 * _footfall_journal_apply_after_backup:
 * @reason: %FOOTFALL_BACKUP_DAY: a backup is wanted, unless there is one of today; any other: without a backup
 *   nothing is changed
 *
 * footfall_journal_apply() for changes of which it is known why they are made.
 */
gboolean _footfall_journal_apply_after_backup (FootfallJournal *self, FootfallChangeSet *changes,
                                               FootfallBackupReason reason, const char *label, GError **error);

/* Reads what others changed, and returns whether the log equals the file then. */
gboolean _footfall_journal_compare_with_file (FootfallJournal *self, GError **error);

G_END_DECLS
