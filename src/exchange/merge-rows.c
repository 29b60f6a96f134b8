/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-merge.h"

#define ALL_CHOICES \
  (1u << FOOTFALL_IMPORT_CHOICE_SKIP | 1u << FOOTFALL_IMPORT_CHOICE_KEEP_BOTH | 1u << FOOTFALL_IMPORT_CHOICE_FILL)

gboolean
footfall_import_merge_match (const FootfallMatcher *matcher, FootfallImportItem *item)
{
  g_return_val_if_fail (matcher != NULL && item != NULL && item->record != NULL, FALSE);
  gconstpointer same = footfall_matcher_find_source (matcher, item->kind, item->record);
  if (same != NULL)
    {
      footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_SAME, same, NULL);
      return TRUE;
    }
  gconstpointer near = footfall_matcher_find_near (matcher, item->kind, item->record);
  if (near == NULL)
    return FALSE;
  footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_MAYBE, near, footfall_import_describe_near (item, near));
  item->choices = ALL_CHOICES;
  return TRUE;
}

void
footfall_import_merge_rows (FootfallImportMerge *self, FootfallImportDraft *draft)
{
  g_return_if_fail (self != NULL && draft != NULL);
  for (guint i = 0; i < draft->file->items->len; i++)
    {
      FootfallImportItem *item = draft->file->items->pdata[i];
      if (item->state == FOOTFALL_IMPORT_STATE_NEW && !footfall_import_merge_match (self->matcher, item))
        footfall_matcher_take (self->matcher, item->kind, footfall_record_copy (item->kind, item->record));
    }
}
