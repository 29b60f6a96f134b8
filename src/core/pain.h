/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallPain:
 * @record: UUID and time of the last change
 * @run: the run it belongs to, or none for an entry of its own
 * @felt_at: unix seconds; a next-morning entry carries the morning it was felt
 * @utc_offset_s: what the local clock was ahead of UTC
 * @knee: a series of its own, never added to another
 * @area: where on the knee; %FOOTFALL_AREA_UNKNOWN if not told
 * @moment: when in relation to the run
 * @level: 0 to 10 on the numeric rating scale
 * @signs: things that want looking at
 * @notes: (owned) (nullable): free text; %NULL and "" are the same
 *
 * One answer to "how did this knee feel?". Not asked is no record, never level 0.
 */
typedef struct
{
  FootfallRecord record;
  FootfallUuid run;
  gint64 felt_at;
  gint32 utc_offset_s;
  FootfallKnee knee;
  FootfallArea area;
  FootfallMoment moment;
  int level;
  FootfallSigns signs;
  char *notes;
} FootfallPain;

#define FOOTFALL_TYPE_PAIN (footfall_pain_get_type ())
GType footfall_pain_get_type (void);

/**
 * footfall_pain_new:
 *
 * Returns: (transfer full): a record with a new UUID in which the knee is unspecified, the moment "other"
 *   and all else, the level too, is unknown
 */
FootfallPain *footfall_pain_new (void);
FootfallPain *footfall_pain_copy (const FootfallPain *self);
void footfall_pain_free (FootfallPain *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallPain, footfall_pain_free)

extern const FootfallRecordClass footfall_pain_class;

/* The local date on which it was felt. */
FootfallDay footfall_pain_get_day (const FootfallPain *self);

G_END_DECLS
