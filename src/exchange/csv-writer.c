/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/csv-writer.h"

#include <string.h>

static void
append_quoted (GString *text, const char *cell)
{
  g_string_append_c (text, '"');
  for (const char *c = cell; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

void
footfall_csv_writer_init (FootfallCsvWriter *self)
{
  g_return_if_fail (self != NULL);
  self->text = g_string_new (NULL);
  self->in_row = FALSE;
}

void
footfall_csv_writer_clear (FootfallCsvWriter *self)
{
  g_return_if_fail (self != NULL);
  g_string_free (self->text, TRUE);
  self->text = NULL;
}

void
footfall_csv_writer_cell (FootfallCsvWriter *self, const char *text)
{
  g_return_if_fail (self != NULL);
  if (self->in_row)
    g_string_append_c (self->text, ',');
  self->in_row = TRUE;
  if (text == NULL)
    return;
  if (strpbrk (text, ",\"\r\n") != NULL)
    append_quoted (self->text, text);
  else
    g_string_append (self->text, text);
}

gboolean
footfall_csv_is_formula (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

void
footfall_csv_writer_text (FootfallCsvWriter *self, const char *text)
{
  g_return_if_fail (self != NULL);
  if (text == NULL || !footfall_csv_is_formula (text + strspn (text, "'")))
    {
      footfall_csv_writer_cell (self, text);
      return;
    }
  g_autofree char *guarded = g_strconcat ("'", text, NULL);
  footfall_csv_writer_cell (self, guarded);
}

void
footfall_csv_writer_end_row (FootfallCsvWriter *self)
{
  g_return_if_fail (self != NULL);
  g_string_append (self->text, "\r\n");
  self->in_row = FALSE;
}
