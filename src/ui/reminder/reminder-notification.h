/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "reminder/reminder-text.h"

G_BEGIN_DECLS

/**
 * footfall_reminder_notification_new:
 * @is_markup: whether what shows it takes the body for markup
 *
 * A click opens the page that it is about; the buttons answer, look, or put it
 * off. All of them are actions of the application, so that they also work when
 * it has to be started for them.
 *
 * Returns: (transfer full): a notification that says @text
 */
GNotification *footfall_reminder_notification_new (const FootfallReminder *reminder,
                                                   const FootfallReminderText *text, gboolean is_markup);

/* (transfer full): one that says that notifications arrive */
GNotification *footfall_reminder_notification_new_test (void);

G_END_DECLS
