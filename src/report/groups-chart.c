/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "analysis/statistics.h"
#include "report/trend-builder.h"

/* The group of a run by its ground; -1 for none */
static int
find_surface (const FootfallRun *run)
{
  switch (footfall_surface_get_group (run->surface))
    {
    case FOOTFALL_SURFACE_GROUP_HARD:
      return 0;
    case FOOTFALL_SURFACE_GROUP_SOFT:
      return 1;
    case FOOTFALL_SURFACE_GROUP_OTHER:
      return 2;
    case FOOTFALL_SURFACE_GROUP_NONE:
    default:
      return -1;
    }
}

static int
find_shoe (const GPtrArray *shoes, const FootfallRun *run)
{
  for (guint i = 0; i < shoes->len; i++)
    {
      const FootfallShoe *shoe = g_ptr_array_index (shoes, i);
      if (footfall_uuid_equal (&shoe->record.uuid, &run->shoe))
        return (int) i;
    }
  return -1;
}

static void
add_surfaces (FootfallTrendBuilder *self, gboolean has_other)
{
  static const FootfallSurfaceGroup groups[] = { FOOTFALL_SURFACE_GROUP_HARD, FOOTFALL_SURFACE_GROUP_SOFT,
                                                 FOOTFALL_SURFACE_GROUP_OTHER };
  for (guint i = 0; i < G_N_ELEMENTS (groups) - (has_other ? 0 : 1); i++)
    g_ptr_array_add (self->chart->groups,
                     g_strdup (footfall_vocabulary_get_label (&footfall_surface_groups, (int) groups[i])));
}

static void
add_outcome (FootfallTrendBuilder *self, FootfallLayer *layer, const FootfallRunOutcome *outcome, int group)
{
  footfall_layer_add_datum (layer, &(FootfallDatum) {
                                       .x = group,
                                       .y = outcome->run->outcome,
                                       .time = outcome->run->day + FOOTFALL_NOON,
                                       .record = footfall_chart_add_record (self->chart,
                                                                            &outcome->run->run->record.uuid),
                                   });
}

void
footfall_trend_build_groups (FootfallTrendBuilder *self, FootfallPatternKind kind)
{
  const FootfallTrendRequest *request = self->request;
  g_autoptr (GArray) outcomes = footfall_trends_list_outcomes (&self->trends);
  g_autoptr (GPtrArray) shoes = footfall_trend_builder_list_shoes (self, outcomes);
  FootfallPanel *panel = footfall_chart_add_panel (self->chart, NULL);
  gboolean has_other = FALSE;

  self->chart->x.kind = FOOTFALL_AXIS_GROUPS;
  self->chart->summarise = footfall_median;
  self->chart->describe_summary = footfall_chart_text_group;
  footfall_trend_builder_set_levels (self);
  footfall_trend_builder_add_bands (panel);
  FootfallLayer *runs = footfall_panel_add_layer (panel, FOOTFALL_LAYER_POINTS, _("Run"), FOOTFALL_INK_BAR);
  for (guint i = 0; i < outcomes->len; i++)
    {
      const FootfallRunOutcome *outcome = &g_array_index (outcomes, FootfallRunOutcome, i);
      int group = kind == FOOTFALL_PATTERN_KIND_SURFACE ? find_surface (outcome->run->run)
                                                        : find_shoe (shoes, outcome->run->run);
      has_other = has_other || group == 2;
      if (group >= 0)
        add_outcome (self, runs, outcome, group);
    }
  if (kind == FOOTFALL_PATTERN_KIND_SURFACE)
    add_surfaces (self, has_other);
  for (guint i = 0; kind == FOOTFALL_PATTERN_KIND_SHOE && i < shoes->len; i++)
    g_ptr_array_add (self->chart->groups, g_strdup (((const FootfallShoe *) g_ptr_array_index (shoes, i))->name));
  FootfallLayer *medians =
      footfall_panel_add_layer (panel, FOOTFALL_LAYER_SUMMARY, _("Median"), FOOTFALL_INK_SECOND);
  medians->min_count = FOOTFALL_MEDIAN_RUNS_MIN;
  footfall_trend_builder_take_text (self, footfall_chart_text_patterns (request->assessment, kind, request->log,
                                                                        request->rules, runs->data->len));
}
