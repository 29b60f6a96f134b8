/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/step.h"

#include <math.h>

#include "analysis/comparison.h"

/* Takes the longer of what the step is held against so far and @fraction of @session. */
static void
offer_base (FootfallStep *step, const FootfallSession *session, double fraction)
{
  double distance_m = session->distance_m * fraction;

  if (step->base != NULL && distance_m <= step->base_m)
    return;
  step->base_m = distance_m;
  step->base = session;
}

/* After a pause, a part of what was run before it is the base, or what was run since if that is more. */
static void
find_return_base (const FootfallContext *context, FootfallStep *step, guint n_runs_before, guint n_sessions_before)
{
  const FootfallRules *rules = context->rules;
  FootfallRunGap gap;

  if (!footfall_run_series_find_gap (&context->runs, n_runs_before, step->day, step->day - rules->load_window_days,
                                     step->day, rules->return_short_days, rules->return_beginner_days - 1, &gap))
    return;

  const FootfallSession *before = footfall_return_find_longest (context, gap.starts_after);
  if (before == NULL)
    return;

  FootfallSessionRange since = { .first_run = gap.n_before, .end = n_sessions_before,
                                 .from = FOOTFALL_DAY_MIN, .until = FOOTFALL_DAY_MAX };
  const FootfallSession *after = footfall_session_series_find_longest (&context->sessions, &since, NULL);
  step->form = FOOTFALL_FORM_RETURN;
  offer_base (step, before, footfall_return_get_fraction (rules, gap.days));
  if (after != NULL)
    offer_base (step, after, 1);
}

static FootfallStep
make_step (const FootfallContext *context, double distance_m, FootfallDay day, guint n_runs_before,
           guint n_sessions_before)
{
  FootfallStep self = { .distance_m = distance_m, .day = day, .form = FOOTFALL_FORM_NONE, .base_m = NAN };
  FootfallSessionRange window = { .end = n_sessions_before,
                                  .from = day - context->rules->load_window_days, .until = day };
  const FootfallSession *longest = footfall_session_series_find_longest (&context->sessions, &window,
                                                                         &self.earlier_sessions);

  self.painful_on = footfall_context_find_painful (context, day - context->rules->load_pain_days, day);
  if (self.earlier_sessions < context->rules->spike_sessions)
    {
      find_return_base (context, &self, n_runs_before, n_sessions_before);
      return self;
    }

  self.form = FOOTFALL_FORM_WINDOW;
  offer_base (&self, longest, 1);
  return self;
}

FootfallStep
footfall_step_of_session (const FootfallContext *context, guint index)
{
  const FootfallSession *session = footfall_session_series_get (&context->sessions, index);

  return make_step (context, session->distance_m, session->day, session->first_run, index);
}

FootfallStep
footfall_step_of_plan (const FootfallContext *context, double distance_m)
{
  return make_step (context, distance_m, context->today, footfall_run_series_get_size (&context->runs),
                    footfall_session_series_get_size (&context->sessions));
}

double
footfall_step_get_ratio (const FootfallStep *self)
{
  return self->distance_m / self->base_m;
}

int
footfall_step_get_level (const FootfallStep *self, const FootfallContext *context)
{
  const FootfallRules *rules = context->rules;
  double ratio = footfall_step_get_ratio (self);
  int level = FOOTFALL_FINDING_LEVEL_INFO;

  if (footfall_context_is_cold (context, self->day) || !footfall_is_above (ratio, rules->spike_info_ratio) ||
      !footfall_is_at_least (self->distance_m, rules->spike_min_distance_m) ||
      !footfall_is_at_least (self->distance_m - self->base_m, rules->spike_min_step_m))
    return -1;

  if (footfall_is_above (ratio, rules->spike_strong_ratio))
    level = FOOTFALL_FINDING_LEVEL_STRONG;
  else if (footfall_is_above (ratio, rules->spike_caution_ratio))
    level = FOOTFALL_FINDING_LEVEL_CAUTION;
  if (self->painful_on != FOOTFALL_DAY_UNKNOWN)
    level++;
  return MIN (level, FOOTFALL_FINDING_LEVEL_STRONG);
}

double
footfall_return_get_fraction (const FootfallRules *rules, int days)
{
  if (days < rules->return_short_days || days >= rules->return_beginner_days)
    return NAN;
  if (days >= rules->return_long_days)
    return rules->return_long_fraction;
  return days >= rules->return_middle_days ? rules->return_middle_fraction : rules->return_short_fraction;
}

const FootfallSession *
footfall_return_find_longest (const FootfallContext *context, FootfallDay last_on)
{
  FootfallSessionRange range = { .end = footfall_session_series_get_size (&context->sessions),
                                 .from = last_on - context->rules->return_longest_days + 1,
                                 .until = last_on };

  return footfall_session_series_find_longest (&context->sessions, &range, NULL);
}
