/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/pain.h"
#include "core/rules.h"

G_BEGIN_DECLS

/* One entry and its local date */
typedef struct
{
  FootfallDay day;
  const FootfallPain *pain;
} FootfallDatedPain;

/**
 * FootfallKneeDay:
 * @day: a date with an entry for this knee
 * @highest: the highest level of its entries
 * @highest_morning: the highest level of its next-morning entries; -1 without any
 * @is_daytime: whether it has an entry other than next-morning
 */
typedef struct
{
  FootfallDay day;
  int highest;
  int highest_morning;
  gboolean is_daytime;
} FootfallKneeDay;

/**
 * FootfallKneeSeries:
 * @entries: (element-type FootfallDatedPain): by date
 * @days: (element-type FootfallKneeDay): the logged days
 *
 * What was noted about one knee.
 */
typedef struct
{
  GArray *entries;
  GArray *days;
} FootfallKneeSeries;

void footfall_knee_series_init (FootfallKneeSeries *self);
void footfall_knee_series_clear (FootfallKneeSeries *self);

/**
 * footfall_knee_series_add:
 *
 * Adds an entry; once all are there, footfall_knee_series_finish() makes days of them.
 */
void footfall_knee_series_add (FootfallKneeSeries *self, const FootfallPain *pain);
void footfall_knee_series_finish (FootfallKneeSeries *self);

guint footfall_knee_series_get_size (const FootfallKneeSeries *self);
const FootfallKneeDay *footfall_knee_series_get (const FootfallKneeSeries *self, guint index);

/* The latest logged day; %NULL if there is none */
const FootfallKneeDay *footfall_knee_series_get_latest (const FootfallKneeSeries *self);

/**
 * footfall_knee_series_find:
 *
 * Returns: the index of the first logged day on @day or later
 */
guint footfall_knee_series_find (const FootfallKneeSeries *self, FootfallDay day);

/**
 * footfall_knee_series_find_painful:
 *
 * Returns: the latest painful day after @after, up to @until; or unknown
 */
FootfallDay footfall_knee_series_find_painful (const FootfallKneeSeries *self, const FootfallRules *rules,
                                               FootfallDay after, FootfallDay until);

/**
 * FootfallKneeWindow:
 * @logged_days: dates with an entry
 * @painful_days: those that are painful
 * @mornings: those with a painful next morning
 * @first_morning: the first of these; or unknown
 * @daytime_days: dates with an entry other than next-morning
 * @daytime_counted: those at or above the level of pain on most days
 * @daytime_painful: those that are painful
 * @first_daytime: the first of the daytime days; or unknown
 * @last_daytime: the last of them; or unknown
 *
 * A stretch of days, counted.
 */
typedef struct
{
  int logged_days;
  int painful_days;
  int mornings;
  FootfallDay first_morning;
  int daytime_days;
  int daytime_counted;
  int daytime_painful;
  FootfallDay first_daytime;
  FootfallDay last_daytime;
} FootfallKneeWindow;

/**
 * footfall_knee_series_count:
 *
 * Returns: what the days after @after, up to @until, hold
 */
FootfallKneeWindow footfall_knee_series_count (const FootfallKneeSeries *self, const FootfallRules *rules,
                                               FootfallDay after, FootfallDay until);

/**
 * footfall_knee_window_is_mostly_sore:
 *
 * Returns: whether there are enough daytime days, spread widely enough, and most of them count
 */
gboolean footfall_knee_window_is_mostly_sore (const FootfallKneeWindow *self, const FootfallRules *rules);

G_END_DECLS
