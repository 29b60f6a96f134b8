/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-item-row.h"

#include <glib/gi18n-lib.h>

#include "compat/accessible-name.h"
#include "ui/import/import-comparison-grid.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/vocabulary-list.h"

struct _FootfallImportItemRow
{
  GtkWidget parent_instance;

  GtkWidget *box; /* bound so that the template takes it away */
  GtkLabel *title;
  GtkLabel *details;
  FootfallImportComparisonGrid *comparison;
  GtkWidget *date;
  GtkDropDown *choice;

  FootfallImportListItem *item; /* (owned) (nullable) */
  char *differences;            /* (owned) (nullable): as they are read aloud */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (FootfallImportItemRow, footfall_import_item_row, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  DATE_ASKED,
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

/* A stored one may be shown beside what may be the same: the run it resembles, and in what it is another. */
static void
show_comparison (FootfallImportItemRow *self, const FootfallImportItem *item, const FootfallImportPlan *plan,
                 FootfallModel *model)
{
  const FootfallLog *log = footfall_model_get_log (model);
  gboolean is_in_files = FALSE;

  g_clear_pointer (&self->differences, g_free);
  gtk_widget_set_visible (GTK_WIDGET (self->comparison), FALSE);
  if (item->state != FOOTFALL_IMPORT_STATE_MAYBE)
    return;
  g_autoptr (GPtrArray) lines =
      footfall_import_plan_compare (plan, item, log, footfall_model_get_distance_unit (model));
  footfall_import_plan_find_match (plan, item, log, &is_in_files);
  footfall_import_comparison_grid_set (self->comparison, lines,
                                       is_in_files ? _("Also in these files") : _("In your journal"));
  self->differences = footfall_import_comparison_grid_describe (lines);
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
on_date (FootfallImportItemRow *self)
{
  g_signal_emit (self, signals[DATE_ASKED], 0, self->item);
}

static void
footfall_import_item_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_ITEM_ROW);
  g_clear_object (&FOOTFALL_IMPORT_ITEM_ROW (object)->item);

  G_OBJECT_CLASS (footfall_import_item_row_parent_class)->dispose (object);
}

static void
footfall_import_item_row_finalize (GObject *object)
{
  g_free (FOOTFALL_IMPORT_ITEM_ROW (object)->differences);

  G_OBJECT_CLASS (footfall_import_item_row_parent_class)->finalize (object);
}

static void
footfall_import_item_row_class_init (FootfallImportItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_item_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_import_item_row_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", FOOTFALL_TYPE_IMPORT_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  signals[DATE_ASKED] = g_signal_new ("date-asked", FOOTFALL_TYPE_IMPORT_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, FOOTFALL_TYPE_IMPORT_LIST_ITEM);

  g_type_ensure (FOOTFALL_TYPE_IMPORT_COMPARISON_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-item-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, box);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, details);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, comparison);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, choice);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportItemRow, date);
  gtk_widget_class_bind_template_callback (widget_class, on_date);
  gtk_widget_class_bind_template_callback (widget_class, on_selected);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_import_item_row_init (FootfallImportItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_autoptr (GListModel) choices = footfall_vocabulary_list_labels (&footfall_import_choices);
  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->choice, choices);
  self->is_filling = FALSE;
}

GtkWidget *
footfall_import_item_row_new (void)
{
  return g_object_new (FOOTFALL_TYPE_IMPORT_ITEM_ROW, NULL);
}

void
footfall_import_item_row_set (FootfallImportItemRow *self, FootfallImportListItem *item,
                              const FootfallImportPlan *plan, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_ITEM_ROW (self));
  g_return_if_fail (FOOTFALL_IS_IMPORT_LIST_ITEM (item));
  g_return_if_fail (plan != NULL && FOOTFALL_IS_MODEL (model));

  g_set_object (&self->item, item);
  const FootfallImportItem *found = footfall_import_list_item_get_item (item);
  g_autofree char *title = footfall_import_text_item_title (found, footfall_model_get_distance_unit (model));
  g_autofree char *details =
      footfall_import_text_item_details (found, footfall_import_list_item_get_file (item));
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->details, details);
  show_comparison (self, found, plan, model);
  show_choice (self, found);
  gtk_widget_set_visible (self->date, found->undated != NULL);
  /* Translators: the choice for one of several runs, which follows */
  g_autofree char *question = g_strdup_printf (_("What to do with it: %s"), title);
  footfall_set_accessible_name (GTK_WIDGET (self->choice), question);
}

char *
footfall_import_item_row_describe (FootfallImportItemRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_ITEM_ROW (self), NULL);

  const char *differences = self->differences != NULL && *self->differences != '\0' ? self->differences : NULL;
  return g_strjoin (", ", gtk_label_get_label (self->title), gtk_label_get_label (self->details), differences, NULL);
}
