/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-item.h"

struct _FootfallJournalItem
{
  GObject parent_instance;

  FootfallJournalItemKind kind;
  FootfallDay day;
  FootfallUuid uuid;
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
footfall_journal_item_new (FootfallJournalItemKind kind,
                           FootfallDay day,
                           const FootfallUuid *uuid,
                           gboolean is_first,
                           gboolean is_last)
{
  g_return_val_if_fail (uuid != NULL, NULL);

  FootfallJournalItem *self = g_object_new (FOOTFALL_TYPE_JOURNAL_ITEM, NULL);
  self->kind = kind;
  self->day = day;
  self->uuid = *uuid;
  self->is_first = is_first;
  self->is_last = is_last;
  return self;
}

FootfallJournalItemKind
footfall_journal_item_get_kind (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FOOTFALL_JOURNAL_ITEM_MONTH);

  return self->kind;
}

FootfallDay
footfall_journal_item_get_day (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), FOOTFALL_DAY_UNKNOWN);

  return self->day;
}

const FootfallUuid *
footfall_journal_item_get_uuid (FootfallJournalItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ITEM (self), NULL);

  return &self->uuid;
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
