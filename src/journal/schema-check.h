/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"

G_BEGIN_DECLS

/**
 * footfall_schema_check:
 * @connection: to a journal of the newest version
 * @error: %FOOTFALL_JOURNAL_ERROR_CORRUPT if something was added, changed or taken away
 *
 * Compares the tables and indexes of the file with those that the steps of the
 * schema make. A trigger that someone put into the file is found here.
 *
 * Returns: whether the file has exactly what a journal has
 */
gboolean footfall_schema_check (FootfallConnection *connection, GError **error);

/**
 * footfall_schema_check_names:
 * @error: %FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE
 *
 * Returns: whether no two shoes in use have the same name, in any case
 */
gboolean footfall_schema_check_names (FootfallConnection *connection, GError **error);

G_END_DECLS
