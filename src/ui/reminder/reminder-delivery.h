/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "journal/journal.h"
#include "preferences/preferences.h"

G_BEGIN_DECLS

/**
 * FootfallDelivery:
 * @application: who sends
 * @journal: what is told of, and where it is recorded that it was told
 * @preferences: what the runner chose
 * @now: unix seconds
 * @zone: the runner's zone
 * @is_looked_at: whether the runner is looking at the journal, so that he need not be told what it shows
 *
 * What is needed to send what is due.
 */
typedef struct
{
  GApplication *application;
  FootfallJournal *journal;
  FootfallPreferences *preferences;
  gint64 now;
  GTimeZone *zone;
  gboolean is_looked_at;
} FootfallDelivery;

/**
 * FootfallDelivered:
 * @n_sent: how many notifications were sent
 * @needs_program: whether a click on them reaches only this process
 * @next_look: unix seconds: when something may be due
 */
typedef struct
{
  guint n_sent;
  gboolean needs_program;
  gint64 next_look;
} FootfallDelivered;

/**
 * footfall_deliver_reminders:
 * @delivered: (out): what came of it, also where not all was done
 *
 * Sends what is due, withdraws what is no longer true, and records what was
 * sent once it is on its way: what stops the program in between makes that one
 * reminder come a second time, and none be lost. Where nobody shows
 * notifications nothing is sent or recorded.
 *
 * Returns: whether all that was sent is recorded
 */
gboolean footfall_deliver_reminders (const FootfallDelivery *self, FootfallDelivered *delivered, GError **error);

G_END_DECLS
