/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/stops.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "chart/reduce.h"

/* Beyond every day and distance, but not so far that they would all be equally far from it */
#define FAR 1e12

static gboolean
is_line (const FootfallLayer *layer)
{
  return layer->kind == FOOTFALL_LAYER_LINE || layer->kind == FOOTFALL_LAYER_STEPS;
}

/* Stretches and bars are seen as long as a part of them is. */
static double
get_end (const FootfallLayer *layer, const FootfallDatum *datum)
{
  if (layer->kind == FOOTFALL_LAYER_SPANS)
    return datum->time + (datum->y - datum->x);
  if (layer->kind == FOOTFALL_LAYER_BARS)
    return datum->time + layer->extent;
  return datum->time;
}

static gboolean
is_in (const FootfallChart *self, const FootfallLayer *layer, const FootfallDatum *datum, double from, double to)
{
  if (isnan (datum->time) || self->x.kind != FOOTFALL_AXIS_TIME)
    return footfall_time_is_in (datum->time, from, to);
  double end = get_end (layer, datum);
  return datum->time < to && (end > from || (end >= from && datum->time >= from));
}

static int
compare_stops (gconstpointer a, gconstpointer b, gpointer data)
{
  const FootfallStop *first = a;
  const FootfallStop *second = b;
  if (first->panel != second->panel)
    return first->panel < second->panel ? -1 : 1;
  double x = footfall_chart_get_datum (data, first)->x;
  double other_x = footfall_chart_get_datum (data, second)->x;
  if (x < other_x || x > other_x)
    return x < other_x ? -1 : 1;
  if (first->layer != second->layer)
    return first->layer < second->layer ? -1 : 1;
  return (first->index > second->index) - (first->index < second->index);
}

static void
append_layer (const FootfallChart *self, guint panel, guint layer_index, double from, double to, GArray *stops)
{
  const FootfallLayer *layer = footfall_panel_get_layer (footfall_chart_get_panel (self, panel), layer_index);
  for (guint i = 0; i < layer->data->len; i++)
    {
      const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, i);
      FootfallStop stop = { (guint16) panel, (guint16) layer_index, i };
      if (footfall_layer_shows (layer, datum) && is_in (self, layer, datum, from, to))
        g_array_append_val (stops, stop);
    }
}

/* The layer's datum next to @x: before it or at it for @steps below 0, after it or at it otherwise. */
static gboolean
find_in_layer (const FootfallChart *self, const FootfallStop *from, guint layer_index, int direction,
               FootfallStop *found)
{
  const FootfallLayer *layer =
      footfall_panel_get_layer (footfall_chart_get_panel (self, from->panel), layer_index);
  double x = footfall_chart_get_datum (self, from)->x;
  FootfallStop stop = { from->panel, (guint16) layer_index, 0 };
  gint64 i = footfall_data_find (layer->data, x);
  if (direction < 0)
    while (i < layer->data->len && g_array_index (layer->data, FootfallDatum, i).x <= x)
      i++;
  for (i += direction < 0 ? -1 : 0; i >= 0 && i < layer->data->len; i += direction)
    {
      stop.index = (guint32) i;
      if (compare_stops (&stop, from, (gpointer) self) * direction > 0 &&
          footfall_layer_shows (layer, footfall_chart_get_datum (self, &stop)))
        {
          *found = stop;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
find_neighbour (const FootfallChart *self, const FootfallStop *from, int direction, FootfallStop *neighbour)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self, from->panel);
  gboolean is_found = FALSE;
  for (guint i = 0; i < panel->layers->len; i++)
    {
      FootfallStop stop;
      if (!footfall_layer_is_reachable (footfall_panel_get_layer (panel, i)) ||
          !find_in_layer (self, from, i, direction, &stop))
        continue;
      if (!is_found || compare_stops (&stop, neighbour, (gpointer) self) * direction < 0)
        *neighbour = stop;
      is_found = TRUE;
    }
  return is_found;
}

static gboolean
find_last (const FootfallChart *self, FootfallStop *last)
{
  for (guint i = 0; i < self->panels->len; i++)
    if (footfall_chart_find_nearest (self, i, FAR, last))
      return TRUE;
  return FALSE;
}

GArray *
footfall_chart_list_stops (const FootfallChart *self, double from, double to, gboolean with_lines)
{
  GArray *stops = g_array_new (FALSE, FALSE, sizeof (FootfallStop));

  g_return_val_if_fail (self != NULL, stops);

  for (guint i = 0; i < self->panels->len; i++)
    {
      const FootfallPanel *panel = footfall_chart_get_panel (self, i);
      if (!footfall_time_is_in (panel->time, from, to))
        continue;
      for (guint j = 0; j < panel->layers->len; j++)
        {
          const FootfallLayer *layer = footfall_panel_get_layer (panel, j);
          if (footfall_layer_is_reachable (layer) || (with_lines && is_line (layer)))
            append_layer (self, i, j, from, to, stops);
        }
    }
  g_array_sort_with_data (stops, compare_stops, (gpointer) self);
  return stops;
}

gboolean
footfall_chart_move (const FootfallChart *self, const FootfallStop *stop, int steps, FootfallStop *next)
{
  g_return_val_if_fail (self != NULL && next != NULL, FALSE);

  if (stop == NULL)
    return find_last (self, next);
  *next = *stop;
  int direction = steps < 0 ? -1 : 1;
  for (int i = 0; i != steps; i += direction)
    {
      FootfallStop neighbour;
      if (!find_neighbour (self, next, direction, &neighbour))
        break;
      *next = neighbour;
    }
  return TRUE;
}

gboolean
footfall_chart_move_panel (const FootfallChart *self, const FootfallStop *stop, int steps, FootfallStop *next)
{
  g_return_val_if_fail (self != NULL && stop != NULL && next != NULL, FALSE);

  int direction = steps < 0 ? -1 : 1;
  double x = footfall_chart_get_datum (self, stop)->x;
  for (int panel = stop->panel + steps; panel >= 0 && panel < (int) self->panels->len; panel += direction)
    if (footfall_chart_find_nearest (self, (guint) panel, x, next))
      return TRUE;
  return FALSE;
}

gboolean
footfall_chart_find_nearest (const FootfallChart *self, guint panel_index, double x, FootfallStop *nearest)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self, panel_index);
  double distance = INFINITY;
  gboolean is_found = FALSE;
  for (guint i = 0; i < panel->layers->len; i++)
    {
      const FootfallLayer *layer = footfall_panel_get_layer (panel, i);
      if (!footfall_layer_is_reachable (layer))
        continue;
      for (guint j = 0; j < layer->data->len; j++)
        {
          const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, j);
          double other = fabs (datum->x - x);
          if (!footfall_layer_shows (layer, datum) || (is_found && other > distance))
            continue;
          is_found = TRUE;
          distance = other;
          *nearest = (FootfallStop) { (guint16) panel_index, (guint16) i, j };
        }
    }
  return is_found;
}

const char *
footfall_chart_get_panel_title (const FootfallChart *self, const FootfallStop *stop)
{
  const char *title = footfall_chart_get_panel (self, stop->panel)->title;
  return title != NULL ? title : "";
}

char *
footfall_chart_format_what (const FootfallChart *self, const FootfallStop *stop)
{
  const FootfallLayer *layer = footfall_chart_get_layer (self, stop);
  const char *label = footfall_layer_get_label (layer, footfall_chart_get_datum (self, stop));
  return g_strdup (label != NULL ? label : layer->name != NULL ? layer->name : "");
}

char *
footfall_chart_format_x (const FootfallChart *self, const FootfallStop *stop)
{
  static const FootfallValueFormat date = { .kind = FOOTFALL_VALUE_DATE };
  const FootfallLayer *layer = footfall_chart_get_layer (self, stop);
  const FootfallDatum *datum = footfall_chart_get_datum (self, stop);
  const FootfallValueFormat *format = &self->x.format;
  g_autofree char *time = isfinite (datum->time) ? footfall_value_format_full (&date, datum->time) : NULL;

  if (self->x.kind == FOOTFALL_AXIS_GROUPS)
    {
      guint group = (guint) CLAMP (round (datum->x + (layer->kind == FOOTFALL_LAYER_BARS ? layer->extent / 2 : 0)), 0,
                                   MAX ((int) self->groups->len - 1, 0));
      const char *name = g_ptr_array_index (self->groups, group);
      return time != NULL ? g_strdup_printf ("%s, %s", name, time) : g_strdup (name);
    }
  g_autofree char *value = footfall_value_format_full (format, datum->x);
  if (layer->kind == FOOTFALL_LAYER_SPANS)
    {
      g_autofree char *end = footfall_value_format_full (format, datum->y - 1);
      return g_strdup_printf ("%s – %s", value, end);
    }
  if (self->x.kind == FOOTFALL_AXIS_TIME || time == NULL)
    return g_steal_pointer (&value);
  return g_strdup_printf ("%s, %s", value, time);
}

char *
footfall_chart_format_y (const FootfallChart *self, const FootfallStop *stop)
{
  FootfallLayerKind kind = footfall_chart_get_layer (self, stop)->kind;
  if (kind == FOOTFALL_LAYER_MARKS || kind == FOOTFALL_LAYER_SPANS)
    return g_strdup ("");
  return footfall_value_format_full (&self->y.format, footfall_chart_get_datum (self, stop)->y);
}

char *
footfall_chart_describe (const FootfallChart *self, const FootfallStop *stop)
{
  g_return_val_if_fail (self != NULL && stop != NULL, NULL);

  g_autofree char *what = footfall_chart_format_what (self, stop);
  g_autofree char *x = footfall_chart_format_x (self, stop);
  g_autofree char *y = footfall_chart_format_y (self, stop);
  const char *parts[] = { x, footfall_chart_get_panel_title (self, stop), what, y };
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", parts[i]);
  return g_string_free (text, FALSE);
}

const FootfallUuid *
footfall_chart_get_record (const FootfallChart *self, const FootfallStop *stop)
{
  g_return_val_if_fail (self != NULL && stop != NULL, NULL);

  guint32 record = footfall_chart_get_datum (self, stop)->record;
  return record > 0 ? &g_array_index (self->records, FootfallUuid, record - 1) : NULL;
}

double
footfall_chart_summarise (const FootfallChart *self, guint panel_index, double x_from, double x_to, double from,
                          double to, guint *n)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self, panel_index);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < panel->layers->len; i++)
    {
      const FootfallLayer *layer = footfall_panel_get_layer (panel, i);
      if (layer->kind != FOOTFALL_LAYER_POINTS)
        continue;
      for (guint j = footfall_data_find (layer->data, x_from); j < layer->data->len; j++)
        {
          const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, j);
          if (datum->x >= x_to)
            break;
          if (isfinite (datum->y) && footfall_time_is_in (datum->time, from, to))
            g_array_append_val (values, datum->y);
        }
    }
  *n = values->len;
  if (values->len == 0 || self->summarise == NULL)
    return NAN;
  return self->summarise ((const double *) (gpointer) values->data, values->len);
}
