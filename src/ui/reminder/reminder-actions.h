/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/application.h"

G_BEGIN_DECLS

/**
 * footfall_add_reminder_actions:
 *
 * Adds what notifications, the timer and the preferences ask of the program.
 * All of it works with no window open; what shows something opens one.
 *
 * - remind: looks, sends what is due
 * - test-reminder: sends a notification that says that notifications arrive
 * - stay (b): keeps the program running without a window, or no longer
 * - show-page (s): opens a page
 * - show-card (s): opens Today at its "check-in" or "break"
 * - show-why (s): opens why there is the finding with this key
 * - inspect-shoe (s): opens what is noted when looking at the shoe with this UUID
 * - put-off (ss), dismiss (sas): take the notification of that name away, and what it was about for a while
 */
void footfall_add_reminder_actions (FootfallApplication *application);

G_END_DECLS
