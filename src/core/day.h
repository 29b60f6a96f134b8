/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallDay:
 *
 * A calendar day without a time zone: whole days since 1970-01-01 in the
 * proleptic Gregorian calendar. Differences are plain subtraction.
 * Known days lie between 0001-01-01 and 9999-12-31.
 */
typedef gint32 FootfallDay;

#define FOOTFALL_DAY_UNKNOWN G_MININT32
#define FOOTFALL_DAY_MIN (-719162) /* 0001-01-01 */
#define FOOTFALL_DAY_MAX 2932896   /* 9999-12-31 */

/**
 * footfall_day_is_known:
 *
 * Returns: whether @self is a day from 0001-01-01 to 9999-12-31
 */
gboolean footfall_day_is_known (FootfallDay self);

/**
 * footfall_day_from_ymd:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Returns: the day, or %FOOTFALL_DAY_UNKNOWN if there is no such date
 */
FootfallDay footfall_day_from_ymd (int year, int month, int day);

/**
 * footfall_day_to_ymd:
 * @self: a known day
 * @year: (out) (optional): the year
 * @month: (out) (optional): 1 to 12
 * @day: (out) (optional): 1 to 31
 */
void footfall_day_to_ymd (FootfallDay self, int *year, int *month, int *day);

/**
 * footfall_day_of_instant:
 * @unix_s: seconds since 1970-01-01T00:00:00Z
 * @utc_offset_s: what the local clock was ahead of UTC, seconds
 *
 * Returns: the local date of that instant, or %FOOTFALL_DAY_UNKNOWN if the instant is
 *   unknown or beyond the known days
 */
FootfallDay footfall_day_of_instant (gint64 unix_s, gint32 utc_offset_s);

/**
 * footfall_day_parse:
 * @text: (nullable): exactly "YYYY-MM-DD"
 * @day: (out): the day; untouched on failure
 *
 * Returns: whether @text is a date that exists
 */
gboolean footfall_day_parse (const char *text, FootfallDay *day);

/**
 * footfall_day_to_string:
 *
 * Returns: (transfer full) (nullable): "YYYY-MM-DD", or %NULL for an unknown day
 */
char *footfall_day_to_string (FootfallDay self);

/**
 * footfall_day_get_weekday:
 *
 * Returns: 1 (Monday) to 7 (Sunday)
 */
int footfall_day_get_weekday (FootfallDay self);

/**
 * footfall_day_start_of_week:
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * Returns: the latest known day up to @self that falls on @first_weekday, or the first known day
 */
FootfallDay footfall_day_start_of_week (FootfallDay self, int first_weekday);

FootfallDay footfall_day_start_of_month (FootfallDay self);

/**
 * footfall_day_add_months:
 * @n_months: may be negative
 *
 * Returns: the same day of the month @n_months later, or that month's last day if it is
 *   shorter; %FOOTFALL_DAY_UNKNOWN beyond the known days
 */
FootfallDay footfall_day_add_months (FootfallDay self, int n_months);

/**
 * footfall_day_format:
 * @self: a known day
 * @format: a g_date_time_format() format of date parts only
 *
 * Returns: (transfer full): the date in the words of the current locale
 */
char *footfall_day_format (FootfallDay self, const char *format);

/**
 * footfall_day_today:
 *
 * Reads the clock; only ui and cli call it, everything below is told the day.
 *
 * Returns: today's date in the local time zone
 */
FootfallDay footfall_day_today (void);

G_END_DECLS
