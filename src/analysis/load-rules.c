/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/load-rules.h"

#include <math.h>

#include "analysis/comparison.h"
#include "analysis/statistics.h"
#include "analysis/step.h"

static FootfallFinding *
add_finding (FootfallContext *context, FootfallRuleId rule, FootfallFindingLevel level, FootfallDay since,
             FootfallDay last)
{
  FootfallFinding *finding = footfall_context_add_finding (context, rule, -1, level);

  finding->since = since;
  finding->last = last;
  return finding;
}

static gboolean
is_recent (const FootfallContext *context, FootfallDay day)
{
  return day > context->today - context->rules->load_recent_days && day <= context->today;
}

static gboolean
has_speed (const FootfallDatedRun *run)
{
  return !isnan (run->distance_m) && run->duration_s > 0;
}

static double
get_speed (const FootfallDatedRun *run)
{
  return run->distance_m / (double) run->duration_s;
}

static gboolean
is_similar (const FootfallDatedRun *earlier, const FootfallDatedRun *run, const FootfallRules *rules)
{
  double ratio = earlier->distance_m / run->distance_m;

  return earlier->day >= run->day - rules->load_window_days && earlier->day <= run->day && has_speed (earlier) &&
         footfall_surface_get_group (earlier->run->surface) == footfall_surface_get_group (run->run->surface) &&
         footfall_is_at_least (ratio, rules->speed_distance_low) &&
         !footfall_is_above (ratio, rules->speed_distance_high);
}

/* Returns: whether the run at @index was fast for its kind */
static gboolean
test_speed (const FootfallContext *context, guint index, FootfallSpeedJumpReasons *reasons)
{
  const FootfallRules *rules = context->rules;
  const FootfallDatedRun *run = footfall_run_series_get (&context->runs, index);
  g_autoptr (GArray) speeds = g_array_new (FALSE, FALSE, sizeof (double));

  if (!has_speed (run) || footfall_surface_get_group (run->run->surface) == FOOTFALL_SURFACE_GROUP_NONE ||
      footfall_context_is_cold (context, run->day))
    return FALSE;

  for (guint i = footfall_run_series_find (&context->runs, run->day - rules->load_window_days); i < index; i++)
    {
      const FootfallDatedRun *earlier = footfall_run_series_get (&context->runs, i);

      if (!is_similar (earlier, run, rules))
        continue;

      double speed = get_speed (earlier);
      g_array_append_val (speeds, speed);
    }
  if (speeds->len < (guint) rules->speed_runs)
    return FALSE;

  reasons->speed_mps = get_speed (run);
  reasons->usual_mps = footfall_median ((double *) (gpointer) speeds->data, speeds->len);
  reasons->ratio = reasons->speed_mps / reasons->usual_mps;
  reasons->earlier_runs = (int) speeds->len;
  return footfall_is_above (reasons->ratio, rules->speed_ratio);
}

static gboolean
is_part_of (guint index, const FootfallSession *session)
{
  return session != NULL && index >= session->first_run && index < session->first_run + session->n_runs;
}

static void
add_runs_of_day (FootfallContext *context, FootfallFinding *finding, FootfallDay day)
{
  for (guint i = footfall_run_series_find (&context->runs, day); i < footfall_run_series_get_size (&context->runs); i++)
    {
      if (footfall_run_series_get (&context->runs, i)->day == day)
        footfall_context_add_run (context, finding, i);
    }
}

static void
add_sessions_after (FootfallContext *context, FootfallFinding *finding, FootfallDay after)
{
  guint first_run = footfall_run_series_find (&context->runs, after + 1);
  guint first = footfall_session_series_find (&context->sessions, first_run);

  for (guint i = first; i < footfall_session_series_get_size (&context->sessions); i++)
    {
      const FootfallSession *session = footfall_session_series_get (&context->sessions, i);

      if (session->day > after)
        footfall_context_add_session (context, finding, session);
    }
}

static void
add_spike (FootfallContext *context, guint index, const FootfallStep *step, FootfallFindingLevel level)
{
  FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_SINGLE_RUN_SPIKE, level, step->day, step->day);

  context->spike = footfall_session_series_get (&context->sessions, index);
  finding->reasons.single_run_spike = (FootfallSingleRunSpikeReasons) { .form = step->form,
                                                                        .distance_m = step->distance_m,
                                                                        .longest_m = step->base_m,
                                                                        .ratio = footfall_step_get_ratio (step),
                                                                        .earlier_sessions = step->earlier_sessions,
                                                                        .painful_on = step->painful_on };
  footfall_context_add_session (context, finding, context->spike);
}

void
footfall_judge_single_run_spike (FootfallContext *context)
{
  guint first_run = footfall_run_series_find (&context->runs, context->today - context->rules->load_recent_days + 1);
  guint first = footfall_session_series_find (&context->sessions, first_run);

  for (guint i = footfall_session_series_get_size (&context->sessions); i > first; i--)
    {
      if (!is_recent (context, footfall_session_series_get (&context->sessions, i - 1)->day))
        continue;

      FootfallStep step = footfall_step_of_session (context, i - 1);
      int level = footfall_step_get_level (&step, context);
      if (level < 0)
        continue;

      add_spike (context, i - 1, &step, (FootfallFindingLevel) level);
      return;
    }
}

void
footfall_judge_return_to_running (FootfallContext *context)
{
  const FootfallRules *rules = context->rules;
  FootfallDay last = context->runs.last_day;

  if (last == FOOTFALL_DAY_UNKNOWN || context->today - last < rules->return_short_days ||
      context->today - last >= rules->return_silent_days)
    return;

  int days = context->today - last;
  const FootfallSession *longest = footfall_return_find_longest (context, last);
  FootfallReturnToRunningReasons reasons = { .days = days,
                                             .fraction = footfall_return_get_fraction (rules, days),
                                             .longest_m = longest != NULL ? longest->distance_m : NAN };
  reasons.max_distance_m = footfall_round_down_distance (reasons.fraction * reasons.longest_m);
  reasons.walk_run = days >= rules->return_long_days && days < rules->return_beginner_days;

  FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_RETURN_TO_RUNNING, FOOTFALL_FINDING_LEVEL_INFO,
                                          last, last);
  finding->reasons.return_to_running = reasons;
  add_runs_of_day (context, finding, last);
}

void
footfall_judge_speed_jump (FootfallContext *context)
{
  guint first = footfall_run_series_find (&context->runs, context->today - context->rules->load_recent_days + 1);

  for (guint i = footfall_run_series_get_size (&context->runs); i > first; i--)
    {
      const FootfallDatedRun *run = footfall_run_series_get (&context->runs, i - 1);
      FootfallSpeedJumpReasons reasons;

      if (!is_recent (context, run->day) || !test_speed (context, i - 1, &reasons))
        continue;

      FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_SPEED_JUMP,
                                              is_part_of (i - 1, context->spike) ? FOOTFALL_FINDING_LEVEL_CAUTION
                                                                                 : FOOTFALL_FINDING_LEVEL_INFO,
                                              run->day, run->day);
      finding->reasons.speed_jump = reasons;
      footfall_context_add_run (context, finding, i - 1);
      return;
    }
}

void
footfall_judge_weekly_volume (FootfallContext *context)
{
  const FootfallRules *rules = context->rules;
  FootfallDay after = context->today - rules->volume_block_days;
  FootfallWeeklyVolumeReasons reasons;

  if (context->spike != NULL || footfall_context_is_cold (context, context->today))
    return;

  reasons.distance_m = footfall_session_series_sum (&context->sessions, after, context->today);
  reasons.usual_m = footfall_session_series_sum (&context->sessions,
                                                 after - rules->volume_base_blocks * rules->volume_block_days, after)
                    / rules->volume_base_blocks;
  reasons.ratio = reasons.distance_m / reasons.usual_m;
  if (!footfall_is_at_least (reasons.usual_m, rules->volume_min_base_m) ||
      !footfall_is_above (reasons.ratio, rules->volume_ratio) ||
      !footfall_is_at_least (reasons.distance_m - reasons.usual_m, rules->volume_min_step_m))
    return;

  FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_WEEKLY_VOLUME, FOOTFALL_FINDING_LEVEL_INFO,
                                          after + 1, context->today);
  finding->reasons.weekly_volume = reasons;
  add_sessions_after (context, finding, after);
}
