/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "core/change.h"
#include "ui/journal/journal-item.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_LIST (footfall_journal_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalList, footfall_journal_list, FOOTFALL, JOURNAL_LIST, GObject)

/**
 * FootfallJournalList:
 *
 * The rows of the Journal page as a #GListModel of #FootfallJournalItem: the
 * newest run first, by the local clock of the run, and a row with its sums
 * before each month. It keeps a name and a place per row and makes items when
 * they are asked for.
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
 * Emits #GListModel::items-changed for exactly the rows that look different.
 */
void footfall_journal_list_update (FootfallJournalList *self, const FootfallChangeSet *changes);

/**
 * footfall_journal_list_find_run:
 *
 * Returns: the position of a run, or %G_MAXUINT
 */
guint footfall_journal_list_find_run (FootfallJournalList *self, const FootfallRun *run);

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
 */
FootfallMonthSums footfall_journal_list_sum_month (FootfallJournalList *self, FootfallDay month);

G_END_DECLS
