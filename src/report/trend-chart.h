/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* report: charts of a log, with their words, and files of them. It computes
 * nothing about a log and draws nothing itself: analysis finds the figures,
 * advice the words, chart draws. */

#pragma once

#include "analysis/trends.h"
#include "chart/chart.h"

G_BEGIN_DECLS

/**
 * FootfallTrendRequest:
 * @log: the records
 * @rules: the thresholds
 * @assessment: what the log says on its day, with these thresholds
 * @unit: of distances
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * What a chart is made of.
 */
typedef struct
{
  const FootfallLog *log;
  const FootfallRules *rules;
  const FootfallAssessment *assessment;
  FootfallDistanceUnit unit;
  int first_weekday;
} FootfallTrendRequest;

/**
 * footfall_trend_chart_new:
 *
 * Reads the log once. What it returns stands on its own: it can be looked at in any range without the log.
 *
 * Returns: (transfer full): the chart, finished
 */
FootfallChart *footfall_trend_chart_new (const FootfallTrendRequest *request, FootfallTrendKind kind);

/**
 * footfall_trend_chart_describe:
 * @from: the first day of the range
 * @to: the end of its last day
 *
 * Returns: (transfer full): what the chart shows of that range, in one sentence
 */
char *footfall_trend_chart_describe (const FootfallChart *chart, double from, double to);

/* The ranges that people choose from */
typedef enum
{
  FOOTFALL_RANGE_SIX_WEEKS,
  FOOTFALL_RANGE_THREE_MONTHS,
  FOOTFALL_RANGE_YEAR,
  FOOTFALL_RANGE_ALL,
} FootfallRange;

/* Nicks as on the command line, labels as on the buttons */
extern const FootfallVocabulary footfall_ranges;

/**
 * footfall_range_get_days:
 * @first_day: of everything there is to show; or unknown
 * @today: the last day of every range
 * @from: (out): the first day
 * @to: (out): the end of the last day
 */
void footfall_range_get_days (FootfallRange range, FootfallDay first_day, FootfallDay today, double *from,
                              double *to);

G_END_DECLS
