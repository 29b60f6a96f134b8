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
  GtkDropDown *choice;

  FootfallImportListItem *item; /* (owned) (nullable) */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (FootfallImportItemRow, footfall_import_item_row, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* An item that may be there already is decided in its row, unless only one thing can be done with it. */
static void
show_choice (FootfallImportItemRow *self, const FootfallImportItem *item)
{
  gboolean is_open = item->state == FOOTFALL_IMPORT_STATE_MAYBE &&
                     footfall_import_item_allows (item, FOOTFALL_IMPORT_CHOICE_KEEP_BOTH);

  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->choice, item->choice);
  gtk_widget_set_visible (GTK_WIDGET (self->choice), is_open);
  self->is_filling = FALSE;
}

static void
on_selected (FootfallImportItemRow *self)
{
  if (self->is_filling || self->item == NULL)
    return;

  FootfallImportItem *item = footfall_import_list_item_get_item (self->item);
  FootfallImportChoice choice = (FootfallImportChoice) gtk_drop_down_get_selected (self->choice);
  if (footfall_import_item_allows (item, choice))
    footfall_import_item_choose (item, choice);
  show_choice (self, item);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
footfall_import_item_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_ITEM_ROW);
  g_clear_object (&FOOTFALL_IMPORT_ITEM_ROW (object)->item);

  G_OBJECT_CLASS (footfall_import_item_row_parent_class)->dispose (object);
}

static void
footfall_import_item_row_class_init (FootfallImportItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_item_row_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", FOOTFALL_TYPE_IMPORT_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-item-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, details);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, choice);
  gtk_widget_class_bind_template_callback (widget_class, on_selected);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_import_item_row_init (FootfallImportItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_autoptr (GtkStringList) choices = footfall_import_text_list_choices ();
  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->choice, G_LIST_MODEL (choices));
  self->is_filling = FALSE;
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

  g_set_object (&self->item, item);
  const FootfallImportItem *found = footfall_import_list_item_get_item (item);
  g_autofree char *title = footfall_import_text_item_title (found, unit);
  g_autofree char *details =
      footfall_import_text_item_details (found, footfall_import_list_item_get_file (item));
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->details, details);
  show_choice (self, found);
}

char *
footfall_import_item_row_describe (FootfallImportItemRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_ITEM_ROW (self), NULL);

  return g_strjoin (", ", gtk_label_get_label (self->title), gtk_label_get_label (self->details), NULL);
}
