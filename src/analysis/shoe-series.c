/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/shoe-series.h"

#include <math.h>

#include "analysis/comparison.h"

static GHashTable *
add_shoes (FootfallShoeSeries *self, const FootfallLog *log)
{
  guint n_shoes = footfall_log_get_n_shoes (log);
  GHashTable *by_uuid = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);

  /* Never grown, so that pointers into it stay good */
  g_array_set_size (self->shoes, n_shoes);
  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      FootfallShoeTotals *totals = &g_array_index (self->shoes, FootfallShoeTotals, i);

      *totals = (FootfallShoeTotals) { .shoe = shoe,
                                       .distance_m = isfinite (shoe->initial_distance_m) ? shoe->initial_distance_m : 0,
                                       .first_run_on = FOOTFALL_DAY_UNKNOWN,
                                       .last_run_on = FOOTFALL_DAY_UNKNOWN,
                                       .inspect_due_on = FOOTFALL_DAY_UNKNOWN };
      if (footfall_is_at_least (totals->distance_m, shoe->inspect_at_m))
        totals->inspect_due_on = FOOTFALL_DAY_MIN;
      g_hash_table_insert (by_uuid, (gpointer) &shoe->record.uuid, totals);
    }
  return by_uuid;
}

static void
add_run (FootfallShoeTotals *totals, const FootfallDatedRun *run)
{
  totals->n_runs++;
  if (totals->first_run_on == FOOTFALL_DAY_UNKNOWN || run->day < totals->first_run_on)
    totals->first_run_on = run->day;
  totals->last_run_on = MAX (totals->last_run_on, run->day);

  if (isnan (run->distance_m))
    return;

  totals->distance_m += run->distance_m;
  if (totals->inspect_due_on == FOOTFALL_DAY_UNKNOWN &&
      footfall_is_at_least (totals->distance_m, totals->shoe->inspect_at_m))
    totals->inspect_due_on = run->day;
}

void
footfall_shoe_series_init (FootfallShoeSeries *self, const FootfallRunSeries *runs, const FootfallRules *rules)
{
  FootfallDay recent_after = runs->today - rules->pattern_window_days;

  self->shoes = g_array_new (FALSE, TRUE, sizeof (FootfallShoeTotals));
  g_autoptr (GHashTable) by_uuid = add_shoes (self, runs->log);
  for (guint i = 0; i < footfall_run_series_get_size (runs); i++)
    {
      const FootfallDatedRun *run = footfall_run_series_get (runs, i);
      FootfallShoeTotals *totals = g_hash_table_lookup (by_uuid, &run->run->shoe);

      if (totals == NULL)
        continue;
      add_run (totals, run);
      totals->n_recent_runs += run->day > recent_after;
    }
}

void
footfall_shoe_series_clear (FootfallShoeSeries *self)
{
  g_clear_pointer (&self->shoes, g_array_unref);
}

guint
footfall_shoe_series_get_size (const FootfallShoeSeries *self)
{
  return self->shoes->len;
}

const FootfallShoeTotals *
footfall_shoe_series_get (const FootfallShoeSeries *self, guint index)
{
  return &g_array_index (self->shoes, FootfallShoeTotals, index);
}
