/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallRules:
 *
 * Every threshold of the analysis. What each one means, its default, its range
 * and where it comes from stand in one table, footfall_rules_get_fields().
 * Whole numbers are int, real ones double; names end in their unit.
 */
typedef struct
{
  /* Words */
  int mild_min_level;
  int clear_max_level;
  int acceptable_max_level;
  int pain_min_level;
  int flare_min_level;
  int severe_min_level;
  int episode_gap_days;
  int episode_painless_days;
  int episode_clear_days;

  /* The red family */
  int row_logged_days;
  int row_gap_days;
  int row_span_days;
  int share_window_days;
  int share_logged_days;
  int share_span_days;
  int share_percent;
  int share_min_level;
  int share_painful_days;
  int mornings_window_days;
  int mornings_count;
  int recurring_window_days;
  int recurring_episodes;
  int recurring_logged_days;
  int recurring_painful_days;
  int recurring_one_in;
  int recurring_asked_percent;
  int long_standing_days;
  int long_standing_block_days;
  int long_standing_painful_days;
  int clear_logged_days;
  int clear_after_days;
  int resume_painless_days;
  int red_forget_days;
  int red_forget_always_days;
  int quiet_after_days;
  int silent_after_days;

  /* The other pain rules */
  int red_flag_window_days;
  int recent_days;
  int back_gap_days;
  int back_clear_days;
  int worsening_window_days;
  int worsening_logged_days;
  int worsening_span_days;
  double worsening_change;
  double worsening_p;

  /* Load */
  int session_gap_minutes;
  int cold_start_days;
  int load_recent_days;
  int load_window_days;
  int load_pain_days;
  double spike_info_ratio;
  double spike_caution_ratio;
  double spike_strong_ratio;
  int spike_sessions;
  double spike_min_distance_m;
  double spike_min_step_m;
  int volume_block_days;
  int volume_base_blocks;
  double volume_ratio;
  double volume_min_base_m;
  double volume_min_step_m;
  double speed_ratio;
  int speed_runs;
  double speed_distance_low;
  double speed_distance_high;
  int return_short_days;
  int return_middle_days;
  int return_long_days;
  int return_beginner_days;
  int return_silent_days;
  double return_short_fraction;
  double return_middle_fraction;
  double return_long_fraction;
  int return_longest_days;
  int return_recent_days;
  double ease_fraction;
  double next_run_ratio;

  /* Shoes */
  int shoe_age_days;
  int shoe_pain_days;

  /* Patterns */
  int pattern_window_days;
  int pattern_runs;
  int pattern_changes;
  double pattern_difference;
  double pattern_p;
  double trend_half_life_days;
  int trend_gap_days;
} FootfallRules;

/**
 * FootfallRulesField:
 * @name: hyphenated, as on the command line and in preferences
 * @group: what it belongs to, marked for translation
 * @meaning: one sentence, marked for translation
 * @evidence: one line with the source, marked for translation; says so where there is none
 * @unit: %NULL, "days", "minutes", "metres", "percent", marked for translation
 * @offset: of the member in #FootfallRules
 * @is_real: double rather than int
 * @default_value: as shipped
 * @minimum: the smallest value that makes sense
 * @maximum: the largest
 */
typedef struct
{
  const char *name;
  const char *group;
  const char *meaning;
  const char *evidence;
  const char *unit;
  gsize offset;
  gboolean is_real;
  double default_value;
  double minimum;
  double maximum;
} FootfallRulesField;

/**
 * FOOTFALL_RULES_ERROR:
 *
 * One code: %FOOTFALL_RULES_ERROR_RANGE: outside the range, not a number, or in conflict
 * with another threshold; the message names both and the allowed range.
 */
#define FOOTFALL_RULES_ERROR (footfall_rules_error_quark ())
GQuark footfall_rules_error_quark (void);

typedef enum
{
  FOOTFALL_RULES_ERROR_RANGE,
} FootfallRulesError;

/**
 * footfall_rules_init:
 *
 * Sets every threshold to its default.
 */
void footfall_rules_init (FootfallRules *self);

/**
 * footfall_rules_get_fields:
 * @n_fields: (out): how many
 *
 * Returns: (array length=n_fields): every threshold, in the order in which people are shown them
 */
const FootfallRulesField *footfall_rules_get_fields (guint *n_fields);

/**
 * footfall_rules_find_field:
 * @name: (nullable): a name as in the table
 *
 * Returns: (nullable): the threshold of that name
 */
const FootfallRulesField *footfall_rules_find_field (const char *name);

double footfall_rules_get_value (const FootfallRules *self, const FootfallRulesField *field);

/**
 * FootfallRulesBounds:
 * @minimum: the smallest value that makes sense while the other thresholds are as they are
 * @maximum: the largest
 * @minimum_by: (nullable): the other threshold that sets @minimum; %NULL where the range does
 * @maximum_by: (nullable): the other threshold that sets @maximum
 */
typedef struct
{
  double minimum;
  double maximum;
  const FootfallRulesField *minimum_by;
  const FootfallRulesField *maximum_by;
} FootfallRulesBounds;

/**
 * footfall_rules_get_bounds:
 *
 * Returns: between which values footfall_rules_set_value() can set @field
 */
FootfallRulesBounds footfall_rules_get_bounds (const FootfallRules *self, const FootfallRulesField *field);

/**
 * footfall_rules_set_value:
 *
 * Changes one threshold, or nothing at all if the rules would not make sense then.
 *
 * Returns: whether @value was taken
 */
gboolean footfall_rules_set_value (FootfallRules *self, const FootfallRulesField *field, double value, GError **error);

/* Whether every threshold is the same */
gboolean footfall_rules_equal (const FootfallRules *a, const FootfallRules *b);

/**
 * footfall_rules_validate:
 *
 * Returns: whether every threshold is within its range and they agree with each other
 */
gboolean footfall_rules_validate (const FootfallRules *self, GError **error);

G_END_DECLS
