/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/value-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/vocabulary.h"

#define DECIMALS_MAX 3

/* As exact as anyone logs */
#define DISTANCE_DECIMALS 1

static int
count_decimals (double step)
{
  int n_decimals = 0;
  while (n_decimals < DECIMALS_MAX && fabs (step - round (step)) > 1e-6 * fabs (step))
    {
      step *= 10;
      n_decimals++;
    }
  return n_decimals;
}

static char *
format_level (double level)
{
  double rounded = round (level);
  if (fabs (level - rounded) > 1e-6 || rounded < 0 || rounded > 10)
    return footfall_number_format (level, 1);
  /* Translators: a pain level and its word: "4, moderate" */
  return g_strdup_printf (C_("pain level", "%d, %s"), (int) rounded, footfall_level_get_label ((int) rounded));
}

static char *
format_date (double day)
{
  FootfallDay date = (FootfallDay) floor (CLAMP (day, FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX));
  /* Translators: a date in a chart's tooltip and table; see g_date_time_format() */
  return footfall_day_format (date, _("%-d %b %Y"));
}

static char *
format_days (double day)
{
  int number = (int) floor (day);
  if (number == 0)
    return g_strdup (_("first day"));
  if (number < 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day before", "%d days before", (gulong) -number), -number);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day later", "%d days later", (gulong) number), number);
}

double
footfall_value_format_get_unit (const FootfallValueFormat *self)
{
  return self->kind == FOOTFALL_VALUE_DISTANCE ? footfall_distance_unit_get_metres (self->unit) : 1;
}

char *
footfall_value_format_tick (const FootfallValueFormat *self, double value, double step)
{
  double unit = footfall_value_format_get_unit (self);
  return footfall_number_format (value / unit, count_decimals (step / unit));
}

char *
footfall_value_format_full (const FootfallValueFormat *self, double value)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!isfinite (value))
    return g_strdup (C_("value", "unknown"));
  switch (self->kind)
    {
    case FOOTFALL_VALUE_LEVEL:
      return format_level (value);
    case FOOTFALL_VALUE_DISTANCE:
      return footfall_distance_format (value, self->unit, DISTANCE_DECIMALS);
    case FOOTFALL_VALUE_DATE:
      return format_date (value);
    case FOOTFALL_VALUE_DAYS:
      return format_days (value);
    case FOOTFALL_VALUE_NUMBER:
    default:
      return footfall_number_format (value, count_decimals (value));
    }
}

char *
footfall_calendar_format_year (FootfallDay day)
{
  return footfall_day_format (day, "%Y");
}

char *
footfall_calendar_format_day (FootfallDay day)
{
  /* Translators: day and month at a chart's axis; see g_date_time_format() */
  return footfall_day_format (day, _("%-d %b"));
}

char *
footfall_calendar_format_month (FootfallDay day)
{
  return footfall_day_format (day, "%b");
}
