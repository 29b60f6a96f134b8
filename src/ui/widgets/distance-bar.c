/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/distance-bar.h"

#include <adwaita.h>
#include <math.h>

#define HEIGHT 8
#define MARK_WIDTH 2

typedef enum
{
  PART_TRACK,
  PART_FILL,
  PART_OVER,
  PART_INSPECT_MARK,
  PART_REPLACE_MARK,
  N_PARTS,
} Part;

static const char *const part_names[N_PARTS] = { "track", "fill", "over", "mark", "mark" };

struct _FootfallDistanceBar
{
  GtkWidget parent_instance;

  GtkWidget *parts[N_PARTS];
  double distance_m;
  double inspect_at_m;
  double replace_at_m;
};

G_DEFINE_FINAL_TYPE (FootfallDistanceBar, footfall_distance_bar, GTK_TYPE_WIDGET)

static void
allocate_part (FootfallDistanceBar *self, Part part, double from, double to, int width, int height)
{
  int left = (int) lround (from * width);
  int right = (int) lround (to * width);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    {
      int mirrored_left = width - right;
      right = width - left;
      left = mirrored_left;
    }
  gtk_widget_set_child_visible (self->parts[part], right > left);
  if (right > left)
    gtk_widget_size_allocate (self->parts[part], &(GtkAllocation) { left, 0, right - left, height }, -1);
}

/* A mark at the very end of the bar would say nothing. */
static void
allocate_mark (FootfallDistanceBar *self, Part part, double at, int width, int height)
{
  double half = MARK_WIDTH / 2.0 / width;
  gboolean is_inside = at > half && at < 1 - half;
  allocate_part (self, part, is_inside ? at - half : 0, is_inside ? at + half : 0, width, height);
}

static void
footfall_distance_bar_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  for (int part = 0; part < N_PARTS; part++)
    {
      int ignored;
      gtk_widget_measure (FOOTFALL_DISTANCE_BAR (widget)->parts[part], orientation, -1, &ignored, &ignored, NULL, NULL);
    }
  *minimum = *natural = HEIGHT;
}

static void
footfall_distance_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallDistanceBar *self = FOOTFALL_DISTANCE_BAR (widget);

  double whole_m = MAX (self->replace_at_m, self->distance_m);
  double reached = whole_m > 0 ? self->distance_m / whole_m : 0;
  double inspect = whole_m > 0 ? self->inspect_at_m / whole_m : 0;
  double replace = whole_m > 0 ? self->replace_at_m / whole_m : 1;
  allocate_part (self, PART_TRACK, 0, 1, width, height);
  allocate_part (self, PART_FILL, 0, MIN (reached, replace), width, height);
  allocate_part (self, PART_OVER, replace, MAX (reached, replace), width, height);
  allocate_mark (self, PART_INSPECT_MARK, inspect, width, height);
  allocate_mark (self, PART_REPLACE_MARK, replace, width, height);
}

static void
footfall_distance_bar_dispose (GObject *object)
{
  FootfallDistanceBar *self = FOOTFALL_DISTANCE_BAR (object);

  for (int part = 0; part < N_PARTS; part++)
    g_clear_pointer (&self->parts[part], gtk_widget_unparent);

  G_OBJECT_CLASS (footfall_distance_bar_parent_class)->dispose (object);
}

static void
footfall_distance_bar_class_init (FootfallDistanceBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_distance_bar_dispose;
  widget_class->measure = footfall_distance_bar_measure;
  widget_class->size_allocate = footfall_distance_bar_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "distance-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
footfall_distance_bar_init (FootfallDistanceBar *self)
{
  self->replace_at_m = 1;
  for (int part = 0; part < N_PARTS; part++)
    {
      self->parts[part] = g_object_new (ADW_TYPE_BIN,
                                        "css-name", part_names[part],
                                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                        NULL);
      gtk_widget_set_parent (self->parts[part], GTK_WIDGET (self));
    }
}

void
footfall_distance_bar_set_distances (FootfallDistanceBar *self,
                                     double distance_m,
                                     double inspect_at_m,
                                     double replace_at_m)
{
  g_return_if_fail (FOOTFALL_IS_DISTANCE_BAR (self));
  g_return_if_fail (replace_at_m > 0);

  self->distance_m = distance_m;
  self->inspect_at_m = inspect_at_m;
  self->replace_at_m = replace_at_m;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 100.0 * distance_m / replace_at_m,
                                  -1);
}
