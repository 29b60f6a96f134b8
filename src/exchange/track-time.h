/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

/**
 * FootfallTrackTime:
 * @unix_s: seconds since the epoch, with their fraction
 * @has_offset: whether the text tells its offset from UTC, "Z" among it
 * @utc_offset_s: 0 for "Z" and where there is none
 *
 * The time of a point of a track.
 */
typedef struct
{
  double unix_s;
  gboolean has_offset;
  gint32 utc_offset_s;
} FootfallTrackTime;

/**
 * footfall_track_time_parse:
 * @text: "2024-02-06T17:38:05Z", "2024-02-06T18:38:05.1234567+01:00", "2024-02-06 17:38:05";
 *   without an offset it is read as UTC
 * @time: (out): untouched on failure
 *
 * Returns: whether @text is a time
 */
gboolean footfall_track_time_parse (const char *text, FootfallTrackTime *time);

G_END_DECLS
