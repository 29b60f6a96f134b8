/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"

G_BEGIN_DECLS

/* What is done with many records of the journal at once, as one set of changes
 * to apply. Records are named by the texts of their UUIDs; those that are gone
 * meanwhile are left out. */

/**
 * footfall_batch_changes_set_shoe:
 * @uuids: (array zero-terminated=1): what was chosen
 * @shoe: (nullable): what was worn, or %NULL or none for no shoe
 *
 * Returns: (transfer full): what to apply; only runs have shoes
 */
FootfallChangeSet *footfall_batch_changes_set_shoe (const FootfallLog *log, const char *const *uuids,
                                                    const FootfallUuid *shoe);

/**
 * footfall_batch_changes_set_surface:
 * @uuids: (array zero-terminated=1): what was chosen
 *
 * Returns: (transfer full): what to apply; only runs have a surface
 */
FootfallChangeSet *footfall_batch_changes_set_surface (const FootfallLog *log, const char *const *uuids,
                                                       FootfallSurface surface);

/**
 * footfall_batch_changes_delete:
 * @uuids: (array zero-terminated=1): what was chosen
 *
 * Returns: (transfer full): what to apply; with a run goes what was noted after it
 */
FootfallChangeSet *footfall_batch_changes_delete (const FootfallLog *log, const char *const *uuids);

G_END_DECLS
