/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/fit-message.h"
#include "exchange/track.h"

G_BEGIN_DECLS

/**
 * FootfallFitTrack:
 * @n_points: how many records told a time
 * @first_at: unix seconds of the first; %FOOTFALL_INSTANT_UNKNOWN
 * @last_at: of the last
 * @distance_m: what the last one that told it had gone; NAN
 * @way_m: along the positions, metres
 * @timer_s: how long the watch was running, by its start and stop events
 * @running_since: when it was started and not yet stopped; %FOOTFALL_INSTANT_UNKNOWN
 *
 * What the points of a track add up to, for files without a session or with an empty one.
 */
typedef struct
{
  guint n_points;
  gint64 first_at;
  gint64 last_at;
  double distance_m;
  double way_m;
  gint64 timer_s;
  gint64 running_since;
  FootfallTrackPoint place; /* the last position; NAN before the first */
} FootfallFitTrack;

void footfall_fit_track_init (FootfallFitTrack *self);

/* @record: a message of the number 20 */
void footfall_fit_track_add_record (FootfallFitTrack *self, const FootfallFitMessage *record);

/* @event: a message of the number 21 */
void footfall_fit_track_add_event (FootfallFitTrack *self, const FootfallFitMessage *event);

/* Returns: the distance as counted or, without that, as measured; NAN if neither is there */
double footfall_fit_track_get_distance (const FootfallFitTrack *self);

/* Returns: seconds from the first point to the last; NAN if there are none */
double footfall_fit_track_get_elapsed (const FootfallFitTrack *self);

/* Returns: seconds while the watch was running; NAN if it does not tell */
double footfall_fit_track_get_timer (const FootfallFitTrack *self);

G_END_DECLS
