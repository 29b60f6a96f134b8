/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "report/trend-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "chart/stops.h"
#include "report/trend-builder.h"

#define SIX_WEEKS 42
#define MONTHS 3
#define MONTHS_OF_YEAR 12

/* A range is never shorter, or there would be no axis to it. */
#define DAYS_MIN 7

static const FootfallWord range_words[] = {
  [FOOTFALL_RANGE_SIX_WEEKS] = { "6-weeks", N_("6 Weeks") },
  [FOOTFALL_RANGE_THREE_MONTHS] = { "3-months", N_("3 Months") },
  [FOOTFALL_RANGE_YEAR] = { "1-year", N_("1 Year") },
  [FOOTFALL_RANGE_ALL] = { "all", N_("All") },
};

const FootfallVocabulary footfall_ranges = { "range", range_words, G_N_ELEMENTS (range_words) };

static void
build (FootfallTrendBuilder *builder, FootfallTrendKind kind)
{
  switch (kind)
    {
    case FOOTFALL_TREND_LOAD:
      footfall_trend_build_load (builder);
      break;
    case FOOTFALL_TREND_SURFACE:
      footfall_trend_build_groups (builder, FOOTFALL_PATTERN_KIND_SURFACE);
      break;
    case FOOTFALL_TREND_SHOE:
      footfall_trend_build_groups (builder, FOOTFALL_PATTERN_KIND_SHOE);
      break;
    case FOOTFALL_TREND_SHOE_DISTANCE:
      footfall_trend_build_shoe_distance (builder);
      break;
    case FOOTFALL_TREND_FLARES:
      footfall_trend_build_flares (builder);
      break;
    case FOOTFALL_TREND_PAIN:
    default:
      footfall_trend_build_pain (builder);
    }
}

static guint
count_runs (const GArray *outcomes, const FootfallShoe *shoe)
{
  guint n = 0;
  for (guint i = 0; i < outcomes->len; i++)
    n += footfall_uuid_equal (&g_array_index (outcomes, FootfallRunOutcome, i).run->run->shoe, &shoe->record.uuid);
  return n;
}

static void
append_shoe (GPtrArray *shoes, const FootfallShoe *shoe, const GArray *outcomes)
{
  if (shoe != NULL && !g_ptr_array_find (shoes, shoe, NULL) && count_runs (outcomes, shoe) > 0)
    g_ptr_array_add (shoes, (gpointer) shoe);
}

/* Among the values that marks have, for the sentence */
static void
include (const FootfallStop **lowest, const FootfallStop **highest, const FootfallChart *chart,
         const FootfallStop *stop)
{
  FootfallLayerKind kind = footfall_chart_get_layer (chart, stop)->kind;
  double y = footfall_chart_get_datum (chart, stop)->y;
  if (isnan (y) || (kind != FOOTFALL_LAYER_POINTS && kind != FOOTFALL_LAYER_BARS))
    return;
  if (*lowest == NULL || y < footfall_chart_get_datum (chart, *lowest)->y)
    *lowest = stop;
  if (*highest == NULL || y > footfall_chart_get_datum (chart, *highest)->y)
    *highest = stop;
}

FootfallChart *
footfall_trend_chart_new (const FootfallTrendRequest *request, FootfallTrendKind kind)
{
  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (request->log != NULL && request->rules != NULL && request->assessment != NULL, NULL);

  FootfallTrendBuilder builder = { .request = request, .chart = footfall_chart_new () };
  footfall_trends_init (&builder.trends, request->log, request->rules, request->assessment->today);
  builder.chart->name = g_strdup (footfall_vocabulary_get_label (&footfall_trend_kinds, (int) kind));
  build (&builder, kind);
  footfall_trends_clear (&builder.trends);
  footfall_chart_finish (builder.chart);
  return builder.chart;
}

char *
footfall_trend_chart_describe (const FootfallChart *chart, double from, double to)
{
  g_return_val_if_fail (chart != NULL, NULL);

  const FootfallStop *lowest = NULL;
  const FootfallStop *highest = NULL;
  g_autoptr (GArray) stops = footfall_chart_list_stops (chart, from, to, FALSE);
  for (guint i = 0; i < stops->len; i++)
    include (&lowest, &highest, chart, &g_array_index (stops, FootfallStop, i));
  g_autofree char *low = lowest != NULL ? footfall_chart_format_y (chart, lowest) : NULL;
  g_autofree char *high = highest != NULL ? footfall_chart_format_y (chart, highest) : NULL;
  return footfall_chart_text_describe (chart->name, (FootfallDay) floor (from), (FootfallDay) ceil (to) - 1, stops->len,
                                       low, high);
}

void
footfall_range_get_days (FootfallRange range, FootfallDay first_day, FootfallDay today, double *from, double *to)
{
  g_return_if_fail (footfall_day_is_known (today));
  g_return_if_fail (from != NULL && to != NULL);

  FootfallDay first = today - SIX_WEEKS + 1;
  if (range == FOOTFALL_RANGE_THREE_MONTHS)
    first = footfall_day_add_months (today, -MONTHS) + 1;
  else if (range == FOOTFALL_RANGE_YEAR)
    first = footfall_day_add_months (today, -MONTHS_OF_YEAR) + 1;
  else if (range == FOOTFALL_RANGE_ALL && first_day != FOOTFALL_DAY_UNKNOWN)
    first = MIN (first_day, today - DAYS_MIN + 1);
  *from = first;
  *to = today + 1;
}

void
footfall_trend_builder_take_text (FootfallTrendBuilder *self, FootfallChartText text)
{
  self->chart->title = text.title;
  self->chart->caption = text.caption;
  self->chart->notice = text.notice;
}

void
footfall_trend_builder_set_levels (FootfallTrendBuilder *self)
{
  self->chart->y.format.kind = FOOTFALL_VALUE_LEVEL;
  self->chart->y.from = -0.5;
  self->chart->y.to = 10.5;
  self->chart->y.title = g_strdup (_("pain, 0 to 10"));
}

void
footfall_trend_builder_add_bands (FootfallPanel *panel)
{
  static const struct
  {
    double from, to;
    int level;
    FootfallInk ink;
  } bands[] = {
    { 0.5, 3.5, 1, FOOTFALL_INK_BACKGROUND },
    { 3.5, 6.5, 4, FOOTFALL_INK_BAND },
    { 6.5, 10.5, 7, FOOTFALL_INK_DEEP_BAND },
  };
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_BANDS, NULL, bands[i].ink);
      footfall_layer_add_labelled (layer, bands[i].from, bands[i].to, NAN, footfall_level_get_label (bands[i].level));
    }
}

GPtrArray *
footfall_trend_builder_list_shoes (const FootfallTrendBuilder *self, const GArray *outcomes)
{
  const FootfallLog *log = self->request->log;
  const GArray *patterns = self->request->assessment->patterns;
  GPtrArray *shoes = g_ptr_array_new ();
  for (guint i = 0; i < patterns->len; i++)
    {
      const FootfallPattern *pattern = &g_array_index (patterns, FootfallPattern, i);
      append_shoe (shoes, footfall_log_find_shoe (log, &pattern->shoe_a), outcomes);
      append_shoe (shoes, footfall_log_find_shoe (log, &pattern->shoe_b), outcomes);
    }
  const FootfallShoe *most_used = NULL;
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (most_used == NULL || count_runs (outcomes, shoe) > count_runs (outcomes, most_used))
        most_used = shoe;
    }
  if (shoes->len == 0)
    append_shoe (shoes, most_used, outcomes);
  return shoes;
}
