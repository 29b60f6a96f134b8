/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/even-layout.h"

struct _FootfallEvenLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (FootfallEvenLayout, footfall_even_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  int minimum;
  int natural;
} Size;

static int
count_children (GtkWidget *widget)
{
  int n = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += gtk_widget_should_layout (child);
  return n;
}

static Size
measure_largest (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  Size largest = { 0, 0 };
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      Size size = { 0, 0 };
      if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, orientation, for_size, &size.minimum, &size.natural, NULL, NULL);
      largest.minimum = MAX (largest.minimum, size.minimum);
      largest.natural = MAX (largest.natural, size.natural);
    }
  return largest;
}

static int
span (int n, int size, int spacing)
{
  return n * size + (n - 1) * spacing;
}

static int
choose_columns (FootfallEvenLayout *self, GtkWidget *widget, int n, int width)
{
  if (width < 0)
    return n;
  int child_width = measure_largest (widget, GTK_ORIENTATION_HORIZONTAL, -1).minimum;
  return footfall_even_layout_get_columns (n, child_width, self->spacing, width);
}

static int
get_column_width (FootfallEvenLayout *self, int columns, int width)
{
  return width < 0 ? -1 : (width - (columns - 1) * self->spacing) / columns;
}

static void
footfall_even_layout_measure (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  FootfallEvenLayout *self = FOOTFALL_EVEN_LAYOUT (manager);

  int n = count_children (widget);
  if (n == 0)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      Size size = measure_largest (widget, orientation, -1);
      *minimum = size.minimum;
      *natural = span (n, size.natural, self->spacing);
      return;
    }

  int columns = choose_columns (self, widget, n, for_size);
  Size size = measure_largest (widget, orientation, get_column_width (self, columns, for_size));
  *minimum = span (n / columns, size.minimum, self->spacing);
  *natural = span (n / columns, size.natural, self->spacing);
}

static void
footfall_even_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  FootfallEvenLayout *self = FOOTFALL_EVEN_LAYOUT (manager);

  int n = count_children (widget);
  if (n == 0)
    return;

  int columns = choose_columns (self, widget, n, width);
  int rows = n / columns;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int i = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      /* From the total, so that rounding never adds up. */
      int column = mirrored ? columns - 1 - i % columns : i % columns;
      int row = i / columns;
      int left = column * (width + self->spacing) / columns;
      int right = (column + 1) * (width + self->spacing) / columns - self->spacing;
      int top = row * (height + self->spacing) / rows;
      int bottom = (row + 1) * (height + self->spacing) / rows - self->spacing;
      gtk_widget_size_allocate (child, &(GtkAllocation) { left, top, right - left, bottom - top }, -1);
      i++;
    }
}

static GtkSizeRequestMode
footfall_even_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_even_layout_class_init (FootfallEvenLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = footfall_even_layout_measure;
  manager_class->allocate = footfall_even_layout_allocate;
  manager_class->get_request_mode = footfall_even_layout_get_request_mode;
}

static void
footfall_even_layout_init (FootfallEvenLayout *self)
{
}

GtkLayoutManager *
footfall_even_layout_new (int spacing)
{
  FootfallEvenLayout *self = g_object_new (FOOTFALL_TYPE_EVEN_LAYOUT, NULL);
  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}

int
footfall_even_layout_get_columns (int n_children, int child_width, int spacing, int width)
{
  g_return_val_if_fail (n_children > 0, 1);

  for (int columns = n_children; columns > 1; columns--)
    if (n_children % columns == 0 && span (columns, child_width, spacing) <= width)
      return columns;
  return 1;
}
