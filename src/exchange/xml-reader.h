/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a reader takes of one XML file before it says that the file is too large. */
#define FOOTFALL_XML_FILE_MAX (G_GUINT64_CONSTANT (1024) * 1024 * 1024)
#define FOOTFALL_XML_DEPTH_MAX 200
#define FOOTFALL_XML_TEXT_MAX (64 * 1024)

/* The attributes of an element; good only while its handler runs. */
typedef struct _FootfallXmlAttributes FootfallXmlAttributes;

/**
 * FootfallXmlHandler:
 * @begin: an element begins; returns whether its text is wanted
 * @end: it ends; @text is its own text without that of its children, %NULL if it was not wanted
 *
 * What is done with the elements of a file, by their names without prefix. @depth is 0 for the
 * root and @line where the parser is. Comments and processing instructions are passed over.
 */
typedef struct
{
  gboolean (*begin) (gpointer data, const char *name, const FootfallXmlAttributes *attributes, guint depth,
                     guint line);
  void (*end) (gpointer data, const char *name, const char *text, guint depth);
} FootfallXmlHandler;

/**
 * FootfallXmlEnd:
 * @is_whole: whether the root element ended
 * @line: where reading ended, from 1
 */
typedef struct
{
  gboolean is_whole;
  guint line;
} FootfallXmlEnd;

/**
 * footfall_xml_read:
 * @end: (out): how the file ended
 *
 * Reads XML piece by piece. It takes what programs really write: blanks before the declaration, a
 * wrong declaration of the encoding, stray bytes and control characters, lone ampersands, prefixes
 * that nobody declared. A file that is cut off is read up to there. Entities are never expanded, a
 * file that declares some is refused, and nothing is ever fetched.
 *
 * Returns: %FALSE if the file is refused or cannot be read at all, or when cancelled
 */
gboolean footfall_xml_read (GInputStream *stream, const FootfallXmlHandler *handler, gpointer data,
                            FootfallXmlEnd *end, GCancellable *cancellable, GError **error);

/**
 * footfall_xml_attributes_find:
 * @name: without prefix
 *
 * Returns: (transfer full) (nullable): the value
 */
char *footfall_xml_attributes_find (const FootfallXmlAttributes *self, const char *name);

/**
 * footfall_xml_attributes_peek:
 * @length: (out): of the value, in bytes
 *
 * Returns: (nullable): the value, not terminated
 */
const char *footfall_xml_attributes_peek (const FootfallXmlAttributes *self, const char *name, gsize *length);

G_END_DECLS
