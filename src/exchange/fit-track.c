/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit-track.h"

#include <math.h>

#include "core/instant.h"
#include "core/units.h"

#define FIELD_LATITUDE 0
#define FIELD_LONGITUDE 1
#define FIELD_DISTANCE 5

#define FIELD_EVENT 0
#define FIELD_EVENT_TYPE 1
#define EVENT_TIMER 0
#define EVENT_TYPE_START 0
#define EVENT_TYPE_STOP 1
#define EVENT_TYPE_STOP_ALL 4
#define EVENT_TYPE_STOP_DISABLE 8
#define EVENT_TYPE_STOP_DISABLE_ALL 9

#define DISTANCE_SCALE 100.0
#define RADIANS_PER_SEMICIRCLE (G_PI / 2147483648.0)
#define EARTH_RADIUS_M 6371008.8

/* A point so far from the one before is a fault of the receiver, metres. */
#define JUMP_MAX_M 50000.0

/* A point so long after the first is of another clock. */
#define TRACK_MAX_S FOOTFALL_DURATION_MAX_S

/* The great circle, by the haversine formula */
static double
measure (double latitude_a, double longitude_a, double latitude_b, double longitude_b)
{
  const double across = sin ((latitude_b - latitude_a) / 2);
  const double along = sin ((longitude_b - longitude_a) / 2);
  const double h = across * across + cos (latitude_a) * cos (latitude_b) * along * along;
  return 2 * EARTH_RADIUS_M * asin (sqrt (MIN (h, 1.0)));
}

static void
add_position (FootfallFitTrack *self, const FootfallFitMessage *record)
{
  const double latitude_rad = footfall_fit_message_get (record, FIELD_LATITUDE) * RADIANS_PER_SEMICIRCLE;
  const double longitude_rad = footfall_fit_message_get (record, FIELD_LONGITUDE) * RADIANS_PER_SEMICIRCLE;
  if (!(fabs (latitude_rad) <= G_PI_2 && fabs (longitude_rad) <= G_PI) ||
      (latitude_rad == 0 && longitude_rad == 0))
    return;
  if (!isnan (self->latitude_rad))
    {
      const double step_m = measure (self->latitude_rad, self->longitude_rad, latitude_rad, longitude_rad);
      if (step_m <= JUMP_MAX_M)
        self->way_m += step_m;
    }
  self->latitude_rad = latitude_rad;
  self->longitude_rad = longitude_rad;
}

static gboolean
is_stop (gint64 event_type)
{
  return event_type == EVENT_TYPE_STOP || event_type == EVENT_TYPE_STOP_ALL ||
         event_type == EVENT_TYPE_STOP_DISABLE || event_type == EVENT_TYPE_STOP_DISABLE_ALL;
}

void
footfall_fit_track_init (FootfallFitTrack *self)
{
  g_return_if_fail (self != NULL);
  *self = (FootfallFitTrack) {
    .first_at = FOOTFALL_INSTANT_UNKNOWN,
    .last_at = FOOTFALL_INSTANT_UNKNOWN,
    .distance_m = NAN,
    .running_since = FOOTFALL_INSTANT_UNKNOWN,
    .latitude_rad = NAN,
    .longitude_rad = NAN,
  };
}

void
footfall_fit_track_add_record (FootfallFitTrack *self, const FootfallFitMessage *record)
{
  g_return_if_fail (self != NULL && record != NULL);
  if (record->time == FOOTFALL_INSTANT_UNKNOWN)
    return;
  if (self->n_points == 0)
    self->first_at = self->last_at = record->time;
  if (ABS (record->time - self->first_at) > TRACK_MAX_S)
    return;
  self->n_points++;
  self->last_at = MAX (self->last_at, record->time);
  const double distance_m = footfall_fit_message_get (record, FIELD_DISTANCE) / DISTANCE_SCALE;
  if (distance_m <= FOOTFALL_DISTANCE_MAX_M)
    self->distance_m = distance_m;
  add_position (self, record);
}

void
footfall_fit_track_add_event (FootfallFitTrack *self, const FootfallFitMessage *event)
{
  g_return_if_fail (self != NULL && event != NULL);
  if (event->time == FOOTFALL_INSTANT_UNKNOWN ||
      footfall_fit_message_get_whole (event, FIELD_EVENT) != EVENT_TIMER)
    return;
  const gint64 event_type = footfall_fit_message_get_whole (event, FIELD_EVENT_TYPE);
  if (event_type == EVENT_TYPE_START && self->running_since == FOOTFALL_INSTANT_UNKNOWN)
    self->running_since = event->time;
  else if (is_stop (event_type) && self->running_since != FOOTFALL_INSTANT_UNKNOWN)
    {
      self->timer_s += CLAMP (event->time - self->running_since, 0, TRACK_MAX_S);
      self->running_since = FOOTFALL_INSTANT_UNKNOWN;
    }
}

double
footfall_fit_track_get_distance (const FootfallFitTrack *self)
{
  g_return_val_if_fail (self != NULL, NAN);
  if (self->distance_m > 0)
    return self->distance_m;
  return self->way_m > 0 ? self->way_m : NAN;
}

double
footfall_fit_track_get_elapsed (const FootfallFitTrack *self)
{
  g_return_val_if_fail (self != NULL, NAN);
  return self->n_points > 0 ? (double) (self->last_at - self->first_at) : NAN;
}

double
footfall_fit_track_get_timer (const FootfallFitTrack *self)
{
  g_return_val_if_fail (self != NULL, NAN);
  gint64 timer_s = self->timer_s;
  if (self->running_since != FOOTFALL_INSTANT_UNKNOWN && self->n_points > 0)
    timer_s += CLAMP (self->last_at - self->running_since, 0, TRACK_MAX_S);
  return timer_s > 0 ? (double) timer_s : NAN;
}
