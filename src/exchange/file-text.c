/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/file-text.h"

/* How much of a text a message repeats */
#define QUOTED_MAX 60

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
