/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/bar.h"

#include <adwaita.h>
#include <math.h>

#define WIDTH 12
#define HEIGHT 64

/* A short run is still to be seen. */
#define FILL_MIN_HEIGHT 4

struct _FootfallBar
{
  GtkWidget parent_instance;

  GtkWidget *fill;
  double fraction;
};

G_DEFINE_FINAL_TYPE (FootfallBar, footfall_bar, GTK_TYPE_WIDGET)

static void
footfall_bar_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  gtk_widget_measure (FOOTFALL_BAR (widget)->fill, orientation, -1, minimum, natural, NULL, NULL);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
footfall_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallBar *self = FOOTFALL_BAR (widget);

  int fill_height = MAX ((int) lround (self->fraction * height), FILL_MIN_HEIGHT);
  gtk_widget_set_child_visible (self->fill, self->fraction > 0);
  if (self->fraction > 0)
    gtk_widget_size_allocate (self->fill, &(GtkAllocation) { 0, height - fill_height, width, fill_height }, -1);
}

static void
footfall_bar_dispose (GObject *object)
{
  g_clear_pointer (&FOOTFALL_BAR (object)->fill, gtk_widget_unparent);

  G_OBJECT_CLASS (footfall_bar_parent_class)->dispose (object);
}

static void
footfall_bar_class_init (FootfallBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_bar_dispose;
  widget_class->measure = footfall_bar_measure;
  widget_class->size_allocate = footfall_bar_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
footfall_bar_init (FootfallBar *self)
{
  self->fill = g_object_new (ADW_TYPE_BIN,
                             "css-name", "fill",
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_widget_set_parent (self->fill, GTK_WIDGET (self));
}

GtkWidget *
footfall_bar_new (void)
{
  return g_object_new (FOOTFALL_TYPE_BAR, NULL);
}

void
footfall_bar_set_fraction (FootfallBar *self, double fraction)
{
  g_return_if_fail (FOOTFALL_IS_BAR (self));
  g_return_if_fail (fraction >= 0 && fraction <= 1);

  self->fraction = fraction;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
