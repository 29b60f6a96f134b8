/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/track.h"

#include <math.h>

#define RADIANS_PER_DEGREE (G_PI / 180)

/* Elevations by satellite and barometer wander by less without anybody climbing. */
#define CLIMB_MIN_M 3

/* Elevations that are none: below the Dead Sea, above all mountains */
#define ELEVATION_MIN_M (-500)
#define ELEVATION_MAX_M 9000

const FootfallTrackPoint footfall_track_point_unknown = { NAN, NAN, NAN, NAN, NAN };

static gboolean
is_on_earth (const FootfallTrackPoint *point)
{
  return fabs (point->latitude_deg) <= 90 && fabs (point->longitude_deg) <= 180;
}

/* Off Africa, where devices are that have no satellites yet */
static gboolean
is_null_island (const FootfallTrackPoint *point)
{
  return fabs (point->latitude_deg) < 1e-9 && fabs (point->longitude_deg) < 1e-9;
}

static double
measure (double latitude_a, double longitude_a, double cosine_a, double latitude_b, double longitude_b,
         double cosine_b)
{
  const double north = sin ((latitude_b - latitude_a) / 2);
  const double east = sin ((longitude_b - longitude_a) / 2);
  const double h = north * north + cosine_a * cosine_b * east * east;
  return 2 * FOOTFALL_EARTH_RADIUS_M * asin (sqrt (MIN (h, 1)));
}

static void
add_position (FootfallTrack *self, const FootfallTrackPoint *point)
{
  if (isnan (point->latitude_deg) || isnan (point->longitude_deg) || is_null_island (point))
    return;
  const gboolean was_known = self->has_position;
  self->has_position = is_on_earth (point);
  if (!self->has_position)
    return;
  self->n_positions++;
  const double latitude = point->latitude_deg * RADIANS_PER_DEGREE;
  const double longitude = point->longitude_deg * RADIANS_PER_DEGREE;
  const double cosine = cos (latitude);
  if (was_known)
    self->distance_m += measure (self->latitude_rad, self->longitude_rad, self->cosine, latitude, longitude, cosine);
  self->latitude_rad = latitude;
  self->longitude_rad = longitude;
  self->cosine = cosine;
}

/* Steps back in time count back, so that a clock that was set right leaves the right sum. */
static void
add_time (FootfallTrack *self, double unix_s)
{
  if (isnan (unix_s))
    return;
  if (!isnan (self->segment_s))
    self->timer_s += unix_s - self->segment_s;
  self->segment_s = unix_s;
  self->first_s = isnan (self->first_s) ? unix_s : MIN (self->first_s, unix_s);
  self->last_s = isnan (self->last_s) ? unix_s : MAX (self->last_s, unix_s);
}

static void
add_elevation (FootfallTrack *self, double elevation_m)
{
  if (!(elevation_m >= ELEVATION_MIN_M && elevation_m <= ELEVATION_MAX_M))
    return;
  if (isnan (self->low_m) || elevation_m < self->low_m)
    {
      self->ascent_m = isnan (self->ascent_m) ? 0 : self->ascent_m;
      self->low_m = elevation_m;
    }
  else if (elevation_m - self->low_m >= CLIMB_MIN_M)
    {
      self->ascent_m += elevation_m - self->low_m;
      self->low_m = elevation_m;
    }
}

void
footfall_track_init (FootfallTrack *self)
{
  g_return_if_fail (self != NULL);
  *self = (FootfallTrack) { .first_s = NAN, .last_s = NAN, .segment_s = NAN, .low_m = NAN, .ascent_m = NAN };
}

void
footfall_track_begin_segment (FootfallTrack *self)
{
  g_return_if_fail (self != NULL);
  self->has_position = FALSE;
  self->segment_s = NAN;
}

void
footfall_track_add (FootfallTrack *self, const FootfallTrackPoint *point)
{
  g_return_if_fail (self != NULL && point != NULL);
  self->n_points++;
  add_position (self, point);
  add_time (self, point->unix_s);
  add_elevation (self, point->elevation_m);
  if (point->cadence > 0 && point->cadence <= FOOTFALL_CADENCE_MAX_SPM)
    {
      self->cadence_sum += point->cadence;
      self->n_cadences++;
    }
}

double
footfall_track_get_cadence (const FootfallTrack *self)
{
  g_return_val_if_fail (self != NULL, NAN);
  return self->n_cadences > 0 ? footfall_cadence_from_feet (self->cadence_sum / self->n_cadences) : NAN;
}

double
footfall_track_get_ascent (const FootfallTrack *self)
{
  g_return_val_if_fail (self != NULL, NAN);
  return self->ascent_m;
}

double
footfall_track_measure (const FootfallTrackPoint *a, const FootfallTrackPoint *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, NAN);
  const double latitude_a = a->latitude_deg * RADIANS_PER_DEGREE;
  const double latitude_b = b->latitude_deg * RADIANS_PER_DEGREE;
  return measure (latitude_a, a->longitude_deg * RADIANS_PER_DEGREE, cos (latitude_a), latitude_b,
                  b->longitude_deg * RADIANS_PER_DEGREE, cos (latitude_b));
}
