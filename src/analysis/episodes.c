/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/episodes.h"

static gboolean
goes_on (const FootfallEpisodes *self, FootfallDay day)
{
  if (!self->is_open)
    return FALSE;

  return day - self->last_painful <= self->rules->episode_painless_days || !self->was_clear;
}

static void
add_painful_day (FootfallEpisodes *self, FootfallDay day)
{
  if (!goes_on (self, day))
    g_array_append_val (self->starts, day);
  self->is_open = TRUE;
  self->last_painful = day;
  self->was_clear = FALSE;
  self->clear_row = 0;
}

static void
add_clear_day (FootfallEpisodes *self)
{
  self->was_clear = TRUE;
  self->clear_row++;
  if (self->clear_row >= self->rules->episode_clear_days)
    self->is_open = FALSE;
}

void
footfall_episodes_init (FootfallEpisodes *self, const FootfallRules *rules)
{
  *self = (FootfallEpisodes) { .rules = rules,
                               .starts = g_array_new (FALSE, FALSE, sizeof (FootfallDay)),
                               .last_logged = FOOTFALL_DAY_UNKNOWN,
                               .last_painful = FOOTFALL_DAY_UNKNOWN };
}

void
footfall_episodes_clear (FootfallEpisodes *self)
{
  g_clear_pointer (&self->starts, g_array_unref);
}

void
footfall_episodes_add_day (FootfallEpisodes *self, const FootfallKneeDay *day)
{
  if (self->last_logged != FOOTFALL_DAY_UNKNOWN && day->day - self->last_logged > self->rules->episode_gap_days)
    self->is_open = FALSE;
  self->last_logged = day->day;

  if (day->highest >= self->rules->pain_min_level)
    add_painful_day (self, day->day);
  else if (day->highest <= self->rules->clear_max_level)
    add_clear_day (self);
  else
    self->clear_row = 0;
}

int
footfall_episodes_count_after (const FootfallEpisodes *self, FootfallDay after, FootfallDay *first)
{
  int count = 0;

  *first = FOOTFALL_DAY_UNKNOWN;
  for (guint i = self->starts->len; i > 0; i--)
    {
      FootfallDay start = g_array_index (self->starts, FootfallDay, i - 1);

      if (start <= after)
        break;
      *first = start;
      count++;
    }
  return count;
}
