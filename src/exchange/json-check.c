/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/json-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/import-plan.h"

typedef struct
{
  const char *at;
  const char *end;
  const char *place;
  const char *key; /* (nullable): of the innermost object */
} Cursor;

static gboolean check_value (Cursor *cursor, GError **error);

static char
peek (const Cursor *cursor)
{
  return cursor->at < cursor->end ? *cursor->at : '\0';
}

static void
skip_space (Cursor *cursor)
{
  while (peek (cursor) != '\0' && strchr (" \t\r\n", peek (cursor)) != NULL)
    cursor->at++;
}

static gboolean
set_error (const Cursor *cursor, GError **error, const char *message)
{
  g_autofree char *name = cursor->key != NULL ? g_strdup_printf ("%s.%s", cursor->place, cursor->key)
                                              : g_strdup (cursor->place);
  g_autofree char *shown = footfall_file_text_quote (name);
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, "%s: %s", shown, message);
  return FALSE;
}

static gboolean
set_syntax_error (const Cursor *cursor, GError **error)
{
  return set_error (cursor, error, _("This is not well-formed JSON."));
}

static gboolean
skip_digits (Cursor *cursor)
{
  const char *start = cursor->at;
  while (g_ascii_isdigit (peek (cursor)))
    cursor->at++;
  return cursor->at > start;
}

/* -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? */
static gboolean
skip_number (Cursor *cursor)
{
  if (peek (cursor) == '-')
    cursor->at++;
  if (peek (cursor) == '0')
    cursor->at++;
  else if (!skip_digits (cursor))
    return FALSE;
  if (peek (cursor) == '.')
    {
      cursor->at++;
      if (!skip_digits (cursor))
        return FALSE;
    }
  if (peek (cursor) != 'e' && peek (cursor) != 'E')
    return TRUE;
  cursor->at++;
  if (peek (cursor) == '+' || peek (cursor) == '-')
    cursor->at++;
  return skip_digits (cursor);
}

static gboolean
is_plain (char c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '-' || c == '.';
}

/* A number, true, false or null */
static gboolean
check_plain (Cursor *cursor, GError **error)
{
  const char *start = cursor->at;
  const gboolean is_number = skip_number (cursor) && !is_plain (peek (cursor));
  cursor->at = start;
  while (is_plain (peek (cursor)))
    cursor->at++;
  g_autofree char *word = g_strndup (start, (gsize) (cursor->at - start));
  if (is_number || g_str_equal (word, "true") || g_str_equal (word, "false") || g_str_equal (word, "null"))
    return TRUE;
  g_autofree char *shown = footfall_file_text_quote (word);
  g_autofree char *message = g_strdup_printf (_("“%s” is no number as JSON writes them."), shown);
  return *word != '\0' ? set_error (cursor, error, message) : set_syntax_error (cursor, error);
}

static gboolean
skip_escape (Cursor *cursor)
{
  const char c = peek (cursor);
  cursor->at++;
  if (c != 'u')
    return c != '\0' && strchr ("\"\\/bfnrt", c) != NULL;
  for (guint i = 0; i < 4; i++, cursor->at++)
    if (!g_ascii_isxdigit (peek (cursor)))
      return FALSE;
  return TRUE;
}

static gboolean
check_string (Cursor *cursor, GError **error)
{
  for (cursor->at++; peek (cursor) != '"';)
    {
      if (cursor->at >= cursor->end || (guchar) *cursor->at < 0x20)
        return set_syntax_error (cursor, error);
      if (*cursor->at++ == '\\' && !skip_escape (cursor))
        return set_error (cursor, error, _("A text holds a backslash that JSON does not know."));
    }
  cursor->at++;
  return TRUE;
}

static gboolean
take (Cursor *cursor, char c, GError **error)
{
  skip_space (cursor);
  if (peek (cursor) != c)
    return set_syntax_error (cursor, error);
  cursor->at++;
  return TRUE;
}

/* Behind a key or an element: whether there is another one; FALSE also for what is wrong */
static gboolean
take_comma (Cursor *cursor)
{
  skip_space (cursor);
  if (peek (cursor) != ',')
    return FALSE;
  cursor->at++;
  skip_space (cursor);
  return TRUE;
}

static gboolean
check_array (Cursor *cursor, GError **error)
{
  cursor->at++;
  skip_space (cursor);
  if (peek (cursor) == ']')
    return take (cursor, ']', error);
  do
    if (!check_value (cursor, error))
      return FALSE;
  while (take_comma (cursor));
  return take (cursor, ']', error);
}

/* @keys: (element-type utf8): those that were there already */
static gboolean
check_member (Cursor *cursor, GHashTable *keys, GError **error)
{
  if (peek (cursor) != '"')
    return set_syntax_error (cursor, error);
  const char *start = cursor->at + 1;
  if (!check_string (cursor, error))
    return FALSE;
  char *key = g_strndup (start, (gsize) (cursor->at - start) - 1);
  const gboolean is_first = !g_hash_table_contains (keys, key);
  g_hash_table_add (keys, key);
  cursor->key = key;
  if (!is_first)
    return set_error (cursor, error, _("This key stands here twice; which value is meant is not clear."));
  return take (cursor, ':', error) && check_value (cursor, error);
}

static gboolean
check_object (Cursor *cursor, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *outer_key = cursor->key;
  cursor->at++;
  skip_space (cursor);
  if (peek (cursor) == '}')
    return take (cursor, '}', error);
  do
    {
      if (!check_member (cursor, keys, error))
        return FALSE;
    }
  while (take_comma (cursor));
  if (!take (cursor, '}', error))
    return FALSE;
  cursor->key = outer_key;
  return TRUE;
}

static gboolean
check_value (Cursor *cursor, GError **error)
{
  skip_space (cursor);
  switch (peek (cursor))
    {
    case '"':
      return check_string (cursor, error);
    case '{':
      return check_object (cursor, error);
    case '[':
      return check_array (cursor, error);
    default:
      return check_plain (cursor, error);
    }
}

gboolean
footfall_json_check (const char *text, gsize length, const char *place, GError **error)
{
  g_return_val_if_fail (text != NULL && place != NULL, FALSE);
  Cursor cursor = { .at = text, .end = text + length, .place = place };
  if (!check_value (&cursor, error))
    return FALSE;
  skip_space (&cursor);
  return cursor.at == cursor.end ? TRUE : set_syntax_error (&cursor, error);
}
