/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Files and folders where SQLite has no hand in it. All are for the owner
 * alone, and all errors are of #FootfallJournalError and name the file. */

#define FOOTFALL_DISK_FILE_MODE 0600
#define FOOTFALL_DISK_FOLDER_MODE 0700

/**
 * footfall_disk_set_error:
 * @number: errno
 */
void footfall_disk_set_error (GError **error, int number, const char *path);

/* Makes the folder that @path is to be in; in the user's data folder, those above it, too. */
gboolean footfall_disk_make_folder_of (const char *path, GError **error);

/* Takes away what others may do with @path, if it is ours and there is anything to take away. */
void footfall_disk_mend_mode (const char *path, guint mode);

/**
 * footfall_disk_make_temporary:
 * @path: what the file will be called once it is complete
 *
 * Returns: (transfer full) (nullable): an empty file of another name in the same folder
 */
char *footfall_disk_make_temporary (const char *path, GError **error);

/* Removes a file that came to nothing, with what SQLite put beside it. */
void footfall_disk_remove_temporary (const char *temporary);

/**
 * footfall_disk_write:
 * @path: a file that exists
 *
 * Returns: whether @size bytes of @data are the content of the file, and on disk
 */
gboolean footfall_disk_write (const char *path, gconstpointer data, gsize size, GError **error);

/**
 * footfall_disk_rename:
 *
 * Gives a file another name in the same folder, in place of what has it, in one go.
 *
 * Returns: whether the new name is on disk
 */
gboolean footfall_disk_rename (const char *from, const char *to, GError **error);

G_END_DECLS
