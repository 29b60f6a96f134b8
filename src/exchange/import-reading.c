/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-reading.h"

#include "exchange/collection.h"
#include "exchange/format.h"
#include "exchange/import-source.h"

/* A reading in another thread, and where its progress is told */
typedef struct
{
  char **paths;
  FootfallImportOptions options;
  GMainContext *context;
  GMutex mutex;
  guint n_done;
  guint n_known;
  GSource *telling; /* (owned) (nullable): has not told yet; under @mutex */
} Job;

/* How far the paths are, of which some hold many files */
typedef struct
{
  FootfallImportProgressFunc progress;
  gpointer progress_data;
  guint n_before;     /* files of the paths before */
  guint n_in_path;    /* files of this one, as far as is known */
  guint n_paths_left; /* behind this one */
} Telling;

static FootfallImportOptions
copy_options (const FootfallImportOptions *options)
{
  FootfallImportOptions copy = *options;
  if (copy.zone != NULL)
    g_time_zone_ref (copy.zone);
  if (copy.shoe_choices != NULL)
    g_hash_table_ref (copy.shoe_choices);
  if (copy.column_choices != NULL)
    g_hash_table_ref (copy.column_choices);
  copy.columns = g_strdup (options->columns);
  return copy;
}

static void
clear_options (FootfallImportOptions *options)
{
  g_clear_pointer (&options->zone, g_time_zone_unref);
  g_clear_pointer (&options->shoe_choices, g_hash_table_unref);
  g_clear_pointer (&options->column_choices, g_hash_table_unref);
  g_free ((char *) options->columns);
  options->columns = NULL;
}

static void
free_job (Job *job)
{
  if (job->telling != NULL)
    {
      g_source_destroy (job->telling);
      g_source_unref (job->telling);
    }
  g_strfreev (job->paths);
  clear_options (&job->options);
  g_main_context_unref (job->context);
  g_mutex_clear (&job->mutex);
  g_free (job);
}

/* Adds what a path with many files in it tells to what was read before. */
static void
on_path_progress (guint n_done, guint n_known, gpointer user_data)
{
  Telling *telling = user_data;
  telling->n_in_path = MAX (n_known, 1);
  telling->progress (telling->n_before + n_done, telling->n_before + telling->n_in_path + telling->n_paths_left,
                     telling->progress_data);
}

static void
end_path (Telling *telling)
{
  telling->n_before += telling->n_in_path;
  telling->n_in_path = 1;
  if (telling->progress != NULL)
    telling->progress (telling->n_before, telling->n_before + telling->n_paths_left, telling->progress_data);
}

static void
free_reading (gpointer reading)
{
  if (reading != NULL)
    footfall_reading_free (reading);
}

/* Reads what is neither a folder nor an archive, several files at once.
 * Returns: (transfer full) (element-type FootfallReading): one for each path, NULL for the others */
static GPtrArray *
read_files (const char *const *paths, Telling *telling, const FootfallImportOptions *options, GCancellable *cancellable)
{
  GPtrArray *readings = g_ptr_array_new_with_free_func (free_reading);
  g_autoptr (FootfallReadingPool) pool = footfall_reading_pool_new (options, cancellable);
  guint n_files = 0;
  for (const char *const *path = paths; *path != NULL; path++)
    {
      const gboolean is_file = !footfall_collection_recognise (*path);
      g_ptr_array_add (readings, is_file ? footfall_reading_new (*path, *path, NULL, NULL) : NULL);
      n_files += is_file;
    }
  telling->n_paths_left = readings->len - n_files;
  footfall_reading_pool_expect (pool, (int) n_files);
  for (guint i = 0; i < readings->len && !g_cancellable_is_cancelled (cancellable); i++)
    if (readings->pdata[i] != NULL)
      footfall_reading_pool_push (pool, readings->pdata[i]);
  footfall_reading_pool_wait (pool);
  telling->n_before = n_files;
  return readings;
}

static gboolean
add_collection (FootfallImportReading *self, const char *path, Telling *telling, const FootfallImportOptions *options,
                GCancellable *cancellable, GError **error)
{
  telling->n_paths_left--;
  GPtrArray *drafts = footfall_import_source_read (path, options, cancellable, error);
  if (drafts == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal (self->drafts, drafts);
  end_path (telling);
  return TRUE;
}

static void
add_file (FootfallImportReading *self, FootfallReading *reading)
{
  FootfallImportDraft *draft = g_steal_pointer (&reading->draft);
  if (reading->failure != NULL)
    footfall_format_take_failure (reading->failure, draft);
  g_ptr_array_add (self->drafts, draft);
}

static gboolean
read_paths (FootfallImportReading *self, const char *const *paths, GCancellable *cancellable, GError **error)
{
  FootfallImportOptions options = self->options;
  Telling telling = { .progress = options.progress, .progress_data = options.progress_data, .n_in_path = 1 };
  if (options.progress != NULL)
    {
      options.progress = on_path_progress;
      options.progress_data = &telling;
    }
  g_autoptr (GPtrArray) readings = read_files (paths, &telling, &options, cancellable);
  for (guint i = 0; i < readings->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (readings->pdata[i] != NULL)
        add_file (self, readings->pdata[i]);
      else if (!add_collection (self, paths[i], &telling, &options, cancellable, error))
        return FALSE;
    }
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static gboolean
tell_progress_cb (gpointer user_data)
{
  Job *job = g_task_get_task_data (user_data);
  g_mutex_lock (&job->mutex);
  const guint n_done = job->n_done, n_known = job->n_known;
  g_clear_pointer (&job->telling, g_source_unref);
  g_mutex_unlock (&job->mutex);
  if (!g_task_get_completed (user_data) && !g_cancellable_is_cancelled (g_task_get_cancellable (user_data)))
    job->options.progress (n_done, n_known, job->options.progress_data);
  return G_SOURCE_REMOVE;
}

/* In the thread that reads: one telling waits at a time, and takes the latest figures. */
static void
on_progress (guint n_done, guint n_known, gpointer user_data)
{
  Job *job = g_task_get_task_data (user_data);
  g_mutex_lock (&job->mutex);
  job->n_done = n_done;
  job->n_known = n_known;
  if (job->telling == NULL)
    {
      job->telling = g_idle_source_new ();
      g_source_set_priority (job->telling, G_PRIORITY_DEFAULT);
      g_source_set_callback (job->telling, tell_progress_cb, g_object_ref (user_data), g_object_unref);
      g_source_attach (job->telling, job->context);
    }
  g_mutex_unlock (&job->mutex);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  FootfallImportOptions options = job->options;
  GError *error = NULL;
  if (options.progress != NULL)
    {
      options.progress = on_progress;
      options.progress_data = task;
    }
  FootfallImportReading *reading =
      footfall_import_reading_new ((const char *const *) job->paths, &options, cancellable, &error);
  if (reading != NULL)
    g_task_return_pointer (task, reading, (GDestroyNotify) footfall_import_reading_free);
  else
    g_task_return_error (task, error);
}

FootfallImportReading *
footfall_import_reading_new (const char *const *paths, const FootfallImportOptions *options, GCancellable *cancellable,
                             GError **error)
{
  g_return_val_if_fail (paths != NULL && options != NULL, NULL);
  g_autoptr (FootfallImportReading) self = g_new0 (FootfallImportReading, 1);
  self->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_draft_free);
  self->options = copy_options (options);
  const gboolean is_read = read_paths (self, paths, cancellable, error);
  self->options.progress = NULL;
  self->options.progress_data = NULL;
  return is_read ? g_steal_pointer (&self) : NULL;
}

void
footfall_import_reading_free (FootfallImportReading *self)
{
  g_ptr_array_unref (self->drafts);
  clear_options (&self->options);
  g_free (self);
}

void
footfall_import_reading_new_async (const char *const *paths, const FootfallImportOptions *options,
                                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (paths != NULL && options != NULL);
  Job *job = g_new0 (Job, 1);
  job->paths = g_strdupv ((char **) paths);
  job->options = copy_options (options);
  job->context = g_main_context_ref_thread_default ();
  g_mutex_init (&job->mutex);
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_import_reading_new_async);
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);
  g_task_run_in_thread (task, read_in_thread);
}

FootfallImportReading *
footfall_import_reading_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
