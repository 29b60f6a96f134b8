/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/change-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/shoe.h"
#include "journal/codec.h"

/* Any set that leaves the file whole must go through, whatever it is like in the midst of it: names
 * swapped between two shoes, the default handed on, a shoe removed and its runs moved to another.
 * So it is written in this order:
 *
 * 1. each "before" is compared with the file;
 * 2. what is unique in records that will change or go is parked, so that others may take it;
 * 3. records are put, those that are referred to first;
 * 4. records are removed, those that refer first.
 */

static gboolean
check_before (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  gpointer in_file;
  if (!footfall_codec_find (transaction, change->kind, footfall_change_get_uuid (change), &in_file, error))
    return FALSE;

  gboolean is_same = in_file == NULL || change->before == NULL
                       ? in_file == change->before
                       : footfall_record_equal (change->kind, in_file, change->before);
  footfall_record_free (change->kind, in_file);
  if (!is_same)
    footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CONFLICT, footfall_connection_get_path (transaction));
  return is_same;
}

static gboolean
run_on_uuid (FootfallTransaction *transaction, const FootfallChange *change, FootfallRecordSql verb, GError **error)
{
  g_autoptr (FootfallStatement) statement =
    footfall_codec_borrow_for_uuid (transaction, change->kind, verb, footfall_change_get_uuid (change), error);

  return statement != NULL && footfall_connection_step (transaction, statement, error) == FOOTFALL_STEP_DONE;
}

static gboolean
park (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  gboolean has_unique = footfall_sql_get_text (footfall_sql_of_record (change->kind, FOOTFALL_SQL_PARK)) != NULL;

  return change->before == NULL || !has_unique || run_on_uuid (transaction, change, FOOTFALL_SQL_PARK, error);
}

/* The columns that others may have taken, as SQLite names them, and what is told of them. */
static void
set_not_unique_error (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  const char *detail = sqlite3_errmsg (footfall_connection_get_db (transaction));

  if (strstr (detail, "shoe.name_key") != NULL)
    {
      const FootfallShoe *shoe = change->after;
      g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
                   _("Another shoe in use is called “%s”. Choose another name; nothing was changed."), shoe->name);
    }
  else if (strstr (detail, "shoe.is_default") != NULL)
    g_set_error_literal (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
                         _("Another shoe is preselected for new runs. Look again; nothing was changed."));
  else if (strstr (detail, ".source") != NULL)
    g_set_error_literal (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
                         _("An entry from the same source is in the journal already. Nothing was changed."));
  else
    footfall_connection_set_error (transaction, detail, error);
}

static void
set_put_error (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  if (sqlite3_extended_errcode (footfall_connection_get_db (transaction)) == SQLITE_CONSTRAINT_UNIQUE)
    set_not_unique_error (transaction, change, error);
  else
    footfall_connection_set_error (transaction, footfall_record_class (change->kind)->name, error);
}

static gboolean
put (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  guint sql = footfall_sql_of_record (change->kind, change->before != NULL ? FOOTFALL_SQL_UPDATE : FOOTFALL_SQL_INSERT);
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (transaction, sql, error);
  if (statement == NULL || !footfall_codec_bind (transaction, statement, change->kind, change->after, error))
    return FALSE;

  if (footfall_connection_step (transaction, statement, NULL) == FOOTFALL_STEP_DONE)
    return TRUE;
  set_put_error (transaction, change, error);
  return FALSE;
}

/* A run cannot go while pain entries that the set does not know refer to it: that is a conflict. A
 * shoe with runs is something people meet, and has its own answer. */
static gboolean
remove_record (FootfallTransaction *transaction, const FootfallChange *change, GError **error)
{
  if (run_on_uuid (transaction, change, FOOTFALL_SQL_DELETE, error))
    return TRUE;

  int code = sqlite3_extended_errcode (footfall_connection_get_db (transaction));
  if (code == SQLITE_CONSTRAINT_FOREIGNKEY && change->kind == FOOTFALL_RECORD_SHOE)
    {
      g_clear_error (error);
      footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_IN_USE, footfall_connection_get_path (transaction));
    }
  return FALSE;
}

typedef gboolean (*Visit) (FootfallTransaction *transaction, const FootfallChange *change, GError **error);

static gboolean
visit_all (FootfallTransaction *transaction, const FootfallChangeSet *changes, Visit visit, GError **error)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      if (!visit (transaction, footfall_change_set_get (changes, i), error))
        return FALSE;
    }
  return TRUE;
}

/* Visits the changes of one kind that put a record, or those that remove one. */
static gboolean
visit_kind (FootfallTransaction *transaction, const FootfallChangeSet *changes, FootfallRecordKind kind,
            gboolean is_removal, Visit visit, GError **error)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->kind == kind && (change->after == NULL) == is_removal && !visit (transaction, change, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
footfall_change_writer_write (FootfallTransaction *transaction, const FootfallChangeSet *changes, GError **error)
{
  if (!visit_all (transaction, changes, check_before, error) || !visit_all (transaction, changes, park, error))
    return FALSE;

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      if (!visit_kind (transaction, changes, (FootfallRecordKind) kind, FALSE, put, error))
        return FALSE;
    }
  for (int kind = FOOTFALL_N_RECORD_KINDS - 1; kind >= 0; kind--)
    {
      if (!visit_kind (transaction, changes, (FootfallRecordKind) kind, TRUE, remove_record, error))
        return FALSE;
    }
  return TRUE;
}
