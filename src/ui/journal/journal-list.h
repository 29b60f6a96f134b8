/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "core/change.h"
#include "ui/journal/journal-filter.h"
#include "ui/journal/journal-item.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_LIST (footfall_journal_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalList, footfall_journal_list, FOOTFALL, JOURNAL_LIST, GObject)

/**
 * FootfallJournalList:
 *
 * The rows of the Journal page as a #GListModel of #FootfallJournalItem: runs
 * and all that stands beside them, the newest first, by the local clock of the
 * record, and a row with its sums before each month. It keeps a name and a
 * place per row and makes items when they are asked for.
 */

/**
 * footfall_journal_list_new:
 * @log: what the rows are of; must outlive the list
 *
 * Returns: (transfer full): the rows of @log as it is now
 */
FootfallJournalList *footfall_journal_list_new (const FootfallLog *log);

/**
 * footfall_journal_list_update:
 * @changes: what has just become different in the log
 *
 * Emits #GListModel::items-changed for the rows that look different.
 */
void footfall_journal_list_update (FootfallJournalList *self, const FootfallChangeSet *changes);

/**
 * footfall_journal_list_set_filter:
 * @filter: copied
 *
 * Lists what @filter lets through, now and after every change.
 */
void footfall_journal_list_set_filter (FootfallJournalList *self, const FootfallJournalFilter *filter);

/**
 * footfall_journal_list_find:
 * @record: (nullable): a record of @kind
 *
 * Returns: the position of a record, or %G_MAXUINT
 */
guint footfall_journal_list_find (FootfallJournalList *self, FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_journal_list_find_month:
 *
 * Returns: the position of the heading that the row at @position stands under
 */
guint footfall_journal_list_find_month (FootfallJournalList *self, guint position);

/**
 * footfall_journal_list_get_place:
 *
 * Returns: (nullable): what stands at @position, without making an item for it; good until the next change
 */
const FootfallJournalPlace *footfall_journal_list_get_place (FootfallJournalList *self, guint position);

/* How many rows are records */
guint footfall_journal_list_get_n_records (FootfallJournalList *self);

/**
 * FootfallMonthSums:
 * @distance_m: of the runs whose distance is known
 * @n_runs: all runs
 */
typedef struct
{
  double distance_m;
  guint n_runs;
} FootfallMonthSums;

/**
 * footfall_journal_list_sum_month:
 * @month: the first day of the month
 *
 * Returns: the sums of the runs that are listed
 */
FootfallMonthSums footfall_journal_list_sum_month (FootfallJournalList *self, FootfallDay month);

G_END_DECLS
