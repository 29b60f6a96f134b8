/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"
#include "chart/reduce.h"
#include "chart/stops.h"

#define RADIUS_MIN 2.2
#define RADIUS_MAX 4.5
#define LINE_WIDTH 2.0
#define THIN_LINE_WIDTH 1.0
#define MARK_WIDTH 1.0
#define MARK_RADIUS 3.5
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

/* So many data to a pixel are too many to draw one by one */
#define DENSITY_MAX 2.0

/* A layer on its way into the layout */
typedef struct
{
  FootfallLayouter *layouter;
  const FootfallPlace *place;
  const FootfallLayer *layer;
  guint index;
} Work;

static const FootfallDatum *
get (const Work *work, guint i)
{
  return &g_array_index (work->layer->data, FootfallDatum, i);
}

static double
clamp_to_plot_x (const Work *work, double x)
{
  const FootfallBox *plot = &work->place->plot;
  return CLAMP (x, plot->x, plot->x + plot->width);
}

static double
clamp_to_plot_y (const Work *work, double y)
{
  const FootfallBox *plot = &work->place->plot;
  return CLAMP (y, plot->y, plot->y + plot->height);
}

/* Where the data of the range begin and end, with one more on each side for lines that lead out of it. */
static void
find_range (const Work *work, gboolean with_neighbours, guint *first, guint *end)
{
  const GArray *data = work->layer->data;
  *first = footfall_data_find (data, work->place->x.from);
  *end = footfall_data_find (data, work->place->x.to);
  while (*end < data->len && get (work, *end)->x <= work->place->x.to)
    (*end)++;
  if (!with_neighbours)
    return;
  *first = *first > 0 ? *first - 1 : 0;
  *end = MIN (*end + 1, data->len);
}

static gboolean
is_in_time (const Work *work, const FootfallDatum *datum)
{
  const FootfallFrame *frame = work->layouter->frame;
  return footfall_time_is_in (datum->time, frame->from, frame->to);
}

/* Where the axis is not time itself, time decides what is in. */
static gboolean
is_left_out (const Work *work, const FootfallDatum *datum)
{
  return work->layouter->chart->x.kind != FOOTFALL_AXIS_TIME && !is_in_time (work, datum);
}

/* The data to draw: all of them, or what can be seen of them where they are too many. */
static GArray *
list_drawn (const Work *work, guint first, guint end)
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
get_band_box (const Work *work, const FootfallDatum *datum)
{
  const FootfallBox *plot = &work->place->plot;
  double a = clamp_to_plot_y (work, footfall_scale_map (&work->place->y, datum->x));
  double b = clamp_to_plot_y (work, footfall_scale_map (&work->place->y, datum->y));
  return (FootfallBox) { plot->x, MIN (a, b), plot->width, fabs (b - a) };
}

static void
add_bands (const Work *work)
{
  for (guint i = 0; i < work->layer->data->len; i++)
    if (isfinite (get (work, i)->y))
      footfall_layouter_add_box (work->layouter, FOOTFALL_PRIMITIVE_BOX, work->layer->ink,
                                 get_band_box (work, get (work, i)));
}

static void
label_bands (const Work *work)
{
  for (guint i = 0; i < work->layer->data->len; i++)
    {
      const FootfallDatum *datum = get (work, i);
      const char *label = footfall_layer_get_label (work->layer, datum);
      if (label == NULL || !isfinite (datum->y))
        continue;
      FootfallBox bounds = footfall_layouter_mirror (work->layouter, get_band_box (work, datum));
      FootfallPoint at = { bounds.x + FOOTFALL_LAYOUT_GAP / 2, bounds.y };
      footfall_layouter_try_text (work->layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, label, at,
                                  FOOTFALL_ALIGN_START, bounds);
    }
}

static void
add_spans (const Work *work)
{
  const FootfallPlace *place = work->place;
  for (guint i = 0; i < work->layer->data->len; i++)
    {
      const FootfallDatum *datum = get (work, i);
      if (!(datum->y > place->x.from) || datum->x >= place->x.to || is_left_out (work, datum))
        continue;
      double from = clamp_to_plot_x (work, footfall_scale_map (&place->x, MAX (datum->x, place->x.from)));
      double to = clamp_to_plot_x (work, footfall_scale_map (&place->x, MIN (datum->y, place->x.to)));
      FootfallBox box = { MIN (from, to), place->plot.y, fabs (to - from), place->plot.height };
      FootfallPoint middle = { box.x + box.width / 2, box.y + box.height / 2 };
      footfall_layouter_add_box (work->layouter, FOOTFALL_PRIMITIVE_HATCH, work->layer->ink, box);
      footfall_layouter_add_hit (work->layouter, place, work->index, i, middle, box, TRUE);
    }
}

static FootfallBox
get_bar_box (const Work *work, const FootfallDatum *datum)
{
  const FootfallPlace *place = work->place;
  double from = footfall_scale_map (&place->x, datum->x);
  double to = footfall_scale_map (&place->x, datum->x + work->layer->extent);
  double left = clamp_to_plot_x (work, MIN (from, to));
  double width = clamp_to_plot_x (work, MAX (from, to)) - left;
  double gap = MIN (width * BAR_GAP_SHARE, BAR_GAP_MAX);
  double zero = clamp_to_plot_y (work, footfall_scale_map (&place->y, 0));
  double top = isfinite (datum->y) ? clamp_to_plot_y (work, footfall_scale_map (&place->y, datum->y)) : zero;
  if (datum->y > 0)
    top = MIN (top, MAX (zero - BAR_HEIGHT_MIN, place->plot.y));
  return (FootfallBox) { left + gap / 2, MIN (top, zero), width - gap, fabs (zero - top) };
}

/* The value above the bar; a question mark where it is unknown */
static void
label_bar (const Work *work, const FootfallDatum *datum, const FootfallBox *box)
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
add_bars (const Work *work)
{
  const FootfallPlace *place = work->place;
  guint first = footfall_data_find (work->layer->data, place->x.from - work->layer->extent);
  guint end = footfall_data_find (work->layer->data, place->x.to);
  g_autoptr (GArray) drawn = list_drawn (work, first, end);
  FootfallPrimitiveKind kind = work->layer->is_hatched ? FOOTFALL_PRIMITIVE_HATCH : FOOTFALL_PRIMITIVE_BOX;
  for (guint i = 0; i < drawn->len; i++)
    {
      guint index = g_array_index (drawn, guint, i);
      const FootfallDatum *datum = get (work, index);
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

/* Where the line from @a to @b crosses @x. */
static FootfallPoint
cross (FootfallPoint a, FootfallPoint b, double x)
{
  double share = fabs (b.x - a.x) > 0 ? (x - a.x) / (b.x - a.x) : 0;
  return (FootfallPoint) { x, a.y + share * (b.y - a.y) };
}

/* Appends the part of the line from @a to @b that is between the ends of the axis. */
static void
append_part (const Work *work, GArray *points, FootfallPoint a, FootfallPoint b)
{
  double low = MIN (work->place->x.start, work->place->x.end);
  double high = MAX (work->place->x.start, work->place->x.end);
  if (MAX (a.x, b.x) < low || MIN (a.x, b.x) > high)
    return;
  FootfallPoint from = a.x < low ? cross (a, b, low) : a.x > high ? cross (a, b, high) : a;
  FootfallPoint to = b.x < low ? cross (a, b, low) : b.x > high ? cross (a, b, high) : b;
  from.y = clamp_to_plot_y (work, from.y);
  to.y = clamp_to_plot_y (work, to.y);
  if (points->len == 0)
    g_array_append_val (points, from);
  g_array_append_val (points, to);
}

static void
flush_line (const Work *work, GArray *points)
{
  double line_width = work->layer->is_thin ? THIN_LINE_WIDTH : LINE_WIDTH;
  footfall_layouter_add_line (work->layouter, work->layer->ink, line_width, work->layer->is_dashed,
                              (const FootfallPoint *) (gpointer) points->data, points->len);
  g_array_set_size (points, 0);
}

static FootfallPoint
map (const Work *work, double x, double y)
{
  return (FootfallPoint) { footfall_scale_map (&work->place->x, x), footfall_scale_map (&work->place->y, y) };
}

/* A point that stands alone is a short dash, or it would not be seen. */
static void
append_lonely (const Work *work, GArray *points, FootfallPoint at)
{
  FootfallPoint left = { at.x - LINE_WIDTH, at.y };
  FootfallPoint right = { at.x + LINE_WIDTH, at.y };
  append_part (work, points, left, right);
}

static gboolean
joins (const FootfallDatum *before, const FootfallDatum *datum)
{
  return before != NULL && isfinite (before->y) && isfinite (datum->y) && !datum->starts_line;
}

static void
add_line (const Work *work)
{
  guint first, end;
  find_range (work, TRUE, &first, &end);
  g_autoptr (GArray) drawn = list_drawn (work, first, end);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (FootfallPoint));
  for (guint i = 0; i < drawn->len; i++)
    {
      const FootfallDatum *before = i > 0 ? get (work, g_array_index (drawn, guint, i - 1)) : NULL;
      const FootfallDatum *datum = get (work, g_array_index (drawn, guint, i));
      const FootfallDatum *after = i + 1 < drawn->len ? get (work, g_array_index (drawn, guint, i + 1)) : NULL;
      if (!joins (before, datum))
        flush_line (work, points);
      if (isnan (datum->y))
        continue;
      FootfallPoint at = map (work, datum->x, datum->y);
      if (joins (before, datum))
        append_part (work, points, map (work, before->x, before->y), at);
      else if (after == NULL || !joins (datum, after))
        append_lonely (work, points, at);
    }
  flush_line (work, points);
}

static void
add_steps (const Work *work)
{
  guint first, end;
  find_range (work, TRUE, &first, &end);
  g_autoptr (GArray) drawn = list_drawn (work, first, end);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (FootfallPoint));
  for (guint i = 0; i < drawn->len; i++)
    {
      const FootfallDatum *datum = get (work, g_array_index (drawn, guint, i));
      const FootfallDatum *after = i + 1 < drawn->len ? get (work, g_array_index (drawn, guint, i + 1)) : NULL;
      if (isnan (datum->y))
        {
          flush_line (work, points);
          continue;
        }
      FootfallPoint from = map (work, datum->x, datum->y);
      FootfallPoint to = map (work, after != NULL ? after->x : datum->x + work->layer->extent, datum->y);
      append_part (work, points, from, to);
      if (after != NULL && isfinite (after->y))
        append_part (work, points, to, map (work, after->x, after->y));
    }
  flush_line (work, points);
}

/* Where the nearest mark to one side is, or the end of the plot; left to right. */
static double
find_room (const Work *work, guint index, int direction)
{
  FootfallBox plot = footfall_layouter_mirror (work->layouter, work->place->plot);
  double width = work->layouter->frame->width;
  double end = direction > 0 ? plot.x + plot.width : plot.x;
  double own = footfall_scale_map (&work->place->x, get (work, index)->x);
  for (guint i = 0; i < work->layer->data->len; i++)
    {
      double x = footfall_scale_map (&work->place->x, get (work, i)->x);
      gboolean is_beside = (x - own) * direction * (work->layouter->frame->is_mirrored ? -1 : 1) > 0;
      double left_to_right = work->layouter->frame->is_mirrored ? width - x : x;
      if (i != index && is_beside)
        end = direction > 0 ? MIN (end, left_to_right) : MAX (end, left_to_right);
    }
  return end;
}

/* Beside its mark, on whichever side it does not reach the next one */
static void
label_mark (const Work *work, guint index, double x)
{
  const char *label = footfall_layer_get_label (work->layer, get (work, index));
  FootfallBox plot = footfall_layouter_mirror (work->layouter, work->place->plot);
  double at = work->layouter->frame->is_mirrored ? work->layouter->frame->width - x : x;
  double distance = MARK_RADIUS * 1.5 + 2;
  double end = find_room (work, index, 1);
  double start = find_room (work, index, -1);
  FootfallBox after = { at, plot.y, end - at, plot.height };
  FootfallBox before = { start, plot.y, at - start, plot.height };
  if (label == NULL)
    return;
  if (!footfall_layouter_try_text (work->layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, label,
                                   (FootfallPoint) { at + distance, plot.y }, FOOTFALL_ALIGN_START, after))
    footfall_layouter_try_text (work->layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, label,
                                (FootfallPoint) { at - distance, plot.y }, FOOTFALL_ALIGN_END, before);
}

static void
add_mark (const Work *work, guint index)
{
  const FootfallBox *plot = &work->place->plot;
  double x = clamp_to_plot_x (work, footfall_scale_map (&work->place->x, get (work, index)->x));
  FootfallPoint points[] = { { x, plot->y }, { x, plot->y + plot->height } };
  FootfallPoint top = { x, MIN (plot->y + MARK_RADIUS, plot->y + plot->height / 2) };
  FootfallBox box = { x - MARK_RADIUS, plot->y, 2 * MARK_RADIUS, plot->height };
  footfall_layouter_add_line (work->layouter, work->layer->ink, MARK_WIDTH, TRUE, points, G_N_ELEMENTS (points));
  footfall_layouter_add_symbol (work->layouter, work->layer->ink, work->layer->symbol, top, MARK_RADIUS);
  footfall_layouter_add_hit (work->layouter, work->place, work->index, index, top, box, TRUE);
  label_mark (work, index, x);
}

static void
add_marks (const Work *work)
{
  for (guint i = 0; i < work->layer->data->len; i++)
    if (footfall_scale_holds (&work->place->x, get (work, i)->x) && is_in_time (work, get (work, i)))
      add_mark (work, i);
}

static guint
count_points (const Work *work, guint panel_index)
{
  const FootfallPanel *panel = footfall_chart_get_panel (work->layouter->chart, panel_index);
  guint n = 0;
  for (guint i = 0; i < panel->layers->len; i++)
    {
      Work other = { work->layouter, work->place, footfall_panel_get_layer (panel, i), i };
      guint first, end;
      if (other.layer->kind != FOOTFALL_LAYER_POINTS)
        continue;
      find_range (&other, FALSE, &first, &end);
      n += end - first;
    }
  return n;
}

/* The fullest panel decides how large the points of all may be. */
static double
find_radius (const Work *work)
{
  guint most = 1;
  for (guint i = 0; i < work->layouter->chart->panels->len; i++)
    most = MAX (most, count_points (work, i));
  return CLAMP (work->place->plot.width / most, RADIUS_MIN, RADIUS_MAX);
}

static void
add_points (const Work *work)
{
  if (work->layouter->chart->x.kind == FOOTFALL_AXIS_GROUPS)
    {
      footfall_layouter_add_swarm (work->layouter, work->place, work->index);
      return;
    }

  guint first, end;
  find_range (work, FALSE, &first, &end);
  g_autoptr (GArray) drawn = list_drawn (work, first, end);
  double radius = find_radius (work);
  for (guint i = 0; i < drawn->len; i++)
    {
      guint index = g_array_index (drawn, guint, i);
      const FootfallDatum *datum = get (work, index);
      if (isnan (datum->y) || !is_in_time (work, datum))
        continue;
      FootfallPoint at = footfall_place_map (work->place, work->layer, datum->x, datum->y);
      FootfallBox box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
      footfall_layouter_add_symbol (work->layouter, work->layer->ink, work->layer->symbol, at, radius);
      footfall_layouter_add_hit (work->layouter, work->place, work->index, index, at, box, FALSE);
    }
}

static void
add_summary (const Work *work)
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
      FootfallPoint points[] = { map (work, from, summary->value), map (work, to, summary->value) };
      points[0].y = points[1].y = clamp_to_plot_y (work, points[0].y);
      footfall_layouter_add_line (work->layouter, work->layer->ink, SUMMARY_WIDTH, FALSE, points,
                                  G_N_ELEMENTS (points));
    }
}

static void
add_layer (const Work *work)
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
      add_steps (work);
      break;
    case FOOTFALL_LAYER_LINE:
      add_line (work);
      break;
    case FOOTFALL_LAYER_MARKS:
      add_marks (work);
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
      Work work = { self, place, footfall_panel_get_layer (panel, i), i };
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
      Work work = { self, place, footfall_panel_get_layer (panel, i), i };
      if (work.layer->kind == FOOTFALL_LAYER_BANDS)
        add_layer (&work);
    }
}
