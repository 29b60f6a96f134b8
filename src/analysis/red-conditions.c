/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/red-conditions.h"

#include "analysis/comparison.h"

static gboolean
is_painful (const FootfallRedReplay *self)
{
  return self->day->highest >= self->rules->pain_min_level;
}

static FootfallKneeWindow
count_window (const FootfallRedReplay *self, int window_days)
{
  FootfallDay today = self->day->day;

  return footfall_knee_series_count (self->knee, self->rules, today - window_days, today);
}

/* The row of painful days goes over daytime days only: mornings neither lengthen nor break it. */
static void
go_on_with_row (FootfallRedReplay *self)
{
  FootfallDay today = self->day->day;
  gboolean is_neighbour = self->row_days > 0 && today - self->row_last <= self->rules->row_gap_days;

  if (!self->day->is_daytime)
    return;

  if (!is_painful (self))
    self->row_days = 0;
  else if (is_neighbour)
    self->row_days++;
  else
    {
      self->row_days = 1;
      self->row_first = today;
    }
  self->row_last = today;
}

static gboolean
test_row (const FootfallRedReplay *self, FootfallPersistentReasons *reasons)
{
  if (!self->day->is_daytime || self->row_days < self->rules->row_logged_days ||
      self->day->day - self->row_first + 1 < self->rules->row_span_days)
    return FALSE;

  *reasons = (FootfallPersistentReasons) { .form = FOOTFALL_FORM_ROW,
                                           .from = self->row_first,
                                           .on = self->day->day,
                                           .logged_days = self->row_days,
                                           .counted_days = self->row_days };
  return TRUE;
}

static gboolean
test_persistent_share (const FootfallRedReplay *self, FootfallPersistentReasons *reasons)
{
  if (self->day->highest < self->rules->share_min_level)
    return FALSE;

  FootfallKneeWindow window = count_window (self, self->rules->share_window_days);
  if (!footfall_knee_window_is_mostly_sore (&window, self->rules) ||
      window.daytime_painful < self->rules->share_painful_days)
    return FALSE;

  *reasons = (FootfallPersistentReasons) { .form = FOOTFALL_FORM_SHARE,
                                           .from = window.first_daytime,
                                           .on = self->day->day,
                                           .logged_days = window.daytime_days,
                                           .counted_days = window.daytime_counted };
  return TRUE;
}

static gboolean
test_mornings (const FootfallRedReplay *self, FootfallPersistentReasons *reasons)
{
  if (!is_painful (self))
    return FALSE;

  FootfallKneeWindow window = count_window (self, self->rules->mornings_window_days);
  if (window.mornings < self->rules->mornings_count)
    return FALSE;

  *reasons = (FootfallPersistentReasons) { .form = FOOTFALL_FORM_MORNINGS,
                                           .from = window.first_morning,
                                           .on = self->day->day,
                                           .logged_days = window.logged_days,
                                           .counted_days = window.mornings };
  return TRUE;
}

static gboolean
is_often_painful (const FootfallRedReplay *self, const FootfallKneeWindow *window)
{
  return window->daytime_days >= self->rules->recurring_logged_days &&
         window->daytime_painful >= self->rules->recurring_painful_days &&
         window->daytime_painful * self->rules->recurring_one_in >= window->daytime_days;
}

void
footfall_red_replay_init (FootfallRedReplay *self, const FootfallRules *rules, const FootfallKneeSeries *knee,
                          FootfallRunSeries *runs)
{
  *self = (FootfallRedReplay) { .rules = rules,
                                .knee = knee,
                                .runs = runs,
                                .row_first = FOOTFALL_DAY_UNKNOWN,
                                .row_last = FOOTFALL_DAY_UNKNOWN };
  footfall_episodes_init (&self->episodes, rules);
}

void
footfall_red_replay_clear (FootfallRedReplay *self)
{
  footfall_episodes_clear (&self->episodes);
}

void
footfall_red_replay_go_on (FootfallRedReplay *self, const FootfallKneeDay *day)
{
  self->day = day;
  footfall_episodes_add_day (&self->episodes, day);
  go_on_with_row (self);
}

gboolean
footfall_red_replay_test_severe (FootfallRedReplay *self, FootfallSevereReasons *reasons)
{
  if (self->day->highest < self->rules->severe_min_level)
    return FALSE;

  *reasons = (FootfallSevereReasons) { .level = self->day->highest, .on = self->day->day };
  return TRUE;
}

gboolean
footfall_red_replay_test_persistent (FootfallRedReplay *self, FootfallPersistentReasons *reasons)
{
  return test_row (self, reasons) || test_persistent_share (self, reasons) || test_mornings (self, reasons);
}

gboolean
footfall_red_replay_test_recurring (FootfallRedReplay *self, FootfallRecurringReasons *reasons)
{
  FootfallDay after = self->day->day - self->rules->recurring_window_days;
  FootfallRecurringReasons figures = { .form = FOOTFALL_FORM_EPISODES, .on = self->day->day };

  if (!is_painful (self))
    return FALSE;

  FootfallKneeWindow window = count_window (self, self->rules->recurring_window_days);
  figures.logged_days = window.daytime_days;
  figures.painful_days = window.daytime_painful;
  figures.episodes = footfall_episodes_count_after (&self->episodes, after, &figures.from);
  gboolean has_episodes = figures.episodes >= self->rules->recurring_episodes;
  if (!has_episodes && !is_often_painful (self, &window))
    return FALSE;

  /* Only now, as it is the dearest question */
  footfall_run_series_count (self->runs, after, self->day->day, &figures.runs, &figures.runs_asked);
  if (!has_episodes)
    {
      if (!footfall_is_share_at_least (figures.runs_asked, figures.runs, self->rules->recurring_asked_percent))
        return FALSE;
      figures.form = FOOTFALL_FORM_SHARE;
      figures.from = window.first_daytime;
    }

  *reasons = figures;
  return TRUE;
}

gboolean
footfall_red_replay_test_long_standing (FootfallRedReplay *self, FootfallLongStandingReasons *reasons)
{
  FootfallDay today = self->day->day;
  FootfallDay first = footfall_knee_series_get (self->knee, 0)->day;
  FootfallLongStandingReasons figures = { .from = first, .on = today };

  if (!is_painful (self) || first > today - (self->rules->long_standing_days - 1))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (figures.painful_days); i++)
    {
      FootfallDay until = today - (int) i * self->rules->long_standing_block_days;
      FootfallKneeWindow block = footfall_knee_series_count (self->knee, self->rules,
                                                             until - self->rules->long_standing_block_days, until);

      if (block.painful_days < self->rules->long_standing_painful_days)
        return FALSE;
      figures.painful_days[i] = block.painful_days;
    }

  *reasons = figures;
  return TRUE;
}
