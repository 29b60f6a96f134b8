/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallEvent:
 * @record: UUID and time of the last change
 * @on: the day
 * @kind: what happened
 * @notes: (owned) (nullable): free text; %NULL and "" are the same
 */
typedef struct
{
  FootfallRecord record;
  FootfallDay on;
  FootfallEventKind kind;
  char *notes;
} FootfallEvent;

#define FOOTFALL_TYPE_EVENT (footfall_event_get_type ())
GType footfall_event_get_type (void);

/**
 * footfall_event_new:
 *
 * Returns: (transfer full): a record with a new UUID in which the kind is "other" and all else is unknown
 */
FootfallEvent *footfall_event_new (void);
FootfallEvent *footfall_event_copy (const FootfallEvent *self);
void footfall_event_free (FootfallEvent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallEvent, footfall_event_free)

extern const FootfallRecordClass footfall_event_class;

G_END_DECLS
