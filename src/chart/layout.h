/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/chart.h"
#include "chart/scale.h"

G_BEGIN_DECLS

/* Where everything of a chart stands, in pixels. The same layout is drawn on
 * the screen and into files, searched for what lies under the pointer, and
 * looked at by tests. */

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} FootfallBox;

typedef struct
{
  double x;
  double y;
} FootfallPoint;

typedef enum
{
  FOOTFALL_TEXT_LABEL,
  FOOTFALL_TEXT_SMALL,
  FOOTFALL_TEXT_STRONG,
} FootfallTextStyle;
#define FOOTFALL_N_TEXT_STYLES 3

typedef enum
{
  FOOTFALL_PRIMITIVE_BOX,    /* filled */
  FOOTFALL_PRIMITIVE_HATCH,  /* filled with slanting lines */
  FOOTFALL_PRIMITIVE_LINE,   /* through points */
  FOOTFALL_PRIMITIVE_SYMBOL, /* in the middle of its box */
  FOOTFALL_PRIMITIVE_TEXT,   /* at the top left of its box, shortened if it is wider */
} FootfallPrimitiveKind;

/**
 * FootfallPrimitive:
 * @box: what it takes; not for lines
 * @line_width: lines only
 * @first_point: lines only: the first of its points in the layout
 * @n_points: lines only
 * @text: (nullable): texts only
 */
typedef struct
{
  FootfallPrimitiveKind kind;
  FootfallInk ink;
  FootfallSymbol symbol;
  FootfallTextStyle style;
  gboolean is_dashed;
  double line_width;
  FootfallBox box;
  guint first_point;
  guint n_points;
  const char *text;
} FootfallPrimitive;

/**
 * FootfallHit:
 * @x: the middle of what is drawn for it
 * @box: what is drawn
 * @is_area: a bar or a stretch, which gives way to a mark upon it
 */
typedef struct
{
  double x;
  double y;
  FootfallBox box;
  FootfallStop stop;
  gboolean is_area;
} FootfallHit;

/* Where a panel stands. */
typedef struct
{
  guint panel;
  FootfallBox plot;
  FootfallScale x;
  FootfallScale y;
} FootfallPlace;

/**
 * FootfallLayout:
 * @primitives: (element-type FootfallPrimitive): in the order in which they are drawn
 * @points: (element-type FootfallPoint): of all lines
 * @strings: the texts
 * @hits: (element-type FootfallHit): by x
 * @places: (element-type FootfallPlace): the panels that are shown
 * @reach: half of the widest hit, pixels
 */
typedef struct
{
  double width;
  double height;
  GArray *primitives;
  GArray *points;
  GStringChunk *strings;
  GArray *hits;
  GArray *places;
  double reach;
} FootfallLayout;

/* Measures a line of text, pixels. */
typedef void (*FootfallMeasureText) (const char *text, FootfallTextStyle style, double *width, double *height,
                                     gpointer data);

/**
 * FootfallFrame:
 * @width: pixels
 * @height: pixels
 * @from: the first day shown
 * @to: the end of the last day shown
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 * @is_mirrored: read from right to left
 * @measure: measures texts
 * @measure_data: for @measure
 *
 * What a chart is looked at with.
 */
typedef struct
{
  double width;
  double height;
  double from;
  double to;
  int first_weekday;
  gboolean is_mirrored;
  FootfallMeasureText measure;
  gpointer measure_data;
} FootfallFrame;

/**
 * footfall_layout_new:
 * @chart: a finished chart
 *
 * Returns: (transfer full): where everything stands
 */
FootfallLayout *footfall_layout_new (const FootfallChart *chart, const FootfallFrame *frame);
void            footfall_layout_free (FootfallLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallLayout, footfall_layout_free)

/**
 * footfall_layout_get_natural_height:
 * @frame: of which the height is not looked at
 *
 * Returns: the height that the chart would like at that width, pixels
 */
double footfall_layout_get_natural_height (const FootfallChart *chart, const FootfallFrame *frame);

/**
 * footfall_layout_find:
 * @reach: how far from a mark still counts as on it, pixels
 *
 * Returns: (nullable): the nearest mark, the one drawn last of several
 */
const FootfallHit *footfall_layout_find (const FootfallLayout *self, double x, double y, double reach);

/**
 * footfall_layout_find_stop:
 *
 * Returns: (nullable): where the datum is drawn
 */
const FootfallHit *footfall_layout_find_stop (const FootfallLayout *self, const FootfallStop *stop);

/**
 * footfall_layout_locate:
 * @stop: of the chart that was laid out
 * @point: (out): where its mark is, or would be if it had not been drawn with another one
 *
 * Returns: whether it has a place in this range
 */
gboolean footfall_layout_locate (const FootfallLayout *self, const FootfallChart *chart, const FootfallStop *stop,
                                 FootfallPoint *point);

/**
 * footfall_layout_find_place:
 *
 * Returns: (nullable): the panel at that point
 */
const FootfallPlace *footfall_layout_find_place (const FootfallLayout *self, double x, double y);

G_END_DECLS
