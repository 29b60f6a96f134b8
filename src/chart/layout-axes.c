/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "chart/layout-private.h"
#include "chart/ticks.h"

/* Between the marks of the vertical axis, at least, in lines of text */
#define Y_INTERVAL_LINES 2.2

/* Between labels side by side */
#define LABEL_GAP 10.0

/* No label is narrower, so more of them need not be tried */
#define LABEL_WIDTH_MIN 12.0

#define GRID_LINE_WIDTH 1.0

typedef struct
{
  double value;
  char *text;
  char *year; /* (nullable): stands below, where it changes */
} AxisLabel;

typedef struct
{
  double low;
  double high;
} Extent;

static void
clear_label (gpointer data)
{
  AxisLabel *label = data;
  g_free (label->text);
  g_free (label->year);
}

static GArray *
new_labels (void)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (AxisLabel));
  g_array_set_clear_func (labels, clear_label);
  return labels;
}

static void
include (Extent *extent, double value)
{
  if (!isfinite (value))
    return;
  extent->low = isnan (extent->low) ? value : MIN (extent->low, value);
  extent->high = isnan (extent->high) ? value : MAX (extent->high, value);
}

static gboolean
counts_for_extent (const FootfallLayer *layer)
{
  return layer->kind == FOOTFALL_LAYER_BARS || layer->kind == FOOTFALL_LAYER_STEPS ||
         layer->kind == FOOTFALL_LAYER_LINE || layer->kind == FOOTFALL_LAYER_POINTS;
}

static void
include_layer (const FootfallLayouter *layouter, const FootfallLayer *layer, Extent *x, Extent *y)
{
  /* A bar or step that begins before the range reaches into it */
  double from = layouter->frame->from - (layouter->chart->x.kind == FOOTFALL_AXIS_TIME ? layer->extent : 0);
  for (guint i = 0; i < layer->data->len; i++)
    {
      const FootfallDatum *datum = &g_array_index (layer->data, FootfallDatum, i);
      include (x, datum->x);
      if (layer->kind == FOOTFALL_LAYER_BARS)
        include (x, datum->x + layer->extent);
      if (footfall_time_is_in (datum->time, from, layouter->frame->to))
        include (y, datum->y);
    }
}

static void
find_extents (const FootfallLayouter *layouter, Extent *x, Extent *y)
{
  const FootfallChart *chart = layouter->chart;
  *x = *y = (Extent) { NAN, NAN };
  for (guint i = 0; i < chart->panels->len; i++)
    {
      const FootfallPanel *panel = footfall_chart_get_panel (chart, i);
      for (guint j = 0; j < panel->layers->len; j++)
        if (counts_for_extent (footfall_panel_get_layer (panel, j)))
          include_layer (layouter, footfall_panel_get_layer (panel, j), x, y);
    }
}

static void
set_x_domain (FootfallAxisPlan *self, const FootfallLayouter *layouter, const Extent *data)
{
  const FootfallAxis *axis = &layouter->chart->x;
  self->x_from = isnan (axis->from) ? data->low : axis->from;
  self->x_to = isnan (axis->to) ? data->high : axis->to;
  if (axis->kind == FOOTFALL_AXIS_TIME)
    {
      self->x_from = layouter->frame->from;
      self->x_to = layouter->frame->to;
    }
  if (axis->kind == FOOTFALL_AXIS_GROUPS)
    {
      self->x_from = -0.5;
      self->x_to = MAX (layouter->chart->groups->len, 1) - 0.5;
    }
  FootfallScale scale;
  footfall_scale_init (&scale, self->x_from, self->x_to, 0, 1);
  self->x_from = scale.from;
  self->x_to = scale.to;
}

static void
set_y_domain (FootfallAxisPlan *self, const FootfallLayouter *layouter, const Extent *data)
{
  const FootfallAxis *axis = &layouter->chart->y;
  self->y_from = isnan (axis->from) ? MIN (data->low, 0) : axis->from;
  self->y_to = isnan (axis->to) ? data->high : axis->to;
  FootfallScale scale;
  footfall_scale_init (&scale, self->y_from, self->y_to, 0, 1);
  self->y_from = scale.from;
  self->y_to = scale.to;
}

static GArray *
list_value_labels (const FootfallValueFormat *format, double from, double to, int max_intervals, double *step)
{
  double unit = footfall_value_format_get_unit (format);
  *step = footfall_ticks_find_step ((to - from) / unit, max_intervals) * unit;
  g_autoptr (GArray) ticks = footfall_ticks_list (from, to, *step);
  GArray *labels = new_labels ();
  for (guint i = 0; i < ticks->len; i++)
    {
      double value = g_array_index (ticks, double, i);
      AxisLabel label = { .value = value, .text = footfall_value_format_tick (format, value, *step) };
      g_array_append_val (labels, label);
    }
  return labels;
}

static char *
format_mark (const FootfallCalendarStep *step, FootfallDay mark)
{
  if (step->unit == FOOTFALL_CALENDAR_YEARS)
    return footfall_calendar_format_year (mark);
  if (step->unit == FOOTFALL_CALENDAR_MONTHS)
    return footfall_calendar_format_month (mark);
  return footfall_calendar_format_day (mark);
}

static GArray *
list_calendar_labels (const FootfallCalendarStep *step, double from, double to, int first_weekday)
{
  g_autoptr (GArray) marks = footfall_calendar_step_list (step, from, to, first_weekday);
  GArray *labels = new_labels ();
  g_autofree char *year_before = NULL;
  for (guint i = 0; i < marks->len; i++)
    {
      FootfallDay mark = g_array_index (marks, FootfallDay, i);
      g_autofree char *year = footfall_calendar_format_year (mark);
      AxisLabel label = { .value = mark, .text = format_mark (step, mark) };
      if (step->unit != FOOTFALL_CALENDAR_YEARS && g_strcmp0 (year, year_before) != 0)
        label.year = g_strdup (year);
      g_array_append_val (labels, label);
      g_free (year_before);
      year_before = g_steal_pointer (&year);
    }
  return labels;
}

static double
measure_label (const FootfallLayouter *layouter, const AxisLabel *label)
{
  double width, year_width = 0, height;
  footfall_layouter_measure (layouter, label->text, FOOTFALL_TEXT_SMALL, &width, &height);
  if (label->year != NULL)
    footfall_layouter_measure (layouter, label->year, FOOTFALL_TEXT_SMALL, &year_width, &height);
  return MAX (width, year_width);
}

/* Whether labels centred on their marks stay apart. */
static gboolean
labels_fit (const FootfallLayouter *layouter, const GArray *labels, double density)
{
  double end_before = -G_MAXDOUBLE;
  for (guint i = 0; i < labels->len; i++)
    {
      const AxisLabel *label = &g_array_index (labels, AxisLabel, i);
      double half = measure_label (layouter, label) / 2;
      double middle = label->value * density;
      if (middle - half < end_before + LABEL_GAP)
        return FALSE;
      end_before = middle + half;
    }
  return TRUE;
}

static GArray *
fit_calendar_labels (const FootfallAxisPlan *self, const FootfallLayouter *layouter, double density)
{
  guint n_steps;
  const FootfallCalendarStep *steps = footfall_calendar_get_steps (&n_steps);
  for (guint i = 0; i < n_steps; i++)
    {
      if (footfall_calendar_step_get_days (&steps[i]) * density < LABEL_WIDTH_MIN)
        continue;
      GArray *labels =
          list_calendar_labels (&steps[i], self->x_from, self->x_to, layouter->frame->first_weekday);
      if (labels_fit (layouter, labels, density))
        return labels;
      g_array_unref (labels);
    }
  return new_labels ();
}

static GArray *
fit_value_labels (const FootfallAxisPlan *self, const FootfallLayouter *layouter, double plot_width, double density)
{
  const FootfallValueFormat *format = &layouter->chart->x.format;
  for (int n = CLAMP ((int) (plot_width / LABEL_WIDTH_MIN), 1, 12); n > 0; n--)
    {
      double step;
      GArray *labels = list_value_labels (format, self->x_from, self->x_to, n, &step);
      if (labels_fit (layouter, labels, density))
        return labels;
      g_array_unref (labels);
    }
  return new_labels ();
}

static double
find_widest (const FootfallLayouter *layouter, const GArray *labels)
{
  double widest = 0;
  for (guint i = 0; i < labels->len; i++)
    widest = MAX (widest, measure_label (layouter, &g_array_index (labels, AxisLabel, i)));
  return widest;
}

static double
get_x_label_height (const FootfallLayouter *layouter)
{
  if (layouter->chart->is_plain && layouter->chart->x.kind != FOOTFALL_AXIS_GROUPS)
    return 0;
  if (layouter->chart->x.kind == FOOTFALL_AXIS_GROUPS)
    return footfall_layouter_get_groups_height (layouter);
  gboolean has_second_line = layouter->chart->x.kind == FOOTFALL_AXIS_TIME || layouter->chart->x.title != NULL;
  return layouter->line_height * (has_second_line ? 2 : 1) + FOOTFALL_LAYOUT_GAP;
}

static void
draw_level (FootfallLayouter *layouter, const FootfallPlace *place, const AxisLabel *label)
{
  const FootfallBox *plot = &place->plot;
  double y = floor (footfall_scale_map (&place->y, label->value)) + 0.5;
  y = CLAMP (y, plot->y, plot->y + plot->height);
  FootfallPoint points[] = { { plot->x, y }, { plot->x + plot->width, y } };
  FootfallInk ink = fabs (label->value) > 0 ? FOOTFALL_INK_GRID : FOOTFALL_INK_AXIS;
  footfall_layouter_add_line (layouter, ink, GRID_LINE_WIDTH, FALSE, points, G_N_ELEMENTS (points));

  double width, height;
  footfall_layouter_measure (layouter, label->text, FOOTFALL_TEXT_SMALL, &width, &height);
  FootfallBox left_to_right = footfall_layouter_mirror (layouter, *plot);
  FootfallPoint at = { left_to_right.x - FOOTFALL_LAYOUT_GAP, MAX (y - height / 2, 0) };
  FootfallBox bounds = { 0, 0, layouter->frame->width, layouter->frame->height };
  footfall_layouter_try_text (layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, label->text, at,
                              FOOTFALL_ALIGN_END, bounds);
}

/* Labels at the very edge are moved into the frame. */
static void
draw_x_text (FootfallLayouter *layouter, const char *text, double x, double y)
{
  double width, height;
  footfall_layouter_measure (layouter, text, FOOTFALL_TEXT_SMALL, &width, &height);
  FootfallBox bounds = { 0, 0, layouter->frame->width, MAX (layouter->frame->height, y + height) };
  FootfallPoint at = { CLAMP (x - width / 2, 0, MAX (bounds.width - width, 0)), y };
  footfall_layouter_try_text (layouter, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, text, at,
                              FOOTFALL_ALIGN_START, bounds);
}

static void
draw_mark (FootfallLayouter *layouter, const FootfallPlace *place, const AxisLabel *label, gboolean has_label)
{
  const FootfallBox *plot = &place->plot;
  double exact = footfall_scale_map (&place->x, label->value);
  double x = CLAMP (floor (exact) + 0.5, plot->x, plot->x + plot->width);
  double bottom = plot->y + plot->height;
  FootfallPoint points[] = { { x, bottom }, { x, bottom + FOOTFALL_LAYOUT_GAP / 2 } };
  footfall_layouter_add_line (layouter, FOOTFALL_INK_AXIS, GRID_LINE_WIDTH, FALSE, points, G_N_ELEMENTS (points));
  if (!has_label)
    return;

  double left_to_right = layouter->frame->is_mirrored ? layouter->frame->width - exact : exact;
  double top = bottom + FOOTFALL_LAYOUT_GAP;
  draw_x_text (layouter, label->text, left_to_right, top);
  if (label->year != NULL)
    draw_x_text (layouter, label->year, left_to_right, top + layouter->line_height);
}

static void
draw_x_title (FootfallLayouter *layouter, const FootfallPlace *place)
{
  if (layouter->chart->x.title == NULL)
    return;
  FootfallBox plot = footfall_layouter_mirror (layouter, place->plot);
  double top = plot.y + plot.height + FOOTFALL_LAYOUT_GAP + layouter->line_height;
  draw_x_text (layouter, layouter->chart->x.title, plot.x + plot.width / 2, top);
}

void
footfall_axis_plan_init (FootfallAxisPlan *self, const FootfallLayouter *layouter)
{
  Extent x, y;
  *self = (FootfallAxisPlan) { .x_labels = new_labels (), .y_labels = new_labels () };
  find_extents (layouter, &x, &y);
  set_x_domain (self, layouter, &x);
  set_y_domain (self, layouter, &y);
  self->label_height = get_x_label_height (layouter);
}

void
footfall_axis_plan_clear (FootfallAxisPlan *self)
{
  g_clear_pointer (&self->x_labels, g_array_unref);
  g_clear_pointer (&self->y_labels, g_array_unref);
}

void
footfall_axis_plan_fit (FootfallAxisPlan *self, const FootfallLayouter *layouter, double plot_width,
                        double plot_height)
{
  const FootfallChart *chart = layouter->chart;
  double interval = MAX (layouter->line_height, 1) * Y_INTERVAL_LINES;
  int n_intervals = CLAMP ((int) (plot_height / interval), 1, 10);
  double step;

  g_array_unref (self->y_labels);
  self->y_labels = list_value_labels (&chart->y.format, self->y_from, self->y_to, n_intervals, &step);
  if (isnan (chart->y.to) && !chart->is_plain)
    {
      self->y_to = ceil (self->y_to / step - 1e-9) * step;
      g_array_unref (self->y_labels);
      self->y_labels = list_value_labels (&chart->y.format, self->y_from, self->y_to, n_intervals, &step);
    }
  self->label_width = chart->is_plain ? 0 : find_widest (layouter, self->y_labels);
  if (plot_width <= 0 || chart->x.kind == FOOTFALL_AXIS_GROUPS)
    return;

  double density = plot_width / (self->x_to - self->x_from);
  g_array_unref (self->x_labels);
  self->x_labels = chart->x.kind == FOOTFALL_AXIS_TIME ? fit_calendar_labels (self, layouter, density)
                                                       : fit_value_labels (self, layouter, plot_width, density);
}

void
footfall_axis_plan_draw (const FootfallAxisPlan *self, FootfallLayouter *layouter, const FootfallPlace *place,
                         gboolean has_x_labels)
{
  if (layouter->chart->is_plain)
    return;
  for (guint i = 0; i < self->y_labels->len; i++)
    draw_level (layouter, place, &g_array_index (self->y_labels, AxisLabel, i));
  for (guint i = 0; i < self->x_labels->len; i++)
    draw_mark (layouter, place, &g_array_index (self->x_labels, AxisLabel, i), has_x_labels);
  if (has_x_labels)
    draw_x_title (layouter, place);
}
