/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-item-row.h"

#include "ui/import/import-text.h"
#include "ui/resource.h"

struct _FootfallImportItemRow
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *details;
};

G_DEFINE_FINAL_TYPE (FootfallImportItemRow, footfall_import_item_row, GTK_TYPE_WIDGET)

static void
footfall_import_item_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_ITEM_ROW);

  G_OBJECT_CLASS (footfall_import_item_row_parent_class)->dispose (object);
}

static void
footfall_import_item_row_class_init (FootfallImportItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_item_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-item-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, details);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_import_item_row_init (FootfallImportItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footfall_import_item_row_new (void)
{
  return g_object_new (FOOTFALL_TYPE_IMPORT_ITEM_ROW, NULL);
}

void
footfall_import_item_row_set (FootfallImportItemRow *self, FootfallImportListItem *item, FootfallDistanceUnit unit)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_ITEM_ROW (self));
  g_return_if_fail (FOOTFALL_IS_IMPORT_LIST_ITEM (item));

  const FootfallImportItem *found = footfall_import_list_item_get_item (item);
  g_autofree char *title = footfall_import_text_item_title (found, unit);
  g_autofree char *details =
      footfall_import_text_item_details (found, footfall_import_list_item_get_file (item));
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->details, details);
}

char *
footfall_import_item_row_describe (FootfallImportItemRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_ITEM_ROW (self), NULL);

  return g_strjoin (", ", gtk_label_get_label (self->title), gtk_label_get_label (self->details), NULL);
}
