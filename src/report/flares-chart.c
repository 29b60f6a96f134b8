/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/trend-builder.h"

/* What is shown of a flare-up: from a week before to six weeks after its first day */
#define DAYS_BEFORE 7
#define DAYS_AFTER 42

/* More than that side by side are not compared any more; the latest are shown. */
#define FLARES_MAX 12

static void
add_days (FootfallTrendBuilder *self, FootfallLayer *layer, const FootfallKneeSeries *series, FootfallDay start,
          double time)
{
  guint first = footfall_knee_series_find (series, start - DAYS_BEFORE);
  for (guint i = first; i < footfall_knee_series_get_size (series); i++)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (series, i);
      int gap_days = self->request->rules->trend_gap_days;
      if (day->day > start + DAYS_AFTER)
        break;
      gboolean starts_line = i > first && day->day - footfall_knee_series_get (series, i - 1)->day > gap_days;
      footfall_layer_add_datum (layer, &(FootfallDatum) { .x = day->day - start + FOOTFALL_NOON,
                                                          .y = day->highest,
                                                          .time = time,
                                                          .starts_line = starts_line });
    }
}

static void
add_flare (FootfallTrendBuilder *self, FootfallKnee knee, const GArray *flares, guint first, guint index)
{
  const FootfallKneeSeries *series = &self->trends.context.knees[knee];
  const FootfallFlare *flare = &g_array_index (flares, FootfallFlare, index);
  FootfallValueFormat date = { .kind = FOOTFALL_VALUE_DATE };
  g_autofree char *day = footfall_value_format_full (&date, flare->starts_on);
  /* Translators: "Left knee", and a date */
  g_autofree char *title = g_strdup_printf (
      _("%1$s, %2$s"), footfall_vocabulary_get_label (&footfall_knees, (int) knee), day);
  FootfallPanel *panel = footfall_chart_add_panel (self->chart, title);

  panel->time = flare->starts_on;
  footfall_trend_builder_add_bands (panel);
  for (guint i = first; i < flares->len; i++)
    {
      if (i == index)
        continue;
      FootfallLayer *other =
          footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, _("Other flare-ups"), FOOTFALL_INK_QUIET);
      other->is_thin = TRUE;
      add_days (self, other, series, g_array_index (flares, FootfallFlare, i).starts_on, NAN);
    }
  FootfallLayer *line = footfall_panel_add_layer (panel, FOOTFALL_LAYER_LINE, NULL, FOOTFALL_INK_FIRST);
  FootfallLayer *days =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, _("Highest of the day"), FOOTFALL_INK_FIRST);
  add_days (self, line, series, flare->starts_on, flare->starts_on);
  add_days (self, days, series, flare->starts_on, flare->starts_on);
}

void
footfall_trend_build_flares (FootfallTrendBuilder *self)
{
  int counts[FOOTFALL_N_KNEES];
  int longest_days = 0;

  self->chart->arrangement = FOOTFALL_ARRANGEMENT_GRID;
  self->chart->x.format.kind = FOOTFALL_VALUE_DAYS;
  self->chart->x.from = -DAYS_BEFORE;
  self->chart->x.to = DAYS_AFTER + 1;
  self->chart->x.title = g_strdup (_("days from its first day"));
  footfall_trend_builder_set_levels (self);
  g_clear_pointer (&self->chart->y.title, g_free);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_autoptr (GArray) flares = footfall_trends_list_flares (&self->trends, (FootfallKnee) knee);
      guint first = flares->len > FLARES_MAX ? flares->len - FLARES_MAX : 0;
      counts[knee] = (int) flares->len;
      for (guint i = 0; i < flares->len; i++)
        {
          const FootfallFlare *flare = &g_array_index (flares, FootfallFlare, i);
          longest_days = MAX (longest_days, flare->ends_on - flare->starts_on + 1);
        }
      for (guint i = first; i < flares->len; i++)
        add_flare (self, (FootfallKnee) knee, flares, first, i);
    }
  footfall_trend_builder_take_text (self, footfall_chart_text_flares (counts, longest_days));
}
