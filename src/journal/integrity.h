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
 * footfall_integrity_check_references:
 *
 * Returns: whether every record that another one refers to is there
 */
gboolean footfall_integrity_check_references (FootfallConnection *connection, GError **error);

G_END_DECLS
