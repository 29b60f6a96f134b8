/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/widgets/message.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MESSAGE_ROW (footfall_message_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallMessageRow, footfall_message_row, FOOTFALL, MESSAGE_ROW, AdwPreferencesRow)

/**
 * FootfallMessageRow:
 *
 * A #FootfallMessage that stands in a list, under the field that it is about.
 */

/**
 * footfall_message_row_set:
 * @field: (nullable): the field, which is marked while there is an error
 * @text: (nullable): the sentence, or %NULL for none
 */
void footfall_message_row_set (FootfallMessageRow *self, FootfallTone tone, GtkWidget *field, const char *text);

/**
 * footfall_message_row_set_error:
 * @error: (nullable): what is wrong with @field, or %NULL
 */
void footfall_message_row_set_error (FootfallMessageRow *self, GtkWidget *field, const GError *error);

G_END_DECLS
