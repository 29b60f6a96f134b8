/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/chart.h"

#include <math.h>

static void
free_layer (gpointer data)
{
  FootfallLayer *self = data;
  g_free (self->name);
  g_array_unref (self->data);
  g_ptr_array_unref (self->labels);
  g_free (self);
}

static void
free_panel (gpointer data)
{
  FootfallPanel *self = data;
  g_free (self->title);
  g_ptr_array_unref (self->layers);
  g_free (self);
}

static int
compare_data (gconstpointer a, gconstpointer b)
{
  const FootfallDatum *first = a;
  const FootfallDatum *second = b;
  if (first->x < second->x || first->x > second->x)
    return first->x < second->x ? -1 : 1;
  return (first->time > second->time) - (first->time < second->time);
}

static gboolean
is_sorted (const GArray *data)
{
  for (guint i = 1; i < data->len; i++)
    if (compare_data (&g_array_index (data, FootfallDatum, i - 1), &g_array_index (data, FootfallDatum, i)) > 0)
      return FALSE;
  return TRUE;
}

static void
include_time (FootfallChart *self, double time)
{
  if (!isfinite (time))
    return;
  FootfallDay day = (FootfallDay) floor (CLAMP (time, FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX));
  self->first_day = self->first_day == FOOTFALL_DAY_UNKNOWN ? day : MIN (self->first_day, day);
  self->last_day = self->last_day == FOOTFALL_DAY_UNKNOWN ? day : MAX (self->last_day, day);
}

static void
finish_layer (FootfallChart *self, FootfallLayer *layer)
{
  if (!is_sorted (layer->data))
    g_array_sort (layer->data, compare_data);
  if (footfall_layer_is_reachable (layer))
    for (guint i = 0; i < layer->data->len; i++)
      include_time (self, g_array_index (layer->data, FootfallDatum, i).time);
}

FootfallChart *
footfall_chart_new (void)
{
  FootfallChart *self = g_new0 (FootfallChart, 1);
  self->x.from = self->x.to = self->y.from = self->y.to = NAN;
  self->panels = g_ptr_array_new_with_free_func (free_panel);
  self->groups = g_ptr_array_new_with_free_func (g_free);
  self->records = g_array_new (FALSE, FALSE, sizeof (FootfallUuid));
  self->first_day = self->last_day = FOOTFALL_DAY_UNKNOWN;
  return self;
}

void
footfall_chart_free (FootfallChart *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->title);
  g_free (self->caption);
  g_free (self->description);
  g_free (self->notice);
  g_free (self->x.title);
  g_free (self->y.title);
  g_ptr_array_unref (self->panels);
  g_ptr_array_unref (self->groups);
  g_array_unref (self->records);
  g_free (self);
}

FootfallPanel *
footfall_chart_add_panel (FootfallChart *self, const char *title)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->panels->len < G_MAXUINT16, NULL);

  FootfallPanel *panel = g_new0 (FootfallPanel, 1);
  panel->title = g_strdup (title);
  panel->time = NAN;
  panel->layers = g_ptr_array_new_with_free_func (free_layer);
  g_ptr_array_add (self->panels, panel);
  return panel;
}

FootfallLayer *
footfall_panel_add_layer (FootfallPanel *self, FootfallLayerKind kind, const char *name, FootfallInk ink)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->layers->len < G_MAXUINT16, NULL);

  FootfallLayer *layer = g_new0 (FootfallLayer, 1);
  layer->kind = kind;
  layer->name = g_strdup (name);
  layer->ink = ink;
  layer->data = g_array_new (FALSE, FALSE, sizeof (FootfallDatum));
  layer->labels = g_ptr_array_new_with_free_func (g_free);
  layer->extent = 1;
  layer->min_count = 1;
  g_ptr_array_add (self->layers, layer);
  return layer;
}

void
footfall_layer_add (FootfallLayer *self, double x, double y)
{
  footfall_layer_add_datum (self, &(FootfallDatum) { .x = x, .y = y, .time = x });
}

void
footfall_layer_add_datum (FootfallLayer *self, const FootfallDatum *datum)
{
  g_return_if_fail (self != NULL && datum != NULL);
  g_return_if_fail (isfinite (datum->x));

  g_array_append_val (self->data, *datum);
}

void
footfall_layer_add_labelled (FootfallLayer *self, double x, double y, double time, const char *label)
{
  g_return_if_fail (self != NULL && label != NULL);

  g_ptr_array_add (self->labels, g_strdup (label));
  footfall_layer_add_datum (self, &(FootfallDatum) { .x = x, .y = y, .time = time, .label = self->labels->len });
}

guint32
footfall_chart_add_record (FootfallChart *self, const FootfallUuid *record)
{
  g_return_val_if_fail (self != NULL && record != NULL, 0);

  if (footfall_uuid_is_none (record))
    return 0;
  g_array_append_val (self->records, *record);
  return self->records->len;
}

void
footfall_chart_finish (FootfallChart *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->panels->len; i++)
    {
      FootfallPanel *panel = g_ptr_array_index (self->panels, i);
      for (guint j = 0; j < panel->layers->len; j++)
        finish_layer (self, g_ptr_array_index (panel->layers, j));
    }
}

const FootfallPanel *
footfall_chart_get_panel (const FootfallChart *self, guint panel)
{
  return g_ptr_array_index (self->panels, panel);
}

const FootfallLayer *
footfall_panel_get_layer (const FootfallPanel *self, guint layer)
{
  return g_ptr_array_index (self->layers, layer);
}

const FootfallLayer *
footfall_chart_get_layer (const FootfallChart *self, const FootfallStop *stop)
{
  return footfall_panel_get_layer (footfall_chart_get_panel (self, stop->panel), stop->layer);
}

const FootfallDatum *
footfall_chart_get_datum (const FootfallChart *self, const FootfallStop *stop)
{
  return &g_array_index (footfall_chart_get_layer (self, stop)->data, FootfallDatum, stop->index);
}

const char *
footfall_layer_get_label (const FootfallLayer *self, const FootfallDatum *datum)
{
  return datum->label > 0 ? g_ptr_array_index (self->labels, datum->label - 1) : NULL;
}

gboolean
footfall_time_is_in (double time, double from, double to)
{
  return isnan (time) || (time >= from && time < to);
}

gboolean
footfall_layer_is_reachable (const FootfallLayer *self)
{
  return self->kind == FOOTFALL_LAYER_POINTS || self->kind == FOOTFALL_LAYER_BARS ||
         self->kind == FOOTFALL_LAYER_MARKS || self->kind == FOOTFALL_LAYER_SPANS;
}

gboolean
footfall_layer_shows (const FootfallLayer *self, const FootfallDatum *datum)
{
  return self->kind == FOOTFALL_LAYER_MARKS || self->kind == FOOTFALL_LAYER_BARS || isfinite (datum->y);
}
