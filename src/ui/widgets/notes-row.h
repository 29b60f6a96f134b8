/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_NOTES_ROW (footfall_notes_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallNotesRow, footfall_notes_row, FOOTFALL, NOTES_ROW, AdwPreferencesRow)

/**
 * FootfallNotesRow:
 *
 * A field for free text of several lines. Tab leaves it.
 */

/**
 * FootfallNotesRow::edited:
 * @row: the row
 *
 * The text is another.
 */

/**
 * footfall_notes_row_set_notes:
 * @notes: (nullable): the text
 */
void footfall_notes_row_set_notes (FootfallNotesRow *self, const char *notes);

/**
 * footfall_notes_row_get_notes:
 *
 * Returns: (transfer full): the text, or ""
 */
char *footfall_notes_row_get_notes (FootfallNotesRow *self);

G_END_DECLS
