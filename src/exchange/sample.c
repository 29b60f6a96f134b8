/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "exchange/sample-history.h"
#include "exchange/sample-random.h"

/* Every fourth week is a shorter one. */
#define SHORT_WEEK_EVERY 4
#define SHORT_WEEK_FACTOR 0.75

/* After a pause of a week the first runs are shorter. */
#define RETURN_FACTOR 0.6

#define ILLNESS_CHANCE (1.0 / 182)
#define VISIT_CHANCE (1.0 / 56)

static const FootfallWord profile_words[] = {
  { "mild", N_("Little pain that comes and goes") },
  { "niggles", N_("Now and then a little pain") },
  { "patellofemoral", N_("Pain that stays, worse on hard ground") },
  { "flare", N_("Three bad weeks, now and every half year") },
  { "fortnightly", N_("Three bad days every fortnight") },
  { "steady-low", N_("A little pain every day") },
  { "healthy", N_("Next to no pain") },
};

const FootfallVocabulary footfall_sample_profiles = { "profile", profile_words, G_N_ELEMENTS (profile_words) };

/* How likely a run is on each day of a week, Monday first: 3.5 a week when
 * pauses have taken theirs, the long one on Sunday */
static const double run_chances[] = { 0.05, 0.9, 0.1, 0.9, 0.05, 0.7, 0.95 };
#define LONG_RUN_WEEKDAY 7

/* No pause, no break and no date on a shoe lies further from the history than this. */
#define MARGIN_DAYS 31

/* What the runner is kept from running by */
typedef struct
{
  FootfallDay break_last;
  FootfallDay pause_last;
} Rest;

static gboolean
has_complaint (const FootfallSampleHistory *history)
{
  return history->knee.profile == FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL ||
         history->knee.profile == FOOTFALL_SAMPLE_PROFILE_FLARE;
}

static void
begin_rest (FootfallSampleHistory *history, Rest *rest, FootfallDay day, FootfallDay today)
{
  if (day > rest->break_last && footfall_sample_knee_get_break (&history->knee, day, &rest->break_last))
    footfall_sample_history_add_break (history, day, rest->break_last, today);
  if (day > rest->pause_last && footfall_sample_chance (history->random, ILLNESS_CHANCE))
    {
      rest->pause_last = day + g_rand_int_range (history->random, 5, 12);
      footfall_sample_history_add_event (history, day, FOOTFALL_EVENT_KIND_ILLNESS, "A cold.");
    }
  if (has_complaint (history) && footfall_sample_chance (history->random, VISIT_CHANCE))
    footfall_sample_history_add_event (history, day, FOOTFALL_EVENT_KIND_PHYSIO_VISIT, NULL);
}

/* Distances drift from week to week, are cut every fourth week and after a pause. */
static void
begin_week (FootfallSampleHistory *history, FootfallDay day, guint week)
{
  const double usual = 1 + 0.7 * (history->fitness - 1);
  history->fitness = CLAMP (footfall_sample_normal (history->random, usual, 0.05), 0.7, 1.4);
  if (week % SHORT_WEEK_EVERY == SHORT_WEEK_EVERY - 1)
    history->fitness *= SHORT_WEEK_FACTOR;
  if (history->last_run != NULL && day - footfall_run_get_day (history->last_run) >= 7)
    history->fitness *= RETURN_FACTOR;
}

static gboolean
runs_today (FootfallSampleHistory *history, const Rest *rest, FootfallDay day)
{
  const gboolean would_run = footfall_sample_chance (history->random, run_chances[footfall_day_get_weekday (day) - 1]);
  return would_run && day > rest->break_last && day > rest->pause_last;
}

static void
live_day (FootfallSampleHistory *history, Rest *rest, FootfallDay day, FootfallDay today)
{
  const int level = footfall_sample_knee_pass_day (&history->knee, history->random, day);
  begin_rest (history, rest, day, today);
  footfall_sample_history_add_morning (history, day, level);
  const gboolean in_break = day <= rest->break_last;
  if (runs_today (history, rest, day))
    footfall_sample_history_add_run (history, day, footfall_day_get_weekday (day) == LONG_RUN_WEEKDAY, level);
  else if (footfall_sample_chance (history->random, in_break ? 0.5 : 0.03))
    footfall_sample_history_add_entry (history, day, level);
  if (day > rest->pause_last)
    footfall_sample_history_add_activities (history, day, in_break);
}

/* Up to yesterday: what today brings is the runner's to tell. */
static void
live (FootfallSampleHistory *history, const FootfallSampleOptions *options)
{
  const FootfallDay first = options->today - 7 * (FootfallDay) options->weeks + 1;
  Rest rest = { .break_last = FOOTFALL_DAY_UNKNOWN, .pause_last = FOOTFALL_DAY_UNKNOWN };
  for (FootfallDay day = first; day < options->today; day++)
    {
      if ((day - first) % 7 == 0)
        begin_week (history, day, (guint) (day - first) / 7);
      live_day (history, &rest, day, options->today);
    }
}

/* In the order of the kinds, in which no reference comes before what it refers to */
static FootfallChangeSet *
collect_changes (FootfallSampleHistory *history)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      GPtrArray *records = history->records[kind];
      for (guint i = 0; i < records->len; i++)
        footfall_change_set_take (changes, kind, NULL, g_steal_pointer (&records->pdata[i]));
    }
  return changes;
}

gboolean
footfall_sample_fits (const FootfallSampleOptions *options)
{
  g_return_val_if_fail (options != NULL && options->weeks <= FOOTFALL_SAMPLE_WEEKS_MAX, FALSE);
  return options->today - 7 * (FootfallDay) options->weeks - MARGIN_DAYS >= FOOTFALL_DAY_MIN &&
         options->today + MARGIN_DAYS <= FOOTFALL_DAY_MAX;
}

FootfallChangeSet *
footfall_sample_new (const FootfallSampleOptions *options)
{
  g_return_val_if_fail (options != NULL && options->weeks >= 1 && options->weeks <= FOOTFALL_SAMPLE_WEEKS_MAX, NULL);
  g_return_val_if_fail ((guint) options->profile < footfall_sample_profiles.n_words, NULL);
  g_return_val_if_fail (footfall_sample_fits (options), NULL);
  g_auto (FootfallSampleHistory) history;
  footfall_sample_history_init (&history, options);
  live (&history, options);
  return collect_changes (&history);
}
