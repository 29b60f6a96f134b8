/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/wrap-layout.h"

struct _FootfallWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  GtkAlign align;
};

G_DEFINE_FINAL_TYPE (FootfallWrapLayout, footfall_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_SPACING = 1,
  PROP_ALIGN,
} FootfallWrapLayoutProperty;

static GParamSpec *properties[PROP_ALIGN + 1];

/* The children from @first up to @end, side by side. */
typedef struct
{
  GtkWidget *first; /* (nullable): there are no more */
  GtkWidget *end;   /* (nullable): they are the last ones */
  int width;
  int height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/* As wide as it likes to be, but not wider than the whole line. */
static int
measure_width (GtkWidget *child, int width)
{
  int minimum, natural;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, width));
}

static int
measure_height (GtkWidget *child, int width)
{
  int natural;
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static Line
fill_line (FootfallWrapLayout *self, GtkWidget *first, int width)
{
  Line line = { .first = first };
  for (GtkWidget *child = first; child != NULL; child = get_next (child))
    {
      int child_width = measure_width (child, width);
      int with_child = child == first ? child_width : line.width + self->spacing + child_width;
      if (child != first && with_child > width)
        {
          line.end = child;
          break;
        }
      line.width = with_child;
      line.height = MAX (line.height, measure_height (child, child_width));
    }
  return line;
}

static int
measure_lines (FootfallWrapLayout *self, GtkWidget *widget, int width)
{
  int height = 0;
  for (GtkWidget *first = skip_hidden (gtk_widget_get_first_child (widget)); first != NULL;)
    {
      Line line = fill_line (self, first, width);
      height += line.height + (line.end != NULL ? self->spacing : 0);
      first = line.end;
    }
  return height;
}

static void
measure_children (FootfallWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *first = skip_hidden (gtk_widget_get_first_child (widget));
  for (GtkWidget *child = first; child != NULL; child = get_next (child))
    {
      int child_minimum, child_natural;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (child != first ? self->spacing : 0);
    }
}

static void
footfall_wrap_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                              int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  FootfallWrapLayout *self = FOOTFALL_WRAP_LAYOUT (manager);

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_children (self, widget, minimum, natural);
  else
    *minimum = *natural = measure_lines (self, widget, for_size < 0 ? G_MAXINT / 2 : for_size);
}

static int
get_indent (GtkAlign align, int room)
{
  if (align == GTK_ALIGN_CENTER)
    return room / 2;
  return align == GTK_ALIGN_END ? room : 0;
}

static void
allocate_line (FootfallWrapLayout *self, const Line *line, int width, int top, gboolean is_mirrored)
{
  int room = width - line->width;
  int left = get_indent (self->align, room);
  for (GtkWidget *child = line->first; child != line->end; child = get_next (child))
    {
      int child_width = measure_width (child, width);
      int x = is_mirrored ? width - left - child_width : left;
      gtk_widget_size_allocate (child, &(GtkAllocation) { x, top, child_width, line->height }, -1);
      left += child_width + self->spacing;
      if (self->align == GTK_ALIGN_FILL && child == line->first)
        left += room;
    }
}

static void
footfall_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  FootfallWrapLayout *self = FOOTFALL_WRAP_LAYOUT (manager);

  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int top = 0;
  for (GtkWidget *first = skip_hidden (gtk_widget_get_first_child (widget)); first != NULL;)
    {
      Line line = fill_line (self, first, width);
      allocate_line (self, &line, width, top, is_mirrored);
      top += line.height + self->spacing;
      first = line.end;
    }
}

static GtkSizeRequestMode
footfall_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_wrap_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallWrapLayout *self = FOOTFALL_WRAP_LAYOUT (object);

  switch ((FootfallWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_ALIGN:
      g_value_set_enum (value, self->align);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_wrap_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallWrapLayout *self = FOOTFALL_WRAP_LAYOUT (object);

  switch ((FootfallWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_ALIGN:
      self->align = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_wrap_layout_class_init (FootfallWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = footfall_wrap_layout_get_property;
  object_class->set_property = footfall_wrap_layout_set_property;
  manager_class->measure = footfall_wrap_layout_measure;
  manager_class->allocate = footfall_wrap_layout_allocate;
  manager_class->get_request_mode = footfall_wrap_layout_get_request_mode;

  /* Said once, in a template or when it is made. */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 6,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALIGN] = g_param_spec_enum ("align", NULL, NULL, GTK_TYPE_ALIGN, GTK_ALIGN_START,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
footfall_wrap_layout_init (FootfallWrapLayout *self)
{
}

GtkLayoutManager *
footfall_wrap_layout_new (int spacing, GtkAlign align)
{
  return g_object_new (FOOTFALL_TYPE_WRAP_LAYOUT, "spacing", spacing, "align", align, NULL);
}
