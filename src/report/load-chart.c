/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/trend-builder.h"

#define DAYS_PER_WEEK 7

static FootfallLayer *
add_bars (FootfallPanel *panel, const char *name, gboolean is_hatched)
{
  FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_BARS, name, FOOTFALL_INK_BAR);
  layer->extent = DAYS_PER_WEEK;
  layer->is_hatched = is_hatched;
  return layer;
}

static void
add_weeks (FootfallTrendBuilder *self, FootfallPanel *panel)
{
  g_autoptr (GArray) weeks = footfall_trends_list_weeks (&self->trends, self->request->first_weekday);
  FootfallLayer *whole = add_bars (panel, _("Week"), FALSE);
  FootfallLayer *part = add_bars (panel, _("This week so far"), TRUE);
  FootfallLayer *longest = footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, NULL, FOOTFALL_INK_FIRST);
  longest->is_thin = TRUE;
  FootfallLayer *marks =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, _("Longest run of the week"), FOOTFALL_INK_FIRST);
  for (guint i = 0; i < weeks->len; i++)
    {
      const FootfallLoadWeek *week = &g_array_index (weeks, FootfallLoadWeek, i);
      gboolean is_over = week->starts_on + DAYS_PER_WEEK <= self->request->assessment->today + 1;
      if (week->n_runs > 0)
        footfall_layer_add (is_over ? whole : part, week->starts_on, week->distance_m);
      gboolean has_longest = !isnan (week->longest_m);
      double at = (has_longest ? week->longest_on : week->starts_on) + FOOTFALL_NOON;
      footfall_layer_add (longest, at, week->longest_m);
      if (has_longest)
        footfall_layer_add_datum (marks, &(FootfallDatum) {
                                             .x = at,
                                             .y = week->longest_m,
                                             .time = at,
                                             .record = footfall_chart_add_record (self->chart, &week->longest_run),
                                         });
    }
}

static void
add_limits (FootfallTrendBuilder *self, FootfallPanel *panel)
{
  g_autoptr (GArray) limits = footfall_trends_list_limits (&self->trends);
  FootfallLayer *layer =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_STEPS, _("Bigger step above this"), FOOTFALL_INK_LIMIT);
  layer->is_dashed = TRUE;
  for (guint i = 0; i < limits->len; i++)
    {
      const FootfallLoadLimit *limit = &g_array_index (limits, FootfallLoadLimit, i);
      footfall_layer_add (layer, limit->day, limit->limit_m);
    }
  /* The last one holds until today is over */
  if (limits->len > 0)
    footfall_layer_add (layer, self->request->assessment->today + 1, NAN);
}

static void
add_steps (FootfallTrendBuilder *self, FootfallPanel *panel)
{
  g_autoptr (GArray) steps = footfall_trends_list_steps (&self->trends, FOOTFALL_DAY_MIN, NULL);
  FootfallLayer *layer =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, _("Bigger step"), FOOTFALL_INK_ALERT);
  layer->symbol = FOOTFALL_SYMBOL_DIAMOND;
  for (guint i = 0; i < steps->len; i++)
    {
      const FootfallLoadStep *step = &g_array_index (steps, FootfallLoadStep, i);
      double at = step->day + FOOTFALL_NOON;
      footfall_layer_add_datum (layer, &(FootfallDatum) {
                                           .x = at,
                                           .y = step->distance_m,
                                           .time = at,
                                           .record = footfall_chart_add_record (self->chart, &step->run),
                                       });
    }
}

void
footfall_trend_build_load (FootfallTrendBuilder *self)
{
  const FootfallAssessment *assessment = self->request->assessment;
  FootfallPanel *panel = footfall_chart_add_panel (self->chart, NULL);
  int n_sessions;
  g_autoptr (GArray) steps =
      footfall_trends_list_steps (&self->trends, assessment->weeks[0].starts_on, &n_sessions);

  self->chart->x.kind = FOOTFALL_AXIS_TIME;
  self->chart->x.format.kind = FOOTFALL_VALUE_DATE;
  self->chart->y.format = (FootfallValueFormat) { FOOTFALL_VALUE_DISTANCE, self->request->unit };
  self->chart->y.from = 0;
  self->chart->y.title = g_strdup (footfall_distance_unit_get_symbol (self->request->unit));
  add_weeks (self, panel);
  add_limits (self, panel);
  add_steps (self, panel);
  footfall_trend_builder_take_text (
      self, footfall_chart_text_load (assessment, (int) steps->len, n_sessions, self->request->unit));
  if (footfall_run_series_get_size (&self->trends.context.runs) == 0)
    self->chart->notice = g_strdup (_("Runs will appear here, week by week."));
}
