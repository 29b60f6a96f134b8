/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/tcx.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/xml-recording.h"

/* Where in an activity the reader is */
typedef enum
{
  PLACE_ACTIVITY,
  PLACE_LAP,
  PLACE_POINT,
} Place;

/* What the laps of an activity say */
typedef struct
{
  guint n;
  double start_s;       /* of the one that is open; NAN */
  double total_s;       /* of the one that is open; NAN */
  double first_start_s; /* NAN */
  double end_s;         /* the latest end; NAN */
  double timer_s;       /* the sum; NAN if no lap tells */
  double distance_m;    /* the sum; NAN if no lap tells */
  double cadence_sum;   /* times seconds */
  double cadence_s;
} Laps;

typedef struct
{
  FootfallXmlRecording recording;
  const char *sport; /* of the first version: the element around the activity */
  Place place;
  guint lap_depth; /* 0 outside of a lap */
  double id_s;
  Laps laps;
  double counter_m; /* the device's own count so far; NAN */
  double way_m;     /* what it grew by */
  double point_counter_m;
} Reading;

/* Adds to a sum that is unknown until something is known */
static void
add_known (double *sum, double value)
{
  if (!isnan (value))
    *sum = isnan (*sum) ? value : *sum + value;
}

static void
begin_activity (Reading *self, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  FootfallRecordedActivity *activity =
      footfall_xml_recording_begin (&self->recording, FOOTFALL_SOURCE_TCX, depth, line);
  activity->sport = footfall_xml_attributes_find (attributes, "Sport");
  if (activity->sport == NULL)
    activity->sport = g_strdup (self->sport);
  self->place = PLACE_ACTIVITY;
  self->lap_depth = 0;
  self->id_s = NAN;
  self->laps = (Laps){ .first_start_s = NAN, .end_s = NAN, .timer_s = NAN, .distance_m = NAN };
  self->counter_m = NAN;
  self->way_m = NAN;
}

static void
begin_lap (Reading *self, const FootfallXmlAttributes *attributes, guint depth)
{
  g_autofree char *start = footfall_xml_attributes_find (attributes, "StartTime");
  self->laps.n++;
  self->laps.start_s = footfall_xml_recording_read_time (&self->recording, start);
  self->laps.total_s = NAN;
  if (isnan (self->laps.first_start_s))
    self->laps.first_start_s = self->laps.start_s;
  self->lap_depth = depth;
  self->place = PLACE_LAP;
  footfall_track_begin_segment (&self->recording.track);
}

static void
begin_point (Reading *self, guint depth)
{
  footfall_xml_recording_begin_point (&self->recording, depth);
  self->point_counter_m = NAN;
  self->place = PLACE_POINT;
}

/* The first version had <Running><Run>, <Biking><Run> and so on instead of <Activity Sport="">. */
static void
note_old_sport (Reading *self, const char *name)
{
  static const char *const sports[] = { "Running", "Biking", "Other" };
  for (guint i = 0; i < G_N_ELEMENTS (sports); i++)
    if (strcmp (name, sports[i]) == 0)
      self->sport = sports[i];
}

static gboolean
begin_outside (Reading *self, const char *name, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  if (self->recording.file->items->len >= FOOTFALL_XML_RECORDINGS_MAX)
    return FALSE;
  if (strcmp (name, "Activity") == 0 || (strcmp (name, "Run") == 0 && self->sport != NULL))
    begin_activity (self, attributes, depth, line);
  else
    note_old_sport (self, name);
  return FALSE;
}

static gboolean
begin_in_lap (Reading *self, const char *name, guint depth)
{
  if (strcmp (name, "Trackpoint") == 0)
    {
      begin_point (self, depth);
      return FALSE;
    }
  if (strcmp (name, "Track") == 0)
    footfall_track_begin_segment (&self->recording.track);
  return (depth == self->lap_depth + 1 && (strcmp (name, "TotalTimeSeconds") == 0 ||
                                           strcmp (name, "DistanceMeters") == 0 || strcmp (name, "Notes") == 0)) ||
         strcmp (name, "AvgRunCadence") == 0;
}

static gboolean
begin_in_point (Reading *self, const char *name, guint depth)
{
  return (depth == self->recording.point_depth + 1 &&
          (strcmp (name, "Time") == 0 || strcmp (name, "DistanceMeters") == 0 || strcmp (name, "AltitudeMeters") == 0 ||
           strcmp (name, "Cadence") == 0)) ||
         strcmp (name, "LatitudeDegrees") == 0 || strcmp (name, "LongitudeDegrees") == 0 ||
         strcmp (name, "RunCadence") == 0;
}

static gboolean
on_begin (gpointer data, const char *name, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  Reading *self = data;
  if (self->recording.activity == NULL)
    return begin_outside (self, name, attributes, depth, line);
  if (self->place == PLACE_POINT)
    return begin_in_point (self, name, depth);
  if (self->place == PLACE_LAP)
    return begin_in_lap (self, name, depth);
  if (strcmp (name, "Lap") == 0)
    begin_lap (self, attributes, depth);
  else if (strcmp (name, "Trackpoint") == 0)
    begin_point (self, depth);
  return depth == self->recording.activity_depth + 1 && (strcmp (name, "Id") == 0 || strcmp (name, "Notes") == 0);
}

/* The device's count begins again where it was switched off. */
static void
count_way (Reading *self)
{
  if (isnan (self->point_counter_m))
    return;
  if (isnan (self->way_m))
    self->way_m = 0;
  else if (self->point_counter_m > self->counter_m)
    self->way_m += self->point_counter_m - self->counter_m;
  self->counter_m = self->point_counter_m;
}

static void
end_in_point (Reading *self, const char *name, const char *text, guint depth)
{
  if (depth == self->recording.point_depth)
    {
      footfall_xml_recording_end_point (&self->recording);
      count_way (self);
      self->place = self->lap_depth > 0 ? PLACE_LAP : PLACE_ACTIVITY;
    }
  else if (text == NULL)
    return;
  else if (strcmp (name, "Time") == 0)
    self->recording.point.unix_s = footfall_xml_recording_read_time (&self->recording, text);
  else if (strcmp (name, "DistanceMeters") == 0)
    self->point_counter_m = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "AltitudeMeters") == 0)
    self->recording.point.elevation_m = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "LatitudeDegrees") == 0)
    self->recording.point.latitude_deg = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "LongitudeDegrees") == 0)
    self->recording.point.longitude_deg = footfall_xml_recording_read_number (text);
  else
    self->recording.point.cadence = footfall_xml_recording_read_number (text);
}

static void
end_lap (Reading *self)
{
  Laps *laps = &self->laps;
  add_known (&laps->timer_s, laps->total_s);
  const double end_s = laps->start_s + (isnan (laps->total_s) ? 0 : laps->total_s);
  if (!isnan (end_s))
    laps->end_s = isnan (laps->end_s) ? end_s : MAX (laps->end_s, end_s);
  self->lap_depth = 0;
  self->place = PLACE_ACTIVITY;
}

static void
take_notes (Reading *self, const char *text)
{
  g_autofree char *notes = footfall_file_text_clean_notes (text);
  if (notes == NULL)
    return;
  char *all = self->recording.activity->notes != NULL
                  ? g_strdup_printf ("%s\n%s", self->recording.activity->notes, notes)
                  : g_steal_pointer (&notes);
  g_free (self->recording.activity->notes);
  self->recording.activity->notes = all;
}

static void
take_cadence (Laps *laps, double cadence)
{
  if (!(cadence > 0) || !(laps->total_s > 0))
    return;
  laps->cadence_sum += cadence * laps->total_s;
  laps->cadence_s += laps->total_s;
}

static void
end_in_lap (Reading *self, const char *name, const char *text, guint depth)
{
  if (depth == self->lap_depth)
    end_lap (self);
  else if (text == NULL)
    return;
  else if (strcmp (name, "TotalTimeSeconds") == 0)
    self->laps.total_s = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "DistanceMeters") == 0)
    add_known (&self->laps.distance_m, footfall_xml_recording_read_number (text));
  else if (strcmp (name, "AvgRunCadence") == 0)
    take_cadence (&self->laps, footfall_xml_recording_read_number (text));
  else
    take_notes (self, text);
}

/* The laps count; where they tell nothing, the device's own count of the way, then its positions. */
static void
fill_distance (Reading *self)
{
  FootfallRecordedActivity *activity = self->recording.activity;
  activity->distance_m = self->laps.distance_m;
  if (activity->distance_m > 0)
    return;
  const double distance_m = self->way_m > 0 ? self->way_m : self->recording.track.distance_m;
  if (!(distance_m > 0))
    return;
  activity->distance_m = distance_m;
  footfall_recorded_activity_add_remark (activity, _ ("Its laps tell no distance; it was taken from the track."));
}

static void
fill_times (Reading *self)
{
  FootfallRecordedActivity *activity = self->recording.activity;
  const Laps *laps = &self->laps;
  double start_s = laps->first_start_s;
  if (isnan (start_s))
    start_s = isnan (self->id_s) ? self->recording.track.first_s : self->id_s;
  if (!isnan (start_s))
    activity->started_at = (gint64) floor (start_s);
  activity->timer_s = laps->timer_s;
  activity->elapsed_s = (isnan (laps->end_s) ? self->recording.track.last_s : laps->end_s) - start_s;
  if (laps->timer_s > 0 || isnan (self->recording.track.first_s))
    return;
  activity->timer_s = MAX (self->recording.track.timer_s, 0);
  activity->elapsed_s = self->recording.track.last_s - MIN (start_s, self->recording.track.first_s);
}

static void
fill_activity (Reading *self)
{
  FootfallRecordedActivity *activity = self->recording.activity;
  fill_times (self);
  fill_distance (self);
  activity->cadence_spm = footfall_track_get_cadence (&self->recording.track);
  if (isnan (activity->cadence_spm) && self->laps.cadence_s > 0)
    activity->cadence_spm = footfall_cadence_from_feet (self->laps.cadence_sum / self->laps.cadence_s);
  activity->ascent_m = footfall_track_get_ascent (&self->recording.track);
}

/* An activity without laps and points is a name only. */
static void
end_activity (gpointer data)
{
  Reading *self = data;
  fill_activity (self);
  footfall_xml_recording_end (&self->recording, self->laps.n > 0 || self->recording.track.n_points > 0);
}

static void
end_in_activity (Reading *self, const char *name, const char *text, guint depth)
{
  if (depth == self->recording.activity_depth)
    end_activity (self);
  else if (text == NULL)
    return;
  else if (strcmp (name, "Id") == 0)
    self->id_s = footfall_xml_recording_read_time (&self->recording, text);
  else
    take_notes (self, text);
}

static void
on_end (gpointer data, const char *name, const char *text, guint depth)
{
  Reading *self = data;
  if (self->recording.activity == NULL)
    return;
  if (self->place == PLACE_POINT)
    end_in_point (self, name, text, depth);
  else if (self->place == PLACE_LAP)
    end_in_lap (self, name, text, depth);
  else
    end_in_activity (self, name, text, depth);
}

gboolean
footfall_tcx_recognise (const char *head, gsize length)
{
  return footfall_xml_recording_recognise (head, length, "TrainingCenterDatabase");
}

gboolean
footfall_tcx_read (GInputStream *stream,
                   const FootfallImportOptions *options,
                   FootfallImportDraft *draft,
                   GCancellable *cancellable,
                   GError **error)
{
  static const FootfallXmlRecordingFormat format = {
    { on_begin, on_end },
    end_activity,
    N_ ("The file holds no activity; courses and workouts are plans."),
  };
  Reading self = { .sport = NULL };
  return footfall_xml_recording_read (&self.recording, &format, stream, options, draft, cancellable, error);
}
