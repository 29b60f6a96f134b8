/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/fit-decoder.h"

G_BEGIN_DECLS

/* What sports and their variants the format numbers, as far as they matter here */
#define FOOTFALL_FIT_SPORT_GENERIC 0
#define FOOTFALL_FIT_SPORT_RUNNING 1
#define FOOTFALL_FIT_FILE_TYPE_ACTIVITY 4

/* More than any athlete does without stopping the watch. */
#define FOOTFALL_FIT_SESSIONS_MAX 1000

/**
 * FootfallFitSession:
 * @sport: its number; -1 if not told
 * @sub_sport: its number; -1 if not told
 * @started_at: unix seconds; %FOOTFALL_INSTANT_UNKNOWN
 * @has_offset: whether the file tells the local time
 * @utc_offset_s: then what the local clock was ahead of UTC
 * @distance_m: NAN if unknown
 * @elapsed_s: from start to end; NAN if unknown
 * @timer_s: while the watch was running; NAN if unknown
 * @ascent_m: NAN if unknown
 * @cadence_rpm: turns of both legs together a minute, as the format has it; NAN if unknown
 * @part: in which of the chained files it stands
 */
typedef struct
{
  int sport;
  int sub_sport;
  gint64 started_at;
  gboolean has_offset;
  gint32 utc_offset_s;
  double distance_m;
  double elapsed_s;
  double timer_s;
  double ascent_m;
  double cadence_rpm;
  guint part;
} FootfallFitSession;

/**
 * FootfallFitSummary:
 * @sessions: (owned) (element-type FootfallFitSession): in the order of the file
 * @from_records: there was no session; the one there is was made of the track's points
 * @file_type: what the file says it is, 4 for an activity; -1 if it does not say
 * @damage: what was wrong with the file
 * @broken_at: the byte, from 0, of the first message that could not be understood
 *
 * What a FIT file holds, in short.
 */
typedef struct
{
  GArray *sessions;
  gboolean from_records;
  gint64 file_type;
  FootfallFitDamage damage;
  guint64 broken_at;
} FootfallFitSummary;

/**
 * footfall_fit_summary_read:
 *
 * Returns: (transfer full) (nullable): the summary, without sessions if the
 *   file holds none and no points of a track either; %NULL with an error if
 *   this is no FIT file, too large, unreadable, or when cancelled
 */
FootfallFitSummary *footfall_fit_summary_read (GInputStream *stream, GCancellable *cancellable, GError **error);
void                footfall_fit_summary_free (FootfallFitSummary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallFitSummary, footfall_fit_summary_free)

G_END_DECLS
