/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-item.h"

struct _FootfallJournalItem
{
  GObject parent_instance;

  FootfallJournalPlace place;
  gboolean is_first;
  gboolean is_last;
};

G_DEFINE_FINAL_TYPE (FootfallJournalItem, footfall_journal_item, G_TYPE_OBJECT)

static void
footfall_journal_item_class_init (FootfallJournalItemClass *klass)
{
}

static void
footfall_journal_item_init (FootfallJournalItem *self)
{
}

FootfallJournalItem *
footfall_journal_item_new (const FootfallJournalPlace *place, gboolean is_first, gboolean is_last)
{
  g_return_val_if_fail (place != NULL, NULL);

  FootfallJournalItem *self = g_object_new (FOOTFALL_TYPE_JOURNAL_ITEM, NULL);
  self->place = *place;
  self->is_first = is_first;
  self->is_last = is_last;
  return self;
}

gboolean
footfall_journal_item_is_month (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FALSE);

  return self->place.is_month;
}

FootfallRecordKind
footfall_journal_item_get_kind (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FOOTFALL_RECORD_RUN);

  return self->place.kind;
}

FootfallDay
footfall_journal_item_get_day (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FOOTFALL_DAY_UNKNOWN);

  return self->place.is_month ? footfall_journal_place_get_month (&self->place)
                              : footfall_journal_place_get_day (&self->place);
}

const FootfallUuid *
footfall_journal_item_get_uuid (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), NULL);

  return &self->place.uuid;
}

gboolean
footfall_journal_item_is_first (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FALSE);

  return self->is_first;
}

gboolean
footfall_journal_item_is_last (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FALSE);

  return self->is_last;
}
