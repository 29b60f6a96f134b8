/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallBreak:
 * @record: UUID and time of the last change
 * @starts_on: its first day
 * @ends_on: its last day, not before @starts_on; unknown while open
 * @walk_ok_on: the day the resume check was passed; or unknown
 *
 * A break from running that the runner decided on.
 */
typedef struct
{
  FootfallRecord record;
  FootfallDay starts_on;
  FootfallDay ends_on;
  FootfallDay walk_ok_on;
} FootfallBreak;

#define FOOTFALL_TYPE_BREAK (footfall_break_get_type ())
GType footfall_break_get_type (void);

/**
 * footfall_break_new:
 *
 * Returns: (transfer full): a record with a new UUID in which all else is unknown
 */
FootfallBreak *footfall_break_new (void);
FootfallBreak *footfall_break_copy (const FootfallBreak *self);
void footfall_break_free (FootfallBreak *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallBreak, footfall_break_free)

extern const FootfallRecordClass footfall_break_class;

G_END_DECLS
