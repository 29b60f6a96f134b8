/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The calls to the system that the journal makes by itself and not by way of
 * SQLite, made to fail or to be the last. Works in programs that are linked
 * with --wrap for each of them. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  FAULT_CALL_FAIL, /* the call does nothing and gives an error */
  FAULT_CALL_DIE,  /* the process is gone before the call */
} FaultCall;

/* What a process that died of it exits with. */
#define FAULT_CALL_DEATH 77

/**
 * fault_calls_arm:
 * @nth: which call, counting from 1
 * @number: errno of a call that fails
 */
void fault_calls_arm (FaultCall fault, guint nth, int number);

/**
 * fault_calls_disarm:
 *
 * Returns: whether the call came
 */
gboolean fault_calls_disarm (void);

G_END_DECLS
