/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/trend-builder.h"

/* How the marks of one moment look; those of a day stand in the order in which they were felt. */
static const struct
{
  FootfallSymbol symbol;
  int shift;
} looks[] = {
  [FOOTFALL_MOMENT_DURING] = { FOOTFALL_SYMBOL_CIRCLE, 0 },
  [FOOTFALL_MOMENT_AFTER] = { FOOTFALL_SYMBOL_SQUARE, 1 },
  [FOOTFALL_MOMENT_NEXT_MORNING] = { FOOTFALL_SYMBOL_TRIANGLE, -1 },
  [FOOTFALL_MOMENT_OTHER] = { FOOTFALL_SYMBOL_DIAMOND, 0 },
};

static const char *
name_moment (FootfallMoment moment)
{
  static const char *const names[] = {
    [FOOTFALL_MOMENT_DURING] = N_("During a run"),
    [FOOTFALL_MOMENT_AFTER] = N_("After it"),
    [FOOTFALL_MOMENT_NEXT_MORNING] = N_("Next morning"),
    [FOOTFALL_MOMENT_OTHER] = N_("At another time"),
  };
  return _(names[moment]);
}

static void
add_breaks (const FootfallTrendBuilder *self, FootfallPanel *panel)
{
  const FootfallLog *log = self->request->log;
  FootfallDay today = self->request->assessment->today;
  FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_SPANS, _("Break"), FOOTFALL_INK_QUIET);
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_BREAK); i++)
    {
      const FootfallBreak *pause = footfall_log_get (log, FOOTFALL_RECORD_BREAK, i);
      FootfallDay last = footfall_day_is_known (pause->ends_on) ? MIN (pause->ends_on, today) : today;
      if (footfall_day_is_known (pause->starts_on) && pause->starts_on <= today)
        footfall_layer_add (layer, pause->starts_on, last + 1);
    }
}

static void
add_events (const FootfallTrendBuilder *self, FootfallPanel *panel)
{
  const FootfallLog *log = self->request->log;
  FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_MARKS, NULL, FOOTFALL_INK_QUIET);
  layer->symbol = FOOTFALL_SYMBOL_FLAG;
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_EVENT); i++)
    {
      const FootfallEvent *event = footfall_log_get (log, FOOTFALL_RECORD_EVENT, i);
      const char *label = footfall_vocabulary_get_label (&footfall_event_kinds, (int) event->kind);
      double at = event->on + FOOTFALL_NOON;
      if (footfall_day_is_known (event->on) && event->on <= self->request->assessment->today)
        footfall_layer_add_labelled (layer, at, NAN, at, label);
    }
}

static void
add_line (const FootfallTrendBuilder *self, FootfallPanel *panel, FootfallKnee knee)
{
  FootfallLayer *layer = footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, _("Running average"),
                                                   FOOTFALL_INK_SECOND);
  g_autoptr (GArray) line = footfall_trends_list_line (&self->trends, knee);
  for (guint i = 0; i < line->len; i++)
    {
      const FootfallKneeTrendPoint *point = &g_array_index (line, FootfallKneeTrendPoint, i);
      double at = point->day + FOOTFALL_NOON;
      footfall_layer_add_datum (layer, &(FootfallDatum) { .x = at,
                                                          .y = point->value,
                                                          .time = at,
                                                          .starts_line = point->starts_line });
    }
}

static void
add_entries (const FootfallTrendBuilder *self, FootfallPanel *panel, const FootfallKneeSeries *series)
{
  FootfallLayer *layers[G_N_ELEMENTS (looks)];
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      layers[i] = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, name_moment ((FootfallMoment) i),
                                            FOOTFALL_INK_FIRST);
      layers[i]->symbol = looks[i].symbol;
      layers[i]->shift = looks[i].shift;
    }
  for (guint i = 0; i < series->entries->len; i++)
    {
      const FootfallDatedPain *entry = &g_array_index (series->entries, FootfallDatedPain, i);
      double at = entry->day + FOOTFALL_NOON;
      guint moment = MIN ((guint) entry->pain->moment, FOOTFALL_MOMENT_OTHER);
      guint32 record = footfall_chart_add_record (self->chart, &entry->pain->run);
      footfall_layer_add_datum (
          layers[moment], &(FootfallDatum) { .x = at, .y = entry->pain->level, .time = at, .record = record });
    }
}

static void
add_knee (const FootfallTrendBuilder *self, FootfallKnee knee)
{
  FootfallPanel *panel =
      footfall_chart_add_panel (self->chart, footfall_vocabulary_get_label (&footfall_knees, (int) knee));
  footfall_trend_builder_add_bands (panel);
  add_breaks (self, panel);
  add_events (self, panel);
  add_entries (self, panel, &self->trends.context.knees[knee]);
  add_line (self, panel, knee);
}

void
footfall_trend_build_pain (FootfallTrendBuilder *self)
{
  const FootfallContext *context = &self->trends.context;
  FootfallPainChange changes[FOOTFALL_N_KNEES];
  gboolean has_entries[FOOTFALL_N_KNEES];

  self->chart->x.kind = FOOTFALL_AXIS_TIME;
  self->chart->x.format.kind = FOOTFALL_VALUE_DATE;
  footfall_trend_builder_set_levels (self);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      has_entries[knee] = context->knees[knee].entries->len > 0;
      changes[knee] = footfall_pain_change_measure (&context->knees[knee], context->rules, context->today);
      if (has_entries[knee])
        add_knee (self, (FootfallKnee) knee);
    }
  footfall_trend_builder_take_text (self, footfall_chart_text_pain (changes, has_entries));
}
