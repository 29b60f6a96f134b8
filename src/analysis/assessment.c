/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/assessment.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "analysis/context.h"
#include "analysis/knee-rules.h"
#include "analysis/load-rules.h"
#include "analysis/next-run.h"
#include "analysis/patterns.h"
#include "analysis/shoe-rules.h"
#include "analysis/step.h"

#define MONDAY 1
#define DAYS_PER_WEEK 7

static const FootfallWord status_words[] = {
  { "empty", N_("Nothing logged yet") },
  { "quiet", N_("No pattern found") },
  { "notice", N_("Something to notice") },
  { "ease", N_("Time to take it easier") },
  { "rest", N_("Time for a break") },
};
const FootfallVocabulary footfall_statuses = { "status", status_words, G_N_ELEMENTS (status_words) };

static const FootfallWord next_run_basis_words[] = {
  { "rest", N_("A break") },
  { "return", N_("Return after a pause") },
  { "ease", N_("Easier for now") },
  { "longest-30-days", N_("Longest of the last 30 days") },
  { "too-little-data", N_("Too little to tell") },
};
const FootfallVocabulary footfall_next_run_bases = { "basis", next_run_basis_words,
                                                     G_N_ELEMENTS (next_run_basis_words) };

static const FootfallWord shoe_state_words[] = {
  { "ok", N_("In use") },
  { "inspect", N_("Wants a look") },
  { "replace", N_("Consider another pair") },
};
const FootfallVocabulary footfall_shoe_states = { "state", shoe_state_words, G_N_ELEMENTS (shoe_state_words) };

/* Each rule, in the order of the findings: asked once for every knee or once for all. */
typedef struct
{
  FootfallRuleId id;
  void (*judge_knee) (FootfallContext *context, FootfallKnee knee);
  void (*judge) (FootfallContext *context);
} Rule;

static const Rule rules_in_order[] = {
  { FOOTFALL_RULE_RED_FLAG, footfall_judge_red_flag, NULL },
  { FOOTFALL_RULE_SEVERE, footfall_judge_severe, NULL },
  { FOOTFALL_RULE_PERSISTENT, footfall_judge_persistent, NULL },
  { FOOTFALL_RULE_RECURRING, footfall_judge_recurring, NULL },
  { FOOTFALL_RULE_LONG_STANDING, footfall_judge_long_standing, NULL },
  { FOOTFALL_RULE_FLARE_UP, footfall_judge_flare_up, NULL },
  { FOOTFALL_RULE_LINGERING, footfall_judge_lingering, NULL },
  { FOOTFALL_RULE_WORSENING, footfall_judge_worsening, NULL },
  { FOOTFALL_RULE_SINGLE_RUN_SPIKE, NULL, footfall_judge_single_run_spike },
  { FOOTFALL_RULE_RETURN_TO_RUNNING, NULL, footfall_judge_return_to_running },
  { FOOTFALL_RULE_SPEED_JUMP, NULL, footfall_judge_speed_jump },
  { FOOTFALL_RULE_WEEKLY_VOLUME, NULL, footfall_judge_weekly_volume },
  { FOOTFALL_RULE_MILD, footfall_judge_mild, NULL },
  { FOOTFALL_RULE_SHOE_REPLACE, NULL, footfall_judge_shoe_replace },
  { FOOTFALL_RULE_SHOE_INSPECT, NULL, footfall_judge_shoe_inspect },
  { FOOTFALL_RULE_SURFACE_PATTERN, NULL, footfall_judge_surface_pattern },
  { FOOTFALL_RULE_SHOE_PATTERN, NULL, footfall_judge_shoe_pattern },
};
G_STATIC_ASSERT (G_N_ELEMENTS (rules_in_order) == FOOTFALL_N_RULES);

static void
judge_rules (FootfallContext *context)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules_in_order); i++)
    {
      const Rule *rule = &rules_in_order[i];

      if (rule->judge != NULL)
        rule->judge (context);
      for (int knee = 0; rule->judge_knee != NULL && knee < FOOTFALL_N_KNEES; knee++)
        rule->judge_knee (context, (FootfallKnee) knee);
    }
}

/* What a finding makes of the status; shoes, patterns and the week's distance leave it as it is. */
static FootfallStatus
get_status_of_finding (const FootfallFinding *finding)
{
  if (finding->rule >= FOOTFALL_RULE_SHOE_REPLACE || finding->rule == FOOTFALL_RULE_WEEKLY_VOLUME)
    return FOOTFALL_STATUS_QUIET;
  if (finding->level == FOOTFALL_FINDING_LEVEL_RED)
    return finding->quiet ? FOOTFALL_STATUS_NOTICE : FOOTFALL_STATUS_REST;
  return finding->level == FOOTFALL_FINDING_LEVEL_STRONG ? FOOTFALL_STATUS_EASE : FOOTFALL_STATUS_NOTICE;
}

static gboolean
is_empty (const FootfallContext *context)
{
  gboolean is_empty = footfall_run_series_get_size (&context->runs) == 0;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    is_empty = is_empty && footfall_knee_series_get_size (&context->knees[knee]) == 0;
  return is_empty;
}

static FootfallStatus
get_status (const FootfallContext *context)
{
  FootfallStatus status = FOOTFALL_STATUS_QUIET;

  if (is_empty (context))
    return FOOTFALL_STATUS_EMPTY;

  for (guint i = 0; i < context->assessment->findings->len; i++)
    status = MAX (status, get_status_of_finding (g_ptr_array_index (context->assessment->findings, i)));
  return status;
}

static void
fill_weeks (const FootfallContext *context, FootfallWeek weeks[FOOTFALL_N_WEEKS])
{
  const FootfallRunSeries *runs = &context->runs;
  FootfallDay first = footfall_day_start_of_week (context->today, MONDAY) - DAYS_PER_WEEK * (FOOTFALL_N_WEEKS - 1);

  for (int i = 0; i < FOOTFALL_N_WEEKS; i++)
    weeks[i] = (FootfallWeek) { .starts_on = first + DAYS_PER_WEEK * i };
  for (guint i = footfall_run_series_find (runs, first); i < footfall_run_series_get_size (runs); i++)
    {
      const FootfallDatedRun *run = footfall_run_series_get (runs, i);

      if (run->day < first)
        continue;

      FootfallWeek *week = &weeks[(run->day - first) / DAYS_PER_WEEK];
      week->runs++;
      week->distance_m += isnan (run->distance_m) ? 0 : run->distance_m;
    }
}

static FootfallAssessment *
new_assessment (FootfallDay today)
{
  FootfallAssessment *self = g_new0 (FootfallAssessment, 1);

  self->today = today;
  self->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_finding_free);
  return self;
}

/* Fills the assessment of @context, with which the caller may go on and which it clears. */
static void
assess (FootfallContext *context, const FootfallLog *log, const FootfallRules *rules, FootfallAssessment *assessment)
{
  footfall_context_init (context, log, rules, assessment);
  assessment->patterns = footfall_list_patterns (context);
  judge_rules (context);
  assessment->status = get_status (context);
  assessment->next_run = footfall_find_next_run (context);
  assessment->shoes = footfall_list_shoe_uses (context);
  fill_weeks (context, assessment->weeks);
}

FootfallAssessment *
footfall_assess (const FootfallLog *log, const FootfallRules *rules, FootfallDay today)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (footfall_rules_validate (rules, NULL), NULL);
  g_return_val_if_fail (footfall_day_is_known (today), NULL);

  FootfallContext context;
  g_autoptr (FootfallAssessment) self = new_assessment (today);
  assess (&context, log, rules, self);
  footfall_context_clear (&context);
  return g_steal_pointer (&self);
}

void
footfall_assessment_free (FootfallAssessment *self)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->shoes, g_array_unref);
  g_clear_pointer (&self->patterns, g_array_unref);
  g_free (self);
}

FootfallPlanned
footfall_plan (const FootfallLog *log, const FootfallRules *rules, FootfallDay today, double distance_m)
{
  FootfallPlanned planned = { .ratio = NAN, .longest_m = NAN, .longest_on = FOOTFALL_DAY_UNKNOWN, .level = -1 };

  g_return_val_if_fail (log != NULL, planned);
  g_return_val_if_fail (footfall_rules_validate (rules, NULL), planned);
  g_return_val_if_fail (footfall_day_is_known (today), planned);
  g_return_val_if_fail (distance_m > 0, planned);

  FootfallContext context;
  g_autoptr (FootfallAssessment) assessment = new_assessment (today);
  assess (&context, log, rules, assessment);

  FootfallStep step = footfall_step_of_plan (&context, distance_m);
  planned.level = footfall_step_get_level (&step, &context);
  planned.next_run = assessment->next_run;
  if (step.base != NULL)
    {
      planned.ratio = footfall_step_get_ratio (&step);
      planned.longest_m = step.base_m;
      planned.longest_run = footfall_run_series_get (&context.runs, step.base->first_run)->run->record.uuid;
      planned.longest_on = step.base->day;
    }
  footfall_context_clear (&context);
  return planned;
}
