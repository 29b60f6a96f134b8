/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"
#include "chart/stops.h"

#define RADIUS_MIN 1.0
#define RADIUS_MAX 4.5
#define RADIUS_STEP 0.5
#define DOT_GAP 1.0

/* A text as wide as any, to find how many lines they take */
#define SUMMARY_RUNS 888
#define SUMMARY_VALUE 8.5

/* How much of the way to the next level the dots of one may fill */
#define LEVEL_SHARE 0.8

/* How much of its place a group takes */
#define GROUP_SHARE 0.86

/* How many points lie in each row of pixels of each group */
typedef struct
{
  guint *counts;
  guint n_groups;
  guint n_rows;
  double top;
} Rows;

static void
clear_rows (Rows *rows)
{
  g_free (rows->counts);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Rows, clear_rows)

static guint *
get_row (const Rows *rows, const FootfallPlace *place, const FootfallDatum *datum)
{
  guint group = MIN ((guint) MAX (datum->x + 0.5, 0), rows->n_groups - 1);
  double pixel = footfall_scale_map (&place->y, datum->y) - rows->top;
  guint row = MIN ((guint) MAX (pixel, 0), rows->n_rows - 1);
  return &rows->counts[group * rows->n_rows + row];
}

static gboolean
is_shown (const FootfallLayouter *self, const FootfallDatum *datum)
{
  return isfinite (datum->y) && footfall_time_is_in (datum->time, self->frame->from, self->frame->to);
}

static guint
count (const FootfallLayouter *self, const FootfallPlace *place, const FootfallLayer *layer, Rows *rows)
{
  guint most = 1;
  for (guint i = 0; i < layer->data->len; i++)
    {
      const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, i);
      if (!is_shown (self, datum))
        continue;
      guint *row = get_row (rows, place, datum);
      most = MAX (most, ++*row);
    }
  memset (rows->counts, 0, sizeof (guint) * rows->n_groups * rows->n_rows);
  return most;
}

/* How the dots of one level of one group stand: in rows, one upon the other, where one row is too short */
typedef struct
{
  double radius;
  guint n_columns;
  guint n_rows;
} Pile;

static guint
count_places (double room, double radius)
{
  return (guint) MAX (floor ((room + DOT_GAP) / (2 * radius + DOT_GAP)), 1);
}

/* The largest dots of which @most have room */
static Pile
find_pile (const FootfallLayouter *self, const FootfallPlace *place, guint most)
{
  double width = footfall_scale_get_density (&place->x) * GROUP_SHARE;
  gboolean has_levels = self->chart->y.format.kind == FOOTFALL_VALUE_LEVEL;
  double height = has_levels ? footfall_scale_get_density (&place->y) * LEVEL_SHARE : 0;
  Pile pile = { .radius = RADIUS_MAX };
  for (;; pile.radius -= RADIUS_STEP)
    {
      pile.n_columns = count_places (width, pile.radius);
      pile.n_rows = (count_places (height, pile.radius) - 1) / 2 * 2 + 1; /* odd, so that one is in the middle */
      if (pile.n_columns * pile.n_rows >= most || pile.radius - RADIUS_STEP < RADIUS_MIN)
        return pile;
    }
}

/* The middle first, then one to each side in turn */
static double
get_offset (guint nth)
{
  double steps = (nth + 1) / 2;
  return nth % 2 == 0 ? steps : -steps;
}

/* What the points of a group come to: "12 runs, median 2" */
static char *
describe_group (const FootfallLayouter *self, const FootfallPlace *place, guint group)
{
  if (self->chart->describe_summary == NULL)
    return NULL;
  guint n;
  double value = footfall_chart_summarise (self->chart, place->panel, group - 0.5, group + 0.5, self->frame->from,
                                           self->frame->to, &n);
  return self->chart->describe_summary (n, value);
}

/* Below the name, and where the groups are narrow on one line more; parted after the number */
static guint
count_summary_lines (const FootfallLayouter *self)
{
  if (self->chart->describe_summary == NULL)
    return 0;
  double width, height;
  g_autofree char *text = self->chart->describe_summary (SUMMARY_RUNS, SUMMARY_VALUE);
  footfall_layouter_measure (self, text, FOOTFALL_TEXT_SMALL, &width, &height);
  return width * MAX (self->chart->groups->len, 1) > self->frame->width * GROUP_SHARE ? 2 : 1;
}

double
footfall_layouter_get_groups_height (const FootfallLayouter *self)
{
  return self->line_height * (1 + count_summary_lines (self)) + FOOTFALL_LAYOUT_GAP;
}

static void
add_summary_text (FootfallLayouter *self, const char *text, FootfallPoint at, double max_width)
{
  g_auto (GStrv) parts = g_strsplit (text, ", ", count_summary_lines (self) > 1 ? 2 : 1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      footfall_layouter_add_text (self, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, parts[i], at,
                                  FOOTFALL_ALIGN_CENTRE, max_width);
      at.y += self->line_height;
    }
}

void
footfall_layouter_add_groups (FootfallLayouter *self, const FootfallPlace *place)
{
  FootfallInk ink = self->chart->is_plain ? FOOTFALL_INK_FAINT_TEXT : FOOTFALL_INK_TEXT;
  FootfallTextStyle style = self->chart->is_plain ? FOOTFALL_TEXT_SMALL : FOOTFALL_TEXT_LABEL;
  double width = footfall_scale_get_density (&place->x);
  double top = place->plot.y + place->plot.height + FOOTFALL_LAYOUT_GAP;
  for (guint i = 0; i < self->chart->groups->len; i++)
    {
      double x = footfall_scale_map (&place->x, i);
      FootfallPoint at = { self->frame->is_mirrored ? self->frame->width - x : x, top };
      footfall_layouter_add_text (self, ink, style, g_ptr_array_index (self->chart->groups, i), at,
                                  FOOTFALL_ALIGN_CENTRE, width - 2);
      g_autofree char *text = describe_group (self, place, i);
      at.y += self->line_height;
      if (text != NULL)
        add_summary_text (self, text, at, width - 2);
    }
}

void
footfall_layouter_add_swarm (FootfallLayouter *self, const FootfallPlace *place, guint layer_index)
{
  const FootfallLayer *layer =
      footfall_panel_get_layer (footfall_chart_get_panel (self->chart, place->panel), layer_index);
  g_auto (Rows) rows = { .n_groups = MAX (self->chart->groups->len, 1),
                         .n_rows = (guint) ceil (place->plot.height) + 1,
                         .top = place->plot.y };
  rows.counts = g_new0 (guint, (gsize) rows.n_groups * rows.n_rows);

  Pile pile = find_pile (self, place, count (self, place, layer, &rows));
  double pitch = 2 * pile.radius + DOT_GAP;
  for (guint i = 0; i < layer->data->len; i++)
    {
      const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, i);
      if (!is_shown (self, datum))
        continue;
      guint nth = (*get_row (&rows, place, datum))++;
      /* What has no room even in the smallest size is in the number below */
      if (nth >= pile.n_columns * pile.n_rows)
        continue;
      FootfallPoint at = footfall_place_map (place, layer, datum->x, datum->y);
      at.x += get_offset (nth / pile.n_rows) * pitch;
      at.y += get_offset (nth % pile.n_rows) * pitch;
      at.x = CLAMP (at.x, place->plot.x, place->plot.x + place->plot.width);
      at.y = CLAMP (at.y, place->plot.y, place->plot.y + place->plot.height);
      footfall_layouter_add_symbol (self, layer->ink, layer->symbol, at, pile.radius);
      FootfallBox box = { at.x - pile.radius, at.y - pile.radius, 2 * pile.radius, 2 * pile.radius };
      footfall_layouter_add_hit (self, place, layer_index, i, at, box, FALSE);
    }
}
