/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"

G_BEGIN_DECLS

/**
 * footfall_opening_open:
 * @path: absolute
 * @error: a #FootfallJournalError
 *
 * From a path to a connection that may be read and written: the file is made
 * or looked at, brought to the newest version, and set up so that a commit is
 * on disk when it returns.
 *
 * Returns: (transfer full) (nullable): the connection
 */
FootfallConnection *footfall_opening_open (const char *path, GError **error);

G_END_DECLS
