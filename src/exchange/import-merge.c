/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-merge.h"

#include <glib/gi18n-lib.h>

void
footfall_import_merge_init (FootfallImportMerge *self, const FootfallLog *log, const FootfallImportOptions *options)
{
  g_return_if_fail (self != NULL && log != NULL && options != NULL);
  *self = (FootfallImportMerge) {
    .log = log,
    .options = options,
    .matcher = footfall_matcher_new (log),
    .shoes = footfall_shoe_matcher_new (log),
  };
}

void
footfall_import_merge_clear (FootfallImportMerge *self)
{
  g_return_if_fail (self != NULL);
  g_clear_pointer (&self->matcher, footfall_matcher_free);
  g_clear_pointer (&self->shoes, footfall_shoe_matcher_free);
}

void
footfall_import_item_set_match (FootfallImportItem *self, FootfallImportState state, gconstpointer record,
                                char *message)
{
  g_return_if_fail (self != NULL);
  self->state = state;
  self->matches = record != NULL ? ((const FootfallRecord *) record)->uuid : FOOTFALL_UUID_NONE;
  g_free (self->message);
  self->message = message;
}

char *
footfall_import_describe_near (const FootfallImportItem *item, gconstpointer near)
{
  g_return_val_if_fail (item != NULL && near != NULL, NULL);
  if (item->kind == FOOTFALL_RECORD_ACTIVITY)
    return g_strdup (_("An activity that starts at the same minute is there already."));
  const FootfallRun *run = near;
  if (ABS (run->started_at - item->started_at) > FOOTFALL_MATCH_START_S)
    return g_strdup (_("A run as long that starts at the same minute, by the clock of another time zone, is there "
                       "already."));
  if (footfall_match_distances (run->distance_m, item->distance_m))
    return g_strdup (_("A run that starts within the same minute and is as long is there already."));
  return g_strdup (_("A run that starts within the same minute but is not as long is there already."));
}
