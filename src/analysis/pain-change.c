/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/pain-change.h"

#include <math.h>

#include "analysis/comparison.h"
#include "analysis/permutation.h"

/* The weeks of both stretches, counted back from today */
typedef struct
{
  int sums[2 * FOOTFALL_PAIN_CHANGE_WEEKS];
  int counts[2 * FOOTFALL_PAIN_CHANGE_WEEKS];
} Weeks;

static void
count_days (Weeks *self, const FootfallKneeSeries *knee, FootfallDay today)
{
  guint first = footfall_knee_series_find (knee, today - 2 * FOOTFALL_PAIN_CHANGE_DAYS + 1);

  for (guint i = first; i < footfall_knee_series_get_size (knee); i++)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (knee, i);
      if (day->day > today)
        break;
      int week = (today - day->day) / 7;
      self->sums[week] += day->highest;
      self->counts[week]++;
    }
}

/* Appends the mean of each week that has one to @means. */
static FootfallPainSpan
measure_span (const Weeks *self, int first_week, GArray *means)
{
  FootfallPainSpan span = { .mean = NAN };
  int sum = 0;

  for (int week = first_week; week < first_week + FOOTFALL_PAIN_CHANGE_WEEKS; week++)
    {
      if (self->counts[week] == 0)
        continue;
      double mean = (double) self->sums[week] / self->counts[week];
      g_array_append_val (means, mean);
      sum += self->sums[week];
      span.n_days += self->counts[week];
      span.n_weeks++;
    }
  if (span.n_days > 0)
    span.mean = (double) sum / span.n_days;
  return span;
}

static gboolean
is_enough (const FootfallPainSpan *span, const FootfallPainChange *change)
{
  return span->n_days >= change->needed_days && span->n_weeks >= change->needed_weeks;
}

static gboolean
is_difference (const FootfallPainChange *change, const FootfallRules *rules)
{
  return footfall_is_at_least (fabs (change->now.mean - change->before.mean), rules->pattern_difference)
         && !footfall_is_above (change->p, rules->pattern_p);
}

FootfallPainChange
footfall_pain_change_measure (const FootfallKneeSeries *knee, const FootfallRules *rules, FootfallDay today)
{
  g_autoptr (GArray) means = g_array_new (FALSE, FALSE, sizeof (double));
  Weeks weeks = { 0 };
  FootfallPainChange change = { .needed_days = rules->pattern_runs,
                                .needed_weeks = FOOTFALL_PAIN_CHANGE_WEEKS_MIN,
                                .p = NAN };

  count_days (&weeks, knee, today);
  change.now = measure_span (&weeks, 0, means);
  change.before = measure_span (&weeks, FOOTFALL_PAIN_CHANGE_WEEKS, means);
  if (!is_enough (&change.now, &change) || !is_enough (&change.before, &change))
    return change;

  change.p = footfall_permutation_p_of_means ((const double *) (gpointer) means->data, (guint) change.now.n_weeks,
                                              means->len);
  change.state = is_difference (&change, rules) ? FOOTFALL_PATTERN_STATE_DIFFERENCE
                                                : FOOTFALL_PATTERN_STATE_NO_DIFFERENCE;
  return change;
}
