/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_peek:
 * @path: a file that may be a database in use
 * @size: how much of its beginning; %G_MAXSIZE for all
 * @error: a #FootfallJournalError
 *
 * Reads the bytes of a file and nothing else: no lock is taken, no file
 * beside it is made.
 *
 * Returns: (transfer full) (nullable): the bytes, fewer than @size if the file is shorter
 */
GBytes *footfall_peek (const char *path, gsize size, GError **error);

G_END_DECLS
