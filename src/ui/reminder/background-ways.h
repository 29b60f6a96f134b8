/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The ways of background.h, each in a file of its own; nobody else includes this. */

#pragma once

#include "ui/reminder/background.h"

G_BEGIN_DECLS

/* How long another program may take to answer */
#define FOOTFALL_BACKGROUND_ANSWER_MS 10000

/* Whether the user's systemd is there and knows the timer */
gboolean footfall_background_timer_is_there (GDBusConnection *bus);
void     footfall_background_timer_read (GDBusConnection *bus, FootfallBackgroundState *state);
gboolean footfall_background_timer_turn (GDBusConnection *bus, gboolean is_on, GError **error);

gboolean footfall_background_autostart_is_on (void);
gboolean footfall_background_autostart_turn (gboolean is_on, GError **error);

/* Asks, and waits for what the user or the system says; there is no way to ask how things stand. */
gboolean footfall_background_portal_turn (GDBusConnection *bus, gboolean is_on, GError **error);

G_END_DECLS
