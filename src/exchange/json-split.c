/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/json-split.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/import-plan.h"

/* A record is an object with at most a list in it; ten levels are plenty. */
#define DEPTH_MAX 10

typedef struct
{
  const char *at;
  const char *end;
  guint line;
} Cursor;

static gboolean
set_error (GError **error, const char *message)
{
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
set_syntax_error (const Cursor *cursor, GError **error)
{
  if (cursor->at >= cursor->end)
    return set_error (error, _("The file ends too early; it may be cut off."));
  return set_error (error, _("This is not well-formed JSON."));
}

static void
skip_space (Cursor *cursor)
{
  while (cursor->at < cursor->end && strchr (" \t\r\n", *cursor->at) != NULL && *cursor->at != '\0')
    {
      if (*cursor->at == '\n')
        cursor->line++;
      cursor->at++;
    }
}

/* The next character that is not space, or NUL at the end */
static char
peek (Cursor *cursor)
{
  skip_space (cursor);
  return cursor->at < cursor->end ? *cursor->at : '\0';
}

static gboolean
take (Cursor *cursor, char c, GError **error)
{
  if (peek (cursor) != c)
    return set_syntax_error (cursor, error);
  cursor->at++;
  return TRUE;
}

/* Parsers end a text at the zero that "\u0000" stands for. */
static gboolean
is_zero_escape (const Cursor *cursor)
{
  return cursor->end - cursor->at >= 6 && memcmp (cursor->at, "\\u0000", 6) == 0;
}

/* From one quotation mark to behind the next */
static gboolean
skip_string (Cursor *cursor, GError **error)
{
  for (cursor->at++; cursor->at < cursor->end; cursor->at++)
    {
      if (*cursor->at == '"')
        {
          cursor->at++;
          return TRUE;
        }
      if ((guchar) *cursor->at < 0x20 || is_zero_escape (cursor))
        return set_error (error, _("A text holds a control character that JSON does not allow."));
      if (*cursor->at == '\\' && cursor->end - cursor->at > 1)
        cursor->at++;
    }
  return set_syntax_error (cursor, error);
}

static gboolean
is_plain (char c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '-' || c == '.';
}

/* One character or string inside brackets; *@depth follows them */
static gboolean
skip_token (Cursor *cursor, guint *depth, GError **error)
{
  const char c = *cursor->at;
  if (c == '"')
    return skip_string (cursor, error);
  if (c == '{' || c == '[')
    {
      if (++*depth > DEPTH_MAX)
        return set_error (error, _("Brackets are nested too deeply for a journal."));
    }
  else if (c == '}' || c == ']')
    --*depth;
  else if (c != ':' && c != ',' && !is_plain (c))
    return set_syntax_error (cursor, error);
  cursor->at++;
  return TRUE;
}

/* From one bracket to behind the one that closes it; whether they are of one sort is for the parser to say */
static gboolean
skip_brackets (Cursor *cursor, GError **error)
{
  guint depth = 0;
  do
    {
      if (peek (cursor) == '\0')
        return set_syntax_error (cursor, error);
      if (!skip_token (cursor, &depth, error))
        return FALSE;
    }
  while (depth > 0);
  return TRUE;
}

static gboolean
skip_plain (Cursor *cursor, GError **error)
{
  const char *start = cursor->at;
  while (cursor->at < cursor->end && is_plain (*cursor->at))
    cursor->at++;
  return cursor->at > start ? TRUE : set_syntax_error (cursor, error);
}

/* From the beginning of a value to behind its end */
static gboolean
skip_value (Cursor *cursor, GError **error)
{
  const char c = peek (cursor);
  if (c == '"')
    return skip_string (cursor, error);
  if (c == '{' || c == '[')
    return skip_brackets (cursor, error);
  return skip_plain (cursor, error);
}

static gboolean
give_piece (Cursor *cursor, FootfallJsonPiece *piece, FootfallJsonPieceFunc func, gpointer user_data, GError **error)
{
  skip_space (cursor);
  piece->text = cursor->at;
  piece->line = cursor->line;
  if (!skip_value (cursor, error))
    return FALSE;
  piece->length = (gsize) (cursor->at - piece->text);
  if (func (piece, user_data, error))
    return TRUE;
  cursor->line = piece->line;
  return FALSE;
}

static gboolean
split_array (Cursor *cursor, const char *key, FootfallJsonPieceFunc func, gpointer user_data, GError **error)
{
  FootfallJsonPiece piece = { .key = key };
  cursor->at++;
  if (peek (cursor) == ']')
    return take (cursor, ']', error);
  while (give_piece (cursor, &piece, func, user_data, error))
    {
      if (peek (cursor) == ']')
        return take (cursor, ']', error);
      if (!take (cursor, ',', error))
        return FALSE;
      piece.index++;
    }
  return FALSE;
}

static gboolean
set_repeated_error (const char *key, GError **error)
{
  g_autofree char *shown = footfall_file_text_quote (key);
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, "%s: %s", shown,
               _("This key stands here twice; which value is meant is not clear."));
  return FALSE;
}

/* @keys: (element-type utf8): those that were there already */
static gboolean
split_member (Cursor *cursor, GHashTable *keys, FootfallJsonPieceFunc func, gpointer user_data, GError **error)
{
  if (peek (cursor) != '"')
    return set_syntax_error (cursor, error);
  const char *start = cursor->at + 1;
  if (!skip_string (cursor, error))
    return FALSE;
  char *key = g_strndup (start, (gsize) (cursor->at - start) - 1);
  const gboolean is_first = !g_hash_table_contains (keys, key);
  g_hash_table_add (keys, key);
  if (!is_first)
    return set_repeated_error (key, error);
  if (!take (cursor, ':', error))
    return FALSE;
  if (peek (cursor) == '[')
    return split_array (cursor, key, func, user_data, error);
  FootfallJsonPiece piece = { .key = key, .index = -1 };
  return give_piece (cursor, &piece, func, user_data, error);
}

static gboolean
split_object (Cursor *cursor, FootfallJsonPieceFunc func, gpointer user_data, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!take (cursor, '{', error))
    return FALSE;
  if (peek (cursor) == '}')
    return take (cursor, '}', error);
  while (split_member (cursor, keys, func, user_data, error))
    {
      if (peek (cursor) == '}')
        return take (cursor, '}', error);
      if (!take (cursor, ',', error))
        return FALSE;
    }
  return FALSE;
}

static gboolean
check_encoding (Cursor *cursor, GError **error)
{
  const char *wrong;
  if (g_utf8_validate_len (cursor->at, (gsize) (cursor->end - cursor->at), &wrong))
    return TRUE;
  for (; cursor->at < wrong; cursor->at++)
    if (*cursor->at == '\n')
      cursor->line++;
  return set_error (error, _("The text is not UTF-8; the file may be damaged."));
}

static void
skip_byte_order_mark (Cursor *cursor)
{
  if (cursor->end - cursor->at >= 3 && memcmp (cursor->at, "\xef\xbb\xbf", 3) == 0)
    cursor->at += 3;
}

static gboolean
split (Cursor *cursor, FootfallJsonPieceFunc func, gpointer user_data, GError **error)
{
  skip_byte_order_mark (cursor);
  if (!check_encoding (cursor, error) || !split_object (cursor, func, user_data, error))
    return FALSE;
  return peek (cursor) == '\0' ? TRUE : set_error (error, _("There is text behind the end of the journal."));
}

gboolean
footfall_json_split (const char *text, gsize length, FootfallJsonPieceFunc func, gpointer user_data, guint *line,
                     GError **error)
{
  g_return_val_if_fail ((text != NULL || length == 0) && func != NULL && line != NULL, FALSE);
  if (text == NULL)
    text = "";
  Cursor cursor = { .at = text, .end = text + length, .line = 1 };
  const gboolean is_done = split (&cursor, func, user_data, error);
  *line = cursor.line;
  return is_done;
}
