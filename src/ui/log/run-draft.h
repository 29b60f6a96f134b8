/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "core/log.h"

G_BEGIN_DECLS

/* During, after and next morning are asked about with a run; other entries stand alone. */
#define FOOTFALL_N_ASKED_MOMENTS 3

/**
 * FootfallKneeAnswers:
 * @levels: by #FootfallMoment; -1 where it was not asked
 * @area: where on the knee, for the levels above 0
 * @signs: what else was noticed
 *
 * What someone said of one knee after a run.
 */
typedef struct
{
  int levels[FOOTFALL_N_ASKED_MOMENTS];
  FootfallArea area;
  FootfallSigns signs;
} FootfallKneeAnswers;

/* The highest level, or -1 */
int footfall_knee_answers_get_highest (const FootfallKneeAnswers *self);

/**
 * footfall_knee_answers_lack_level:
 *
 * Returns: whether there are signs but no level with which they could be kept
 */
gboolean footfall_knee_answers_lack_level (const FootfallKneeAnswers *self);

/**
 * FootfallRunDraft:
 * @run: (owned): the run as it is to be
 * @knees: by #FootfallKnee
 *
 * A run while it is being written: what the Log Run dialog edits. Nothing is
 * in the journal until its changes are applied.
 */
typedef struct
{
  FootfallRun *run;
  FootfallKneeAnswers knees[FOOTFALL_N_KNEES];
} FootfallRunDraft;

/**
 * footfall_run_draft_new:
 * @now: unix seconds
 * @zone: the runner's zone
 *
 * Returns: (transfer full): a new run, now, with the last run's surface and the default shoe
 */
FootfallRunDraft *footfall_run_draft_new (const FootfallLog *log, gint64 now, GTimeZone *zone);

/**
 * footfall_run_draft_new_from_run:
 * @run: a run of @log
 *
 * Returns: (transfer full): @run and what was said of each knee
 */
FootfallRunDraft *footfall_run_draft_new_from_run (const FootfallLog *log, const FootfallRun *run);
void              footfall_run_draft_free (FootfallRunDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallRunDraft, footfall_run_draft_free)

/**
 * footfall_run_draft_make_changes:
 * @log: the log as it is now
 * @zone: the runner's zone, for the time of the next morning
 *
 * Entries that the draft does not ask about are left as they are; of several
 * for the same knee and moment the latest is the one that is edited.
 *
 * Returns: (transfer full): what to apply; holds nothing if nothing is different
 */
FootfallChangeSet *footfall_run_draft_make_changes (const FootfallRunDraft *self, const FootfallLog *log,
                                                    GTimeZone *zone);

G_END_DECLS
