/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/verification.h"

#include "journal/integrity.h"
#include "journal/journal-private.h"
#include "journal/opening.h"
#include "journal/schema-check.h"

/* In a thread: a connection of its own reads the file. Returns: (nullable): something that is not NULL */
static gpointer
check_file (gpointer input, FootfallWork *work, GError **error)
{
  g_autoptr (FootfallConnection) connection = footfall_opening_open (input, error);
  if (connection == NULL)
    return NULL;
  footfall_connection_set_work (connection, work);
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (connection, error);

  return transaction != NULL && footfall_verification_run (transaction, error) ? g_strdup (input) : NULL;
}

/* What was read of the file is compared where it is. */
static void
on_checked (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  g_autofree char *path = g_task_propagate_pointer (G_TASK (result), &error);
  if (path != NULL && _footfall_journal_compare_with_file (FOOTFALL_JOURNAL (object), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

gboolean
footfall_verification_run (FootfallTransaction *transaction, GError **error)
{
  return footfall_integrity_check (transaction, error)
         && footfall_schema_check (transaction, error)
         && footfall_schema_check_names (transaction, error);
}

void
footfall_journal_verify_async (FootfallJournal *self, GCancellable *cancellable, FootfallProgressFunc progress,
                               gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL (self));

  GTask *task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_journal_verify_async);
  g_task_set_check_cancellable (task, FALSE);
  footfall_work_start (g_task_new (self, cancellable, on_checked, task), progress, progress_data, check_file,
                       g_strdup (footfall_journal_get_path (self)), g_free, g_free);
}

gboolean
footfall_journal_verify_finish (FootfallJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
