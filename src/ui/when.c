/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/when.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <string.h>

#define HOUR_S 3600
#define MINUTE_S 60
#define NOON_HOUR 12
#define DAYS_OF_WEEK 7

/* Two letters, so that "m" is not a Monday here and a month there. */
#define WEEKDAY_MIN_LETTERS 2

static gboolean
is_beginning (const char *text, const char *word, glong min_letters)
{
  g_autofree char *folded_text = g_utf8_casefold (text, -1);
  g_autofree char *folded_word = g_utf8_casefold (word, -1);
  return g_utf8_strlen (folded_text, -1) >= min_letters && g_str_has_prefix (folded_word, folded_text);
}

static gboolean
parse_word (const char *text, FootfallDay today, FootfallDay *day)
{
  if (is_beginning (text, _("today"), 1))
    {
      *day = today;
      return TRUE;
    }
  if (is_beginning (text, _("yesterday"), 1))
    {
      *day = today - 1;
      return TRUE;
    }
  for (FootfallDay candidate = today; candidate > today - DAYS_OF_WEEK; candidate--)
    {
      g_autofree char *weekday = footfall_day_format (candidate, "%A");
      if (is_beginning (text, weekday, WEEKDAY_MIN_LETTERS))
        {
          *day = candidate;
          return TRUE;
        }
    }
  return FALSE;
}

/* The number of a day alone: the last day that had it. */
static gboolean
parse_day_of_month (const char *text, FootfallDay today, FootfallDay *day)
{
  guint64 number = 0;
  if (!g_ascii_string_to_unsigned (text, 10, 1, 31, &number, NULL))
    return FALSE;

  FootfallDay candidate = today;
  for (int day_of_month = 0; day_of_month != (int) number; candidate--)
    footfall_day_to_ymd (candidate, NULL, NULL, &day_of_month);
  *day = candidate + 1;
  return TRUE;
}

static gboolean
parse_date (const char *text, FootfallDay *day)
{
  if (footfall_day_parse (text, day))
    return TRUE;

  GDate date;
  g_date_clear (&date, 1);
  g_date_set_parse (&date, text);
  if (!g_date_valid (&date))
    return FALSE;
  *day = footfall_day_from_ymd (g_date_get_year (&date), (int) g_date_get_month (&date), g_date_get_day (&date));
  return *day != FOOTFALL_DAY_UNKNOWN;
}

static gboolean
parse_day (const char *text, FootfallDay today, FootfallDay *day)
{
  return *text != '\0'
         && (parse_word (text, today, day) || parse_day_of_month (text, today, day) || parse_date (text, day));
}

gboolean
footfall_when_parse_day (const char *text, FootfallDay today, FootfallDay *day, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  FootfallDay parsed = FOOTFALL_DAY_UNKNOWN;
  if (!parse_day (trimmed, today, &parsed))
    {
      g_autofree char *example = footfall_day_to_string (today);
      g_set_error (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                   /* Translators: "%s" is a date like 2026-11-22 */
                   _("This is not a day. Write “yesterday”, “Monday” or %s."), example);
      return FALSE;
    }
  if (parsed > today)
    {
      g_set_error_literal (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                           _("This day is still to come. Choose today or an earlier day."));
      return FALSE;
    }
  *day = parsed;
  return TRUE;
}

static gboolean
reads_back (const char *text, FootfallDay day, FootfallDay today)
{
  FootfallDay parsed = FOOTFALL_DAY_UNKNOWN;
  return parse_day (text, today, &parsed) && parsed == day;
}

char *
footfall_when_format_day (FootfallDay day, FootfallDay today)
{
  if (day == today)
    return g_strdup (_("Today"));
  if (day == today - 1)
    return g_strdup (_("Yesterday"));

  /* Translators: a date in a field, without the day of the week */
  g_autofree char *text = footfall_day_format (day, _("%-d %B %Y"));
  return reads_back (text, day, today) ? g_steal_pointer (&text) : footfall_day_to_string (day);
}

/* -1: no such suffix; otherwise the hours to add, and the text ends before it. */
static int
cut_half_of_day (char *text)
{
  static const char *const halves[] = { "am", "pm", "a.m.", "p.m." };

  g_autofree char *lower = g_utf8_strdown (text, -1);
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (g_str_has_suffix (lower, halves[i]))
      {
        text[strlen (text) - strlen (halves[i])] = '\0';
        g_strchomp (text);
        return i % 2 == 0 ? 0 : NOON_HOUR;
      }
  return -1;
}

/* "18:04", "18.04", "1804" and "18" */
static gboolean
parse_hour_and_minute (const char *text, guint64 *hour, guint64 *minute)
{
  *minute = 0;
  const char *separator = strpbrk (text, ":.");
  gsize n_digits = strlen (text);
  gsize hour_digits = separator != NULL ? (gsize) (separator - text) : (n_digits > 2 ? n_digits - 2 : n_digits);
  const char *minute_text = text + hour_digits + (separator != NULL);

  g_autofree char *hour_text = g_strndup (text, hour_digits);
  if (!g_ascii_string_to_unsigned (hour_text, 10, 0, 23, hour, NULL))
    return FALSE;
  if (separator == NULL && n_digits <= 2)
    return TRUE;
  return strlen (minute_text) == 2 && g_ascii_string_to_unsigned (minute_text, 10, 0, 59, minute, NULL);
}

static gboolean
parse_time (char *text, int *second_of_day)
{
  int half = cut_half_of_day (text);
  guint64 hour = 0;
  guint64 minute = 0;
  if (!parse_hour_and_minute (text, &hour, &minute))
    return FALSE;
  if (half >= 0 && (hour < 1 || hour > NOON_HOUR))
    return FALSE;

  int hours = half >= 0 ? (int) hour % NOON_HOUR + half : (int) hour;
  *second_of_day = hours * HOUR_S + (int) minute * MINUTE_S;
  return TRUE;
}

gboolean
footfall_when_parse_time (const char *text, int *second_of_day, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (second_of_day != NULL, FALSE);

  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  if (parse_time (trimmed, second_of_day))
    return TRUE;

  g_set_error_literal (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                       _("This is not a time of the day. Write 18:30 or 6:30 pm."));
  return FALSE;
}

static gboolean
locale_halves_the_day (void)
{
  const char *format = nl_langinfo (T_FMT);
  return strstr (format, "%I") != NULL || strstr (format, "%r") != NULL || strstr (format, "%l") != NULL;
}

char *
footfall_when_format_time (int second_of_day)
{
  g_return_val_if_fail (second_of_day >= 0 && second_of_day < 24 * HOUR_S, NULL);

  int hour = second_of_day / HOUR_S;
  int minute = second_of_day % HOUR_S / MINUTE_S;
  if (!locale_halves_the_day ())
    return g_strdup_printf ("%02d:%02d", hour, minute);
  return g_strdup_printf ("%d:%02d %s", (hour + NOON_HOUR - 1) % NOON_HOUR + 1, minute,
                          hour < NOON_HOUR ? "AM" : "PM");
}
