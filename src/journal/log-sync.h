/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "core/log.h"
#include "journal/transaction.h"

G_BEGIN_DECLS

/* Between the log in memory and the file. */

/**
 * footfall_log_sync_read:
 * @transaction: so that all kinds are read as they were at one moment
 *
 * Returns: (transfer full) (nullable): everything in the file
 */
FootfallLog *footfall_log_sync_read (FootfallTransaction *transaction, GError **error);

/**
 * footfall_log_sync_diff:
 *
 * Returns: (transfer full): what makes @to of @from
 */
FootfallChangeSet *footfall_log_sync_diff (const FootfallLog *from, const FootfallLog *to);

/**
 * footfall_log_sync_patch:
 * @changes: made against a log that was like this one
 *
 * Makes the changes in memory.
 */
void footfall_log_sync_patch (FootfallLog *log, const FootfallChangeSet *changes);

G_END_DECLS
