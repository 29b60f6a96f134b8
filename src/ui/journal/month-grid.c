/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/month-grid.h"

#include <glib/gi18n-lib.h>

#include "ui/journal/month-cell.h"

#define DAYS_OF_WEEK 7
#define SPACING 3

struct _FootfallMonthGrid
{
  GtkWidget parent_instance;

  GtkGrid *grid;
  GtkInscription *weekdays[DAYS_OF_WEEK];
  FootfallMonthCell *cells[FOOTFALL_DAYS_OF_MONTH_MAX];

  FootfallModel *model; /* (owned) */
  FootfallCalendarMonth month;
  FootfallDay day;
};

G_DEFINE_FINAL_TYPE (FootfallMonthGrid, footfall_month_grid, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static int
get_first_weekday (FootfallMonthGrid *self)
{
  return footfall_preferences_get_first_weekday (footfall_model_get_preferences (self->model));
}

static FootfallMonthCell *
get_chosen_cell (FootfallMonthGrid *self)
{
  return self->cells[self->day - self->month.starts_on];
}

static void
show_weekdays (FootfallMonthGrid *self)
{
  FootfallDay first = footfall_day_start_of_week (self->month.starts_on, get_first_weekday (self));
  for (int i = 0; i < DAYS_OF_WEEK; i++)
    {
      g_autofree char *name = footfall_day_format (first + i, "%a");
      gtk_inscription_set_text (self->weekdays[i], name);
    }
}

/* Cells are moved and shown again, so that the focus stays where it is. */
static void
show_cells (FootfallMonthGrid *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self->grid)));
  FootfallDistanceUnit unit = footfall_model_get_distance_unit (self->model);
  FootfallDay today = footfall_model_get_today (self->model);
  int offset = self->month.starts_on
               - footfall_day_start_of_week (self->month.starts_on, get_first_weekday (self));
  for (int i = 0; i < FOOTFALL_DAYS_OF_MONTH_MAX; i++)
    {
      FootfallMonthCell *cell = self->cells[i];
      gtk_widget_set_visible (GTK_WIDGET (cell), i < self->month.n_days);
      if (i >= self->month.n_days)
        continue;
      GtkGridLayoutChild *child =
          GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (GTK_LAYOUT_MANAGER (layout), GTK_WIDGET (cell)));
      gtk_grid_layout_child_set_column (child, (offset + i) % DAYS_OF_WEEK);
      gtk_grid_layout_child_set_row (child, (offset + i) / DAYS_OF_WEEK + 1);
      footfall_month_cell_show (cell, &self->month, i, unit, self->month.starts_on + i == today);
      footfall_month_cell_set_chosen (cell, self->month.starts_on + i == self->day);
    }
}

static void
go_to (FootfallMonthGrid *self, FootfallDay day)
{
  footfall_month_grid_set_day (self, day);
  gtk_widget_grab_focus (GTK_WIDGET (get_chosen_cell (self)));
}

static FootfallDay
choose_target (FootfallMonthGrid *self, guint keyval)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return self->day - forward;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return self->day + forward;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return self->day - DAYS_OF_WEEK;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return self->day + DAYS_OF_WEEK;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return footfall_day_add_months (self->day, -1);
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      return footfall_day_add_months (self->day, 1);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return self->month.starts_on;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return self->month.starts_on + self->month.n_days - 1;
    default:
      return FOOTFALL_DAY_UNKNOWN;
    }
}

static gboolean
is_opening_key (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter
         || keyval == GDK_KEY_space || keyval == GDK_KEY_KP_Space;
}

static gboolean
on_key_pressed (FootfallMonthGrid *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (is_opening_key (keyval))
    {
      g_signal_emit (self, signals[OPENED], 0);
      return GDK_EVENT_STOP;
    }

  FootfallDay target = choose_target (self, keyval);
  if (!footfall_day_is_known (target))
    return GDK_EVENT_PROPAGATE;
  go_to (self, target);
  return GDK_EVENT_STOP;
}

static void
on_clicked (GtkGestureClick *gesture, int n_press, double x, double y, FootfallMonthGrid *self)
{
  GtkWidget *cell = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  go_to (self, footfall_month_cell_get_day (FOOTFALL_MONTH_CELL (cell)));
  g_signal_emit (self, signals[OPENED], 0);
}

static gboolean
footfall_month_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

static gboolean
footfall_month_grid_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_chosen_cell (FOOTFALL_MONTH_GRID (widget))));
}

static void
footfall_month_grid_dispose (GObject *object)
{
  FootfallMonthGrid *self = FOOTFALL_MONTH_GRID (object);

  if (self->grid != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->grid));
  self->grid = NULL;
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_month_grid_parent_class)->dispose (object);
}

static void
footfall_month_grid_class_init (FootfallMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_month_grid_dispose;
  widget_class->focus = footfall_month_grid_focus;
  widget_class->grab_focus = footfall_month_grid_grab_focus;

  signals[CHOSEN] = g_signal_new ("chosen", FOOTFALL_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[OPENED] = g_signal_new ("opened", FOOTFALL_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "month-grid");
}

/* As many letters as there is room for. */
static void
append_weekdays (FootfallMonthGrid *self)
{
  for (int i = 0; i < DAYS_OF_WEEK; i++)
    {
      GtkWidget *label = gtk_inscription_new (NULL);
      gtk_inscription_set_wrap_mode (GTK_INSCRIPTION (label), PANGO_WRAP_CHAR);
      gtk_inscription_set_min_chars (GTK_INSCRIPTION (label), 1);
      gtk_inscription_set_xalign (GTK_INSCRIPTION (label), 0.5F);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_grid_attach (self->grid, label, i, 0, 1, 1);
      self->weekdays[i] = GTK_INSCRIPTION (label);
    }
}

static void
append_cells (FootfallMonthGrid *self)
{
  for (int i = 0; i < FOOTFALL_DAYS_OF_MONTH_MAX; i++)
    {
      GtkWidget *cell = footfall_month_cell_new ();
      GtkGesture *click = gtk_gesture_click_new ();
      g_signal_connect (click, "released", G_CALLBACK (on_clicked), self);
      gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (click));
      gtk_grid_attach (self->grid, cell, i % DAYS_OF_WEEK, i / DAYS_OF_WEEK + 1, 1, 1);
      self->cells[i] = FOOTFALL_MONTH_CELL (cell);
    }
}

static void
footfall_month_grid_init (FootfallMonthGrid *self)
{
  self->grid = g_object_new (GTK_TYPE_GRID,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_GRID,
                             "column-homogeneous", TRUE,
                             "column-spacing", SPACING,
                             "row-spacing", SPACING,
                             NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days of the month"),
                                  -1);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  append_weekdays (self);
  append_cells (self);

  GtkEventController *keys = gtk_event_controller_key_new ();
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
footfall_month_grid_set_model (FootfallMonthGrid *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_MONTH_GRID (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model) && self->model == NULL);

  self->model = g_object_ref (model);
  self->day = footfall_model_get_today (model);
  footfall_month_grid_update (self);
}

FootfallDay
footfall_month_grid_get_day (FootfallMonthGrid *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MONTH_GRID (self), FOOTFALL_DAY_UNKNOWN);

  return self->day;
}

void
footfall_month_grid_set_day (FootfallMonthGrid *self, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_MONTH_GRID (self));

  if (!footfall_day_is_known (day) || day == self->day)
    return;

  FootfallMonthCell *before = get_chosen_cell (self);
  self->day = day;
  if (footfall_day_start_of_month (day) != self->month.starts_on)
    footfall_month_grid_update (self);
  else
    {
      footfall_month_cell_set_chosen (before, FALSE);
      footfall_month_cell_set_chosen (get_chosen_cell (self), TRUE);
    }
  g_signal_emit (self, signals[CHOSEN], 0);
}

void
footfall_month_grid_update (FootfallMonthGrid *self)
{
  g_return_if_fail (FOOTFALL_IS_MONTH_GRID (self));

  footfall_calendar_month_read (footfall_model_get_log (self->model), self->day,
                                footfall_model_get_today (self->model), &self->month);
  show_weekdays (self);
  show_cells (self);
}

const FootfallCalendarMonth *
footfall_month_grid_get_month (FootfallMonthGrid *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MONTH_GRID (self), NULL);

  return &self->month;
}
