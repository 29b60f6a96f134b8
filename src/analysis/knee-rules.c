/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/knee-rules.h"

#include "analysis/comparison.h"
#include "analysis/statistics.h"

/* The knee's latest logged day, if it is recent enough to speak of. */
static const FootfallKneeDay *
get_recent_day (const FootfallContext *context, FootfallKnee knee)
{
  const FootfallKneeDay *latest = footfall_knee_series_get_latest (&context->knees[knee]);

  if (latest == NULL || context->today - latest->day > context->rules->recent_days)
    return NULL;
  return latest;
}

static void
add_runs (FootfallContext *context, FootfallFinding *finding, FootfallDay from, FootfallDay until, int min_level)
{
  FootfallEntryFilter filter = { .from = from, .until = until, .min_level = min_level };

  footfall_context_add_entries (context, finding, &filter);
}

static gboolean
has_finding (const FootfallContext *context, FootfallRuleId rule, FootfallKnee knee)
{
  return footfall_context_find_finding (context, rule, (int) knee) != NULL;
}

static int
count_clear_days_between (const FootfallContext *context, FootfallKnee knee, FootfallDay after, FootfallDay before)
{
  const FootfallKneeSeries *series = &context->knees[knee];
  guint end = footfall_knee_series_find (series, before);
  int count = 0;

  for (guint i = footfall_knee_series_find (series, after + 1); i < end; i++)
    count += footfall_knee_series_get (series, i)->highest <= context->rules->clear_max_level;
  return count;
}

/* Pain came back after a good while: the painful day before, or unknown */
static FootfallDay
find_day_before_return (const FootfallContext *context, FootfallKnee knee, FootfallDay on)
{
  FootfallDay previous = footfall_knee_series_find_painful (&context->knees[knee], context->rules,
                                                            FOOTFALL_DAY_UNKNOWN, on - 1);

  if (previous == FOOTFALL_DAY_UNKNOWN || on - previous < context->rules->back_gap_days ||
      count_clear_days_between (context, knee, previous, on) < context->rules->back_clear_days)
    return FOOTFALL_DAY_UNKNOWN;
  return previous;
}

/* How the levels of the logged days from @start on rise, over the whole window. */
static void
measure_rise (const FootfallContext *context, const FootfallKneeSeries *series, guint start,
              FootfallWorseningReasons *reasons)
{
  guint n_days = footfall_knee_series_get_size (series) - start;
  g_autofree double *times = g_new (double, n_days);
  g_autofree double *levels = g_new (double, n_days);

  for (guint i = 0; i < n_days; i++)
    {
      times[i] = footfall_knee_series_get (series, start + i)->day;
      levels[i] = footfall_knee_series_get (series, start + i)->highest;
    }
  reasons->change = footfall_theil_sen_slope (times, levels, n_days) * context->rules->worsening_window_days;
  reasons->p = footfall_mann_kendall (levels, n_days).p;
}

void
footfall_judge_flare_up (FootfallContext *context, FootfallKnee knee)
{
  const FootfallKneeDay *day = get_recent_day (context, knee);
  FootfallFlareUpReasons reasons = { .form = FOOTFALL_FORM_LEVEL, .previous_on = FOOTFALL_DAY_UNKNOWN };
  FootfallFindingLevel level = FOOTFALL_FINDING_LEVEL_STRONG;

  if (day == NULL || context->families[knee].is_active || day->highest < context->rules->pain_min_level)
    return;

  if (day->highest < context->rules->flare_min_level)
    {
      reasons.form = FOOTFALL_FORM_BACK;
      reasons.previous_on = find_day_before_return (context, knee, day->day);
      level = FOOTFALL_FINDING_LEVEL_CAUTION;
      if (reasons.previous_on == FOOTFALL_DAY_UNKNOWN)
        return;
    }

  FootfallFinding *finding = footfall_context_add_finding (context, FOOTFALL_RULE_FLARE_UP, (int) knee, level);
  reasons.level = day->highest;
  reasons.on = day->day;
  finding->since = day->day;
  finding->last = day->day;
  finding->reasons.flare_up = reasons;
  add_runs (context, finding, day->day, day->day, 0);
}

void
footfall_judge_lingering (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRules *rules = context->rules;
  FootfallDay after = context->today - rules->share_window_days;
  FootfallKneeWindow window = footfall_knee_series_count (&context->knees[knee], rules, after, context->today);

  if (context->families[knee].is_active || !footfall_knee_window_is_mostly_sore (&window, rules))
    return;

  FootfallFinding *finding = footfall_context_add_finding (context, FOOTFALL_RULE_LINGERING, (int) knee,
                                                           FOOTFALL_FINDING_LEVEL_CAUTION);
  finding->since = window.first_daytime;
  finding->last = window.last_daytime;
  finding->reasons.lingering = (FootfallLingeringReasons) { .from = window.first_daytime,
                                                            .on = window.last_daytime,
                                                            .logged_days = window.daytime_days,
                                                            .counted_days = window.daytime_counted };
  add_runs (context, finding, after + 1, context->today, rules->share_min_level);
}

void
footfall_judge_worsening (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRules *rules = context->rules;
  const FootfallKneeSeries *series = &context->knees[knee];
  FootfallDay from = context->today - rules->worsening_window_days + 1;
  guint start = footfall_knee_series_find (series, from);
  guint n_days = footfall_knee_series_get_size (series) - start;

  if (n_days < (guint) rules->worsening_logged_days)
    return;

  FootfallWorseningReasons reasons = { .days = (int) n_days,
                                       .from = footfall_knee_series_get (series, start)->day,
                                       .on = footfall_knee_series_get_latest (series)->day };
  if (reasons.on - reasons.from < rules->worsening_span_days)
    return;

  measure_rise (context, series, start, &reasons);
  if (!footfall_is_at_least (reasons.change, rules->worsening_change) ||
      footfall_is_above (reasons.p, rules->worsening_p))
    return;

  gboolean is_flaring = has_finding (context, FOOTFALL_RULE_FLARE_UP, knee);
  FootfallFinding *finding = footfall_context_add_finding (context, FOOTFALL_RULE_WORSENING, (int) knee,
                                                           is_flaring ? FOOTFALL_FINDING_LEVEL_CAUTION
                                                                      : FOOTFALL_FINDING_LEVEL_INFO);
  finding->since = reasons.from;
  finding->last = reasons.on;
  finding->reasons.worsening = reasons;
  add_runs (context, finding, from, context->today, 0);
}

void
footfall_judge_mild (FootfallContext *context, FootfallKnee knee)
{
  const FootfallKneeDay *day = get_recent_day (context, knee);

  if (day == NULL || context->families[knee].is_active || day->highest < context->rules->mild_min_level ||
      day->highest >= context->rules->flare_min_level ||
      has_finding (context, FOOTFALL_RULE_FLARE_UP, knee) || has_finding (context, FOOTFALL_RULE_LINGERING, knee) ||
      has_finding (context, FOOTFALL_RULE_RED_FLAG, knee))
    return;

  FootfallFinding *finding = footfall_context_add_finding (context, FOOTFALL_RULE_MILD, (int) knee,
                                                           FOOTFALL_FINDING_LEVEL_INFO);
  finding->since = day->day;
  finding->last = day->day;
  finding->reasons.mild = (FootfallMildReasons) { .level = day->highest, .on = day->day };
  add_runs (context, finding, day->day, day->day, 0);
}
