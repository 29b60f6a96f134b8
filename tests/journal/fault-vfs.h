/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* A layer between SQLite and the disk that fails when it is told to. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  FAULT_READ,
  FAULT_WRITE, /* half of it is written, and then the disk fails */
  FAULT_FULL,  /* a write that does not fit any more */
  FAULT_SYNC,
  FAULT_TRUNCATE,
  FAULT_LOCK,
  FAULT_SHARED_MEMORY,
  FAULT_OPEN,
  FAULT_DELETE,
} Fault;
#define N_FAULTS 9

const char *fault_get_name (Fault fault);

/**
 * fault_vfs_install:
 *
 * Every file that SQLite opens from now on goes through this layer.
 */
void fault_vfs_install (void);

/**
 * fault_vfs_arm:
 * @nth: which operation of that kind fails, counting from 1
 * @for_good: whether all operations of all kinds after it fail too; on a full disk that is all writes
 */
void fault_vfs_arm (Fault fault, guint nth, gboolean for_good);

/**
 * fault_vfs_disarm:
 *
 * Returns: whether anything failed since the layer was armed
 */
gboolean fault_vfs_disarm (void);

G_END_DECLS
