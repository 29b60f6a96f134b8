/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/check-json.h"

#include "cli/json.h"

#define N_BLOCKS 3

/* How a figure is kept among the reasons, and so how it is written. */
typedef enum
{
  REASON_COUNT,
  REASON_COUNTS,
  REASON_REAL,
  REASON_FLAG,
  REASON_DAY,
  REASON_FORM,
  REASON_SIGNS,
  REASON_SOLE,
  REASON_FIT,
} ReasonType;

typedef struct
{
  const char *key;
  ReasonType type;
  gsize offset; /* in FootfallFinding */
} Reason;

#define REASON(rule, member, TYPE) \
  { #member, REASON_##TYPE, G_STRUCT_OFFSET (FootfallFinding, reasons.rule.member) }
#define N_REASONS_MAX 10

/* The keys of each rule, in their order. Patterns have none here: they are written as comparisons are. */
static const Reason reasons[FOOTFALL_N_RULES][N_REASONS_MAX] = {
  [FOOTFALL_RULE_RED_FLAG] = {
    REASON (red_flag, signs, SIGNS),
    REASON (red_flag, on, DAY),
  },
  [FOOTFALL_RULE_SEVERE] = {
    REASON (severe, level, COUNT),
    REASON (severe, on, DAY),
    REASON (severe, highest, COUNT),
  },
  [FOOTFALL_RULE_PERSISTENT] = {
    REASON (persistent, form, FORM),
    REASON (persistent, from, DAY),
    REASON (persistent, on, DAY),
    REASON (persistent, logged_days, COUNT),
    REASON (persistent, counted_days, COUNT),
    REASON (persistent, highest, COUNT),
  },
  [FOOTFALL_RULE_RECURRING] = {
    REASON (recurring, form, FORM),
    REASON (recurring, from, DAY),
    REASON (recurring, on, DAY),
    REASON (recurring, episodes, COUNT),
    REASON (recurring, logged_days, COUNT),
    REASON (recurring, painful_days, COUNT),
    REASON (recurring, runs, COUNT),
    REASON (recurring, runs_asked, COUNT),
    REASON (recurring, highest, COUNT),
  },
  [FOOTFALL_RULE_LONG_STANDING] = {
    REASON (long_standing, from, DAY),
    REASON (long_standing, on, DAY),
    REASON (long_standing, painful_days, COUNTS),
    REASON (long_standing, highest, COUNT),
  },
  [FOOTFALL_RULE_FLARE_UP] = {
    REASON (flare_up, form, FORM),
    REASON (flare_up, level, COUNT),
    REASON (flare_up, on, DAY),
    REASON (flare_up, previous_on, DAY),
  },
  [FOOTFALL_RULE_LINGERING] = {
    REASON (lingering, from, DAY),
    REASON (lingering, on, DAY),
    REASON (lingering, logged_days, COUNT),
    REASON (lingering, counted_days, COUNT),
  },
  [FOOTFALL_RULE_WORSENING] = {
    REASON (worsening, days, COUNT),
    REASON (worsening, from, DAY),
    REASON (worsening, on, DAY),
    REASON (worsening, change, REAL),
    REASON (worsening, p, REAL),
  },
  [FOOTFALL_RULE_SINGLE_RUN_SPIKE] = {
    REASON (single_run_spike, form, FORM),
    REASON (single_run_spike, distance_m, REAL),
    REASON (single_run_spike, longest_m, REAL),
    REASON (single_run_spike, ratio, REAL),
    REASON (single_run_spike, earlier_sessions, COUNT),
    REASON (single_run_spike, painful_on, DAY),
  },
  [FOOTFALL_RULE_RETURN_TO_RUNNING] = {
    REASON (return_to_running, days, COUNT),
    REASON (return_to_running, fraction, REAL),
    REASON (return_to_running, longest_m, REAL),
    REASON (return_to_running, max_distance_m, REAL),
    REASON (return_to_running, walk_run, FLAG),
  },
  [FOOTFALL_RULE_SPEED_JUMP] = {
    REASON (speed_jump, speed_mps, REAL),
    REASON (speed_jump, usual_mps, REAL),
    REASON (speed_jump, ratio, REAL),
    REASON (speed_jump, earlier_runs, COUNT),
  },
  [FOOTFALL_RULE_WEEKLY_VOLUME] = {
    REASON (weekly_volume, distance_m, REAL),
    REASON (weekly_volume, usual_m, REAL),
    REASON (weekly_volume, ratio, REAL),
  },
  [FOOTFALL_RULE_MILD] = {
    REASON (mild, level, COUNT),
    REASON (mild, on, DAY),
  },
  [FOOTFALL_RULE_SHOE_REPLACE] = {
    REASON (shoe_replace, distance_m, REAL),
    REASON (shoe_replace, replace_at_m, REAL),
    REASON (shoe_replace, sole, SOLE),
    REASON (shoe_replace, fit, FIT),
    REASON (shoe_replace, painful_on, DAY),
  },
  [FOOTFALL_RULE_SHOE_INSPECT] = {
    REASON (shoe_inspect, form, FORM),
    REASON (shoe_inspect, distance_m, REAL),
    REASON (shoe_inspect, inspect_at_m, REAL),
    REASON (shoe_inspect, days_used, COUNT),
    REASON (shoe_inspect, inspected_on, DAY),
    REASON (shoe_inspect, painful_on, DAY),
  },
};

static void
add_counts (FootfallJsonWriter *writer, const char *key, const int *counts)
{
  footfall_json_writer_key (writer, key);
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < N_BLOCKS; i++)
    footfall_json_writer_integer (writer, counts[i]);
  footfall_json_writer_end_array (writer);
}

static void
add_reason (FootfallJsonWriter *writer, const Reason *reason, const FootfallFinding *finding)
{
  gconstpointer member = (const guint8 *) finding + reason->offset;

  switch (reason->type)
    {
    case REASON_COUNT:
      footfall_json_add_count (writer, reason->key, *(const int *) member);
      break;
    case REASON_COUNTS:
      add_counts (writer, reason->key, member);
      break;
    case REASON_REAL:
      footfall_json_add_real (writer, reason->key, *(const double *) member);
      break;
    case REASON_FLAG:
      footfall_json_add_flag (writer, reason->key, *(const gboolean *) member);
      break;
    case REASON_DAY:
      footfall_json_add_day (writer, reason->key, *(const FootfallDay *) member);
      break;
    case REASON_FORM:
      footfall_json_add_word (writer, reason->key, &footfall_forms, (int) *(const FootfallForm *) member);
      break;
    case REASON_SIGNS:
      footfall_json_add_signs (writer, reason->key, *(const FootfallSigns *) member);
      break;
    case REASON_SOLE:
      footfall_json_add_word (writer, reason->key, &footfall_soles, (int) *(const FootfallSole *) member);
      break;
    case REASON_FIT:
    default:
      footfall_json_add_word (writer, reason->key, &footfall_fits, (int) *(const FootfallFit *) member);
      break;
    }
}

static void
add_group (FootfallJsonWriter *writer, const char *key, FootfallSurfaceGroup group, const FootfallUuid *shoe)
{
  if (footfall_uuid_is_none (shoe))
    footfall_json_add_word (writer, key, &footfall_surface_groups, (int) group);
  else
    footfall_json_add_uuid (writer, key, shoe);
}

void
footfall_json_add_pattern_members (FootfallJsonWriter *writer, const FootfallPattern *pattern)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (pattern != NULL);

  add_group (writer, "a", FOOTFALL_SURFACE_GROUP_HARD, &pattern->shoe_a);
  add_group (writer, "b", FOOTFALL_SURFACE_GROUP_SOFT, &pattern->shoe_b);
  footfall_json_add_count (writer, "n_a", pattern->n_a);
  footfall_json_add_count (writer, "n_b", pattern->n_b);
  footfall_json_add_real (writer, "median_a", pattern->median_a);
  footfall_json_add_real (writer, "median_b", pattern->median_b);
  footfall_json_add_real (writer, "mean_a", pattern->mean_a);
  footfall_json_add_real (writer, "mean_b", pattern->mean_b);
  footfall_json_add_real (writer, "shift", pattern->shift);
  footfall_json_add_real (writer, "superiority", pattern->superiority);
}

void
footfall_json_write_reasons (FootfallJsonWriter *writer, const FootfallFinding *finding)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (finding != NULL);

  footfall_json_writer_begin_object (writer);
  for (guint i = 0; i < N_REASONS_MAX && reasons[finding->rule][i].key != NULL; i++)
    add_reason (writer, &reasons[finding->rule][i], finding);
  if (finding->rule == FOOTFALL_RULE_SURFACE_PATTERN || finding->rule == FOOTFALL_RULE_SHOE_PATTERN)
    {
      footfall_json_add_pattern_members (writer, &finding->reasons.pattern);
      footfall_json_add_real (writer, "p_adjusted", finding->reasons.pattern.p_adjusted);
    }
  footfall_json_writer_end_object (writer);
}
