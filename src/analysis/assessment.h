/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* analysis: what a log says. A pure function of the log, the thresholds and
 * the day: it reads no clock, no file and no locale, keeps no state, and gives
 * the same answer for the same input. Texts are made in advice. */

#pragma once

#include "analysis/finding.h"
#include "core/log.h"
#include "core/rules.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTFALL_STATUS_EMPTY,
  FOOTFALL_STATUS_QUIET,
  FOOTFALL_STATUS_NOTICE,
  FOOTFALL_STATUS_EASE,
  FOOTFALL_STATUS_REST,
} FootfallStatus;

typedef enum
{
  FOOTFALL_NEXT_RUN_BASIS_REST,
  FOOTFALL_NEXT_RUN_BASIS_RETURN,
  FOOTFALL_NEXT_RUN_BASIS_EASE,
  FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS,
  FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA,
} FootfallNextRunBasis;

typedef enum
{
  FOOTFALL_SHOE_STATE_OK,
  FOOTFALL_SHOE_STATE_INSPECT,
  FOOTFALL_SHOE_STATE_REPLACE,
} FootfallShoeState;

extern const FootfallVocabulary footfall_statuses;
extern const FootfallVocabulary footfall_next_run_bases;
extern const FootfallVocabulary footfall_shoe_states;

/**
 * FootfallNextRun:
 * @max_distance_m: whole hundreds of metres; NAN where there is no figure
 * @basis: what the figure rests on
 * @longest_m: the session the figure was made from, metres; NAN if none
 * @longest_run: its first run; none if none
 * @longest_on: its date; or unknown
 *
 * What would be a bigger step than the last 30 days. It never says more.
 */
typedef struct
{
  double max_distance_m;
  FootfallNextRunBasis basis;
  double longest_m;
  FootfallUuid longest_run;
  FootfallDay longest_on;
} FootfallNextRun;

/**
 * FootfallShoeUse:
 *
 * One for each shoe in use, by name.
 */
typedef struct
{
  FootfallUuid shoe;
  double distance_m;
  int runs;
  FootfallShoeState state;
  double remaining_m;
} FootfallShoeUse;

/**
 * FootfallWeek:
 *
 * Monday to Sunday, by the runs' own dates.
 */
typedef struct
{
  FootfallDay starts_on;
  double distance_m;
  int runs;
} FootfallWeek;
#define FOOTFALL_N_WEEKS 12

/**
 * FootfallAssessment:
 * @today: the day it was made for
 * @status: the loudest word
 * @findings: (element-type FootfallFinding): in the order in which people are shown them
 * @next_run: the next run's figure
 * @shoes: (element-type FootfallShoeUse): the shoes in use
 * @patterns: (element-type FootfallPattern): the comparisons, also those without a finding
 * @weeks: the last twelve weeks, oldest first; the last holds @today
 */
typedef struct
{
  FootfallDay today;
  FootfallStatus status;
  GPtrArray *findings;
  FootfallNextRun next_run;
  GArray *shoes;
  GArray *patterns;
  FootfallWeek weeks[FOOTFALL_N_WEEKS];
} FootfallAssessment;

/**
 * footfall_assess:
 * @log: the journal's records
 * @rules: the thresholds, valid
 * @today: a known day; records dated later are ignored
 *
 * Returns: (transfer full): what the log says on @today
 */
FootfallAssessment *footfall_assess (const FootfallLog *log, const FootfallRules *rules, FootfallDay today);

void footfall_assessment_free (FootfallAssessment *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallAssessment, footfall_assessment_free)

/**
 * FootfallPlanned:
 * @ratio: planned distance / @longest_m; NAN if there is nothing to compare with
 * @longest_m: what it is compared with: the longest session of the last weeks, or after a
 *   pause the part of the longest one before it; NAN if none
 * @longest_run: the first run of the session that this comes from; none if none
 * @longest_on: its date; or unknown
 * @level: how loud a finding of that step would be, a #FootfallFindingLevel: one level louder
 *   after a painful day, as for a run that was made; -1 if it is no bigger step
 * @next_run: the figure that the assessment gives
 */
typedef struct
{
  double ratio;
  double longest_m;
  FootfallUuid longest_run;
  FootfallDay longest_on;
  int level;
  FootfallNextRun next_run;
} FootfallPlanned;

/**
 * footfall_plan:
 * @distance_m: what the runner has in mind, metres, above 0
 *
 * Judges the distance as single-run-spike would judge a session that starts
 * now, after all that was run by @today.
 *
 * Returns: what that distance would be against the runs before
 */
FootfallPlanned footfall_plan (const FootfallLog *log, const FootfallRules *rules, FootfallDay today,
                               double distance_m);

G_END_DECLS
