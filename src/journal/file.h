/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_file_prepare:
 * @path: where the journal is, or is to be
 * @has_wal: (out): whether there are commits beside the file that are not yet in it
 * @error: a #FootfallJournalError
 *
 * What is done before SQLite sees the file. One that is not there is made,
 * empty, with its folder. One that is there is looked at without being
 * touched: no other program's database, no newer version and no damaged
 * beginning comes further than this. The permissions of a journal are mended:
 * nobody else may read it.
 *
 * Returns: whether SQLite may open it
 */
gboolean footfall_file_prepare (const char *path, gboolean *has_wal, GError **error);

/**
 * footfall_file_check_header:
 * @path: for the error
 * @header: (array length=size): the beginning of the file
 *
 * Returns: whether this is the beginning of a journal of a version that this program knows
 */
gboolean footfall_file_check_header (const char *path, const guint8 *header, gsize size, GError **error);

/**
 * footfall_file_check_replaceable:
 *
 * Returns: whether a journal may be written over what stands at @path: nothing, an empty file or an older copy
 */
gboolean footfall_file_check_replaceable (const char *path, GError **error);

G_END_DECLS
