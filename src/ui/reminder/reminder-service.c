/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/reminder-service.h"

#include <glib/gi18n-lib.h>

#include "config.h"
#include "ui/reminder/notification-server.h"
#include "ui/reminder/reminder-delivery.h"
#include "ui/reminder/reminder-notification.h"
#include "ui/reminder/wall-timer.h"

/* Where a click reaches only a program that is still there, it stays for as long as a notification is seen. */
#define CLICK_S 60

/* What was just logged settles before it is looked at. */
#define SETTLE_MS 500

#define TEST_ID "test"

struct _FootfallReminderService
{
  GObject parent_instance;

  GApplication *application; /* (unowned) */
  FootfallPreferences *preferences;
  char *path;
  FootfallModel *model;      /* (nullable): a weak reference */
  gboolean is_staying;
  FootfallWallTimer *timer;
  guint settle_source;       /* 0 if nothing changed */
  guint click_source;        /* 0 if nobody need wait for a click */
};

G_DEFINE_FINAL_TYPE (FootfallReminderService, footfall_reminder_service, G_TYPE_OBJECT)

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static gboolean
looks_by_itself (FootfallReminderService *self)
{
  return self->model != NULL || self->is_staying;
}

/* NULL without an error where there is no journal: then there is nothing to remind of, and none is made. */
static FootfallJournal *
open_journal (FootfallReminderService *self, GError **error)
{
  if (self->model != NULL)
    return g_object_ref (footfall_model_get_journal (self->model));
  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return NULL;
  return footfall_journal_open (self->path, error);
}

/* Whether a window of the program has the focus, a dialog over the pages too */
static gboolean
is_looked_at (FootfallReminderService *self)
{
  if (self->model == NULL)
    return FALSE;

  g_autoptr (GList) windows = gtk_window_list_toplevels ();
  for (GList *l = windows; l != NULL; l = l->next)
    if (gtk_window_is_active (l->data))
      return TRUE;
  return FALSE;
}

/* What is in an error names files and what to do, nothing that was logged. */
static void
log_error (const GError *error)
{
  g_message ("Reminders: %s", error->message);
}

static gboolean
on_click_time_over (gpointer data)
{
  FootfallReminderService *self = data;

  self->click_source = 0;
  g_application_release (self->application);
  return G_SOURCE_REMOVE;
}

static void
wait_for_click (FootfallReminderService *self)
{
  if (self->click_source != 0)
    g_source_remove (self->click_source);
  else
    g_application_hold (self->application);
  self->click_source = g_timeout_add_seconds (CLICK_S, on_click_time_over, self);
}

static void
deliver (FootfallReminderService *self, FootfallJournal *journal)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  FootfallDelivery delivery = { .application = self->application,
                                .journal = journal,
                                .preferences = self->preferences,
                                .now = get_now (),
                                .zone = zone,
                                .is_looked_at = is_looked_at (self) };
  FootfallDelivered delivered;
  g_autoptr (GError) error = NULL;

  if (!footfall_deliver_reminders (&delivery, &delivered, &error))
    log_error (error);
  if (delivered.needs_program)
    wait_for_click (self);
  if (looks_by_itself (self))
    footfall_wall_timer_set (self->timer, delivered.next_look);
}

/* Without a journal there may be one later. */
static void
look_tomorrow (FootfallReminderService *self)
{
  if (looks_by_itself (self))
    footfall_wall_timer_set (self->timer, get_now () + G_TIME_SPAN_DAY / G_USEC_PER_SEC);
}

/* Keeps what the runner answered to a notification, which is over with that. */
static void
keep_answer (FootfallReminderService *self, FootfallJournal *journal, const char *id, FootfallChangeSet *changes,
             const char *label)
{
  g_autoptr (GError) error = NULL;
  gboolean is_kept = label != NULL ? footfall_journal_apply (journal, changes, label, &error)
                                   : footfall_journal_note (journal, changes, &error);
  if (!is_kept)
    {
      log_error (error);
      return;
    }
  g_application_withdraw_notification (self->application, id);
  GDBusConnection *bus = g_application_get_dbus_connection (self->application);
  if (bus != NULL)
    g_dbus_connection_flush_sync (bus, NULL, NULL);
}

static void
add_dismissal (FootfallChangeSet *changes, const FootfallLog *log, const FootfallFinding *finding,
               const char *const *keys, FootfallDay today)
{
  g_autofree char *key = footfall_finding_get_key (finding);
  if (!footfall_finding_can_be_dismissed (finding) || !g_strv_contains (keys, key))
    return;

  g_autoptr (FootfallDismissal) dismissal = footfall_log_dismiss (log, key, today);
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_DISMISSAL, dismissal);
}

static void
on_time (gpointer data)
{
  if (looks_by_itself (data))
    footfall_reminder_service_look (data);
}

static gboolean
on_settled (gpointer data)
{
  FootfallReminderService *self = data;

  self->settle_source = 0;
  if (looks_by_itself (self))
    footfall_reminder_service_look (self);
  return G_SOURCE_REMOVE;
}

/* The log, a choice or where the runner looks has changed. */
static void
look_soon (FootfallReminderService *self)
{
  if (self->settle_source == 0 && looks_by_itself (self))
    self->settle_source = g_timeout_add (SETTLE_MS, on_settled, self);
}

static void
set_model (FootfallReminderService *self, FootfallModel *model)
{
  g_set_weak_pointer (&self->model, model);
}

static void
footfall_reminder_service_dispose (GObject *object)
{
  FootfallReminderService *self = FOOTFALL_REMINDER_SERVICE (object);

  set_model (self, NULL);
  g_clear_pointer (&self->timer, footfall_wall_timer_free);
  g_clear_handle_id (&self->settle_source, g_source_remove);
  g_clear_handle_id (&self->click_source, g_source_remove);
  g_clear_object (&self->preferences);

  G_OBJECT_CLASS (footfall_reminder_service_parent_class)->dispose (object);
}

static void
footfall_reminder_service_finalize (GObject *object)
{
  g_free (FOOTFALL_REMINDER_SERVICE (object)->path);

  G_OBJECT_CLASS (footfall_reminder_service_parent_class)->finalize (object);
}

static void
footfall_reminder_service_class_init (FootfallReminderServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_reminder_service_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_reminder_service_finalize;
}

static void
footfall_reminder_service_init (FootfallReminderService *self)
{
  self->timer = footfall_wall_timer_new (on_time, self);
  g_autofree char *path = footfall_journal_get_default_path (FOOTFALL_APPLICATION_FOLDER);
  self->path = g_canonicalize_filename (path, NULL);
}

FootfallReminderService *
footfall_reminder_service_new (GApplication *application, FootfallPreferences *preferences)
{
  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (preferences), NULL);

  FootfallReminderService *self = g_object_new (FOOTFALL_TYPE_REMINDER_SERVICE, NULL);
  self->application = application;
  self->preferences = g_object_ref (preferences);
  g_signal_connect_object (preferences, "changed", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  return self;
}

const char *
footfall_reminder_service_get_path (FootfallReminderService *self)
{
  g_return_val_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self), NULL);

  return self->path;
}

void
footfall_reminder_service_follow (FootfallReminderService *self, FootfallModel *model, GtkWindow *window)
{
  g_return_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));
  g_return_if_fail (GTK_IS_WINDOW (window));

  set_model (self, model);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  look_soon (self);
}

void
footfall_reminder_service_set_stays (FootfallReminderService *self, gboolean stays)
{
  g_return_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self));

  if (self->is_staying == stays)
    return;
  self->is_staying = stays;
  if (!stays)
    {
      g_application_release (self->application);
      return;
    }
  g_application_hold (self->application);
  footfall_reminder_service_look (self);
}

void
footfall_reminder_service_look (FootfallReminderService *self)
{
  g_return_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self));

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallJournal) journal = open_journal (self, &error);
  if (error != NULL)
    log_error (error);
  if (journal != NULL)
    deliver (self, journal);
  else
    look_tomorrow (self);
}

void
footfall_reminder_service_put_off (FootfallReminderService *self, const char *id, const char *key)
{
  g_return_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self));
  g_return_if_fail (id != NULL && key != NULL);

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallJournal) journal = open_journal (self, &error);
  if (error != NULL)
    log_error (error);
  if (journal == NULL)
    return;

  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autoptr (FootfallNotification) put_off = footfall_reminder_put_off (log, key, get_now ());
  if (put_off == NULL)
    return;
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_NOTIFICATION, put_off);
  keep_answer (self, journal, id, changes, NULL);
}

void
footfall_reminder_service_dismiss (FootfallReminderService *self, const char *id, const char *const *keys)
{
  g_return_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self));
  g_return_if_fail (id != NULL && keys != NULL);

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallJournal) journal = open_journal (self, &error);
  if (error != NULL)
    log_error (error);
  if (journal == NULL)
    return;

  const FootfallLog *log = footfall_journal_get_log (journal);
  FootfallRules rules;
  footfall_preferences_get_rules (self->preferences, &rules);
  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &rules, footfall_day_today ());
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  for (guint i = 0; i < assessment->findings->len; i++)
    add_dismissal (changes, log, g_ptr_array_index (assessment->findings, i), keys, assessment->today);
  keep_answer (self, journal, id, changes, _("Dismiss"));
}

gboolean
footfall_reminder_service_test (FootfallReminderService *self)
{
  g_return_val_if_fail (FOOTFALL_IS_REMINDER_SERVICE (self), FALSE);

  GDBusConnection *bus = g_application_get_dbus_connection (self->application);
  if (footfall_notification_server_find (bus) == FOOTFALL_NOTIFICATION_SERVER_NONE)
    return FALSE;

  g_autoptr (GNotification) notification = footfall_reminder_notification_new_test ();
  g_application_send_notification (self->application, TEST_ID, notification);
  return g_dbus_connection_flush_sync (bus, NULL, NULL);
}
