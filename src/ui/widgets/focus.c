/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/focus.h"

static GtkWidget *
get_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
take_focus (GtkWidget *child)
{
  return gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

GtkWidget *
footfall_focus_find_child (GtkWidget *container)
{
  g_return_val_if_fail (GTK_IS_WIDGET (container), NULL);

  GtkWidget *widget = get_focus (container);
  while (widget != NULL && gtk_widget_get_parent (widget) != container)
    widget = gtk_widget_get_parent (widget);
  return widget;
}

void
footfall_focus_keep (GtkWidget *container, GtkWidget *child)
{
  g_return_if_fail (GTK_IS_WIDGET (container));

  GtkWidget *focus = get_focus (container);
  if (child == NULL || (focus != NULL && gtk_widget_get_mapped (focus)))
    return;

  for (GtkWidget *next = child; next != NULL; next = gtk_widget_get_next_sibling (next))
    if (take_focus (next))
      return;
  for (GtkWidget *before = gtk_widget_get_prev_sibling (child); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    if (take_focus (before))
      return;
}
