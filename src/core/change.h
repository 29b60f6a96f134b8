/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * FootfallChange:
 * @kind: which struct @before and @after are
 * @before: (owned) (nullable): the record as it was; %NULL for an addition
 * @after: (owned) (nullable): the record as it is to be; %NULL for a removal
 */
typedef struct
{
  FootfallRecordKind kind;
  gpointer before;
  gpointer after;
} FootfallChange;

const FootfallUuid *footfall_change_get_uuid (const FootfallChange *self);

/**
 * FootfallChangeSet:
 *
 * Changes that belong together: the journal makes all of them or none, in one
 * transaction, and one step of undo takes them all back. A set is made against
 * a log, whose records are the "before"; it holds at most one change per record.
 */
typedef struct _FootfallChangeSet FootfallChangeSet;

FootfallChangeSet *footfall_change_set_new (void);
FootfallChangeSet *footfall_change_set_ref (FootfallChangeSet *self);
void               footfall_change_set_unref (FootfallChangeSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallChangeSet, footfall_change_set_unref)

#define FOOTFALL_TYPE_CHANGE_SET (footfall_change_set_get_type ())
GType footfall_change_set_get_type (void);

/**
 * footfall_change_set_put:
 * @log: the log the set is made against
 * @record: (transfer none): a record of @kind: added, or put in place of the one with its UUID
 *
 * The change is stamped with the time at which the journal makes it. To keep
 * a known time of change (import, undo) use footfall_change_set_put_as_is().
 * A record equal to the one in the log makes no change.
 */
void footfall_change_set_put (FootfallChangeSet *self, const FootfallLog *log,
                              FootfallRecordKind kind, gconstpointer record);
void footfall_change_set_put_as_is (FootfallChangeSet *self, const FootfallLog *log,
                                    FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_change_set_remove:
 *
 * Removes one record; with a run also the pain entries that belong to it. A
 * UUID that is not in @log makes no change.
 */
void footfall_change_set_remove (FootfallChangeSet *self, const FootfallLog *log,
                                 FootfallRecordKind kind, const FootfallUuid *uuid);

/**
 * footfall_change_set_take:
 * @before: (transfer full) (nullable): as it was
 * @after: (transfer full) (nullable): as it is to be
 *
 * Adds a change as it is; one of @before and @after is there.
 */
void footfall_change_set_take (FootfallChangeSet *self, FootfallRecordKind kind,
                               gpointer before, gpointer after);

guint footfall_change_set_get_size (const FootfallChangeSet *self);
const FootfallChange *footfall_change_set_get (const FootfallChangeSet *self, guint index);

/**
 * footfall_change_set_invert:
 *
 * Returns: (transfer full): the set that takes this one back, in reverse order
 */
FootfallChangeSet *footfall_change_set_invert (const FootfallChangeSet *self);

/**
 * footfall_change_set_stamp:
 * @now: unix seconds
 *
 * Gives every record that is put and whose time of change is unknown the time @now.
 */
void footfall_change_set_stamp (FootfallChangeSet *self, gint64 now);

/**
 * footfall_change_set_touches:
 *
 * Returns: whether any change is of a record of @kind
 */
gboolean footfall_change_set_touches (const FootfallChangeSet *self, FootfallRecordKind kind);

G_END_DECLS
