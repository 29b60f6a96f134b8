/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"

G_BEGIN_DECLS

/**
 * footfall_backup_writer_write:
 * @source: may not be within a transaction that writes
 * @path: absolute
 *
 * Copies what is in the file of @source, as it is at one moment, to a file of
 * its own. Until that is complete, was found whole and is on disk, @path is
 * what it was before.
 */
gboolean footfall_backup_writer_write (FootfallConnection *source, const char *path, GError **error);

G_END_DECLS
