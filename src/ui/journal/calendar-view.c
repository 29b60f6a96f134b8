/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/calendar-view.h"

#include "compat/announce.h"
#include "compat/template.h"
#include "ui/journal/day-list.h"
#include "ui/journal/entry-text.h"
#include "ui/journal/month-grid.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-layout.h"

struct _FootfallCalendarView
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *sums;
  FootfallMonthGrid *grid;
  FootfallDayList *day_list;

  FootfallModel *model; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallCalendarView, footfall_calendar_view, GTK_TYPE_WIDGET)

static void
show_month (FootfallCalendarView *self)
{
  const FootfallCalendarMonth *month = footfall_month_grid_get_month (self->grid);
  g_autofree char *title = footfall_entry_text_format_month (month->starts_on);
  g_autofree char *sums = footfall_entry_text_format_sums (month->distance_m, month->n_runs,
                                                           footfall_model_get_distance_unit (self->model));
  if (g_strcmp0 (gtk_label_get_label (self->title), title) != 0)
    footfall_announce (GTK_WIDGET (self), title);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->sums, sums);
}

static void
show_day (FootfallCalendarView *self)
{
  footfall_day_list_show (self->day_list, self->model, footfall_month_grid_get_day (self->grid));
}

static void
on_chosen (FootfallCalendarView *self)
{
  show_month (self);
  show_day (self);
}

static void
on_opened (FootfallCalendarView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->day_list));
}

static void
go_months (GtkWidget *widget, const char *action, GVariant *parameter)
{
  FootfallCalendarView *self = FOOTFALL_CALENDAR_VIEW (widget);

  int n_months = g_str_equal (action, "calendar.next") ? 1 : -1;
  footfall_month_grid_set_day (self->grid,
                               footfall_day_add_months (footfall_month_grid_get_day (self->grid), n_months));
}

static void
go_to_today (GtkWidget *widget, const char *action, GVariant *parameter)
{
  FootfallCalendarView *self = FOOTFALL_CALENDAR_VIEW (widget);

  footfall_month_grid_set_day (self->grid, footfall_model_get_today (self->model));
}

static gboolean
go_back_up (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallCalendarView *self = FOOTFALL_CALENDAR_VIEW (widget);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->day_list)) == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  return GDK_EVENT_STOP;
}

static gboolean
footfall_calendar_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTFALL_CALENDAR_VIEW (widget)->grid));
}

static void
footfall_calendar_view_dispose (GObject *object)
{
  footfall_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_CALENDAR_VIEW);
  g_clear_object (&FOOTFALL_CALENDAR_VIEW (object)->model);

  G_OBJECT_CLASS (footfall_calendar_view_parent_class)->dispose (object);
}

static void
footfall_calendar_view_class_init (FootfallCalendarViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_calendar_view_dispose;
  widget_class->grab_focus = footfall_calendar_view_grab_focus;

  g_type_ensure (FOOTFALL_TYPE_DAY_LIST);
  g_type_ensure (FOOTFALL_TYPE_MONTH_GRID);
  g_type_ensure (FOOTFALL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/calendar-view.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallCalendarView, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallCalendarView, sums);
  gtk_widget_class_bind_template_child (widget_class, FootfallCalendarView, grid);
  gtk_widget_class_bind_template_child (widget_class, FootfallCalendarView, day_list);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_install_action (widget_class, "calendar.previous", NULL, go_months);
  gtk_widget_class_install_action (widget_class, "calendar.next", NULL, go_months);
  gtk_widget_class_install_action (widget_class, "calendar.today", NULL, go_to_today);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, go_back_up, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_calendar_view_init (FootfallCalendarView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_calendar_view_set_model (FootfallCalendarView *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_CALENDAR_VIEW (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model) && self->model == NULL);

  self->model = g_object_ref (model);
  footfall_month_grid_set_model (self->grid, model);
  on_chosen (self);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (footfall_calendar_view_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "map", G_CALLBACK (footfall_calendar_view_update), self, G_CONNECT_SWAPPED);
}

void
footfall_calendar_view_show_day (FootfallCalendarView *self, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_CALENDAR_VIEW (self));

  footfall_month_grid_set_day (self->grid, day);
}

void
footfall_calendar_view_update (FootfallCalendarView *self)
{
  g_return_if_fail (FOOTFALL_IS_CALENDAR_VIEW (self));

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  footfall_month_grid_update (self->grid);
  on_chosen (self);
}
