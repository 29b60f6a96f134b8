/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/inner-names.h"

static void
set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What scrolls has no role of its own, and newer versions of GTK let nothing without a role have a name. */
static void
name_scrolled_window (GtkWidget *widget, const char *name)
{
  /* It can be given once, before the first name. */
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != GTK_ACCESSIBLE_ROLE_GROUP)
    g_object_set (widget, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  set_name (widget, name);
}

/* Where a private child is differs between versions: this goes down until it meets one of @type. */
static void
name_first_of_type (GtkWidget *widget, GType type, const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_SCROLLED_WINDOW (child) && type == GTK_TYPE_SCROLLED_WINDOW)
        name_scrolled_window (child, name);
      else if (g_type_is_a (G_OBJECT_TYPE (child), type))
        set_name (child, name);
      else
        name_first_of_type (child, type, name);
    }
}

static void
on_page_title_cb (GtkWidget *page)
{
  g_autofree char *title = NULL;
  g_object_get (page, "title", &title, NULL);
  if (title != NULL)
    name_first_of_type (page, GTK_TYPE_SCROLLED_WINDOW, title);
}

static void
on_expander_row_title_cb (AdwExpanderRow *row)
{
  name_first_of_type (GTK_WIDGET (row), GTK_TYPE_LIST_BOX, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}

void
footfall_inner_names_of_pages (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if (ADW_IS_STATUS_PAGE (root) || ADW_IS_PREFERENCES_PAGE (root))
    {
      on_page_title_cb (root);
      g_signal_connect (root, "notify::title", G_CALLBACK (on_page_title_cb), NULL);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    footfall_inner_names_of_pages (child);
}

void
footfall_inner_names_of_icon_buttons (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  const char *tooltip = gtk_widget_get_tooltip_text (root);
  if (GTK_IS_BUTTON (root) && gtk_button_get_icon_name (GTK_BUTTON (root)) != NULL && tooltip != NULL)
    set_name (root, tooltip);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    footfall_inner_names_of_icon_buttons (child);
}

void
footfall_inner_names_of_expander_row (AdwExpanderRow *row)
{
  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));

  on_expander_row_title_cb (row);
  g_signal_connect (row, "notify::title", G_CALLBACK (on_expander_row_title_cb), NULL);
}

void
footfall_inner_names_of_column_view (GtkColumnView *view, const char *name)
{
  g_return_if_fail (GTK_IS_COLUMN_VIEW (view));
  g_return_if_fail (name != NULL);

  set_name (GTK_WIDGET (view), name);
  name_first_of_type (GTK_WIDGET (view), GTK_TYPE_LIST_VIEW, name);
}
