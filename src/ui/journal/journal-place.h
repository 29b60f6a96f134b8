/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * FootfallJournalPlace:
 * @order: the higher comes first
 * @is_month: whether this is the heading of a month and no record
 * @kind: what the record is
 * @uuid: the record; none for a month
 *
 * What stands on the Journal page, and where: by the local clock of the
 * record, the newest first. Records have even orders and months odd ones, so
 * that a month stands just above its last second. What has a day and no time
 * stands above all of that day.
 */
typedef struct
{
  gint64 order;
  gboolean is_month;
  FootfallRecordKind kind;
  FootfallUuid uuid;
} FootfallJournalPlace;

/**
 * footfall_journal_place_shows:
 * @record: (nullable): a record of @kind
 *
 * Returns: whether @record has a row of its own; what was felt after a run stands with the run
 */
gboolean footfall_journal_place_shows (FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_journal_place_of_record:
 * @record: a record that has a row of its own
 */
FootfallJournalPlace footfall_journal_place_of_record (FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_journal_place_of_month:
 * @month: the first day of the month
 */
FootfallJournalPlace footfall_journal_place_of_month (FootfallDay month);

/* The day of the record; a day of the month */
FootfallDay footfall_journal_place_get_day (const FootfallJournalPlace *self);

/* The first day of the month */
FootfallDay footfall_journal_place_get_month (const FootfallJournalPlace *self);

/**
 * footfall_journal_place_compare:
 * @a: (type FootfallJournalPlace): a place
 * @b: (type FootfallJournalPlace): a place
 *
 * Returns: negative where @a comes first, 0 where both are the same row
 */
int footfall_journal_place_compare (gconstpointer a, gconstpointer b);

/**
 * FootfallJournalAccepts:
 *
 * Returns: whether a record is to be listed
 */
typedef gboolean (*FootfallJournalAccepts) (FootfallRecordKind kind, gconstpointer record, gpointer data);

/**
 * footfall_journal_place_list:
 * @accepts: which records are listed
 *
 * Returns: (transfer full) (element-type FootfallJournalPlace): all that is accepted, with the
 *   heading of each month before it, in order
 */
GArray *footfall_journal_place_list (const FootfallLog *log, FootfallJournalAccepts accepts, gpointer data);

G_END_DECLS
