/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Long work: in a thread, with progress; and stopped at each moment at which
 * it looks whether to go on, after which nothing of it is left. */

#include "fixture.h"
#include "journal/backup-private.h"
#include "journal/opening.h"
#include "journal/salvage-private.h"
#include "journal/transaction.h"
#include "journal/verification.h"

#define N_RUNS 2000

/* Looks whether to go on, counted down. */
static struct
{
  guint countdown; /* 0: never */
  gboolean is_stopped;
} state;

gboolean __real_g_cancellable_is_cancelled (GCancellable *cancellable);
gboolean __wrap_g_cancellable_is_cancelled (GCancellable *cancellable);

gboolean
__wrap_g_cancellable_is_cancelled (GCancellable *cancellable)
{
  if (state.countdown > 0 && --state.countdown == 0)
    state.is_stopped = TRUE;
  return state.is_stopped || __real_g_cancellable_is_cancelled (cancellable);
}

/* A journal, a backup of it elsewhere, and one more run. */
typedef struct
{
  char *backup;      /* (owned) */
  FootfallLog *then; /* (owned): what is in the backup */
  FootfallLog *now;  /* (owned): what is in the journal */
} Scene;

static void
scene_clear (Scene *self)
{
  g_free (self->backup);
  footfall_log_free (self->then);
  footfall_log_free (self->now);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scene, scene_clear)

static Scene
set_scene (Fixture *fixture)
{
  Scene scene = { .backup = g_build_filename (fixture->folder, "good.db", NULL) };
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);
  for (guint i = 2; i < N_RUNS; i++)
    footfall_change_set_take (changes, FOOTFALL_RECORD_RUN, NULL, fixture_run (i, NULL, NULL));
  g_assert_true (footfall_journal_apply (journal, changes, "Fill", NULL));
  scene.then = footfall_log_copy (footfall_journal_get_log (journal));
  g_assert_true (footfall_backup_write (fixture->path, scene.backup, NULL));

  fixture_have_backup (fixture);
  g_autoptr (FootfallRun) run = fixture_run (N_RUNS, NULL, NULL);
  g_assert_true (fixture_put (journal, FOOTFALL_RECORD_RUN, run, NULL));
  scene.now = footfall_log_copy (footfall_journal_get_log (journal));
  return scene;
}

typedef gboolean (*Deed) (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error);

static gboolean
make (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error)
{
  g_autofree char *path = _footfall_backup_make (fixture->path, FOOTFALL_BACKUP_ASKED, work, error);

  return path != NULL;
}

static gboolean
look (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error)
{
  g_autoptr (FootfallLog) log = _footfall_backup_read (scene->backup, work, error);

  return log != NULL;
}

static gboolean
replace (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error)
{
  return _footfall_backup_replace (fixture->path, scene->backup, work, NULL, error);
}

static gboolean
salvage (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error)
{
  FootfallSalvage result;

  return _footfall_salvage_replace (fixture->path, work, &result, NULL, error);
}

static gboolean
verify (Fixture *fixture, const Scene *scene, FootfallWork *work, GError **error)
{
  g_autoptr (FootfallConnection) connection = footfall_opening_open (fixture->path, error);
  g_assert_nonnull (connection);
  footfall_connection_set_work (connection, work);
  g_autoptr (FootfallTransaction) transaction = footfall_transaction_begin_read (connection, error);

  return transaction != NULL && footfall_verification_run (transaction, error);
}

static const struct
{
  const char *name;
  Deed deed;
} deeds[] = {
  { "backup", make }, { "look-into-a-backup", look }, { "replace", replace }, { "salvage", salvage },
  { "verify", verify },
};

static void
on_progress (double fraction, gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (fraction, >=, *last);
  g_assert_cmpfloat (fraction, <=, 1);
  *last = fraction;
}

/* All names in the journal's folder and in that of its backups. */
static char *
list_everything (Fixture *fixture)
{
  g_autofree char *names = fixture_list_folder (fixture);
  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *backup_folder = g_build_filename (folder, "backups", NULL);
  g_autoptr (GDir) listing = g_dir_open (backup_folder, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (listing) != NULL)
    n_files++;
  return g_strdup_printf ("%s: %u backups in %u files", names, backups->len, n_files);
}

/* Returns: whether it was stopped */
static gboolean
try_deed (Fixture *fixture, const Scene *scene, Deed deed, guint nth)
{
  double last = 0;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  FootfallWork work = { .cancellable = cancellable, .progress = on_progress, .progress_data = &last, .end = 1 };
  g_autofree char *before = list_everything (fixture);
  g_autoptr (GError) error = NULL;

  state.countdown = nth;
  state.is_stopped = FALSE;
  gboolean is_done = deed (fixture, scene, &work, &error);
  gboolean was_stopped = state.is_stopped;
  state.countdown = 0;
  state.is_stopped = FALSE;

  if (is_done)
    return was_stopped;
  g_assert_true (was_stopped);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_autofree char *after = list_everything (fixture);
  g_assert_cmpstr (before, ==, after);
  g_autoptr (FootfallLog) log = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (log, scene->now));
  return TRUE;
}

static void
test_stopped_anywhere (Fixture *fixture, gconstpointer data)
{
  Deed deed = (Deed) data;
  guint nth = 1;
  g_auto (Scene) scene = set_scene (fixture);

  while (try_deed (fixture, &scene, deed, nth))
    nth++;
  g_test_message ("%u looks whether to go on", nth - 1);
  g_assert_cmpuint (nth, >=, 2);
}

/* What the callbacks of one task leave. */
typedef struct
{
  GAsyncResult *result;      /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) */
  double last;
  guint n_news;
  guint stop_at; /* which news; 0: none */
} Wait;

static void
wait_clear (Wait *self)
{
  g_clear_object (&self->result);
  g_clear_object (&self->cancellable);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wait, wait_clear)

static void
on_news (double fraction, gpointer data)
{
  Wait *self = data;

  g_assert_null (self->result); /* nothing is told after the end */
  on_progress (fraction, &self->last);
  if (++self->n_news == self->stop_at)
    g_cancellable_cancel (self->cancellable);
}

static void
on_done (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *self = data;

  self->result = g_object_ref (result);
}

static GAsyncResult *
wait_for (Wait *self)
{
  while (self->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return self->result;
}

static Wait
wait_new (guint stop_at)
{
  return (Wait) { .cancellable = g_cancellable_new (), .stop_at = stop_at };
}

static void
test_backup_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_auto (Wait) making = wait_new (0);
  g_auto (Wait) reading = wait_new (0);

  footfall_backup_make_async (fixture->path, FOOTFALL_BACKUP_ASKED, making.cancellable, on_news, &making, on_done,
                              &making);
  g_autofree char *path = footfall_backup_make_finish (wait_for (&making), NULL);
  g_assert_nonnull (path);
  g_assert_cmpuint (making.n_news, >=, 1);

  footfall_backup_read_async (path, reading.cancellable, on_news, &reading, on_done, &reading);
  g_autoptr (FootfallLog) log = footfall_backup_read_finish (wait_for (&reading), NULL);
  g_assert_true (footfall_log_equal (log, scene.now));
}

static guint
count_backups (Fixture *fixture, FootfallBackupReason reason)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (fixture->path);
  guint n_backups = 0;

  for (guint i = 0; i < backups->len; i++)
    n_backups += ((const FootfallBackup *) backups->pdata[i])->reason == reason;
  return n_backups;
}

/* Stopped at each news until it is through: all or nothing, and one step of undo. */
static void
test_restore_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  const FootfallLog *log = footfall_journal_get_log (journal);
  gboolean is_done = FALSE;

  for (guint stop_at = 1; !is_done; stop_at++)
    {
      g_auto (Wait) wait = wait_new (stop_at);
      g_autoptr (GError) error = NULL;
      footfall_backup_restore_async (journal, scene.backup, wait.cancellable, on_news, &wait, on_done, &wait);
      is_done = footfall_backup_restore_finish (journal, wait_for (&wait), &error);
      g_assert_true (is_done || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      g_assert_true (footfall_log_equal (log, is_done ? scene.then : scene.now));
      fixture_assert_like_file (fixture, journal);
    }
  g_assert_cmpuint (count_backups (fixture, FOOTFALL_BACKUP_RESTORE), >=, 1);
  g_assert_true (footfall_journal_undo (journal, NULL));
  g_assert_true (footfall_log_equal (log, scene.now));
}

/* Everything goes, with a backup before, and comes back with one step of undo. */
static void
test_clear_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_auto (Wait) wait = wait_new (0);
  g_autoptr (FootfallLog) empty = footfall_log_new ();
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);

  footfall_backup_clear_async (journal, wait.cancellable, on_news, &wait, on_done, &wait);
  g_assert_true (footfall_backup_clear_finish (journal, wait_for (&wait), NULL));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), empty));
  fixture_assert_like_file (fixture, journal);
  g_assert_cmpuint (count_backups (fixture, FOOTFALL_BACKUP_DELETION), ==, 1);
  g_assert_true (footfall_journal_undo (journal, NULL));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), scene.now));
}

/* Without a place for the backup nothing goes. */
static void
test_clear_without_a_backup (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (FootfallChangeSet) changes = fixture_fill (journal);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *in_the_way = g_build_filename (folder, "backups", NULL);
  g_auto (Wait) wait = wait_new (0);
  g_assert_true (footfall_journal_apply (journal, changes, "Fill", NULL));
  g_assert_true (g_file_set_contents (in_the_way, "x", 1, NULL));

  footfall_backup_clear_async (journal, wait.cancellable, on_news, &wait, on_done, &wait);
  g_assert_false (footfall_backup_clear_finish (journal, wait_for (&wait), NULL));
  g_assert_cmpuint (footfall_log_get_n_runs (footfall_journal_get_log (journal)), ==, 1);
}

static void
test_replacement_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_auto (Wait) wait = wait_new (0);
  g_autofree char *kept = NULL;
  g_assert_true (g_file_set_contents (fixture->path, "broken", -1, NULL));

  footfall_backup_replace_async (fixture->path, scene.backup, wait.cancellable, on_news, &wait, on_done, &wait);
  g_assert_true (footfall_backup_replace_finish (wait_for (&wait), &kept, NULL));
  g_autoptr (FootfallLog) log = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (log, scene.then));
  g_autoptr (GBytes) old = fixture_get_bytes (kept);
  g_assert_cmpmem (g_bytes_get_data (old, NULL), g_bytes_get_size (old), "broken", 6);
}

static void
test_salvage_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_auto (Wait) wait = wait_new (0);
  FootfallSalvage result;
  g_autofree char *kept = NULL;

  footfall_salvage_replace_async (fixture->path, wait.cancellable, on_news, &wait, on_done, &wait);
  g_assert_true (footfall_salvage_replace_finish (wait_for (&wait), &result, &kept, NULL));
  g_assert_cmpuint (result.n_saved[FOOTFALL_RECORD_RUN], ==, N_RUNS);
  g_assert_nonnull (kept);
  g_autoptr (FootfallLog) log = fixture_read_file (fixture);
  g_assert_true (footfall_log_equal (log, scene.now));
}

static gboolean
verify_in_a_thread (FootfallJournal *journal, GError **error)
{
  g_auto (Wait) wait = wait_new (0);

  footfall_journal_verify_async (journal, wait.cancellable, on_news, &wait, on_done, &wait);
  return footfall_journal_verify_finish (journal, wait_for (&wait), error);
}

static void
test_verify_in_a_thread (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_autoptr (FootfallJournal) journal = fixture_open (fixture);
  g_autoptr (GError) error = NULL;
  g_assert_true (verify_in_a_thread (journal, NULL));

  /* Others may write meanwhile. */
  g_autoptr (FootfallJournal) other = fixture_open (fixture);
  g_autoptr (FootfallRun) run = fixture_run (N_RUNS + 1, NULL, NULL);
  g_assert_true (fixture_put (other, FOOTFALL_RECORD_RUN, run, NULL));
  g_assert_true (verify_in_a_thread (journal, NULL));
  g_assert_true (footfall_log_equal (footfall_journal_get_log (journal), footfall_journal_get_log (other)));

  fixture_execute (fixture, "CREATE TABLE mood (word TEXT)");
  g_assert_false (verify_in_a_thread (journal, &error));
  g_assert_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT);
}

/* Stopped before the thread begins. */
static void
test_stopped_before_the_start (Fixture *fixture, gconstpointer data)
{
  g_auto (Scene) scene = set_scene (fixture);
  g_auto (Wait) wait = wait_new (0);
  g_autoptr (GError) error = NULL;
  g_cancellable_cancel (wait.cancellable);

  footfall_backup_make_async (fixture->path, FOOTFALL_BACKUP_ASKED, wait.cancellable, on_news, &wait, on_done, &wait);
  g_assert_null (footfall_backup_make_finish (wait_for (&wait), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_backups (fixture, FOOTFALL_BACKUP_ASKED), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_autofree char *name = g_strconcat ("/work/stopped-anywhere/", deeds[i].name, NULL);
      fixture_add (name, test_stopped_anywhere, deeds[i].deed);
    }
  fixture_add ("/work/stopped-before-the-start", test_stopped_before_the_start, NULL);
  fixture_add ("/work/backup", test_backup_in_a_thread, NULL);
  fixture_add ("/work/restore", test_restore_in_a_thread, NULL);
  fixture_add ("/work/clear", test_clear_in_a_thread, NULL);
  fixture_add ("/work/clear-without-a-backup", test_clear_without_a_backup, NULL);
  fixture_add ("/work/replacement", test_replacement_in_a_thread, NULL);
  fixture_add ("/work/salvage", test_salvage_in_a_thread, NULL);
  fixture_add ("/work/verify", test_verify_in_a_thread, NULL);
  return g_test_run ();
}
