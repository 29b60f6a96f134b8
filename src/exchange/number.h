/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers as files have them, the same in every locale. */

/* Room for any text of footfall_number_to_text() */
#define FOOTFALL_NUMBER_TEXT_SIZE 32

/**
 * footfall_number_from_text:
 * @text: a number of 0 or more: "9444.0", "9,44", "1,437", "1.234,5", "1e3"
 * @value: (out): the number; untouched on failure
 *
 * A lone comma with three digits behind it groups thousands, any other lone
 * comma is a decimal comma; a lone point is always a decimal point. Of both the
 * later one is decimal. Spaces and apostrophes may group.
 *
 * Returns: whether the whole of @text is a number
 */
gboolean footfall_number_from_text (const char *text, double *value);

/**
 * footfall_number_from_decimal:
 * @text: (array length=length): a number as XML has it: "52.5000", "-1.4E-5", "+7"; a decimal comma
 *   is forgiven, blanks around it too
 * @value: (out): the number, finite; untouched on failure
 *
 * Returns: whether the whole of @text is a number
 */
gboolean footfall_number_from_decimal (const char *text, gsize length, double *value);

/**
 * footfall_number_to_text:
 * @value: a finite number
 * @text: (out caller-allocates): %FOOTFALL_NUMBER_TEXT_SIZE bytes
 *
 * As few of 15 to 17 digits as it takes to read the same number back, without
 * trailing zeros.
 *
 * Returns: @text
 */
const char *footfall_number_to_text (double value, char *text);

G_END_DECLS
