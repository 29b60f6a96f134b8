/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallJsonPiece:
 * @key: the member it belongs to; good until the call returns
 * @index: its place in the member's array, or -1 if the member is no array
 * @text: (array length=length): its JSON text
 * @line: the line, from 1, on which it begins
 */
typedef struct
{
  const char *key;
  gint64 index;
  const char *text;
  gsize length;
  guint line;
} FootfallJsonPiece;

/* Returns: whether to go on */
typedef gboolean (*FootfallJsonPieceFunc) (const FootfallJsonPiece *piece, gpointer user_data, GError **error);

/**
 * footfall_json_split:
 * @text: (array length=length): an object whose members are arrays or plain values
 * @func: is called for each element and each plain value, in the order of the text
 * @line: (out): on failure the line, from 1, that is wrong
 *
 * Takes a large JSON text apart without building it in memory, and refuses what
 * would be dangerous to give to a parser: deep nesting, zero bytes, text that
 * is not UTF-8, and all that is not JSON, comments for example. Whether a piece
 * is well-formed in itself is for the parser to say.
 *
 * Returns: whether all pieces were given and taken
 */
gboolean footfall_json_split (const char *text, gsize length, FootfallJsonPieceFunc func, gpointer user_data,
                              guint *line, GError **error);

G_END_DECLS
