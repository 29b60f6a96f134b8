/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * footfall_knee_warning_get_text:
 * @signs: what else was noticed
 * @level: the highest level told, or -1
 * @severe_min_level: the level from which pain is severe
 *
 * The calm line under the answers about a knee. Signs speak before levels;
 * both only suggest, and neither keeps anything from being saved.
 *
 * Returns: (nullable): the sentence, or %NULL for none
 */
const char *footfall_knee_warning_get_text (FootfallSigns signs, int level, int severe_min_level);

G_END_DECLS
