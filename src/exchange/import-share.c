/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-share.h"

#include "core/instant.h"

static void
add_day (FootfallImportShare *self, FootfallDay day)
{
  if (day == FOOTFALL_DAY_UNKNOWN)
    return;
  self->from = self->from == FOOTFALL_DAY_UNKNOWN ? day : MIN (self->from, day);
  self->to = self->to == FOOTFALL_DAY_UNKNOWN ? day : MAX (self->to, day);
}

void
footfall_import_share_add (FootfallImportShare *self, const FootfallImportItem *item)
{
  g_return_if_fail (self != NULL && item != NULL);

  self->n_items++;
  if (item->started_at != FOOTFALL_INSTANT_UNKNOWN)
    add_day (self, footfall_day_of_instant (item->started_at, item->utc_offset_s));
}

void
footfall_import_share_join (FootfallImportShare *self, FootfallImportShare other)
{
  g_return_if_fail (self != NULL);

  self->n_items += other.n_items;
  add_day (self, other.from);
  add_day (self, other.to);
}

FootfallImportShare
footfall_import_file_measure (const FootfallImportFile *self, FootfallImportState state, FootfallRecordKind kind)
{
  FootfallImportShare share = FOOTFALL_IMPORT_SHARE_NONE;
  g_return_val_if_fail (self != NULL, share);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootfallImportItem *item = g_ptr_array_index (self->items, i);
      if (item->state == state && (state != FOOTFALL_IMPORT_STATE_NEW || item->kind == kind))
        footfall_import_share_add (&share, item);
    }
  return share;
}

FootfallImportShare
footfall_import_plan_measure (const FootfallImportPlan *self, FootfallImportState state, FootfallRecordKind kind)
{
  FootfallImportShare share = FOOTFALL_IMPORT_SHARE_NONE;
  g_return_val_if_fail (self != NULL, share);

  for (guint i = 0; i < self->files->len; i++)
    footfall_import_share_join (&share, footfall_import_file_measure (g_ptr_array_index (self->files, i), state, kind));
  return share;
}
