/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The text of an XML file, whatever bytes it is made of. */

/**
 * footfall_xml_text_open:
 * @n_lines: (out): how many lines were passed over before the text
 *
 * Tells the encoding by the bytes and only then by the declaration, and passes
 * over blanks before the first "<".
 *
 * Returns: (transfer full) (nullable): the text as UTF-8, which may still hold stray bytes
 */
GInputStream *footfall_xml_text_open (GInputStream *stream, guint *n_lines, GCancellable *cancellable, GError **error);

/**
 * footfall_xml_text_repair:
 * @text: (inout): UTF-8 with stray bytes
 * @length: of @text; an unfinished character at its end stays unfinished
 * @repaired: (out): takes the text if it had to become longer
 *
 * Makes of control characters and of “<” that begin nothing blanks, in place, and of stray bytes what they are on Windows.
 *
 * Returns: how many bytes at the end of @text are the beginning of a character or of markup, and are not part of the result
 */
gsize footfall_xml_text_repair (char *text, gsize length, GString *repaired);

/**
 * footfall_xml_text_find_root:
 * @head: the first bytes of a file
 *
 * Returns: (transfer full) (nullable): the name of the root element, without prefix, if it is XML in any encoding
 */
char *footfall_xml_text_find_root (const char *head, gsize length);

G_END_DECLS
