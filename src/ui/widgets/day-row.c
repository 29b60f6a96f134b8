/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/day-row.h"

#include "ui/resource.h"
#include "ui/when.h"

struct _FootfallDayRow
{
  AdwEntryRow parent_instance;

  GtkLabel *weekday;
  GtkCalendar *calendar;

  FootfallDay today;
  gboolean is_opening;
};

G_DEFINE_FINAL_TYPE (FootfallDayRow, footfall_day_row, ADW_TYPE_ENTRY_ROW)

static FootfallDay
get_known_day (FootfallDayRow *self)
{
  FootfallDay day = FOOTFALL_DAY_UNKNOWN;
  footfall_day_row_get_day (self, &day, NULL);
  return day;
}

static void
show_weekday (FootfallDayRow *self)
{
  FootfallDay day = get_known_day (self);
  g_autofree char *weekday = day == FOOTFALL_DAY_UNKNOWN ? NULL : footfall_day_format (day, "%a");
  gtk_label_set_label (self->weekday, weekday != NULL ? weekday : "");
}

/* What was typed short is written out, so that it can be read over. */
static void
write_out (FootfallDayRow *self)
{
  FootfallDay day = get_known_day (self);
  if (day != FOOTFALL_DAY_UNKNOWN)
    footfall_day_row_set_day (self, day);
}

static void
on_left (FootfallDayRow *self)
{
  write_out (self);
}

static gboolean
on_key_pressed (FootfallDayRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  int step = 0;
  if (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up)
    step = 1;
  else if (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down)
    step = -1;

  FootfallDay day = get_known_day (self);
  if (step == 0 || day == FOOTFALL_DAY_UNKNOWN)
    return GDK_EVENT_PROPAGATE;
  footfall_day_row_set_day (self, MIN (day + step, self->today));
  return GDK_EVENT_STOP;
}

/* GtkCalendar keeps an instant; only its date parts are meant. */
static void
on_calendar_opened (FootfallDayRow *self)
{
  FootfallDay day = get_known_day (self);
  int year, month, day_of_month;
  footfall_day_to_ymd (day != FOOTFALL_DAY_UNKNOWN ? day : self->today, &year, &month, &day_of_month);
  g_autoptr (GDateTime) date = g_date_time_new_local (year, month, day_of_month, 12, 0, 0);
  self->is_opening = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->is_opening = FALSE;
}

static void
on_calendar_chosen (FootfallDayRow *self)
{
  if (self->is_opening)
    return;

  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  footfall_day_row_set_day (self, footfall_day_from_ymd (g_date_time_get_year (date), g_date_time_get_month (date),
                                                         g_date_time_get_day_of_month (date)));
}

static void
footfall_day_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_DAY_ROW);

  G_OBJECT_CLASS (footfall_day_row_parent_class)->dispose (object);
}

static void
footfall_day_row_class_init (FootfallDayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_day_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/day-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallDayRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, FootfallDayRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_calendar_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_calendar_chosen);
}

static void
footfall_day_row_init (FootfallDayRow *self)
{
  self->today = FOOTFALL_DAY_MAX;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "changed", G_CALLBACK (show_weekday), NULL);
}

void
footfall_day_row_set_today (FootfallDayRow *self, FootfallDay today)
{
  g_return_if_fail (FOOTFALL_IS_DAY_ROW (self));
  g_return_if_fail (today != FOOTFALL_DAY_UNKNOWN);

  self->today = today;
}

void
footfall_day_row_set_day (FootfallDayRow *self, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_DAY_ROW (self));

  g_autofree char *text = day == FOOTFALL_DAY_UNKNOWN ? g_strdup ("") : footfall_when_format_day (day, self->today);
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

gboolean
footfall_day_row_get_day (FootfallDayRow *self, FootfallDay *day, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_DAY_ROW (self), FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  if (*text != '\0')
    return footfall_when_parse_day (text, self->today, day, error);
  *day = FOOTFALL_DAY_UNKNOWN;
  return TRUE;
}
