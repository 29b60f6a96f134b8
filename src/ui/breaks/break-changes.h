/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "core/log.h"

G_BEGIN_DECLS

/* What becomes of a break. Nothing is in the journal until the changes are applied. */

/**
 * footfall_break_changes_end:
 * @today: from now on the resume check is asked
 *
 * Returns: (transfer full): makes @today the last day; holds nothing if the break is over already
 */
FootfallChangeSet *footfall_break_changes_end (const FootfallLog *log, const FootfallBreak *before, FootfallDay today);

/**
 * footfall_break_changes_pass_walk:
 * @today: the day of the walk
 *
 * Returns: (transfer full): notes the walk, with which a break ends
 */
FootfallChangeSet *footfall_break_changes_pass_walk (const FootfallLog *log, const FootfallBreak *before,
                                                     FootfallDay today);

/**
 * footfall_break_find_resumed:
 *
 * Returns: (nullable): the break whose walk went well within the last two weeks, if nothing was run since
 */
const FootfallBreak *footfall_break_find_resumed (const FootfallLog *log, FootfallDay today);

G_END_DECLS
