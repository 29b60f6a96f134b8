/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/stops.h"

/* Stretches beyond that many are too narrow to be seen. */
#define STRETCHES_MAX 1000

/* Where the stretches of a layer begin and end: at the groups, or at 0 and the last point */
static void
find_ends (const FootfallChart *self, const FootfallPanel *panel, double *first, double *last)
{
  *first = self->x.kind == FOOTFALL_AXIS_GROUPS ? -0.5 : 0;
  *last = self->x.kind == FOOTFALL_AXIS_GROUPS ? self->groups->len - 0.5 : 0;
  for (guint i = 0; i < panel->layers->len && self->x.kind != FOOTFALL_AXIS_GROUPS; i++)
    {
      const FootfallLayer *layer = footfall_panel_get_layer (panel, i);
      if (layer->kind == FOOTFALL_LAYER_POINTS && layer->data->len > 0)
        *last = MAX (*last, g_array_index (layer->data, FootfallDatum, layer->data->len - 1).x);
    }
}

static void
append_layer (const FootfallChart *self, guint panel_index, guint layer_index, double from, double to,
              GArray *summaries)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self, panel_index);
  const FootfallLayer *layer = footfall_panel_get_layer (panel, layer_index);
  double first, last;
  find_ends (self, panel, &first, &last);
  for (guint i = 0; i < STRETCHES_MAX && layer->extent > 0 && first + i * layer->extent <= last; i++)
    {
      FootfallSummary summary = { .panel = (guint16) panel_index, .layer = (guint16) layer_index };
      summary.x_from = first + i * layer->extent;
      summary.x_to = summary.x_from + layer->extent;
      summary.value = footfall_chart_summarise (self, panel_index, summary.x_from, summary.x_to, from, to, &summary.n);
      if (summary.n >= MAX (layer->min_count, 1) && !isnan (summary.value))
        g_array_append_val (summaries, summary);
    }
}

GArray *
footfall_chart_list_summaries (const FootfallChart *self, double from, double to)
{
  GArray *summaries = g_array_new (FALSE, FALSE, sizeof (FootfallSummary));

  g_return_val_if_fail (self != NULL, summaries);

  for (guint i = 0; i < self->panels->len; i++)
    {
      const FootfallPanel *panel = footfall_chart_get_panel (self, i);
      for (guint j = 0; j < panel->layers->len && footfall_time_is_in (panel->time, from, to); j++)
        if (footfall_panel_get_layer (panel, j)->kind == FOOTFALL_LAYER_SUMMARY)
          append_layer (self, i, j, from, to, summaries);
    }
  return summaries;
}

char *
footfall_summary_format_what (const FootfallChart *chart, const FootfallSummary *summary)
{
  const FootfallPanel *panel = footfall_chart_get_panel (chart, summary->panel);
  const char *name = footfall_panel_get_layer (panel, summary->layer)->name;
  if (panel->title == NULL || name == NULL)
    return g_strdup (name != NULL ? name : panel->title != NULL ? panel->title : "");
  return g_strdup_printf ("%s · %s", panel->title, name);
}

char *
footfall_summary_format_where (const FootfallChart *chart, const FootfallSummary *summary)
{
  if (chart->x.kind == FOOTFALL_AXIS_GROUPS)
    {
      guint group = MIN ((guint) MAX (summary->x_from + 1, 0), MAX (chart->groups->len, 1) - 1);
      return g_strdup (group < chart->groups->len ? g_ptr_array_index (chart->groups, group) : "");
    }
  g_autofree char *from = footfall_value_format_full (&chart->x.format, summary->x_from);
  g_autofree char *to = footfall_value_format_full (&chart->x.format, summary->x_to);
  return g_strdup_printf ("%s – %s", from, to);
}

char *
footfall_summary_format_value (const FootfallChart *chart, const FootfallSummary *summary)
{
  if (chart->describe_summary != NULL)
    return chart->describe_summary (summary->n, summary->value);
  return footfall_value_format_full (&chart->y.format, summary->value);
}
