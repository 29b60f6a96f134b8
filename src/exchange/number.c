/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/number.h"

#include <math.h>
#include <string.h>

#define DIGITS_MAX 48

/* So many fit an exact double */
#define PLAIN_DIGITS_MAX 15

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

/* Up to 15 digits and a power of ten up to 22 are exact as they are, and so is their quotient but for
 * one rounding: what strtod() would say, without its price. FALSE for what is not that plain. */
static gboolean
read_plain_decimal (const char *text, gsize length, double *value)
{
  static const double powers[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
  gint64 digits = 0;
  guint n_digits = 0, n_decimals = 0;
  gboolean has_mark = FALSE;
  const gboolean is_negative = length > 0 && text[0] == '-';
  for (gsize i = is_negative; i < length; i++)
    {
      if (g_ascii_isdigit (text[i]) && n_digits < PLAIN_DIGITS_MAX)
        {
          digits = digits * 10 + (text[i] - '0');
          n_digits++;
          n_decimals += has_mark;
        }
      else if ((text[i] == '.' || text[i] == ',') && !has_mark)
        has_mark = TRUE;
      else
        return FALSE;
    }
  if (n_digits == 0)
    return FALSE;
  *value = (is_negative ? -1 : 1) * (double) digits / powers[n_decimals];
  return TRUE;
}

gboolean
footfall_number_from_decimal (const char *text, gsize length, double *value)
{
  g_return_val_if_fail (text != NULL && value != NULL, FALSE);
  for (; length > 0 && g_ascii_isspace (text[0]); text++)
    length--;
  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (read_plain_decimal (text, length, value))
    return TRUE;
  if (length == 0 || length > DIGITS_MAX || strspn (text, "+-.,0123456789eE") < length)
    return FALSE;
  char digits[DIGITS_MAX + 1], *end;
  memcpy (digits, text, length);
  digits[length] = '\0';
  g_strdelimit (digits, ",", '.');
  const double number = g_ascii_strtod (digits, &end);
  if (*end != '\0' || end == digits || !isfinite (number))
    return FALSE;
  *value = number;
  return TRUE;
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
