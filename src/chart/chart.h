/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/palette.h"
#include "chart/value-format.h"
#include "core/uuid.h"

G_BEGIN_DECLS

/* What a chart shows, before anyone knows how large it will be. */

typedef enum
{
  FOOTFALL_SYMBOL_CIRCLE,
  FOOTFALL_SYMBOL_SQUARE,
  FOOTFALL_SYMBOL_TRIANGLE,
  FOOTFALL_SYMBOL_DIAMOND,
  FOOTFALL_SYMBOL_FLAG,
} FootfallSymbol;

/**
 * FootfallLayerKind:
 * @FOOTFALL_LAYER_BANDS: zones across the plot, from the value x to the value y
 * @FOOTFALL_LAYER_SPANS: stretches from x to y of the horizontal axis
 * @FOOTFALL_LAYER_BARS: upright bars from 0 to y, each beginning at x and the layer's extent wide
 * @FOOTFALL_LAYER_STEPS: a line that keeps each value until the next
 * @FOOTFALL_LAYER_LINE: a line from point to point
 * @FOOTFALL_LAYER_MARKS: upright lines at x
 * @FOOTFALL_LAYER_POINTS: symbols
 * @FOOTFALL_LAYER_SUMMARY: the middle of the panel's points, one for each stretch of the layer's extent
 *
 * An unknown y is a gap in every kind, never 0.
 */
typedef enum
{
  FOOTFALL_LAYER_BANDS,
  FOOTFALL_LAYER_SPANS,
  FOOTFALL_LAYER_BARS,
  FOOTFALL_LAYER_STEPS,
  FOOTFALL_LAYER_LINE,
  FOOTFALL_LAYER_MARKS,
  FOOTFALL_LAYER_POINTS,
  FOOTFALL_LAYER_SUMMARY,
} FootfallLayerKind;

/**
 * FootfallDatum:
 * @x: a value of the horizontal axis, or the index of a group
 * @y: a value of the vertical axis; NAN if unknown
 * @time: the day by which the range of the chart takes it in or leaves it out; NAN for always in
 * @record: the number of its record in the chart, from 1; 0 without one
 * @label: the number of its label in the layer, from 1; 0 without one
 * @starts_line: not joined to the one before it
 */
typedef struct
{
  double x;
  double y;
  double time;
  guint32 record;
  guint32 label;
  gboolean starts_line;
} FootfallDatum;

/**
 * FootfallLayer:
 * @name: (owned) (nullable): what its marks are; stands in the legend
 * @data: (element-type FootfallDatum): by x, then time, once the chart is finished
 * @labels: (element-type utf8): texts beside data
 * @extent: see #FootfallLayerKind
 * @min_count: of how few points a summary is still made
 * @shift: to which side points of the same day step aside: -1, 0, 1
 * @is_dashed: lines only
 * @is_thin: lines only: stands behind others
 * @is_hatched: bars only: not complete yet
 * @has_values: bars only: each has its value above it
 */
typedef struct
{
  FootfallLayerKind kind;
  char *name;
  FootfallInk ink;
  FootfallSymbol symbol;
  GArray *data;
  GPtrArray *labels;
  double extent;
  guint min_count;
  int shift;
  gboolean is_dashed;
  gboolean is_thin;
  gboolean is_hatched;
  gboolean has_values;
} FootfallLayer;

/**
 * FootfallPanel:
 * @title: (owned) (nullable): stands above its plot
 * @time: the day by which the range takes it in or leaves it out; NAN for always in
 * @layers: (element-type FootfallLayer): drawn in this order
 *
 * One plot of a chart; all panels of a chart have the same axes.
 */
typedef struct
{
  char *title;
  double time;
  GPtrArray *layers;
} FootfallPanel;

typedef enum
{
  FOOTFALL_AXIS_VALUES,
  FOOTFALL_AXIS_TIME,   /* shows the range of time that the chart is looked at with */
  FOOTFALL_AXIS_GROUPS, /* a place for each group */
} FootfallAxisKind;

/**
 * FootfallAxis:
 * @from: where it begins; NAN to take it from the data
 * @to: where it ends; NAN to take it from the data
 * @title: (owned) (nullable): what it measures, a word or two
 */
typedef struct
{
  FootfallAxisKind kind;
  FootfallValueFormat format;
  double from;
  double to;
  char *title;
} FootfallAxis;

typedef enum
{
  FOOTFALL_ARRANGEMENT_ROWS, /* one below the other */
  FOOTFALL_ARRANGEMENT_GRID, /* side by side while they are wide enough */
} FootfallArrangement;

typedef double (*FootfallSummarise) (const double *values, gsize n);
typedef char *(*FootfallDescribeSummary) (guint n, double value);

/**
 * FootfallChart:
 * @name: (owned): what it shows, for a heading that never changes
 * @title: (owned): what it shows this time, in words
 * @caption: (owned) (nullable): a sentence more, with what must be known to read it
 * @description: (owned): one sentence for those who cannot see it
 * @notice: (owned) (nullable): stands in place of plots where there is nothing to draw
 * @groups: (element-type utf8): the names of groups
 * @records: (element-type FootfallUuid): what data lead to
 * @summarise: (nullable): the middle of some values; needed for summaries
 * @describe_summary: (nullable): how many points and their middle, in words, (transfer full)
 * @first_day: of all data with a time; unknown without any
 * @last_day: the latest of them
 * @is_plain: without legend, axes and grid: for bars that carry their values
 */
typedef struct
{
  char *name;
  char *title;
  char *caption;
  char *description;
  char *notice;
  FootfallAxis x;
  FootfallAxis y;
  FootfallArrangement arrangement;
  GPtrArray *panels;
  GPtrArray *groups;
  GArray *records;
  FootfallSummarise summarise;
  FootfallDescribeSummary describe_summary;
  FootfallDay first_day;
  FootfallDay last_day;
  gboolean is_plain;
} FootfallChart;

/**
 * FootfallStop:
 *
 * One datum of a chart: what the pointer and the keys stop at.
 */
typedef struct
{
  guint16 panel;
  guint16 layer;
  guint32 index;
} FootfallStop;

/* Returns: (transfer full): an empty chart whose axes take their ends from the data */
FootfallChart *footfall_chart_new (void);
void           footfall_chart_free (FootfallChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallChart, footfall_chart_free)

/* Below: (transfer none), good as long as the chart */
FootfallPanel *footfall_chart_add_panel (FootfallChart *self, const char *title);
FootfallLayer *footfall_panel_add_layer (FootfallPanel *self, FootfallLayerKind kind, const char *name,
                                         FootfallInk ink);

/* Adds a datum at a time that is its x. */
void footfall_layer_add (FootfallLayer *self, double x, double y);
void footfall_layer_add_datum (FootfallLayer *self, const FootfallDatum *datum);

/**
 * footfall_layer_add_labelled:
 * @time: as in a datum
 */
void footfall_layer_add_labelled (FootfallLayer *self, double x, double y, double time, const char *label);

/* Returns: the number for a datum's record; 0 for none */
guint32 footfall_chart_add_record (FootfallChart *self, const FootfallUuid *record);

/**
 * footfall_chart_finish:
 *
 * Puts the data in order; nothing may be added after it, and nothing be drawn before.
 */
void footfall_chart_finish (FootfallChart *self);

const FootfallPanel *footfall_chart_get_panel (const FootfallChart *self, guint panel);
const FootfallLayer *footfall_panel_get_layer (const FootfallPanel *self, guint layer);
const FootfallLayer *footfall_chart_get_layer (const FootfallChart *self, const FootfallStop *stop);
const FootfallDatum *footfall_chart_get_datum (const FootfallChart *self, const FootfallStop *stop);
const char          *footfall_layer_get_label (const FootfallLayer *self, const FootfallDatum *datum);

/* Whether the range of days @from to before @to takes @time in */
gboolean footfall_time_is_in (double time, double from, double to);

/* Whether pointer and keys stop at the layer's data */
gboolean footfall_layer_is_reachable (const FootfallLayer *self);

/* Whether the datum has a place: a y where one is needed */
gboolean footfall_layer_shows (const FootfallLayer *self, const FootfallDatum *datum);

G_END_DECLS
