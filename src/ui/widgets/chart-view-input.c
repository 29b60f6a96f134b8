/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "ui/widgets/chart-view-private.h"

/* How far from a mark a pointer is still on it, pixels */
#define REACH 14.0

#define ZOOM_STEP 1.5
#define WHEEL_ZOOM_STEP 1.2

/* What a notch of the wheel moves, as a part of the range */
#define WHEEL_STEP 0.1

/* Before that a press may still be a click, and after it, it must go sideways to be ours. */
#define DRAG_THRESHOLD 8.0

static gboolean
is_mirrored (FootfallChartView *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static double
get_days (FootfallChartView *self)
{
  return footfall_time_range_get_to (self->range) - footfall_time_range_get_from (self->range);
}

/* The day at a pixel; charts whose axis is not time are moved by their width. */
static double
get_day_at (FootfallChartView *self, double x)
{
  const FootfallLayout *layout = footfall_chart_view_get_layout (self);
  double from = footfall_time_range_get_from (self->range);
  if (layout == NULL || layout->places->len == 0 || self->chart->x.kind != FOOTFALL_AXIS_TIME)
    {
      double share = x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1);
      return from + (is_mirrored (self) ? 1 - share : share) * get_days (self);
    }
  return footfall_scale_invert (&g_array_index (layout->places, FootfallPlace, 0).x, x);
}

static void
activate_stop (FootfallChartView *self)
{
  const FootfallUuid *record = self->has_stop ? footfall_chart_get_record (self->chart, &self->stop) : NULL;
  if (record != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-run", "s", footfall_uuid_to_text (record).text);
}

static void
find_stop (FootfallChartView *self, double x, double y)
{
  const FootfallLayout *layout = footfall_chart_view_get_layout (self);
  const FootfallHit *hit = layout != NULL ? footfall_layout_find (layout, x, y, REACH) : NULL;
  footfall_chart_view_set_stop (self, hit != NULL ? &hit->stop : NULL, FALSE);
  gboolean leads_on = hit != NULL && footfall_chart_get_record (self->chart, &hit->stop) != NULL;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), leads_on ? "pointer" : NULL);
}

static void
on_motion (FootfallChartView *self, double x, double y)
{
  self->pointer_x = x;
  find_stop (self, x, y);
}

static void
on_leave (FootfallChartView *self)
{
  if (!self->is_by_keys)
    footfall_chart_view_set_stop (self, NULL, FALSE);
}

static void
on_released (FootfallChartView *self, int n_press, double x, double y)
{
  find_stop (self, x, y);
  activate_stop (self);
}

static void
on_pressed (FootfallChartView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
on_scroll (FootfallChartView *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  if ((state & GDK_CONTROL_MASK) != 0)
    {
      footfall_time_range_zoom (self->range, pow (WHEEL_ZOOM_STEP, -dy), get_day_at (self, self->pointer_x));
      return GDK_EVENT_STOP;
    }
  if (fabs (dx) <= fabs (dy))
    return GDK_EVENT_PROPAGATE;
  footfall_time_range_move (self->range, dx * WHEEL_STEP * get_days (self) * (is_mirrored (self) ? -1 : 1));
  return GDK_EVENT_STOP;
}

static void
on_zoom_begin (FootfallChartView *self)
{
  self->zoom_scale = 1;
}

static void
on_zoom_changed (FootfallChartView *self, double scale, GtkGesture *gesture)
{
  double x, y;
  if (scale <= 0 || !gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  footfall_time_range_zoom (self->range, scale / self->zoom_scale, get_day_at (self, x));
  self->zoom_scale = scale;
}

static void
on_drag_begin (FootfallChartView *self)
{
  self->pan_from = footfall_time_range_get_from (self->range);
}

static void
on_drag_update (FootfallChartView *self, double dx, double dy, GtkGesture *gesture)
{
  if (fabs (dx) < DRAG_THRESHOLD && fabs (dy) < DRAG_THRESHOLD)
    return;
  if (fabs (dy) > fabs (dx))
    return; /* the page is scrolled */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  double days = -dx / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) * get_days (self);
  double from = self->pan_from + (is_mirrored (self) ? -days : days);
  footfall_time_range_set (self->range, from, from + get_days (self), -1);
}

static void
on_focus_leave (FootfallChartView *self)
{
  if (self->is_by_keys)
    footfall_chart_view_set_stop (self, NULL, TRUE);
}

static void
take_stop (FootfallChartView *self, const FootfallStop *stop)
{
  const FootfallDatum *datum = footfall_chart_get_datum (self->chart, stop);
  double panel_time = footfall_chart_get_panel (self->chart, stop->panel)->time;
  footfall_chart_view_set_stop (self, stop, TRUE);
  self->is_by_keys = TRUE;
  if (!isnan (panel_time))
    footfall_time_range_show_day (self->range, panel_time);
  if (!isnan (datum->time))
    footfall_time_range_show_day (self->range, datum->time);
}

static GArray *
list_shown (FootfallChartView *self)
{
  return footfall_chart_list_stops (self->chart, footfall_time_range_get_from (self->range),
                                    footfall_time_range_get_to (self->range), FALSE);
}

/* The first key takes the latest mark that is shown in the first plot. */
static gboolean
find_first (FootfallChartView *self, FootfallStop *stop)
{
  g_autoptr (GArray) stops = list_shown (self);
  if (stops->len == 0)
    return self->chart->x.kind == FOOTFALL_AXIS_TIME && footfall_chart_move (self->chart, NULL, 1, stop);
  guint i = 0;
  *stop = g_array_index (stops, FootfallStop, 0);
  while (i < stops->len && g_array_index (stops, FootfallStop, i).panel == stop->panel)
    *stop = g_array_index (stops, FootfallStop, i++);
  return TRUE;
}

/* Where the axis is not time, no step leads out of the range: the mark so many steps on in this plot, or its last. */
static gboolean
move_among_shown (FootfallChartView *self, int steps, FootfallStop *stop)
{
  g_autoptr (GArray) stops = list_shown (self);
  int direction = steps < 0 ? -1 : 1;
  int i = 0;
  while (i < (int) stops->len && memcmp (&g_array_index (stops, FootfallStop, i), &self->stop, sizeof *stop) != 0)
    i++;
  if (i == (int) stops->len)
    return find_first (self, stop);
  *stop = self->stop;
  for (; steps != 0; steps -= direction)
    {
      i += direction;
      if (i < 0 || i >= (int) stops->len || g_array_index (stops, FootfallStop, i).panel != stop->panel)
        break;
      *stop = g_array_index (stops, FootfallStop, i);
    }
  return TRUE;
}

static gboolean
move_panel_among_shown (FootfallChartView *self, int direction, FootfallStop *stop)
{
  g_autoptr (GArray) stops = list_shown (self);
  for (int i = direction > 0 ? 0 : (int) stops->len - 1; i >= 0 && i < (int) stops->len; i += direction)
    {
      *stop = g_array_index (stops, FootfallStop, i);
      if ((stop->panel - self->stop.panel) * direction > 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
find_step (FootfallChartView *self, int steps, FootfallStop *stop)
{
  if (!self->has_stop)
    return find_first (self, stop);
  /* From right to left the earlier mark is on the right */
  if (is_mirrored (self) && ABS (steps) == 1)
    steps = -steps;
  if (self->chart->x.kind == FOOTFALL_AXIS_TIME)
    return footfall_chart_move (self->chart, &self->stop, steps, stop);
  return move_among_shown (self, steps, stop);
}

static gboolean
on_step (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);
  FootfallStop stop;

  if (self->chart == NULL || self->range == NULL || !find_step (self, g_variant_get_int32 (args), &stop))
    return GDK_EVENT_PROPAGATE;
  self->has_stop = FALSE; /* also at an end it is said again */
  take_stop (self, &stop);
  return GDK_EVENT_STOP;
}

static gboolean
on_step_panel (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);
  FootfallStop stop;
  int steps = g_variant_get_int32 (args);

  if (!self->has_stop)
    return GDK_EVENT_PROPAGATE;
  gboolean is_found = self->chart->x.kind == FOOTFALL_AXIS_TIME
                          ? footfall_chart_move_panel (self->chart, &self->stop, steps, &stop)
                          : move_panel_among_shown (self, steps, &stop);
  if (is_found)
    take_stop (self, &stop);
  return is_found;
}

static gboolean
on_zoom_key (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);

  if (self->range == NULL || self->chart == NULL)
    return GDK_EVENT_PROPAGATE;
  double centre = footfall_time_range_get_from (self->range) + get_days (self) / 2;
  if (self->has_stop && isfinite (footfall_chart_get_datum (self->chart, &self->stop)->time))
    centre = footfall_chart_get_datum (self->chart, &self->stop)->time;
  footfall_time_range_zoom (self->range, g_variant_get_int32 (args) > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, centre);
  return GDK_EVENT_STOP;
}

static gboolean
on_activate_key (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);

  activate_stop (self);
  return self->has_stop;
}

static gboolean
on_escape_key (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallChartView *self = FOOTFALL_CHART_VIEW (widget);
  gboolean had_stop = self->has_stop;

  footfall_chart_view_set_stop (self, NULL, TRUE);
  return had_stop;
}

void
footfall_chart_view_add_controllers (FootfallChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *zoom = gtk_gesture_zoom_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_focus_leave), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (zoom, "begin", G_CALLBACK (on_zoom_begin), self);
  g_signal_connect_swapped (zoom, "scale-changed", G_CALLBACK (on_zoom_changed), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, scroll);
  gtk_widget_add_controller (widget, focus);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (zoom));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

void
footfall_chart_view_add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GtkShortcutFunc func;
    int argument;
  } bindings[] = {
    { GDK_KEY_Left, on_step, -1 },         { GDK_KEY_KP_Left, on_step, -1 },
    { GDK_KEY_Right, on_step, 1 },         { GDK_KEY_KP_Right, on_step, 1 },
    { GDK_KEY_Home, on_step, -G_MAXINT32 }, { GDK_KEY_KP_Home, on_step, -G_MAXINT32 },
    { GDK_KEY_End, on_step, G_MAXINT32 },  { GDK_KEY_KP_End, on_step, G_MAXINT32 },
    { GDK_KEY_Up, on_step_panel, -1 },     { GDK_KEY_KP_Up, on_step_panel, -1 },
    { GDK_KEY_Down, on_step_panel, 1 },    { GDK_KEY_KP_Down, on_step_panel, 1 },
    { GDK_KEY_plus, on_zoom_key, 1 },      { GDK_KEY_KP_Add, on_zoom_key, 1 },
    { GDK_KEY_equal, on_zoom_key, 1 },     { GDK_KEY_minus, on_zoom_key, -1 },
    { GDK_KEY_KP_Subtract, on_zoom_key, -1 }, { GDK_KEY_Return, on_activate_key, 0 },
    { GDK_KEY_KP_Enter, on_activate_key, 0 }, { GDK_KEY_ISO_Enter, on_activate_key, 0 },
    { GDK_KEY_space, on_activate_key, 0 }, { GDK_KEY_Escape, on_escape_key, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, (GdkModifierType) 0, bindings[i].func, "i",
                                  bindings[i].argument);
}
