/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/focus.h"

/* GTK finds the next widget by where it stands, so what is new has to have its place first. */
#define AFTER_LAYOUT (GDK_PRIORITY_REDRAW + 10)

typedef struct
{
  GtkWidget *container; /* (owned) */
  GtkWidget *child;     /* (owned) */
} Keeping;

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

static gboolean
has_focus_inside (GtkWidget *child)
{
  GtkWidget *focus = get_focus (child);
  return focus != NULL && gtk_widget_get_mapped (focus) && gtk_widget_is_ancestor (focus, child);
}

/* From the beginning of @child, not from where the focus was last. */
static void
move_focus_near (GtkWidget *child)
{
  gtk_widget_set_focus_child (child, NULL);
  for (GtkWidget *next = child; next != NULL; next = gtk_widget_get_next_sibling (next))
    if (take_focus (next))
      return;
  for (GtkWidget *before = gtk_widget_get_prev_sibling (child); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    if (take_focus (before))
      return;
}

static gboolean
keep (gpointer data)
{
  const Keeping *self = data;

  if (gtk_widget_get_parent (self->child) == self->container && !has_focus_inside (self->child))
    move_focus_near (self->child);
  return G_SOURCE_REMOVE;
}

static void
free_keeping (gpointer data)
{
  Keeping *self = data;

  g_object_unref (self->container);
  g_object_unref (self->child);
  g_free (self);
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

  if (child == NULL)
    return;

  Keeping *self = g_new (Keeping, 1);
  *self = (Keeping) { g_object_ref (container), g_object_ref (child) };
  g_idle_add_full (AFTER_LAYOUT, keep, self, free_keeping);
}
