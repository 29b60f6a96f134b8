/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/csv-delimiter.h"

#include <string.h>

static const char delimiters[] = { ',', ';', '\t', '|' };

static gboolean
ends_line (char c)
{
  return c == '\n' || c == '\r';
}

/* The one that stands most often in the first line, outside of quotation marks */
static char
count_delimiters (const char *head, gsize length)
{
  guint counts[G_N_ELEMENTS (delimiters)] = { 0 };
  gboolean is_quoted = FALSE;
  for (gsize i = 0; i < length && (is_quoted || !ends_line (head[i])); i++)
    {
      if (head[i] == '"')
        is_quoted = !is_quoted;
      for (guint j = 0; !is_quoted && j < G_N_ELEMENTS (delimiters); j++)
        counts[j] += head[i] == delimiters[j];
    }
  guint best = 0;
  for (guint i = 1; i < G_N_ELEMENTS (delimiters); i++)
    if (counts[i] > counts[best])
      best = i;
  return delimiters[best];
}

gsize
footfall_csv_delimiter_find (const char *head, gsize length, char *delimiter)
{
  static const char saying[] = "sep=";
  const gsize n = strlen (saying);
  g_return_val_if_fail (head != NULL && delimiter != NULL, 0);
  if (length >= n + 2 && g_ascii_strncasecmp (head, saying, n) == 0 && ends_line (head[n + 1]) &&
      memchr (delimiters, head[n], sizeof delimiters) != NULL)
    {
      *delimiter = head[n];
      return n + 1;
    }
  *delimiter = count_delimiters (head, length);
  return 0;
}
