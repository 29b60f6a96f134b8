/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_REMINDER_SERVICE (footfall_reminder_service_get_type ())
G_DECLARE_FINAL_TYPE (FootfallReminderService, footfall_reminder_service, FOOTFALL, REMINDER_SERVICE, GObject)

/**
 * FootfallReminderService:
 *
 * Looks at the runner's own journal when it is asked to, sends what is due, and
 * keeps what the runner answers to a notification. While the journal is open in
 * a window, or the program was asked to stay, it looks by itself: after every
 * change and when something may be due.
 */

/**
 * footfall_reminder_service_new:
 * @application: (transfer none): who sends; outlives the service
 *
 * Returns: (transfer full): a service that does nothing yet
 */
FootfallReminderService *footfall_reminder_service_new (GApplication *application, FootfallPreferences *preferences);

/* The file of the journal that reminders are about, whatever else is open */
const char *footfall_reminder_service_get_path (FootfallReminderService *self);

/**
 * footfall_reminder_service_follow:
 * @model: of the runner's own journal
 * @window: which shows it
 *
 * Looks by itself for as long as somebody else keeps the model. What the
 * window shows is not told while the runner looks at it.
 */
void footfall_reminder_service_follow (FootfallReminderService *self, FootfallModel *model, GtkWindow *window);

/**
 * footfall_reminder_service_set_stays:
 *
 * Whether to keep the program running and look by itself also without a window,
 * for sessions in which nothing else starts it.
 */
void footfall_reminder_service_set_stays (FootfallReminderService *self, gboolean stays);

/* Looks now; what goes wrong is logged. */
void footfall_reminder_service_look (FootfallReminderService *self);

/* Notes that the question with @key is to be asked later, and takes the notification @id away. */
void footfall_reminder_service_put_off (FootfallReminderService *self, const char *id, const char *key);

/* Dismisses those findings of @keys that there still are, and takes the notification @id away. */
void footfall_reminder_service_dismiss (FootfallReminderService *self, const char *id, const char *const *keys);

/**
 * footfall_reminder_service_test:
 *
 * Sends a notification that says that notifications arrive.
 *
 * Returns: whether somebody shows it
 */
gboolean footfall_reminder_service_test (FootfallReminderService *self);

G_END_DECLS
