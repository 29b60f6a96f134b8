/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/load-series.h"

#include <math.h>

#include "analysis/step.h"

#define DAYS_PER_WEEK 7

static FootfallLoadWeek *
find_week (GArray *weeks, FootfallDay day)
{
  FootfallDay first = g_array_index (weeks, FootfallLoadWeek, 0).starts_on;
  guint index = (guint) ((day - first) / DAYS_PER_WEEK);

  return &g_array_index (weeks, FootfallLoadWeek, MIN (index, weeks->len - 1));
}

static GArray *
make_weeks (FootfallDay from, FootfallDay today)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (FootfallLoadWeek));

  for (FootfallDay day = from; day <= today; day += DAYS_PER_WEEK)
    {
      FootfallLoadWeek week = { .starts_on = day, .longest_m = NAN, .longest_on = FOOTFALL_DAY_UNKNOWN };
      g_array_append_val (weeks, week);
    }
  return weeks;
}

static void
add_run (FootfallLoadWeek *week, const FootfallDatedRun *run)
{
  gboolean is_first = week->n_runs++ == 0;

  if (isnan (run->distance_m))
    {
      if (is_first)
        week->distance_m = NAN;
      return;
    }
  week->distance_m = isnan (week->distance_m) ? run->distance_m : week->distance_m + run->distance_m;
}

static void
offer_session (FootfallLoadWeek *week, const FootfallSession *session, const FootfallRun *run)
{
  if (!isnan (week->longest_m) && session->distance_m <= week->longest_m)
    return;
  week->longest_m = session->distance_m;
  week->longest_on = session->day;
  week->longest_run = run->record.uuid;
}

static const FootfallRun *
get_first_run (const FootfallTrends *self, const FootfallSession *session)
{
  return footfall_run_series_get (&self->context.runs, session->first_run)->run;
}

/* What a session of that day would be held against, times what is still no bigger step */
static double
get_limit (const FootfallTrends *self, FootfallDay day)
{
  const FootfallRules *rules = self->context.rules;
  guint end = footfall_session_series_find (&self->context.sessions,
                                            footfall_run_series_find_end (&self->context.runs, day - 1));
  FootfallSessionRange range = { .end = end, .from = day - rules->load_window_days, .until = day - 1 };
  int n_sessions;
  const FootfallSession *longest =
      footfall_session_series_find_longest (&self->context.sessions, &range, &n_sessions);

  if (longest == NULL || n_sessions < rules->spike_sessions || footfall_context_is_cold (&self->context, day))
    return NAN;
  return MAX (MAX (longest->distance_m * rules->spike_info_ratio, longest->distance_m + rules->spike_min_step_m),
              rules->spike_min_distance_m);
}

static gboolean
is_same (double a, double b)
{
  return isnan (a) ? isnan (b) : fabs (a - b) < 1;
}

GArray *
footfall_trends_list_weeks (const FootfallTrends *self, int first_weekday)
{
  const FootfallRunSeries *runs = &self->context.runs;

  if (footfall_run_series_get_size (runs) == 0)
    return g_array_new (FALSE, FALSE, sizeof (FootfallLoadWeek));

  GArray *weeks =
      make_weeks (footfall_day_start_of_week (runs->first_day, first_weekday), self->context.today);
  for (guint i = 0; i < footfall_run_series_get_size (runs); i++)
    add_run (find_week (weeks, footfall_run_series_get (runs, i)->day), footfall_run_series_get (runs, i));
  for (guint i = 0; i < footfall_session_series_get_size (&self->context.sessions); i++)
    {
      const FootfallSession *session = footfall_session_series_get (&self->context.sessions, i);
      offer_session (find_week (weeks, session->day), session, get_first_run (self, session));
    }
  return weeks;
}

GArray *
footfall_trends_list_limits (const FootfallTrends *self)
{
  GArray *limits = g_array_new (FALSE, FALSE, sizeof (FootfallLoadLimit));
  double before = NAN;

  if (footfall_run_series_get_size (&self->context.runs) == 0)
    return limits;
  for (FootfallDay day = self->context.runs.first_day; day <= self->context.today; day++)
    {
      FootfallLoadLimit limit = { day, get_limit (self, day) };

      if (is_same (limit.limit_m, before))
        continue;
      g_array_append_val (limits, limit);
      before = limit.limit_m;
    }
  return limits;
}

GArray *
footfall_trends_list_steps (const FootfallTrends *self, FootfallDay from, int *n_sessions)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (FootfallLoadStep));
  int count = 0;

  for (guint i = 0; i < footfall_session_series_get_size (&self->context.sessions); i++)
    {
      const FootfallSession *session = footfall_session_series_get (&self->context.sessions, i);

      if (session->day < from)
        continue;
      count++;
      FootfallStep step = footfall_step_of_session (&self->context, i);
      if (footfall_step_get_level (&step, &self->context) < 0)
        continue;
      FootfallLoadStep found = { session->day, session->distance_m, footfall_step_get_ratio (&step),
                                 get_first_run (self, session)->record.uuid };
      g_array_append_val (steps, found);
    }
  if (n_sessions != NULL)
    *n_sessions = count;
  return steps;
}
