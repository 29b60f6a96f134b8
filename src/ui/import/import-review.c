/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-review.h"

#include <glib/gi18n-lib.h>

#include "ui/import/import-notes.h"
#include "ui/import/import-shoe-row.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/message.h"
#include "ui/widgets/vocabulary-list.h"

#define GROUP_KEY "footfall-import-group"
#define FILE_KEY "footfall-import-file"

struct _FootfallImportReview
{
  AdwBin parent_instance;

  FootfallMessage *failure;
  GtkLabel *heading;
  GtkListBox *groups;
  GtkWidget *choices;
  AdwComboRow *doubts;
  GtkWidget *sports;
  GtkSwitch *activities;
  GtkWidget *lists_group;
  GtkListBox *lists;
  GtkWidget *shoes_group;
  GtkListBox *shoes;
  GtkWidget *problems_group;
  GtkListBox *problems;
  GtkWidget *remarks_group;
  GtkListBox *remarks;

  FootfallModel *model;     /* (owned) (nullable) */
  FootfallImportPlan *plan; /* (nullable): the dialog's */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (FootfallImportReview, footfall_import_review, ADW_TYPE_BIN)

enum
{
  GROUP_ACTIVATED,
  CHOSEN,
  ACTIVITIES_CHANGED,
  COLUMNS_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add_group (FootfallImportReview *self, FootfallImportGroup group)
{
  FootfallImportShare share = footfall_import_plan_measure (self->plan, group);
  if (share.n_items == 0)
    return;

  g_autofree char *title = footfall_import_text_count (group, share.n_items);
  g_autofree char *span = footfall_import_text_span (&share);
  GtkWidget *row = footfall_import_notes_create_row (title, span);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), GROUP_KEY, GINT_TO_POINTER (group));
  gtk_list_box_append (self->groups, row);
}

static void
show_groups (FootfallImportReview *self)
{
  footfall_list_box_clear (self->groups);
  for (int group = 0; group < FOOTFALL_N_IMPORT_GROUPS; group++)
    add_group (self, (FootfallImportGroup) group);
  gtk_widget_set_visible (GTK_WIDGET (self->groups), gtk_list_box_get_row_at_index (self->groups, 0) != NULL);
}

/* Lists that no program is known to write: what their columns hold can be told. */
static void
show_lists (FootfallImportReview *self)
{
  footfall_list_box_clear (self->lists);
  for (guint i = 0; i < self->plan->files->len; i++)
    {
      FootfallImportFile *file = g_ptr_array_index (self->plan->files, i);
      if (file->table_names == NULL)
        continue;
      g_autofree char *name = footfall_import_text_place (file, NULL, 0);
      GtkWidget *row = footfall_import_notes_create_row (name, file->format != NULL ? _("Look at the columns, or change them")
                                                                                   : _("Say what the columns hold"));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_object_set_data (G_OBJECT (row), FILE_KEY, file);
      gtk_list_box_append (self->lists, row);
    }
  gtk_widget_set_visible (self->lists_group, gtk_list_box_get_row_at_index (self->lists, 0) != NULL);
}

static void
on_list_activated (FootfallImportReview *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[COLUMNS_ASKED], 0, g_object_get_data (G_OBJECT (row), FILE_KEY));
}

static void
on_shoe_chosen (FootfallImportReview *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
show_shoes (FootfallImportReview *self)
{
  footfall_list_box_clear (self->shoes);
  for (guint i = 0; i < self->plan->shoes->len; i++)
    {
      GtkWidget *row = footfall_import_shoe_row_new (self->model, g_ptr_array_index (self->plan->shoes, i));
      g_signal_connect_object (row, "chosen", G_CALLBACK (on_shoe_chosen), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->shoes, row);
    }
  gtk_widget_set_visible (self->shoes_group, self->plan->shoes->len > 0);
}

static void
choose_for_all (FootfallImportReview *self, FootfallImportChoice choice)
{
  for (guint i = 0; i < self->plan->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (self->plan->files, i);
      for (guint j = 0; j < file->items->len; j++)
        {
          FootfallImportItem *item = g_ptr_array_index (file->items, j);
          if (item->state == FOOTFALL_IMPORT_STATE_MAYBE && footfall_import_item_allows (item, choice))
            footfall_import_item_choose (item, choice);
        }
    }
}

static void
show_choices (FootfallImportReview *self)
{
  gboolean has_doubts = self->plan->totals[FOOTFALL_IMPORT_STATE_MAYBE] > 0;
  gboolean has_sports =
      self->plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT] > 0 || gtk_switch_get_active (self->activities);

  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->doubts, FOOTFALL_IMPORT_CHOICE_SKIP);
  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->doubts), has_doubts);
  gtk_widget_set_visible (self->sports, has_sports);
  gtk_widget_set_visible (self->choices, has_doubts || has_sports);
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (self->choices),
      has_doubts ? _("What may be there already can be decided one by one, in the list above.") : NULL);
}

static char *
format_heading (FootfallImportReview *self)
{
  guint n_new = self->plan->totals[FOOTFALL_IMPORT_STATE_NEW];

  if (n_new > 0)
    return g_strdup_printf (ngettext ("%u entry is new", "%u entries are new", n_new), n_new);
  if (footfall_change_set_get_size (self->plan->changes) > 0)
    return g_strdup (_("There is something new"));
  return g_strdup (_("Nothing here is new"));
}

static void
on_doubts_selected (FootfallImportReview *self)
{
  if (self->is_filling || self->plan == NULL)
    return;

  choose_for_all (self, (FootfallImportChoice) adw_combo_row_get_selected (self->doubts));
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
on_activities_changed (FootfallImportReview *self)
{
  g_signal_emit (self, signals[ACTIVITIES_CHANGED], 0);
}

static void
on_group_activated (FootfallImportReview *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[GROUP_ACTIVATED], 0, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), GROUP_KEY)),
                 adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}

static void
footfall_import_review_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_REVIEW);
  g_clear_object (&FOOTFALL_IMPORT_REVIEW (object)->model);

  G_OBJECT_CLASS (footfall_import_review_parent_class)->dispose (object);
}

static void
footfall_import_review_class_init (FootfallImportReviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = FOOTFALL_TYPE_IMPORT_REVIEW;

  G_OBJECT_CLASS (klass)->dispose = footfall_import_review_dispose;

  signals[GROUP_ACTIVATED] = g_signal_new ("group-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);
  signals[CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVITIES_CHANGED] = g_signal_new ("activities-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 0);

  signals[COLUMNS_ASKED] = g_signal_new ("columns-asked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_POINTER);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-review.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, failure);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, heading);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, groups);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, choices);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, doubts);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, sports);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, activities);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, lists_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, lists);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activated);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, shoes_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, shoes);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, problems_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, problems);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, remarks_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportReview, remarks);
  gtk_widget_class_bind_template_callback (widget_class, on_doubts_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_activities_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_group_activated);
}

static void
footfall_import_review_init (FootfallImportReview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_autoptr (GListModel) choices = footfall_vocabulary_list_labels (&footfall_import_choices);
  self->is_filling = TRUE;
  adw_combo_row_set_model (self->doubts, choices);
  self->is_filling = FALSE;
}

void
footfall_import_review_set_plan (FootfallImportReview *self, FootfallModel *model, FootfallImportPlan *plan)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_REVIEW (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  g_set_object (&self->model, model);
  self->plan = plan;
  footfall_import_review_set_failure (self, NULL);
  if (plan == NULL)
    return;
  show_groups (self);
  show_choices (self);
  show_lists (self);
  show_shoes (self);
  gtk_widget_set_visible (self->problems_group,
                          footfall_import_notes_show (self->problems, plan, FOOTFALL_IMPORT_NOTES_PROBLEMS));
  gtk_widget_set_visible (self->remarks_group,
                          footfall_import_notes_show (self->remarks, plan, FOOTFALL_IMPORT_NOTES_REMARKS));
  footfall_import_review_update (self);
}

gboolean
footfall_import_review_get_activities (FootfallImportReview *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_REVIEW (self), FALSE);

  return gtk_switch_get_active (self->activities);
}

void
footfall_import_review_update (FootfallImportReview *self)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_REVIEW (self));
  g_return_if_fail (self->plan != NULL);

  g_autofree char *heading = format_heading (self);
  gtk_label_set_label (self->heading, heading);
}

const char *
footfall_import_review_get_heading (FootfallImportReview *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_REVIEW (self), NULL);

  return gtk_label_get_label (self->heading);
}

void
footfall_import_review_set_failure (FootfallImportReview *self, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_REVIEW (self));

  footfall_message_set (self->failure, FOOTFALL_TONE_ERROR, text);
}
