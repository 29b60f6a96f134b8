/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/lead-layout.h"

struct _FootfallLeadLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (FootfallLeadLayout, footfall_lead_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_SPACING = 1,
} FootfallLeadLayoutProperty;

static GParamSpec *properties[PROP_SPACING + 1];

typedef struct
{
  int minimum;
  int natural;
} Size;

typedef struct
{
  int lead;
  int spacing; /* none where there is no follower */
  int follower;
} Widths;

static Size
measure (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  Size size = { 0, 0 };
  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, orientation, for_size, &size.minimum, &size.natural, NULL, NULL);
  return size;
}

static int
get_spacing (FootfallLeadLayout *self, Size follower)
{
  return follower.natural > 0 ? self->spacing : 0;
}

static Widths
share (FootfallLeadLayout *self, GtkWidget *widget, int width)
{
  Size lead = measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1);
  Size follower = measure (gtk_widget_get_last_child (widget), GTK_ORIENTATION_HORIZONTAL, -1);
  int spacing = get_spacing (self, follower);
  int room = width - spacing;
  int least = CLAMP (room - lead.natural, follower.minimum, follower.natural);
  return (Widths) { room - least, spacing, least };
}

static void
footfall_lead_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                              int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  FootfallLeadLayout *self = FOOTFALL_LEAD_LAYOUT (manager);
  gboolean is_height = orientation == GTK_ORIENTATION_VERTICAL;

  Widths widths = { -1, 0, -1 };
  if (is_height && for_size >= 0)
    widths = share (self, widget, for_size);
  Size lead = measure (gtk_widget_get_first_child (widget), orientation, widths.lead);
  Size follower = measure (gtk_widget_get_last_child (widget), orientation, widths.follower);
  int spacing = get_spacing (self, follower);
  *minimum = is_height ? MAX (lead.minimum, follower.minimum) : lead.minimum + spacing + follower.minimum;
  *natural = is_height ? MAX (lead.natural, follower.natural) : lead.natural + spacing + follower.natural;
}

static void
footfall_lead_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *lead = gtk_widget_get_first_child (widget);
  GtkWidget *follower = gtk_widget_get_last_child (widget);
  Widths widths = share (FOOTFALL_LEAD_LAYOUT (manager), widget, width);

  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int lead_left = is_mirrored ? widths.follower + widths.spacing : 0;
  int follower_left = is_mirrored ? 0 : widths.lead + widths.spacing;
  if (gtk_widget_should_layout (lead))
    gtk_widget_size_allocate (lead, &(GtkAllocation) { lead_left, 0, widths.lead, height }, -1);
  if (gtk_widget_should_layout (follower))
    gtk_widget_size_allocate (follower, &(GtkAllocation) { follower_left, 0, widths.follower, height }, -1);
}

static GtkSizeRequestMode
footfall_lead_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_lead_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((FootfallLeadLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, FOOTFALL_LEAD_LAYOUT (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_lead_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((FootfallLeadLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      FOOTFALL_LEAD_LAYOUT (object)->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_lead_layout_class_init (FootfallLeadLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = footfall_lead_layout_get_property;
  object_class->set_property = footfall_lead_layout_set_property;
  manager_class->measure = footfall_lead_layout_measure;
  manager_class->allocate = footfall_lead_layout_allocate;
  manager_class->get_request_mode = footfall_lead_layout_get_request_mode;

  /* Said once, in a template. */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 12,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
footfall_lead_layout_init (FootfallLeadLayout *self)
{
}
