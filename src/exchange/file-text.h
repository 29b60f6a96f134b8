/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_file_text_append_repaired:
 * @bytes: UTF-8 with stray bytes, or text of another time
 *
 * Appends @bytes, of which those that are no UTF-8 become what they are on Windows.
 */
void footfall_file_text_append_repaired (GString *text, const char *bytes, gsize length);

/* Texts that come from a file nobody vouches for. */

/**
 * footfall_file_text_clean:
 * @text: UTF-8
 *
 * Makes one line of a name: blanks and control characters, which a terminal
 * could take for commands, become single spaces, and none at either end.
 *
 * Returns: (transfer full) (nullable): the name; %NULL if nothing is left
 */
char *footfall_file_text_clean (const char *text);

/**
 * footfall_file_text_clean_notes:
 * @text: UTF-8
 *
 * Returns: (transfer full) (nullable): the text with its lines, which end in LF, and no blanks at
 *   either end; %NULL if nothing is left
 */
char *footfall_file_text_clean_notes (const char *text);

/**
 * footfall_file_text_quote:
 * @text: UTF-8
 *
 * Returns: (transfer full): the beginning of the text, cleaned, for a message
 */
char *footfall_file_text_quote (const char *text);

G_END_DECLS
