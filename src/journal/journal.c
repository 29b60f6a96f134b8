/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/journal-private.h"

#include <glib/gi18n-lib.h>

#include "journal/change-writer.h"
#include "journal/daily-backup.h"
#include "journal/error.h"
#include "journal/log-sync.h"
#include "journal/opening.h"
#include "journal/transaction.h"
#include "journal/undo-stack.h"
#include "journal/verification.h"
#include "journal/watch.h"

struct _FootfallJournal
{
  GObject parent_instance;

  FootfallConnection *connection; /* (owned) */
  FootfallLog *log;               /* (owned) */
  FootfallUndoStack *undo_stack;  /* (owned) */
  FootfallWatch *watch;           /* (owned) (nullable) */
  FootfallDay backup_day;         /* that is known to have its backup; or unknown */
  gint64 data_version;            /* changes when another connection commits; the log was read at this one */
  GQueue news;                    /* (element-type FootfallChangeSet): committed, neither in the log nor told yet */
  gboolean is_telling;            /* the news: the journal may be read and not changed */
};

G_DEFINE_FINAL_TYPE (FootfallJournal, footfall_journal, G_TYPE_OBJECT)

enum
{
  CHANGED,
  BACKUP_FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* What was committed goes into the log and is told, one set after the other, in the order of the
 * commits: a handler sees the log as it was right after the set it is told about. */
static void
tell_news (FootfallJournal *self)
{
  g_autoptr (FootfallJournal) kept = g_object_ref (self); /* whatever the handlers do */

  self->is_telling = TRUE;
  while (!g_queue_is_empty (&self->news))
    {
      g_autoptr (FootfallChangeSet) changes = g_queue_pop_head (&self->news);
      footfall_log_sync_patch (self->log, changes);
      g_signal_emit (self, signals[CHANGED], 0, changes);
    }
  self->is_telling = FALSE;
}

static void
add_news (FootfallJournal *self, FootfallChangeSet *changes)
{
  if (footfall_change_set_get_size (changes) > 0)
    g_queue_push_tail (&self->news, footfall_change_set_ref (changes));
}

/* Adds to the news what others committed since the log was last like the file. */
static gboolean
catch_up (FootfallJournal *self, FootfallTransaction *transaction, GError **error)
{
  gint64 data_version;
  if (!footfall_connection_get_int64 (transaction, FOOTFALL_SQL_DATA_VERSION, &data_version, error))
    return FALSE;
  if (data_version == self->data_version)
    return TRUE;

  g_autoptr (FootfallLog) in_file = footfall_log_sync_read (transaction, error);
  if (in_file == NULL)
    return FALSE;
  g_autoptr (FootfallChangeSet) foreign = footfall_log_sync_diff (self->log, in_file);
  self->data_version = data_version;
  add_news (self, foreign);
  return TRUE;
}

static gboolean
check_in_place (FootfallJournal *self, GError **error)
{
  if (!footfall_connection_is_moved (self->connection))
    return TRUE;

  g_autofree char *name = g_filename_display_name (footfall_journal_get_path (self));
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_FAILED,
               _("The journal “%s” was moved or deleted while it was open. Put it back or close Footfall and open "
                 "it again; nothing was changed."), name);
  return FALSE;
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

/* Nobody is kept from logging a run because today's backup cannot be made; but it is told. */
static void
back_up_daily (FootfallJournal *self)
{
  g_autoptr (GError) error = NULL;

  if (!footfall_daily_backup_make (footfall_journal_get_path (self), &self->backup_day, &error))
    g_signal_emit (self, signals[BACKUP_FAILED], 0, error);
}

static gboolean
back_up (FootfallJournal *self, FootfallBackupReason reason, GError **error)
{
  if (is_empty (self->log))
    return TRUE;
  if (reason == FOOTFALL_BACKUP_DAY)
    {
      back_up_daily (self);
      return TRUE;
    }

  g_autofree char *path = footfall_backup_make (footfall_journal_get_path (self), reason, error);
  if (path == NULL)
    /* Translators: a sentence that says why comes after this one */
    g_prefix_error (error, "%s ", _("There has to be a backup first, and it could not be made."));
  return path != NULL;
}

static gboolean
is_import (const FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->kind == FOOTFALL_RECORD_IMPORT_BATCH && change->before == NULL)
        return TRUE;
    }
  return FALSE;
}

/* All of the changes or none, on disk when it returns; what happened is in the news then, not yet in the log. */
static gboolean
commit (FootfallJournal *self, FootfallChangeSet *changes, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_write (self->connection, error);
  if (transaction == NULL
      || !catch_up (self, transaction, error)
      || !footfall_change_writer_write (transaction, changes, error)
      || !footfall_transaction_commit (transaction, error))
    return FALSE;

  add_news (self, changes);
  return TRUE;
}

static gboolean
validate (FootfallChangeSet *changes, GError **error)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      g_autoptr (GError) reason = NULL;
      if (change->after != NULL && !footfall_record_validate (change->kind, change->after, &reason))
        {
          g_set_error_literal (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_INVALID, reason->message);
          return FALSE;
        }
    }
  return TRUE;
}

/* Takes a step back or makes it again; @moved tells the stack. */
static gboolean
make_step (FootfallJournal *self, FootfallChangeSet *changes, void (*moved) (FootfallUndoStack *), GError **error)
{
  gboolean is_done = check_in_place (self, error)
                     && back_up (self, FOOTFALL_BACKUP_DAY, error)
                     && commit (self, changes, error);
  if (is_done)
    moved (self->undo_stack);
  tell_news (self);
  return is_done;
}

/* A conflict in words that fit: people did not ask for changes but for a step. */
static void
propagate_step_error (GError **error, GError *reason, const char *conflict)
{
  if (!g_error_matches (reason, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT))
    {
      g_propagate_error (error, reason);
      return;
    }
  g_error_free (reason);
  g_set_error_literal (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT, conflict);
}

/* Whether the log is like the file, where no news say how it differs. */
static gboolean
compare_with_file (FootfallJournal *self, FootfallTransaction *transaction, GError **error)
{
  g_autoptr (FootfallLog) in_file = footfall_log_sync_read (transaction, error);
  if (in_file == NULL)
    return FALSE;
  if (!g_queue_is_empty (&self->news) || footfall_log_equal (self->log, in_file))
    return TRUE;

  g_autofree char *name = g_filename_display_name (footfall_journal_get_path (self));
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_FAILED,
               _("What was read from the journal “%s” is no longer what stands in it. Close Footfall and open it "
                 "again."), name);
  return FALSE;
}

static gboolean
verify_file (FootfallJournal *self, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (self->connection, error);

  return transaction != NULL
         && catch_up (self, transaction, error)
         && footfall_verification_run (transaction, error)
         && compare_with_file (self, transaction, error);
}

static gboolean
read_and_compare (FootfallJournal *self, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (self->connection, error);

  return transaction != NULL && catch_up (self, transaction, error) && compare_with_file (self, transaction, error);
}

static gboolean
read_news (FootfallJournal *self, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (self->connection, error);

  return transaction != NULL && catch_up (self, transaction, error);
}

static void
on_look (gpointer data)
{
  g_autoptr (GError) error = NULL;

  /* What stands in the way is told when something is written; until then the next look may go better. */
  if (!footfall_journal_refresh (data, &error))
    g_debug ("refresh: %s", error->message);
}

static void
footfall_journal_finalize (GObject *object)
{
  FootfallJournal *self = FOOTFALL_JOURNAL (object);

  g_clear_pointer (&self->watch, footfall_watch_free);
  g_clear_pointer (&self->undo_stack, footfall_undo_stack_free);
  g_clear_pointer (&self->log, footfall_log_free);
  g_clear_pointer (&self->connection, footfall_connection_free);
  g_queue_clear_full (&self->news, (GDestroyNotify) footfall_change_set_unref);
  G_OBJECT_CLASS (footfall_journal_parent_class)->finalize (object);
}

static void
footfall_journal_class_init (FootfallJournalClass *class)
{
  G_OBJECT_CLASS (class)->finalize = footfall_journal_finalize;

  signals[CHANGED] = g_signal_new ("changed", FOOTFALL_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, FOOTFALL_TYPE_CHANGE_SET | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[BACKUP_FAILED] = g_signal_new ("backup-failed", FOOTFALL_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
footfall_journal_init (FootfallJournal *self)
{
  self->undo_stack = footfall_undo_stack_new ();
  self->backup_day = FOOTFALL_DAY_UNKNOWN;
  g_queue_init (&self->news);
}

/* Reads the log for the first time. */
static gboolean
read_log (FootfallJournal *self, GError **error)
{
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (self->connection, error);
  if (transaction == NULL
      || !footfall_connection_get_int64 (transaction, FOOTFALL_SQL_DATA_VERSION, &self->data_version, error))
    return FALSE;

  self->log = footfall_log_sync_read (transaction, error);
  return self->log != NULL;
}

char *
footfall_journal_get_default_path (const char *application_folder)
{
  g_return_val_if_fail (application_folder != NULL, NULL);

  const char *chosen = g_getenv ("FOOTFALL_JOURNAL");
  if (chosen != NULL && *chosen != '\0')
    return g_strdup (chosen);
  return g_build_filename (g_get_user_data_dir (), application_folder, "journal.db", NULL);
}

FootfallJournal *
footfall_journal_open (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL && *path != '\0', NULL);

  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autoptr (FootfallJournal) self = g_object_new (FOOTFALL_TYPE_JOURNAL, NULL);
  self->connection = footfall_opening_open (absolute, error);
  if (self->connection == NULL || !read_log (self, error))
    return NULL;

  footfall_connection_set_checkpoint_on_close (self->connection, TRUE);
  return g_steal_pointer (&self);
}

const char *
footfall_journal_get_path (FootfallJournal *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self), NULL);

  return footfall_connection_get_path (self->connection);
}

const FootfallLog *
footfall_journal_get_log (FootfallJournal *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self), NULL);

  return self->log;
}

gboolean
_footfall_journal_apply_after_backup (FootfallJournal *self, FootfallChangeSet *changes, FootfallBackupReason reason,
                                      const char *label, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);
  g_return_val_if_fail (changes != NULL && label != NULL, FALSE);

  if (footfall_change_set_get_size (changes) == 0)
    return TRUE;
  footfall_change_set_stamp (changes, g_get_real_time () / G_USEC_PER_SEC);
  gboolean is_done = validate (changes, error)
                     && check_in_place (self, error)
                     && back_up (self, reason, error)
                     && commit (self, changes, error);
  if (is_done) /* before the news, whose readers may ask for the label */
    footfall_undo_stack_push (self->undo_stack, changes, label);
  tell_news (self);
  return is_done;
}

gboolean
footfall_journal_apply (FootfallJournal *self, FootfallChangeSet *changes, const char *label, GError **error)
{
  g_return_val_if_fail (changes != NULL, FALSE);

  FootfallBackupReason reason = is_import (changes) ? FOOTFALL_BACKUP_IMPORT : FOOTFALL_BACKUP_DAY;
  return _footfall_journal_apply_after_backup (self, changes, reason, label, error);
}

gboolean
footfall_journal_import (FootfallJournal *self, FootfallChangeSet *changes, const char *label, GError **error)
{
  return _footfall_journal_apply_after_backup (self, changes, FOOTFALL_BACKUP_IMPORT, label, error);
}

gboolean
footfall_journal_note (FootfallJournal *self, FootfallChangeSet *changes, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);
  g_return_val_if_fail (changes != NULL, FALSE);

  if (footfall_change_set_get_size (changes) == 0)
    return TRUE;
  footfall_change_set_stamp (changes, g_get_real_time () / G_USEC_PER_SEC);
  gboolean is_done = validate (changes, error) && check_in_place (self, error) && commit (self, changes, error);
  tell_news (self);
  return is_done;
}

const char *
footfall_journal_get_undo_label (FootfallJournal *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self), NULL);

  return footfall_undo_stack_get_undo_label (self->undo_stack);
}

const char *
footfall_journal_get_redo_label (FootfallJournal *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self), NULL);

  return footfall_undo_stack_get_redo_label (self->undo_stack);
}

gboolean
footfall_journal_undo (FootfallJournal *self, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);

  g_autoptr (FootfallChangeSet) changes = footfall_undo_stack_get_undo (self->undo_stack);
  g_autoptr (GError) reason = NULL;
  if (changes == NULL || make_step (self, changes, footfall_undo_stack_undone, &reason))
    return TRUE;

  g_autofree char *conflict =
    g_strdup_printf (_("“%s” can no longer be undone: another program changed the same entries since. Nothing was "
                       "changed."), footfall_undo_stack_get_undo_label (self->undo_stack));
  propagate_step_error (error, g_steal_pointer (&reason), conflict);
  return FALSE;
}

gboolean
footfall_journal_redo (FootfallJournal *self, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);

  g_autoptr (FootfallChangeSet) changes = footfall_undo_stack_get_redo (self->undo_stack);
  g_autoptr (GError) reason = NULL;
  if (changes == NULL || make_step (self, changes, footfall_undo_stack_redone, &reason))
    return TRUE;

  g_autofree char *conflict =
    g_strdup_printf (_("“%s” can no longer be done again: another program changed the same entries since. Nothing "
                       "was changed."), footfall_undo_stack_get_redo_label (self->undo_stack));
  propagate_step_error (error, g_steal_pointer (&reason), conflict);
  return FALSE;
}

gboolean
footfall_journal_refresh (FootfallJournal *self, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);

  gint64 data_version;
  if (!check_in_place (self, error)
      || !footfall_connection_get_int64 (self->connection, FOOTFALL_SQL_DATA_VERSION, &data_version, error))
    return FALSE;

  gboolean is_read = data_version == self->data_version || read_news (self, error);
  tell_news (self);
  return is_read;
}

gboolean
_footfall_journal_compare_with_file (FootfallJournal *self, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);

  gboolean is_same = read_and_compare (self, error);
  tell_news (self);
  return is_same;
}

void
footfall_journal_watch (FootfallJournal *self)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL (self));

  if (self->watch == NULL)
    self->watch = footfall_watch_new (footfall_journal_get_path (self), on_look, self);
}

gboolean
footfall_journal_verify (FootfallJournal *self, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (self) && !self->is_telling, FALSE);

  gboolean is_well = verify_file (self, error);
  tell_news (self);
  return is_well;
}
