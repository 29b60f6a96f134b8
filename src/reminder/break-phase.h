/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/* How long after the last day of a break its question waits for an answer: as long as what was noted last counts as
 * news. Who neither walks the check nor runs for four weeks is not in this break any more. */
#define FOOTFALL_BREAK_READY_DAYS 28

/* How far a break is. */
typedef enum
{
  FOOTFALL_BREAK_PHASE_NONE,  /* there is none: not begun, the resume check passed, running again after it, or too long ago */
  FOOTFALL_BREAK_PHASE_REST,  /* before its last day, or it has none */
  FOOTFALL_BREAK_PHASE_READY, /* on its last day and for four weeks after: "Ready to try again?" */
} FootfallBreakPhase;

/**
 * footfall_break_find:
 * @today: a known day
 * @phase: (out): how far it is
 *
 * Of several breaks the one that starts last counts; a later one replaces an
 * earlier one.
 *
 * Returns: (nullable): the break that is not done with on @today; %NULL in the phase "none"
 */
const FootfallBreak *footfall_break_find (const FootfallLog *log, FootfallDay today, FootfallBreakPhase *phase);

/**
 * footfall_break_is_on:
 *
 * Returns: whether @day is one of its days, before the resume check was passed
 */
gboolean footfall_break_is_on (const FootfallBreak *self, FootfallDay day);

G_END_DECLS
