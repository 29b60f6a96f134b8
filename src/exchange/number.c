/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/number.h"

#include <math.h>
#include <string.h>

#define DIGITS_MAX 48

/* Where the decimal mark stands, and how often each mark does */
typedef struct
{
  const char *last_point;
  const char *last_comma;
  guint n_points;
  guint n_commas;
} Marks;

static gboolean
is_group_space (gunichar c)
{
  return c == ' ' || c == '\'' || c == 0x00a0 || c == 0x2009 || c == 0x2019 || c == 0x202f;
}

static Marks
find_marks (const char *text)
{
  Marks marks = { 0 };
  for (const char *c = text; *c != '\0'; c++)
    if (*c == '.')
      {
        marks.last_point = c;
        marks.n_points++;
      }
    else if (*c == ',')
      {
        marks.last_comma = c;
        marks.n_commas++;
      }
  return marks;
}

static gboolean
groups_three_digits (const char *mark)
{
  return strspn (mark + 1, "0123456789") == 3;
}

/* The decimal mark, or NULL if all marks group */
static const char *
find_decimal_mark (const char *text)
{
  const Marks marks = find_marks (text);
  if (marks.n_points > 0 && marks.n_commas > 0)
    return MAX (marks.last_point, marks.last_comma);
  if (marks.n_points == 1)
    return marks.last_point;
  if (marks.n_commas == 1 && !groups_three_digits (marks.last_comma))
    return marks.last_comma;
  return NULL;
}

/* Whether what stands at @c only groups digits */
static gboolean
groups (const char *c)
{
  if (*c == '.' || *c == ',')
    return groups_three_digits (c);
  return is_group_space (g_utf8_get_char (c));
}

/* Copies what g_ascii_strtod() understands; FALSE for a character that no number has */
static gboolean
copy_digits (const char *text, char *digits)
{
  const char *decimal_mark = find_decimal_mark (text);
  gsize n = 0;
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (n == DIGITS_MAX)
        return FALSE;
      if (g_ascii_isdigit (*c) || ((*c == 'e' || *c == 'E' || *c == '+' || *c == '-') && n > 0))
        digits[n++] = *c;
      else if (c == decimal_mark)
        digits[n++] = '.';
      else if (!groups (c))
        return FALSE;
    }
  digits[n] = '\0';
  return n > 0;
}

gboolean
footfall_number_from_text (const char *text, double *value)
{
  g_return_val_if_fail (text != NULL && value != NULL, FALSE);
  char digits[DIGITS_MAX + 1];
  if (!copy_digits (text, digits))
    return FALSE;
  char *end;
  const double number = g_ascii_strtod (digits, &end);
  if (*end != '\0' || end == digits || !isfinite (number))
    return FALSE;
  *value = number;
  return TRUE;
}

const char *
footfall_number_to_text (double value, char *text)
{
  g_return_val_if_fail (isfinite (value) && text != NULL, "0");
  for (int n_digits = 15; n_digits <= 17; n_digits++)
    {
      char format[8];
      g_snprintf (format, sizeof format, "%%.%dg", n_digits);
      g_ascii_formatd (text, FOOTFALL_NUMBER_TEXT_SIZE, format, value);
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }
  return text;
}
