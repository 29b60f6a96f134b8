/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/general-page.h"

#include <glib/gi18n-lib.h>

#include "preferences/region.h"
#include "ui/resource.h"

#define DAYS_OF_WEEK 7

#define KEY_DISTANCE_UNIT "distance-unit"
#define KEY_FIRST_WEEKDAY "first-weekday"
#define KEY_WATCH_LEFT "watch-left"
#define KEY_WATCH_RIGHT "watch-right"

struct _FootfallGeneralPage
{
  AdwPreferencesPage parent_instance;

  GtkWidget *locked;
  AdwPreferencesGroup *display;
  AdwComboRow *distance_unit;
  AdwComboRow *first_weekday;
  AdwPreferencesGroup *knees;
  GtkSwitch *watch_left;
  GtkSwitch *watch_right;

  GSettings *settings; /* (owned) (nullable): not installed, so nothing can be changed */
};

G_DEFINE_FINAL_TYPE (FootfallGeneralPage, footfall_general_page, ADW_TYPE_PREFERENCES_PAGE)

static const char *
get_unit_label (FootfallDistanceUnit unit)
{
  switch (unit)
    {
    case FOOTFALL_DISTANCE_UNIT_MILES:
      return _("Miles");
    case FOOTFALL_DISTANCE_UNIT_KILOMETRES:
    default:
      return _("Kilometres");
    }
}

/* 1 (Monday) to 7 (Sunday) */
static char *
format_weekday (int weekday)
{
  FootfallDay monday = footfall_day_from_ymd (2024, 1, 1);
  return footfall_day_format (monday + weekday - 1, "%A");
}

/* The first choice of each list follows the region of the computer and says what that is. */
static void
append_automatic (GtkStringList *list, const char *meaning)
{
  /* Translators: a choice, with what it means now: “Automatic (Kilometres)” */
  g_autofree char *label = g_strdup_printf (_("Automatic (%s)"), meaning);
  gtk_string_list_append (list, label);
}

static void
fill_distance_unit (FootfallGeneralPage *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  append_automatic (labels, get_unit_label (footfall_region_get_distance_unit ()));
  gtk_string_list_append (labels, get_unit_label (FOOTFALL_DISTANCE_UNIT_KILOMETRES));
  gtk_string_list_append (labels, get_unit_label (FOOTFALL_DISTANCE_UNIT_MILES));
  adw_combo_row_set_model (self->distance_unit, G_LIST_MODEL (labels));
}

static void
fill_first_weekday (FootfallGeneralPage *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autofree char *automatic = format_weekday (footfall_region_get_first_weekday ());
  append_automatic (labels, automatic);
  for (int weekday = 1; weekday <= DAYS_OF_WEEK; weekday++)
    {
      g_autofree char *label = format_weekday (weekday);
      gtk_string_list_append (labels, label);
    }
  adw_combo_row_set_model (self->first_weekday, G_LIST_MODEL (labels));
}

/* The values of the schema's enums count from 0, as the lists do. */
static void
show_choices (FootfallGeneralPage *self)
{
  adw_combo_row_set_selected (self->distance_unit, (guint) g_settings_get_enum (self->settings, KEY_DISTANCE_UNIT));
  adw_combo_row_set_selected (self->first_weekday, (guint) g_settings_get_enum (self->settings, KEY_FIRST_WEEKDAY));
}

static void
store_choice (FootfallGeneralPage *self, AdwComboRow *row, const char *key)
{
  int chosen = (int) adw_combo_row_get_selected (row);
  if (self->settings != NULL && chosen != g_settings_get_enum (self->settings, key))
    g_settings_set_enum (self->settings, key, chosen);
}

static void
on_distance_unit_chosen (FootfallGeneralPage *self)
{
  store_choice (self, self->distance_unit, KEY_DISTANCE_UNIT);
}

static void
on_first_weekday_chosen (FootfallGeneralPage *self)
{
  store_choice (self, self->first_weekday, KEY_FIRST_WEEKDAY);
}

static void
on_settings_changed (FootfallGeneralPage *self)
{
  show_choices (self);
}

static void
footfall_general_page_dispose (GObject *object)
{
  FootfallGeneralPage *self = FOOTFALL_GENERAL_PAGE (object);

  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_GENERAL_PAGE);

  G_OBJECT_CLASS (footfall_general_page_parent_class)->dispose (object);
}

static void
footfall_general_page_class_init (FootfallGeneralPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_general_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("preferences/general-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, locked);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, display);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, distance_unit);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, first_weekday);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, knees);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, watch_left);
  gtk_widget_class_bind_template_child (widget_class, FootfallGeneralPage, watch_right);
  gtk_widget_class_bind_template_callback (widget_class, on_distance_unit_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_first_weekday_chosen);
}

static void
footfall_general_page_init (FootfallGeneralPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_distance_unit (self);
  fill_first_weekday (self);
}

static void
follow_settings (FootfallGeneralPage *self, GSettings *settings)
{
  self->settings = g_object_ref (settings);
  show_choices (self);
  g_signal_connect_object (settings, "changed", G_CALLBACK (on_settings_changed), self, G_CONNECT_SWAPPED);
  g_settings_bind (settings, KEY_WATCH_LEFT, self->watch_left, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, KEY_WATCH_RIGHT, self->watch_right, "active", G_SETTINGS_BIND_DEFAULT);
}

AdwPreferencesPage *
footfall_general_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallGeneralPage *self = g_object_new (FOOTFALL_TYPE_GENERAL_PAGE, NULL);
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (model));
  if (settings != NULL)
    follow_settings (self, settings);
  gtk_widget_set_visible (self->locked, settings == NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->display), settings != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->knees), settings != NULL);
  return ADW_PREFERENCES_PAGE (self);
}
