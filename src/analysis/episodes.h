/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/knee-series.h"

G_BEGIN_DECLS

/**
 * FootfallEpisodes:
 * @rules: the thresholds
 * @starts: (element-type FootfallDay): the days on which an episode of pain began, in order
 * @is_open: whether the latest one goes on
 * @last_logged: the latest day seen; or unknown
 * @last_painful: the latest painful day seen; or unknown
 * @was_clear: whether a clear day came after it
 * @clear_row: how many clear days the latest ones are
 *
 * Episodes of pain, found while going through the logged days of a knee in order.
 */
typedef struct
{
  const FootfallRules *rules;
  GArray *starts;
  gboolean is_open;
  FootfallDay last_logged;
  FootfallDay last_painful;
  gboolean was_clear;
  int clear_row;
} FootfallEpisodes;

void footfall_episodes_init (FootfallEpisodes *self, const FootfallRules *rules);
void footfall_episodes_clear (FootfallEpisodes *self);

/* Goes on by one logged day. */
void footfall_episodes_add_day (FootfallEpisodes *self, const FootfallKneeDay *day);

/**
 * footfall_episodes_count_after:
 * @first: (out): the start of the first of them; unknown if there is none
 *
 * Returns: how many of the episodes seen so far began after @after
 */
int footfall_episodes_count_after (const FootfallEpisodes *self, FootfallDay after, FootfallDay *first);

G_END_DECLS
