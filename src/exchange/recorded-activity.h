/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"

G_BEGIN_DECLS

/* The recording does not tell what the local clock was ahead of UTC. */
#define FOOTFALL_UTC_OFFSET_UNKNOWN G_MININT32

/**
 * FootfallRecordedActivity:
 * @source: gpx, tcx or fit
 * @line: where it begins in the file, from 1; 0 if the format has no lines
 * @sport: (owned) (nullable): in the file's own words: "running", "Run", "9"; %NULL or "" if it does not tell
 * @sub_sport: (owned) (nullable): which sort of it: "treadmill", "trail"
 * @title: (owned) (nullable): what the recording is called; asked for the sport where that is missing
 * @notes: (owned) (nullable): what the runner wrote
 * @started_at: unix seconds; %FOOTFALL_INSTANT_UNKNOWN
 * @utc_offset_s: as the file tells it; %FOOTFALL_UTC_OFFSET_UNKNOWN to take it from the runner's zone
 * @distance_m: metres, 0 if it did not move; NAN if unknown
 * @elapsed_s: seconds from start to end; NAN if unknown
 * @timer_s: seconds that the clock ran: without the pauses; NAN if unknown
 * @cadence_spm: steps of both feet per minute, see footfall_cadence_from_feet(); NAN if unknown
 * @ascent_m: metres climbed; NAN if unknown
 * @is_cut_off: the file ends in the midst of it
 * @date_fault: (owned) (nullable): why @started_at is unknown, where the file tells something
 * @remarks: (owned): what is odd about it, whole sentences; see footfall_recorded_activity_add_remark()
 *
 * One activity as a watch or telephone recorded it, whatever the format. A
 * reader fills one and hands it to footfall_recorded_activity_to_item(), where
 * alone it is decided what becomes of it.
 */
typedef struct
{
  FootfallSource source;
  guint line;
  char *sport;
  char *sub_sport;
  char *title;
  char *notes;
  gint64 started_at;
  gint32 utc_offset_s;
  double distance_m;
  double elapsed_s;
  double timer_s;
  double cadence_spm;
  double ascent_m;
  gboolean is_cut_off;
  char *date_fault;
  GString *remarks;
} FootfallRecordedActivity;

/**
 * footfall_recorded_activity_new:
 *
 * Returns: (transfer full): an activity of which all is unknown
 */
FootfallRecordedActivity *footfall_recorded_activity_new (FootfallSource source);
void                      footfall_recorded_activity_free (FootfallRecordedActivity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallRecordedActivity, footfall_recorded_activity_free)

/**
 * footfall_recorded_activity_add_remark:
 * @sentence: what is odd about it and what was made of it; becomes part of the item's message
 */
void footfall_recorded_activity_add_remark (FootfallRecordedActivity *self, const char *sentence);

/**
 * footfall_recorded_activity_to_item:
 *
 * Running becomes a run, any other sport is left out or, with the option, an
 * activity. Where the sport is not told, its title or its speed tell it, and
 * the message says so, as it says from what the surface was guessed. The name
 * at the source is the start, in UTC: the same recording is known again,
 * whichever program wrote the file. What has no start, or an impossible one, is
 * unreadable but keeps what is known of it, see footfall_import_item_set_start().
 *
 * Returns: (transfer full): the item
 */
FootfallImportItem *footfall_recorded_activity_to_item (const FootfallRecordedActivity *self,
                                                        const FootfallImportOptions *options);

/**
 * footfall_cadence_from_feet:
 * @cadence: steps per minute of one foot or of both; NAN if unknown
 *
 * Most devices count one foot, and no format says which. Nobody runs with fewer
 * than 120 steps of both feet in a minute, or with as many of one.
 *
 * Returns: steps of both feet per minute; NAN for 0
 */
double footfall_cadence_from_feet (double cadence);

G_END_DECLS
