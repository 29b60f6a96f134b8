/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/* What is looked at over time. */
typedef enum
{
  FOOTFALL_TREND_PAIN,
  FOOTFALL_TREND_LOAD,
  FOOTFALL_TREND_SURFACE,
  FOOTFALL_TREND_SHOE,
  FOOTFALL_TREND_SHOE_DISTANCE,
  FOOTFALL_TREND_FLARES,
} FootfallTrendKind;
#define FOOTFALL_N_TRENDS 6

/* Nicks as on the command line */
extern const FootfallVocabulary footfall_trend_kinds;

/**
 * FootfallTrends:
 *
 * The series behind the charts. They point into the log, and are good until it changes.
 */
typedef struct
{
  FootfallAssessment assessment; /* only its day; for the context */
  FootfallContext context;
} FootfallTrends;

/**
 * footfall_trends_init:
 * @today: a known day; records dated later are ignored
 */
void footfall_trends_init (FootfallTrends *self, const FootfallLog *log, const FootfallRules *rules,
                           FootfallDay today);
void footfall_trends_clear (FootfallTrends *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallTrends, footfall_trends_clear)

/**
 * FootfallKneeTrendPoint:
 * @value: the highest levels of the logged days so far, each weighing half as much for every half-life
 * @starts_line: nothing was logged for a while before
 */
typedef struct
{
  FootfallDay day;
  double value;
  gboolean starts_line;
} FootfallKneeTrendPoint;

/* Returns: (transfer full) (element-type FootfallKneeTrendPoint): one for each logged day of the knee */
GArray *footfall_trends_list_line (const FootfallTrends *self, FootfallKnee knee);

/**
 * FootfallFlare:
 * @starts_on: the first painful day of an episode
 * @ends_on: its last painful day so far
 * @painful_days: how many there are
 * @highest: the highest level
 */
typedef struct
{
  FootfallDay starts_on;
  FootfallDay ends_on;
  int painful_days;
  int highest;
} FootfallFlare;

/* Returns: (transfer full) (element-type FootfallFlare): the episodes of the knee, in order */
GArray *footfall_trends_list_flares (const FootfallTrends *self, FootfallKnee knee);

/**
 * FootfallRunOutcome:
 * @run: the run, which has an answer about a knee and a distance
 * @shoe_distance_m: what its shoe had gone by the end of it, metres; NAN without a shoe
 */
typedef struct
{
  const FootfallDatedRun *run;
  double shoe_distance_m;
} FootfallRunOutcome;

/* Returns: (transfer full) (element-type FootfallRunOutcome): the runs that patterns are made of, whenever they were */
GArray *footfall_trends_list_outcomes (FootfallTrends *self);

G_END_DECLS
