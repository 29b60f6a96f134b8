/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/* Far above what legs can do; what is above is a wrong unit or a broken sensor. */
#define FOOTFALL_CADENCE_MAX_SPM 1000.0
#define FOOTFALL_ASCENT_MAX_M 100000.0

/**
 * FootfallRun:
 * @record: UUID and time of the last change
 * @started_at: unix seconds
 * @utc_offset_s: what the local clock was ahead of UTC
 * @distance_m: metres, above 0 up to %FOOTFALL_DISTANCE_MAX_M; NAN if unknown
 * @duration_s: moving time in seconds, above 0 up to %FOOTFALL_DURATION_MAX_S; -1 if unknown
 * @surface: %FOOTFALL_SURFACE_UNKNOWN if not told
 * @shoe: a shoe's UUID, or none
 * @foot_strike: %FOOTFALL_FOOT_STRIKE_UNKNOWN if not told
 * @effort: 0 to 10; -1 if unknown
 * @stopped_early: whether it was cut short
 * @cadence_spm: steps per minute, above 0 up to %FOOTFALL_CADENCE_MAX_SPM; NAN if unknown
 * @ascent_m: metres climbed, 0 to %FOOTFALL_ASCENT_MAX_M; NAN if unknown
 * @notes: (owned) (nullable): free text; %NULL and "" are the same
 * @source: where it came from
 * @source_key: (owned) (nullable): its name there, unique within the source
 * @import_batch: the import that brought it, or none
 */
typedef struct
{
  FootfallRecord record;
  gint64 started_at;
  gint32 utc_offset_s;
  double distance_m;
  gint64 duration_s;
  FootfallSurface surface;
  FootfallUuid shoe;
  FootfallFootStrike foot_strike;
  int effort;
  gboolean stopped_early;
  double cadence_spm;
  double ascent_m;
  char *notes;
  FootfallSource source;
  char *source_key;
  FootfallUuid import_batch;
} FootfallRun;

#define FOOTFALL_TYPE_RUN (footfall_run_get_type ())
GType footfall_run_get_type (void);

/**
 * footfall_run_new:
 *
 * Returns: (transfer full): a record with a new UUID in which all else is unknown
 */
FootfallRun *footfall_run_new (void);
FootfallRun *footfall_run_copy (const FootfallRun *self);
void footfall_run_free (FootfallRun *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallRun, footfall_run_free)

extern const FootfallRecordClass footfall_run_class;

/* The local date of the run. */
FootfallDay footfall_run_get_day (const FootfallRun *self);

G_END_DECLS
