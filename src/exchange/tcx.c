/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/tcx.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/track-time.h"
#include "exchange/track.h"
#include "exchange/xml-recording.h"

/* More activities than any program puts into one file */
#define ACTIVITIES_MAX 100000

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
  gboolean lacks_offset;
} Laps;

typedef struct
{
  const FootfallImportOptions *options;
  FootfallImportFile *file;
  FootfallRecordedActivity *activity; /* (owned) (nullable): the one that is open */
  const char *sport;                  /* of the first version: the element around it */
  Place place;
  guint activity_depth;
  guint lap_depth;
  guint point_depth;
  double id_s;
  Laps laps;
  FootfallTrack track;
  FootfallTrackPoint point;
  double counter_m;      /* the device's own count so far; NAN */
  double way_m;          /* what it grew by */
  double point_counter_m;
} Reading;

/* Adds to a sum that is unknown until something is known */
static void
add_known (double *sum, double value)
{
  if (!isnan (value))
    *sum = isnan (*sum) ? value : *sum + value;
}

static double
read_time (Reading *self, const char *text)
{
  FootfallTrackTime time;
  if (text == NULL || !footfall_track_time_parse (text, &time))
    return NAN;
  self->laps.lacks_offset = self->laps.lacks_offset || !time.has_offset;
  if (time.utc_offset_s != 0 && self->activity->utc_offset_s == FOOTFALL_UTC_OFFSET_UNKNOWN)
    self->activity->utc_offset_s = time.utc_offset_s;
  return time.unix_s;
}

static void
begin_activity (Reading *self, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  self->activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_TCX);
  self->activity->line = line;
  self->activity->sport = footfall_xml_attributes_find (attributes, "Sport");
  if (self->activity->sport == NULL)
    self->activity->sport = g_strdup (self->sport);
  self->activity_depth = depth;
  self->place = PLACE_ACTIVITY;
  self->id_s = NAN;
  self->laps = (Laps) { .first_start_s = NAN, .end_s = NAN, .timer_s = NAN, .distance_m = NAN };
  self->counter_m = NAN;
  self->way_m = NAN;
  footfall_track_init (&self->track);
}

static void
begin_lap (Reading *self, const FootfallXmlAttributes *attributes, guint depth)
{
  g_autofree char *start = footfall_xml_attributes_find (attributes, "StartTime");
  self->laps.n++;
  self->laps.start_s = read_time (self, start);
  self->laps.total_s = NAN;
  if (isnan (self->laps.first_start_s))
    self->laps.first_start_s = self->laps.start_s;
  self->lap_depth = depth;
  self->place = PLACE_LAP;
  footfall_track_begin_segment (&self->track);
}

static void
begin_point (Reading *self, guint depth)
{
  self->point = footfall_track_point_unknown;
  self->point_counter_m = NAN;
  self->point_depth = depth;
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
  if (self->file->items->len >= ACTIVITIES_MAX)
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
    footfall_track_begin_segment (&self->track);
  return (depth == self->lap_depth + 1 &&
          (strcmp (name, "TotalTimeSeconds") == 0 || strcmp (name, "DistanceMeters") == 0 ||
           strcmp (name, "Notes") == 0)) ||
         strcmp (name, "AvgRunCadence") == 0;
}

static gboolean
begin_in_point (Reading *self, const char *name, guint depth)
{
  return (depth == self->point_depth + 1 && (strcmp (name, "Time") == 0 || strcmp (name, "DistanceMeters") == 0 ||
                                             strcmp (name, "AltitudeMeters") == 0 || strcmp (name, "Cadence") == 0)) ||
         strcmp (name, "LatitudeDegrees") == 0 || strcmp (name, "LongitudeDegrees") == 0 ||
         strcmp (name, "RunCadence") == 0;
}

static gboolean
on_begin (gpointer data, const char *name, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  Reading *self = data;
  if (self->activity == NULL)
    return begin_outside (self, name, attributes, depth, line);
  if (self->place == PLACE_POINT)
    return begin_in_point (self, name, depth);
  if (self->place == PLACE_LAP)
    return begin_in_lap (self, name, depth);
  if (strcmp (name, "Lap") == 0)
    begin_lap (self, attributes, depth);
  return depth == self->activity_depth + 1 && (strcmp (name, "Id") == 0 || strcmp (name, "Notes") == 0);
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
  if (depth == self->point_depth)
    {
      footfall_track_add (&self->track, &self->point);
      count_way (self);
      self->place = PLACE_LAP;
    }
  else if (text == NULL)
    return;
  else if (strcmp (name, "Time") == 0)
    self->point.unix_s = read_time (self, text);
  else if (strcmp (name, "DistanceMeters") == 0)
    self->point_counter_m = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "AltitudeMeters") == 0)
    self->point.elevation_m = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "LatitudeDegrees") == 0)
    self->point.latitude_deg = footfall_xml_recording_read_number (text);
  else if (strcmp (name, "LongitudeDegrees") == 0)
    self->point.longitude_deg = footfall_xml_recording_read_number (text);
  else
    self->point.cadence = footfall_xml_recording_read_number (text);
}

static void
end_lap (Reading *self)
{
  Laps *laps = &self->laps;
  add_known (&laps->timer_s, laps->total_s);
  const double end_s = laps->start_s + (isnan (laps->total_s) ? 0 : laps->total_s);
  if (!isnan (end_s))
    laps->end_s = isnan (laps->end_s) ? end_s : MAX (laps->end_s, end_s);
  self->place = PLACE_ACTIVITY;
}

static void
take_notes (Reading *self, const char *text)
{
  g_autofree char *notes = footfall_file_text_clean_notes (text);
  if (notes == NULL)
    return;
  char *all = self->activity->notes != NULL ? g_strdup_printf ("%s\n%s", self->activity->notes, notes)
                                            : g_steal_pointer (&notes);
  g_free (self->activity->notes);
  self->activity->notes = all;
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
  FootfallRecordedActivity *activity = self->activity;
  activity->distance_m = self->laps.distance_m;
  if (activity->distance_m > 0)
    return;
  const double distance_m = self->way_m > 0 ? self->way_m : self->track.distance_m;
  if (!(distance_m > 0))
    return;
  activity->distance_m = distance_m;
  footfall_recorded_activity_add_remark (activity, _("Its laps tell no distance; it was taken from the track."));
}

static void
fill_times (Reading *self)
{
  FootfallRecordedActivity *activity = self->activity;
  const Laps *laps = &self->laps;
  double start_s = laps->first_start_s;
  if (isnan (start_s))
    start_s = isnan (self->id_s) ? self->track.first_s : self->id_s;
  if (!isnan (start_s))
    activity->started_at = (gint64) floor (start_s);
  activity->timer_s = laps->timer_s;
  activity->elapsed_s = laps->end_s - start_s;
  if (laps->timer_s > 0 || isnan (self->track.first_s))
    return;
  activity->timer_s = MAX (self->track.timer_s, 0);
  activity->elapsed_s = self->track.last_s - MIN (start_s, self->track.first_s);
}

static void
fill_activity (Reading *self)
{
  FootfallRecordedActivity *activity = self->activity;
  fill_times (self);
  fill_distance (self);
  activity->cadence_spm = footfall_track_get_cadence (&self->track);
  if (isnan (activity->cadence_spm) && self->laps.cadence_s > 0)
    activity->cadence_spm = footfall_cadence_from_feet (self->laps.cadence_sum / self->laps.cadence_s);
  activity->ascent_m = footfall_track_get_ascent (&self->track);
  if (self->laps.lacks_offset)
    footfall_recorded_activity_add_remark (activity, _("Its times do not tell their time zone and were read as UTC."));
}

/* An activity without laps and points is a name only. */
static void
end_activity (Reading *self)
{
  if (self->laps.n > 0 || self->track.n_points > 0)
    {
      fill_activity (self);
      footfall_import_file_add_item (self->file, footfall_recorded_activity_to_item (self->activity, self->options));
    }
  g_clear_pointer (&self->activity, footfall_recorded_activity_free);
}

static void
end_in_activity (Reading *self, const char *name, const char *text, guint depth)
{
  if (depth == self->activity_depth)
    end_activity (self);
  else if (text == NULL)
    return;
  else if (strcmp (name, "Id") == 0)
    self->id_s = read_time (self, text);
  else
    take_notes (self, text);
}

static void
on_end (gpointer data, const char *name, const char *text, guint depth)
{
  Reading *self = data;
  if (self->activity == NULL)
    return;
  if (self->place == PLACE_POINT)
    end_in_point (self, name, text, depth);
  else if (self->place == PLACE_LAP)
    end_in_lap (self, name, text, depth);
  else
    end_in_activity (self, name, text, depth);
}

static void
clear_reading (Reading *self)
{
  g_clear_pointer (&self->activity, footfall_recorded_activity_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

/* What was whole before the file broke off stays. */
static void
finish (Reading *self, const FootfallXmlEnd *end)
{
  const guint n_whole = self->file->items->len;
  if (self->activity != NULL)
    {
      self->activity->is_cut_off = TRUE;
      end_activity (self);
    }
  footfall_xml_recording_finish (self->file, end, self->file->items->len > n_whole,
                                 _("The file holds no activity; courses and workouts are plans."));
}

gboolean
footfall_tcx_recognise (const char *head, gsize length)
{
  return footfall_xml_recording_recognise (head, length, "TrainingCenterDatabase");
}

gboolean
footfall_tcx_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                   GCancellable *cancellable, GError **error)
{
  static const FootfallXmlHandler handler = { on_begin, on_end };
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_auto (Reading) self = { .options = options, .file = draft->file };
  FootfallXmlEnd end;
  if (!footfall_xml_read (stream, &handler, &self, &end, cancellable, error))
    return FALSE;
  finish (&self, &end);
  return TRUE;
}
