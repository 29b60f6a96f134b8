/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/pain.h"
#include "exchange/sample-knee.h"
#include "exchange/sample-shoes.h"

G_BEGIN_DECLS

/**
 * FootfallSampleHistory:
 * @random: (owned): decides everything
 * @zone: (owned): where the runner lives
 * @records: (owned): of each kind, in the order in which they came about
 * @knee: the left knee
 * @shoes: the shoes
 * @fitness: how far the runner's distances are from the average, 1 being it
 * @last_run: (nullable) (transfer none): the latest run
 *
 * An example journal in the making.
 */
typedef struct
{
  GRand *random;
  GTimeZone *zone;
  GPtrArray *records[FOOTFALL_N_RECORD_KINDS];
  FootfallSampleKnee knee;
  FootfallSampleShoes shoes;
  double fitness;
  const FootfallRun *last_run;
} FootfallSampleHistory;

void footfall_sample_history_init (FootfallSampleHistory *self, const FootfallSampleOptions *options);
void footfall_sample_history_clear (FootfallSampleHistory *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallSampleHistory, footfall_sample_history_clear)

/**
 * footfall_sample_history_add:
 * @record: (transfer full): is given its UUID
 * @written_at: when the runner entered it, unix seconds
 */
void footfall_sample_history_add (FootfallSampleHistory *self, FootfallRecordKind kind, gpointer record,
                                  gint64 written_at);

/**
 * footfall_sample_history_add_run:
 * @is_long: the long run of the week
 * @level: the worst that the left knee feels on that day
 *
 * A run with what the runner noted of it.
 */
void footfall_sample_history_add_run (FootfallSampleHistory *self, FootfallDay day, gboolean is_long, int level);

/* How the left knee feels in the morning after the last run, if that was yesterday and the runner noted it */
void footfall_sample_history_add_morning (FootfallSampleHistory *self, FootfallDay day, int level);

/* How the left knee feels on a day without a run */
void footfall_sample_history_add_entry (FootfallSampleHistory *self, FootfallDay day, int level);

/* Sports besides running; more of it in a break */
void footfall_sample_history_add_activities (FootfallSampleHistory *self, FootfallDay day, gboolean in_break);

void footfall_sample_history_add_break (FootfallSampleHistory *self, FootfallDay first, FootfallDay last,
                                        FootfallDay today);
void footfall_sample_history_add_event (FootfallSampleHistory *self, FootfallDay day, FootfallEventKind kind,
                                        const char *notes);

G_END_DECLS
