/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-share.h"

#include <glib/gi18n-lib.h>

#include "core/instant.h"

static void
add_day (FootfallImportShare *self, FootfallDay day)
{
  if (day == FOOTFALL_DAY_UNKNOWN)
    return;
  self->from = self->from == FOOTFALL_DAY_UNKNOWN ? day : MIN (self->from, day);
  self->to = self->to == FOOTFALL_DAY_UNKNOWN ? day : MAX (self->to, day);
}

/* @counts: (element-type utf8 guint): by the sport, @order: the sports in the order in which they come */
static void
count_sports (const FootfallImportFile *file, GHashTable *counts, GPtrArray *order)
{
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = g_ptr_array_index (file->items, i);
      if (item->state != FOOTFALL_IMPORT_STATE_OTHER_SPORT)
        continue;
      const char *sport = item->sport != NULL ? item->sport : _("unknown sport");
      const guint n_items = GPOINTER_TO_UINT (g_hash_table_lookup (counts, sport));
      if (n_items == 0)
        g_ptr_array_add (order, (gpointer) sport);
      g_hash_table_insert (counts, (gpointer) sport, GUINT_TO_POINTER (n_items + 1));
    }
}

static char *
join_sports (GHashTable *counts, GPtrArray *order)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < order->len; i++)
    {
      const char *sport = g_ptr_array_index (order, i);
      g_string_append_printf (list, "%s%s (%u)", i > 0 ? ", " : "", sport,
                              GPOINTER_TO_UINT (g_hash_table_lookup (counts, sport)));
    }
  return g_string_free (list, FALSE);
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

FootfallImportGroup
footfall_import_item_get_group (const FootfallImportItem *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_IMPORT_GROUP_UNREADABLE);

  switch (self->state)
    {
    case FOOTFALL_IMPORT_STATE_NEW:
      return self->kind == FOOTFALL_RECORD_RUN ? FOOTFALL_IMPORT_GROUP_NEW_RUN : FOOTFALL_IMPORT_GROUP_NEW_ACTIVITY;
    case FOOTFALL_IMPORT_STATE_SAME:
      return FOOTFALL_IMPORT_GROUP_SAME;
    case FOOTFALL_IMPORT_STATE_MAYBE:
      return FOOTFALL_IMPORT_GROUP_MAYBE;
    case FOOTFALL_IMPORT_STATE_OTHER_SPORT:
      return FOOTFALL_IMPORT_GROUP_OTHER_SPORT;
    case FOOTFALL_IMPORT_STATE_UNREADABLE:
    default:
      return self->undated != NULL ? FOOTFALL_IMPORT_GROUP_UNDATED : FOOTFALL_IMPORT_GROUP_UNREADABLE;
    }
}

FootfallImportShare
footfall_import_plan_measure (const FootfallImportPlan *self, FootfallImportGroup group)
{
  FootfallImportShare share = FOOTFALL_IMPORT_SHARE_NONE;
  g_return_val_if_fail (self != NULL, share);

  for (guint i = 0; i < self->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (self->files, i);
      for (guint j = 0; j < file->items->len; j++)
        if (footfall_import_item_get_group (g_ptr_array_index (file->items, j)) == group)
          footfall_import_share_add (&share, g_ptr_array_index (file->items, j));
    }
  return share;
}

FootfallImportShare
footfall_import_plan_measure_doubts (const FootfallImportPlan *self, FootfallImportChoice choice)
{
  FootfallImportShare share = FOOTFALL_IMPORT_SHARE_NONE;
  g_return_val_if_fail (self != NULL, share);

  for (guint i = 0; i < self->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (self->files, i);
      for (guint j = 0; j < file->items->len; j++)
        {
          const FootfallImportItem *item = g_ptr_array_index (file->items, j);
          if (item->state == FOOTFALL_IMPORT_STATE_MAYBE && item->choice == choice)
            footfall_import_share_add (&share, item);
        }
    }
  return share;
}

char *
footfall_import_file_list_sports (const FootfallImportFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  count_sports (self, counts, order);
  return join_sports (counts, order);
}

char *
footfall_import_plan_list_sports (const FootfallImportPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  for (guint i = 0; i < self->files->len; i++)
    count_sports (g_ptr_array_index (self->files, i), counts, order);
  return join_sports (counts, order);
}
