/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Half a year apart, a day and a month alone could be taken for another year's. */
#define NEAR_DAYS 180

/* "0.0 %" would read as never. */
#define SMALLEST_SHOWN_CHANCE 0.001

static int
count_decimals (double number, int n_most)
{
  for (int n_decimals = 0; n_decimals < n_most; n_decimals++)
    {
      double scaled = number * pow (10.0, n_decimals);
      if (fabs (scaled - round (scaled)) < 1e-6)
        return n_decimals;
    }
  return n_most;
}

static char *
format_percent (double fraction, int n_decimals)
{
  g_autofree char *number = footfall_number_format (fraction * 100.0, n_decimals);
  /* Translators: a percentage; %s is the number, joined to the sign by a no-break space. */
  return g_strdup_printf (_("%s\u00a0%%"), number);
}

static gboolean
is_year_plain (FootfallDay day, FootfallDay near)
{
  return near != FOOTFALL_DAY_UNKNOWN && ABS (near - day) < NEAR_DAYS;
}

const char *
footfall_phrase_knee (FootfallKnee knee)
{
  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      return C_("start of a sentence", "Your left knee");
    case FOOTFALL_KNEE_RIGHT:
      return C_("start of a sentence", "Your right knee");
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return C_("start of a sentence", "Your knee");
    }
}

const char *
footfall_phrase_knee_heading (FootfallKnee knee)
{
  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      return C_("before a colon", "Left knee");
    case FOOTFALL_KNEE_RIGHT:
      return C_("before a colon", "Right knee");
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return C_("before a colon", "Knee");
    }
}

char *
footfall_phrase_shoe (const FootfallLog *log, const FootfallUuid *shoe)
{
  const FootfallShoe *record = footfall_log_find_shoe (log, shoe);
  if (record == NULL)
    return g_strdup (_("Unknown shoe"));
  return g_strdup (record->name);
}

char *
footfall_phrase_days (int n_days)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day", "%d days", n_days), n_days);
}

char *
footfall_phrase_days_or_more (int n_days)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day or more", "%d days or more", n_days), n_days);
}

char *
footfall_phrase_days_or_more_before (int n_days)
{
  /* Translators: a threshold: how long before another day a day has to be. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day or more before", "%d days or more before", n_days),
                          n_days);
}

char *
footfall_phrase_days_or_more_apart (int n_days)
{
  /* Translators: a threshold: how far two days lie apart. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day or more apart", "%d days or more "
                                                                                "apart", n_days), n_days);
}

char *
footfall_phrase_within_days (int n_days)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "within %d day", "within %d days", n_days), n_days);
}

char *
footfall_phrase_logged_days (int n_days)
{
  /* Translators: days with at least one pain entry. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d logged day", "%d logged days", n_days), n_days);
}

char *
footfall_phrase_runs (int n_runs)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d run", "%d runs", n_runs), n_runs);
}

char *
footfall_phrase_sessions (int n_sessions)
{
  /* Translators: a session is one run, or several with less than an hour between them. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d session", "%d sessions", n_sessions), n_sessions);
}

char *
footfall_phrase_count (int n)
{
  return footfall_number_format (n, 0);
}

char *
footfall_phrase_or_more (int n)
{
  /* Translators: the threshold of a count or of a pain level, such as "3 or more". */
  return g_strdup_printf (_("%d or more"), n);
}

char *
footfall_phrase_level (int level)
{
  /* Translators: a pain level on the scale from 0 to 10. */
  return g_strdup_printf (_("%d of 10"), level);
}

char *
footfall_phrase_share (int n, int total)
{
  if (total == 0)
    return footfall_phrase_count (n);
  g_autofree char *percent = footfall_phrase_percent ((double) n / total);
  /* Translators: part of a count, such as "3 of 4 (75 %)"; %3$s is the percentage. */
  return g_strdup_printf (_("%1$d of %2$d (%3$s)"), n, total, percent);
}

char *
footfall_phrase_number (double number)
{
  return footfall_number_format (number, count_decimals (number, 2));
}

char *
footfall_phrase_percent (double fraction)
{
  return format_percent (fraction, fabs (fraction) < 0.1 ? count_decimals (fraction * 100.0, 1) : 0);
}

char *
footfall_phrase_exact_percent (double fraction)
{
  return format_percent (fraction, 1);
}

char *
footfall_phrase_chance (double p)
{
  if (p >= SMALLEST_SHOWN_CHANCE)
    return footfall_phrase_exact_percent (p);
  g_autofree char *percent = footfall_phrase_exact_percent (SMALLEST_SHOWN_CHANCE);
  /* Translators: a very small share; %s is a percentage. */
  return g_strdup_printf (_("below %s"), percent);
}

char *
footfall_phrase_percent_or_more (double fraction)
{
  g_autofree char *percent = footfall_phrase_percent (fraction);
  /* Translators: a threshold; %s is a percentage or a distance. */
  return g_strdup_printf (_("%s or more"), percent);
}

char *
footfall_phrase_more_than_percent (double fraction)
{
  g_autofree char *percent = footfall_phrase_percent (fraction);
  /* Translators: a threshold; %s is a percentage. */
  return g_strdup_printf (_("more than %s"), percent);
}

char *
footfall_phrase_distance (double distance_m, FootfallDistanceUnit unit)
{
  return footfall_distance_format (distance_m, unit, 1);
}

char *
footfall_phrase_round_distance (double distance_m, FootfallDistanceUnit unit)
{
  double in_unit = distance_m / footfall_distance_unit_get_metres (unit);
  return footfall_distance_format (distance_m, unit, count_decimals (in_unit, 1));
}

char *
footfall_phrase_distance_or_more (double distance_m, FootfallDistanceUnit unit)
{
  g_autofree char *distance = footfall_phrase_round_distance (distance_m, unit);
  /* Translators: a threshold; %s is a percentage or a distance. */
  return g_strdup_printf (_("%s or more"), distance);
}

char *
footfall_phrase_day (FootfallDay day, FootfallDay near)
{
  if (is_year_plain (day, near))
    /* Translators: a day without its year, in the codes of g_date_time_format(): "21 Nov". */
    return footfall_day_format (day, C_("date format", "%-d %b"));
  /* Translators: a day with its year, in the codes of g_date_time_format(): "21 Nov 2025". */
  return footfall_day_format (day, C_("date format", "%-d %b %Y"));
}

char *
footfall_phrase_weekday (FootfallDay day, FootfallDay near)
{
  if (is_year_plain (day, near))
    /* Translators: a day with that of the week, in the codes of g_date_time_format(): "Saturday, 21 Nov". */
    return footfall_day_format (day, C_("date format", "%A, %-d %b"));
  /* Translators: a day with that of the week and its year: "Friday, 21 Nov 2025". */
  return footfall_day_format (day, C_("date format", "%A, %-d %b %Y"));
}

char *
footfall_phrase_day_range (FootfallDay from, FootfallDay to, FootfallDay near)
{
  g_autofree char *first = footfall_phrase_day (from, near);
  g_autofree char *last = footfall_phrase_day (to, near);
  /* Translators: two days, such as "3 Nov to 21 Nov". */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

char *
footfall_phrase_sentences (const char *first, const char *second)
{
  /* Translators: two whole sentences, one after the other. */
  return g_strdup_printf (_("%1$s %2$s"), first, second);
}

const char *
footfall_phrase_low_impact (void)
{
  return _("If it is comfortable, walking, a bicycle, a stationary bicycle or an elliptical keeps you moving "
           "meanwhile, and so do a few simple exercises at home that need no equipment.");
}
