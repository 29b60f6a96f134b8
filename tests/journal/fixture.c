/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "journal/log-sync.h"

void
fixture_set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("footfall-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  self->path = g_build_filename (self->folder, "data", "journal.db", NULL);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  for (const char *name = folder != NULL ? g_dir_read_name (folder) : NULL; name != NULL;
       name = g_dir_read_name (folder))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      remove_tree (child);
    }
  g_remove (path);
}

void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  remove_tree (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

void
fixture_add (const char *name, void (*test) (Fixture *self, gconstpointer data), gconstpointer data)
{
  g_test_add (name, Fixture, data, fixture_set_up, test, fixture_tear_down);
}

FootfallJournal *
fixture_open (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  FootfallJournal *journal = footfall_journal_open (self->path, &error);

  g_assert_no_error (error);
  return journal;
}

FootfallLog *
fixture_read_file (Fixture *self)
{
  g_autoptr (FootfallJournal) journal = fixture_open (self);

  return footfall_log_copy (footfall_journal_get_log (journal));
}

void
fixture_assert_like_file (Fixture *self, FootfallJournal *journal)
{
  g_autoptr (FootfallLog) in_file = fixture_read_file (self);
  g_autoptr (GError) error = NULL;

  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), in_file));
  footfall_journal_verify (journal, &error);
  g_assert_no_error (error);
}

/* A number within the field's range that is another for each field and each record. */
static double
pick_number (const FootfallRecordField *field, guint place, guint number)
{
  double range = MIN (field->maximum, 1e6) - field->minimum;

  return field->minimum + range * (place + 1 + (number % 7) / 10.0) / 30;
}

static void
fill_field (const FootfallRecordField *field, gpointer record, guint place, guint number)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_TEXT:
      G_STRUCT_MEMBER (char *, record, field->offset) = g_strdup_printf ("%s Äöß “%u”\n", field->name, number);
      break;
    case FOOTFALL_FIELD_REAL:
      G_STRUCT_MEMBER (double, record, field->offset) = pick_number (field, place, number) + 1.0 / 3;
      break;
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
      G_STRUCT_MEMBER (int, record, field->offset) = (int) pick_number (field, place, number);
      break;
    case FOOTFALL_FIELD_COUNT:
      G_STRUCT_MEMBER (gint64, record, field->offset) = 1 + (gint64) pick_number (field, place, number);
      break;
    case FOOTFALL_FIELD_INSTANT:
      G_STRUCT_MEMBER (gint64, record, field->offset) = 1600000000 + (gint64) number * 86399;
      break;
    case FOOTFALL_FIELD_DAY:
      G_STRUCT_MEMBER (FootfallDay, record, field->offset) = 18000 + (int) (number + place);
      break;
    case FOOTFALL_FIELD_WORD:
      G_STRUCT_MEMBER (int, record, field->offset) = (int) ((number + place) % field->vocabulary->n_words);
      break;
    case FOOTFALL_FIELD_SIGNS:
      G_STRUCT_MEMBER (guint, record, field->offset) = (number + 1) % FOOTFALL_SIGNS_ALL;
      break;
    case FOOTFALL_FIELD_FLAG:
      G_STRUCT_MEMBER (gboolean, record, field->offset) = number == 1;
      break;
    case FOOTFALL_FIELD_REFERENCE:
      break;
    default:
      g_assert_not_reached ();
    }
}

/* A key that a finding can have, another one for each record. */
static void
set_finding (FootfallDismissal *dismissal)
{
  g_free (dismissal->finding);
  dismissal->finding = g_strconcat ("shoe-replace:", footfall_uuid_to_text (&dismissal->record.uuid).text, NULL);
}

gpointer
fixture_record (FootfallRecordKind kind, guint number)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_autoptr (GRand) random = g_rand_new_with_seed (1000 * (guint) kind + number);
  FootfallRecord *record = footfall_record_new (kind);

  record->uuid = footfall_uuid_from_random (random);
  record->modified_at = 1500000000 + number;
  for (guint i = 0; i < class->n_fields; i++)
    fill_field (&class->fields[i], record, i, number);
  if (kind == FOOTFALL_RECORD_DISMISSAL)
    set_finding ((FootfallDismissal *) record);
  return record;
}

FootfallRun *
fixture_run (guint number, const FootfallUuid *shoe, const FootfallUuid *import_batch)
{
  FootfallRun *run = fixture_record (FOOTFALL_RECORD_RUN, number);

  if (shoe != NULL)
    run->shoe = *shoe;
  if (import_batch != NULL)
    run->import_batch = *import_batch;
  return run;
}

gboolean
fixture_put (FootfallJournal *journal, FootfallRecordKind kind, gconstpointer record, GError **error)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();

  footfall_change_set_put_as_is (changes, footfall_journal_get_log (journal), kind, record);
  return footfall_journal_apply (journal, changes, "Put", error);
}

gboolean
fixture_remove (FootfallJournal *journal, FootfallRecordKind kind, gconstpointer record, GError **error)
{
  const FootfallRecord *header = record;
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();

  footfall_change_set_remove (changes, footfall_journal_get_log (journal), kind, &header->uuid);
  return footfall_journal_apply (journal, changes, "Remove", error);
}

FootfallChangeSet *
fixture_fill (FootfallJournal *journal)
{
  const FootfallLog *log = footfall_journal_get_log (journal);
  FootfallChangeSet *changes = footfall_change_set_new ();
  g_autoptr (FootfallShoe) shoe = fixture_record (FOOTFALL_RECORD_SHOE, 1);
  g_autoptr (FootfallImportBatch) batch = fixture_record (FOOTFALL_RECORD_IMPORT_BATCH, 1);
  g_autoptr (FootfallRun) run = fixture_run (1, &shoe->record.uuid, &batch->record.uuid);
  g_autoptr (FootfallPain) pain = fixture_record (FOOTFALL_RECORD_PAIN, 1);
  g_autoptr (FootfallActivity) activity = fixture_record (FOOTFALL_RECORD_ACTIVITY, 1);

  pain->run = run->record.uuid;
  activity->import_batch = batch->record.uuid;
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_IMPORT_BATCH, batch);
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_RUN, run);
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_PAIN, pain);
  footfall_change_set_put_as_is (changes, log, FOOTFALL_RECORD_ACTIVITY, activity);
  for (int kind = FOOTFALL_RECORD_BREAK; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    footfall_change_set_take (changes, (FootfallRecordKind) kind, NULL, fixture_record ((FootfallRecordKind) kind, 1));
  return changes;
}

void
fixture_execute (Fixture *self, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (self->path, &db), ==, SQLITE_OK);
  sqlite3_busy_timeout (db, 5000);
  int answer = sqlite3_exec (db, sql, NULL, NULL, NULL);
  if (answer != SQLITE_OK)
    g_test_message ("%s: %s", sql, sqlite3_errmsg (db));
  g_assert_cmpint (answer, ==, SQLITE_OK);
  sqlite3_close (db);
}

GBytes *
fixture_get_bytes (const char *path)
{
  char *content;
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  return g_bytes_new_take (content, size);
}

void
fixture_write_bytes (const char *path, GBytes *bytes)
{
  gsize size;
  const char *content = g_bytes_get_data (bytes, &size);

  g_unlink (path); /* without flags what is longer would keep its end */
  g_assert_true (g_file_set_contents_full (path, content != NULL ? content : "", (gssize) size,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

void
fixture_empty_folder (Fixture *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  remove_tree (folder);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
}

void
fixture_have_backup (Fixture *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *name = g_date_time_format (now, "journal.db-%Y%m%dT%H%M%SZ-day.db");
  g_autofree char *path = g_build_filename (backups, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (backups, 0700), ==, 0);
  g_assert_true (g_file_set_contents_full (path, "", 0, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

char *
fixture_list_folder (Fixture *self)
{
  g_autofree char *path = g_path_get_dirname (self->path);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
on_changed (FootfallJournal *journal, FootfallChangeSet *changes, gpointer data)
{
  Listener *self = data;

  footfall_log_sync_patch (self->follower, changes);
  g_assert_true (footfall_log_equal (self->follower, footfall_journal_get_log (journal)));
  g_ptr_array_add (self->heard, footfall_change_set_ref (changes));
}

Listener *
listener_new (FootfallJournal *journal)
{
  Listener *self = g_new0 (Listener, 1);

  self->heard = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_change_set_unref);
  self->follower = footfall_log_copy (footfall_journal_get_log (journal));
  g_signal_connect (journal, "changed", G_CALLBACK (on_changed), self);
  return self;
}

void
listener_free (Listener *self)
{
  g_ptr_array_unref (self->heard);
  footfall_log_free (self->follower);
  g_free (self);
}
