/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the files of the layout share; nobody else includes it. */

#pragma once

#include "chart/layout.h"

G_BEGIN_DECLS

/**
 * FootfallLayouter:
 * @labels: (element-type FootfallBox): where texts stand already
 * @line_height: of a label
 *
 * A layout while it is made.
 */
typedef struct
{
  const FootfallChart *chart;
  const FootfallFrame *frame;
  FootfallLayout *layout;
  GArray *labels;
  double line_height;
} FootfallLayouter;

/* Room between things, pixels */
#define FOOTFALL_LAYOUT_GAP 6.0

/* How far inside the plot the ends of the horizontal axis are, so that a symbol there is whole */
#define FOOTFALL_LAYOUT_INSET 6.0

/* Where on the width a text or a box stands */
typedef enum
{
  FOOTFALL_ALIGN_START,
  FOOTFALL_ALIGN_CENTRE,
  FOOTFALL_ALIGN_END,
} FootfallAlign;

/* layout.c */

/* Mirrors a box where the frame is: all that comes before works from left to right. */
FootfallBox footfall_layouter_mirror (const FootfallLayouter *self, FootfallBox box);

void footfall_layouter_add_box (FootfallLayouter *self, FootfallPrimitiveKind kind, FootfallInk ink,
                                FootfallBox box);

/* @points are taken as they are. */
void footfall_layouter_add_line (FootfallLayouter *self, FootfallInk ink, double line_width, gboolean is_dashed,
                                 const FootfallPoint *points, guint n_points);
void footfall_layouter_add_symbol (FootfallLayouter *self, FootfallInk ink, FootfallSymbol symbol, FootfallPoint at,
                                   double radius);

void footfall_layouter_measure (const FootfallLayouter *self, const char *text, FootfallTextStyle style, double *width,
                                double *height);

/**
 * footfall_layouter_add_text:
 * @at: the end of the text that @align names, from left to right, and its top
 * @max_width: it is shortened to that
 *
 * Adds the text, unless another one is in the way.
 *
 * Returns: the box of the text as it will be drawn; without extent if it is not
 */
FootfallBox footfall_layouter_add_text (FootfallLayouter *self, FootfallInk ink, FootfallTextStyle style,
                                        const char *text, FootfallPoint at, FootfallAlign align, double max_width);

/**
 * footfall_layouter_try_text:
 * @bounds: what the text must stay in
 *
 * Adds the text, as a whole, if it fits there and no other one is in the way.
 *
 * Returns: whether it was added
 */
gboolean footfall_layouter_try_text (FootfallLayouter *self, FootfallInk ink, FootfallTextStyle style,
                                     const char *text, FootfallPoint at, FootfallAlign align, FootfallBox bounds);

/* layout-axes.c */

/**
 * FootfallAxisPlan:
 * @x_labels: (element-type FootfallAxisLabel): the marks of the horizontal axis
 * @y_labels: (element-type FootfallAxisLabel): the marks of the vertical axis
 * @y_from: where the vertical axis begins
 * @y_to: where it ends
 * @x_from: where the horizontal axis begins
 * @x_to: where it ends
 * @label_width: of the widest label of the vertical axis
 * @label_height: of the labels of the horizontal axis
 *
 * The axes that all panels of a chart share.
 */
typedef struct
{
  GArray *x_labels;
  GArray *y_labels;
  double x_from;
  double x_to;
  double y_from;
  double y_to;
  double label_width;
  double label_height;
} FootfallAxisPlan;

void footfall_axis_plan_init (FootfallAxisPlan *self, const FootfallLayouter *layouter);
void footfall_axis_plan_clear (FootfallAxisPlan *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallAxisPlan, footfall_axis_plan_clear)

/* Chooses the marks of plots of that size. */
void footfall_axis_plan_fit (FootfallAxisPlan *self, const FootfallLayouter *layouter, double plot_width,
                             double plot_height);

/* Grid lines and labels of one plot */
void footfall_axis_plan_draw (const FootfallAxisPlan *self, FootfallLayouter *layouter, const FootfallPlace *place,
                              gboolean has_x_labels);

/* layout-groups.c */

/* The names of the groups below a plot, each with what its points come to */
void footfall_layouter_add_groups (FootfallLayouter *self, const FootfallPlace *place);
void footfall_layouter_add_swarm (FootfallLayouter *self, const FootfallPlace *place, guint layer);
double footfall_layouter_get_groups_height (const FootfallLayouter *self);

/* layout-layers.c */

/* What lies below the grid */
void footfall_layouter_add_bands (FootfallLayouter *self, const FootfallPlace *place);

/* What lies above it */
void footfall_layouter_add_layers (FootfallLayouter *self, const FootfallPlace *place);
void footfall_layouter_add_hit (FootfallLayouter *self, const FootfallPlace *place, guint layer, guint index,
                                FootfallPoint at, FootfallBox box, gboolean is_area);

/* Where a point of the layer is, stepped aside from those of the same day */
FootfallPoint footfall_place_map (const FootfallPlace *place, const FootfallLayer *layer, double x, double y);

/**
 * FootfallLayerWork:
 * @place: the plot it is drawn in
 * @index: of the layer in its panel
 *
 * A layer on its way into the layout.
 */
typedef struct
{
  FootfallLayouter *layouter;
  const FootfallPlace *place;
  const FootfallLayer *layer;
  guint index;
} FootfallLayerWork;

const FootfallDatum *footfall_layer_work_get (const FootfallLayerWork *work, guint i);
double footfall_layer_work_clamp_x (const FootfallLayerWork *work, double x);
double footfall_layer_work_clamp_y (const FootfallLayerWork *work, double y);
FootfallPoint footfall_layer_work_map (const FootfallLayerWork *work, double x, double y);

/* Where the data of the range begin and end, with one more on each side for lines that lead out of it */
void footfall_layer_work_find_range (const FootfallLayerWork *work, gboolean with_neighbours, guint *first, guint *end);
gboolean footfall_layer_work_is_in_time (const FootfallLayerWork *work, const FootfallDatum *datum);

/* Returns: (transfer full) (element-type guint): the data to draw: all of them, or what can be seen of too many */
GArray *footfall_layer_work_list_drawn (const FootfallLayerWork *work, guint first, guint end);

/* layout-lines.c */

void footfall_layer_work_add_line (const FootfallLayerWork *work);
void footfall_layer_work_add_steps (const FootfallLayerWork *work);

/* layout-marks.c */

void footfall_layer_work_add_marks (const FootfallLayerWork *work);

/* layout-legend.c */

/* Returns: its height; 0 where the chart needs none */
double footfall_layouter_add_legend (FootfallLayouter *self, double top);

G_END_DECLS
