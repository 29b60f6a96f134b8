/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/adaptive-bin.h"

/* The narrowest phone that GNOME's guidelines name, pixels. */
#define PHONE_WIDTH 360

#define UNKNOWN_WIDTH -1

struct _FootfallAdaptiveBin
{
  GtkWidget parent_instance;

  GtkWidget *child; /* (owned) (nullable) */
  GtkWidget *header; /* (nullable): a part of the child, which lives as long */
  int wide_width;    /* what the header needs in its wide form, pixels; may be UNKNOWN_WIDTH */
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
  PROP_HEADER,
  PROP_NARROW,
} FootfallAdaptiveBinProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static int
get_minimum (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum = 0;
  gtk_widget_measure (child, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
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
has_right_form (FootfallAdaptiveBin *self, int width)
{
  return self->header == NULL || (self->wide_width >= 0 && self->narrow == (width < self->wide_width));
}

/* What the wide form needs can only be measured while it is there. */
static void
choose_form (FootfallAdaptiveBin *self, int width)
{
  if (has_right_form (self, width))
    return;

  if (self->wide_width < 0)
    {
      set_narrow (self, FALSE);
      self->wide_width = get_minimum (self->header, GTK_ORIENTATION_HORIZONTAL, -1);
    }
  set_narrow (self, width < self->wide_width);
}

static gboolean
switch_form (gpointer data)
{
  FootfallAdaptiveBin *self = data;

  self->switch_source = 0;
  choose_form (self, gtk_widget_get_width (GTK_WIDGET (self)));
  return G_SOURCE_REMOVE;
}

static void
forget_width (FootfallAdaptiveBin *self)
{
  self->wide_width = UNKNOWN_WIDTH;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_child (FootfallAdaptiveBin *self, GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
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

  if (!self->narrow && self->header != NULL)
    self->wide_width = get_minimum (self->header, GTK_ORIENTATION_HORIZONTAL, -1);
  if (!has_right_form (self, width) && self->switch_source == 0)
    self->switch_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, switch_form, self, NULL);
}

static GtkSizeRequestMode
footfall_adaptive_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Larger text needs more room. */
static void
footfall_adaptive_bin_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  forget_width (FOOTFALL_ADAPTIVE_BIN (widget));

  GTK_WIDGET_CLASS (footfall_adaptive_bin_parent_class)->system_setting_changed (widget, setting);
}

/* So do more buttons of the window. */
static void
footfall_adaptive_bin_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (footfall_adaptive_bin_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-decoration-layout",
                           G_CALLBACK (forget_width), widget, G_CONNECT_SWAPPED);
}

static void
footfall_adaptive_bin_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_settings (widget), forget_width, widget);

  GTK_WIDGET_CLASS (footfall_adaptive_bin_parent_class)->unroot (widget);
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
    case PROP_HEADER:
      g_value_set_object (value, self->header);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
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
    case PROP_HEADER:
      self->header = g_value_get_object (value);
      forget_width (self);
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
  self->header = NULL;
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
  widget_class->system_setting_changed = footfall_adaptive_bin_system_setting_changed;
  widget_class->root = footfall_adaptive_bin_root;
  widget_class->unroot = footfall_adaptive_bin_unroot;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HEADER] = g_param_spec_object ("header", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
footfall_adaptive_bin_init (FootfallAdaptiveBin *self)
{
  self->wide_width = UNKNOWN_WIDTH;
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

  choose_form (self, width);
}
