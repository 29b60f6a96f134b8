/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/shoe-rules.h"

#include <math.h>

#include "analysis/comparison.h"

/* A day in a shoe's record; one that is still to come is as good as unknown. */
static FootfallDay
get_past_day (const FootfallContext *context, FootfallDay day)
{
  return footfall_day_is_known (day) && day <= context->today ? day : FOOTFALL_DAY_UNKNOWN;
}

static FootfallDay
get_first_use (const FootfallContext *context, const FootfallShoeTotals *totals)
{
  FootfallDay first_used_on = get_past_day (context, totals->shoe->first_used_on);

  return first_used_on != FOOTFALL_DAY_UNKNOWN ? first_used_on : totals->first_run_on;
}

static FootfallDay
find_painful (const FootfallContext *context)
{
  return footfall_context_find_painful (context, context->today - context->rules->shoe_pain_days, context->today);
}

static gboolean
is_to_replace (const FootfallShoeTotals *totals)
{
  return footfall_is_at_least (totals->distance_m, totals->shoe->replace_at_m) ||
         totals->shoe->sole == FOOTFALL_SOLE_WORN || totals->shoe->fit == FOOTFALL_FIT_POOR;
}

static gboolean
is_to_inspect_by_distance (const FootfallShoeTotals *totals, FootfallDay inspected_on)
{
  return totals->inspect_due_on != FOOTFALL_DAY_UNKNOWN &&
         (inspected_on == FOOTFALL_DAY_UNKNOWN || inspected_on < totals->inspect_due_on);
}

static gboolean
is_to_inspect_by_age (const FootfallContext *context, int days_used, FootfallDay inspected_on)
{
  int age_days = context->rules->shoe_age_days;

  return days_used >= age_days &&
         (inspected_on == FOOTFALL_DAY_UNKNOWN || context->today - inspected_on >= age_days);
}

/* In which way the shoe wants a look, if it does */
static gboolean
test_inspect (const FootfallContext *context, const FootfallShoeTotals *totals, FootfallShoeInspectReasons *reasons)
{
  FootfallDay first_use = get_first_use (context, totals);

  reasons->distance_m = totals->distance_m;
  reasons->inspect_at_m = totals->shoe->inspect_at_m;
  reasons->days_used = first_use != FOOTFALL_DAY_UNKNOWN ? context->today - first_use : -1;
  reasons->inspected_on = get_past_day (context, totals->shoe->inspected_on);

  if (is_to_inspect_by_distance (totals, reasons->inspected_on))
    reasons->form = FOOTFALL_FORM_DISTANCE;
  else if (is_to_inspect_by_age (context, reasons->days_used, reasons->inspected_on))
    reasons->form = FOOTFALL_FORM_AGE;
  else
    return FALSE;
  return TRUE;
}

/* One level louder if a knee hurt lately */
static FootfallFinding *
add_finding (FootfallContext *context, FootfallRuleId rule, const FootfallShoeTotals *totals,
             FootfallFindingLevel level, FootfallDay painful_on)
{
  if (painful_on != FOOTFALL_DAY_UNKNOWN)
    level++;

  FootfallFinding *finding = footfall_context_add_finding (context, rule, -1, level);
  finding->shoe = totals->shoe->record.uuid;
  finding->since = get_first_use (context, totals);
  finding->last = totals->last_run_on;
  return finding;
}

static void
judge_replace (FootfallContext *context, const FootfallShoeTotals *totals)
{
  FootfallShoeReplaceReasons reasons = { .distance_m = totals->distance_m,
                                         .replace_at_m = totals->shoe->replace_at_m,
                                         .sole = totals->shoe->sole,
                                         .fit = totals->shoe->fit,
                                         .painful_on = find_painful (context) };

  if (!is_to_replace (totals))
    return;

  FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_SHOE_REPLACE, totals, FOOTFALL_FINDING_LEVEL_CAUTION,
                                          reasons.painful_on);
  finding->reasons.shoe_replace = reasons;
}

static void
judge_inspect (FootfallContext *context, const FootfallShoeTotals *totals)
{
  FootfallShoeInspectReasons reasons = { .painful_on = find_painful (context) };

  if (is_to_replace (totals) || !test_inspect (context, totals, &reasons))
    return;

  FootfallFinding *finding = add_finding (context, FOOTFALL_RULE_SHOE_INSPECT, totals, FOOTFALL_FINDING_LEVEL_INFO,
                                          reasons.painful_on);
  finding->reasons.shoe_inspect = reasons;
}

typedef void (*ShoeFunc) (FootfallContext *context, const FootfallShoeTotals *totals);

static void
judge_shoes_in_use (FootfallContext *context, ShoeFunc judge)
{
  for (guint i = 0; i < footfall_shoe_series_get_size (&context->shoes); i++)
    {
      const FootfallShoeTotals *totals = footfall_shoe_series_get (&context->shoes, i);

      if (!footfall_shoe_is_retired (totals->shoe, context->today))
        judge (context, totals);
    }
}

static FootfallShoeState
get_state (const FootfallContext *context, const FootfallShoeTotals *totals)
{
  FootfallShoeInspectReasons reasons;

  if (is_to_replace (totals))
    return FOOTFALL_SHOE_STATE_REPLACE;
  return test_inspect (context, totals, &reasons) ? FOOTFALL_SHOE_STATE_INSPECT : FOOTFALL_SHOE_STATE_OK;
}

void
footfall_judge_shoe_replace (FootfallContext *context)
{
  judge_shoes_in_use (context, judge_replace);
}

void
footfall_judge_shoe_inspect (FootfallContext *context)
{
  judge_shoes_in_use (context, judge_inspect);
}

GArray *
footfall_list_shoe_uses (const FootfallContext *context)
{
  GArray *uses = g_array_new (FALSE, FALSE, sizeof (FootfallShoeUse));

  for (guint i = 0; i < footfall_shoe_series_get_size (&context->shoes); i++)
    {
      const FootfallShoeTotals *totals = footfall_shoe_series_get (&context->shoes, i);
      FootfallShoeUse use = { .shoe = totals->shoe->record.uuid,
                              .distance_m = totals->distance_m,
                              .runs = totals->n_runs,
                              .state = get_state (context, totals),
                              .remaining_m = fmax (0, totals->shoe->replace_at_m - totals->distance_m) };

      if (!footfall_shoe_is_retired (totals->shoe, context->today))
        g_array_append_val (uses, use);
    }
  return uses;
}
