/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"
#include "chart/reduce.h"
#include "chart/stops.h"

#define RADIUS_MIN 2.2
#define RADIUS_MAX 4.5
#define SUMMARY_WIDTH 3.0

/* What of a stretch its summary takes */
#define SUMMARY_SHARE 0.8

/* How far points of one day step aside, in days and at most in pixels */
#define SHIFT_DAYS 0.28
#define SHIFT_MAX 9.0

/* What of a bar is left free, and at most, in pixels */
#define BAR_GAP_SHARE 0.2
#define BAR_GAP_MAX 4.0
#define BAR_HEIGHT_MIN 1.0
#define BAR_WIDTH_MIN 1.0

/* So many data to a pixel are too many to draw one by one */
#define DENSITY_MAX 2.0

const FootfallDatum *
footfall_layer_work_get (const FootfallLayerWork *work, guint i)
{
  return &g_array_index (work->layer->data, FootfallDatum, i);
}

double
footfall_layer_work_clamp_x (const FootfallLayerWork *work, double x)
{
  const FootfallBox *plot = &work->place->plot;
  return CLAMP (x, plot->x, plot->x + plot->width);
}

double
footfall_layer_work_clamp_y (const FootfallLayerWork *work, double y)
{
  const FootfallBox *plot = &work->place->plot;
  return CLAMP (y, plot->y, plot->y + plot->height);
}

void
footfall_layer_work_find_range (const FootfallLayerWork *work, gboolean with_neighbours, guint *first, guint *end)
{
  const GArray *data = work->layer->data;
  *first = footfall_data_find (data, work->place->x.from);
  *end = footfall_data_find (data, work->place->x.to);
  while (*end < data->len && footfall_layer_work_get (work, *end)->x <= work->place->x.to)
    (*end)++;
  if (!with_neighbours)
    return;
  *first = *first > 0 ? *first - 1 : 0;
  *end = MIN (*end + 1, data->len);
}

gboolean
footfall_layer_work_is_in_time (const FootfallLayerWork *work, const FootfallDatum *datum)
{
  const FootfallFrame *frame = work->layouter->frame;
  return footfall_time_is_in (datum->time, frame->from, frame->to);
}

/* Where the axis is not time itself, time decides what is in. */
static gboolean
is_left_out (const FootfallLayerWork *work, const FootfallDatum *datum)
{
  return work->layouter->chart->x.kind != FOOTFALL_AXIS_TIME && !footfall_layer_work_is_in_time (work, datum);
}

GArray *
footfall_layer_work_list_drawn (const FootfallLayerWork *work, guint first, guint end)
{
  GArray *indices = g_array_new (FALSE, FALSE, sizeof (guint));
  if (end - first > DENSITY_MAX * work->place->plot.width)
    {
      footfall_data_reduce (work->layer->data, first, end, &work->place->x, indices);
      return indices;
    }
  for (guint i = first; i < end; i++)
    g_array_append_val (indices, i);
  return indices;
}

static FootfallBox
get_band_box (const FootfallLayerWork *work, const FootfallDatum *datum)
{
  const FootfallBox *plot = &work->place->plot;
  double a = footfall_layer_work_clamp_y (work, footfall_scale_map (&work->place->y, datum->x));
  double b = footfall_layer_work_clamp_y (work, footfall_scale_map (&work->place->y, datum->y));
  return (FootfallBox) { plot->x, MIN (a, b), plot->width, fabs (b - a) };
}

FootfallPoint
footfall_layer_work_map (const FootfallLayerWork *work, double x, double y)
{
  return (FootfallPoint) { footfall_scale_map (&work->place->x, x), footfall_scale_map (&work->place->y, y) };
}

static void
add_bands (const FootfallLayerWork *work)
{
  for (guint i = 0; i < work->layer->data->len; i++)
    if (isfinite (footfall_layer_work_get (work, i)->y))
      footfall_layouter_add_box (work->layouter, FOOTFALL_PRIMITIVE_BOX, work->layer->ink,
                                 get_band_box (work, footfall_layer_work_get (work, i)));
}

/* No grid line goes through the name of a band. */
static void
clear_ground (const FootfallLayerWork *work, const char *label, FootfallPoint at, FootfallBox band)
{
  double width, height;
  footfall_layouter_measure (work->layouter, label, FOOTFALL_TEXT_SMALL, &width, &height);
  FootfallBox box = { at.x, at.y, MIN (width, band.width), MIN (height, band.y + band.height - at.y) };
  footfall_layouter_add_box (work->layouter, FOOTFALL_PRIMITIVE_BOX, work->layer->ink,
                             footfall_layouter_mirror (work->layouter, box));
}

static void
label_bands (const FootfallLayerWork *work)
{
  for (guint i = 0; i < work->layer->data->len; i++)
    {
      const FootfallDatum *datum = footfall_layer_work_get (work, i);
      const char *label = footfall_layer_get_label (work->layer, datum);
      if (label == NULL || !isfinite (datum->y))
        continue;
      FootfallBox bounds = footfall_layouter_mirror (work->layouter, get_band_box (work, datum));
      double top = MIN (footfall_scale_map (&work->place->y, floor (datum->y)) + 1, bounds.y + bounds.height);
      FootfallPoint at = { bounds.x + FOOTFALL_LAYOUT_GAP / 2, MAX (top, bounds.y) };
      clear_ground (work, label, at, bounds);
      footfall_layouter_try_text (work->layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, label, at,
                                  FOOTFALL_ALIGN_START, bounds);
    }
}

static void
add_spans (const FootfallLayerWork *work)
{
  const FootfallPlace *place = work->place;
  for (guint i = 0; i < work->layer->data->len; i++)
    {
      const FootfallDatum *datum = footfall_layer_work_get (work, i);
      if (!(datum->y > place->x.from) || datum->x >= place->x.to || is_left_out (work, datum))
        continue;
      double from = footfall_layer_work_clamp_x (work, footfall_scale_map (&place->x, MAX (datum->x, place->x.from)));
      double to = footfall_layer_work_clamp_x (work, footfall_scale_map (&place->x, MIN (datum->y, place->x.to)));
      FootfallBox box = { MIN (from, to), place->plot.y, fabs (to - from), place->plot.height };
      FootfallPoint middle = { box.x + box.width / 2, box.y + box.height / 2 };
      footfall_layouter_add_box (work->layouter, FOOTFALL_PRIMITIVE_HATCH, work->layer->ink, box);
      footfall_layouter_add_hit (work->layouter, place, work->index, i, middle, box, TRUE);
    }
}

static FootfallBox
get_bar_box (const FootfallLayerWork *work, const FootfallDatum *datum)
{
  const FootfallPlace *place = work->place;
  double from = footfall_scale_map (&place->x, datum->x);
  double to = footfall_scale_map (&place->x, datum->x + work->layer->extent);
  double left = footfall_layer_work_clamp_x (work, MIN (from, to));
  double width = footfall_layer_work_clamp_x (work, MAX (from, to)) - left;
  double gap = MIN (width * BAR_GAP_SHARE, BAR_GAP_MAX);
  if (width - gap < BAR_WIDTH_MIN)
    {
      /* A whole pixel, or it would fade away */
      const FootfallBox *plot = &place->plot;
      left = MAX (MIN (floor (left), plot->x + plot->width - BAR_WIDTH_MIN), plot->x);
      width = BAR_WIDTH_MIN;
      gap = 0;
    }
  double zero = footfall_layer_work_clamp_y (work, footfall_scale_map (&place->y, 0));
  double top = zero;
  if (isfinite (datum->y))
    top = footfall_layer_work_clamp_y (work, footfall_scale_map (&place->y, datum->y));
  if (datum->y > 0)
    top = MIN (top, MAX (zero - BAR_HEIGHT_MIN, place->plot.y));
  return (FootfallBox) { left + gap / 2, MIN (top, zero), width - gap, fabs (zero - top) };
}

/* The value above the bar; a question mark where it is unknown */
static void
label_bar (const FootfallLayerWork *work, const FootfallDatum *datum, const FootfallBox *box)
{
  const FootfallChart *chart = work->layouter->chart;
  gboolean is_unknown = isnan (datum->y);
  if (!is_unknown && (!work->layer->has_values || datum->y <= 0))
    return;
  double unit = footfall_value_format_get_unit (&chart->y.format);
  g_autofree char *text =
      is_unknown ? g_strdup ("?") : footfall_value_format_tick (&chart->y.format, datum->y, unit / 10);
  double width, height;
  footfall_layouter_measure (work->layouter, text, FOOTFALL_TEXT_SMALL, &width, &height);
  double x = box->x + box->width / 2;
  FootfallPoint at = { work->layouter->frame->is_mirrored ? work->layouter->frame->width - x : x, box->y - height };
  FootfallBox bounds = { 0, 0, work->layouter->frame->width, work->layouter->frame->height };
  footfall_layouter_try_text (work->layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, text, at,
                              FOOTFALL_ALIGN_CENTRE, bounds);
}

static void
add_bars (const FootfallLayerWork *work)
{
  const FootfallPlace *place = work->place;
  guint first = footfall_data_find (work->layer->data, place->x.from - work->layer->extent);
  guint end = footfall_data_find (work->layer->data, place->x.to);
  g_autoptr (GArray) drawn = footfall_layer_work_list_drawn (work, first, end);
  FootfallPrimitiveKind kind = work->layer->is_hatched ? FOOTFALL_PRIMITIVE_HATCH : FOOTFALL_PRIMITIVE_BOX;
  for (guint i = 0; i < drawn->len; i++)
    {
      guint index = g_array_index (drawn, guint, i);
      const FootfallDatum *datum = footfall_layer_work_get (work, index);
      if (datum->x + work->layer->extent <= place->x.from || is_left_out (work, datum))
        continue;
      FootfallBox box = get_bar_box (work, datum);
      FootfallPoint middle = { box.x + box.width / 2, box.y + box.height / 2 };
      if (box.height > 0)
        footfall_layouter_add_box (work->layouter, kind, work->layer->ink, box);
      label_bar (work, datum, &box);
      footfall_layouter_add_hit (work->layouter, place, work->index, index, middle, box, TRUE);
    }
}

static guint
count_points (const FootfallLayerWork *work, guint panel_index)
{
  const FootfallPanel *panel = footfall_chart_get_panel (work->layouter->chart, panel_index);
  guint n = 0;
  for (guint i = 0; i < panel->layers->len; i++)
    {
      FootfallLayerWork other = { work->layouter, work->place, footfall_panel_get_layer (panel, i), i };
      guint first, end;
      if (other.layer->kind != FOOTFALL_LAYER_POINTS)
        continue;
      footfall_layer_work_find_range (&other, FALSE, &first, &end);
      n += end - first;
    }
  return n;
}

/* The fullest panel decides how large the points of all may be. */
static double
find_radius (const FootfallLayerWork *work)
{
  guint most = 1;
  for (guint i = 0; i < work->layouter->chart->panels->len; i++)
    most = MAX (most, count_points (work, i));
  return CLAMP (work->place->plot.width / most, RADIUS_MIN, RADIUS_MAX);
}

static void
add_points (const FootfallLayerWork *work)
{
  if (work->layouter->chart->x.kind == FOOTFALL_AXIS_GROUPS)
    {
      footfall_layouter_add_swarm (work->layouter, work->place, work->index);
      return;
    }

  guint first, end;
  footfall_layer_work_find_range (work, FALSE, &first, &end);
  g_autoptr (GArray) drawn = footfall_layer_work_list_drawn (work, first, end);
  double radius = find_radius (work);
  for (guint i = 0; i < drawn->len; i++)
    {
      guint index = g_array_index (drawn, guint, i);
      const FootfallDatum *datum = footfall_layer_work_get (work, index);
      if (isnan (datum->y) || !footfall_layer_work_is_in_time (work, datum))
        continue;
      FootfallPoint at = footfall_place_map (work->place, work->layer, datum->x, datum->y);
      FootfallBox box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
      footfall_layouter_add_symbol (work->layouter, work->layer->ink, work->layer->symbol, at, radius);
      footfall_layouter_add_hit (work->layouter, work->place, work->index, index, at, box, FALSE);
    }
}

static void
add_summary (const FootfallLayerWork *work)
{
  const FootfallPlace *place = work->place;
  const FootfallFrame *frame = work->layouter->frame;
  g_autoptr (GArray) summaries = footfall_chart_list_summaries (work->layouter->chart, frame->from, frame->to);
  for (guint i = 0; i < summaries->len; i++)
    {
      const FootfallSummary *summary = &g_array_index (summaries, FootfallSummary, i);
      double margin = (summary->x_to - summary->x_from) * (1 - SUMMARY_SHARE) / 2;
      double from = MAX (summary->x_from + margin, place->x.from);
      double to = MIN (summary->x_to - margin, place->x.to);
      if (summary->panel != place->panel || summary->layer != work->index || from >= to)
        continue;
      FootfallPoint points[] = { footfall_layer_work_map (work, from, summary->value),
                                 footfall_layer_work_map (work, to, summary->value) };
      points[0].y = points[1].y = footfall_layer_work_clamp_y (work, points[0].y);
      footfall_layouter_add_line (work->layouter, work->layer->ink, SUMMARY_WIDTH, FALSE, points,
                                  G_N_ELEMENTS (points));
    }
}

static void
add_layer (const FootfallLayerWork *work)
{
  switch (work->layer->kind)
    {
    case FOOTFALL_LAYER_BANDS:
      add_bands (work);
      break;
    case FOOTFALL_LAYER_SPANS:
      add_spans (work);
      break;
    case FOOTFALL_LAYER_BARS:
      add_bars (work);
      break;
    case FOOTFALL_LAYER_STEPS:
      footfall_layer_work_add_steps (work);
      break;
    case FOOTFALL_LAYER_LINE:
      footfall_layer_work_add_line (work);
      break;
    case FOOTFALL_LAYER_MARKS:
      footfall_layer_work_add_marks (work);
      break;
    case FOOTFALL_LAYER_POINTS:
      add_points (work);
      break;
    case FOOTFALL_LAYER_SUMMARY:
    default:
      add_summary (work);
      break;
    }
}

FootfallPoint
footfall_place_map (const FootfallPlace *place, const FootfallLayer *layer, double x, double y)
{
  double shift = MIN (footfall_scale_get_density (&place->x) * SHIFT_DAYS, SHIFT_MAX) * layer->shift;
  double forward = place->x.end < place->x.start ? -1 : 1;
  double at_x = footfall_scale_map (&place->x, x) + shift * forward;
  double at_y = footfall_scale_map (&place->y, y);
  return (FootfallPoint) { CLAMP (at_x, place->plot.x, place->plot.x + place->plot.width),
                           CLAMP (at_y, place->plot.y, place->plot.y + place->plot.height) };
}

void
footfall_layouter_add_hit (FootfallLayouter *self, const FootfallPlace *place, guint layer, guint index,
                           FootfallPoint at, FootfallBox box, gboolean is_area)
{
  FootfallHit hit = { .x = at.x,
                      .y = at.y,
                      .box = box,
                      .stop = { (guint16) place->panel, (guint16) layer, index },
                      .is_area = is_area };
  g_array_append_val (self->layout->hits, hit);
  self->layout->reach = MAX (self->layout->reach, MAX (box.x + box.width - at.x, at.x - box.x));
}

void
footfall_layouter_add_layers (FootfallLayouter *self, const FootfallPlace *place)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self->chart, place->panel);
  for (guint i = 0; i < panel->layers->len; i++)
    {
      FootfallLayerWork work = { self, place, footfall_panel_get_layer (panel, i), i };
      if (work.layer->kind == FOOTFALL_LAYER_BANDS)
        label_bands (&work);
      else
        add_layer (&work);
    }
}

void
footfall_layouter_add_bands (FootfallLayouter *self, const FootfallPlace *place)
{
  const FootfallPanel *panel = footfall_chart_get_panel (self->chart, place->panel);
  for (guint i = 0; i < panel->layers->len; i++)
    {
      FootfallLayerWork work = { self, place, footfall_panel_get_layer (panel, i), i };
      if (work.layer->kind == FOOTFALL_LAYER_BANDS)
        add_layer (&work);
    }
}
