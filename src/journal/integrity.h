/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"

G_BEGIN_DECLS

/**
 * footfall_integrity_check:
 * @error: %FOOTFALL_JOURNAL_ERROR_CORRUPT if something is wrong with the file
 *
 * Reads the whole file: every page, every row against the constraints of its
 * table, every index against its table, and every reference.
 *
 * Returns: whether all is well
 */
gboolean footfall_integrity_check (FootfallConnection *connection, GError **error);

/**
 * footfall_integrity_check_copy:
 * @connection: to a copy that nothing will be written to
 *
 * The same without the constraints of each row, which take most of the time
 * and cannot be other than in the original. The connection knows them no more
 * afterwards.
 *
 * Returns: whether the copy is whole
 */
gboolean footfall_integrity_check_copy (FootfallConnection *connection, GError **error);

/**
 * footfall_integrity_check_references:
 *
 * Returns: whether every record that another one refers to is there
 */
gboolean footfall_integrity_check_references (FootfallConnection *connection, GError **error);

G_END_DECLS
