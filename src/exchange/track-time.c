/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/track-time.h"

#include <string.h>

#include "core/instant.h"

#define SECONDS_PER_DAY 86400

/* At least one digit, at most @n_max */
static gboolean
read_digits (const char **text, guint n_max, int *value)
{
  const char *begin = *text;
  for (*value = 0; *text - begin < n_max && g_ascii_isdigit (**text); (*text)++)
    *value = *value * 10 + (**text - '0');
  return *text > begin;
}

static gboolean
skip (const char **text, char c)
{
  if (**text != c)
    return FALSE;
  (*text)++;
  return TRUE;
}

static gboolean
skip_separator (const char **text)
{
  return skip (text, '-') || skip (text, '/');
}

static void
skip_blanks (const char **text)
{
  while (g_ascii_isspace (**text))
    (*text)++;
}

/* "T" or blanks */
static gboolean
skip_between (const char **text)
{
  const char *begin = *text;
  skip_blanks (text);
  if (**text == 'T' || **text == 't')
    (*text)++;
  skip_blanks (text);
  return *text > begin;
}

/* The digits behind the point; beyond nanoseconds they are passed over */
static double
read_fraction (const char **text)
{
  double fraction = 0, scale = 1;
  for (; g_ascii_isdigit (**text); (*text)++)
    {
      if (scale < 1e-9)
        continue;
      scale /= 10;
      fraction += scale * (**text - '0');
    }
  return fraction;
}

static gboolean
read_day (const char **text, FootfallDay *day)
{
  int year, month, day_of_month;
  if (!read_digits (text, 4, &year) || !skip_separator (text) || !read_digits (text, 2, &month) ||
      !skip_separator (text) || !read_digits (text, 2, &day_of_month))
    return FALSE;
  *day = footfall_day_from_ymd (year, month, day_of_month);
  return footfall_day_is_known (*day);
}

/* A leap second counts as the one before: unix time has no place for it. */
static gboolean
read_clock (const char **text, double *seconds)
{
  int hour, minute, second = 0;
  if (!read_digits (text, 2, &hour) || !skip (text, ':') || !read_digits (text, 2, &minute) || hour > 23 || minute > 59)
    return FALSE;
  if (skip (text, ':') && (!read_digits (text, 2, &second) || second > 60))
    return FALSE;
  *seconds = (hour * 60.0 + minute) * 60 + MIN (second, 59);
  if (skip (text, '.') || skip (text, ','))
    *seconds += read_fraction (text);
  return TRUE;
}

static gboolean
skip_word (const char **text, const char *word)
{
  if (g_ascii_strncasecmp (*text, word, strlen (word)) != 0)
    return FALSE;
  *text += strlen (word);
  return TRUE;
}

/* Behind it Java writes the zone: "+02:00[Europe/Brussels]" */
static void
skip_zone_name (const char **text)
{
  const char *end = **text == '[' ? strchr (*text, ']') : NULL;
  if (end != NULL)
    *text = end + 1;
}

/* "Z", "UTC", "+01:00", "+0100", "+01" or nothing, with blanks before it or not */
static gboolean
read_offset (const char **text, FootfallTrackTime *time)
{
  skip_blanks (text);
  time->has_offset = skip_word (text, "Z") || skip_word (text, "UTC") || skip_word (text, "GMT");
  if (**text != '+' && **text != '-')
    return TRUE;
  const int sign = **text == '-' ? -1 : 1;
  int hours, minutes = 0, seconds;
  (*text)++;
  if (!read_digits (text, 2, &hours))
    return FALSE;
  if ((skip (text, ':') || g_ascii_isdigit (**text)) && !read_digits (text, 2, &minutes))
    return FALSE;
  if (skip (text, ':') && !read_digits (text, 2, &seconds))
    return FALSE;
  time->has_offset = TRUE;
  time->utc_offset_s = sign * (hours * 3600 + minutes * 60);
  return ABS (time->utc_offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S;
}

gboolean
footfall_track_time_parse (const char *text, FootfallTrackTime *time)
{
  g_return_val_if_fail (text != NULL && time != NULL, FALSE);
  FootfallTrackTime parsed = { 0 };
  FootfallDay day;
  double seconds;
  skip_blanks (&text);
  if (!read_day (&text, &day) || !skip_between (&text) || !read_clock (&text, &seconds) ||
      !read_offset (&text, &parsed))
    return FALSE;
  skip_zone_name (&text);
  skip_blanks (&text);
  if (*text != '\0')
    return FALSE;
  parsed.unix_s = (double) day * SECONDS_PER_DAY + seconds - parsed.utc_offset_s;
  *time = parsed;
  return TRUE;
}
