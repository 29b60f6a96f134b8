/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "analysis/knee-series.h"
#include "analysis/red-family.h"
#include "analysis/run-series.h"
#include "analysis/session-series.h"
#include "analysis/shoe-series.h"

G_BEGIN_DECLS

/**
 * FootfallContext:
 * @log: the records
 * @rules: the thresholds
 * @today: the day
 * @runs: the runs up to @today
 * @sessions: the sessions they make
 * @knees: what was noted, by #FootfallKnee
 * @families: how the red family of each knee stands
 * @shoes: what the runs add up to
 * @spike: (nullable): the session reported as a single-run-spike
 * @assessment: what has been found so far
 *
 * What all rules share, made once for an assessment.
 */
typedef struct
{
  const FootfallLog *log;
  const FootfallRules *rules;
  FootfallDay today;
  FootfallRunSeries runs;
  FootfallSessionSeries sessions;
  FootfallKneeSeries knees[FOOTFALL_N_KNEES];
  FootfallRedFamily families[FOOTFALL_N_KNEES];
  FootfallShoeSeries shoes;
  const FootfallSession *spike;
  FootfallAssessment *assessment;
} FootfallContext;

void footfall_context_init (FootfallContext *self, const FootfallLog *log, const FootfallRules *rules,
                            FootfallAssessment *assessment);
void footfall_context_clear (FootfallContext *self);

/**
 * footfall_context_add_finding:
 * @knee: a knee, or -1
 *
 * Returns: (transfer none): a finding, listed after those that are there, whose reasons are still to be filled in
 */
FootfallFinding *footfall_context_add_finding (FootfallContext *self, FootfallRuleId rule, int knee,
                                               FootfallFindingLevel level);

/**
 * footfall_context_find_finding:
 * @knee: a knee, or -1 for any
 *
 * Returns: (nullable): the first finding of that rule so far
 */
const FootfallFinding *footfall_context_find_finding (const FootfallContext *self, FootfallRuleId rule, int knee);

/**
 * footfall_context_find_painful:
 *
 * Returns: the latest painful day of any knee after @after, up to @until; or unknown
 */
FootfallDay footfall_context_find_painful (const FootfallContext *self, FootfallDay after, FootfallDay until);

/* Whether so little is known about the runs before @day that nothing is said about steps */
gboolean footfall_context_is_cold (const FootfallContext *self, FootfallDay day);

/**
 * FootfallEntryFilter:
 * @from: entries dated on this day or later
 * @until: up to this day
 * @min_level: of this level or higher
 * @only_mornings: only next-morning entries
 * @only_signs: only entries with a sign
 */
typedef struct
{
  FootfallDay from;
  FootfallDay until;
  int min_level;
  gboolean only_mornings;
  gboolean only_signs;
} FootfallEntryFilter;

/**
 * footfall_context_add_entries:
 *
 * Gives @finding the entries of its knee that pass @filter, and their runs.
 */
void footfall_context_add_entries (const FootfallContext *self, FootfallFinding *finding,
                                   const FootfallEntryFilter *filter);

/**
 * footfall_context_add_run:
 *
 * Gives @finding the run at @index; runs are added in order of start.
 */
void footfall_context_add_run (const FootfallContext *self, FootfallFinding *finding, guint index);
void footfall_context_add_session (const FootfallContext *self, FootfallFinding *finding,
                                   const FootfallSession *session);

G_END_DECLS
