/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/table-value.h"

#include <math.h>
#include <string.h>

#include "core/day.h"
#include "core/instant.h"
#include "exchange/recorded-activity.h"
#include "exchange/strava-date.h"
#include "exchange/track-time.h"

#define DIGITS_MAX 32
#define SECONDS_PER_DAY 86400
#define NOON_S (12 * 3600)

/* A number may stand with its unit: "9.55 km". */
static gboolean
ends_number (const char *c)
{
  return *c == '\0' || *c == ' ' || g_ascii_isalpha (*c);
}

static gboolean
is_group_mark (const char *c, gboolean comma)
{
  const gunichar mark = g_utf8_get_char (c);
  if (mark == (comma ? '.' : ','))
    return strspn (c + 1, "0123456789") == 3;
  return mark == 0x00a0 || mark == 0x2009 || mark == 0x202f || mark == 0x2019 || mark == '\'';
}

double
footfall_table_parse_number (const char *text, gboolean comma)
{
  char digits[DIGITS_MAX + 1];
  gsize n = 0;
  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return NAN;
  const char *c = text;
  for (; !ends_number (c); c = g_utf8_next_char (c))
    {
      if (n == DIGITS_MAX)
        return NAN;
      if (g_ascii_isdigit (*c))
        digits[n++] = *c;
      else if (*c == (comma ? ',' : '.'))
        digits[n++] = '.';
      else if (!is_group_mark (c, comma))
        return NAN;
    }
  if (strpbrk (c, "0123456789") != NULL)
    return NAN; /* "0x10", "1e3": what this is meant to be nobody knows */
  digits[n] = '\0';
  char *end;
  const double value = g_ascii_strtod (digits, &end);
  return n > 0 && *end == '\0' && isfinite (value) ? value : NAN;
}

/* What a letter or mark behind a number of a duration stands for, in seconds; 0 for none */
static double
find_time_unit (const char *c)
{
  switch (g_utf8_get_char (c))
    {
    case 'd':
    case 'D':
      return SECONDS_PER_DAY;
    case 'h':
    case 'H':
      return 3600;
    case 'm':
    case 'M':
    case '\'':
    case 0x2032:
    case 0x2019:
      return 60;
    case 's':
    case 'S':
    case '"':
    case 0x2033:
    case 0x201d:
      return 1;
    default:
      return 0;
    }
}

/* The word or mark behind a number: "hours", "h", "'" */
static const char *
skip_time_unit (const char *c)
{
  c = g_utf8_next_char (c);
  while (g_ascii_isalpha (*c))
    c++;
  return c + strspn (c, " .,");
}

/* "1h 2m 3s", "62 min", "45'30\"", and as XML has it, "PT1H2M3.5S" */
static double
parse_units (const char *text)
{
  double seconds = 0, last_unit = G_MAXDOUBLE;
  const char *c = text + (g_str_has_prefix (text, "PT") || g_str_has_prefix (text, "P0DT") ? strcspn (text, "T") + 1 : 0);
  if (*c == '\0')
    return NAN;
  while (*c != '\0')
    {
      const gsize n_digits = strspn (c, "0123456789"), n = strspn (c, "0123456789.");
      char digits[DIGITS_MAX + 1], *end;
      if (n_digits == 0 || n_digits > 6 || n > DIGITS_MAX)
        return NAN;
      memcpy (digits, c, n);
      digits[n] = '\0';
      const double value = g_ascii_strtod (digits, &end);
      c += n + strspn (c + n, " ");
      const double unit = find_time_unit (c);
      if (*end != '\0' || unit == 0 || unit >= last_unit)
        return NAN;
      seconds += value * unit;
      last_unit = unit;
      c = skip_time_unit (c);
    }
  return seconds;
}

/* Up to three numbers with colons between; the last may have a fraction, with a point or a comma. */
static double
parse_clock (const char *text)
{
  double seconds = 0;
  guint n_parts = 0;
  const char *c = text;
  while (TRUE)
    {
      const gsize n_digits = strspn (c, "0123456789");
      if (n_digits == 0 || n_digits > 6)
        return NAN;
      seconds = seconds * 60 + (double) g_ascii_strtoull (c, NULL, 10);
      n_parts++;
      c += n_digits;
      if (*c != ':')
        break;
      c++;
    }
  if ((*c == '.' || *c == ',') && g_ascii_isdigit (c[1]))
    {
      const gsize n_digits = strspn (c + 1, "0123456789");
      seconds += g_ascii_strtod (c + 1, NULL) / pow (10, (double) n_digits);
      if (c[1 + n_digits] != '\0' || n_digits > 9)
        return NAN;
      c += 1 + n_digits;
    }
  return *c == '\0' && (n_parts == 2 || n_parts == 3) ? seconds : NAN;
}

double
footfall_table_parse_seconds (const char *text)
{
  if (text == NULL)
    return NAN;
  const double seconds = parse_clock (text);
  return isnan (seconds) ? parse_units (text) : seconds;
}

/* Behind the name of a weekday: "lun., 30 juin 2014" */
static const char *
skip_weekday (const char *text)
{
  const char *c = text;
  while (*c != '\0' && g_unichar_isalpha (g_utf8_get_char (c)))
    c = g_utf8_next_char (c);
  if (c == text || (*c != ',' && *c != '.' && *c != ' '))
    return NULL;
  return c + strspn (c, "., ");
}

/* "2/6/2024 7:03" as a date that is written with points, the day first; NULL if it is not of that form */
static char *
write_day_first (const char *text, gboolean month_first)
{
  guint parts[3];
  const char *c = text;
  for (guint i = 0; i < 3; i++)
    {
      const gsize n_digits = strspn (c, "0123456789");
      if (n_digits == 0 || n_digits > 4)
        return NULL;
      parts[i] = (guint) g_ascii_strtoull (c, NULL, 10);
      c += n_digits;
      if (i < 2 && *c++ != '/')
        return NULL;
    }
  if (*c != '\0' && *c != ' ' && *c != ',')
    return NULL;
  return g_strdup_printf ("%02u.%02u.%04u%s", parts[month_first ? 1 : 0], parts[month_first ? 0 : 1],
                          parts[2] < 100 ? 2000 + parts[2] : parts[2], c);
}

/* @wall_s: (out): seconds since 1970 of the clock on the wall */
static gboolean
parse_wall (const char *text, gint64 *wall_s, gboolean *has_clock)
{
  *has_clock = TRUE;
  if (footfall_strava_date_parse (text, wall_s))
    return TRUE;
  g_autofree char *at_noon = g_strconcat (text, " 12:00:00", NULL);
  *has_clock = FALSE;
  return footfall_strava_date_parse (at_noon, wall_s);
}

static void
set_instant (gint64 wall_s, GTimeZone *zone, gint64 *unix_s)
{
  const gint64 day = wall_s >= 0 ? wall_s / SECONDS_PER_DAY : -((-wall_s + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY);
  gint32 offset;
  footfall_instant_from_local ((FootfallDay) day, (int) (wall_s - day * SECONDS_PER_DAY), zone, unix_s, &offset);
}

/* "2024-02-06 18:38:05 +0100", "2024-02-06T18:38:05Z" */
static gboolean
parse_with_offset (const char *text, gint64 *unix_s, gint32 *utc_offset_s)
{
  FootfallTrackTime time;
  if (!footfall_track_time_parse (text, &time) || !time.has_offset)
    return FALSE;
  *unix_s = (gint64) floor (time.unix_s);
  *utc_offset_s = time.utc_offset_s;
  return TRUE;
}

gboolean
footfall_table_parse_date (const char *text, GTimeZone *zone, gboolean month_first, gint64 *unix_s,
                           gint32 *utc_offset_s, gboolean *has_clock)
{
  g_return_val_if_fail (text != NULL && zone != NULL, FALSE);
  *has_clock = TRUE;
  if (footfall_instant_parse (text, NULL, unix_s, utc_offset_s) || parse_with_offset (text, unix_s, utc_offset_s))
    return TRUE;
  *utc_offset_s = FOOTFALL_UTC_OFFSET_UNKNOWN;
  gint64 wall_s;
  g_autofree char *with_points = write_day_first (text, month_first);
  const char *rest = skip_weekday (text);
  if (!parse_wall (with_points != NULL ? with_points : text, &wall_s, has_clock) &&
      (rest == NULL || !parse_wall (rest, &wall_s, has_clock)))
    return FALSE;
  set_instant (wall_s, zone, unix_s);
  return TRUE;
}
