/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/chart-table.h"

#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"
#include "ui/trends/chart-rows.h"

#define HEIGHT 320

struct _FootfallChartTable
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scrolled;
  GtkColumnView *view;
};

G_DEFINE_FINAL_TYPE (FootfallChartTable, footfall_chart_table, GTK_TYPE_WIDGET)

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  FootfallChartRow *row = gtk_list_item_get_item (item);
  g_autofree char *text = footfall_chart_row_get_cell (row, (FootfallChartColumn) GPOINTER_TO_INT (column));
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
  gtk_list_item_set_activatable (item, footfall_chart_row_get_record (row) != NULL);
}

static void
on_activate (GtkColumnView *view, guint position, FootfallChartTable *self)
{
  g_autoptr (FootfallChartRow) row = g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (view)), position);
  const FootfallUuid *record = row != NULL ? footfall_chart_row_get_record (row) : NULL;
  if (record != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-run", "s", footfall_uuid_to_text (record).text);
}

static void
append_column (FootfallChartTable *self, FootfallChartColumn column, const char *title)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GINT_TO_POINTER (column));
  g_autoptr (GtkColumnViewColumn) view_column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (view_column, TRUE);
  gtk_column_view_append_column (self->view, view_column);
}

static void
footfall_chart_table_dispose (GObject *object)
{
  FootfallChartTable *self = FOOTFALL_CHART_TABLE (object);

  if (self->scrolled != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->scrolled));
  self->scrolled = NULL;

  G_OBJECT_CLASS (footfall_chart_table_parent_class)->dispose (object);
}

static void
footfall_chart_table_class_init (FootfallChartTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_chart_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_chart_table_init (FootfallChartTable *self)
{
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  g_signal_connect (self->view, "activate", G_CALLBACK (on_activate), self);
  append_column (self, FOOTFALL_CHART_COLUMN_WHERE, C_("column of a table", "Where"));
  append_column (self, FOOTFALL_CHART_COLUMN_WHAT, C_("column of a table", "What"));
  append_column (self, FOOTFALL_CHART_COLUMN_VALUE, C_("column of a table", "Value"));

  self->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_scrolled_window_set_min_content_height (self->scrolled, HEIGHT);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->view));
  gtk_widget_set_parent (GTK_WIDGET (self->scrolled), GTK_WIDGET (self));
}

GtkWidget *
footfall_chart_table_new (void)
{
  return g_object_new (FOOTFALL_TYPE_CHART_TABLE, NULL);
}

void
footfall_chart_table_set_chart (FootfallChartTable *self, const FootfallChart *chart, double from, double to)
{
  g_return_if_fail (FOOTFALL_IS_CHART_TABLE (self));

  g_autoptr (GtkSelectionModel) selection = NULL;
  if (chart != NULL)
    {
      FootfallChartRows *rows = footfall_chart_rows_new (chart, from, to);
      selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (rows)));
    }
  gtk_column_view_set_model (self->view, selection);
}

void
footfall_chart_table_set_name (FootfallChartTable *self, const char *name)
{
  g_return_if_fail (FOOTFALL_IS_CHART_TABLE (self));
  g_return_if_fail (name != NULL);

  footfall_inner_names_of_column_view (self->view, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scrolled), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
