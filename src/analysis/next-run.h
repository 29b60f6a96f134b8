/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/**
 * footfall_find_next_run:
 * @context: in which all pain and load rules have been asked
 *
 * Returns: the figure for the next run, and what it rests on
 */
FootfallNextRun footfall_find_next_run (const FootfallContext *context);

G_END_DECLS
