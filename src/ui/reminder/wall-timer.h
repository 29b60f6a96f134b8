/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallWallTimer:
 *
 * Calls back at a time of the wall clock. Other timers count the seconds that
 * the computer is awake; this one also fires right after it wakes from a sleep
 * in which its time passed, and whenever the clock is set.
 */
typedef struct _FootfallWallTimer FootfallWallTimer;

typedef void (*FootfallWallTimerFunc) (gpointer data);

/**
 * footfall_wall_timer_new:
 * @func: called in the main loop; may set the timer again
 *
 * Returns: (transfer full): a timer that is not set
 */
FootfallWallTimer *footfall_wall_timer_new (FootfallWallTimerFunc func, gpointer data);
void               footfall_wall_timer_free (FootfallWallTimer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallWallTimer, footfall_wall_timer_free)

/**
 * footfall_wall_timer_set:
 * @time: unix seconds; one that has passed calls back at once
 *
 * Calls back once, in place of a time that was set before.
 */
void footfall_wall_timer_set (FootfallWallTimer *self, gint64 time);

/* Calls back no more until it is set again. */
void footfall_wall_timer_stop (FootfallWallTimer *self);

G_END_DECLS
