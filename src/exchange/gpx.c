/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/gpx.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/number.h"
#include "exchange/xml-recording.h"

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
begin_point (FootfallXmlRecording *self, const FootfallXmlAttributes *attributes, guint depth)
{
  footfall_xml_recording_begin_point (self, depth);
  self->point.latitude_deg = read_coordinate (attributes, "lat");
  self->point.longitude_deg = read_coordinate (attributes, "lon");
}

static gboolean
on_begin (gpointer data, const char *name, const FootfallXmlAttributes *attributes, guint depth, guint line)
{
  FootfallXmlRecording *self = data;
  if (self->activity == NULL)
    {
      if (strcmp (name, "trk") == 0 && self->file->items->len < FOOTFALL_XML_RECORDINGS_MAX)
        footfall_xml_recording_begin (self, FOOTFALL_SOURCE_GPX, depth, line);
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
    return depth == self->activity_depth + 1 && (strcmp (name, "name") == 0 || strcmp (name, "type") == 0 ||
                                                 strcmp (name, "desc") == 0 || strcmp (name, "cmt") == 0);
  return FALSE;
}

static void
end_in_point (FootfallXmlRecording *self, const char *name, const char *text, guint depth)
{
  if (depth == self->point_depth)
    footfall_xml_recording_end_point (self);
  else if (text == NULL)
    return;
  else if (strcmp (name, "time") == 0)
    self->point.unix_s = footfall_xml_recording_read_time (self, text);
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
fill_activity (FootfallXmlRecording *self)
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
}

/* A track without a point is a plan or a name only. */
static void
end_track (gpointer data)
{
  FootfallXmlRecording *self = data;
  fill_activity (self);
  footfall_xml_recording_end (self, self->track.n_points > 0);
}

static void
on_end (gpointer data, const char *name, const char *text, guint depth)
{
  FootfallXmlRecording *self = data;
  if (self->activity == NULL)
    return;
  if (self->point_depth > 0)
    end_in_point (self, name, text, depth);
  else if (depth == self->activity_depth)
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

gboolean
footfall_gpx_recognise (const char *head, gsize length)
{
  return footfall_xml_recording_recognise (head, length, "gpx");
}

gboolean
footfall_gpx_read (GInputStream *stream,
                   const FootfallImportOptions *options,
                   FootfallImportDraft *draft,
                   GCancellable *cancellable,
                   GError **error)
{
  static const FootfallXmlRecordingFormat format = {
    { on_begin, on_end },
    end_track,
    N_ ("The file holds no recorded track; routes and waypoints are no activities."),
  };
  FootfallXmlRecording self = { 0 };
  return footfall_xml_recording_read (&self, &format, stream, options, draft, cancellable, error);
}
