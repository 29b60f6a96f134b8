/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/backup.h"
#include "journal/connection.h"

G_BEGIN_DECLS

/* The folder "backups" beside a journal: what is in it is told by the names. */

/**
 * footfall_backup_folder_list:
 *
 * Returns: (transfer full) (element-type FootfallBackup): the backups of that journal, newest first
 */
GPtrArray *footfall_backup_folder_list (const char *journal_path);

/**
 * footfall_backup_folder_add:
 * @source: a connection to the journal, of any version
 *
 * Adds a backup, and then removes those that are too many.
 *
 * Returns: (transfer full) (nullable): where it is
 */
char *footfall_backup_folder_add (FootfallConnection *source, FootfallBackupReason reason, GError **error);

G_END_DECLS
