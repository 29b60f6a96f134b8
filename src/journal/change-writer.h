/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "journal/transaction.h"

G_BEGIN_DECLS

/**
 * footfall_change_writer_write:
 * @transaction: a transaction that writes
 * @changes: records that may be stored
 * @error: %FOOTFALL_JOURNAL_ERROR_CONFLICT if a record in the file is not as the set's "before"
 *
 * Writes all changes, whatever their order in the set; on failure the
 * transaction may not be committed.
 *
 * Returns: whether all were written
 */
gboolean footfall_change_writer_write (FootfallTransaction *transaction, const FootfallChangeSet *changes,
                                       GError **error);

G_END_DECLS
