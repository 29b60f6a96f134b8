/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#include "journal/work.h"

G_DEFINE_QUARK (footfall-journal-error, footfall_journal_error)

static char *
describe (FootfallJournalError code, const char *name)
{
  switch (code)
    {
    case FOOTFALL_JOURNAL_ERROR_BUSY:
      return g_strdup_printf (_("Another program is writing to the journal “%s”. Try again in a moment; "
                                "nothing was changed."), name);
    case FOOTFALL_JOURNAL_ERROR_FULL:
      return g_strdup_printf (_("There is no space left for the journal “%s”. Make room on the disk and try again; "
                                "nothing was changed."), name);
    case FOOTFALL_JOURNAL_ERROR_READ_ONLY:
      return g_strdup_printf (_("The journal “%s” cannot be written: the file or its folder is read-only. "
                                "Change its permissions, or choose another file."), name);
    case FOOTFALL_JOURNAL_ERROR_UNREADABLE:
      return g_strdup_printf (_("The journal “%s” cannot be opened. Look whether it is a file that you may read, "
                                "or choose another."), name);
    case FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL:
      return g_strdup_printf (_("The file “%s” is not a Footfall journal. It was not touched; choose another file."),
                              name);
    case FOOTFALL_JOURNAL_ERROR_CORRUPT:
      return g_strdup_printf (_("The journal “%s” is damaged. It was not touched; restore a backup, or save what can "
                                "still be read into a new journal."), name);
    case FOOTFALL_JOURNAL_ERROR_NEWER:
      return g_strdup_printf (_("The journal “%s” was made by a newer version of Footfall. It was not touched; "
                                "update Footfall to open it."), name);
    case FOOTFALL_JOURNAL_ERROR_CONFLICT:
      return g_strdup_printf (_("Another program changed the same entries of the journal “%s”. Look at them again; "
                                "nothing was changed."), name);
    case FOOTFALL_JOURNAL_ERROR_IN_USE:
      return g_strdup (_("A shoe that has runs cannot be deleted. Retire it instead; nothing was changed."));
    case FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE:
      return g_strdup_printf (_("The journal “%s” holds such an entry already. Nothing was changed."), name);
    case FOOTFALL_JOURNAL_ERROR_NO_FOLDER:
      return g_strdup_printf (_("The folder of the journal “%s” is not there. Connect the disk it is on, or make the "
                                "folder, and try again."), name);
    case FOOTFALL_JOURNAL_ERROR_FAILED:
    case FOOTFALL_JOURNAL_ERROR_INVALID:
    default:
      return g_strdup_printf (_("The journal “%s” could not be used. Nothing was changed."), name);
    }
}

void
footfall_journal_error_set (GError **error, FootfallJournalError code, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *message = describe (code, name);

  g_set_error_literal (error, FOOTFALL_JOURNAL_ERROR, code, message);
}

/* A full disk is not always called that: quotas, and the file that WAL shares between programs. */
static gboolean
is_out_of_space (sqlite3 *db)
{
  int number = sqlite3_system_errno (db);

  return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

static FootfallJournalError
translate_constraint (int extended_code)
{
  switch (extended_code)
    {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return FOOTFALL_JOURNAL_ERROR_CONFLICT;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
      return FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE;
    default:
      return FOOTFALL_JOURNAL_ERROR_INVALID;
    }
}

static FootfallJournalError
translate (int extended_code)
{
  switch (extended_code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return FOOTFALL_JOURNAL_ERROR_BUSY;
    case SQLITE_FULL:
      return FOOTFALL_JOURNAL_ERROR_FULL;
    case SQLITE_READONLY:
      return FOOTFALL_JOURNAL_ERROR_READ_ONLY;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return FOOTFALL_JOURNAL_ERROR_UNREADABLE;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: /* that it is a journal was seen before SQLite came to it */
      return FOOTFALL_JOURNAL_ERROR_CORRUPT;
    case SQLITE_CONSTRAINT:
      return translate_constraint (extended_code);
    default:
      return FOOTFALL_JOURNAL_ERROR_FAILED;
    }
}

void
footfall_journal_error_set_from_code (GError **error, int extended_code, const char *path)
{
  if (extended_code == SQLITE_INTERRUPT)
    {
      footfall_work_set_cancelled (error);
      return;
    }

  FootfallJournalError code = translate (extended_code);
  if (code != FOOTFALL_JOURNAL_ERROR_FAILED && code != FOOTFALL_JOURNAL_ERROR_INVALID)
    {
      footfall_journal_error_set (error, code, path);
      return;
    }

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, code,
               /* Translators: the first is the file, the second what the database library says, in English. */
               _("The journal “%s” could not be used: %s. Nothing was changed; try again, and look after the disk "
                 "if it happens again."),
               name, sqlite3_errstr (extended_code));
}

void
footfall_journal_error_set_from_sqlite (GError **error, sqlite3 *db, const char *operation, const char *path)
{
  int extended_code = sqlite3_extended_errcode (db);

  g_debug ("%s: %s (%d)", operation, sqlite3_errmsg (db), extended_code);
  if ((extended_code & 0xff) == SQLITE_IOERR && is_out_of_space (db))
    footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_FULL, path);
  else
    footfall_journal_error_set_from_code (error, extended_code, path);
}
