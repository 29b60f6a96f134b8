/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "analysis/statistics.h"
#include "report/trend-builder.h"

/* Medians are made of stretches of a hundred kilometres. */
#define STRETCH_M 100000.0

/* A threshold up to a quarter beyond what a shoe has gone is shown. */
#define NEAR 1.25

static double
find_median (const GArray *levels)
{
  return footfall_median ((const double *) (gpointer) levels->data, levels->len);
}

static FootfallShoeHalves
measure_halves (const FootfallShoe *shoe, const FootfallLayer *runs)
{
  g_autoptr (GArray) before = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) after = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < runs->data->len; i++)
    {
      const FootfallDatum *datum = &g_array_index (runs->data, FootfallDatum, i);
      g_array_append_val (datum->x <= shoe->inspect_at_m ? before : after, datum->y);
    }
  return (FootfallShoeHalves) { .shoe = shoe,
                                .at_m = shoe->inspect_at_m,
                                .n_before = (int) before->len,
                                .n_after = (int) after->len,
                                .median_before = find_median (before),
                                .median_after = find_median (after) };
}

static FootfallLayer *
add_runs (FootfallTrendBuilder *self, FootfallPanel *panel, const FootfallShoe *shoe, const GArray *outcomes)
{
  FootfallLayer *runs = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, _("Run"), FOOTFALL_INK_BAR);
  for (guint i = 0; i < outcomes->len; i++)
    {
      const FootfallRunOutcome *outcome = &g_array_index (outcomes, FootfallRunOutcome, i);
      const FootfallRun *run = outcome->run->run;
      if (footfall_uuid_equal (&run->shoe, &shoe->record.uuid))
        footfall_layer_add_datum (runs, &(FootfallDatum) {
                                            .x = outcome->shoe_distance_m,
                                            .y = outcome->run->outcome,
                                            .time = outcome->run->day + FOOTFALL_NOON,
                                            .record = footfall_chart_add_record (self->chart, &run->record.uuid),
                                        });
    }
  return runs;
}

static void
add_thresholds (FootfallPanel *panel, const FootfallShoe *shoe)
{
  FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_MARKS, NULL, FOOTFALL_INK_QUIET);
  layer->symbol = FOOTFALL_SYMBOL_FLAG;
  footfall_layer_add_labelled (layer, shoe->inspect_at_m, NAN, NAN, _("Inspect"));
  footfall_layer_add_labelled (layer, shoe->replace_at_m, NAN, NAN, _("Replace"));
}

static FootfallShoeHalves
add_shoe (FootfallTrendBuilder *self, const FootfallShoe *shoe, const GArray *outcomes)
{
  FootfallPanel *panel = footfall_chart_add_panel (self->chart, shoe->name);
  footfall_trend_builder_add_bands (panel);
  add_thresholds (panel, shoe);
  FootfallLayer *runs = add_runs (self, panel, shoe, outcomes);
  FootfallLayer *medians =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_SUMMARY, _("Median of 100 km"), FOOTFALL_INK_SECOND);
  medians->extent = STRETCH_M;
  medians->min_count = FOOTFALL_MEDIAN_RUNS_MIN;
  return measure_halves (shoe, runs);
}

/* As far as a shoe has gone, and to a threshold that is not far beyond */
static double
find_end (double end, const FootfallShoe *shoe, const GArray *outcomes)
{
  double gone_m = 0;
  for (guint i = 0; i < outcomes->len; i++)
    {
      const FootfallRunOutcome *outcome = &g_array_index (outcomes, FootfallRunOutcome, i);
      if (footfall_uuid_equal (&outcome->run->run->shoe, &shoe->record.uuid))
        gone_m = MAX (gone_m, outcome->shoe_distance_m);
    }
  double thresholds[] = { gone_m, shoe->inspect_at_m, shoe->replace_at_m };
  for (guint i = 0; i < G_N_ELEMENTS (thresholds); i++)
    if (thresholds[i] <= gone_m * NEAR)
      end = MAX (end, thresholds[i]);
  return end;
}

void
footfall_trend_build_shoe_distance (FootfallTrendBuilder *self)
{
  g_autoptr (GArray) outcomes = footfall_trends_list_outcomes (&self->trends);
  g_autoptr (GPtrArray) shoes = footfall_trend_builder_list_shoes (self, outcomes);
  g_autoptr (GArray) halves = g_array_new (FALSE, FALSE, sizeof (FootfallShoeHalves));

  self->chart->x.format = (FootfallValueFormat) { FOOTFALL_VALUE_DISTANCE, self->request->unit };
  self->chart->x.from = 0;
  /* Translators: below an axis; %s is "km" or "mi" */
  self->chart->x.title =
      g_strdup_printf (_("distance on the shoe, %s"), footfall_distance_unit_get_symbol (self->request->unit));
  self->chart->summarise = footfall_median;
  footfall_trend_builder_set_levels (self);
  for (guint i = 0; i < shoes->len; i++)
    {
      FootfallShoeHalves shoe = add_shoe (self, g_ptr_array_index (shoes, i), outcomes);
      g_array_append_val (halves, shoe);
      self->chart->x.to = find_end (i > 0 ? self->chart->x.to : 0, g_ptr_array_index (shoes, i), outcomes);
    }
  footfall_trend_builder_take_text (
      self, footfall_chart_text_shoe_distance ((const FootfallShoeHalves *) (gpointer) halves->data, halves->len,
                                               self->request->rules, self->request->unit));
}
