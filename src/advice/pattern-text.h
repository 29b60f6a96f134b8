/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_pattern_get_text:
 *
 * Returns: (transfer full): a comparison in a sentence, with what is missing or what may explain it
 */
char *footfall_pattern_get_text (const FootfallPattern *pattern, const FootfallLog *log, FootfallDistanceUnit unit);

G_END_DECLS
