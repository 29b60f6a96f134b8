/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/json-writer.h"

#include <math.h>

#include "exchange/number.h"

static void
begin_line (FootfallJsonWriter *self)
{
  if (self->breaks_line)
    g_string_append_c (self->text, '\n');
  self->breaks_line = FALSE;
}

static void
begin_value (FootfallJsonWriter *self)
{
  if (self->needs_comma && !self->after_key)
    g_string_append_c (self->text, ',');
  begin_line (self);
  self->needs_comma = TRUE;
  self->after_key = FALSE;
}

static void
open_bracket (FootfallJsonWriter *self, char bracket)
{
  begin_value (self);
  g_string_append_c (self->text, bracket);
  self->needs_comma = FALSE;
}

static void
close_bracket (FootfallJsonWriter *self, char bracket)
{
  begin_line (self);
  g_string_append_c (self->text, bracket);
  self->needs_comma = TRUE;
}

static void
append_escaped (GString *text, guchar c)
{
  static const char names[] = "\"\"\\\\\bb\ff\nn\rr\tt";
  for (const char *name = names; *name != '\0'; name += 2)
    if (*name == (char) c)
      {
        g_string_append_c (text, '\\');
        g_string_append_c (text, name[1]);
        return;
      }
  if (c < 0x20 || c == 0x7f)
    g_string_append_printf (text, "\\u%04x", c);
  else
    g_string_append_c (text, (char) c);
}

static void
append_quoted (GString *text, const char *value)
{
  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    append_escaped (text, (guchar) *c);
  g_string_append_c (text, '"');
}

void
footfall_json_writer_init (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  *self = (FootfallJsonWriter) { .text = g_string_new (NULL) };
}

void
footfall_json_writer_clear (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  g_string_free (self->text, TRUE);
  self->text = NULL;
}

void
footfall_json_writer_begin_object (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  open_bracket (self, '{');
}

void
footfall_json_writer_end_object (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  close_bracket (self, '}');
}

void
footfall_json_writer_begin_array (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  open_bracket (self, '[');
}

void
footfall_json_writer_end_array (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  close_bracket (self, ']');
}

void
footfall_json_writer_key (FootfallJsonWriter *self, const char *key)
{
  g_return_if_fail (self != NULL && key != NULL);
  begin_value (self);
  append_quoted (self->text, key);
  g_string_append (self->text, ": ");
  self->after_key = TRUE;
}

void
footfall_json_writer_string (FootfallJsonWriter *self, const char *value)
{
  g_return_if_fail (self != NULL);
  begin_value (self);
  if (value != NULL)
    append_quoted (self->text, value);
  else
    g_string_append (self->text, "null");
}

void
footfall_json_writer_integer (FootfallJsonWriter *self, gint64 value)
{
  g_return_if_fail (self != NULL);
  begin_value (self);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

void
footfall_json_writer_real (FootfallJsonWriter *self, double value)
{
  g_return_if_fail (self != NULL && !isinf (value));
  begin_value (self);
  char digits[FOOTFALL_NUMBER_TEXT_SIZE];
  g_string_append (self->text, isnan (value) ? "null" : footfall_number_to_text (value, digits));
}

void
footfall_json_writer_boolean (FootfallJsonWriter *self, gboolean value)
{
  g_return_if_fail (self != NULL);
  begin_value (self);
  g_string_append (self->text, value ? "true" : "false");
}

void
footfall_json_writer_null (FootfallJsonWriter *self)
{
  footfall_json_writer_string (self, NULL);
}

void
footfall_json_writer_break_line (FootfallJsonWriter *self)
{
  g_return_if_fail (self != NULL);
  self->breaks_line = TRUE;
}
