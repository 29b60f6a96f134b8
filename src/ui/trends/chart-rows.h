/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "chart/chart.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHART_ROW (footfall_chart_row_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChartRow, footfall_chart_row, FOOTFALL, CHART_ROW, GObject)

typedef enum
{
  FOOTFALL_CHART_COLUMN_WHAT,
  FOOTFALL_CHART_COLUMN_WHERE,
  FOOTFALL_CHART_COLUMN_VALUE,
} FootfallChartColumn;

/* Returns: (transfer full): the text of a cell */
char *footfall_chart_row_get_cell (FootfallChartRow *self, FootfallChartColumn column);

/* Returns: (nullable) (transfer none): what the row leads to */
const FootfallUuid *footfall_chart_row_get_record (FootfallChartRow *self);

#define FOOTFALL_TYPE_CHART_ROWS (footfall_chart_rows_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChartRows, footfall_chart_rows, FOOTFALL, CHART_ROWS, GObject)

/**
 * footfall_chart_rows_new:
 * @chart: (transfer none): must stay as long as the list
 *
 * Returns: (transfer full): a #GListModel of what the chart draws of that range, whose items are made on demand
 */
FootfallChartRows *footfall_chart_rows_new (const FootfallChart *chart, double from, double to);

G_END_DECLS
