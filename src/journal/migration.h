/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"
#include "journal/schema.h"

G_BEGIN_DECLS

/**
 * footfall_migration_run:
 * @connection: a connection whose foreign keys are still off, so that a step may rebuild tables
 * @steps: (array length=n_steps): every step from an empty file on, in order
 *
 * Brings the file to the version of the last step, all steps or none in one
 * transaction. The version is read again inside it: of two programs that start
 * together one does the work and the other finds it done.
 *
 * Returns: whether the file has that version now
 */
gboolean footfall_migration_run (FootfallConnection *connection, const FootfallSchemaStep *steps, guint n_steps,
                                 GError **error);

G_END_DECLS
