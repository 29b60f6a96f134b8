/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"

#define LINE_WIDTH 2.0
#define THIN_LINE_WIDTH 1.0

/* Where the line from @a to @b crosses @x. */
static FootfallPoint
cross (FootfallPoint a, FootfallPoint b, double x)
{
  double share = fabs (b.x - a.x) > 0 ? (x - a.x) / (b.x - a.x) : 0;
  return (FootfallPoint) { x, a.y + share * (b.y - a.y) };
}

/* Appends the part of the line from @a to @b that is between the ends of the axis. */
static void
append_part (const FootfallLayerWork *work, GArray *points, FootfallPoint a, FootfallPoint b)
{
  double low = MIN (work->place->x.start, work->place->x.end);
  double high = MAX (work->place->x.start, work->place->x.end);
  if (MAX (a.x, b.x) < low || MIN (a.x, b.x) > high)
    return;
  FootfallPoint from = a.x < low ? cross (a, b, low) : a.x > high ? cross (a, b, high) : a;
  FootfallPoint to = b.x < low ? cross (a, b, low) : b.x > high ? cross (a, b, high) : b;
  from.y = footfall_layer_work_clamp_y (work, from.y);
  to.y = footfall_layer_work_clamp_y (work, to.y);
  if (points->len == 0)
    g_array_append_val (points, from);
  g_array_append_val (points, to);
}

static void
flush_line (const FootfallLayerWork *work, GArray *points)
{
  double line_width = work->layer->is_thin ? THIN_LINE_WIDTH : LINE_WIDTH;
  footfall_layouter_add_line (work->layouter, work->layer->ink, line_width, work->layer->is_dashed,
                              (const FootfallPoint *) (gpointer) points->data, points->len);
  g_array_set_size (points, 0);
}

/* A point that stands alone is a short dash, or it would not be seen. */
static void
append_lonely (const FootfallLayerWork *work, GArray *points, FootfallPoint at)
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

/* Of the data to draw; NULL after the last one */
static const FootfallDatum *
get_drawn (const FootfallLayerWork *work, const GArray *drawn, guint i)
{
  return i < drawn->len ? footfall_layer_work_get (work, g_array_index (drawn, guint, i)) : NULL;
}

void
footfall_layer_work_add_line (const FootfallLayerWork *work)
{
  guint first, end;
  footfall_layer_work_find_range (work, TRUE, &first, &end);
  g_autoptr (GArray) drawn = footfall_layer_work_list_drawn (work, first, end);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (FootfallPoint));
  for (guint i = 0; i < drawn->len; i++)
    {
      const FootfallDatum *before = i > 0 ? get_drawn (work, drawn, i - 1) : NULL;
      const FootfallDatum *datum = footfall_layer_work_get (work, g_array_index (drawn, guint, i));
      const FootfallDatum *after = get_drawn (work, drawn, i + 1);
      if (!joins (before, datum))
        flush_line (work, points);
      if (isnan (datum->y))
        continue;
      FootfallPoint at = footfall_layer_work_map (work, datum->x, datum->y);
      if (joins (before, datum))
        append_part (work, points, footfall_layer_work_map (work, before->x, before->y), at);
      else if (after == NULL || !joins (datum, after))
        append_lonely (work, points, at);
    }
  flush_line (work, points);
}

void
footfall_layer_work_add_steps (const FootfallLayerWork *work)
{
  guint first, end;
  footfall_layer_work_find_range (work, TRUE, &first, &end);
  g_autoptr (GArray) drawn = footfall_layer_work_list_drawn (work, first, end);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (FootfallPoint));
  for (guint i = 0; i < drawn->len; i++)
    {
      const FootfallDatum *datum = footfall_layer_work_get (work, g_array_index (drawn, guint, i));
      const FootfallDatum *after = get_drawn (work, drawn, i + 1);
      if (isnan (datum->y))
        {
          flush_line (work, points);
          continue;
        }
      FootfallPoint from = footfall_layer_work_map (work, datum->x, datum->y);
      double until = after != NULL ? after->x : datum->x + work->layer->extent;
      FootfallPoint to = footfall_layer_work_map (work, until, datum->y);
      append_part (work, points, from, to);
      if (after != NULL && isfinite (after->y))
        append_part (work, points, to, footfall_layer_work_map (work, after->x, after->y));
    }
  flush_line (work, points);
}
