/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/values.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/error.h"
#include "core/instant.h"

#define LEVEL_MAX 10

static gboolean
refuse (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE, message);
  return FALSE;
}

/* "07:30" or "7:30", of a day that is known otherwise. */
static gboolean
parse_time_of_day (const char *text, int *second_of_day)
{
  g_autoptr (GRegex) pattern = g_regex_new ("^([01]?[0-9]|2[0-3]):([0-5][0-9])$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (pattern, text, 0, &match))
    return FALSE;

  g_autofree char *hour = g_match_info_fetch (match, 1);
  g_autofree char *minute = g_match_info_fetch (match, 2);
  *second_of_day = (atoi (hour) * 60 + atoi (minute)) * 60;
  return TRUE;
}

/* Fills in all of @time but leaves the future to the caller. */
static gboolean
read_time (const char *text, const FootfallCli *cli, FootfallTime *time)
{
  int second_of_day;

  if (footfall_instant_parse (text, NULL, &time->unix_s, &time->utc_offset_s))
    {
      time->zone = g_time_zone_new_offset (time->utc_offset_s);
      return TRUE;
    }
  if (parse_time_of_day (text, &second_of_day))
    footfall_instant_from_local (cli->today, second_of_day, cli->zone, &time->unix_s, &time->utc_offset_s);
  else if (!footfall_instant_parse (text, cli->zone, &time->unix_s, &time->utc_offset_s))
    return FALSE;

  time->zone = g_time_zone_ref (cli->zone);
  return TRUE;
}

gboolean
footfall_value_parse_level (const char *text, int *level, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (level != NULL, FALSE);

  guint64 number;
  if (!g_ascii_string_to_unsigned (text, 10, 0, LEVEL_MAX, &number, NULL))
    return refuse (error, _("“%s” is not a level; write a whole number from 0 to 10."), text);

  *level = (int) number;
  return TRUE;
}

gboolean
footfall_value_parse_count (const char *text,
                            const char *name,
                            gint64 minimum,
                            gint64 maximum,
                            gint64 *count,
                            GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (count != NULL, FALSE);

  if (g_ascii_string_to_signed (text, 10, minimum, maximum, count, NULL))
    return TRUE;

  g_autofree char *range = g_strdup_printf ("%" G_GINT64_FORMAT "–%" G_GINT64_FORMAT, minimum, maximum);
  return refuse (error, _("“%s” will not do for %s; write a whole number: %s."), text, name, range);
}

gboolean
footfall_value_parse_number (const char *text, const char *name, const char *unit, double *number, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  g_autofree char *bare = g_strdup (text);
  if (unit != NULL && g_str_has_suffix (bare, unit))
    bare[strlen (bare) - strlen (unit)] = '\0';
  if (footfall_number_parse (g_strstrip (bare), number))
    return TRUE;
  return refuse (error, _("“%s” will not do for %s; write a number such as 170."), text, name);
}

gboolean
footfall_value_parse_distance (const char *text, FootfallDistanceUnit unit, double *distance_m, GError **error)
{
  if (footfall_distance_parse (text, unit, distance_m, error))
    return TRUE;

  g_prefix_error (error, "%s: ", text);
  return FALSE;
}

gboolean
footfall_value_parse_duration (const char *text, gint64 *duration_s, GError **error)
{
  if (footfall_duration_parse (text, duration_s, error))
    return TRUE;

  g_prefix_error (error, "%s: ", text);
  return FALSE;
}

gboolean
footfall_value_parse_day (const char *text, FootfallDay today, FootfallDay *day, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  if (g_ascii_strcasecmp (text, "today") == 0)
    *day = today;
  else if (g_ascii_strcasecmp (text, "yesterday") == 0)
    *day = today - 1;
  else if (!footfall_day_parse (text, day))
    return refuse (error, _("“%s” is not a date; write it as in 2026-11-22, or “today” or “yesterday”."), text);
  return TRUE;
}

gboolean
footfall_value_parse_past_day (const char *text, FootfallDay today, FootfallDay *day, GError **error)
{
  FootfallDay parsed;

  if (!footfall_value_parse_day (text, today, &parsed, error))
    return FALSE;
  if (parsed > today)
    return refuse (error, _("%s is in the future; write a day up to today."), text);
  *day = parsed;
  return TRUE;
}

void
footfall_time_clear (FootfallTime *self)
{
  g_clear_pointer (&self->zone, g_time_zone_unref);
}

gboolean
footfall_value_parse_time (const char *text, const FootfallCli *cli, FootfallTime *time, GError **error)
{
  g_return_val_if_fail (cli != NULL, FALSE);
  g_return_val_if_fail (time != NULL, FALSE);

  if (text == NULL)
    {
      time->unix_s = cli->now;
      time->utc_offset_s = footfall_instant_utc_offset (cli->now, cli->zone);
      time->zone = g_time_zone_ref (cli->zone);
      return TRUE;
    }

  g_auto (FootfallTime) read = { 0 };
  if (!read_time (text, cli, &read))
    return refuse (error, _("“%s” is not a time; write it as in 2026-11-22T07:30, or 07:30 for today."), text);
  if (read.unix_s > cli->latest)
    return refuse (error, _("“%s” is in the future; a run or a pain is logged once it was there."), text);

  *time = read;
  read.zone = NULL;
  return TRUE;
}

gboolean
footfall_value_parse_word (const char *text, const FootfallVocabulary *vocabulary, int *value, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (vocabulary != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  int found = footfall_vocabulary_match (vocabulary, text);
  if (found < 0)
    {
      g_autofree char *nicks = footfall_vocabulary_list_nicks (vocabulary);
      return refuse (error, _("“%s” is not a known %s; write one of: %s."), text, vocabulary->name, nicks);
    }
  *value = found;
  return TRUE;
}
