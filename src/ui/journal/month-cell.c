/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/month-cell.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/run-text.h"

#define DISTANCE_DECIMALS 1
#define PADDING 4
#define WIDTH_MIN 40
#define HEIGHT_MIN 48

/* A short run is still to be seen. */
#define DOT_MIN_SIZE 8

struct _FootfallMonthCell
{
  GtkWidget parent_instance;

  GtkWidget *dot;
  GtkWidget *number;
  GtkWidget *level;

  FootfallDay day;
  double fraction; /* of the longest distance */
};

G_DEFINE_FINAL_TYPE (FootfallMonthCell, footfall_month_cell, GTK_TYPE_WIDGET)

static void
set_class (FootfallMonthCell *self, const char *css_class, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
footfall_month_cell_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  FootfallMonthCell *self = FOOTFALL_MONTH_CELL (widget);

  int number, level, dot;
  gtk_widget_measure (self->number, orientation, -1, NULL, &number, NULL, NULL);
  gtk_widget_measure (self->level, orientation, -1, NULL, &level, NULL, NULL);
  gtk_widget_measure (self->dot, orientation, -1, &dot, NULL, NULL, NULL);
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;
  int texts = is_width ? MAX (number, level) : number + level;
  *natural = MAX (MAX (texts, dot) + 2 * PADDING, is_width ? WIDTH_MIN : HEIGHT_MIN);
  *minimum = is_width ? MAX (texts, WIDTH_MIN) : *natural;
}

/* The area of the dot is the distance. The number begins the cell, the level ends it. */
static void
footfall_month_cell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallMonthCell *self = FOOTFALL_MONTH_CELL (widget);

  int largest = MIN (width, height) - 2 * PADDING;
  int size = MAX ((int) lround (sqrt (self->fraction) * largest), DOT_MIN_SIZE);
  gtk_widget_set_child_visible (self->dot, self->fraction > 0);
  if (self->fraction > 0)
    gtk_widget_size_allocate (self->dot, &(GtkAllocation) { (width - size) / 2, (height - size) / 2, size, size }, -1);

  GtkRequisition number, level;
  gtk_widget_get_preferred_size (self->number, NULL, &number);
  gtk_widget_get_preferred_size (self->level, NULL, &level);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int number_left = MIN (PADDING, width - number.width);
  int level_left = MAX (width - PADDING - level.width, 0);
  int number_x = is_mirrored ? width - number_left - number.width : number_left;
  int level_x = is_mirrored ? width - level_left - level.width : level_left;
  gtk_widget_size_allocate (self->number, &(GtkAllocation) { number_x, PADDING, number.width, number.height }, -1);
  if (gtk_widget_get_visible (self->level))
    gtk_widget_size_allocate (
        self->level, &(GtkAllocation) { level_x, height - PADDING - level.height, level.width, level.height }, -1);
}

static void
footfall_month_cell_dispose (GObject *object)
{
  FootfallMonthCell *self = FOOTFALL_MONTH_CELL (object);

  g_clear_pointer (&self->dot, gtk_widget_unparent);
  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->level, gtk_widget_unparent);

  G_OBJECT_CLASS (footfall_month_cell_parent_class)->dispose (object);
}

static void
footfall_month_cell_class_init (FootfallMonthCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_month_cell_dispose;
  widget_class->measure = footfall_month_cell_measure;
  widget_class->size_allocate = footfall_month_cell_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "month-cell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static GtkWidget *
create_label (FootfallMonthCell *self, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
footfall_month_cell_init (FootfallMonthCell *self)
{
  self->day = FOOTFALL_DAY_UNKNOWN;
  self->dot = g_object_new (ADW_TYPE_BIN,
                            "css-name", "dot",
                            "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                            NULL);
  gtk_widget_set_parent (self->dot, GTK_WIDGET (self));
  self->number = create_label (self, "number");
  self->level = create_label (self, "level");
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

GtkWidget *
footfall_month_cell_new (void)
{
  return g_object_new (FOOTFALL_TYPE_MONTH_CELL, NULL);
}

static void
add_runs (GPtrArray *parts, const FootfallCalendarDay *day, FootfallDistanceUnit unit)
{
  if (day->n_runs == 0)
    return;
  g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u run", "%u runs", day->n_runs), day->n_runs));
  if (day->distance_m > 0)
    g_ptr_array_add (parts, footfall_distance_format (day->distance_m, unit, DISTANCE_DECIMALS));
}

static void
add_level (GPtrArray *parts, const FootfallCalendarDay *day)
{
  if (day->worst_level >= 0)
    /* Translators: the worst pain level of a day and the word for it, as in "worst pain 3, mild" */
    g_ptr_array_add (parts, g_strdup_printf (_("worst pain %d, %s"), day->worst_level,
                                             footfall_level_get_label (day->worst_level)));
}

/* The day in one sentence. */
static char *
describe (FootfallMonthCell *self, const FootfallCalendarDay *day, FootfallDistanceUnit unit)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  /* Translators: a date with the day of the week, as it is read aloud */
  g_ptr_array_add (parts, footfall_day_format (self->day, _("%A %-d %B %Y")));
  add_runs (parts, day, unit);
  add_level (parts, day);
  if (day->n_others > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u other entry", "%u other entries", day->n_others),
                                             day->n_others));
  if (day->is_in_break)
    g_ptr_array_add (parts, g_strdup (_("in a break from running")));
  if (parts->len == 1)
    g_ptr_array_add (parts, g_strdup (_("nothing logged")));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}

static void
show_level (FootfallMonthCell *self, int level)
{
  g_autofree char *text = g_strdup_printf ("%d", level);
  const char *classes[] = { "level", "chip", footfall_run_text_get_level_class (level), NULL };
  gtk_widget_set_css_classes (self->level, classes);
  gtk_label_set_label (GTK_LABEL (self->level), text);
  gtk_widget_set_visible (self->level, level >= 0);
}

void
footfall_month_cell_show (FootfallMonthCell *self, const FootfallCalendarMonth *calendar, int index,
                          FootfallDistanceUnit unit, gboolean is_today)
{
  g_return_if_fail (FOOTFALL_IS_MONTH_CELL (self));
  g_return_if_fail (calendar != NULL);
  g_return_if_fail (index >= 0 && index < calendar->n_days);

  const FootfallCalendarDay *day = &calendar->days[index];
  self->day = calendar->starts_on + index;
  self->fraction = calendar->longest_m > 0 ? MIN (day->distance_m / calendar->longest_m, 1) : 0;
  g_autofree char *date = footfall_day_format (self->day, "%-d");
  g_autofree char *number = g_strconcat (date, day->n_others > 0 ? "\302\240•" : "", NULL);
  g_autofree char *description = describe (self, day, unit);
  gtk_label_set_label (GTK_LABEL (self->number), number);
  show_level (self, day->worst_level);
  set_class (self, "today", is_today);
  set_class (self, "break", day->is_in_break);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

FootfallDay
footfall_month_cell_get_day (FootfallMonthCell *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MONTH_CELL (self), FOOTFALL_DAY_UNKNOWN);

  return self->day;
}

void
footfall_month_cell_set_chosen (FootfallMonthCell *self, gboolean is_chosen)
{
  g_return_if_fail (FOOTFALL_IS_MONTH_CELL (self));

  gtk_widget_set_focusable (GTK_WIDGET (self), is_chosen);
  set_class (self, "chosen", is_chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_chosen, -1);
}
