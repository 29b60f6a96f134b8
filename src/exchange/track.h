/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/recorded-activity.h"

G_BEGIN_DECLS

/* The mean radius of the earth (IUGG), metres */
#define FOOTFALL_EARTH_RADIUS_M 6371008.8

/**
 * FootfallTrackPoint:
 * @latitude_deg: -90 to 90; NAN if unknown
 * @longitude_deg: -180 to 180; NAN if unknown
 * @unix_s: with its fraction; NAN if unknown
 * @elevation_m: NAN if unknown
 * @cadence: steps per minute, of one foot or both; NAN if unknown
 *
 * What a device knew at one moment.
 */
typedef struct
{
  double latitude_deg;
  double longitude_deg;
  double unix_s;
  double elevation_m;
  double cadence;
} FootfallTrackPoint;

/* A point of which all is unknown */
extern const FootfallTrackPoint footfall_track_point_unknown;

/**
 * FootfallTrack:
 * @n_points: all of them
 * @n_positions: those with a position on earth
 * @distance_m: the sum of the ways between neighbouring positions of a segment
 * @first_s: the earliest time; NAN
 * @last_s: the latest time; NAN
 * @timer_s: the time within segments, without the gaps between them
 *
 * Adds up the points of a track as they come; the other members are its own.
 */
typedef struct
{
  guint n_points;
  guint n_positions;
  double distance_m;
  double first_s;
  double last_s;
  double timer_s;

  /*< private >*/
  gboolean has_position;
  double latitude_rad;
  double longitude_rad;
  double cosine;
  double segment_s;
  double cadence_sum;
  guint n_cadences;
  double low_m;
  double ascent_m;
} FootfallTrack;

void footfall_track_init (FootfallTrack *self);

/**
 * footfall_track_begin_segment:
 *
 * What follows is not connected with what was: a pause, or lost satellites.
 */
void footfall_track_begin_segment (FootfallTrack *self);

/**
 * footfall_track_add:
 *
 * A position that is not on earth is none, and ends the segment for the way: some programs mark pauses so.
 */
void footfall_track_add (FootfallTrack *self, const FootfallTrackPoint *point);

/**
 * footfall_track_get_cadence:
 *
 * Returns: the mean of all that are not 0, steps of both feet per minute; NAN
 */
double footfall_track_get_cadence (const FootfallTrack *self);

/**
 * footfall_track_get_ascent:
 *
 * Climbs of less than three metres are taken for noise of the measurement.
 *
 * Returns: metres climbed; NAN if no elevation is known
 */
double footfall_track_get_ascent (const FootfallTrack *self);

/**
 * footfall_track_measure:
 * @a, @b: positions on earth, in degrees
 *
 * The haversine formula on a sphere (R. W. Sinnott, Sky and Telescope 68, 1984, 159).
 *
 * Returns: metres
 */
double footfall_track_measure (const FootfallTrackPoint *a, const FootfallTrackPoint *b);

G_END_DECLS
