/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"

G_BEGIN_DECLS

/**
 * footfall_companion_complete:
 * @row: a row of a list
 * @recordings: (element-type FootfallImportItem): what the file holds that the row names
 *
 * Completes a row by its recording: the clock's offset, which a list does not tell, and what the row
 * leaves open. A list with local times takes the time of the recording too. What the row tells stays.
 */
void footfall_companion_complete (FootfallImportItem *row, const GPtrArray *recordings);

G_END_DECLS
