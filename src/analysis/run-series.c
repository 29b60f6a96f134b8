/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/run-series.h"

#include <math.h>

#include "core/units.h"

#define SECONDS_PER_DAY 86400

/* What is less than a micrometre is no distance; the log adds it up as nothing, and a ratio to it could be infinite. */
static double
get_known_distance (const FootfallRun *run)
{
  gboolean is_known = run->distance_m * FOOTFALL_MICROMETRES_PER_METRE >= 1 &&
                      run->distance_m <= FOOTFALL_DISTANCE_MAX_M;

  return is_known ? run->distance_m : NAN;
}

static gint64
get_known_duration (const FootfallRun *run)
{
  return run->duration_s > 0 && run->duration_s <= FOOTFALL_DURATION_MAX_S ? run->duration_s : -1;
}

static void
look_up_answers (FootfallDatedRun *run, const FootfallLog *log, FootfallDay today)
{
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, &run->run->record.uuid);

  run->is_looked_up = TRUE;
  for (guint i = 0; i < entries->len; i++)
    {
      const FootfallPain *pain = g_ptr_array_index (entries, i);
      FootfallDay day = footfall_pain_get_day (pain);

      if (!footfall_pain_is_counted (pain, today))
        continue;

      run->outcome = MAX (run->outcome, pain->level);
      if (run->asked_on == FOOTFALL_DAY_UNKNOWN || day < run->asked_on)
        run->asked_on = day;
    }
}

/* The index of the first run that starts at @instant or later. */
static guint
find_instant (const FootfallRunSeries *self, gint64 instant)
{
  guint low = 0;
  guint high = self->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (footfall_run_series_get (self, middle)->run->started_at < instant)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
footfall_run_series_init (FootfallRunSeries *self, const FootfallLog *log, FootfallDay today)
{
  guint n_runs = footfall_log_get_n_runs (log);

  self->log = log;
  self->today = today;
  self->runs = g_array_sized_new (FALSE, FALSE, sizeof (FootfallDatedRun), n_runs);
  self->first_day = FOOTFALL_DAY_UNKNOWN;
  self->last_day = FOOTFALL_DAY_UNKNOWN;

  for (guint i = 0; i < n_runs; i++)
    {
      const FootfallRun *run = footfall_log_get_run (log, i);
      FootfallDatedRun dated = { .run = run, .day = footfall_run_get_day (run) };

      if (!footfall_day_is_known (dated.day) || dated.day > today)
        continue;

      dated.distance_m = get_known_distance (run);
      dated.duration_s = get_known_duration (run);
      dated.asked_on = FOOTFALL_DAY_UNKNOWN;
      dated.outcome = -1;
      g_array_append_val (self->runs, dated);
      if (self->first_day == FOOTFALL_DAY_UNKNOWN || dated.day < self->first_day)
        self->first_day = dated.day;
      self->last_day = MAX (self->last_day, dated.day);
    }
}

void
footfall_run_series_clear (FootfallRunSeries *self)
{
  g_clear_pointer (&self->runs, g_array_unref);
}

guint
footfall_run_series_get_size (const FootfallRunSeries *self)
{
  return self->runs->len;
}

const FootfallDatedRun *
footfall_run_series_get (const FootfallRunSeries *self, guint index)
{
  return &g_array_index (self->runs, FootfallDatedRun, index);
}

const FootfallDatedRun *
footfall_run_series_look_up (FootfallRunSeries *self, guint index)
{
  FootfallDatedRun *run = &g_array_index (self->runs, FootfallDatedRun, index);

  if (!run->is_looked_up)
    look_up_answers (run, self->log, self->today);
  return run;
}

guint
footfall_run_series_find (const FootfallRunSeries *self, FootfallDay day)
{
  return find_instant (self, (gint64) day * SECONDS_PER_DAY - FOOTFALL_UTC_OFFSET_MAX_S);
}

guint
footfall_run_series_find_end (const FootfallRunSeries *self, FootfallDay day)
{
  return find_instant (self, ((gint64) day + 1) * SECONDS_PER_DAY + FOOTFALL_UTC_OFFSET_MAX_S);
}

void
footfall_run_series_count (FootfallRunSeries *self, FootfallDay after, FootfallDay until, int *n_runs, int *n_asked)
{
  guint end = footfall_run_series_find_end (self, until);

  *n_runs = 0;
  *n_asked = 0;
  for (guint i = footfall_run_series_find (self, after + 1); i < end; i++)
    {
      const FootfallDatedRun *run = footfall_run_series_get (self, i);

      if (run->day <= after || run->day > until)
        continue;

      run = footfall_run_series_look_up (self, i);
      *n_runs += 1;
      if (run->asked_on != FOOTFALL_DAY_UNKNOWN && run->asked_on <= until)
        *n_asked += 1;
    }
}

gboolean
footfall_run_series_find_gap (const FootfallRunSeries *self, guint n_runs, FootfallDay next_on,
                              FootfallDay first_end, FootfallDay last_end, int min_days, int max_days,
                              FootfallRunGap *gap)
{
  guint start = footfall_run_series_find (self, first_end);

  /* The gap's own first run may lie before the first end, hence one more */
  for (guint i = n_runs; i > 0 && i >= start; i--)
    {
      FootfallDay before = footfall_run_series_get (self, i - 1)->day;
      int days = next_on - before;

      if (days >= min_days && days <= max_days && next_on >= first_end && next_on <= last_end)
        {
          *gap = (FootfallRunGap) { .days = days, .starts_after = before, .ends_on = next_on, .n_before = i };
          return TRUE;
        }
      next_on = before;
    }
  return FALSE;
}

gboolean
footfall_pain_is_counted (const FootfallPain *pain, FootfallDay today)
{
  FootfallDay day = footfall_pain_get_day (pain);

  return footfall_day_is_known (day) && day <= today && pain->level >= 0 && pain->level <= 10 &&
         pain->knee < FOOTFALL_N_KNEES;
}
