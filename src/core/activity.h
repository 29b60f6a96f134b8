/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/* Of sets and of repetitions; what is above is a typing mistake. */
#define FOOTFALL_REPETITIONS_MAX 100000

/**
 * FootfallActivity:
 * @record: UUID and time of the last change
 * @done_at: unix seconds
 * @utc_offset_s: what the local clock was ahead of UTC
 * @kind: what was done; never a run
 * @duration_s: seconds, above 0 up to %FOOTFALL_DURATION_MAX_S; -1 if unknown
 * @distance_m: metres, above 0 up to %FOOTFALL_DISTANCE_MAX_M; NAN if unknown
 * @sets: above 0 up to %FOOTFALL_REPETITIONS_MAX; -1 if unknown
 * @reps: above 0 up to %FOOTFALL_REPETITIONS_MAX; -1 if unknown
 * @notes: (owned) (nullable): free text; %NULL and "" are the same
 * @source: where it came from
 * @source_key: (owned) (nullable): its name there, unique within the source
 * @import_batch: the import that brought it, or none
 */
typedef struct
{
  FootfallRecord record;
  gint64 done_at;
  gint32 utc_offset_s;
  FootfallActivityKind kind;
  gint64 duration_s;
  double distance_m;
  int sets;
  int reps;
  char *notes;
  FootfallSource source;
  char *source_key;
  FootfallUuid import_batch;
} FootfallActivity;

#define FOOTFALL_TYPE_ACTIVITY (footfall_activity_get_type ())
GType footfall_activity_get_type (void);

/**
 * footfall_activity_new:
 *
 * Returns: (transfer full): a record with a new UUID in which the kind is "other" and all else is unknown
 */
FootfallActivity *footfall_activity_new (void);
FootfallActivity *footfall_activity_copy (const FootfallActivity *self);
void footfall_activity_free (FootfallActivity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallActivity, footfall_activity_free)

extern const FootfallRecordClass footfall_activity_class;

/* The local date of the activity. */
FootfallDay footfall_activity_get_day (const FootfallActivity *self);

G_END_DECLS
