/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/records/activity-dialog.h"
#include "ui/records/event-dialog.h"
#include "ui/records/pain-dialog.h"

#define NOON_S (12 * 3600)

/* What is added is of a day, "2026-11-22", or of "now". */
static FootfallDay
read_day (FootfallWindow *self, GVariant *parameter)
{
  FootfallDay today = footfall_model_get_today (self->model);
  FootfallDay day = today;
  footfall_day_parse (g_variant_get_string (parameter, NULL), &day);
  return MIN (day, today);
}

/* Noon of an earlier day, which is to be edited; now is exact. */
static void
choose_instant (FootfallWindow *self, GVariant *parameter, gint64 *unix_s, gint32 *utc_offset_s)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  FootfallDay day = read_day (self, parameter);
  if (day != footfall_model_get_today (self->model))
    {
      footfall_instant_from_local (day, NOON_S, zone, unix_s, utc_offset_s);
      return;
    }
  *unix_s = g_get_real_time () / G_USEC_PER_SEC;
  *utc_offset_s = footfall_instant_utc_offset (*unix_s, zone);
}

/* Both dialogs of a kind say when they are done, and what. */
static void
on_pain_added (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Pain note added"));
}

static void
on_pain_changed (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Pain note changed"));
}

static void
on_activity_added (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Activity added"));
}

static void
on_activity_changed (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Activity changed"));
}

static void
on_event_added (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Event added"));
}

static void
on_event_changed (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Event changed"));
}

static void
show_pain_dialog (FootfallWindow *self, const FootfallPain *pain, GCallback on_saved, GtkWidget *parent)
{
  FootfallPainDialog *dialog = footfall_pain_dialog_new (self->model, pain);
  g_signal_connect_object (dialog, "saved", on_saved, self, G_CONNECT_SWAPPED);
  footfall_pain_dialog_present (dialog, parent);
}

static void
show_activity_dialog (FootfallWindow *self, const FootfallActivity *activity, GCallback on_saved)
{
  FootfallActivityDialog *dialog = footfall_activity_dialog_new (self->model, activity);
  g_signal_connect_object (dialog, "saved", on_saved, self, G_CONNECT_SWAPPED);
  footfall_activity_dialog_present (dialog, GTK_WIDGET (self));
}

static void
show_event_dialog (FootfallWindow *self, const FootfallEvent *event, GCallback on_saved)
{
  FootfallEventDialog *dialog = footfall_event_dialog_new (self->model, event);
  g_signal_connect_object (dialog, "saved", on_saved, self, G_CONNECT_SWAPPED);
  footfall_event_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_add_pain (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (FootfallPain) pain = footfall_pain_new ();
  choose_instant (data, parameter, &pain->felt_at, &pain->utc_offset_s);
  show_pain_dialog (data, pain, G_CALLBACK (on_pain_added), data);
}

static void
on_add_activity (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (FootfallActivity) activity = footfall_activity_new ();
  choose_instant (data, parameter, &activity->done_at, &activity->utc_offset_s);
  show_activity_dialog (data, activity, G_CALLBACK (on_activity_added));
}

static void
on_add_event (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (FootfallEvent) event = footfall_event_new ();
  event->on = read_day (data, parameter);
  show_event_dialog (data, event, G_CALLBACK (on_event_added));
}

static void
on_edit_pain (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const FootfallPain *pain = footfall_window_find_record (data, FOOTFALL_RECORD_PAIN, parameter);
  if (pain != NULL)
    footfall_window_edit_pain (data, pain, data);
}

static void
on_edit_activity (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const FootfallActivity *activity = footfall_window_find_record (data, FOOTFALL_RECORD_ACTIVITY, parameter);
  if (activity != NULL)
    show_activity_dialog (data, activity, G_CALLBACK (on_activity_changed));
}

static void
on_edit_event (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const FootfallEvent *event = footfall_window_find_record (data, FOOTFALL_RECORD_EVENT, parameter);
  if (event != NULL)
    show_event_dialog (data, event, G_CALLBACK (on_event_changed));
}

static void
delete_record (FootfallWindow *self, FootfallRecordKind kind, GVariant *parameter, const char *label, const char *done)
{
  const FootfallRecord *record = footfall_window_find_record (self, kind, parameter);
  if (record == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, footfall_model_get_log (self->model), kind, &record->uuid);
  footfall_window_apply (self, changes, label, done);
}

static void
on_delete_pain (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_record (data, FOOTFALL_RECORD_PAIN, parameter, _("Delete Pain Note"), _("Pain note deleted"));
}

static void
on_delete_activity (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_record (data, FOOTFALL_RECORD_ACTIVITY, parameter, _("Delete Activity"), _("Activity deleted"));
}

static void
on_delete_break (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_record (data, FOOTFALL_RECORD_BREAK, parameter, _("Delete Break"), _("Break deleted"));
}

static void
on_delete_event (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_record (data, FOOTFALL_RECORD_EVENT, parameter, _("Delete Event"), _("Event deleted"));
}

static const GActionEntry actions[] = {
  { .name = "add-pain", .activate = on_add_pain, .parameter_type = "s" },
  { .name = "add-activity", .activate = on_add_activity, .parameter_type = "s" },
  { .name = "add-event", .activate = on_add_event, .parameter_type = "s" },
  { .name = "edit-pain", .activate = on_edit_pain, .parameter_type = "s" },
  { .name = "edit-activity", .activate = on_edit_activity, .parameter_type = "s" },
  { .name = "edit-event", .activate = on_edit_event, .parameter_type = "s" },
  { .name = "delete-pain", .activate = on_delete_pain, .parameter_type = "s" },
  { .name = "delete-activity", .activate = on_delete_activity, .parameter_type = "s" },
  { .name = "delete-break", .activate = on_delete_break, .parameter_type = "s" },
  { .name = "delete-event", .activate = on_delete_event, .parameter_type = "s" },
};

void
footfall_window_add_record_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}

void
footfall_window_edit_pain (FootfallWindow *self, const FootfallPain *pain, GtkWidget *parent)
{
  show_pain_dialog (self, pain, G_CALLBACK (on_pain_changed), parent);
}
