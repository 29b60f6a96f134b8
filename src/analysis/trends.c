/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/trends.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "analysis/episodes.h"
#include "analysis/statistics.h"

static const FootfallWord trend_kind_words[FOOTFALL_N_TRENDS] = {
  [FOOTFALL_TREND_PAIN] = { "pain", N_("Pain over time") },
  [FOOTFALL_TREND_LOAD] = { "load", N_("Distance by week") },
  [FOOTFALL_TREND_SURFACE] = { "surface", N_("Pain by surface") },
  [FOOTFALL_TREND_SHOE] = { "shoe", N_("Pain by shoe") },
  [FOOTFALL_TREND_SHOE_DISTANCE] = { "shoe-distance", N_("Pain against the distance on the shoe") },
  [FOOTFALL_TREND_FLARES] = { "flares", N_("Flare-ups side by side") },
};

const FootfallVocabulary footfall_trend_kinds = { "chart", trend_kind_words, FOOTFALL_N_TRENDS };

static void
extend_flare (GArray *flares, const FootfallKneeDay *day, gboolean is_new)
{
  if (is_new)
    {
      FootfallFlare flare = { .starts_on = day->day };
      g_array_append_val (flares, flare);
    }
  FootfallFlare *flare = &g_array_index (flares, FootfallFlare, flares->len - 1);
  flare->ends_on = day->day;
  flare->painful_days++;
  flare->highest = MAX (flare->highest, day->highest);
}

/* What each shoe has gone so far; made when first asked for */
static double *
get_distance (GHashTable *distances, const FootfallShoe *shoe)
{
  double *distance_m = g_hash_table_lookup (distances, shoe);

  if (distance_m == NULL)
    {
      distance_m = g_new (double, 1);
      *distance_m = shoe->initial_distance_m;
      g_hash_table_insert (distances, (gpointer) shoe, distance_m);
    }
  return distance_m;
}

static double
add_to_shoe (const FootfallTrends *self, GHashTable *distances, const FootfallDatedRun *run)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (self->context.log, &run->run->shoe);

  if (shoe == NULL)
    return NAN;
  double *distance_m = get_distance (distances, shoe);
  *distance_m += isnan (run->distance_m) ? 0 : run->distance_m;
  return *distance_m;
}

void
footfall_trends_init (FootfallTrends *self, const FootfallLog *log, const FootfallRules *rules, FootfallDay today)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (log != NULL && rules != NULL);
  g_return_if_fail (footfall_day_is_known (today));

  self->assessment = (FootfallAssessment) { .today = today };
  footfall_context_init (&self->context, log, rules, &self->assessment);
}

void
footfall_trends_clear (FootfallTrends *self)
{
  footfall_context_clear (&self->context);
}

GArray *
footfall_trends_list_line (const FootfallTrends *self, FootfallKnee knee)
{
  const FootfallKneeSeries *series = &self->context.knees[knee];
  const FootfallRules *rules = self->context.rules;
  guint n = footfall_knee_series_get_size (series);
  g_autofree FootfallDay *days = g_new (FootfallDay, n);
  g_autofree double *values = g_new (double, n);
  g_autofree FootfallTrendPoint *points = g_new (FootfallTrendPoint, n);
  GArray *line = g_array_sized_new (FALSE, FALSE, sizeof (FootfallKneeTrendPoint), n);

  for (guint i = 0; i < n; i++)
    {
      days[i] = footfall_knee_series_get (series, i)->day;
      values[i] = footfall_knee_series_get (series, i)->highest;
    }
  footfall_trend_line (days, values, n, rules->trend_half_life_days, rules->trend_gap_days, points);
  for (guint i = 0; i < n; i++)
    {
      FootfallKneeTrendPoint point = { days[i], points[i].value, points[i].starts_line };
      g_array_append_val (line, point);
    }
  return line;
}

GArray *
footfall_trends_list_flares (const FootfallTrends *self, FootfallKnee knee)
{
  const FootfallKneeSeries *series = &self->context.knees[knee];
  GArray *flares = g_array_new (FALSE, FALSE, sizeof (FootfallFlare));
  FootfallEpisodes episodes;

  footfall_episodes_init (&episodes, self->context.rules);
  for (guint i = 0; i < footfall_knee_series_get_size (series); i++)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (series, i);

      footfall_episodes_add_day (&episodes, day);
      if (day->highest >= self->context.rules->pain_min_level)
        extend_flare (flares, day, episodes.starts->len > flares->len);
    }
  footfall_episodes_clear (&episodes);
  return flares;
}

GArray *
footfall_trends_list_outcomes (FootfallTrends *self)
{
  FootfallRunSeries *runs = &self->context.runs;
  g_autoptr (GHashTable) distances = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (FootfallRunOutcome));

  for (guint i = 0; i < footfall_run_series_get_size (runs); i++)
    {
      FootfallRunOutcome outcome = { .run = footfall_run_series_look_up (runs, i) };

      outcome.shoe_distance_m = add_to_shoe (self, distances, outcome.run);
      if (outcome.run->outcome >= 0 && !isnan (outcome.run->distance_m))
        g_array_append_val (outcomes, outcome);
    }
  return outcomes;
}
