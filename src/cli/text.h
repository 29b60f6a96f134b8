/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text on a terminal: its columns, and what must not reach it. */

/**
 * footfall_text_get_width:
 *
 * Returns: how many columns of a terminal @text takes
 */
int footfall_text_get_width (const char *text);

/**
 * footfall_text_clean:
 *
 * A name that comes from a file must not steer the terminal: line breaks and
 * tabs become spaces; other control characters, those that turn the direction of a line, and what is not UTF-8
 * become a mark.
 *
 * Returns: (transfer full): @text on one line
 */
char *footfall_text_clean (const char *text);

/**
 * footfall_text_wrap:
 * @width: columns
 *
 * Returns: (transfer full) (element-type utf8): the words of @text in lines of at most @width
 *   columns; a word that is longer has a line of its own
 */
GPtrArray *footfall_text_wrap (const char *text, int width);

/**
 * footfall_text_shorten:
 * @width: columns, at least 1
 *
 * Returns: (transfer full): @text on one line of at most @width columns, with an ellipsis where it is cut
 */
char *footfall_text_shorten (const char *text, int width);

G_END_DECLS
