/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/layout.h"

#include <math.h>

#include "chart/layout-private.h"

/* Heights for text of the usual size, whose lines are as high as the last one. */
#define PLAIN_HEIGHT 68.0
#define ROW_HEIGHT 150.0
#define ONLY_ROW_HEIGHT 220.0
#define GRID_HEIGHT 130.0
#define LINE_HEIGHT 16.0
#define GRID_WIDTH_MIN 170.0
#define PLOT_SIZE_MIN 20.0

/* How the panels stand */
typedef struct
{
  GArray *panels; /* (element-type guint): those that the range takes in */
  guint n_columns;
  guint n_rows;
} Arrangement;

static void
clear_arrangement (Arrangement *self)
{
  g_array_unref (self->panels);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arrangement, clear_arrangement)

static void
init_arrangement (Arrangement *self, const FootfallChart *chart, const FootfallFrame *frame)
{
  self->panels = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < chart->panels->len; i++)
    if (footfall_time_is_in (footfall_chart_get_panel (chart, i)->time, frame->from, frame->to))
      g_array_append_val (self->panels, i);

  guint n_panels = MAX (self->panels->len, 1);
  self->n_columns = 1;
  if (chart->arrangement == FOOTFALL_ARRANGEMENT_GRID)
    self->n_columns = CLAMP ((guint) MAX (frame->width / GRID_WIDTH_MIN, 1), 1, n_panels);
  self->n_rows = (n_panels + self->n_columns - 1) / self->n_columns;
}

static gboolean
overlaps (const FootfallBox *a, const FootfallBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

static gboolean
holds (const FootfallBox *outer, const FootfallBox *inner)
{
  return inner->x >= outer->x && inner->y >= outer->y && inner->x + inner->width <= outer->x + outer->width &&
         inner->y + inner->height <= outer->y + outer->height;
}

/* Whether no other text is there */
static gboolean
is_free (const FootfallLayouter *self, const FootfallBox *box)
{
  for (guint i = 0; i < self->labels->len; i++)
    if (overlaps (box, &g_array_index (self->labels, FootfallBox, i)))
      return FALSE;
  return TRUE;
}

static FootfallBox
place_text (const FootfallLayouter *self, FootfallTextStyle style, const char *text, FootfallPoint at,
            FootfallAlign align, double max_width)
{
  static const double shares[] = { 0, 0.5, 1 };
  double width, height;
  footfall_layouter_measure (self, text, style, &width, &height);
  width = MIN (width, max_width);
  return (FootfallBox) { at.x - shares[align] * width, at.y, width, height };
}

static void
append_text (FootfallLayouter *self, FootfallInk ink, FootfallTextStyle style, const char *text, FootfallBox box)
{
  g_array_append_val (self->labels, box);
  FootfallPrimitive primitive = { .kind = FOOTFALL_PRIMITIVE_TEXT,
                                  .ink = ink,
                                  .style = style,
                                  .box = footfall_layouter_mirror (self, box),
                                  .text = g_string_chunk_insert_const (self->layout->strings, text) };
  g_array_append_val (self->layout->primitives, primitive);
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const FootfallHit *first = a;
  const FootfallHit *second = b;
  return (first->x > second->x) - (first->x < second->x);
}

static void
add_notice (FootfallLayouter *self, const char *text)
{
  const FootfallFrame *frame = self->frame;
  FootfallPoint at = { frame->width / 2, MAX ((frame->height - self->line_height) / 2, 0) };
  footfall_layouter_add_text (self, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_LABEL, text, at, FOOTFALL_ALIGN_CENTRE,
                              frame->width);
}

/* The panel's name, and beside the first one what is measured upwards. */
static void
add_heading (FootfallLayouter *self, const FootfallPanel *panel, FootfallBox cell)
{
  FootfallPoint at = { cell.x, cell.y };
  double room = cell.width;
  if (panel->title != NULL)
    {
      FootfallBox box = footfall_layouter_add_text (self, FOOTFALL_INK_TEXT, FOOTFALL_TEXT_STRONG, panel->title, at,
                                                    FOOTFALL_ALIGN_START, room);
      at.x += box.width + 2 * FOOTFALL_LAYOUT_GAP;
      room -= box.width + 2 * FOOTFALL_LAYOUT_GAP;
    }
  if (self->chart->y.title != NULL && self->layout->places->len == 0)
    footfall_layouter_try_text (self, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, self->chart->y.title, at,
                                FOOTFALL_ALIGN_START, cell);
}

static gboolean
has_headings (const FootfallChart *chart)
{
  if (chart->y.title != NULL)
    return TRUE;
  for (guint i = 0; i < chart->panels->len; i++)
    if (footfall_chart_get_panel (chart, i)->title != NULL)
      return TRUE;
  return FALSE;
}

static double
get_heading_height (const FootfallLayouter *self)
{
  return has_headings (self->chart) ? self->line_height + FOOTFALL_LAYOUT_GAP : 0;
}

/* A panel in its cell of the grid: heading, plot and axes. */
static void
add_panel (FootfallLayouter *self, const FootfallAxisPlan *axes, guint panel, FootfallBox cell, gboolean has_x_labels)
{
  double heading = get_heading_height (self);
  double left = self->chart->is_plain ? 0 : axes->label_width + FOOTFALL_LAYOUT_GAP;
  FootfallBox plot = { cell.x + left, cell.y + heading, MAX (cell.width - left, PLOT_SIZE_MIN),
                       MAX (cell.height - heading, PLOT_SIZE_MIN) };
  double inset = self->chart->x.kind == FOOTFALL_AXIS_GROUPS ? 0 : MIN (FOOTFALL_LAYOUT_INSET, plot.width / 4);
  FootfallPlace place = { .panel = panel, .plot = footfall_layouter_mirror (self, plot) };
  double start = place.plot.x + inset;
  double end = place.plot.x + plot.width - inset;
  gboolean is_mirrored = self->frame->is_mirrored;

  add_heading (self, footfall_chart_get_panel (self->chart, panel), cell);
  footfall_scale_init (&place.x, axes->x_from, axes->x_to, is_mirrored ? end : start, is_mirrored ? start : end);
  footfall_scale_init (&place.y, axes->y_from, axes->y_to, plot.y + plot.height, plot.y);
  g_array_append_val (self->layout->places, place);
  footfall_layouter_add_bands (self, &place);
  footfall_axis_plan_draw (axes, self, &place, has_x_labels);
  footfall_layouter_add_layers (self, &place);
  if (self->chart->x.kind == FOOTFALL_AXIS_GROUPS)
    footfall_layouter_add_groups (self, &place);
}

static void
add_panels (FootfallLayouter *self, const Arrangement *arrangement, double top)
{
  g_auto (FootfallAxisPlan) axes;
  double gap = 2 * FOOTFALL_LAYOUT_GAP;
  guint n_columns = arrangement->n_columns;
  guint n_rows = arrangement->n_rows;

  footfall_axis_plan_init (&axes, self);
  double width = (self->frame->width - gap * (n_columns - 1)) / n_columns;
  double room = self->frame->height - top - axes.label_height - gap * (n_rows - 1);
  double height = MAX (room / n_rows, PLOT_SIZE_MIN);
  double inset = self->chart->x.kind == FOOTFALL_AXIS_GROUPS ? 0 : 2 * FOOTFALL_LAYOUT_INSET;
  double plot_height = MAX (height - get_heading_height (self), PLOT_SIZE_MIN);
  footfall_axis_plan_fit (&axes, self, 0, plot_height);
  double plot_width = width - axes.label_width - FOOTFALL_LAYOUT_GAP;
  footfall_axis_plan_fit (&axes, self, MAX (plot_width - inset, PLOT_SIZE_MIN / 2), plot_height);

  for (guint i = 0; i < arrangement->panels->len; i++)
    {
      FootfallBox cell = { (i % n_columns) * (width + gap), top + (i / n_columns) * (height + gap), width, height };
      gboolean is_lowest = i + n_columns >= arrangement->panels->len;
      add_panel (self, &axes, g_array_index (arrangement->panels, guint, i), cell, is_lowest);
    }
}

static void
lay_out (FootfallLayouter *self)
{
  g_auto (Arrangement) arrangement;
  const FootfallChart *chart = self->chart;

  init_arrangement (&arrangement, chart, self->frame);
  if (chart->notice != NULL || arrangement.panels->len == 0)
    {
      if (chart->notice != NULL)
        add_notice (self, chart->notice);
      return;
    }
  double top = chart->is_plain ? 0 : footfall_layouter_add_legend (self, 0);
  add_panels (self, &arrangement, top);
  g_array_sort (self->layout->hits, compare_hits);
}

FootfallBox
footfall_layouter_mirror (const FootfallLayouter *self, FootfallBox box)
{
  if (self->frame->is_mirrored)
    box.x = self->frame->width - box.x - box.width;
  return box;
}

void
footfall_layouter_add_box (FootfallLayouter *self, FootfallPrimitiveKind kind, FootfallInk ink, FootfallBox box)
{
  FootfallPrimitive primitive = { .kind = kind, .ink = ink, .box = box };
  g_array_append_val (self->layout->primitives, primitive);
}

void
footfall_layouter_add_line (FootfallLayouter *self, FootfallInk ink, double line_width, gboolean is_dashed,
                            const FootfallPoint *points, guint n_points)
{
  FootfallPrimitive primitive = { .kind = FOOTFALL_PRIMITIVE_LINE,
                                  .ink = ink,
                                  .is_dashed = is_dashed,
                                  .line_width = line_width,
                                  .first_point = self->layout->points->len,
                                  .n_points = n_points };
  if (n_points == 0)
    return;
  g_array_append_vals (self->layout->points, points, n_points);
  g_array_append_val (self->layout->primitives, primitive);
}

void
footfall_layouter_add_symbol (FootfallLayouter *self, FootfallInk ink, FootfallSymbol symbol, FootfallPoint at,
                              double radius)
{
  FootfallPrimitive primitive = { .kind = FOOTFALL_PRIMITIVE_SYMBOL,
                                  .ink = ink,
                                  .symbol = symbol,
                                  .box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius } };
  g_array_append_val (self->layout->primitives, primitive);
}

void
footfall_layouter_measure (const FootfallLayouter *self, const char *text, FootfallTextStyle style, double *width,
                           double *height)
{
  self->frame->measure (text, style, width, height, self->frame->measure_data);
}

FootfallBox
footfall_layouter_add_text (FootfallLayouter *self, FootfallInk ink, FootfallTextStyle style, const char *text,
                            FootfallPoint at, FootfallAlign align, double max_width)
{
  FootfallBox box = place_text (self, style, text, at, align, max_width);
  if (!is_free (self, &box))
    return (FootfallBox) { at.x, at.y, 0, 0 };
  append_text (self, ink, style, text, box);
  return box;
}

gboolean
footfall_layouter_try_text (FootfallLayouter *self, FootfallInk ink, FootfallTextStyle style, const char *text,
                            FootfallPoint at, FootfallAlign align, FootfallBox bounds)
{
  FootfallBox box = place_text (self, style, text, at, align, G_MAXINT);
  if (!holds (&bounds, &box) || !is_free (self, &box))
    return FALSE;
  append_text (self, ink, style, text, box);
  return TRUE;
}

FootfallLayout *
footfall_layout_new (const FootfallChart *chart, const FootfallFrame *frame)
{
  g_return_val_if_fail (chart != NULL && frame != NULL, NULL);
  g_return_val_if_fail (frame->measure != NULL, NULL);

  FootfallLayout *self = g_new0 (FootfallLayout, 1);
  self->width = frame->width;
  self->height = frame->height;
  self->primitives = g_array_new (FALSE, FALSE, sizeof (FootfallPrimitive));
  self->points = g_array_new (FALSE, FALSE, sizeof (FootfallPoint));
  self->strings = g_string_chunk_new (1024);
  self->hits = g_array_new (FALSE, FALSE, sizeof (FootfallHit));
  self->places = g_array_new (FALSE, FALSE, sizeof (FootfallPlace));

  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (FootfallBox));
  FootfallLayouter layouter = { .chart = chart, .frame = frame, .layout = self, .labels = labels };
  double width;
  footfall_layouter_measure (&layouter, "0", FOOTFALL_TEXT_LABEL, &width, &layouter.line_height);
  lay_out (&layouter);
  return self;
}

void
footfall_layout_free (FootfallLayout *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->primitives);
  g_array_unref (self->points);
  g_string_chunk_free (self->strings);
  g_array_unref (self->hits);
  g_array_unref (self->places);
  g_free (self);
}

/* Between lines of larger text the marks need more room too. */
static double
grow (double height, double line_height)
{
  return height * MAX (1.0, line_height / LINE_HEIGHT);
}

double
footfall_layout_get_natural_height (const FootfallChart *chart, const FootfallFrame *frame)
{
  g_return_val_if_fail (chart != NULL && frame != NULL, 0);

  g_auto (Arrangement) arrangement;
  double width, line_height;
  init_arrangement (&arrangement, chart, frame);
  frame->measure ("0", FOOTFALL_TEXT_LABEL, &width, &line_height, frame->measure_data);
  if (chart->notice != NULL)
    return 4 * line_height;
  if (chart->is_plain)
    return grow (PLAIN_HEIGHT, line_height) + 2 * line_height;
  if (chart->arrangement == FOOTFALL_ARRANGEMENT_GRID)
    return grow (arrangement.n_rows * GRID_HEIGHT, line_height) + 4 * line_height;
  double rows_height = arrangement.n_rows > 1 ? arrangement.n_rows * ROW_HEIGHT : ONLY_ROW_HEIGHT;
  return grow (rows_height, line_height) + 4 * line_height;
}
