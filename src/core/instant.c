/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/instant.h"

#include <string.h>

#define SECONDS_PER_DAY ((gint64) 86400)

/* A reader of one text: what is still to be read. A function that fails leaves it anywhere. */
typedef struct
{
  const char *rest;
} Reader;

static gboolean
read_two_digits (Reader *reader, int maximum, int *value)
{
  if (!g_ascii_isdigit (reader->rest[0]) || !g_ascii_isdigit (reader->rest[1]))
    return FALSE;
  *value = g_ascii_digit_value (reader->rest[0]) * 10 + g_ascii_digit_value (reader->rest[1]);
  reader->rest += 2;
  return *value <= maximum;
}

static gboolean
skip_one_of (Reader *reader, const char *choice)
{
  for (const char *c = choice; *c != '\0'; c++)
    if (*reader->rest == *c)
      {
        reader->rest++;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_day (Reader *reader, FootfallDay *day)
{
  g_autofree char *text = g_strndup (reader->rest, strlen ("YYYY-MM-DD"));
  if (!footfall_day_parse (text, day))
    return FALSE;
  reader->rest += strlen ("YYYY-MM-DD");
  return TRUE;
}

static gboolean
skip_fraction (Reader *reader)
{
  if (!g_ascii_isdigit (*reader->rest))
    return FALSE;
  while (g_ascii_isdigit (*reader->rest))
    reader->rest++;
  return TRUE;
}

/* The second 60 is refused: unix time has no place for it. */
static gboolean
read_time_of_day (Reader *reader, int *second_of_day)
{
  int hour, minute, second = 0;
  if (!read_two_digits (reader, 23, &hour) || !skip_one_of (reader, ":") || !read_two_digits (reader, 59, &minute))
    return FALSE;
  if (skip_one_of (reader, ":"))
    {
      if (!read_two_digits (reader, 59, &second))
        return FALSE;
      if (skip_one_of (reader, ".") && !skip_fraction (reader))
        return FALSE;
    }
  *second_of_day = (hour * 60 + minute) * 60 + second;
  return TRUE;
}

static gboolean
read_utc_offset (Reader *reader, gint32 *utc_offset_s)
{
  if (skip_one_of (reader, "Zz"))
    {
      *utc_offset_s = 0;
      return TRUE;
    }

  gboolean is_negative = *reader->rest == '-';
  int hours, minutes;
  if (!skip_one_of (reader, "+-") || !read_two_digits (reader, 23, &hours) || !skip_one_of (reader, ":")
      || !read_two_digits (reader, 59, &minutes))
    return FALSE;
  int seconds = (hours * 60 + minutes) * 60;
  *utc_offset_s = is_negative ? -seconds : seconds;
  return seconds <= FOOTFALL_UTC_OFFSET_MAX_S;
}

/* Returns: (nullable): the local date and time, or NULL where it is outside the years 1 to 9999 */
static char *
format_local (gint64 unix_s, gint32 utc_offset_s, const char *suffix)
{
  FootfallDay day = footfall_day_of_instant (unix_s, utc_offset_s);
  g_autofree char *date = footfall_day_to_string (day);
  if (date == NULL)
    return NULL;

  int second_of_day = (int) (unix_s + utc_offset_s - day * SECONDS_PER_DAY);
  return g_strdup_printf ("%sT%02d:%02d:%02d%s", date, second_of_day / 3600, second_of_day / 60 % 60,
                          second_of_day % 60, suffix);
}

gboolean
footfall_instant_is_known (gint64 unix_s)
{
  return unix_s >= FOOTFALL_INSTANT_MIN && unix_s <= FOOTFALL_INSTANT_MAX;
}

gboolean
footfall_instant_parse (const char *text, GTimeZone *zone, gint64 *unix_s, gint32 *utc_offset_s)
{
  g_return_val_if_fail (unix_s != NULL && utc_offset_s != NULL, FALSE);

  Reader reader = { text };
  FootfallDay day;
  int second_of_day;
  if (text == NULL || !read_day (&reader, &day) || !skip_one_of (&reader, "Tt ")
      || !read_time_of_day (&reader, &second_of_day))
    return FALSE;

  gint64 instant;
  gint32 offset;
  if (*reader.rest == '\0' && zone != NULL)
    {
      footfall_instant_from_local (day, second_of_day, zone, &instant, &offset);
    }
  else
    {
      if (!read_utc_offset (&reader, &offset) || *reader.rest != '\0')
        return FALSE;
      instant = day * SECONDS_PER_DAY + second_of_day - offset;
    }
  if (!footfall_instant_is_known (instant))
    return FALSE;
  *unix_s = instant;
  *utc_offset_s = offset;
  return TRUE;
}

char *
footfall_instant_to_string (gint64 unix_s, gint32 utc_offset_s)
{
  g_return_val_if_fail (ABS (utc_offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S, NULL);

  /* RFC 3339 has no seconds in an offset; clocks before the time of zones have. The instant stays exact. */
  int offset_min = utc_offset_s / 60;
  g_autofree char *suffix = g_strdup_printf ("%c%02d:%02d", offset_min < 0 ? '-' : '+', ABS (offset_min) / 60,
                                             ABS (offset_min) % 60);
  return format_local (unix_s, offset_min * 60, suffix);
}

char *
footfall_instant_to_utc_string (gint64 unix_s)
{
  return format_local (unix_s, 0, "Z");
}

char *
footfall_instant_format (gint64 unix_s, gint32 utc_offset_s, const char *format)
{
  g_return_val_if_fail (format != NULL, NULL);
  g_return_val_if_fail (ABS (utc_offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S, NULL);

  g_autoptr(GTimeZone) zone = g_time_zone_new_offset (utc_offset_s);
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (unix_s);
  g_autoptr(GDateTime) local = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;
  return local != NULL ? g_date_time_format (local, format) : NULL;
}

void
footfall_instant_from_local (FootfallDay day, int second_of_day, GTimeZone *zone, gint64 *unix_s,
                             gint32 *utc_offset_s)
{
  g_return_if_fail (footfall_day_is_known (day));
  g_return_if_fail (second_of_day >= 0 && second_of_day < SECONDS_PER_DAY);
  g_return_if_fail (zone != NULL && unix_s != NULL && utc_offset_s != NULL);

  /* No clock is a whole day off UTC, so these two instants lie on both sides of any change of the clock near by. */
  gint64 local_s = day * SECONDS_PER_DAY + second_of_day;
  gint32 offset_before = footfall_instant_utc_offset (local_s - SECONDS_PER_DAY, zone);
  gint32 offset_after = footfall_instant_utc_offset (local_s + SECONDS_PER_DAY, zone);

  gint64 instant = local_s - offset_before;
  gint64 instant_after = local_s - offset_after;
  if (footfall_instant_utc_offset (instant, zone) != offset_before
      && footfall_instant_utc_offset (instant_after, zone) == offset_after)
    instant = instant_after;
  *unix_s = instant;
  *utc_offset_s = footfall_instant_utc_offset (instant, zone);
}

gint32
footfall_instant_utc_offset (gint64 unix_s, GTimeZone *zone)
{
  g_return_val_if_fail (zone != NULL, 0);

  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, unix_s);
  return g_time_zone_get_offset (zone, interval);
}
