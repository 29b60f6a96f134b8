/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/width-first-layout.h"

struct _FootfallWidthFirstLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (FootfallWidthFirstLayout, footfall_width_first_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
footfall_width_first_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation,
                                     int for_size, int *minimum, int *natural, int *minimum_baseline,
                                     int *natural_baseline)
{
  int size = orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        int child_minimum, child_natural;
        gtk_widget_measure (child, orientation, size, &child_minimum, &child_natural, NULL, NULL);
        *minimum = MAX (*minimum, child_minimum);
        *natural = MAX (*natural, child_natural);
      }
}

static void
footfall_width_first_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      gtk_widget_allocate (child, width, height, -1, NULL);
}

static GtkSizeRequestMode
footfall_width_first_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_width_first_layout_class_init (FootfallWidthFirstLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = footfall_width_first_layout_measure;
  manager_class->allocate = footfall_width_first_layout_allocate;
  manager_class->get_request_mode = footfall_width_first_layout_get_request_mode;
}

static void
footfall_width_first_layout_init (FootfallWidthFirstLayout *self)
{
}

GtkLayoutManager *
footfall_width_first_layout_new (void)
{
  return g_object_new (FOOTFALL_TYPE_WIDTH_FIRST_LAYOUT, NULL);
}
