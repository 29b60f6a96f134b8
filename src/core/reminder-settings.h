/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/* What reminders are about; each kind can be turned off. */
typedef enum
{
  FOOTFALL_REMINDER_KIND_PAIN,     /* a call for a break, a flare-up, pain that lingers */
  FOOTFALL_REMINDER_KIND_CHECK_IN, /* how the knee is this morning */
  FOOTFALL_REMINDER_KIND_BREAK,    /* the last day of a break */
  FOOTFALL_REMINDER_KIND_TRAINING, /* bigger steps, trends and patterns */
  FOOTFALL_REMINDER_KIND_SHOES,
} FootfallReminderKind;
#define FOOTFALL_N_REMINDER_KINDS 5

extern const FootfallVocabulary footfall_reminder_kinds;

/**
 * FootfallReminderSettings:
 * @is_on: by #FootfallReminderKind: whether there are reminders of that kind
 * @shows_details: whether a notification may say what a locked screen should not show
 * @check_in_hour: 0 to 23: when the morning check-in is asked, local time; also the hour at which a
 *   break is said to be over
 * @quiet_from_hour: 0 to 23: from here on nothing is sent, local time
 * @quiet_until_hour: 0 to 23: until here; the same as @quiet_from_hour for no quiet hours
 * @is_watched: by #FootfallKnee: which knees the runner is asked about
 *
 * What the runner chose about reminders.
 */
typedef struct
{
  gboolean is_on[FOOTFALL_N_REMINDER_KINDS];
  gboolean shows_details;
  int check_in_hour;
  int quiet_from_hour;
  int quiet_until_hour;
  gboolean is_watched[FOOTFALL_N_KNEES];
} FootfallReminderSettings;

/**
 * footfall_reminder_settings_init:
 *
 * Sets what holds until something else is chosen: everything is on, without details, at 8
 * o'clock, quiet from 21 to 7, for the left and the right knee.
 */
void footfall_reminder_settings_init (FootfallReminderSettings *self);

/**
 * footfall_reminder_settings_is_quiet:
 * @hour: 0 to 23, local time
 *
 * Returns: whether @hour is one of the quiet hours
 */
gboolean footfall_reminder_settings_is_quiet (const FootfallReminderSettings *self, int hour);

G_END_DECLS
