/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Files that hold what the runner wrote: readable by nobody else. */

/**
 * footfall_private_file_replace:
 * @path: where it goes
 * @error: a reason that can stand in a sentence after a colon
 *
 * Writes beside the file, waits for the disk and renames: there is the whole file or the one before it.
 *
 * Returns: whether the file is complete
 */
gboolean footfall_private_file_replace (const char *path, const char *content, gsize length, GError **error);

/**
 * footfall_private_file_is_journal:
 *
 * A journal may have any name, also one that ends like a picture's; what writes files never takes the place of one.
 *
 * Returns: whether a database stands at @path
 */
gboolean footfall_private_file_is_journal (const char *path);

G_END_DECLS
