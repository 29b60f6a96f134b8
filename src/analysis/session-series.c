/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/session-series.h"

#include <math.h>

#define SECONDS_PER_MINUTE 60

static gint64
get_end (const FootfallDatedRun *run)
{
  return run->run->started_at + MAX (run->duration_s, 0);
}

static void
add_run (FootfallSession *session, const FootfallDatedRun *run)
{
  session->n_runs++;
  if (isnan (run->distance_m))
    return;

  session->distance_m = isnan (session->distance_m) ? run->distance_m : session->distance_m + run->distance_m;
}

static void
keep_if_known (FootfallSessionSeries *self, const FootfallSession *session)
{
  if (!isnan (session->distance_m))
    g_array_append_val (self->sessions, *session);
}

/* The sessions that can be dated @day or later start here. */
static guint
find_day (const FootfallSessionSeries *self, FootfallDay day)
{
  return footfall_session_series_find (self, footfall_run_series_find (self->runs, day));
}

void
footfall_session_series_init (FootfallSessionSeries *self, const FootfallRunSeries *runs, const FootfallRules *rules)
{
  guint n_runs = footfall_run_series_get_size (runs);
  gint64 pause_s = (gint64) rules->session_gap_minutes * SECONDS_PER_MINUTE;
  FootfallSession session = { .distance_m = NAN };
  gint64 end = 0;

  self->runs = runs;
  self->sessions = g_array_sized_new (FALSE, FALSE, sizeof (FootfallSession), n_runs);
  for (guint i = 0; i < n_runs; i++)
    {
      const FootfallDatedRun *run = footfall_run_series_get (runs, i);

      if (i > 0 && run->run->started_at - end > pause_s)
        keep_if_known (self, &session);
      if (i == 0 || run->run->started_at - end > pause_s)
        {
          session = (FootfallSession) { .first_run = i, .day = run->day, .distance_m = NAN };
          end = run->run->started_at;
        }
      add_run (&session, run);
      end = MAX (end, get_end (run));
    }
  keep_if_known (self, &session);
}

void
footfall_session_series_clear (FootfallSessionSeries *self)
{
  g_clear_pointer (&self->sessions, g_array_unref);
}

guint
footfall_session_series_get_size (const FootfallSessionSeries *self)
{
  return self->sessions->len;
}

const FootfallSession *
footfall_session_series_get (const FootfallSessionSeries *self, guint index)
{
  return &g_array_index (self->sessions, FootfallSession, index);
}

const FootfallSession *
footfall_session_series_find_longest (const FootfallSessionSeries *self, const FootfallSessionRange *range,
                                      int *n_sessions)
{
  const FootfallSession *longest = NULL;
  guint start = MAX (find_day (self, range->from), footfall_session_series_find (self, range->first_run));
  int n_found = 0;

  for (guint i = start; i < range->end; i++)
    {
      const FootfallSession *session = footfall_session_series_get (self, i);

      if (session->day < range->from || session->day > range->until || session == range->left_out)
        continue;

      n_found++;
      if (longest == NULL || session->distance_m >= longest->distance_m)
        longest = session;
    }
  if (n_sessions != NULL)
    *n_sessions = n_found;
  return longest;
}

double
footfall_session_series_sum (const FootfallSessionSeries *self, FootfallDay after, FootfallDay until)
{
  double sum = 0;

  for (guint i = find_day (self, after + 1); i < self->sessions->len; i++)
    {
      const FootfallSession *session = footfall_session_series_get (self, i);

      if (session->day > after && session->day <= until)
        sum += session->distance_m;
    }
  return sum;
}

guint
footfall_session_series_find (const FootfallSessionSeries *self, guint first_run)
{
  guint low = 0;
  guint high = self->sessions->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (footfall_session_series_get (self, middle)->first_run < first_run)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}
