/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_fit_sport_get_words:
 * @sport: the number of a sport in a FIT file; -1 if not told
 *
 * Returns: (nullable): "running"; "other" for one that is not known here; %NULL for what is not told
 */
const char *footfall_fit_sport_get_words (int sport);

/**
 * footfall_fit_sub_sport_get_words:
 * @sub_sport: the number of a sort of sport; -1 if not told
 *
 * Returns: (nullable): "treadmill"; %NULL for those that say nothing of a surface or of the kind of activity
 */
const char *footfall_fit_sub_sport_get_words (int sub_sport);

/**
 * footfall_fit_file_type_describe:
 * @type: what a FIT file says it is
 *
 * Returns: a sentence that says that it is no activity, and what it is
 */
const char *footfall_fit_file_type_describe (gint64 type);

G_END_DECLS
