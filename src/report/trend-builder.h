/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the builders of the charts share; nobody else includes it. */

#pragma once

#include "advice/chart-text.h"
#include "report/trend-chart.h"

G_BEGIN_DECLS

/**
 * FootfallTrendBuilder:
 * @request: what it is made of
 * @trends: the series
 * @chart: what it becomes
 */
typedef struct
{
  const FootfallTrendRequest *request;
  FootfallTrends trends;
  FootfallChart *chart;
} FootfallTrendBuilder;

void footfall_trend_build_pain (FootfallTrendBuilder *self);
void footfall_trend_build_load (FootfallTrendBuilder *self);
void footfall_trend_build_groups (FootfallTrendBuilder *self, FootfallPatternKind kind);
void footfall_trend_build_shoe_distance (FootfallTrendBuilder *self);
void footfall_trend_build_flares (FootfallTrendBuilder *self);

/* Takes what the words are. */
void footfall_trend_builder_take_text (FootfallTrendBuilder *self, FootfallChartText text);

/* An upward axis of pain levels */
void footfall_trend_builder_set_levels (FootfallTrendBuilder *self);

/* The zones of mild, moderate and severe, below everything else */
void footfall_trend_builder_add_bands (FootfallPanel *panel);

/**
 * footfall_trend_builder_list_shoes:
 * @outcomes: (element-type FootfallRunOutcome): the runs
 *
 * Returns: (transfer container) (element-type FootfallShoe): the shoes to show: those that are compared, or the one
 *   with most of the runs
 */
GPtrArray *footfall_trend_builder_list_shoes (const FootfallTrendBuilder *self, const GArray *outcomes);

/* The middle of a day, where its marks stand */
#define FOOTFALL_NOON 0.5

G_END_DECLS
