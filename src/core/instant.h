/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

#define FOOTFALL_INSTANT_UNKNOWN G_MININT64
#define FOOTFALL_INSTANT_MIN (FOOTFALL_DAY_MIN * G_GINT64_CONSTANT (86400))           /* 0001-01-01T00:00:00Z */
#define FOOTFALL_INSTANT_MAX (FOOTFALL_DAY_MAX * G_GINT64_CONSTANT (86400) + 86399) /* 9999-12-31T23:59:59Z */

/* What UTC offsets a record may have: the clocks of the world lie within +-14 hours, the rest is slack for old data. */
#define FOOTFALL_UTC_OFFSET_MAX_S (18 * 3600)

/**
 * footfall_instant_is_known:
 *
 * Returns: whether @unix_s is within the years 1 to 9999, UTC
 */
gboolean footfall_instant_is_known (gint64 unix_s);

/**
 * footfall_instant_parse:
 * @text: (nullable): RFC 3339 ("2026-11-22T07:30:00+01:00", "...Z"), the "T" may be a space,
 *   the seconds and their fraction may be missing (a fraction is cut off); without an offset
 *   the time is read as local time of @zone
 * @zone: (nullable): the zone of times without an offset; %NULL refuses them
 * @unix_s: (out): seconds since the epoch; untouched on failure
 * @utc_offset_s: (out): the offset of the local clock, seconds; untouched on failure
 *
 * Returns: whether @text is a time that exists
 */
gboolean footfall_instant_parse (const char *text, GTimeZone *zone, gint64 *unix_s, gint32 *utc_offset_s);

/**
 * footfall_instant_to_string:
 *
 * Returns: (transfer full) (nullable): RFC 3339 with seconds and a numeric offset ("+00:00" for UTC),
 *   or %NULL for an unknown instant and for years that have no four digits
 */
char *footfall_instant_to_string (gint64 unix_s, gint32 utc_offset_s);

/**
 * footfall_instant_to_utc_string:
 *
 * Returns: (transfer full) (nullable): RFC 3339 in UTC, ending in "Z"; or %NULL for an unknown instant
 */
char *footfall_instant_to_utc_string (gint64 unix_s);

/**
 * footfall_instant_format:
 * @format: a g_date_time_format() format
 *
 * Returns: (transfer full) (nullable): the local time in the words of the current locale;
 *   or %NULL for an unknown instant
 */
char *footfall_instant_format (gint64 unix_s, gint32 utc_offset_s, const char *format);

/**
 * footfall_instant_from_local:
 * @day: a known day
 * @second_of_day: 0 to 86399
 * @zone: the runner's zone
 * @unix_s: (out): seconds since the epoch
 * @utc_offset_s: (out): the offset then
 *
 * A local time that the clock skipped is moved on by the gap; of a time that
 * came twice the first is meant.
 */
void footfall_instant_from_local (FootfallDay day, int second_of_day, GTimeZone *zone,
                                  gint64 *unix_s, gint32 *utc_offset_s);

/**
 * footfall_instant_utc_offset:
 *
 * Returns: the offset of @zone at @unix_s, seconds
 */
gint32 footfall_instant_utc_offset (gint64 unix_s, GTimeZone *zone);

G_END_DECLS
