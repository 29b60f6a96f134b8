/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/wall-timer.h"

#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* Where there is no such clock a look now and then has to do. */
#define LOOK_INTERVAL_S 60

struct _FootfallWallTimer
{
  FootfallWallTimerFunc func;
  gpointer data;
  int fd;      /* -1 if there is none */
  guint source;
  gint64 time; /* unix seconds; G_MAXINT64 while it is not set */
};

static void
call_back (FootfallWallTimer *self)
{
  footfall_wall_timer_stop (self);
  self->func (self->data);
}

/* Readable when the time has come; the read fails when the clock was set. Either is worth a call. */
static gboolean
on_timer (int fd, GIOCondition condition, gpointer data)
{
  guint64 n_times;

  if (read (fd, &n_times, sizeof n_times) < 0)
    g_debug ("the clock was set");
  call_back (data);
  return G_SOURCE_CONTINUE;
}

static gboolean
on_look (gpointer data)
{
  FootfallWallTimer *self = data;

  if (g_get_real_time () / G_USEC_PER_SEC >= self->time)
    call_back (self);
  return G_SOURCE_CONTINUE;
}

static gboolean
arm (FootfallWallTimer *self, gint64 time)
{
  struct itimerspec spec = { .it_value = { .tv_sec = (time_t) MAX (time, 1) } };

  return self->fd >= 0
         && timerfd_settime (self->fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, NULL) == 0;
}

FootfallWallTimer *
footfall_wall_timer_new (FootfallWallTimerFunc func, gpointer data)
{
  g_return_val_if_fail (func != NULL, NULL);

  FootfallWallTimer *self = g_new0 (FootfallWallTimer, 1);
  self->func = func;
  self->data = data;
  self->time = G_MAXINT64;
  self->fd = timerfd_create (CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  self->source = self->fd >= 0 ? g_unix_fd_add (self->fd, G_IO_IN, on_timer, self)
                               : g_timeout_add_seconds (LOOK_INTERVAL_S, on_look, self);
  return self;
}

void
footfall_wall_timer_free (FootfallWallTimer *self)
{
  g_source_remove (self->source);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

void
footfall_wall_timer_set (FootfallWallTimer *self, gint64 time)
{
  g_return_if_fail (self != NULL);

  self->time = time;
  if (!arm (self, time))
    g_debug ("the time is looked at every %d s", LOOK_INTERVAL_S);
}

void
footfall_wall_timer_stop (FootfallWallTimer *self)
{
  g_return_if_fail (self != NULL);

  struct itimerspec spec = { { 0 }, { 0 } };
  self->time = G_MAXINT64;
  if (self->fd >= 0)
    timerfd_settime (self->fd, 0, &spec, NULL);
}
