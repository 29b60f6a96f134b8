/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/backup.h"

#include <glib/gi18n-lib.h>

#include "journal/backup-folder.h"
#include "journal/backup-private.h"
#include "journal/backup-writer.h"
#include "journal/disk.h"
#include "journal/error.h"
#include "journal/file.h"
#include "journal/integrity.h"
#include "journal/journal-private.h"
#include "journal/log-sync.h"
#include "journal/migration.h"
#include "journal/opening.h"
#include "journal/replacement.h"

/* The word for each reason, which never changes */
static const char *const nicks[] = {
  [FOOTFALL_BACKUP_DAY] = "day",
  [FOOTFALL_BACKUP_IMPORT] = "import",
  [FOOTFALL_BACKUP_MIGRATION] = "migration",
  [FOOTFALL_BACKUP_RESTORE] = "restore",
  [FOOTFALL_BACKUP_ASKED] = "asked",
  [FOOTFALL_BACKUP_DELETION] = "deletion",
};

static const char *const reason_labels[] = {
  [FOOTFALL_BACKUP_DAY] = N_("before the first change of the day"),
  [FOOTFALL_BACKUP_IMPORT] = N_("before an import"),
  [FOOTFALL_BACKUP_MIGRATION] = N_("before an update of Footfall"),
  [FOOTFALL_BACKUP_RESTORE] = N_("before a backup was restored"),
  [FOOTFALL_BACKUP_ASKED] = N_("made by hand"),
  [FOOTFALL_BACKUP_DELETION] = N_("before everything was deleted"),
};

/* A journal that is there: opening one that is not would make it. */
static FootfallConnection *
open_existing (const char *journal_path, GError **error)
{
  g_autofree char *absolute = g_canonicalize_filename (journal_path, NULL);
  if (g_file_test (absolute, G_FILE_TEST_EXISTS))
    return footfall_opening_open (absolute, error);

  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, absolute);
  return NULL;
}

/* Brings the copy in memory to the newest version and looks whether it is whole. */
static gboolean
prepare_copy (FootfallConnection *copy, GError **error)
{
  guint n_steps;
  const FootfallSchemaStep *steps = footfall_schema_get_steps (&n_steps);

  return footfall_migration_run (copy, steps, n_steps, error) && footfall_integrity_check_copy (copy, error);
}

static FootfallImage *
read_image (const char *file, GError **error)
{
  g_autoptr (FootfallImage) image = footfall_image_read (file, error);
  if (image == NULL || !footfall_file_check_header (file, image->bytes->data, image->bytes->len, error))
    return NULL;

  return g_steal_pointer (&image);
}

static FootfallLog *
read_log (const char *file, const FootfallImage *image, FootfallWork *work, GError **error)
{
  g_autoptr (FootfallConnection) copy = footfall_connection_new_in_memory (file, image, error);
  if (copy == NULL)
    return NULL;
  footfall_connection_set_work (copy, work);
  footfall_work_tell (work, 0.2);
  if (!prepare_copy (copy, error))
    return NULL;
  footfall_work_tell (work, 0.8);
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (copy, error);

  return transaction != NULL ? footfall_log_sync_read (transaction, error) : NULL;
}

/* Writes the pages to a file beside the journal. */
static char *
write_image (const char *journal_path, const FootfallImage *image, GError **error)
{
  g_autofree char *temporary = footfall_disk_make_temporary (journal_path, error);
  if (temporary == NULL)
    return NULL;
  if (footfall_disk_write (temporary, image->bytes->data, image->bytes->len, error))
    return g_steal_pointer (&temporary);

  footfall_disk_remove_temporary (temporary);
  return NULL;
}

/* A journal that is in use, or was when its program ended, is no place for a copy: what stands beside it
 * would be taken for commits to the copy. */
static gboolean
check_free (const char *file, const char *journal_path, GError **error)
{
  g_autofree char *wal = g_strconcat (file, "-wal", NULL);
  g_autofree char *rollback = g_strconcat (file, "-journal", NULL);
  g_autofree char *journal = g_canonicalize_filename (journal_path, NULL);
  if (!g_str_equal (file, journal) && !g_file_test (wal, G_FILE_TEST_EXISTS)
      && !g_file_test (rollback, G_FILE_TEST_EXISTS))
    return footfall_file_check_replaceable (file, error);

  g_autofree char *name = g_filename_display_name (file);
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_BUSY,
               _("“%s” is a journal in use. Choose another name for the copy; nothing was changed."), name);
  return FALSE;
}

void
footfall_backup_free (FootfallBackup *self)
{
  g_free (self->path);
  g_free (self);
}

const char *
footfall_backup_reason_get_nick (FootfallBackupReason reason)
{
  g_return_val_if_fail ((guint) reason < G_N_ELEMENTS (nicks), NULL);

  return nicks[reason];
}

const char *
footfall_backup_reason_get_label (FootfallBackupReason reason)
{
  g_return_val_if_fail ((guint) reason < G_N_ELEMENTS (reason_labels), NULL);

  return g_dgettext (GETTEXT_PACKAGE, reason_labels[reason]);
}

GPtrArray *
footfall_backup_list (const char *journal_path)
{
  g_return_val_if_fail (journal_path != NULL, NULL);

  g_autofree char *absolute = g_canonicalize_filename (journal_path, NULL);
  return footfall_backup_folder_list (absolute);
}

char *
_footfall_backup_make (const char *journal_path, FootfallBackupReason reason, FootfallWork *work, GError **error)
{
  g_return_val_if_fail (journal_path != NULL, NULL);
  g_return_val_if_fail ((guint) reason < G_N_ELEMENTS (reason_labels), NULL);

  g_autoptr (FootfallConnection) source = open_existing (journal_path, error);
  if (source == NULL)
    return NULL;

  footfall_connection_set_work (source, work);
  return footfall_backup_folder_add (source, reason, error);
}

char *
footfall_backup_make (const char *journal_path, FootfallBackupReason reason, GError **error)
{
  return _footfall_backup_make (journal_path, reason, NULL, error);
}

gboolean
footfall_backup_write (const char *journal_path, const char *file, GError **error)
{
  g_return_val_if_fail (journal_path != NULL && file != NULL, FALSE);

  g_autofree char *absolute = g_canonicalize_filename (file, NULL);
  if (!check_free (absolute, journal_path, error))
    return FALSE;
  g_autoptr (FootfallConnection) source = open_existing (journal_path, error);

  return source != NULL && footfall_backup_writer_write (source, absolute, error);
}

FootfallLog *
_footfall_backup_read (const char *file, FootfallWork *work, GError **error)
{
  g_return_val_if_fail (file != NULL, NULL);

  g_autofree char *absolute = g_canonicalize_filename (file, NULL);
  g_autoptr (FootfallImage) image = read_image (absolute, error);

  return image != NULL ? read_log (absolute, image, work, error) : NULL;
}

FootfallLog *
footfall_backup_read (const char *file, GError **error)
{
  return _footfall_backup_read (file, NULL, error);
}

gboolean
_footfall_backup_become (FootfallJournal *journal, const FootfallLog *log, FootfallBackupReason reason,
                         const char *label, GError **error)
{
  if (!footfall_journal_refresh (journal, error))
    return FALSE;

  g_autoptr (FootfallChangeSet) changes = footfall_log_sync_diff (footfall_journal_get_log (journal), log);
  return _footfall_journal_apply_after_backup (journal, changes, reason, label, error);
}

gboolean
footfall_backup_restore (FootfallJournal *journal, const char *file, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (journal) && file != NULL, FALSE);

  g_autoptr (FootfallLog) log = footfall_backup_read (file, error);

  return log != NULL && _footfall_backup_become (journal, log, FOOTFALL_BACKUP_RESTORE, _("Restore Backup"), error);
}

gboolean
_footfall_backup_replace (const char *journal_path, const char *file, FootfallWork *work, char **kept, GError **error)
{
  g_return_val_if_fail (journal_path != NULL && file != NULL, FALSE);

  g_autofree char *journal = g_canonicalize_filename (journal_path, NULL);
  g_autofree char *absolute = g_canonicalize_filename (file, NULL);
  g_autoptr (FootfallImage) image = read_image (absolute, error);
  g_autoptr (FootfallLog) log = image != NULL ? read_log (absolute, image, work, error) : NULL;
  g_autofree char *temporary = NULL;
  if (log == NULL || !footfall_disk_make_folder_of (journal, error)
      || (temporary = write_image (journal, image, error)) == NULL)
    return FALSE;

  if (footfall_work_check (work, error) && footfall_replacement_make (journal, temporary, kept, error))
    return TRUE;
  footfall_disk_remove_temporary (temporary);
  return FALSE;
}

gboolean
footfall_backup_replace (const char *journal_path, const char *file, char **kept, GError **error)
{
  return _footfall_backup_replace (journal_path, file, NULL, kept, error);
}
