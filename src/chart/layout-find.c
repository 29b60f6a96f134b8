/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/layout.h"

#include <math.h>

#include "chart/layout-private.h"

/* Nearest of several, so far */
typedef struct
{
  const FootfallHit *hit;
  double distance;
  double size;
} Best;

static double
get_distance_to_box (const FootfallBox *box, double x, double y)
{
  double beside = MAX (MAX (box->x - x, x - box->x - box->width), 0);
  double beyond = MAX (MAX (box->y - y, y - box->y - box->height), 0);
  return hypot (beside, beyond);
}

static guint
find_first (const GArray *hits, double x)
{
  guint low = 0;
  guint high = hits->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (g_array_index (hits, FootfallHit, middle).x < x)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Of what was drawn at the same place the last is on top. */
static gboolean
is_drawn_after (const FootfallHit *a, const FootfallHit *b)
{
  if (a->stop.layer != b->stop.layer)
    return a->stop.layer > b->stop.layer;
  return a->stop.index > b->stop.index;
}

static void
consider (Best *best, const FootfallHit *hit, double distance, double size)
{
  if (best->hit != NULL && distance > best->distance)
    return;
  gboolean is_as_near = best->hit != NULL && distance >= best->distance;
  if (is_as_near && (size > best->size || (size >= best->size && !is_drawn_after (hit, best->hit))))
    return;
  *best = (Best) { hit, distance, size };
}

const FootfallHit *
footfall_layout_find (const FootfallLayout *self, double x, double y, double reach)
{
  g_return_val_if_fail (self != NULL, NULL);

  Best mark = { NULL, 0, 0 };
  Best area = { NULL, 0, 0 };
  double widest = self->reach + reach;
  for (guint i = find_first (self->hits, x - widest); i < self->hits->len; i++)
    {
      const FootfallHit *hit = &g_array_index (self->hits, FootfallHit, i);
      if (hit->x > x + widest)
        break;
      double to_box = get_distance_to_box (&hit->box, x, y);
      if (to_box > reach)
        continue;
      if (hit->is_area)
        consider (&area, hit, to_box, hit->box.width * hit->box.height);
      else
        consider (&mark, hit, hypot (hit->x - x, hit->y - y), 0);
    }
  return mark.hit != NULL ? mark.hit : area.hit;
}

const FootfallHit *
footfall_layout_find_stop (const FootfallLayout *self, const FootfallStop *stop)
{
  g_return_val_if_fail (self != NULL && stop != NULL, NULL);

  for (guint i = 0; i < self->hits->len; i++)
    {
      const FootfallHit *hit = &g_array_index (self->hits, FootfallHit, i);
      if (hit->stop.index == stop->index && hit->stop.layer == stop->layer && hit->stop.panel == stop->panel)
        return hit;
    }
  return NULL;
}

gboolean
footfall_layout_locate (const FootfallLayout *self, const FootfallChart *chart, const FootfallStop *stop,
                        FootfallPoint *point)
{
  g_return_val_if_fail (self != NULL && chart != NULL && stop != NULL && point != NULL, FALSE);

  const FootfallHit *hit = footfall_layout_find_stop (self, stop);
  if (hit != NULL)
    {
      *point = (FootfallPoint) { hit->x, hit->y };
      return TRUE;
    }
  const FootfallDatum *datum = footfall_chart_get_datum (chart, stop);
  for (guint i = 0; i < self->places->len; i++)
    {
      const FootfallPlace *place = &g_array_index (self->places, FootfallPlace, i);
      if (place->panel != stop->panel || !footfall_scale_holds (&place->x, datum->x) || !isfinite (datum->y))
        continue;
      *point = footfall_place_map (place, footfall_chart_get_layer (chart, stop), datum->x, datum->y);
      return TRUE;
    }
  return FALSE;
}

const FootfallPlace *
footfall_layout_find_place (const FootfallLayout *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->places->len; i++)
    {
      const FootfallPlace *place = &g_array_index (self->places, FootfallPlace, i);
      if (get_distance_to_box (&place->plot, x, y) <= 0)
        return place;
    }
  return NULL;
}
