/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/finding.h"
#include "analysis/knee-series.h"

G_BEGIN_DECLS

/* Six weeks: what the charts show at first */
#define FOOTFALL_PAIN_CHANGE_WEEKS 6
#define FOOTFALL_PAIN_CHANGE_DAYS (FOOTFALL_PAIN_CHANGE_WEEKS * 7)

/* Of three weeks and three, no way of dealing them out is rare enough to be told from chance. */
#define FOOTFALL_PAIN_CHANGE_WEEKS_MIN 4

/**
 * FootfallPainSpan:
 * @n_days: logged days
 * @n_weeks: weeks with a logged day
 * @mean: of the highest levels of these days; NAN of none
 *
 * Six weeks of one knee.
 */
typedef struct
{
  int n_days;
  int n_weeks;
  double mean;
} FootfallPainSpan;

/**
 * FootfallPainChange:
 * @before: the six weeks before
 * @now: the six weeks that end today
 * @needed_days: how many logged days each needs
 * @needed_weeks: over how many weeks these have to be spread
 * @p: how often chance alone would show as much, weeks being dealt out (exact, two-sided); NAN without enough
 * @state: as of a pattern
 */
typedef struct
{
  FootfallPainSpan before;
  FootfallPainSpan now;
  int needed_days;
  int needed_weeks;
  double p;
  FootfallPatternState state;
} FootfallPainChange;

/**
 * footfall_pain_change_measure:
 * @knee: its days up to @today
 *
 * The last six weeks against the six before, with the limits of the patterns.
 *
 * Days of one knee resemble their neighbours, so days must not be dealt out as if they were strangers: where nothing
 * changes but pain comes in waves (a correlation of 0.8 between neighbouring days), that would call one change in
 * three real. Whole weeks are dealt out instead, each by the mean of its logged days, as blocks are for dependent
 * observations (Künsch 1989, Annals of Statistics 17, 1217-1241). Weeks resemble each other, too, though less: some
 * one in six of such waves is still taken for a change, and the words that go with it say so.
 *
 * Returns: how the pain of the knee changed
 */
FootfallPainChange footfall_pain_change_measure (const FootfallKneeSeries *knee, const FootfallRules *rules,
                                                 FootfallDay today);

G_END_DECLS
