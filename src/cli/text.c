/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/text.h"

#include <string.h>

#define ELLIPSIS "…"
#define REPLACEMENT "\xef\xbf\xbd"
#define LINE_SEPARATOR 0x2028
#define PARAGRAPH_SEPARATOR 0x2029

static int
get_char_width (gunichar character)
{
  if (g_unichar_iszerowidth (character))
    return 0;
  return g_unichar_iswide (character) ? 2 : 1;
}

/* A control character, or one that turns the direction of what follows it, which would be the rest of a line that is
 * not its own. */
static gboolean
steers_terminal (gunichar character)
{
  return g_unichar_iscntrl (character) || (character >= 0x202a && character <= 0x202e)
         || (character >= 0x2066 && character <= 0x2069);
}

int
footfall_text_get_width (const char *text)
{
  g_return_val_if_fail (text != NULL, 0);

  int width = 0;
  for (const char *next = text; *next != '\0'; next = g_utf8_next_char (next))
    width += get_char_width (g_utf8_get_char (next));
  return width;
}

char *
footfall_text_clean (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *next = valid; *next != '\0'; next = g_utf8_next_char (next))
    {
      gunichar character = g_utf8_get_char (next);
      if (g_ascii_isspace ((char) *next) || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR)
        g_string_append_c (clean, ' ');
      else if (steers_terminal (character))
        g_string_append (clean, REPLACEMENT);
      else
        g_string_append_unichar (clean, character);
    }
  return g_string_free (clean, FALSE);
}

GPtrArray *
footfall_text_wrap (const char *text, int width)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *clean = footfall_text_clean (text);
  g_auto (GStrv) words = g_strsplit (clean, " ", -1);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (line->len > 0 && footfall_text_get_width (line->str) + 1 + footfall_text_get_width (words[i]) > width)
        {
          g_ptr_array_add (lines, g_strdup (line->str));
          g_string_truncate (line, 0);
        }
      if (line->len > 0)
        g_string_append_c (line, ' ');
      g_string_append (line, words[i]);
    }
  if (line->len > 0)
    g_ptr_array_add (lines, g_strdup (line->str));
  return lines;
}

char *
footfall_text_shorten (const char *text, int width)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *clean = footfall_text_clean (text);
  if (footfall_text_get_width (clean) <= width)
    return g_steal_pointer (&clean);

  GString *shortened = g_string_new (NULL);
  int used = 1;
  for (const char *next = clean; *next != '\0'; next = g_utf8_next_char (next))
    {
      used += get_char_width (g_utf8_get_char (next));
      if (used > width)
        break;
      g_string_append_unichar (shortened, g_utf8_get_char (next));
    }
  g_string_append (shortened, ELLIPSIS);
  return g_string_free (shortened, FALSE);
}
