/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers, times and dates as lists of activities have them. */

/**
 * footfall_table_parse_number:
 * @text: (nullable): "9.55", "1,437" or, with @comma, "9,55", "1.437"; "--" is none
 * @comma: whether the comma is decimal and the point groups
 *
 * Returns: the number; NAN for none
 */
double footfall_table_parse_number (const char *text, gboolean comma);

/**
 * footfall_table_parse_seconds:
 * @text: (nullable): "53:09", "3:36:40", "00:04:53.4", "1h 2m", "62 min", "45'30", "PT1H2M3S"
 *
 * Returns: seconds; NAN for what is no such time
 */
double footfall_table_parse_seconds (const char *text);

/**
 * footfall_table_parse_date:
 * @text: "2024-02-06 18:38:05", "lun., 30 juin 2014 7:03", "06.02.2024"
 * @zone: that of times without an offset
 * @month_first: whether 2/6/2024 is in February
 * @unix_s: (out): the instant
 * @utc_offset_s: (out): of the local clock, if the text tells it; else %FOOTFALL_UTC_OFFSET_UNKNOWN
 * @has_clock: (out): whether there was a time of day; without one it is noon
 *
 * Returns: whether @text is a date
 */
gboolean footfall_table_parse_date (const char *text, GTimeZone *zone, gboolean month_first, gint64 *unix_s,
                                    gint32 *utc_offset_s, gboolean *has_clock);

G_END_DECLS
