/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "chart/chart.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHART_TABLE (footfall_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChartTable, footfall_chart_table, FOOTFALL, CHART_TABLE, GtkWidget)

/**
 * FootfallChartTable:
 *
 * What a chart draws, as rows: marks, values of lines, and what summaries come to. A row that leads to a run opens it.
 */
GtkWidget *footfall_chart_table_new (void);

/**
 * footfall_chart_table_set_chart:
 * @chart: (transfer none) (nullable): must stay as long as it is shown
 * @from: the first day of the range
 * @to: its end
 */
void footfall_chart_table_set_chart (FootfallChartTable *self, const FootfallChart *chart, double from, double to);

/**
 * footfall_chart_table_set_name:
 * @name: what a screen reader calls the table
 */
void footfall_chart_table_set_name (FootfallChartTable *self, const char *name);

G_END_DECLS
