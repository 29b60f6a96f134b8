/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/file-text.h"

/* How much of a text a message repeats */
#define QUOTED_MAX 60

/* What the bytes from 0x80 to 0x9f are on Windows; 0 for those that are nothing */
static const guint16 windows_characters[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static gunichar
find_character (guchar byte)
{
  const gunichar character = byte >= 0x80 && byte < 0xa0 ? windows_characters[byte - 0x80] : byte;
  return character != 0 ? character : ' ';
}

void
footfall_file_text_append_repaired (GString *text, const char *bytes, gsize length)
{
  g_return_if_fail (text != NULL && bytes != NULL);
  while (length > 0)
    {
      const char *end;
      g_utf8_validate_len (bytes, length, &end);
      g_string_append_len (text, bytes, end - bytes);
      length -= (gsize) (end - bytes);
      bytes = end;
      if (length == 0)
        return;
      g_string_append_unichar (text, find_character ((guchar) *bytes));
      bytes++;
      length--;
    }
}

char *
footfall_file_text_clean (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_autoptr (GString) clean = g_string_new (NULL);
  gboolean needs_space = FALSE;
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar character = g_utf8_get_char (c);
      if (g_unichar_isspace (character) || g_unichar_iscntrl (character))
        {
          needs_space = clean->len > 0;
          continue;
        }
      if (needs_space)
        g_string_append_c (clean, ' ');
      needs_space = FALSE;
      g_string_append_unichar (clean, character);
    }
  return clean->len > 0 ? g_strdup (clean->str) : NULL;
}

char *
footfall_file_text_clean_notes (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (GString) notes = g_string_new (stripped);
  g_string_replace (notes, "\r\n", "\n", 0);
  g_string_replace (notes, "\r", "\n", 0);
  return notes->len > 0 ? g_strdup (notes->str) : NULL;
}

char *
footfall_file_text_quote (const char *text)
{
  g_autofree char *clean = footfall_file_text_clean (text);
  if (clean == NULL)
    return g_strdup ("");
  if (g_utf8_strlen (clean, -1) <= QUOTED_MAX)
    return g_steal_pointer (&clean);
  g_autofree char *beginning = g_utf8_substring (clean, 0, QUOTED_MAX);
  return g_strconcat (beginning, "…", NULL);
}
