/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/reminders-page.h"

#include <glib/gi18n-lib.h>

#include "ui/reminder/background.h"
#include "ui/reminder/notification-server.h"
#include "ui/resource.h"

#define HOURS_PER_DAY 24

struct _FootfallRemindersPage
{
  AdwPreferencesPage parent_instance;

  AdwPreferencesGroup *background;
  AdwActionRow *closed;
  GtkSwitch *closed_switch;
  GtkSpinner *busy;
  GtkWidget *kinds;
  GtkSwitch *switches[FOOTFALL_N_REMINDER_KINDS];
  GtkWidget *hours;
  AdwComboRow *check_in_hour;
  AdwComboRow *quiet_from_hour;
  AdwComboRow *quiet_until_hour;
  GtkWidget *privacy;
  GtkSwitch *details;

  GSettings *settings;       /* (owned) (nullable): not installed, so nothing can be changed */
  GDBusConnection *bus;      /* (owned) (nullable): no session to ask */
  GCancellable *cancellable; /* (owned): of what still runs when the page goes */
  gboolean is_showing;       /* a state, so that the switch is moved by us */
};

G_DEFINE_FINAL_TYPE (FootfallRemindersPage, footfall_reminders_page, ADW_TYPE_PREFERENCES_PAGE)

/* What a thread is to do, and what came of it */
typedef struct
{
  GDBusConnection *bus;
  GSettings *settings;
  gboolean is_to_turn;
  gboolean is_on;
  FootfallBackgroundState state;
  GError *error;
} Errand;

static void
free_errand (gpointer data)
{
  Errand *errand = data;

  g_clear_object (&errand->bus);
  g_clear_object (&errand->settings);
  g_clear_error (&errand->error);
  g_free (errand);
}

static char *
describe_timer (const FootfallBackgroundState *state)
{
  if (state->next_look < 0)
    return g_strdup (_("A timer of your session looks every hour."));

  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (state->next_look);
  g_autofree char *text = g_date_time_format (time, "%H:%M");
  /* Translators: %s is a time of day. */
  return g_strdup_printf (_("A timer of your session looks every hour, next at %s."), text);
}

static char *
describe_state (const FootfallBackgroundState *state)
{
  if (!state->is_on)
    return g_strdup (_("Off: reminders come only while Footfall is open."));
  if (state->way == FOOTFALL_BACKGROUND_WAY_TIMER)
    return describe_timer (state);
  return g_strdup (_("Footfall starts with your session and stays without a window."));
}

static void
show_state (FootfallRemindersPage *self, const FootfallBackgroundState *state)
{
  g_autofree char *text = describe_state (state);

  self->is_showing = TRUE;
  gtk_switch_set_active (self->closed_switch, state->is_on);
  gtk_switch_set_state (self->closed_switch, state->is_on);
  self->is_showing = FALSE;
  adw_action_row_set_subtitle (self->closed, text);
}

static void
set_busy (FootfallRemindersPage *self, gboolean is_busy)
{
  gtk_spinner_set_spinning (self->busy, is_busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->closed_switch), !is_busy);
}

/* What is not a timer of the session is this process, from now on. */
static void
keep_running (FootfallRemindersPage *self, const FootfallBackgroundState *state)
{
  if (state->way != FOOTFALL_BACKGROUND_WAY_TIMER)
    gtk_widget_activate_action (GTK_WIDGET (self), "app.stay", "b", state->is_on);
}

static void
run_errand (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Errand *errand = data;

  if (errand->is_to_turn)
    footfall_background_turn (errand->bus, errand->settings, errand->is_on, &errand->state, &errand->error);
  else
    errand->state = footfall_background_read (errand->bus, errand->settings);
  g_task_return_boolean (task, TRUE);
}

static void
on_errand_done (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallRemindersPage *self = FOOTFALL_REMINDERS_PAGE (source);
  Errand *errand = g_task_get_task_data (G_TASK (result));

  if (g_task_had_error (G_TASK (result)))
    return;
  show_state (self, &errand->state);
  set_busy (self, FALSE);
  if (errand->is_to_turn)
    keep_running (self, &errand->state);
  adw_preferences_group_set_description (self->background, errand->error != NULL ? errand->error->message : NULL);
}

static void
start_errand (FootfallRemindersPage *self, gboolean is_to_turn, gboolean is_on)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, on_errand_done, NULL);
  Errand *errand = g_new0 (Errand, 1);
  errand->bus = self->bus != NULL ? g_object_ref (self->bus) : NULL;
  errand->settings = self->settings != NULL ? g_object_ref (self->settings) : NULL;
  errand->is_to_turn = is_to_turn;
  errand->is_on = is_on;
  g_task_set_task_data (task, errand, free_errand);
  set_busy (self, TRUE);
  g_task_run_in_thread (task, run_errand);
}

/* The switch moves when it is done, and only if it is. */
static gboolean
on_closed_set (FootfallRemindersPage *self, gboolean is_on)
{
  if (!self->is_showing)
    start_errand (self, TRUE, is_on);
  return !self->is_showing;
}

static void
on_test (FootfallRemindersPage *self)
{
  gboolean is_shown = footfall_notification_server_find (self->bus) != FOOTFALL_NOTIFICATION_SERVER_NONE;

  gtk_widget_activate_action (GTK_WIDGET (self), "app.test-reminder", NULL);
  adw_preferences_group_set_description (self->background,
                                         is_shown ? NULL
                                                  : _("Nothing in this session shows notifications. They come once "
                                                      "something does, such as a notification daemon."));
}

static const char *
get_hour_key (FootfallRemindersPage *self, AdwComboRow *row)
{
  if (row == self->check_in_hour)
    return "check-in-hour";
  return row == self->quiet_from_hour ? "quiet-from-hour" : "quiet-until-hour";
}

static void
on_hour_chosen (FootfallRemindersPage *self, GParamSpec *pspec, AdwComboRow *row)
{
  const char *key = get_hour_key (self, row);
  int hour = (int) adw_combo_row_get_selected (row);

  if (self->settings != NULL && hour < HOURS_PER_DAY && hour != g_settings_get_int (self->settings, key))
    g_settings_set_int (self->settings, key, hour);
}

static void
show_hours (FootfallRemindersPage *self)
{
  AdwComboRow *const rows[] = { self->check_in_hour, self->quiet_from_hour, self->quiet_until_hour };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    adw_combo_row_set_selected (rows[i], (guint) g_settings_get_int (self->settings, get_hour_key (self, rows[i])));
}

static void
fill_hours (AdwComboRow *row)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (int hour = 0; hour < HOURS_PER_DAY; hour++)
    {
      /* Translators: a whole hour of the day, %02d is 00 to 23. */
      g_autofree char *label = g_strdup_printf (_("%02d:00"), hour);
      gtk_string_list_append (labels, label);
    }
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
}

static void
follow_settings (FootfallRemindersPage *self, GSettings *settings)
{
  self->settings = g_object_ref (settings);
  show_hours (self);
  g_signal_connect_object (settings, "changed", G_CALLBACK (show_hours), self, G_CONNECT_SWAPPED);
  g_settings_bind (settings, "reminder-details", self->details, "active", G_SETTINGS_BIND_DEFAULT);
  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    g_settings_bind (settings, footfall_preferences_get_reminder_key ((FootfallReminderKind) kind),
                     self->switches[kind], "active", G_SETTINGS_BIND_DEFAULT);
}

static void
footfall_reminders_page_dispose (GObject *object)
{
  FootfallRemindersPage *self = FOOTFALL_REMINDERS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->settings);
  g_clear_object (&self->bus);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_REMINDERS_PAGE);

  G_OBJECT_CLASS (footfall_reminders_page_parent_class)->dispose (object);
}

static void
footfall_reminders_page_class_init (FootfallRemindersPageClass *klass)
{
  static const char *const switches[FOOTFALL_N_REMINDER_KINDS] = {
    [FOOTFALL_REMINDER_KIND_PAIN] = "pain",         [FOOTFALL_REMINDER_KIND_CHECK_IN] = "check_in",
    [FOOTFALL_REMINDER_KIND_BREAK] = "break",       [FOOTFALL_REMINDER_KIND_TRAINING] = "training",
    [FOOTFALL_REMINDER_KIND_SHOES] = "shoes",
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_reminders_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("preferences/reminders-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, background);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, closed);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, closed_switch);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, busy);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, kinds);
  for (gsize i = 0; i < G_N_ELEMENTS (switches); i++)
    gtk_widget_class_bind_template_child_full (widget_class, switches[i], FALSE,
                                               (gssize) (G_STRUCT_OFFSET (FootfallRemindersPage, switches)
                                                         + i * sizeof (GtkSwitch *)));
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, hours);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, check_in_hour);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, quiet_from_hour);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, quiet_until_hour);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, privacy);
  gtk_widget_class_bind_template_child (widget_class, FootfallRemindersPage, details);
  gtk_widget_class_bind_template_callback (widget_class, on_closed_set);
  gtk_widget_class_bind_template_callback (widget_class, on_test);
  gtk_widget_class_bind_template_callback (widget_class, on_hour_chosen);
}

static void
footfall_reminders_page_init (FootfallRemindersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  fill_hours (self->check_in_hour);
  fill_hours (self->quiet_from_hour);
  fill_hours (self->quiet_until_hour);
}

AdwPreferencesPage *
footfall_reminders_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallRemindersPage *self = g_object_new (FOOTFALL_TYPE_REMINDERS_PAGE, NULL);
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (model));
  if (settings != NULL)
    follow_settings (self, settings);
  gtk_widget_set_sensitive (self->kinds, settings != NULL);
  gtk_widget_set_sensitive (self->hours, settings != NULL);
  gtk_widget_set_sensitive (self->privacy, settings != NULL);
  start_errand (self, FALSE, FALSE);
  return ADW_PREFERENCES_PAGE (self);
}
