/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "reminder/check-in.h"
#include "ui/model.h"

G_BEGIN_DECLS

/**
 * FootfallCheckInAnswer:
 * @levels: by #FootfallKnee: 0 to 10; -1 where it was not answered
 * @areas: by #FootfallKnee: where on the knee; told only for levels above 0
 *
 * What someone said of their knees on a morning.
 */
typedef struct
{
  int levels[FOOTFALL_N_KNEES];
  FootfallArea areas[FOOTFALL_N_KNEES];
} FootfallCheckInAnswer;

/* Nothing is answered yet. */
void footfall_check_in_answer_init (FootfallCheckInAnswer *self);

/**
 * footfall_check_in_answer_find:
 * @now: unix seconds
 * @zone: the runner's zone
 * @check_in: (out): the open one; untouched if there is none
 *
 * Returns: whether @model asks for a morning now
 */
gboolean footfall_check_in_answer_find (FootfallModel *model, gint64 now, GTimeZone *zone, FootfallCheckIn *check_in);

/* The answer as the parameter of an action: for each knee that was answered its number, level and area */
#define FOOTFALL_CHECK_IN_ANSWER_TYPE "a(iii)"

GVariant *footfall_check_in_answer_to_variant (const FootfallCheckInAnswer *self);

/* What is out of range is not answered. */
void footfall_check_in_answer_from_variant (FootfallCheckInAnswer *self, GVariant *variant);

/**
 * footfall_check_in_answer_make_changes:
 * @check_in: what was asked
 * @now: unix seconds; dates the entries if it is still that morning's day
 * @zone: the runner's zone
 *
 * Returns: (transfer full): an entry for each knee that was answered; possibly none
 */
FootfallChangeSet *footfall_check_in_answer_make_changes (const FootfallCheckInAnswer *self,
                                                          const FootfallCheckIn *check_in, const FootfallLog *log,
                                                          gint64 now, GTimeZone *zone);

G_END_DECLS
