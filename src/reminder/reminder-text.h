/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/units.h"
#include "reminder/reminder.h"

G_BEGIN_DECLS

/* A title is shorter than this, so that it is read at one glance and cut nowhere. */
#define FOOTFALL_REMINDER_TITLE_MAX 50

/**
 * FootfallReminderText:
 * @title: (owned): shorter than %FOOTFALL_REMINDER_TITLE_MAX characters, no full stop
 * @body: (owned): a sentence or two
 *
 * What a notification says.
 */
typedef struct
{
  char *title;
  char *body;
} FootfallReminderText;

/**
 * footfall_reminder_text_new:
 * @log: for the names of shoes
 * @rules: the thresholds the findings were made with
 * @today: the local date
 * @shows_details: whether it may say what a locked screen should not show: which knee it is, how it felt, and what
 *   the log calls for
 *
 * Returns: (transfer full): the words
 */
FootfallReminderText *footfall_reminder_text_new (const FootfallReminder *reminder, const FootfallLog *log,
                                                  const FootfallRules *rules, FootfallDistanceUnit unit,
                                                  FootfallDay today, gboolean shows_details);
void footfall_reminder_text_free (FootfallReminderText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallReminderText, footfall_reminder_text_free)

G_END_DECLS
