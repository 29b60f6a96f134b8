/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/batch-changes.h"

typedef void (*ModifyFunc) (FootfallRun *run, gconstpointer value);

static void
wear (FootfallRun *run, gconstpointer shoe)
{
  run->shoe = shoe != NULL ? *(const FootfallUuid *) shoe : FOOTFALL_UUID_NONE;
}

static void
go_over (FootfallRun *run, gconstpointer surface)
{
  run->surface = *(const FootfallSurface *) surface;
}

static FootfallChangeSet *
change_runs (const FootfallLog *log, const char *const *uuids, ModifyFunc modify, gconstpointer value)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  for (const char *const *text = uuids; *text != NULL; text++)
    {
      FootfallUuid uuid;
      const FootfallRun *run = footfall_uuid_parse (*text, &uuid) ? footfall_log_find_run (log, &uuid) : NULL;
      if (run == NULL)
        continue;
      g_autoptr (FootfallRun) copy = footfall_run_copy (run);
      modify (copy, value);
      footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, copy);
    }
  return changes;
}

FootfallChangeSet *
footfall_batch_changes_set_shoe (const FootfallLog *log, const char *const *uuids, const FootfallUuid *shoe)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (uuids != NULL, NULL);

  return change_runs (log, uuids, wear, shoe);
}

FootfallChangeSet *
footfall_batch_changes_set_surface (const FootfallLog *log, const char *const *uuids, FootfallSurface surface)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (uuids != NULL, NULL);

  return change_runs (log, uuids, go_over, &surface);
}

FootfallChangeSet *
footfall_batch_changes_delete (const FootfallLog *log, const char *const *uuids)
{
  static const FootfallRecordKind kinds[] = { FOOTFALL_RECORD_RUN, FOOTFALL_RECORD_PAIN, FOOTFALL_RECORD_ACTIVITY,
                                              FOOTFALL_RECORD_BREAK, FOOTFALL_RECORD_EVENT };

  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (uuids != NULL, NULL);

  FootfallChangeSet *changes = footfall_change_set_new ();
  for (const char *const *text = uuids; *text != NULL; text++)
    {
      FootfallUuid uuid;
      if (!footfall_uuid_parse (*text, &uuid))
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
        footfall_change_set_remove (changes, log, kinds[i], &uuid);
    }
  return changes;
}
