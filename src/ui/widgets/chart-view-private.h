/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The view is one class in two files: chart-view.c draws it, chart-view-input.c moves in it. */

#pragma once

#include "chart/layout.h"
#include "chart/stops.h"
#include "chart/typesetter.h"
#include "ui/widgets/chart-view.h"

G_BEGIN_DECLS

struct _FootfallChartView
{
  GtkWidget parent_instance;

  const FootfallChart *chart; /* (nullable) */
  int first_weekday;
  FootfallTimeRange *range; /* (owned) (nullable) */
  FootfallDescribeRecord describe;
  gpointer describe_data;
  char *name;        /* (owned) (nullable) */
  char *description; /* (owned) (nullable): one that does not depend on the range */

  FootfallTypesetter *typesetter; /* (owned) (nullable) */
  FootfallLayout *layout;         /* (owned) (nullable): of the size and range shown */
  GskRenderNode *node;            /* (owned) (nullable): the layout, drawn */
  guint describe_source;          /* the description is made anew when the range has come to rest */

  FootfallStop stop; /* the mark that the pointer or the keys are at */
  gboolean has_stop;
  gboolean is_by_keys;

  double pointer_x;
  double pan_from; /* where the range began when it was taken hold of */
  double zoom_scale;
};

/* The layout of the size and range shown; %NULL before there is a size */
const FootfallLayout *footfall_chart_view_get_layout (FootfallChartView *self);

/* Puts the mark under the pointer or the keys, or lets go of it with %NULL. */
void footfall_chart_view_set_stop (FootfallChartView *self, const FootfallStop *stop, gboolean is_by_keys);

/* The mark in words, with the run it leads to: (transfer full) */
char *footfall_chart_view_describe_stop (FootfallChartView *self);

void footfall_chart_view_add_controllers (FootfallChartView *self);
void footfall_chart_view_add_bindings (GtkWidgetClass *widget_class);

G_END_DECLS
