/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/red-family.h"

/* The day that was reached, and what is known of its neighbours. */
typedef struct
{
  const FootfallRules *rules;
  const FootfallKneeSeries *knee;
  const GArray *walks;
  guint index;
  FootfallDay today;
  FootfallDay last_painful;
} Position;

static const FootfallKneeDay *
get_day (const Position *position)
{
  return footfall_knee_series_get (position->knee, position->index);
}

/* After a long silence the family is forgotten, a little later if the knee still hurts. */
static gboolean
is_forgotten (const Position *position)
{
  if (position->index == 0)
    return FALSE;

  const FootfallKneeDay *day = get_day (position);
  int silence = day->day - footfall_knee_series_get (position->knee, position->index - 1)->day;
  return silence > position->rules->red_forget_always_days ||
         (silence > position->rules->red_forget_days && day->highest <= position->rules->acceptable_max_level);
}

/* Whether the last few logged days were acceptable, all of them after @last. */
static gboolean
was_acceptable_since (const Position *position, FootfallDay last)
{
  guint n_days = (guint) position->rules->clear_logged_days;

  if (position->index + 1 < n_days)
    return FALSE;

  for (guint i = position->index + 1 - n_days; i <= position->index; i++)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (position->knee, i);

      if (day->highest > position->rules->acceptable_max_level || day->day <= last)
        return FALSE;
    }
  return TRUE;
}

/* The latest day before the next logged one on which the resume check was passed; or unknown. */
static FootfallDay
find_walk (const Position *position)
{
  FootfallDay from = get_day (position)->day;
  FootfallDay until = position->today;

  if (position->index + 1 < footfall_knee_series_get_size (position->knee))
    until = footfall_knee_series_get (position->knee, position->index + 1)->day - 1;
  for (guint i = position->walks->len; i > 0; i--)
    {
      FootfallDay walk = g_array_index (position->walks, FootfallDay, i - 1);

      if (walk < from)
        break;
      if (walk <= until)
        return walk;
    }
  return FOOTFALL_DAY_UNKNOWN;
}

static gboolean
is_over (const Position *position, const FootfallRedFamily *family)
{
  if (!was_acceptable_since (position, family->last))
    return FALSE;
  if (get_day (position)->day - family->last >= position->rules->clear_after_days)
    return TRUE;

  FootfallDay walk = find_walk (position);
  return walk != FOOTFALL_DAY_UNKNOWN && walk - position->last_painful >= position->rules->resume_painless_days;
}

/* Returns: whether any of the four conditions holds; those that do become reasons, or are brought up to date */
static gboolean
add_reasons (FootfallRedFamily *family, FootfallRedReplay *replay)
{
  gboolean is_severe = footfall_red_replay_test_severe (replay, &family->severe);
  gboolean is_persistent = footfall_red_replay_test_persistent (replay, &family->persistent);
  gboolean is_recurring = footfall_red_replay_test_recurring (replay, &family->recurring);
  gboolean is_long_standing = footfall_red_replay_test_long_standing (replay, &family->long_standing);

  family->has_severe |= is_severe;
  family->has_persistent |= is_persistent;
  family->has_recurring |= is_recurring;
  family->has_long_standing |= is_long_standing;
  return is_severe || is_persistent || is_recurring || is_long_standing;
}

static void
go_on (FootfallRedFamily *family, FootfallRedReplay *replay, Position *position)
{
  static const FootfallRedFamily cleared = { 0 };
  const FootfallKneeDay *day = get_day (position);

  if (day->highest >= position->rules->pain_min_level)
    position->last_painful = day->day;
  if (family->is_active && is_forgotten (position))
    *family = cleared;

  if (add_reasons (family, replay))
    {
      if (!family->is_active)
        family->since = day->day;
      family->is_active = TRUE;
      family->last = day->day;
    }
  else if (family->is_active && is_over (position, family))
    *family = cleared;
}

static int
find_highest (const FootfallKneeSeries *knee, FootfallDay from)
{
  int highest = 0;

  for (guint i = footfall_knee_series_find (knee, from); i < footfall_knee_series_get_size (knee); i++)
    highest = MAX (highest, footfall_knee_series_get (knee, i)->highest);
  return highest;
}

static void
complete (FootfallRedFamily *family, const Position *position)
{
  const FootfallKneeDay *latest = footfall_knee_series_get_latest (position->knee);
  int silence = position->today - latest->day;

  family->is_quiet = silence > position->rules->quiet_after_days;
  family->is_silent = silence > position->rules->silent_after_days;
  if (family->has_severe)
    family->severe.highest = find_highest (position->knee, family->since);
  if (family->has_persistent)
    family->persistent.highest = find_highest (position->knee, MIN (family->persistent.from, family->since));
  if (family->has_recurring)
    family->recurring.highest = find_highest (position->knee, MIN (family->recurring.from, family->since));
  if (family->has_long_standing)
    family->long_standing.highest = find_highest (position->knee, MIN (family->long_standing.from, family->since));
}

FootfallRedFamily
footfall_red_family_replay (const FootfallRules *rules, const FootfallKneeSeries *knee, FootfallRunSeries *runs,
                            const GArray *walks, FootfallDay today)
{
  FootfallRedFamily family = { 0 };
  FootfallRedReplay replay;
  Position position = { .rules = rules, .knee = knee, .walks = walks, .today = today };

  footfall_red_replay_init (&replay, rules, knee, runs);
  for (; position.index < footfall_knee_series_get_size (knee); position.index++)
    {
      footfall_red_replay_go_on (&replay, get_day (&position));
      go_on (&family, &replay, &position);
    }
  footfall_red_replay_clear (&replay);

  if (family.is_active)
    complete (&family, &position);
  return family;
}
