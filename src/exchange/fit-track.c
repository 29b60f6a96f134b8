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
#define DEGREES_PER_SEMICIRCLE (180 / 2147483648.0)

/* A point so far from the one before is a fault of the receiver, metres. */
#define JUMP_MAX_M 50000.0

/* A point so long after the first is of another clock. */
#define TRACK_MAX_S FOOTFALL_DURATION_MAX_S

static void
add_position (FootfallFitTrack *self, const FootfallFitMessage *record)
{
  FootfallTrackPoint place = self->place;
  place.latitude_deg = footfall_fit_message_get (record, FIELD_LATITUDE) * DEGREES_PER_SEMICIRCLE;
  place.longitude_deg = footfall_fit_message_get (record, FIELD_LONGITUDE) * DEGREES_PER_SEMICIRCLE;
  if (!(fabs (place.latitude_deg) <= 90 && fabs (place.longitude_deg) <= 180) ||
      (place.latitude_deg == 0 && place.longitude_deg == 0))
    return;
  if (!isnan (self->place.latitude_deg))
    {
      const double step_m = footfall_track_measure (&self->place, &place);
      if (step_m <= JUMP_MAX_M)
        self->way_m += step_m;
    }
  self->place = place;
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
    .place = { .latitude_deg = NAN, .longitude_deg = NAN },
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
