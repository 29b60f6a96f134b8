/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/day.h"

/* The arithmetic counts years from 1 March, so that the leap day ends a year,
 * in cycles of 400 years, which all have the same number of days. Day 0 of the
 * count is 0000-03-01. */
#define DAYS_PER_CYCLE 146097
#define DAYS_PER_CENTURY 36524
#define DAYS_PER_FOUR_YEARS 1461
#define DAYS_PER_YEAR 365
#define EPOCH_DAY 719468 /* 1970-01-01 in this count */

#define SECONDS_PER_DAY ((gint64) 86400)
#define YEAR_MAX 9999

static gboolean
is_leap_year (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
get_month_length (int year, int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  return month == 2 && is_leap_year (year) ? 29 : lengths[month - 1];
}

/* Months from March on begin after 0, 31, 61, 92, 122, 153... days: 153 days in every five months. */
static int
count_days_before_month (int months_since_march)
{
  return (153 * months_since_march + 2) / 5;
}

static gboolean
read_digits (const char *text, int n_digits, int *value)
{
  int sum = 0;
  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      sum = sum * 10 + g_ascii_digit_value (text[i]);
    }
  *value = sum;
  return TRUE;
}

gboolean
footfall_day_is_known (FootfallDay self)
{
  return self >= FOOTFALL_DAY_MIN && self <= FOOTFALL_DAY_MAX;
}

FootfallDay
footfall_day_from_ymd (int year, int month, int day)
{
  if (year < 1 || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > get_month_length (year, month))
    return FOOTFALL_DAY_UNKNOWN;

  int shifted_year = month > 2 ? year : year - 1;
  int day_of_year = count_days_before_month ((month + 9) % 12) + day - 1;
  int leap_days = shifted_year / 4 - shifted_year / 100 + shifted_year / 400;
  return shifted_year * DAYS_PER_YEAR + leap_days + day_of_year - EPOCH_DAY;
}

void
footfall_day_to_ymd (FootfallDay self, int *year, int *month, int *day)
{
  g_return_if_fail (footfall_day_is_known (self));

  int count = self + EPOCH_DAY;
  int cycle = count / DAYS_PER_CYCLE;
  int day_of_cycle = count % DAYS_PER_CYCLE;
  /* Takes out the leap days that came before, so that what is left are years of 365 days. */
  int year_of_cycle = (day_of_cycle - day_of_cycle / (DAYS_PER_FOUR_YEARS - 1) + day_of_cycle / DAYS_PER_CENTURY
                       - day_of_cycle / (DAYS_PER_CYCLE - 1))
                      / DAYS_PER_YEAR;
  int day_of_year = day_of_cycle - (DAYS_PER_YEAR * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
  int months_since_march = (5 * day_of_year + 2) / 153;

  if (year != NULL)
    *year = cycle * 400 + year_of_cycle + (months_since_march >= 10 ? 1 : 0);
  if (month != NULL)
    *month = (months_since_march + 2) % 12 + 1;
  if (day != NULL)
    *day = day_of_year - count_days_before_month (months_since_march) + 1;
}

FootfallDay
footfall_day_of_instant (gint64 unix_s, gint32 utc_offset_s)
{
  gint64 offset_days = G_MAXINT32 / SECONDS_PER_DAY + 1;
  if (unix_s < (FOOTFALL_DAY_MIN - offset_days) * SECONDS_PER_DAY
      || unix_s > (FOOTFALL_DAY_MAX + offset_days) * SECONDS_PER_DAY)
    return FOOTFALL_DAY_UNKNOWN;

  gint64 local_s = unix_s + utc_offset_s;
  gint64 day = local_s / SECONDS_PER_DAY;
  if (local_s % SECONDS_PER_DAY < 0)
    day--;
  return day >= FOOTFALL_DAY_MIN && day <= FOOTFALL_DAY_MAX ? (FootfallDay) day : FOOTFALL_DAY_UNKNOWN;
}

gboolean
footfall_day_parse (const char *text, FootfallDay *day)
{
  g_return_val_if_fail (day != NULL, FALSE);

  int year, month, day_of_month;
  if (text == NULL || !read_digits (text, 4, &year) || text[4] != '-' || !read_digits (text + 5, 2, &month)
      || text[7] != '-' || !read_digits (text + 8, 2, &day_of_month) || text[10] != '\0')
    return FALSE;

  FootfallDay parsed = footfall_day_from_ymd (year, month, day_of_month);
  if (parsed == FOOTFALL_DAY_UNKNOWN)
    return FALSE;
  *day = parsed;
  return TRUE;
}

char *
footfall_day_to_string (FootfallDay self)
{
  if (!footfall_day_is_known (self))
    return NULL;

  int year, month, day;
  footfall_day_to_ymd (self, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

int
footfall_day_get_weekday (FootfallDay self)
{
  g_return_val_if_fail (footfall_day_is_known (self), 1);

  return (self - FOOTFALL_DAY_MIN) % 7 + 1; /* 0001-01-01 was a Monday */
}

FootfallDay
footfall_day_start_of_week (FootfallDay self, int first_weekday)
{
  g_return_val_if_fail (footfall_day_is_known (self), FOOTFALL_DAY_UNKNOWN);
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= 7, self);

  FootfallDay start = self - (footfall_day_get_weekday (self) - first_weekday + 7) % 7;
  return MAX (start, FOOTFALL_DAY_MIN);
}

FootfallDay
footfall_day_start_of_month (FootfallDay self)
{
  g_return_val_if_fail (footfall_day_is_known (self), FOOTFALL_DAY_UNKNOWN);

  int day;
  footfall_day_to_ymd (self, NULL, NULL, &day);
  return self - (day - 1);
}

FootfallDay
footfall_day_add_months (FootfallDay self, int n_months)
{
  g_return_val_if_fail (footfall_day_is_known (self), FOOTFALL_DAY_UNKNOWN);

  int year, month, day;
  footfall_day_to_ymd (self, &year, &month, &day);
  gint64 months = (gint64) year * 12 + (month - 1) + n_months;
  if (months < 12 || months > YEAR_MAX * 12 + 11)
    return FOOTFALL_DAY_UNKNOWN;

  int new_year = (int) (months / 12);
  int new_month = (int) (months % 12) + 1;
  return footfall_day_from_ymd (new_year, new_month, MIN (day, get_month_length (new_year, new_month)));
}

char *
footfall_day_format (FootfallDay self, const char *format)
{
  g_return_val_if_fail (footfall_day_is_known (self), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  int year, month, day;
  footfall_day_to_ymd (self, &year, &month, &day);
  g_autoptr(GDateTime) midnight = g_date_time_new_utc (year, month, day, 0, 0, 0);
  return g_date_time_format (midnight, format);
}

FootfallDay
footfall_day_today (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  return footfall_day_from_ymd (g_date_time_get_year (now), g_date_time_get_month (now),
                                g_date_time_get_day_of_month (now));
}
