/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/chart-view.h"

#include <adwaita.h>
#include <math.h>

#include "chart/render.h"
#include "compat/announce.h"
#include "report/trend-chart.h"
#include "ui/widgets/chart-view-private.h"

#define MINIMUM_WIDTH 200
#define NATURAL_WIDTH 600

#define BUBBLE_WIDTH 260
#define BUBBLE_PADDING 8.0
#define BUBBLE_RADIUS 6.0
#define BUBBLE_DISTANCE 12.0

/* How long a range has rested when its sentence is made */
#define DESCRIBE_DELAY_MS 200

G_DEFINE_FINAL_TYPE (FootfallChartView, footfall_chart_view, GTK_TYPE_WIDGET)

static const FootfallPalette *
get_palette (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (style);
  if (adw_style_manager_get_high_contrast (style))
    return footfall_palette_get (is_dark ? FOOTFALL_PALETTE_DARK_CONTRAST : FOOTFALL_PALETTE_LIGHT_CONTRAST);
  return footfall_palette_get (is_dark ? FOOTFALL_PALETTE_DARK : FOOTFALL_PALETTE_LIGHT);
}

static void
forget_drawing (FootfallChartView *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_layout (FootfallChartView *self)
{
  g_clear_pointer (&self->layout, footfall_layout_free);
  forget_drawing (self);
}

static FootfallTypesetter *
get_typesetter (FootfallChartView *self)
{
  if (self->typesetter == NULL)
    self->typesetter = footfall_typesetter_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  return self->typesetter;
}

static FootfallFrame
make_frame (FootfallChartView *self, double width, double height)
{
  FootfallFrame frame = { .width = width,
                          .height = height,
                          .to = 1,
                          .first_weekday = self->first_weekday,
                          .is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
                          .measure = footfall_typesetter_measure,
                          .measure_data = get_typesetter (self) };
  if (self->range != NULL)
    {
      frame.from = footfall_time_range_get_from (self->range);
      frame.to = footfall_time_range_get_to (self->range);
    }
  return frame;
}

static GskRenderNode *
draw_layout (FootfallChartView *self, int width, int height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cairo = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  footfall_render (footfall_chart_view_get_layout (self), cairo, get_palette (), get_typesetter (self));
  cairo_destroy (cairo);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
set_source (cairo_t *cairo, FootfallInk ink)
{
  const FootfallColour *colour = &get_palette ()->colours[ink];
  cairo_set_source_rgb (cairo, colour->red, colour->green, colour->blue);
}

static void
add_rounded_path (cairo_t *cairo, const FootfallBox *box)
{
  double right = box->x + box->width - BUBBLE_RADIUS;
  double bottom = box->y + box->height - BUBBLE_RADIUS;
  cairo_new_path (cairo);
  cairo_arc (cairo, right, box->y + BUBBLE_RADIUS, BUBBLE_RADIUS, -G_PI / 2, 0);
  cairo_arc (cairo, right, bottom, BUBBLE_RADIUS, 0, G_PI / 2);
  cairo_arc (cairo, box->x + BUBBLE_RADIUS, bottom, BUBBLE_RADIUS, G_PI / 2, G_PI);
  cairo_arc (cairo, box->x + BUBBLE_RADIUS, box->y + BUBBLE_RADIUS, BUBBLE_RADIUS, G_PI, 3 * G_PI / 2);
  cairo_close_path (cairo);
}

/* Above its mark, or below where there is no room, and within the view. */
static FootfallBox
place_bubble (PangoLayout *text, FootfallPoint at, int width, int height)
{
  int text_width, text_height;
  pango_layout_get_pixel_size (text, &text_width, &text_height);
  FootfallBox box = { 0, 0, text_width + 2 * BUBBLE_PADDING, text_height + 2 * BUBBLE_PADDING };
  box.x = CLAMP (at.x - box.width / 2, 0, MAX (width - box.width, 0));
  box.y = at.y - BUBBLE_DISTANCE - box.height;
  if (box.y < 0)
    box.y = MIN (at.y + BUBBLE_DISTANCE, MAX (height - box.height, 0));
  return box;
}

static void
draw_bubble (FootfallChartView *self, cairo_t *cairo, FootfallPoint at, int width, int height)
{
  g_autofree char *description = footfall_chart_view_describe_stop (self);
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (GTK_WIDGET (self), description);
  pango_layout_set_width (text, MIN (BUBBLE_WIDTH, MAX (width - 2 * (int) BUBBLE_PADDING, 1)) * PANGO_SCALE);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  FootfallBox box = place_bubble (text, at, width, height);
  add_rounded_path (cairo, &box);
  set_source (cairo, FOOTFALL_INK_TEXT);
  cairo_fill (cairo);
  set_source (cairo, FOOTFALL_INK_BACKGROUND);
  /* A wrapped layout is as wide as it may be, and from right to left its text stands at the far end */
  PangoRectangle extents;
  pango_layout_get_pixel_extents (text, NULL, &extents);
  cairo_move_to (cairo, box.x + BUBBLE_PADDING - extents.x, box.y + BUBBLE_PADDING);
  pango_cairo_show_layout (cairo, text);
}

static void
draw_stop (FootfallChartView *self, GtkSnapshot *snapshot, int width, int height)
{
  FootfallPoint at;
  const FootfallLayout *layout = footfall_chart_view_get_layout (self);
  if (!self->has_stop || !footfall_layout_locate (layout, self->chart, &self->stop, &at))
    return;

  cairo_t *cairo = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  const FootfallHit *hit = footfall_layout_find_stop (layout, &self->stop);
  FootfallBox box = hit != NULL ? hit->box : (FootfallBox) { at.x - 3, at.y - 3, 6, 6 };
  footfall_render_highlight (cairo, get_palette (), &box, hit != NULL && hit->is_area);
  draw_bubble (self, cairo, (FootfallPoint) { at.x, MIN (at.y, box.y) }, width, height);
  cairo_destroy (cairo);
}

static char *
make_description (FootfallChartView *self)
{
  if (self->description != NULL || self->range == NULL)
    return g_strdup (self->description != NULL ? self->description : "");
  return footfall_trend_chart_describe (self->chart, footfall_time_range_get_from (self->range),
                                        footfall_time_range_get_to (self->range));
}

static void
update_description (FootfallChartView *self)
{
  if (self->chart == NULL)
    return;
  g_autofree char *description = make_description (self);
  g_autofree char *stop = self->has_stop && self->is_by_keys ? footfall_chart_view_describe_stop (self) : NULL;
  g_autofree char *both = stop != NULL ? g_strconcat (stop, ". ", description, NULL) : g_strdup (description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->name != NULL ? self->name : self->chart->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, both, -1);
}

static gboolean
on_describe (gpointer data)
{
  FootfallChartView *self = data;

  self->describe_source = 0;
  update_description (self);
  return G_SOURCE_REMOVE;
}

/* The mark of the record that the keys were at, in a chart that takes the place of the one shown: whoever opened a
 * run from its mark and changed it goes on there. */
static gboolean
find_again (FootfallChartView *self, const FootfallChart *chart, FootfallStop *stop)
{
  const FootfallUuid *record = footfall_chart_get_record (self->chart, &self->stop);
  g_autoptr (GArray) stops = footfall_chart_list_stops (chart, -G_MAXDOUBLE, G_MAXDOUBLE, FALSE);
  for (guint i = 0; record != NULL && i < stops->len; i++)
    {
      const FootfallStop *other = &g_array_index (stops, FootfallStop, i);
      const FootfallUuid *other_record = footfall_chart_get_record (chart, other);
      if (other_record == NULL || !footfall_uuid_equal (record, other_record) || other->layer != self->stop.layer)
        continue;
      *stop = *other;
      return TRUE;
    }
  return FALSE;
}

/* A range that glides is not described at every step. */
static void
describe_soon (FootfallChartView *self)
{
  g_clear_handle_id (&self->describe_source, g_source_remove);
  self->describe_source = g_timeout_add (DESCRIBE_DELAY_MS, on_describe, self);
}

static void
on_range_changed (FootfallChartView *self)
{
  if (!self->is_by_keys)
    self->has_stop = FALSE;
  if (self->chart != NULL && self->chart->arrangement == FOOTFALL_ARRANGEMENT_GRID)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  forget_layout (self);
  describe_soon (self);
}

static void
footfall_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (footfall_chart_view_get_layout (self) == NULL)
    return;
  if (self->node == NULL)
    self->node = draw_layout (self, width, height);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  draw_stop (self, snapshot, width, height);
}

static GtkSizeRequestMode
footfall_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footfall_chart_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                             int *minimum_baseline, int *natural_baseline)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);

  *minimum = MINIMUM_WIDTH;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->chart == NULL)
    return;
  FootfallFrame frame = make_frame (self, for_size >= 0 ? for_size : NATURAL_WIDTH, 0);
  *minimum = *natural = (int) ceil (footfall_layout_get_natural_height (self->chart, &frame));
}

static void
footfall_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);

  if (self->layout != NULL && (self->layout->width != width || self->layout->height != height))
    forget_layout (self);
}

static void
footfall_chart_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);

  GTK_WIDGET_CLASS (footfall_chart_view_parent_class)->css_changed (widget, change);
  g_clear_pointer (&self->typesetter, footfall_typesetter_free);
  forget_layout (self);
}

static void
footfall_chart_view_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (footfall_chart_view_parent_class)->direction_changed (widget, before);
  forget_layout (FOOTFALL_CHART_VIEW (widget));
}

static void
footfall_chart_view_dispose (GObject *object)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (object);

  g_clear_handle_id (&self->describe_source, g_source_remove);
  g_clear_pointer (&self->layout, footfall_layout_free);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->typesetter, footfall_typesetter_free);
  g_clear_object (&self->range);

  G_OBJECT_CLASS (footfall_chart_view_parent_class)->dispose (object);
}

static void
footfall_chart_view_finalize (GObject *object)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (object);

  g_free (self->name);
  g_free (self->description);

  G_OBJECT_CLASS (footfall_chart_view_parent_class)->finalize (object);
}

static void
footfall_chart_view_class_init (FootfallChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_chart_view_dispose;
  object_class->finalize = footfall_chart_view_finalize;
  widget_class->snapshot = footfall_chart_view_snapshot;
  widget_class->get_request_mode = footfall_chart_view_get_request_mode;
  widget_class->measure = footfall_chart_view_measure;
  widget_class->size_allocate = footfall_chart_view_size_allocate;
  widget_class->css_changed = footfall_chart_view_css_changed;
  widget_class->direction_changed = footfall_chart_view_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "chart-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  footfall_chart_view_add_bindings (widget_class);
}

static void
footfall_chart_view_init (FootfallChartView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->first_weekday = 1;
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (forget_drawing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (forget_drawing), self, G_CONNECT_SWAPPED);
}

const FootfallLayout *
footfall_chart_view_get_layout (FootfallChartView *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  if (self->layout == NULL && self->chart != NULL && width > 0 && height > 0)
    {
      FootfallFrame frame = make_frame (self, width, height);
      self->layout = footfall_layout_new (self->chart, &frame);
    }
  return self->layout;
}

char *
footfall_chart_view_describe_stop (FootfallChartView *self)
{
  g_autofree char *mark = footfall_chart_describe (self->chart, &self->stop);
  const FootfallUuid *record = footfall_chart_get_record (self->chart, &self->stop);
  g_autofree char *name =
      record != NULL && self->describe != NULL ? self->describe (record, self->describe_data) : NULL;
  return name != NULL ? g_strdup_printf ("%s\n%s", mark, name) : g_steal_pointer (&mark);
}

void
footfall_chart_view_set_stop (FootfallChartView *self, const FootfallStop *stop, gboolean is_by_keys)
{
  gboolean is_same = stop != NULL && self->has_stop && memcmp (stop, &self->stop, sizeof *stop) == 0;
  if (is_same || (stop == NULL && !self->has_stop))
    return;
  gboolean was_said = self->has_stop && self->is_by_keys;
  self->has_stop = stop != NULL;
  self->is_by_keys = is_by_keys;
  if (stop != NULL)
    self->stop = *stop;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (is_by_keys || was_said)
    update_description (self);
  if (!is_by_keys || stop == NULL)
    return;
  g_autofree char *text = footfall_chart_view_describe_stop (self);
  footfall_announce (GTK_WIDGET (self), text);
}

GtkWidget *
footfall_chart_view_new (void)
{
  return g_object_new (FOOTFALL_TYPE_CHART_VIEW, NULL);
}

void
footfall_chart_view_set_chart (FootfallChartView *self, const FootfallChart *chart, int first_weekday)
{
  g_return_if_fail (FOOTFALL_IS_CHART_VIEW (self));

  self->has_stop = self->has_stop && self->is_by_keys && chart != NULL && find_again (self, chart, &self->stop);
  self->chart = chart;
  self->first_weekday = first_weekday;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  update_description (self);
}

void
footfall_chart_view_set_range (FootfallChartView *self, FootfallTimeRange *range, FootfallDescribeRecord describe,
                               gpointer data)
{
  g_return_if_fail (FOOTFALL_IS_CHART_VIEW (self));
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (range) && self->range == NULL);

  self->range = g_object_ref (range);
  self->describe = describe;
  self->describe_data = data;
  g_signal_connect_object (range, "changed", G_CALLBACK (on_range_changed), self, G_CONNECT_SWAPPED);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  footfall_chart_view_add_controllers (self);
  forget_layout (self);
}

void
footfall_chart_view_set_description (FootfallChartView *self, const char *name, const char *description)
{
  g_return_if_fail (FOOTFALL_IS_CHART_VIEW (self));

  g_free (self->name);
  g_free (self->description);
  self->name = g_strdup (name);
  self->description = g_strdup (description);
  update_description (self);
}
