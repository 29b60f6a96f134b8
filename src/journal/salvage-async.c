/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/salvage-private.h"

/* What comes of it. */
typedef struct
{
  FootfallSalvage salvage;
  char *kept; /* (owned) (nullable) */
} Outcome;

static void
outcome_free (gpointer data)
{
  Outcome *self = data;

  g_free (self->kept);
  g_free (self);
}

static gpointer
replace (gpointer input, FootfallWork *work, GError **error)
{
  Outcome *outcome = g_new0 (Outcome, 1);
  if (_footfall_salvage_replace (input, work, &outcome->salvage, &outcome->kept, error))
    return outcome;

  outcome_free (outcome);
  return NULL;
}

void
footfall_salvage_replace_async (const char *path, GCancellable *cancellable, FootfallProgressFunc progress,
                                gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (path != NULL);

  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_salvage_replace_async);
  footfall_work_start (task, progress, progress_data, replace, g_strdup (path), g_free, outcome_free);
}

gboolean
footfall_salvage_replace_finish (GAsyncResult *result, FootfallSalvage *salvage, char **kept, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, footfall_salvage_replace_async), FALSE);

  Outcome *outcome = g_task_propagate_pointer (G_TASK (result), error);
  if (outcome == NULL)
    return FALSE;
  if (salvage != NULL)
    *salvage = outcome->salvage;
  if (kept != NULL)
    *kept = g_steal_pointer (&outcome->kept);
  outcome_free (outcome);
  return TRUE;
}
