/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What the fault tests share: the journal that each try begins with, and what may come of it. */

#pragma once

#include "fault-vfs.h"
#include "fixture.h"

G_BEGIN_DECLS

/**
 * Snapshot:
 * @file: the journal
 * @wal: (nullable): the commits beside it
 *
 * The files of a journal at one moment, as a power cut would leave them: what
 * programs share in memory is not among them.
 */
typedef struct
{
  GBytes *file;
  GBytes *wal;
} Snapshot;

void snapshot_clear (Snapshot *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Snapshot, snapshot_clear)

Snapshot snapshot_take (const char *path);

/* Empties the folder of the fixture and puts the files there, with a backup of today. */
void snapshot_put (const Snapshot *self, Fixture *fixture);

/* What every try begins with: a filled journal that was closed, or one whose program was killed. */
Snapshot fault_fixture_begin (Fixture *fixture, gboolean is_closed);

/* Fails the test if @error blames the journal for what the disk did. */
void fault_fixture_assert_honest (const GError *error, Fault fault);

/**
 * fault_fixture_each:
 * @try: (scope call): does something while the given fault is armed, checks what came of it, and
 *   returns what fault_vfs_disarm() returned
 *
 * Calls @try with every kind of fault at every operation, once passing and
 * once for good, until there are no more operations to fail.
 *
 * Returns: how many faults there were
 */
typedef gboolean (*FaultTry) (Fixture *fixture, Fault fault, guint nth, gboolean for_good, gpointer data);
guint fault_fixture_each (Fixture *fixture, const char *what, FaultTry try, gpointer data);

G_END_DECLS
