/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "chart/chart.h"
#include "ui/trends/time-range.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHART_VIEW (footfall_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChartView, footfall_chart_view, FOOTFALL, CHART_VIEW, GtkWidget)

/**
 * FootfallChartView:
 *
 * A chart on the screen. The pointer finds its marks, and so do the keys once it has the focus: left and right go
 * from mark to mark, up and down from plot to plot, Home and End to the ends, Enter opens the run, plus and minus
 * zoom, Escape lets go. Dragging and turning the wheel sideways move in time, Ctrl with the wheel and pinching zoom.
 * From right to left time is mirrored, and left and right with it.
 *
 * To screen readers it is an image whose description is one sentence, with the mark that the keys are at.
 * CSS node: chart-view.
 */
GtkWidget *footfall_chart_view_new (void);

/**
 * FootfallDescribeRecord:
 *
 * Returns: (transfer full) (nullable): what the record that a mark leads to is, in a line; %NULL if it is gone
 */
typedef char *(*FootfallDescribeRecord) (const FootfallUuid *record, gpointer data);

/**
 * footfall_chart_view_set_chart:
 * @chart: (transfer none) (nullable): must stay as long as it is shown
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 */
void footfall_chart_view_set_chart (FootfallChartView *self, const FootfallChart *chart, int first_weekday);

/**
 * footfall_chart_view_set_range:
 * @range: the days shown; without one the whole chart is
 * @describe: names what marks lead to; %NULL if they lead nowhere
 *
 * Makes the chart one that can be walked through and moved.
 */
void footfall_chart_view_set_range (FootfallChartView *self, FootfallTimeRange *range, FootfallDescribeRecord describe,
                                    gpointer data);

/**
 * footfall_chart_view_set_description:
 * @name: what the image is
 * @description: (nullable): %NULL to say what the range holds
 */
void footfall_chart_view_set_description (FootfallChartView *self, const char *name, const char *description);

G_END_DECLS
