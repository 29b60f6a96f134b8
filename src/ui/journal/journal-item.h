/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib-object.h>

#include "ui/journal/journal-place.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_JOURNAL_ITEM (footfall_journal_item_get_type ())
G_DECLARE_FINAL_TYPE (FootfallJournalItem, footfall_journal_item, FOOTFALL, JOURNAL_ITEM, GObject)

/**
 * FootfallJournalItem:
 *
 * A row of the Journal page, made when the row is asked for. It holds the name
 * of a record and not the record, which may be gone by the time it is looked at.
 */
FootfallJournalItem *footfall_journal_item_new (const FootfallJournalPlace *place, gboolean is_first,
                                                gboolean is_last);

/* Whether it is the heading of a month, and no record */
gboolean footfall_journal_item_is_month (FootfallJournalItem *self);

/* What the record is */
FootfallRecordKind footfall_journal_item_get_kind (FootfallJournalItem *self);

/* The day of the record, or the first of the month */
FootfallDay footfall_journal_item_get_day (FootfallJournalItem *self);

/* The record, or none for a month */
const FootfallUuid *footfall_journal_item_get_uuid (FootfallJournalItem *self);

/* Whether it is the first or last record of its month, where the box around the month has its corners */
gboolean footfall_journal_item_is_first (FootfallJournalItem *self);
gboolean footfall_journal_item_is_last (FootfallJournalItem *self);

G_END_DECLS
