/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"

#define MARK_WIDTH 1.0
#define MARK_RADIUS 3.5

/* From mark to mark, on average, for lines as high as the plot */
#define DISTANCE_MIN 24.0

/* Takes the place at @value for the end of the room, if it is to that side of @own and nearer. */
static void
limit_room (const FootfallLayerWork *work, double own, double value, int direction, double *end)
{
  const FootfallFrame *frame = work->layouter->frame;
  double x = footfall_scale_map (&work->place->x, value);
  double left_to_right = frame->is_mirrored ? frame->width - x : x;
  if ((left_to_right - own) * direction > 0)
    *end = direction > 0 ? MIN (*end, left_to_right) : MAX (*end, left_to_right);
}

/* Where the nearest mark or stretch to one side of @own is, or the end of the plot; left to right. */
static double
find_room (const FootfallLayerWork *work, double own, int direction)
{
  FootfallBox plot = footfall_layouter_mirror (work->layouter, work->place->plot);
  const FootfallPanel *panel = footfall_chart_get_panel (work->layouter->chart, work->place->panel);
  double end = direction > 0 ? plot.x + plot.width : plot.x;
  for (guint i = 0; i < panel->layers->len; i++)
    {
      const FootfallLayer *layer = footfall_panel_get_layer (panel, i);
      gboolean is_span = layer->kind == FOOTFALL_LAYER_SPANS;
      for (guint j = 0; (is_span || layer == work->layer) && j < layer->data->len; j++)
        {
          const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, j);
          limit_room (work, own, datum->x, direction, &end);
          if (is_span && isfinite (datum->y))
            limit_room (work, own, datum->y, direction, &end);
        }
    }
  return end;
}

/* Beside its mark, on whichever side it does not reach the next one */
static void
label_mark (const FootfallLayerWork *work, guint index, double x)
{
  const char *label = footfall_layer_get_label (work->layer, footfall_layer_work_get (work, index));
  FootfallBox plot = footfall_layouter_mirror (work->layouter, work->place->plot);
  double at = work->layouter->frame->is_mirrored ? work->layouter->frame->width - x : x;
  double distance = MARK_RADIUS * 1.5 + 2;
  double end = find_room (work, at, 1);
  double start = find_room (work, at, -1);
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
add_mark (const FootfallLayerWork *work, guint index, double height)
{
  const FootfallBox *plot = &work->place->plot;
  const FootfallDatum *datum = footfall_layer_work_get (work, index);
  double x = footfall_layer_work_clamp_x (work, footfall_scale_map (&work->place->x, datum->x));
  FootfallPoint points[] = { { x, plot->y }, { x, plot->y + height } };
  FootfallPoint top = { x, MIN (plot->y + MARK_RADIUS, plot->y + plot->height / 2) };
  FootfallBox box = { x - MARK_RADIUS, plot->y, 2 * MARK_RADIUS, height };
  footfall_layouter_add_line (work->layouter, work->layer->ink, MARK_WIDTH, TRUE, points, G_N_ELEMENTS (points));
  footfall_layouter_add_symbol (work->layouter, work->layer->ink, work->layer->symbol, top, MARK_RADIUS);
  footfall_layouter_add_hit (work->layouter, work->place, work->index, index, top, box, TRUE);
  label_mark (work, index, x);
}

static gboolean
is_shown (const FootfallLayerWork *work, guint index)
{
  const FootfallDatum *datum = footfall_layer_work_get (work, index);
  return footfall_scale_holds (&work->place->x, datum->x) && footfall_layer_work_is_in_time (work, datum);
}

/* Where marks stand close together their lines would be a fence in front of everything else. */
static double
find_height (const FootfallLayerWork *work)
{
  const FootfallBox *plot = &work->place->plot;
  guint n = 0;
  for (guint i = 0; i < work->layer->data->len; i++)
    n += is_shown (work, i);
  return n * DISTANCE_MIN > plot->width ? MIN (2 * MARK_RADIUS, plot->height) : plot->height;
}

void
footfall_layer_work_add_marks (const FootfallLayerWork *work)
{
  double height = find_height (work);
  for (guint i = 0; i < work->layer->data->len; i++)
    if (is_shown (work, i))
      add_mark (work, i, height);
}
