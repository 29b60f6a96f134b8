/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * footfall_runtastic_sport_get_words:
 * @code: a sport_type_id; -1 if not told
 *
 * Returns: (nullable): "running"; "other" for one that is not known here; %NULL for what is not told
 */
const char *footfall_runtastic_sport_get_words (int code);

/* What a surface_id means; unknown for what is none */
FootfallSurface footfall_runtastic_surface_from_code (int code);

G_END_DECLS
