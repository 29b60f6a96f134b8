/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What starts the program for its reminders while it has no window. */
typedef enum
{
  FOOTFALL_BACKGROUND_WAY_TIMER,     /* a timer of the user's systemd */
  FOOTFALL_BACKGROUND_WAY_AUTOSTART, /* the session starts it, and it stays */
  FOOTFALL_BACKGROUND_WAY_PORTAL,    /* the same, asked of the system from a sandbox */
} FootfallBackgroundWay;

/**
 * FootfallBackgroundState:
 * @way: how it is done in this session
 * @is_on: whether it is turned on, and runs
 * @next_look: unix seconds; -1 if nobody knows
 */
typedef struct
{
  FootfallBackgroundWay way;
  gboolean is_on;
  gint64 next_look;
} FootfallBackgroundState;

/* Both ask other programs and may take as long as they do: to be called in a thread. */

/**
 * footfall_background_read:
 * @bus: the session bus
 * @settings: (nullable): where the answer of a portal is kept
 *
 * Returns: how things really stand
 */
FootfallBackgroundState footfall_background_read (GDBusConnection *bus, GSettings *settings);

/**
 * footfall_background_turn:
 * @state: (out): how things stand afterwards, also where it could not be done
 *
 * Turns it on or off for this user.
 *
 * Returns: whether it was done; the message says what to do otherwise
 */
gboolean footfall_background_turn (GDBusConnection *bus, GSettings *settings, gboolean is_on,
                                   FootfallBackgroundState *state, GError **error);

G_END_DECLS
