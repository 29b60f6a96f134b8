/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/vocabulary.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SIGNS_ROW (footfall_signs_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallSignsRow, footfall_signs_row, FOOTFALL, SIGNS_ROW, AdwExpanderRow)

/**
 * FootfallSignsRow:
 *
 * "Anything unusual?": the things that want looking at, folded away until
 * someone asks for them or there is one.
 */

/**
 * FootfallSignsRow::edited:
 * @row: the row
 *
 * The runner ticked a sign, or took one back.
 */

FootfallSigns footfall_signs_row_get_signs (FootfallSignsRow *self);
void          footfall_signs_row_set_signs (FootfallSignsRow *self, FootfallSigns signs);

G_END_DECLS
