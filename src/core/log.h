/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/activity.h"
#include "core/break.h"
#include "core/dismissal.h"
#include "core/event.h"
#include "core/import-batch.h"
#include "core/notification.h"
#include "core/pain.h"
#include "core/record.h"
#include "core/run.h"
#include "core/shoe.h"

G_BEGIN_DECLS

/**
 * FootfallLog:
 *
 * The whole journal as plain values: one sorted array per kind of record
 * (runs, pain, activities and the rest by time, shoes by name, then by UUID).
 * The journal owns one and patches it; everybody else reads it as const. A
 * pointer to a record stays good until that record is put again or removed.
 */
typedef struct _FootfallLog FootfallLog;

FootfallLog *footfall_log_new (void);
void         footfall_log_free (FootfallLog *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallLog, footfall_log_free)

/**
 * footfall_log_copy:
 *
 * Returns: (transfer full): a deep copy
 */
FootfallLog *footfall_log_copy (const FootfallLog *self);

/**
 * footfall_log_put:
 * @record: (transfer full): a record of @kind, added or put in place of the one with its UUID
 *
 * Costs a binary search and a move of pointers; records that arrive in the
 * order of the log cost nothing more.
 *
 * Returns: the position at which the record now stands
 */
guint footfall_log_put (FootfallLog *self, FootfallRecordKind kind, gpointer record);

/**
 * footfall_log_remove:
 *
 * Returns: whether a record was removed
 */
gboolean footfall_log_remove (FootfallLog *self, FootfallRecordKind kind, const FootfallUuid *uuid);

guint         footfall_log_get_size (const FootfallLog *self, FootfallRecordKind kind);
gconstpointer footfall_log_get (const FootfallLog *self, FootfallRecordKind kind, guint position);

/**
 * footfall_log_find:
 * @uuid: (nullable): a UUID or none
 *
 * Returns: (nullable): the record, in constant time
 */
gconstpointer footfall_log_find (const FootfallLog *self, FootfallRecordKind kind, const FootfallUuid *uuid);

/**
 * footfall_log_get_position:
 * @record: a record of @kind; need not be in the log
 *
 * Returns: the position of the first record that does not sort before @record
 */
guint footfall_log_get_position (const FootfallLog *self, FootfallRecordKind kind, gconstpointer record);

gboolean footfall_log_equal (const FootfallLog *a, const FootfallLog *b);

/* The same, typed */
guint              footfall_log_get_n_runs (const FootfallLog *self);
const FootfallRun *footfall_log_get_run (const FootfallLog *self, guint position);
const FootfallRun *footfall_log_find_run (const FootfallLog *self, const FootfallUuid *uuid);

guint               footfall_log_get_n_pain (const FootfallLog *self);
const FootfallPain *footfall_log_get_pain (const FootfallLog *self, guint position);

guint               footfall_log_get_n_shoes (const FootfallLog *self);
const FootfallShoe *footfall_log_get_shoe (const FootfallLog *self, guint position);
const FootfallShoe *footfall_log_find_shoe (const FootfallLog *self, const FootfallUuid *uuid);

/**
 * footfall_log_has_run_between:
 * @first: a known day
 * @last: a known day, included
 *
 * Costs no more than the runs since @first.
 *
 * Returns: whether a run is dated on one of these days
 */
gboolean footfall_log_has_run_between (const FootfallLog *self, FootfallDay first, FootfallDay last);

/**
 * footfall_log_list_pain_of_run:
 *
 * Constant time, however long the log is.
 *
 * Returns: (transfer container) (element-type FootfallPain): the entries of the run, in the order of the log
 */
GPtrArray *footfall_log_list_pain_of_run (const FootfallLog *self, const FootfallUuid *run);

/**
 * footfall_log_find_run_by_source:
 * @source_key: the key within @source
 *
 * Returns: (nullable): the run that came from there, in constant time
 */
const FootfallRun *footfall_log_find_run_by_source (const FootfallLog *self, FootfallSource source,
                                                    const char *source_key);

/**
 * footfall_log_get_shoe_distance_m:
 *
 * Returns: the shoe's initial distance and the known distances of its runs, metres
 */
double footfall_log_get_shoe_distance_m (const FootfallLog *self, const FootfallUuid *shoe);

/**
 * footfall_log_find_dismissal:
 * @finding: "rule:knee" or "rule:shoe-uuid"
 *
 * Returns: (nullable): what says until when the finding is or was folded
 */
const FootfallDismissal *footfall_log_find_dismissal (const FootfallLog *self, const char *finding);

/**
 * footfall_log_dismiss:
 * @finding: "rule:knee" or "rule:shoe-uuid"
 *
 * Returns: (transfer full): the record, new or brought up to date, that folds the finding for
 *   %FOOTFALL_DISMISSAL_DAYS days from @today on; the log stays as it is
 */
FootfallDismissal *footfall_log_dismiss (const FootfallLog *self, const char *finding, FootfallDay today);

/**
 * footfall_log_get_default_shoe:
 *
 * Returns: (nullable): the shoe preselected for new runs
 */
const FootfallShoe *footfall_log_get_default_shoe (const FootfallLog *self, FootfallDay today);

G_END_DECLS
