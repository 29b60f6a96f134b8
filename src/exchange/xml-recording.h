/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"
#include "exchange/recorded-activity.h"
#include "exchange/track.h"
#include "exchange/xml-reader.h"

G_BEGIN_DECLS

/* What a file of recordings may hold, more than any program puts into one */
#define FOOTFALL_XML_RECORDINGS_MAX 100000

/**
 * FootfallXmlRecording:
 * @options: of the import
 * @file: takes the activities
 * @activity: (owned) (nullable): the one that is open
 * @activity_depth: where it began
 * @track: its points
 * @point: the one that is open, or was last
 * @point_depth: where it began; 0 outside of one
 * @lacks_offset: whether one of its times does not tell its zone
 *
 * Where a reader of recordings in XML is; the first member of its own state.
 */
typedef struct
{
  const FootfallImportOptions *options;
  FootfallImportFile *file;
  FootfallRecordedActivity *activity;
  guint activity_depth;
  FootfallTrack track;
  FootfallTrackPoint point;
  guint point_depth;
  gboolean lacks_offset;
} FootfallXmlRecording;

/**
 * FootfallXmlRecordingFormat:
 * @handler: what is done with its elements; its data is the reader's state
 * @end_activity: ends the activity that is open, by footfall_xml_recording_end()
 * @nothing: what to say of a whole file without an activity; to be translated
 *
 * What formats of recordings in XML differ in.
 */
typedef struct
{
  FootfallXmlHandler handler;
  void (*end_activity) (gpointer recording);
  const char *nothing;
} FootfallXmlRecordingFormat;

/* Returns: whether a file that begins like this has a root element of that name, in any case */
gboolean footfall_xml_recording_recognise (const char *head, gsize length, const char *root);

/**
 * footfall_xml_recording_read:
 * @self: the reader's state, all zero but for what is its own
 *
 * Reads a file. What is whole before it breaks off stays; it is said where that was, or that the
 * file is a plan. See #FootfallImportRead.
 */
gboolean footfall_xml_recording_read (FootfallXmlRecording *self, const FootfallXmlRecordingFormat *format,
                                      GInputStream *stream, const FootfallImportOptions *options,
                                      FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

/**
 * footfall_xml_recording_begin:
 * @depth: of the element that begins the activity
 *
 * Begins an activity without points.
 *
 * Returns: (transfer none): the activity
 */
FootfallRecordedActivity *footfall_xml_recording_begin (FootfallXmlRecording *self, FootfallSource source, guint depth,
                                                        guint line);

/* Begins a point of which all is unknown. */
void footfall_xml_recording_begin_point (FootfallXmlRecording *self, guint depth);

/* Ends the point that is open: it belongs to the track. */
void footfall_xml_recording_end_point (FootfallXmlRecording *self);

/**
 * footfall_xml_recording_end:
 * @is_activity: whether it is more than a name
 *
 * Ends the activity that is open: it becomes an item.
 */
void footfall_xml_recording_end (FootfallXmlRecording *self, gboolean is_activity);

/**
 * footfall_xml_recording_read_time:
 * @text: (nullable): a time of the activity that is open
 *
 * Returns: unix seconds; NAN
 */
double footfall_xml_recording_read_time (FootfallXmlRecording *self, const char *text);

/* Returns: the number that is all of @text; NAN */
double footfall_xml_recording_read_number (const char *text);

G_END_DECLS
