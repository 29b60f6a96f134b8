/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/episodes.h"
#include "analysis/finding.h"
#include "analysis/knee-series.h"
#include "analysis/run-series.h"

G_BEGIN_DECLS

/**
 * FootfallRedReplay:
 * @rules: the thresholds
 * @knee: the knee's days
 * @runs: all runs
 * @day: the logged day that was reached: nothing later is looked at
 * @episodes: the episodes so far
 * @row_days: how many of the latest daytime days are painful neighbours
 * @row_first: the first of them
 * @row_last: the latest daytime day; or unknown
 *
 * The logged days of a knee, gone through in order, and what the four
 * conditions for a break need to know of the days before.
 */
typedef struct
{
  const FootfallRules *rules;
  const FootfallKneeSeries *knee;
  FootfallRunSeries *runs;
  const FootfallKneeDay *day;
  FootfallEpisodes episodes;
  int row_days;
  FootfallDay row_first;
  FootfallDay row_last;
} FootfallRedReplay;

void footfall_red_replay_init (FootfallRedReplay *self, const FootfallRules *rules, const FootfallKneeSeries *knee,
                               FootfallRunSeries *runs);
void footfall_red_replay_clear (FootfallRedReplay *self);

/* Goes on by one logged day. */
void footfall_red_replay_go_on (FootfallRedReplay *self, const FootfallKneeDay *day);

/* Each returns whether its condition holds on the day reached, and only then
 * writes its reasons, all but the highest level. */
gboolean footfall_red_replay_test_severe (FootfallRedReplay *self, FootfallSevereReasons *reasons);
gboolean footfall_red_replay_test_persistent (FootfallRedReplay *self, FootfallPersistentReasons *reasons);
gboolean footfall_red_replay_test_recurring (FootfallRedReplay *self, FootfallRecurringReasons *reasons);
gboolean footfall_red_replay_test_long_standing (FootfallRedReplay *self, FootfallLongStandingReasons *reasons);

G_END_DECLS
