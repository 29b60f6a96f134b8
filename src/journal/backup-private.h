/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/backup.h"
#include "journal/work.h"

G_BEGIN_DECLS

/* The functions of journal/backup.h, as part of work that can be watched and stopped. */

char        *_footfall_backup_make (const char *journal_path, FootfallBackupReason reason, FootfallWork *work,
                                    GError **error);
FootfallLog *_footfall_backup_read (const char *file, FootfallWork *work, GError **error);
gboolean     _footfall_backup_replace (const char *journal_path, const char *file, FootfallWork *work, char **kept,
                                       GError **error);

/**
 * _footfall_backup_become:
 * @log: what was read from a backup
 * @reason: as for _footfall_journal_apply_after_backup()
 * @label: for undo
 *
 * Makes the journal hold exactly what @log holds.
 *
 * Returns: whether it was done
 */
gboolean _footfall_backup_become (FootfallJournal *journal, const FootfallLog *log, FootfallBackupReason reason,
                                  const char *label, GError **error);

G_END_DECLS
