/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/page.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/text.h"

#define WIDTH_MIN 20
#define WIDTH_MAX 80
#define COLUMN_GAP 2
#define SHORTENED_MIN 6

struct _FootfallPage
{
  GString *text;
  int width;
  gboolean colour;
};

static const char *const style_codes[] = {
  [FOOTFALL_STYLE_PLAIN] = "",
  [FOOTFALL_STYLE_STRONG] = "\033[1m",
  [FOOTFALL_STYLE_FAINT] = "\033[2m",
  [FOOTFALL_STYLE_RED] = "\033[1;31m",
  [FOOTFALL_STYLE_YELLOW] = "\033[33m",
};
#define STYLE_END "\033[0m"
G_STATIC_ASSERT (G_N_ELEMENTS (style_codes) == FOOTFALL_N_STYLES);

static void
append_spaces (GString *string, int n_spaces)
{
  for (int i = 0; i < n_spaces; i++)
    g_string_append_c (string, ' ');
}

static void
append_styled (FootfallPage *self, FootfallStyle style, const char *text)
{
  gboolean styled = self->colour && style != FOOTFALL_STYLE_PLAIN;

  if (styled)
    g_string_append (self->text, style_codes[style]);
  g_string_append (self->text, text);
  if (styled)
    g_string_append (self->text, STYLE_END);
}

static void
add_lines (FootfallPage *self, int indent, FootfallStyle style, GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      append_spaces (self->text, indent);
      append_styled (self, style, g_ptr_array_index (lines, i));
      g_string_append_c (self->text, '\n');
    }
}

/* The widest of the columns that may be made narrower; -1 if none may. */
static int
find_widest_column (const char *spec, const int *widths)
{
  int widest = -1;

  for (int column = 0; spec[column] != '\0'; column++)
    {
      if (spec[column] == 'e' && widths[column] > SHORTENED_MIN && (widest < 0 || widths[column] > widths[widest]))
        widest = column;
    }
  return widest;
}

static int *
measure_columns (const char *spec, GPtrArray *rows, int available)
{
  int n_columns = (int) strlen (spec);
  int *widths = g_new0 (int, n_columns);
  int total = COLUMN_GAP * (n_columns - 1);

  for (int column = 0; column < n_columns; column++)
    {
      for (guint row = 0; row < rows->len; row++)
        {
          char **cells = g_ptr_array_index (rows, row);
          widths[column] = MAX (widths[column], footfall_text_get_width (cells[column]));
        }
      total += widths[column];
    }

  int widest;
  while (total > available && (widest = find_widest_column (spec, widths)) >= 0)
    {
      widths[widest]--;
      total--;
    }
  return widths;
}

static void
add_row (FootfallPage *self, int indent, const char *spec, const int *widths, char **cells, FootfallStyle style)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (int column = 0; spec[column] != '\0'; column++)
    {
      g_autofree char *cell = footfall_text_shorten (cells[column], widths[column]);
      int padding = widths[column] - footfall_text_get_width (cell);

      append_spaces (line, spec[column] == 'r' ? padding : 0);
      g_string_append (line, cell);
      append_spaces (line, (spec[column] == 'r' ? 0 : padding) + COLUMN_GAP);
    }
  append_spaces (self->text, indent);
  append_styled (self, style, g_strchomp (line->str));
  g_string_append_c (self->text, '\n');
}

static int
read_width (void)
{
  struct winsize size;

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return CLAMP ((int) size.ws_col, WIDTH_MIN, WIDTH_MAX);
  return WIDTH_MAX;
}

static gboolean
has_colour (void)
{
  const char *no_colour = g_getenv ("NO_COLOR");
  const char *terminal = g_getenv ("TERM");

  return isatty (STDOUT_FILENO) && (no_colour == NULL || *no_colour == '\0') &&
         terminal != NULL && !g_str_equal (terminal, "dumb");
}

FootfallPage *
footfall_page_new (int width, gboolean colour)
{
  g_return_val_if_fail (width >= WIDTH_MIN, NULL);

  FootfallPage *self = g_new0 (FootfallPage, 1);
  self->text = g_string_new (NULL);
  self->width = width;
  self->colour = colour;
  return self;
}

FootfallPage *
footfall_page_new_for_stdout (void)
{
  return footfall_page_new (read_width (), has_colour ());
}

void
footfall_page_free (FootfallPage *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

int
footfall_page_get_width (const FootfallPage *self)
{
  g_return_val_if_fail (self != NULL, WIDTH_MAX);

  return self->width;
}

void
footfall_page_add_text (FootfallPage *self, int indent, FootfallStyle style, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  g_autoptr (GPtrArray) lines = footfall_text_wrap (text, self->width - indent);
  add_lines (self, indent, style, lines);
}

void
footfall_page_add_item (FootfallPage *self,
                        int indent,
                        int column,
                        FootfallStyle style,
                        const char *label,
                        const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (text != NULL);

  g_autofree char *clean = footfall_text_clean (label);
  g_autoptr (GPtrArray) lines = footfall_text_wrap (text, self->width - column);
  int label_end = indent + footfall_text_get_width (clean);

  append_spaces (self->text, indent);
  append_styled (self, style, clean);
  if (lines->len > 0 && label_end + 1 < column)
    {
      append_spaces (self->text, column - label_end);
      g_string_append (self->text, g_ptr_array_index (lines, 0));
      g_ptr_array_remove_index (lines, 0);
    }
  g_string_append_c (self->text, '\n');
  add_lines (self, column, FOOTFALL_STYLE_PLAIN, lines);
}

void
footfall_page_add_heading (FootfallPage *self, const char *text)
{
  g_return_if_fail (self != NULL);

  footfall_page_add_blank (self);
  footfall_page_add_text (self, 0, FOOTFALL_STYLE_STRONG, text);
}

void
footfall_page_add_blank (FootfallPage *self)
{
  g_return_if_fail (self != NULL);

  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
}

void
footfall_page_add_table (FootfallPage *self, int indent, const char *spec, GPtrArray *rows)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (spec != NULL && *spec != '\0');
  g_return_if_fail (rows != NULL);

  g_autofree int *widths = measure_columns (spec, rows, self->width - indent);
  for (guint row = 0; row < rows->len; row++)
    {
      FootfallStyle style = row == 0 ? FOOTFALL_STYLE_STRONG : FOOTFALL_STYLE_PLAIN;
      add_row (self, indent, spec, widths, g_ptr_array_index (rows, row), style);
    }
}

void
footfall_page_add_raw (FootfallPage *self, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  g_string_append (self->text, text);
}

const char *
footfall_page_get_text (const FootfallPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text->str;
}

gboolean
footfall_page_print (const FootfallPage *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  size_t written = fwrite (self->text->str, 1, self->text->len, stdout);
  if (written == self->text->len && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno),
               _("The answer could not be written: %s. What was asked for has been done."), g_strerror (errno));
  return FALSE;
}
