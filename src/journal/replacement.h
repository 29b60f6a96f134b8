/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Putting another file in the place of a journal that cannot be used, so that
 * whoever opens it meets the old one or the new one and never a part of each.
 *
 * A journal is up to three files, and their names cannot be changed in one
 * go. So the new file first gets a name that says what is to become of it,
 * which is one go; and the rest is done by whoever comes next, again and again
 * until it is done. */

/**
 * footfall_replacement_make:
 * @path: the journal
 * @new_file: a complete journal in the same folder, in one file that is on disk; it is gone afterwards
 * @kept: (out) (transfer full) (nullable) (optional): where the old file is now; %NULL if there was none
 *
 * Returns: whether @new_file is the journal now
 */
gboolean footfall_replacement_make (const char *path, const char *new_file, char **kept, GError **error);

/**
 * footfall_replacement_finish:
 *
 * Finishes what was begun, if there is anything; to be called before the journal is opened.
 */
gboolean footfall_replacement_finish (const char *path, GError **error);

G_END_DECLS
