/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/rules-fields.h"

#include <glib/gi18n-lib.h>

#define GROUP_WORDS N_("Pain levels and episodes")
#define GROUP_RED N_("When to take a break")
#define GROUP_PAIN N_("Other pain")
#define GROUP_LOAD N_("Distance and speed")
#define GROUP_SHOES N_("Shoes")
#define GROUP_PATTERNS N_("Patterns")

#define EVIDENCE_OWN N_("A choice of Footfall: no published number is known.")
#define EVIDENCE_TRIED N_("A choice of Footfall, tried on made-up logs: no published number is known.")
#define EVIDENCE_BANDS \
  N_("Usual bands of the 0 to 10 scale; Boonstra 2016, doi 10.3389/fpsyg.2016.01466; cut-offs differ between studies.")
#define EVIDENCE_PAINFUL \
  N_("Runners enter a trial on kneecap pain from 3 of 10 on: Esculier 2016, doi 10.1186/s12891-015-0859-9.")
#define EVIDENCE_ACCEPTABLE \
  N_("Up to 2 of 10 while running in the advice for runners with kneecap pain: " \
      "patellofemoral.trekeducation.org/runners.")
#define EVIDENCE_INJURY \
  N_("A running injury restricts running for 7 days or 3 planned runs in a row: Yamato 2015, JOSPT 45:375.")
#define EVIDENCE_CHRONIC \
  N_("Pain counts as long-standing after 3 months: Treede 2019, doi 10.1097/j.pain.0000000000001384.")
#define EVIDENCE_MORNING \
  N_("No more pain the next morning is the advice for runners with kneecap pain: " \
      "patellofemoral.trekeducation.org/runners.")
#define EVIDENCE_CHANGE N_("Changes under about 1.2 points are hardly felt: Piva 2009, doi 10.2340/16501977-0295.")
#define EVIDENCE_SPIKE \
  N_("5,205 runners, one run against the longest of the 30 days before: Frandsen 2025, doi " \
      "10.1136/bjsports-2024-109380.")
#define EVIDENCE_VOLUME \
  N_("Weak: in one cohort more than 30 percent a week stood out, not for all injuries: review by Damsted " \
      "2018, IJSPT 13:931.")
#define EVIDENCE_SPEED \
  N_("No published number is known; a trial found no difference between faster and longer: Ramskov 2018, " \
      "BMJ OSEM 4:e000333.")
#define EVIDENCE_RETURN N_("Coaching custom: no trial has compared ways back after a pause.")
#define EVIDENCE_SHOES N_("Custom of the trade: that a worn shoe hurts is not shown.")
#define EVIDENCE_COMPARE N_("Simulated: with fewer runs or fewer changes, chance alone makes too many differences.")
#define EVIDENCE_USUAL N_("The usual limit for calling a difference more than chance.")

#define INTEGER(member) G_STRUCT_OFFSET (FootfallRules, member), FALSE
#define REAL(member) G_STRUCT_OFFSET (FootfallRules, member), TRUE

#define DAYS N_("days")
#define MINUTES N_("minutes")
#define METRES N_("metres")
#define PERCENT N_("percent")

/* The last three columns: default, smallest, largest. */
const FootfallRulesField footfall_rules_fields[] = {
  { "mild-min-level", GROUP_WORDS, N_("From this level on, pain is mild."),
    EVIDENCE_BANDS, NULL, INTEGER (mild_min_level), 1, 1, 3 },
  { "clear-max-level", GROUP_WORDS, N_("Up to this level, a day is clear."),
    EVIDENCE_OWN, NULL, INTEGER (clear_max_level), 1, 0, 5 },
  { "acceptable-max-level", GROUP_WORDS, N_("Up to this level, pain is acceptable."),
    EVIDENCE_ACCEPTABLE, NULL, INTEGER (acceptable_max_level), 2, 0, 6 },
  { "pain-min-level", GROUP_WORDS, N_("From this level on, a day is painful."),
    EVIDENCE_PAINFUL, NULL, INTEGER (pain_min_level), 3, 1, 7 },
  { "flare-min-level", GROUP_WORDS, N_("From this level on, pain is moderate: a flare-up."),
    EVIDENCE_BANDS, NULL, INTEGER (flare_min_level), 4, 2, 9 },
  { "severe-min-level", GROUP_WORDS, N_("From this level on, pain is severe."),
    EVIDENCE_BANDS, NULL, INTEGER (severe_min_level), 7, 3, 10 },
  { "episode-gap-days", GROUP_WORDS, N_("More days than this without an entry end an episode of pain."),
    EVIDENCE_OWN, DAYS, INTEGER (episode_gap_days), 14, 1, 90 },
  { "episode-painless-days", GROUP_WORDS,
    N_("A painful day starts a new episode when the last one is longer ago than this and a clear day lies between."),
    EVIDENCE_OWN, DAYS, INTEGER (episode_painless_days), 7, 1, 60 },
  { "episode-clear-days", GROUP_WORDS, N_("So many clear days in a row end an episode."),
    EVIDENCE_OWN, DAYS, INTEGER (episode_clear_days), 2, 1, 10 },

  { "row-logged-days", GROUP_RED, N_("So many painful days in a row are persistent pain."),
    EVIDENCE_INJURY, DAYS, INTEGER (row_logged_days), 3, 2, 30 },
  { "row-gap-days", GROUP_RED, N_("Neighbours in such a row lie at most so far apart."),
    EVIDENCE_OWN, DAYS, INTEGER (row_gap_days), 14, 1, 60 },
  { "row-span-days", GROUP_RED, N_("Such a row spans at least so many days."),
    EVIDENCE_INJURY, DAYS, INTEGER (row_span_days), 7, 1, 60 },
  { "share-window-days", GROUP_RED, N_("Pain on most days is looked for in so many days up to an entry."),
    EVIDENCE_TRIED, DAYS, INTEGER (share_window_days), 21, 7, 90 },
  { "share-logged-days", GROUP_RED, N_("For pain on most days, at least so many days have an entry."),
    EVIDENCE_TRIED, DAYS, INTEGER (share_logged_days), 6, 2, 90 },
  { "share-span-days", GROUP_RED, N_("For pain on most days, the days with an entry span at least so many days."),
    EVIDENCE_TRIED, DAYS, INTEGER (share_span_days), 18, 1, 90 },
  { "share-percent", GROUP_RED, N_("For pain on most days, at least this part of the days counts."),
    EVIDENCE_TRIED, PERCENT, INTEGER (share_percent), 75, 1, 100 },
  { "share-min-level", GROUP_RED, N_("From this level on, a day counts for pain on most days."),
    EVIDENCE_TRIED, NULL, INTEGER (share_min_level), 2, 1, 7 },
  { "share-painful-days", GROUP_RED, N_("For a break, at least so many of the days that count are painful."),
    EVIDENCE_TRIED, DAYS, INTEGER (share_painful_days), 2, 1, 90 },
  { "mornings-window-days", GROUP_RED, N_("Painful mornings are counted in so many days up to an entry."),
    EVIDENCE_MORNING, DAYS, INTEGER (mornings_window_days), 14, 1, 60 },
  { "mornings-count", GROUP_RED, N_("So many painful mornings are persistent pain."),
    EVIDENCE_MORNING, NULL, INTEGER (mornings_count), 2, 1, 60 },
  { "recurring-window-days", GROUP_RED, N_("Pain that comes back is looked for in so many days up to an entry."),
    EVIDENCE_TRIED, DAYS, INTEGER (recurring_window_days), 28, 7, 180 },
  { "recurring-episodes", GROUP_RED, N_("So many episodes are recurring pain."),
    EVIDENCE_TRIED, NULL, INTEGER (recurring_episodes), 3, 1, 60 },
  { "recurring-logged-days", GROUP_RED, N_("For often painful days, at least so many days have an entry."),
    EVIDENCE_TRIED, DAYS, INTEGER (recurring_logged_days), 6, 2, 180 },
  { "recurring-painful-days", GROUP_RED, N_("For often painful days, at least so many are painful."),
    EVIDENCE_TRIED, DAYS, INTEGER (recurring_painful_days), 4, 1, 180 },
  { "recurring-one-in", GROUP_RED, N_("For often painful days, at least one in so many is painful."),
    EVIDENCE_TRIED, NULL, INTEGER (recurring_one_in), 3, 1, 20 },
  { "recurring-asked-percent", GROUP_RED,
    N_("For often painful days, at least this part of the runs has an answer about a knee."),
    EVIDENCE_OWN, PERCENT, INTEGER (recurring_asked_percent), 60, 0, 100 },
  { "long-standing-days", GROUP_RED,
    N_("For long-standing pain, the first entry is at least so many days back, today included."),
    EVIDENCE_CHRONIC, DAYS, INTEGER (long_standing_days), 90, 30, 365 },
  { "long-standing-block-days", GROUP_RED, N_("Long-standing pain shows in each of three blocks of so many days."),
    EVIDENCE_CHRONIC, DAYS, INTEGER (long_standing_block_days), 30, 7, 120 },
  { "long-standing-painful-days", GROUP_RED, N_("Each of these blocks has at least so many painful days."),
    EVIDENCE_OWN, DAYS, INTEGER (long_standing_painful_days), 2, 1, 120 },
  { "clear-logged-days", GROUP_RED,
    N_("The call for a break ends when the last so many days with an entry were acceptable."),
    EVIDENCE_OWN, DAYS, INTEGER (clear_logged_days), 3, 1, 30 },
  { "clear-after-days", GROUP_RED, N_("It ends at the earliest so many days after it last held."),
    EVIDENCE_OWN, DAYS, INTEGER (clear_after_days), 14, 1, 90 },
  { "resume-painless-days", GROUP_RED,
    N_("It ends sooner when a brisk walk went well so many days after the last painful day."),
    EVIDENCE_OWN, DAYS, INTEGER (resume_painless_days), 7, 1, 90 },
  { "red-forget-days", GROUP_RED, N_("An acceptable day after more days than this without an entry ends it as well."),
    EVIDENCE_OWN, DAYS, INTEGER (red_forget_days), 28, 1, 180 },
  { "red-forget-always-days", GROUP_RED, N_("Any entry after more days than this without one starts afresh."),
    EVIDENCE_OWN, DAYS, INTEGER (red_forget_always_days), 90, 1, 365 },
  { "quiet-after-days", GROUP_RED,
    N_("After more days than this without an entry, the call for a break is shown in grey."),
    EVIDENCE_OWN, DAYS, INTEGER (quiet_after_days), 28, 1, 180 },
  { "silent-after-days", GROUP_RED, N_("After more days than this without an entry, it is not shown any more."),
    EVIDENCE_OWN, DAYS, INTEGER (silent_after_days), 365, 30, 3650 },

  { "red-flag-window-days", GROUP_PAIN, N_("A sign that wants looking at is shown for so many days."),
    EVIDENCE_OWN, DAYS, INTEGER (red_flag_window_days), 14, 1, 90 },
  { "recent-days", GROUP_PAIN, N_("A flare-up or mild pain is shown up to so many days after the last entry."),
    EVIDENCE_OWN, DAYS, INTEGER (recent_days), 7, 1, 60 },
  { "back-gap-days", GROUP_PAIN, N_("Pain is back when the painful day before is at least so many days ago."),
    EVIDENCE_OWN, DAYS, INTEGER (back_gap_days), 14, 1, 180 },
  { "back-clear-days", GROUP_PAIN, N_("Pain is back when at least so many clear days lie between."),
    EVIDENCE_OWN, DAYS, INTEGER (back_clear_days), 2, 1, 30 },
  { "worsening-window-days", GROUP_PAIN, N_("A rise is looked for in the last so many days."),
    EVIDENCE_TRIED, DAYS, INTEGER (worsening_window_days), 28, 7, 180 },
  { "worsening-logged-days", GROUP_PAIN, N_("For a rise, at least so many of them have an entry."),
    EVIDENCE_TRIED, DAYS, INTEGER (worsening_logged_days), 8, 4, 180 },
  { "worsening-span-days", GROUP_PAIN, N_("For a rise, first and last entry are at least so many days apart."),
    EVIDENCE_TRIED, DAYS, INTEGER (worsening_span_days), 14, 1, 179 },
  { "worsening-change", GROUP_PAIN, N_("For a rise, pain goes up by at least so many levels over these days."),
    EVIDENCE_CHANGE, NULL, REAL (worsening_change), 1.5, 0.5, 10 },
  { "worsening-p", GROUP_PAIN, N_("For a rise, chance alone would show one as clear at most this often."),
    EVIDENCE_TRIED, NULL, REAL (worsening_p), 0.025, 0.0001, 0.5 },

  { "session-gap-minutes", GROUP_LOAD, N_("Runs with a pause of at most so many minutes between them count as one."),
    EVIDENCE_OWN, MINUTES, INTEGER (session_gap_minutes), 60, 0, 720 },
  { "cold-start-days", GROUP_LOAD, N_("Distances and speeds are judged once the first run is so many days ago."),
    EVIDENCE_SPIKE, DAYS, INTEGER (cold_start_days), 30, 0, 365 },
  { "load-recent-days", GROUP_LOAD, N_("Big steps are shown for so many days."),
    EVIDENCE_OWN, DAYS, INTEGER (load_recent_days), 7, 1, 28 },
  { "load-window-days", GROUP_LOAD, N_("A run is compared with the runs of so many days before it."),
    EVIDENCE_SPIKE, DAYS, INTEGER (load_window_days), 30, 7, 90 },
  { "load-pain-days", GROUP_LOAD, N_("A painful day within so many days makes a big step weigh more."),
    EVIDENCE_OWN, DAYS, INTEGER (load_pain_days), 14, 1, 60 },
  { "spike-info-ratio", GROUP_LOAD,
    N_("Above so many times the longest run of the days before, a run is a bigger step."),
    EVIDENCE_SPIKE, NULL, REAL (spike_info_ratio), 1.1, 1, 3 },
  { "spike-caution-ratio", GROUP_LOAD, N_("Above so many times the longest run, it is a big step."),
    EVIDENCE_SPIKE, NULL, REAL (spike_caution_ratio), 1.3, 1, 5 },
  { "spike-strong-ratio", GROUP_LOAD, N_("Above so many times the longest run, it is a very big step."),
    EVIDENCE_SPIKE, NULL, REAL (spike_strong_ratio), 2, 1, 10 },
  { "spike-sessions", GROUP_LOAD, N_("A run is compared with the longest one if there are at least so many."),
    EVIDENCE_OWN, NULL, INTEGER (spike_sessions), 4, 1, 30 },
  { "spike-min-distance-m", GROUP_LOAD, N_("Shorter runs are never a big step."),
    EVIDENCE_OWN, METRES, REAL (spike_min_distance_m), 3000, 0, 50000 },
  { "spike-min-step-m", GROUP_LOAD, N_("A smaller difference is never a big step."),
    EVIDENCE_OWN, METRES, REAL (spike_min_step_m), 1000, 0, 20000 },
  { "volume-block-days", GROUP_LOAD, N_("Distance is summed over so many days."),
    EVIDENCE_VOLUME, DAYS, INTEGER (volume_block_days), 7, 3, 28 },
  { "volume-base-blocks", GROUP_LOAD, N_("The sum is compared with the mean of so many such spans before."),
    EVIDENCE_OWN, NULL, INTEGER (volume_base_blocks), 2, 1, 12 },
  { "volume-ratio", GROUP_LOAD, N_("Above so many times the usual sum, the distance grew a lot."),
    EVIDENCE_VOLUME, NULL, REAL (volume_ratio), 1.3, 1, 5 },
  { "volume-min-base-m", GROUP_LOAD, N_("Less usual distance than this is not compared."),
    EVIDENCE_OWN, METRES, REAL (volume_min_base_m), 5000, 1, 200000 },
  { "volume-min-step-m", GROUP_LOAD, N_("A smaller difference in the sum is not shown."),
    EVIDENCE_OWN, METRES, REAL (volume_min_step_m), 5000, 0, 200000 },
  { "speed-ratio", GROUP_LOAD, N_("Above so many times the usual speed, a run was fast."),
    EVIDENCE_SPEED, NULL, REAL (speed_ratio), 1.1, 1, 3 },
  { "speed-runs", GROUP_LOAD, N_("The usual speed is the middle one of at least so many similar runs."),
    EVIDENCE_OWN, NULL, INTEGER (speed_runs), 5, 1, 50 },
  { "speed-distance-low", GROUP_LOAD, N_("Similar runs have at least so many times the distance."),
    EVIDENCE_OWN, NULL, REAL (speed_distance_low), 0.8, 0.1, 1 },
  { "speed-distance-high", GROUP_LOAD, N_("Similar runs have at most so many times the distance."),
    EVIDENCE_OWN, NULL, REAL (speed_distance_high), 1.25, 1, 10 },
  { "return-short-days", GROUP_LOAD, N_("From so many days without a run on, the next one is a return."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_short_days), 8, 2, 60 },
  { "return-middle-days", GROUP_LOAD, N_("From so many days on, it is a return after some weeks."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_middle_days), 14, 3, 120 },
  { "return-long-days", GROUP_LOAD,
    N_("From so many days on, it is a return after a month or more, with walking between."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_long_days), 29, 4, 180 },
  { "return-beginner-days", GROUP_LOAD, N_("From so many days on, it is a new beginning."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_beginner_days), 91, 5, 365 },
  { "return-silent-days", GROUP_LOAD, N_("From so many days on, nothing is said about a return."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_silent_days), 366, 6, 3650 },
  { "return-short-fraction", GROUP_LOAD, N_("After the shortest pause, the part of the longest run to start with."),
    EVIDENCE_RETURN, NULL, REAL (return_short_fraction), 0.8, 0.1, 1 },
  { "return-middle-fraction", GROUP_LOAD, N_("After some weeks, the part of the longest run to start with."),
    EVIDENCE_RETURN, NULL, REAL (return_middle_fraction), 0.6, 0.1, 1 },
  { "return-long-fraction", GROUP_LOAD, N_("After a month or more, the part of the longest run to start with."),
    EVIDENCE_RETURN, NULL, REAL (return_long_fraction), 0.5, 0.1, 1 },
  { "return-longest-days", GROUP_LOAD, N_("The longest run before a pause is looked for in so many days."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_longest_days), 90, 7, 365 },
  { "return-recent-days", GROUP_LOAD, N_("For so many days, the next run is still judged by the pause before."),
    EVIDENCE_RETURN, DAYS, INTEGER (return_recent_days), 14, 1, 60 },
  { "ease-fraction", GROUP_LOAD, N_("With a flare-up, the part of the longest run that the next one may have."),
    EVIDENCE_OWN, NULL, REAL (ease_fraction), 0.8, 0.1, 1 },
  { "next-run-ratio", GROUP_LOAD, N_("Otherwise, how many times the longest run the next one may have."),
    EVIDENCE_SPIKE, NULL, REAL (next_run_ratio), 1.1, 1, 2 },

  { "shoe-age-days", GROUP_SHOES, N_("A shoe wants a look after so many days."),
    EVIDENCE_SHOES, DAYS, INTEGER (shoe_age_days), 365, 30, 3650 },
  { "shoe-pain-days", GROUP_SHOES, N_("A painful day within so many days makes a look at the shoes more pressing."),
    EVIDENCE_OWN, DAYS, INTEGER (shoe_pain_days), 28, 1, 180 },

  { "pattern-window-days", GROUP_PATTERNS, N_("Surfaces and shoes are compared over so many days."),
    EVIDENCE_OWN, DAYS, INTEGER (pattern_window_days), 180, 28, 365 },
  { "pattern-runs", GROUP_PATTERNS, N_("Each side of a comparison has at least so many runs."),
    EVIDENCE_COMPARE, NULL, INTEGER (pattern_runs), 8, 3, 100 },
  { "pattern-changes", GROUP_PATTERNS, N_("Runs change from one side to the other at least so many times."),
    EVIDENCE_COMPARE, NULL, INTEGER (pattern_changes), 6, 0, 100 },
  { "pattern-difference", GROUP_PATTERNS, N_("A smaller difference in pain levels is not shown."),
    EVIDENCE_CHANGE, NULL, REAL (pattern_difference), 1, 0, 10 },
  { "pattern-p", GROUP_PATTERNS, N_("Chance alone would show a difference as big at most this often."),
    EVIDENCE_USUAL, NULL, REAL (pattern_p), 0.05, 0.0001, 0.5 },
  { "trend-half-life-days", GROUP_PATTERNS,
    N_("In the trend line of the charts, an entry counts half after so many days."),
    EVIDENCE_OWN, DAYS, REAL (trend_half_life_days), 7, 1, 90 },
  { "trend-gap-days", GROUP_PATTERNS, N_("More days than this without an entry break the trend line."),
    EVIDENCE_OWN, DAYS, INTEGER (trend_gap_days), 14, 1, 180 },
};
const guint footfall_n_rules_fields = G_N_ELEMENTS (footfall_rules_fields);
