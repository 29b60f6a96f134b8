/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/check-json.h"

#include <math.h>

#include "cli/json.h"

static void
write_finding (FootfallJsonWriter *writer, const FootfallFinding *finding)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_word (writer, "rule", &footfall_rule_ids, (int) finding->rule);
  footfall_json_add_word (writer, "level", &footfall_finding_levels, (int) finding->level);
  footfall_json_add_word (writer, "knee", &footfall_knees, finding->knee);
  footfall_json_add_uuid (writer, "shoe", &finding->shoe);
  footfall_json_add_day (writer, "since", finding->since);
  footfall_json_add_day (writer, "last", finding->last);
  footfall_json_add_flag (writer, "quiet", finding->quiet);
  footfall_json_writer_key (writer, "reasons");
  footfall_json_write_reasons (writer, finding);
  footfall_json_writer_key (writer, "runs");
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < finding->runs->len; i++)
    footfall_json_writer_string (writer, footfall_uuid_to_text (&g_array_index (finding->runs, FootfallUuid, i)).text);
  footfall_json_writer_end_array (writer);
  footfall_json_writer_end_object (writer);
}

static void
write_shoe (FootfallJsonWriter *writer, const FootfallLog *log, const FootfallShoeUse *use)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &use->shoe);

  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_uuid (writer, "uuid", &use->shoe);
  footfall_json_add_string (writer, "name", shoe->name);
  footfall_json_add_real (writer, "distance_m", use->distance_m);
  footfall_json_add_count (writer, "runs", use->runs);
  footfall_json_add_word (writer, "state", &footfall_shoe_states, (int) use->state);
  footfall_json_add_real (writer, "remaining_m", use->remaining_m);
  footfall_json_writer_end_object (writer);
}

static void
write_missing (FootfallJsonWriter *writer, const FootfallPattern *pattern)
{
  footfall_json_writer_key (writer, "missing");
  if (pattern->state != FOOTFALL_PATTERN_STATE_NOT_ENOUGH)
    {
      footfall_json_writer_null (writer);
      return;
    }
  footfall_json_writer_begin_object (writer);
  footfall_json_add_count (writer, "a", pattern->missing_a);
  footfall_json_add_count (writer, "b", pattern->missing_b);
  footfall_json_add_count (writer, "changes", pattern->missing_changes);
  footfall_json_writer_end_object (writer);
}

static void
write_pattern (FootfallJsonWriter *writer, const FootfallPattern *pattern)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_word (writer, "kind", &footfall_pattern_kinds, (int) pattern->kind);
  footfall_json_add_pattern_members (writer, pattern);
  footfall_json_add_real (writer, "p", pattern->p);
  footfall_json_add_real (writer, "p_adjusted", pattern->p_adjusted);
  footfall_json_add_word (writer, "state", &footfall_pattern_states, (int) pattern->state);
  write_missing (writer, pattern);
  footfall_json_writer_end_object (writer);
}

static void
write_week (FootfallJsonWriter *writer, const FootfallWeek *week)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_day (writer, "starts_on", week->starts_on);
  footfall_json_add_real (writer, "distance_m", week->distance_m);
  footfall_json_add_count (writer, "runs", week->runs);
  footfall_json_writer_end_object (writer);
}

static void
begin_list (FootfallJsonWriter *writer, const char *key)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, key);
  footfall_json_writer_begin_array (writer);
}

static void
add_findings (FootfallJsonWriter *writer, GPtrArray *findings)
{
  begin_list (writer, "findings");
  for (guint i = 0; i < findings->len; i++)
    write_finding (writer, g_ptr_array_index (findings, i));
  footfall_json_writer_end_array (writer);
}

static void
add_shoes (FootfallJsonWriter *writer, const FootfallLog *log, GArray *shoes)
{
  begin_list (writer, "shoes");
  for (guint i = 0; i < shoes->len; i++)
    write_shoe (writer, log, &g_array_index (shoes, FootfallShoeUse, i));
  footfall_json_writer_end_array (writer);
}

static void
add_patterns (FootfallJsonWriter *writer, GArray *patterns)
{
  begin_list (writer, "patterns");
  for (guint i = 0; i < patterns->len; i++)
    write_pattern (writer, &g_array_index (patterns, FootfallPattern, i));
  footfall_json_writer_end_array (writer);
}

static void
add_weeks (FootfallJsonWriter *writer, const FootfallWeek *weeks)
{
  begin_list (writer, "weeks");
  for (guint i = 0; i < FOOTFALL_N_WEEKS; i++)
    write_week (writer, &weeks[i]);
  footfall_json_writer_end_array (writer);
}

void
footfall_json_write_next_run (FootfallJsonWriter *writer, const FootfallNextRun *next_run)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (next_run != NULL);

  footfall_json_writer_begin_object (writer);
  footfall_json_add_count (writer, "max_distance_m",
                           isnan (next_run->max_distance_m) ? -1 : (gint64) round (next_run->max_distance_m));
  footfall_json_add_word (writer, "basis", &footfall_next_run_bases, (int) next_run->basis);
  footfall_json_writer_end_object (writer);
}

void
footfall_json_write_assessment (FootfallJsonWriter *writer,
                                const FootfallLog *log,
                                const FootfallAssessment *assessment)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (log != NULL);
  g_return_if_fail (assessment != NULL);

  footfall_json_writer_begin_object (writer);
  footfall_json_add_day (writer, "today", assessment->today);
  footfall_json_add_word (writer, "status", &footfall_statuses, (int) assessment->status);
  add_findings (writer, assessment->findings);
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, "next_run");
  footfall_json_write_next_run (writer, &assessment->next_run);
  add_shoes (writer, log, assessment->shoes);
  add_patterns (writer, assessment->patterns);
  add_weeks (writer, assessment->weeks);
  footfall_json_writer_end_object (writer);
}
