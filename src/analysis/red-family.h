/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/red-conditions.h"

G_BEGIN_DECLS

/**
 * FootfallRedFamily:
 * @is_active: whether there is a call for a break
 * @is_quiet: whether nothing was logged for a while, so that it is only a memory
 * @is_silent: whether that is so long ago that it is not mentioned
 * @since: the day it was raised
 * @last: the latest day on which one of its conditions held
 * @has_severe: whether that is among the reasons; so with the others
 * @severe: as it stood on the latest day on which it held; so with the others
 *
 * The four reasons for a break, which are raised and cleared together.
 */
typedef struct
{
  gboolean is_active;
  gboolean is_quiet;
  gboolean is_silent;
  FootfallDay since;
  FootfallDay last;
  gboolean has_severe;
  gboolean has_persistent;
  gboolean has_recurring;
  gboolean has_long_standing;
  FootfallSevereReasons severe;
  FootfallPersistentReasons persistent;
  FootfallRecurringReasons recurring;
  FootfallLongStandingReasons long_standing;
} FootfallRedFamily;

/**
 * footfall_red_family_replay:
 * @walks: (element-type FootfallDay): the days on which the resume check was passed, sorted, up to @today
 *
 * Returns: how the family stands on @today
 */
FootfallRedFamily footfall_red_family_replay (const FootfallRules *rules, const FootfallKneeSeries *knee,
                                              FootfallRunSeries *runs, const GArray *walks, FootfallDay today);

G_END_DECLS
