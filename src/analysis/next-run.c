/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/next-run.h"

#include <math.h>

#include "analysis/comparison.h"
#include "analysis/step.h"

static FootfallNextRun
make_none (FootfallNextRunBasis basis)
{
  return (FootfallNextRun) { .max_distance_m = NAN,
                             .basis = basis,
                             .longest_m = NAN,
                             .longest_on = FOOTFALL_DAY_UNKNOWN };
}

static FootfallNextRun
make_figure (const FootfallContext *context, FootfallNextRunBasis basis, const FootfallSession *session, double factor)
{
  FootfallNextRun next_run = make_none (basis);

  if (session == NULL || isnan (factor))
    return next_run;

  next_run.max_distance_m = footfall_round_down_distance (session->distance_m * factor);
  next_run.longest_m = session->distance_m;
  next_run.longest_run = footfall_run_series_get (&context->runs, session->first_run)->run->record.uuid;
  next_run.longest_on = session->day;
  return next_run;
}

static gboolean
needs_rest (const FootfallContext *context)
{
  for (guint i = 0; i < context->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (context->assessment->findings, i);

      if (finding->level == FOOTFALL_FINDING_LEVEL_RED && !finding->quiet)
        return TRUE;
    }
  return FALSE;
}

/* The longest session of the last weeks; the reported spike only if there is no other. */
static const FootfallSession *
find_longest (const FootfallContext *context)
{
  FootfallSessionRange range = { .end = footfall_session_series_get_size (&context->sessions),
                                 .from = context->today - context->rules->load_window_days,
                                 .until = context->today,
                                 .left_out = context->spike };
  const FootfallSession *longest = footfall_session_series_find_longest (&context->sessions, &range, NULL);

  return longest != NULL ? longest : context->spike;
}

static FootfallNextRun
make_ease (const FootfallContext *context)
{
  return make_figure (context, FOOTFALL_NEXT_RUN_BASIS_EASE, find_longest (context), context->rules->ease_fraction);
}

static FootfallNextRun
make_return (const FootfallContext *context, FootfallDay last_on, int days)
{
  return make_figure (context, FOOTFALL_NEXT_RUN_BASIS_RETURN, footfall_return_find_longest (context, last_on),
                      footfall_return_get_fraction (context->rules, days));
}

/* After the first runs since a pause, what was run since counts as well, but for the reported spike. */
static FootfallNextRun
make_return_since (const FootfallContext *context, const FootfallRunGap *gap)
{
  FootfallNextRun by_gap = make_return (context, gap->starts_after, gap->days);
  FootfallSessionRange since = { .first_run = gap->n_before,
                                 .end = footfall_session_series_get_size (&context->sessions),
                                 .from = FOOTFALL_DAY_MIN,
                                 .until = FOOTFALL_DAY_MAX,
                                 .left_out = context->spike };

  if (gap->days >= context->rules->return_beginner_days)
    return by_gap;

  FootfallNextRun by_runs = make_figure (context, FOOTFALL_NEXT_RUN_BASIS_RETURN,
                                         footfall_session_series_find_longest (&context->sessions, &since, NULL),
                                         context->rules->next_run_ratio);
  return isnan (by_gap.max_distance_m) || by_runs.max_distance_m > by_gap.max_distance_m ? by_runs : by_gap;
}

/* Returns: whether the next run is one of the first after a pause */
static gboolean
find_return (const FootfallContext *context, FootfallNextRun *next_run)
{
  const FootfallRules *rules = context->rules;
  guint n_runs = footfall_run_series_get_size (&context->runs);
  FootfallRunGap gap;

  if (n_runs == 0)
    return FALSE;

  int days = context->today - context->runs.last_day;
  if (days >= rules->return_short_days && days < rules->return_silent_days)
    {
      *next_run = make_return (context, context->runs.last_day, days);
      return TRUE;
    }

  if (!footfall_run_series_find_gap (&context->runs, n_runs - 1,
                                     footfall_run_series_get (&context->runs, n_runs - 1)->day,
                                     context->today - rules->return_recent_days + 1, context->today,
                                     rules->return_short_days, rules->return_silent_days - 1, &gap))
    return FALSE;

  *next_run = make_return_since (context, &gap);
  return TRUE;
}

FootfallNextRun
footfall_find_next_run (const FootfallContext *context)
{
  gboolean is_flaring = footfall_context_find_finding (context, FOOTFALL_RULE_FLARE_UP, -1) != NULL;
  FootfallNextRun next_run;

  if (needs_rest (context))
    return make_none (FOOTFALL_NEXT_RUN_BASIS_REST);

  FootfallNextRun ease = make_ease (context);
  if (find_return (context, &next_run))
    return is_flaring && ease.max_distance_m < next_run.max_distance_m ? ease : next_run;

  if (isnan (ease.max_distance_m))
    return make_none (FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA);
  if (is_flaring)
    return ease;
  if (footfall_context_is_cold (context, context->today))
    return make_none (FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA);
  return make_figure (context, FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS, find_longest (context),
                      context->rules->next_run_ratio);
}
