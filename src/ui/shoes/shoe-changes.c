/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/shoes/shoe-changes.h"

static void
put_no_longer_default (FootfallChangeSet *changes, const FootfallLog *log, const FootfallUuid *except)
{
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (!shoe->is_default || footfall_uuid_equal (&shoe->record.uuid, except))
        continue;
      g_autoptr (FootfallShoe) copy = footfall_shoe_copy (shoe);
      copy->is_default = FALSE;
      footfall_change_set_put (changes, log, FOOTFALL_RECORD_SHOE, copy);
    }
}

/* The other shoe first: there is never a moment with two defaults. */
FootfallChangeSet *
footfall_shoe_changes_save (const FootfallLog *log, const FootfallShoe *shoe)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  FootfallChangeSet *changes = footfall_change_set_new ();
  if (shoe->is_default)
    put_no_longer_default (changes, log, &shoe->record.uuid);
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_SHOE, shoe);
  return changes;
}

FootfallChangeSet *
footfall_shoe_changes_make_default (const FootfallLog *log, const FootfallShoe *shoe)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  g_autoptr (FootfallShoe) copy = footfall_shoe_copy (shoe);
  copy->is_default = TRUE;
  return footfall_shoe_changes_save (log, copy);
}

FootfallChangeSet *
footfall_shoe_changes_retire (const FootfallLog *log, const FootfallShoe *shoe, FootfallDay on)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  g_autoptr (FootfallShoe) copy = footfall_shoe_copy (shoe);
  copy->retired_on = on;
  if (on != FOOTFALL_DAY_UNKNOWN)
    copy->is_default = FALSE;
  return footfall_shoe_changes_save (log, copy);
}

gboolean
footfall_shoe_has_runs (const FootfallLog *log, const FootfallShoe *shoe)
{
  g_return_val_if_fail (log != NULL, FALSE);
  g_return_val_if_fail (shoe != NULL, FALSE);

  for (guint i = footfall_log_get_n_runs (log); i > 0; i--)
    if (footfall_uuid_equal (&footfall_log_get_run (log, i - 1)->shoe, &shoe->record.uuid))
      return TRUE;
  return FALSE;
}
