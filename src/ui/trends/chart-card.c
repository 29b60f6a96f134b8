/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/chart-card.h"

#include <glib/gi18n-lib.h>

#include "advice/chart-text.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/trends/chart-table.h"
#include "ui/widgets/chart-view.h"

/* How long a range has rested when the table follows it */
#define TABLE_DELAY_MS 200

struct _FootfallChartCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *caption;
  GtkLabel *explanation;
  GtkMenuButton *menu;
  GtkStack *stack;
  FootfallChartView *view;
  FootfallChartTable *table;

  FootfallModel *model;     /* (owned) */
  FootfallTimeRange *range; /* (owned) */
  FootfallTrendKind kind;
  FootfallChart *chart;     /* (owned) (nullable) */
  guint table_source;
  gboolean shows_table;
  gboolean explains;
};

G_DEFINE_FINAL_TYPE (FootfallChartCard, footfall_chart_card, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SHOWS_TABLE = 1,
  PROP_EXPLAINS,
} FootfallChartCardProperty;

static GParamSpec *properties[PROP_EXPLAINS + 1];

static void
fill_table (FootfallChartCard *self)
{
  footfall_chart_table_set_chart (self->table, self->shows_table ? self->chart : NULL,
                                  footfall_time_range_get_from (self->range),
                                  footfall_time_range_get_to (self->range));
}

static gboolean
on_fill_table (gpointer data)
{
  FootfallChartCard *self = data;

  self->table_source = 0;
  fill_table (self);
  return G_SOURCE_REMOVE;
}

static void
on_range_changed (FootfallChartCard *self)
{
  g_clear_handle_id (&self->table_source, g_source_remove);
  if (self->shows_table)
    self->table_source = g_timeout_add (TABLE_DELAY_MS, on_fill_table, self);
}

static char *
describe_run (const FootfallUuid *uuid, gpointer data)
{
  FootfallChartCard *self = data;
  const FootfallLog *log = footfall_model_get_log (self->model);
  const FootfallRun *run = footfall_log_find_run (log, uuid);
  return run != NULL ? footfall_run_text_describe (log, run, footfall_model_get_distance_unit (self->model)) : NULL;
}

static void
set_shows_table (FootfallChartCard *self, gboolean shows_table)
{
  if (self->shows_table == shows_table)
    return;
  self->shows_table = shows_table;
  fill_table (self);
  gtk_stack_set_visible_child (self->stack, shows_table ? GTK_WIDGET (self->table) : GTK_WIDGET (self->view));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_TABLE]);
}

static void
set_explains (FootfallChartCard *self, gboolean explains)
{
  if (self->explains == explains)
    return;
  self->explains = explains;
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), explains);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLAINS]);
}

static void
on_export (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FootfallChartCard *self = FOOTFALL_CHART_CARD (widget);

  gtk_widget_activate_action (widget, "win.export-chart", "(sdd)",
                              footfall_vocabulary_get_nick (&footfall_trend_kinds, (int) self->kind),
                              footfall_time_range_get_from (self->range), footfall_time_range_get_to (self->range));
}

static void
footfall_chart_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FootfallChartCard *self = FOOTFALL_CHART_CARD (object);

  switch ((FootfallChartCardProperty) id)
    {
    case PROP_SHOWS_TABLE:
      g_value_set_boolean (value, self->shows_table);
      break;
    case PROP_EXPLAINS:
      g_value_set_boolean (value, self->explains);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
footfall_chart_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FootfallChartCard *self = FOOTFALL_CHART_CARD (object);

  switch ((FootfallChartCardProperty) id)
    {
    case PROP_SHOWS_TABLE:
      set_shows_table (self, g_value_get_boolean (value));
      break;
    case PROP_EXPLAINS:
      set_explains (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
footfall_chart_card_dispose (GObject *object)
{
  FootfallChartCard *self = FOOTFALL_CHART_CARD (object);

  g_clear_handle_id (&self->table_source, g_source_remove);
  if (self->table != NULL)
    footfall_chart_table_set_chart (self->table, NULL, 0, 1);
  if (self->view != NULL)
    footfall_chart_view_set_chart (self->view, NULL, 1);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_CHART_CARD);
  g_clear_object (&self->range);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_chart_card_parent_class)->dispose (object);
}

static void
footfall_chart_card_finalize (GObject *object)
{
  footfall_chart_free (FOOTFALL_CHART_CARD (object)->chart);

  G_OBJECT_CLASS (footfall_chart_card_parent_class)->finalize (object);
}

static void
footfall_chart_card_class_init (FootfallChartCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_chart_card_get_property;
  object_class->set_property = footfall_chart_card_set_property;
  object_class->dispose = footfall_chart_card_dispose;
  object_class->finalize = footfall_chart_card_finalize;
  properties[PROP_SHOWS_TABLE] =
      g_param_spec_boolean ("shows-table", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_EXPLAINS] =
      g_param_spec_boolean ("explains", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (FOOTFALL_TYPE_CHART_VIEW);
  g_type_ensure (FOOTFALL_TYPE_CHART_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("trends/chart-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, box);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, caption);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, explanation);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, menu);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, view);
  gtk_widget_class_bind_template_child (widget_class, FootfallChartCard, table);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_property_action (widget_class, "card.show-table", "shows-table");
  gtk_widget_class_install_property_action (widget_class, "card.explain", "explains");
  gtk_widget_class_install_action (widget_class, "card.export", NULL, on_export);
}

static void
footfall_chart_card_init (FootfallChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footfall_chart_card_new (FootfallModel *model, FootfallTrendKind kind, FootfallTimeRange *range)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (FOOTFALL_IS_TIME_RANGE (range), NULL);

  FootfallChartCard *self = g_object_new (FOOTFALL_TYPE_CHART_CARD, NULL);
  self->model = g_object_ref (model);
  self->range = g_object_ref (range);
  self->kind = kind;
  footfall_chart_view_set_range (self->view, range, describe_run, self);
  g_signal_connect_object (range, "changed", G_CALLBACK (on_range_changed), self, G_CONNECT_SWAPPED);

  g_autofree char *explanation = footfall_chart_text_explain (kind, footfall_model_get_rules (model));
  const char *name = footfall_vocabulary_get_label (&footfall_trend_kinds, (int) kind);
  /* Translators: the name of a chart */
  g_autofree char *menu = g_strdup_printf (_("More about “%s”"), name);
  gtk_label_set_label (self->explanation, explanation);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  footfall_chart_table_set_name (self->table, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  return GTK_WIDGET (self);
}

void
footfall_chart_card_show (FootfallChartCard *self)
{
  g_return_if_fail (FOOTFALL_IS_CHART_CARD (self));

  FootfallTrendRequest request = {
    .log = footfall_model_get_log (self->model),
    .rules = footfall_model_get_rules (self->model),
    .assessment = footfall_model_get_assessment (self->model),
    .unit = footfall_model_get_distance_unit (self->model),
    .first_weekday = footfall_preferences_get_first_weekday (footfall_model_get_preferences (self->model)),
  };
  FootfallChart *chart = footfall_trend_chart_new (&request, self->kind);
  gtk_label_set_label (self->title, chart->title);
  gtk_label_set_label (self->caption, chart->caption != NULL ? chart->caption : "");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), chart->caption != NULL);
  footfall_chart_view_set_chart (self->view, chart, request.first_weekday);
  footfall_chart_table_set_chart (self->table, NULL, 0, 1);
  footfall_chart_free (self->chart);
  self->chart = chart;
  fill_table (self);
}

FootfallDay
footfall_chart_card_get_first_day (FootfallChartCard *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHART_CARD (self), FOOTFALL_DAY_UNKNOWN);

  return self->chart != NULL ? self->chart->first_day : FOOTFALL_DAY_UNKNOWN;
}
