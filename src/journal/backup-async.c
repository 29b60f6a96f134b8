/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/backup-private.h"

#include <glib/gi18n-lib.h>

/* What the thread is told. */
typedef struct
{
  char *journal_path; /* (owned) (nullable) */
  char *file;         /* (owned) (nullable): %NULL for nothing at all */
  FootfallBackupReason reason;
  const char *label;      /* of the change, for undo */
  gboolean has_something; /* to lose: the journal is not empty */
} Order;

/* What comes of a replacement. */
typedef struct
{
  char *kept; /* (owned) (nullable) */
} Outcome;

/* How much of a restoration is reading; the rest is the backup before. */
#define READ_SHARE 0.5

static Order *
order_new (const char *journal_path, const char *file)
{
  Order *self = g_new0 (Order, 1);

  self->journal_path = g_strdup (journal_path);
  self->file = g_strdup (file);
  return self;
}

static void
order_free (gpointer data)
{
  Order *self = data;

  g_free (self->journal_path);
  g_free (self->file);
  g_free (self);
}

static void
outcome_free (gpointer data)
{
  Outcome *self = data;

  g_free (self->kept);
  g_free (self);
}

static gpointer
make (gpointer input, FootfallWork *work, GError **error)
{
  const Order *order = input;

  return _footfall_backup_make (order->journal_path, order->reason, work, error);
}

static gpointer
read_file (gpointer input, FootfallWork *work, GError **error)
{
  const Order *order = input;

  return _footfall_backup_read (order->file, work, error);
}

static gpointer
replace (gpointer input, FootfallWork *work, GError **error)
{
  const Order *order = input;
  char *kept = NULL;
  if (!_footfall_backup_replace (order->journal_path, order->file, work, &kept, error))
    return NULL;

  Outcome *outcome = g_new0 (Outcome, 1);
  outcome->kept = kept;
  return outcome;
}

/* All that takes long: what is to be restored is read, and what is there is backed up. */
static gpointer
prepare_to_become (gpointer input, FootfallWork *work, GError **error)
{
  const Order *order = input;
  footfall_work_begin_part (work, 0, READ_SHARE);
  g_autoptr (FootfallLog) log =
    order->file != NULL ? _footfall_backup_read (order->file, work, error) : footfall_log_new ();
  if (log == NULL)
    return NULL;

  footfall_work_begin_part (work, READ_SHARE, 1);
  g_autofree char *backup = NULL;
  if (order->has_something)
    {
      backup = _footfall_backup_make (order->journal_path, order->reason, work, error);
      if (backup == NULL)
        return NULL;
    }
  return footfall_work_check (work, error) ? g_steal_pointer (&log) : NULL;
}

/* The change itself is made where the journal is, as any other. */
static void
on_prepared (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  FootfallJournal *journal = FOOTFALL_JOURNAL (object);
  GError *error = NULL;

  const char *label = g_task_get_task_data (task);
  g_autoptr (FootfallLog) log = g_task_propagate_pointer (G_TASK (result), &error);
  if (log != NULL && _footfall_backup_become (journal, log, FOOTFALL_BACKUP_DAY, label, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
is_empty (const FootfallLog *log)
{
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      if (footfall_log_get_size (log, (FootfallRecordKind) kind) > 0)
        return FALSE;
    }
  return TRUE;
}

static void
start_to_become (GTask *task, FootfallJournal *journal, Order *order, FootfallProgressFunc progress,
                 gpointer progress_data)
{
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, (gpointer) order->label, NULL);
  order->has_something = !is_empty (footfall_journal_get_log (journal));
  footfall_work_start (g_task_new (journal, g_task_get_cancellable (task), on_prepared, task), progress, progress_data,
                       prepare_to_become, order, order_free, (GDestroyNotify) footfall_log_free);
}

void
footfall_backup_make_async (const char *journal_path, FootfallBackupReason reason, GCancellable *cancellable,
                            FootfallProgressFunc progress, gpointer progress_data, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (journal_path != NULL);

  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Order *order = order_new (journal_path, NULL);
  order->reason = reason;
  g_task_set_source_tag (task, footfall_backup_make_async);
  footfall_work_start (task, progress, progress_data, make, order, order_free, g_free);
}

char *
footfall_backup_make_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, footfall_backup_make_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
footfall_backup_read_async (const char *file, GCancellable *cancellable, FootfallProgressFunc progress,
                            gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (file != NULL);

  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_backup_read_async);
  footfall_work_start (task, progress, progress_data, read_file, order_new (NULL, file), order_free,
                       (GDestroyNotify) footfall_log_free);
}

FootfallLog *
footfall_backup_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, footfall_backup_read_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
footfall_backup_restore_async (FootfallJournal *journal, const char *file, GCancellable *cancellable,
                               FootfallProgressFunc progress, gpointer progress_data, GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL (journal) && file != NULL);

  GTask *task = g_task_new (journal, cancellable, callback, user_data);
  Order *order = order_new (footfall_journal_get_path (journal), file);
  order->reason = FOOTFALL_BACKUP_RESTORE;
  order->label = _("Restore Backup");
  g_task_set_source_tag (task, footfall_backup_restore_async);
  start_to_become (task, journal, order, progress, progress_data);
}

gboolean
footfall_backup_restore_finish (FootfallJournal *journal, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
footfall_backup_clear_async (FootfallJournal *journal, GCancellable *cancellable, FootfallProgressFunc progress,
                             gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL (journal));

  GTask *task = g_task_new (journal, cancellable, callback, user_data);
  Order *order = order_new (footfall_journal_get_path (journal), NULL);
  order->reason = FOOTFALL_BACKUP_DELETION;
  order->label = _("Delete Everything");
  g_task_set_source_tag (task, footfall_backup_clear_async);
  start_to_become (task, journal, order, progress, progress_data);
}

gboolean
footfall_backup_clear_finish (FootfallJournal *journal, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
footfall_backup_replace_async (const char *journal_path, const char *file, GCancellable *cancellable,
                               FootfallProgressFunc progress, gpointer progress_data, GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (journal_path != NULL && file != NULL);

  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_backup_replace_async);
  footfall_work_start (task, progress, progress_data, replace, order_new (journal_path, file), order_free,
                       outcome_free);
}

gboolean
footfall_backup_replace_finish (GAsyncResult *result, char **kept, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, footfall_backup_replace_async), FALSE);

  Outcome *outcome = g_task_propagate_pointer (G_TASK (result), error);
  if (outcome == NULL)
    return FALSE;
  if (kept != NULL)
    *kept = g_steal_pointer (&outcome->kept);
  outcome_free (outcome);
  return TRUE;
}
