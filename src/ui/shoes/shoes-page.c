/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/shoes/shoes-page.h"

#include "compat/inner-names.h"
#include "ui/resource.h"
#include "ui/shoes/shoe-row.h"
#include "ui/widgets/list-box.h"

struct _FootfallShoesPage
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkListBox *in_use;
  GtkListBox *retired;
  GtkToggleButton *show_retired;

  FootfallModel *model; /* (owned) */
  gboolean is_outdated;
};

G_DEFINE_FINAL_TYPE (FootfallShoesPage, footfall_shoes_page, GTK_TYPE_WIDGET)

/* The row that the focus is on or in, a menu of it included. */
static GtkListBoxRow *
find_focused_row (FootfallShoesPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, FOOTFALL_TYPE_SHOE_ROW) : NULL;
  return row != NULL && gtk_widget_is_ancestor (row, GTK_WIDGET (self)) ? GTK_LIST_BOX_ROW (row) : NULL;
}

static GtkListBoxRow *
find_row_of (GtkListBox *list, GVariant *shoe)
{
  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, i);
      if (row == NULL || g_variant_equal (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), shoe))
        return row;
    }
}

/* The shoe that had the focus has it again; where it is gone from the list, the one in its place, or the last. */
static void
move_focus (FootfallShoesPage *self, GtkListBox *list, GVariant *shoe, int index)
{
  GtkListBoxRow *row = find_row_of (list, shoe);
  for (; row == NULL && index >= 0; index--)
    row = gtk_list_box_get_row_at_index (list, index);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
fill (FootfallShoesPage *self)
{
  const FootfallLog *log = footfall_model_get_log (self->model);
  guint n_shoes = footfall_log_get_n_shoes (log);
  guint n_retired = 0;
  footfall_list_box_clear (self->in_use);
  footfall_list_box_clear (self->retired);
  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      gboolean is_retired = footfall_shoe_is_retired (shoe, footfall_model_get_today (self->model));
      gtk_list_box_append (is_retired ? self->retired : self->in_use, footfall_shoe_row_new (self->model, shoe));
      n_retired += is_retired;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->in_use), n_shoes > n_retired);
  gtk_widget_set_visible (GTK_WIDGET (self->show_retired), n_retired > 0);
  if (n_retired == 0)
    gtk_toggle_button_set_active (self->show_retired, FALSE);
  gtk_stack_set_visible_child_name (self->stack, n_shoes > 0 ? "list" : "empty");
  self->is_outdated = FALSE;
}

static void
refresh (FootfallShoesPage *self)
{
  GtkListBoxRow *focused = find_focused_row (self);
  if (focused == NULL)
    {
      fill (self);
      return;
    }

  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (focused)));
  int index = gtk_list_box_row_get_index (focused);
  g_autoptr (GVariant) shoe = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focused)));
  fill (self);
  move_focus (self, list, shoe, index);
}

/* A page that nobody sees is made anew when it is seen again. */
static void
on_assessment_changed (FootfallShoesPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->is_outdated = TRUE;
}

static void
footfall_shoes_page_map (GtkWidget *widget)
{
  FootfallShoesPage *self = FOOTFALL_SHOES_PAGE (widget);

  if (self->is_outdated)
    refresh (self);
  GTK_WIDGET_CLASS (footfall_shoes_page_parent_class)->map (widget);
}

static void
footfall_shoes_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_SHOES_PAGE);
  g_clear_object (&FOOTFALL_SHOES_PAGE (object)->model);

  G_OBJECT_CLASS (footfall_shoes_page_parent_class)->dispose (object);
}

static void
footfall_shoes_page_class_init (FootfallShoesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_shoes_page_dispose;
  widget_class->map = footfall_shoes_page_map;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("shoes/shoes-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallShoesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoesPage, in_use);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoesPage, retired);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoesPage, show_retired);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_shoes_page_init (FootfallShoesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
}

GtkWidget *
footfall_shoes_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallShoesPage *self = g_object_new (FOOTFALL_TYPE_SHOES_PAGE, NULL);
  self->model = g_object_ref (model);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (on_assessment_changed), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}
