/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"

G_BEGIN_DECLS

/* What is done with shoes, as sets of changes to apply. */

/**
 * footfall_shoe_changes_save:
 * @shoe: (transfer none): a new shoe, or one of @log as it is to be
 *
 * Where @shoe is the default one, no other is any longer.
 *
 * Returns: (transfer full): what to apply
 */
FootfallChangeSet *footfall_shoe_changes_save (const FootfallLog *log, const FootfallShoe *shoe);

/**
 * footfall_shoe_changes_make_default:
 *
 * Returns: (transfer full): what to apply
 */
FootfallChangeSet *footfall_shoe_changes_make_default (const FootfallLog *log, const FootfallShoe *shoe);

/**
 * footfall_shoe_changes_retire:
 * @on: its last day; unknown brings it back into use
 *
 * A retired shoe is no default.
 *
 * Returns: (transfer full): what to apply
 */
FootfallChangeSet *footfall_shoe_changes_retire (const FootfallLog *log, const FootfallShoe *shoe, FootfallDay on);

/**
 * footfall_shoe_has_runs:
 *
 * Returns: whether the shoe can be retired only, not deleted
 */
gboolean footfall_shoe_has_runs (const FootfallLog *log, const FootfallShoe *shoe);

G_END_DECLS
