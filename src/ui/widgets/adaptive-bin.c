/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/adaptive-bin.h"

/* The narrowest phone that GNOME's guidelines name, pixels. */
#define PHONE_WIDTH 360

#define NORMAL_DPI (96 * PANGO_SCALE)

struct _FootfallAdaptiveBin
{
  GtkWidget parent_instance;

  GtkWidget *child; /* (owned) (nullable) */
  int narrow_below; /* pixels at the normal size of text */
  gboolean narrow;
  guint switch_source;
};

static void footfall_adaptive_bin_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallAdaptiveBin, footfall_adaptive_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, footfall_adaptive_bin_buildable_init))

static GtkBuildableIface *parent_buildable;

typedef enum
{
  PROP_CHILD = 1,
  PROP_NARROW,
  PROP_NARROW_BELOW,
} FootfallAdaptiveBinProperty;

static GParamSpec *properties[PROP_NARROW_BELOW + 1];

/* Text that is twice as large needs twice the room. */
static double
get_text_scale (FootfallAdaptiveBin *self)
{
  int dpi = -1;
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? (double) dpi / NORMAL_DPI : 1.0;
}

static gboolean
is_narrow (FootfallAdaptiveBin *self, int width)
{
  return width < self->narrow_below * get_text_scale (self);
}

static void
set_narrow (FootfallAdaptiveBin *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static gboolean
switch_form (gpointer data)
{
  FootfallAdaptiveBin *self = data;

  self->switch_source = 0;
  set_narrow (self, is_narrow (self, gtk_widget_get_width (GTK_WIDGET (self))));
  return G_SOURCE_REMOVE;
}

static void
set_child (FootfallAdaptiveBin *self, GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static int
get_minimum (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum = 0;
  gtk_widget_measure (child, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
footfall_adaptive_bin_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  FootfallAdaptiveBin *self = FOOTFALL_ADAPTIVE_BIN (widget);

  if (self->child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, get_minimum (self->child, GTK_ORIENTATION_HORIZONTAL, -1));
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, PHONE_WIDTH);
}

/* Forms are not switched while sizes are being given out, but right after. */
static void
footfall_adaptive_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallAdaptiveBin *self = FOOTFALL_ADAPTIVE_BIN (widget);

  if (self->child == NULL)
    return;

  int child_width = MAX (width, get_minimum (self->child, GTK_ORIENTATION_HORIZONTAL, -1));
  int child_height = MAX (height, get_minimum (self->child, GTK_ORIENTATION_VERTICAL, child_width));
  gtk_widget_allocate (self->child, child_width, child_height, baseline, NULL);

  if (is_narrow (self, width) != self->narrow && self->switch_source == 0)
    self->switch_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, switch_form, self, NULL);
}

static GtkSizeRequestMode
footfall_adaptive_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_adaptive_bin_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child))
    set_child (FOOTFALL_ADAPTIVE_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
footfall_adaptive_bin_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = footfall_adaptive_bin_add_child;
}

static void
footfall_adaptive_bin_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallAdaptiveBin *self = FOOTFALL_ADAPTIVE_BIN (object);

  switch ((FootfallAdaptiveBinProperty) prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_NARROW_BELOW:
      g_value_set_int (value, self->narrow_below);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_adaptive_bin_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallAdaptiveBin *self = FOOTFALL_ADAPTIVE_BIN (object);

  switch ((FootfallAdaptiveBinProperty) prop_id)
    {
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROP_NARROW_BELOW:
      self->narrow_below = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    case PROP_NARROW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_adaptive_bin_dispose (GObject *object)
{
  FootfallAdaptiveBin *self = FOOTFALL_ADAPTIVE_BIN (object);

  g_clear_handle_id (&self->switch_source, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (footfall_adaptive_bin_parent_class)->dispose (object);
}

static void
footfall_adaptive_bin_class_init (FootfallAdaptiveBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_adaptive_bin_get_property;
  object_class->set_property = footfall_adaptive_bin_set_property;
  object_class->dispose = footfall_adaptive_bin_dispose;
  widget_class->measure = footfall_adaptive_bin_measure;
  widget_class->size_allocate = footfall_adaptive_bin_size_allocate;
  widget_class->get_request_mode = footfall_adaptive_bin_get_request_mode;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW_BELOW] = g_param_spec_int ("narrow-below", NULL, NULL, 0, G_MAXINT, 0,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
footfall_adaptive_bin_init (FootfallAdaptiveBin *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
footfall_adaptive_bin_get_narrow (FootfallAdaptiveBin *self)
{
  g_return_val_if_fail (FOOTFALL_IS_ADAPTIVE_BIN (self), FALSE);

  return self->narrow;
}

void
footfall_adaptive_bin_expect_width (FootfallAdaptiveBin *self, int width)
{
  g_return_if_fail (FOOTFALL_IS_ADAPTIVE_BIN (self));

  set_narrow (self, is_narrow (self, width));
}
