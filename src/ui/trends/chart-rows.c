/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/chart-rows.h"

#include "chart/stops.h"

struct _FootfallChartRow
{
  GObject parent_instance;

  const FootfallChart *chart;
  FootfallStop stop;         /* unless it is a summary */
  FootfallSummary summary;
  gboolean is_summary;
};

G_DEFINE_FINAL_TYPE (FootfallChartRow, footfall_chart_row, G_TYPE_OBJECT)

struct _FootfallChartRows
{
  GObject parent_instance;

  const FootfallChart *chart;
  GArray *summaries; /* (owned) (element-type FootfallSummary) */
  GArray *stops;     /* (owned) (element-type FootfallStop) */
};

static GType
footfall_chart_rows_get_item_type (GListModel *model)
{
  return FOOTFALL_TYPE_CHART_ROW;
}

static guint
footfall_chart_rows_get_n_items (GListModel *model)
{
  FootfallChartRows *self = FOOTFALL_CHART_ROWS (model);

  return self->summaries->len + self->stops->len;
}

static gpointer
footfall_chart_rows_get_item (GListModel *model, guint position)
{
  FootfallChartRows *self = FOOTFALL_CHART_ROWS (model);

  if (position >= footfall_chart_rows_get_n_items (model))
    return NULL;
  FootfallChartRow *row = g_object_new (FOOTFALL_TYPE_CHART_ROW, NULL);
  row->chart = self->chart;
  row->is_summary = position < self->summaries->len;
  if (row->is_summary)
    row->summary = g_array_index (self->summaries, FootfallSummary, position);
  else
    row->stop = g_array_index (self->stops, FootfallStop, position - self->summaries->len);
  return row;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = footfall_chart_rows_get_item_type;
  iface->get_n_items = footfall_chart_rows_get_n_items;
  iface->get_item = footfall_chart_rows_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallChartRows, footfall_chart_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
footfall_chart_row_class_init (FootfallChartRowClass *klass)
{
}

static void
footfall_chart_row_init (FootfallChartRow *self)
{
}

static void
footfall_chart_rows_finalize (GObject *object)
{
  FootfallChartRows *self = FOOTFALL_CHART_ROWS (object);

  g_clear_pointer (&self->summaries, g_array_unref);
  g_clear_pointer (&self->stops, g_array_unref);

  G_OBJECT_CLASS (footfall_chart_rows_parent_class)->finalize (object);
}

static void
footfall_chart_rows_class_init (FootfallChartRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footfall_chart_rows_finalize;
}

static void
footfall_chart_rows_init (FootfallChartRows *self)
{
}

static char *
get_what (FootfallChartRow *self)
{
  g_autofree char *what = footfall_chart_format_what (self->chart, &self->stop);
  const char *panel = footfall_chart_get_panel_title (self->chart, &self->stop);
  if (*panel == '\0' || *what == '\0')
    return *panel == '\0' ? g_steal_pointer (&what) : g_strdup (panel);
  return g_strdup_printf ("%s · %s", panel, what);
}

char *
footfall_chart_row_get_cell (FootfallChartRow *self, FootfallChartColumn column)
{
  g_return_val_if_fail (FOOTFALL_IS_CHART_ROW (self), NULL);

  switch (column)
    {
    case FOOTFALL_CHART_COLUMN_WHERE:
      return self->is_summary ? footfall_summary_format_where (self->chart, &self->summary)
                              : footfall_chart_format_x (self->chart, &self->stop);
    case FOOTFALL_CHART_COLUMN_VALUE:
      return self->is_summary ? footfall_summary_format_value (self->chart, &self->summary)
                              : footfall_chart_format_y (self->chart, &self->stop);
    case FOOTFALL_CHART_COLUMN_WHAT:
    default:
      return self->is_summary ? footfall_summary_format_what (self->chart, &self->summary) : get_what (self);
    }
}

const FootfallUuid *
footfall_chart_row_get_record (FootfallChartRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHART_ROW (self), NULL);

  return self->is_summary ? NULL : footfall_chart_get_record (self->chart, &self->stop);
}

FootfallChartRows *
footfall_chart_rows_new (const FootfallChart *chart, double from, double to)
{
  g_return_val_if_fail (chart != NULL, NULL);

  FootfallChartRows *self = g_object_new (FOOTFALL_TYPE_CHART_ROWS, NULL);
  self->chart = chart;
  self->summaries = footfall_chart_list_summaries (chart, from, to);
  self->stops = footfall_chart_list_stops (chart, from, to, TRUE);
  return self;
}
