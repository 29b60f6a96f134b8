/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"

G_BEGIN_DECLS

/* What people type as values of options and arguments. Each says in its error
 * what was typed and what would do; nothing is touched on failure. */

/* A pain level or an effort: a whole number, 0 to 10. */
gboolean footfall_value_parse_level (const char *text, int *level, GError **error);

/**
 * footfall_value_parse_count:
 * @name: of the option, for the message: "--limit"
 */
gboolean footfall_value_parse_count (const char *text, const char *name, gint64 minimum, gint64 maximum,
                                     gint64 *count, GError **error);

/**
 * footfall_value_parse_number:
 * @name: of the option, for the message: "--cadence"
 *
 * A number that is not negative; where @unit is given it may follow the number.
 */
gboolean footfall_value_parse_number (const char *text, const char *name, const char *unit,
                                      double *number, GError **error);

/* The distance and the duration of a run. */
gboolean footfall_value_parse_distance (const char *text, FootfallDistanceUnit unit, double *distance_m,
                                        GError **error);
gboolean footfall_value_parse_duration (const char *text, gint64 *duration_s, GError **error);

/* YYYY-MM-DD, "today" or "yesterday". */
gboolean footfall_value_parse_day (const char *text, FootfallDay today, FootfallDay *day, GError **error);

/* The same, not later than @today. */
gboolean footfall_value_parse_past_day (const char *text, FootfallDay today, FootfallDay *day, GError **error);

/**
 * FootfallTime:
 * @unix_s: seconds since the epoch
 * @utc_offset_s: what the local clock was ahead of UTC
 * @zone: (owned): the zone to reckon on in: that of its own offset, or the runner's
 *
 * A time as typed.
 */
typedef struct
{
  gint64 unix_s;
  gint32 utc_offset_s;
  GTimeZone *zone;
} FootfallTime;

void footfall_time_clear (FootfallTime *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallTime, footfall_time_clear)

/**
 * footfall_value_parse_time:
 * @text: (nullable): "2026-11-22T07:30", with an offset or as local time, or "07:30" for today; %NULL for now
 * @time: (out): the time, not in the future
 */
gboolean footfall_value_parse_time (const char *text, const FootfallCli *cli, FootfallTime *time, GError **error);

/**
 * footfall_value_parse_word:
 * @value: (out): a value of the vocabulary's enum; typed in any case, a unique beginning is enough
 */
gboolean footfall_value_parse_word (const char *text, const FootfallVocabulary *vocabulary, int *value, GError **error);

G_END_DECLS
