/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/xml-recording.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/number.h"
#include "exchange/track-time.h"
#include "exchange/xml-text.h"

/* What was whole before the file broke off stays; what was open then is listed as unreadable. */
static void
finish (FootfallXmlRecording *self, const FootfallXmlRecordingFormat *format, const FootfallXmlEnd *end)
{
  const guint n_whole = self->file->items->len;
  if (self->activity != NULL)
    {
      self->activity->is_cut_off = TRUE;
      format->end_activity (self);
    }
  self->file->is_plan = end->is_whole && self->file->items->len == 0;
  if (self->file->is_plan)
    footfall_import_file_add_remark (self->file, 0, _ (format->nothing));
  else if (!end->is_whole && self->file->items->len > n_whole)
    footfall_import_file_add_remark (self->file, end->line, _ ("The file breaks off here."));
  else if (!end->is_whole)
    footfall_import_file_add_problem (self->file, end->line,
                                      _ ("The file breaks off here; only whole activities before it are taken."));
}

gboolean
footfall_xml_recording_recognise (const char *head, gsize length, const char *root)
{
  g_return_val_if_fail (head != NULL && root != NULL, FALSE);
  g_autofree char *found = footfall_xml_text_find_root (head, length);
  return found != NULL && g_ascii_strcasecmp (found, root) == 0;
}

gboolean
footfall_xml_recording_read (FootfallXmlRecording *self,
                             const FootfallXmlRecordingFormat *format,
                             GInputStream *stream,
                             const FootfallImportOptions *options,
                             FootfallImportDraft *draft,
                             GCancellable *cancellable,
                             GError **error)
{
  g_return_val_if_fail (self != NULL && format != NULL && options != NULL && draft != NULL, FALSE);
  self->options = options;
  self->file = draft->file;
  FootfallXmlEnd end;
  const gboolean is_read = footfall_xml_read (stream, &format->handler, self, &end, cancellable, error);
  if (is_read)
    finish (self, format, &end);
  g_clear_pointer (&self->activity, footfall_recorded_activity_free);
  return is_read;
}

FootfallRecordedActivity *
footfall_xml_recording_begin (FootfallXmlRecording *self, FootfallSource source, guint depth, guint line)
{
  g_return_val_if_fail (self != NULL && self->activity == NULL, NULL);
  self->activity = footfall_recorded_activity_new (source);
  self->activity->line = line;
  self->activity_depth = depth;
  self->point_depth = 0;
  self->lacks_offset = FALSE;
  footfall_track_init (&self->track);
  return self->activity;
}

void
footfall_xml_recording_begin_point (FootfallXmlRecording *self, guint depth)
{
  g_return_if_fail (self != NULL);
  self->point = footfall_track_point_unknown;
  self->point_depth = depth;
}

void
footfall_xml_recording_end_point (FootfallXmlRecording *self)
{
  g_return_if_fail (self != NULL);
  footfall_track_add (&self->track, &self->point);
  self->point_depth = 0;
}

void
footfall_xml_recording_end (FootfallXmlRecording *self, gboolean is_activity)
{
  g_return_if_fail (self != NULL && self->activity != NULL);
  if (self->lacks_offset)
    footfall_recorded_activity_add_remark (self->activity,
                                           _ ("Its times do not tell their time zone and were read as UTC."));
  if (is_activity)
    footfall_import_file_add_item (self->file, footfall_recorded_activity_to_item (self->activity, self->options));
  g_clear_pointer (&self->activity, footfall_recorded_activity_free);
}

double
footfall_xml_recording_read_time (FootfallXmlRecording *self, const char *text)
{
  g_return_val_if_fail (self != NULL && self->activity != NULL, NAN);
  FootfallTrackTime time;
  if (text == NULL || !footfall_track_time_parse (text, &time))
    return NAN;
  self->lacks_offset = self->lacks_offset || !time.has_offset;
  if (time.utc_offset_s != 0 && self->activity->utc_offset_s == FOOTFALL_UTC_OFFSET_UNKNOWN)
    self->activity->utc_offset_s = time.utc_offset_s;
  return time.unix_s;
}

double
footfall_xml_recording_read_number (const char *text)
{
  g_return_val_if_fail (text != NULL, NAN);
  double value = NAN;
  footfall_number_from_decimal (text, strlen (text), &value);
  return value;
}
