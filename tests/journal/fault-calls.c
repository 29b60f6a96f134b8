/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "fault-calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

static struct
{
  gboolean is_armed;
  FaultCall fault;
  guint countdown;
  int number;
  gboolean has_come;
} state;

/* The names are the linker's: calls of NAME come to __wrap_NAME, and __real_NAME is what they were meant for. */
int     __real_rename (const char *from, const char *to);
int     __real_fsync (int fd);
ssize_t __real_write (int fd, const void *buffer, size_t size);
int     __real_flock (int fd, int operation);
int     __wrap_rename (const char *from, const char *to);
int     __wrap_fsync (int fd);
ssize_t __wrap_write (int fd, const void *buffer, size_t size);
int     __wrap_flock (int fd, int operation);

/* Returns: whether this call fails */
static gboolean
consider (void)
{
  if (!state.is_armed || state.countdown == 0 || --state.countdown > 0)
    return FALSE;

  state.has_come = TRUE;
  if (state.fault == FAULT_CALL_DIE)
    _exit (FAULT_CALL_DEATH);
  errno = state.number;
  return TRUE;
}

int
__wrap_rename (const char *from, const char *to)
{
  return consider () ? -1 : __real_rename (from, to);
}

int
__wrap_fsync (int fd)
{
  return consider () ? -1 : __real_fsync (fd);
}

ssize_t
__wrap_write (int fd, const void *buffer, size_t size)
{
  return consider () ? -1 : __real_write (fd, buffer, size);
}

int
__wrap_flock (int fd, int operation)
{
  return consider () ? -1 : __real_flock (fd, operation);
}

void
fault_calls_arm (FaultCall fault, guint nth, int number)
{
  state.is_armed = TRUE;
  state.fault = fault;
  state.countdown = nth;
  state.number = number;
  state.has_come = FALSE;
}

gboolean
fault_calls_disarm (void)
{
  state.is_armed = FALSE;
  return state.has_come;
}
