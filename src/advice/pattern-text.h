/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/finding.h"
#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_pattern_get_title:
 * @log: for the names of shoes
 *
 * Returns: (transfer full): what is compared, a few words: "Hard and soft surfaces"
 */
char *footfall_pattern_get_title (const FootfallPattern *pattern, const FootfallLog *log);

/**
 * footfall_pattern_get_text:
 * @log: for the names of shoes
 *
 * Returns: (transfer full): a comparison in words, with what is missing or what may explain it
 */
char *footfall_pattern_get_text (const FootfallPattern *pattern, const FootfallLog *log);

G_END_DECLS
