/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_json_check:
 * @text: (array length=length): a value, without blanks around it, its brackets balanced and not deeply nested
 * @place: what the value is: "runs[3]"
 * @error: set to %FOOTFALL_EXCHANGE_ERROR_INVALID; names the place and, in an object, the key
 *
 * json-glib takes more than JSON: it reads 05000 as an octal number, 0x10 as a
 * hexadecimal one, "\x41" as a text, and of a key that stands twice the later
 * value. What is no JSON could be read as something other than what was meant.
 *
 * Returns: whether the value is JSON as RFC 8259 has it, with no key twice in an object
 */
gboolean footfall_json_check (const char *text, gsize length, const char *place, GError **error);

G_END_DECLS
