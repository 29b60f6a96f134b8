/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/load-series.h"
#include "analysis/pain-change.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * FootfallChartText:
 * @title: (owned): the finding in words
 * @caption: (owned) (nullable): the figures and numbers behind it, whole sentences
 * @notice: (owned) (nullable): stands in place of the drawing where there is nothing to draw
 *
 * What stands with a chart.
 */
typedef struct
{
  char *title;
  char *caption;
  char *notice;
} FootfallChartText;

void footfall_chart_text_clear (FootfallChartText *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallChartText, footfall_chart_text_clear)

/**
 * footfall_chart_text_pain:
 * @changes: (array fixed-size=3): by knee
 * @has_entries: (array fixed-size=3): which knees have any entry
 */
FootfallChartText footfall_chart_text_pain (const FootfallPainChange *changes, const gboolean *has_entries);

/**
 * footfall_chart_text_load:
 * @assessment: for its twelve weeks
 * @n_steps: bigger steps in these weeks
 * @n_sessions: sessions in these weeks
 */
FootfallChartText footfall_chart_text_load (const FootfallAssessment *assessment, int n_steps, int n_sessions,
                                            FootfallDistanceUnit unit);

/**
 * footfall_chart_text_patterns:
 * @kind: surfaces or shoes
 * @n_outcomes: runs that a comparison could be made of
 */
FootfallChartText footfall_chart_text_patterns (const FootfallAssessment *assessment, FootfallPatternKind kind,
                                                const FootfallLog *log, const FootfallRules *rules,
                                                guint n_outcomes);

/**
 * FootfallShoeHalves:
 * @shoe: which one
 * @at_m: the distance at which it is looked at in two halves: that of its inspection, metres
 * @n_before: runs up to there
 * @n_after: runs beyond
 * @median_before: of their outcomes; NAN of none
 * @median_after: of their outcomes; NAN of none
 */
typedef struct
{
  const FootfallShoe *shoe;
  double at_m;
  int n_before;
  int n_after;
  double median_before;
  double median_after;
} FootfallShoeHalves;

/**
 * footfall_chart_text_shoe_distance:
 * @shoes: (array length=n_shoes): the shoes shown
 */
FootfallChartText footfall_chart_text_shoe_distance (const FootfallShoeHalves *shoes, guint n_shoes,
                                                     const FootfallRules *rules, FootfallDistanceUnit unit);

/**
 * footfall_chart_text_flares:
 * @counts: (array fixed-size=3): flare-ups by knee
 * @longest_days: of the longest one
 */
FootfallChartText footfall_chart_text_flares (const int *counts, int longest_days);

/**
 * footfall_chart_text_explain:
 *
 * Returns: (transfer full): what the chart shows, how it is made, and what it does not say: a paragraph
 */
char *footfall_chart_text_explain (FootfallTrendKind kind, const FootfallRules *rules);

/**
 * footfall_chart_text_describe:
 * @name: of the chart
 * @from: the first day of the range
 * @to: its last day
 * @n: how many marks it shows
 * @lowest: (nullable): the lowest value, in words; %NULL if none is known
 * @highest: (nullable): the highest value, in words
 *
 * Returns: (transfer full): the drawing in one sentence, for those who do not see it
 */
char *footfall_chart_text_describe (const char *name, FootfallDay from, FootfallDay to, guint n, const char *lowest,
                                    const char *highest);

/* The median of fewer runs says no more than the runs themselves. */
#define FOOTFALL_MEDIAN_RUNS_MIN 3

/* Returns: (transfer full): "12 runs, median 2", without the median where there are too few */
char *footfall_chart_text_group (guint n_runs, double median);

G_END_DECLS
