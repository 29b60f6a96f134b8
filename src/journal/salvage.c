/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/salvage-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "journal/cell-reader.h"
#include "journal/codec.h"
#include "journal/disk.h"
#include "journal/file.h"
#include "journal/integrity.h"
#include "journal/migration.h"
#include "journal/replacement.h"
#include "journal/transaction.h"

/* Rows are looked for in all pages, and not by way of the trees that lead to them: one page of a tree
 * that is gone would take thousands of rows along. What a row is a row of shows in its values: the new
 * journal takes it as a run or a pain entry or whatever it is, and as nothing else, because its tables
 * check what they are given. Deleted rows do not come back: journals wipe what they delete. */

#define PAGES_PER_NEWS 64
#define READ_SHARE 0.9 /* of all the work; the rest is reading the new journal back */

typedef struct
{
  FootfallTransaction *transaction; /* on the new journal */
  FootfallCellReader *reader;
  GHashTable *saved;     /* a set of UUIDs */
  GHashTable *mentioned; /* a set of UUIDs that are in an index: of records, or of those they refer to */
  FootfallSalvage *result;
} Salvager;

static void
salvager_clear (Salvager *self)
{
  g_clear_pointer (&self->transaction, footfall_transaction_end);
  g_clear_pointer (&self->reader, footfall_cell_reader_free);
  g_clear_pointer (&self->saved, g_hash_table_unref);
  g_clear_pointer (&self->mentioned, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Salvager, salvager_clear)

static gboolean
get_uuid (const FootfallCellValue *value, FootfallUuid *uuid)
{
  g_autofree char *text = value->type == FOOTFALL_CELL_TEXT ? g_strndup (value->text, value->length) : NULL;

  return footfall_uuid_parse (text, uuid);
}

static void
add_uuid (GHashTable *uuids, const FootfallUuid *uuid)
{
  g_hash_table_add (uuids, g_memdup2 (uuid, sizeof *uuid));
}

static int
bind_value (FootfallStatement *statement, int parameter, const FootfallCellValue *value)
{
  switch (value->type)
    {
    case FOOTFALL_CELL_INTEGER:
      return sqlite3_bind_int64 (statement, parameter, value->integer);
    case FOOTFALL_CELL_REAL:
      return sqlite3_bind_double (statement, parameter, value->real);
    case FOOTFALL_CELL_TEXT:
      return g_utf8_validate_len (value->text, value->length, NULL)
               ? sqlite3_bind_text (statement, parameter, value->text, (int) value->length, SQLITE_STATIC)
               : SQLITE_MISMATCH;
    case FOOTFALL_CELL_BLOB:
      return SQLITE_MISMATCH; /* no journal has any */
    case FOOTFALL_CELL_NULL:
    default:
      return sqlite3_bind_null (statement, parameter);
    }
}

/* The columns of a table in the file: those that are written, and with a shoe the key made of its name. */
static guint
count_columns (FootfallStatement *insert, FootfallRecordKind kind)
{
  return (guint) sqlite3_bind_parameter_count (insert) + (kind == FOOTFALL_RECORD_SHOE ? 1 : 0);
}

/* Returns: SQLite's answer; SQLITE_DONE if the new journal took the row as one of @kind */
static int
try_kind (Salvager *self, FootfallRecordKind kind, const FootfallCellValue *values, guint n_values)
{
  guint sql = footfall_sql_of_record (kind, FOOTFALL_SQL_INSERT);
  g_autoptr (FootfallStatement) insert = footfall_connection_borrow (self->transaction, sql, NULL);
  if (insert == NULL)
    return SQLITE_NOMEM;
  if (count_columns (insert, kind) != n_values)
    return SQLITE_MISMATCH;

  for (int i = 0; i < sqlite3_bind_parameter_count (insert); i++)
    {
      int answer = bind_value (insert, i + 1, &values[i]);
      if (answer != SQLITE_OK)
        return answer;
    }
  return sqlite3_step (insert) & 0xff;
}

/* A row may be damaged in a way that its table cannot see. Returns: SQLite's answer; SQLITE_DONE if it reads well */
static int
read_back (Salvager *self, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  gpointer record = NULL;
  g_autoptr (GError) error = NULL;
  if (footfall_codec_find (self->transaction, kind, uuid, &record, &error) && record != NULL)
    {
      footfall_record_free (kind, record);
      return SQLITE_DONE;
    }

  g_autoptr (FootfallStatement) statement =
    footfall_codec_borrow_for_uuid (self->transaction, kind, FOOTFALL_SQL_DELETE, uuid, NULL);
  if (statement == NULL)
    return SQLITE_NOMEM;
  int answer = sqlite3_step (statement) & 0xff;
  return answer == SQLITE_DONE ? SQLITE_MISMATCH : answer;
}

/* Returns: %FALSE if the new journal cannot be written */
static gboolean
save_row (Salvager *self, const FootfallUuid *uuid, const FootfallCellValue *values, guint n_values, GError **error)
{
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      int answer = try_kind (self, (FootfallRecordKind) kind, values, n_values);
      if (answer == SQLITE_DONE)
        answer = read_back (self, (FootfallRecordKind) kind, uuid);
      if (answer == SQLITE_DONE)
        {
          self->result->n_saved[kind]++;
          add_uuid (self->saved, uuid);
          return TRUE;
        }
      if (answer != SQLITE_CONSTRAINT && answer != SQLITE_MISMATCH)
        {
          footfall_connection_set_error (self->transaction, "salvage", error);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
read_cell (Salvager *self, FootfallPageKind kind, guint index, GError **error)
{
  guint n_values;
  const FootfallCellValue *values = footfall_cell_reader_read (self->reader, index, &n_values);
  FootfallUuid uuid;
  if (values == NULL || !get_uuid (&values[0], &uuid))
    return TRUE;

  add_uuid (self->mentioned, &uuid);
  return kind == FOOTFALL_PAGE_KEYS || save_row (self, &uuid, values, n_values, error);
}

static gboolean
read_pages (Salvager *self, guint n_pages, GError **error)
{
  FootfallWork *work = footfall_connection_get_work (self->transaction);

  for (guint page = 1; page <= n_pages; page++)
    {
      if (page % PAGES_PER_NEWS == 0)
        footfall_work_tell (work, READ_SHARE * page / n_pages);
      if (!footfall_work_check (work, error))
        return FALSE;
      guint n_cells;
      FootfallPageKind kind = footfall_cell_reader_open_page (self->reader, page, &n_cells);
      for (guint i = 0; kind != FOOTFALL_PAGE_OTHER && i < n_cells; i++)
        {
          if (!read_cell (self, kind, i, error))
            return FALSE;
        }
    }
  return TRUE;
}

/* A saved record whose run or shoe is lost is worth more than none. */
static gboolean
loosen_references (Salvager *self, GError **error)
{
  static const FootfallSql statements[] = { FOOTFALL_SQL_LOOSEN_SHOES, FOOTFALL_SQL_LOOSEN_RUN_IMPORTS,
                                            FOOTFALL_SQL_LOOSEN_ACTIVITY_IMPORTS, FOOTFALL_SQL_LOOSEN_PAIN };

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      if (!footfall_connection_run (self->transaction, statements[i], error))
        return FALSE;
      self->result->n_loosened += (guint) sqlite3_changes (footfall_connection_get_db (self->transaction));
    }
  return TRUE;
}

static guint
count_lost (Salvager *self)
{
  GHashTableIter iter;
  gpointer uuid;
  guint n_lost = 0;

  g_hash_table_iter_init (&iter, self->mentioned);
  while (g_hash_table_iter_next (&iter, &uuid, NULL))
    n_lost += g_hash_table_contains (self->saved, uuid) ? 0 : 1;
  return n_lost;
}

static gboolean
check_worth (Salvager *self, const char *path, GError **error)
{
  if (g_hash_table_size (self->saved) > 0)
    return TRUE;

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT,
               _("Nothing could be read from “%s”. It was not touched; restore a backup."), name);
  return FALSE;
}

static gboolean
fill (FootfallConnection *journal, const FootfallImage *image, const char *path, FootfallSalvage *result,
      GError **error)
{
  g_auto (Salvager) salvager = {
    .transaction = footfall_transaction_begin_write (journal, error),
    .reader = footfall_cell_reader_new (image),
    .saved = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL),
    .mentioned = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL),
    .result = result,
  };
  if (salvager.transaction == NULL
      || !read_pages (&salvager, footfall_image_get_n_pages (image), error)
      || !check_worth (&salvager, path, error)
      || !loosen_references (&salvager, error)
      || !footfall_transaction_commit (salvager.transaction, error))
    return FALSE;

  result->n_lost = count_lost (&salvager);
  return TRUE;
}

/* Makes a journal of the empty file @file; its foreign keys stay off until all rows are in. */
static gboolean
make_journal (const char *file, const FootfallImage *image, const char *path, FootfallWork *work,
              FootfallSalvage *result, GError **error)
{
  guint n_steps;
  const FootfallSchemaStep *steps = footfall_schema_get_steps (&n_steps);
  g_autoptr (FootfallConnection) journal = footfall_connection_new (file, SQLITE_OPEN_READWRITE, error);

  if (journal == NULL)
    return FALSE;
  footfall_connection_set_work (journal, work);
  return footfall_migration_run (journal, steps, n_steps, error)
         && fill (journal, image, path, result, error)
         && footfall_integrity_check (journal, error);
}

/* Rows of a newer version are not ours to judge. Any other fault of the header is why there is salvage. */
static gboolean
check_version (const FootfallImage *image, const char *path, GError **error)
{
  g_autoptr (GError) reason = NULL;
  footfall_file_check_header (path, image->bytes->data, image->bytes->len, &reason);
  if (!g_error_matches (reason, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/* Returns: (transfer full) (nullable): a complete journal of a passing name beside @file */
static char *
make_temporary_journal (const char *path, const char *file, FootfallWork *work, FootfallSalvage *result,
                        GError **error)
{
  g_autoptr (FootfallImage) image = footfall_image_read (path, error);
  if (image == NULL || !check_version (image, path, error))
    return NULL;
  g_autofree char *temporary = footfall_disk_make_temporary (file, error);
  if (temporary == NULL)
    return NULL;
  FootfallSalvage found = { 0 };
  if (make_journal (temporary, image, path, work, &found, error)
      && footfall_work_check (work, error))
    {
      *result = found;
      return g_steal_pointer (&temporary);
    }

  footfall_disk_remove_temporary (temporary);
  return NULL;
}

static gboolean
check_free (const char *file, GError **error)
{
  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    return TRUE;

  g_autofree char *name = g_filename_display_name (file);
  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
               _("There is a file “%s” already. Choose another name; nothing was changed."), name);
  return FALSE;
}

gboolean
footfall_salvage_write (const char *path, const char *file, FootfallSalvage *result, GError **error)
{
  g_return_val_if_fail (path != NULL && file != NULL && result != NULL, FALSE);

  g_autofree char *damaged = g_canonicalize_filename (path, NULL);
  g_autofree char *absolute = g_canonicalize_filename (file, NULL);
  if (!check_free (absolute, error))
    return FALSE;
  g_autofree char *temporary = make_temporary_journal (damaged, absolute, NULL, result, error);

  return temporary != NULL && footfall_disk_rename (temporary, absolute, error);
}

gboolean
_footfall_salvage_replace (const char *path, FootfallWork *work, FootfallSalvage *result, char **kept, GError **error)
{
  g_return_val_if_fail (path != NULL && result != NULL, FALSE);

  g_autofree char *damaged = g_canonicalize_filename (path, NULL);
  g_autofree char *temporary = make_temporary_journal (damaged, damaged, work, result, error);

  return temporary != NULL && footfall_replacement_make (damaged, temporary, kept, error);
}

gboolean
footfall_salvage_replace (const char *path, FootfallSalvage *result, char **kept, GError **error)
{
  return _footfall_salvage_replace (path, NULL, result, kept, error);
}
