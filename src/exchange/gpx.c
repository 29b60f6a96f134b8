/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/gpx.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/number.h"
#include "exchange/track-time.h"
#include "exchange/track.h"
#include "exchange/xml-recording.h"

/* More tracks than any program puts into one file */
#define TRACKS_MAX 100000

typedef struct
{
  const FootfallImportOptions *options;
  FootfallImportFile *file;
  FootfallRecordedActivity *activity; /* (owned) (nullable): the track that is open */
  FootfallTrack track;
  FootfallTrackPoint point;
  guint track_depth;
  guint point_depth; /* 0 outside a point */
  gboolean lacks_offset;
} Reading;

static double
read_coordinate (const FootfallXmlAttributes *attributes, const char *name)
{
  gsize length;
  double value = NAN;
  const char *text = footfall_xml_attributes_peek (attributes, name, &length);
  if (text != NULL)
    footfall_number_from_decimal (text, length, &value);
  return value;
}

static void
begin_track (Reading *self, guint depth, guint line)
{
  self->activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_GPX);
  self->activity->line = line;
  self->track_depth = depth;
  self->point_depth = 0;
  self->lacks_offset = FALSE;
  footfall_track_init (&self->track);
}

static void
begin_point (Reading *self, const FootfallXmlAttributes *attributes, guint depth)
{
  self->point = footfall_track_point_unknown;
  self->point.latitude_deg = read_coordinate (attributes, "lat");
  self->point.longitude_deg = read_coordinate (attributes, "lon");
  self->point_depth = depth;
}

static gboolean
on_begin (gpointer data, const char *name, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  Reading *self = data;
  if (self->activity == NULL)
    {
      if (strcmp (name, "trk") == 0 && self->file->items->len < TRACKS_MAX)
        begin_track (self, depth, line);
      return FALSE;
    }
  if (self->point_depth > 0)
    return (depth == self->point_depth + 1 && (strcmp (name, "time") == 0 || strcmp (name, "ele") == 0)) ||
           strcmp (name, "cad") == 0 || strcmp (name, "cadence") == 0;
  if (strcmp (name, "trkpt") == 0)
    begin_point (self, attributes, depth);
  else if (strcmp (name, "trkseg") == 0)
    footfall_track_begin_segment (&self->track);
  else
    return depth == self->track_depth + 1 && (strcmp (name, "name") == 0 || strcmp (name, "type") == 0 ||
                                              strcmp (name, "desc") == 0 || strcmp (name, "cmt") == 0);
  return FALSE;
}

static void
read_time (Reading *self, const char *text)
{
  FootfallTrackTime time;
  if (!footfall_track_time_parse (text, &time))
    return;
  self->point.unix_s = time.unix_s;
  self->lacks_offset = self->lacks_offset || !time.has_offset;
  if (time.utc_offset_s != 0 && self->activity->utc_offset_s == FOOTFALL_UTC_OFFSET_UNKNOWN)
    self->activity->utc_offset_s = time.utc_offset_s;
}

static void
end_in_point (Reading *self, const char *name, const char *text, guint depth)
{
  if (depth == self->point_depth)
    {
      footfall_track_add (&self->track, &self->point);
      self->point_depth = 0;
    }
  else if (text == NULL)
    return;
  else if (strcmp (name, "time") == 0)
    read_time (self, text);
  else if (strcmp (name, "ele") == 0)
    self->point.elevation_m = footfall_xml_recording_read_number (text);
  else
    self->point.cadence = footfall_xml_recording_read_number (text);
}

static void
take_text (char **member, const char *text)
{
  g_autofree char *clean = footfall_file_text_clean_notes (text);
  if (*member == NULL)
    *member = g_steal_pointer (&clean);
}

static void
fill_activity (Reading *self)
{
  FootfallRecordedActivity *activity = self->activity;
  const FootfallTrack *track = &self->track;
  if (!isnan (track->first_s))
    {
      activity->started_at = (gint64) floor (track->first_s);
      activity->elapsed_s = track->last_s - track->first_s;
      activity->timer_s = MAX (track->timer_s, 0);
    }
  activity->distance_m = track->distance_m;
  activity->cadence_spm = footfall_track_get_cadence (track);
  activity->ascent_m = footfall_track_get_ascent (track);
  if (self->lacks_offset)
    footfall_recorded_activity_add_remark (activity, _("Its times do not tell their time zone and were read as UTC."));
}

/* A track without a point is a plan or a name only. */
static void
end_track (Reading *self)
{
  if (self->track.n_points > 0)
    {
      fill_activity (self);
      footfall_import_file_add_item (self->file, footfall_recorded_activity_to_item (self->activity, self->options));
    }
  g_clear_pointer (&self->activity, footfall_recorded_activity_free);
}

static void
on_end (gpointer data, const char *name, const char *text, guint depth)
{
  Reading *self = data;
  if (self->activity == NULL)
    return;
  if (self->point_depth > 0)
    end_in_point (self, name, text, depth);
  else if (depth == self->track_depth)
    end_track (self);
  else if (text == NULL)
    return;
  else if (strcmp (name, "name") == 0)
    take_text (&self->activity->title, text);
  else if (strcmp (name, "type") == 0)
    take_text (&self->activity->sport, text);
  else
    take_text (&self->activity->notes, text);
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
      end_track (self);
    }
  footfall_xml_recording_finish (self->file, end, self->file->items->len > n_whole,
                                 _("The file holds no recorded track; routes and waypoints are no activities."));
}

gboolean
footfall_gpx_recognise (const char *head, gsize length)
{
  return footfall_xml_recording_recognise (head, length, "gpx");
}

gboolean
footfall_gpx_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
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
