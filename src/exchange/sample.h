/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"

G_BEGIN_DECLS

/**
 * FootfallSampleProfile:
 * @FOOTFALL_SAMPLE_PROFILE_MILD: little pain that comes and goes, half a point on average
 * @FOOTFALL_SAMPLE_PROFILE_NIGGLES: none on four days of five, now and then a little
 * @FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL: three points on average, from day to day alike; worse on hard ground
 * @FOOTFALL_SAMPLE_PROFILE_FLARE: quiet but for three weeks that rise to six points, now and every half year
 * @FOOTFALL_SAMPLE_PROFILE_FORTNIGHTLY: three bad days every fortnight
 * @FOOTFALL_SAMPLE_PROFILE_STEADY_LOW: two points, day in, day out
 * @FOOTFALL_SAMPLE_PROFILE_HEALTHY: next to nothing
 *
 * How the left knee of the runner in the example feels.
 */
typedef enum
{
  FOOTFALL_SAMPLE_PROFILE_MILD,
  FOOTFALL_SAMPLE_PROFILE_NIGGLES,
  FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL,
  FOOTFALL_SAMPLE_PROFILE_FLARE,
  FOOTFALL_SAMPLE_PROFILE_FORTNIGHTLY,
  FOOTFALL_SAMPLE_PROFILE_STEADY_LOW,
  FOOTFALL_SAMPLE_PROFILE_HEALTHY,
} FootfallSampleProfile;

extern const FootfallVocabulary footfall_sample_profiles;

/* More than anyone runs, so that speed can be measured on a journal of 20,000 runs */
#define FOOTFALL_SAMPLE_WEEKS_MAX 6500

/**
 * FootfallSampleOptions:
 * @weeks: how many, 1 to %FOOTFALL_SAMPLE_WEEKS_MAX
 * @seed: another number gives another history
 * @profile: how the knee feels
 * @today: the last day of the history
 * @zone: (nullable): where the runner lives; %NULL: where this computer stands
 */
typedef struct
{
  guint weeks;
  guint32 seed;
  FootfallSampleProfile profile;
  FootfallDay today;
  GTimeZone *zone;
} FootfallSampleOptions;

/**
 * footfall_sample_fits:
 *
 * Returns: whether all days of the history, and those that a pause at its end
 *   or the days before a first run reach, are within the years 1 to 9999
 */
gboolean footfall_sample_fits (const FootfallSampleOptions *options);

/**
 * footfall_sample_new:
 * @options: that fit, see footfall_sample_fits()
 *
 * Makes up the journal of a runner: three or four runs a week on all grounds,
 * shoes that take turns, wear and are replaced, how the knees felt, other
 * sports, pauses and breaks. The same options give the same records, with their
 * UUIDs and times of change.
 *
 * Returns: (transfer full): what to apply to an empty journal
 */
FootfallChangeSet *footfall_sample_new (const FootfallSampleOptions *options);

G_END_DECLS
