/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-job.h"

typedef struct
{
  char **paths;
  FootfallLog *log; /* (owned): a copy, which nobody changes meanwhile */
  FootfallImportOptions options;
  FootfallImportProgressFunc progress;
  gpointer source;          /* the task holds it */
  GCancellable *cancellable; /* the task holds it */
} Job;

/* On its way from a thread that reads to the main thread */
typedef struct
{
  FootfallImportProgressFunc progress;
  GObject *source;           /* (owned) */
  GCancellable *cancellable; /* (owned) (nullable) */
  guint n_done;
  guint n_known;
} Report;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_strfreev (job->paths);
  footfall_log_free (job->log);
  g_clear_pointer (&job->options.shoe_choices, g_hash_table_unref);
  g_free (job);
}

static void
free_report (gpointer data)
{
  Report *report = data;

  g_object_unref (report->source);
  g_clear_object (&report->cancellable);
  g_free (report);
}

static gboolean
hand_on_report (gpointer data)
{
  Report *report = data;

  if (!g_cancellable_is_cancelled (report->cancellable))
    report->progress (report->n_done, report->n_known, report->source);
  return G_SOURCE_REMOVE;
}

static void
report_progress (guint n_done, guint n_known, gpointer data)
{
  Job *job = data;

  Report *report = g_new0 (Report, 1);
  report->progress = job->progress;
  report->source = g_object_ref (job->source);
  report->cancellable = job->cancellable != NULL ? g_object_ref (job->cancellable) : NULL;
  report->n_done = n_done;
  report->n_known = n_known;
  g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT_IDLE, hand_on_report, report, free_report);
}

static void
free_plan (gpointer data)
{
  footfall_import_plan_free (data);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  FootfallImportPlan *plan = footfall_import_plan_new ((const char *const *) job->paths, job->log, &job->options,
                                                       cancellable, &error);
  if (plan != NULL)
    g_task_return_pointer (task, plan, free_plan);
  else
    g_task_return_error (task, error);
}

void
footfall_import_job_read_async (gpointer source,
                                const char *const *paths,
                                const FootfallLog *log,
                                gboolean activities,
                                GHashTable *shoe_choices,
                                FootfallImportProgressFunc progress,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (G_IS_OBJECT (source));
  g_return_if_fail (paths != NULL && log != NULL);
  g_return_if_fail (shoe_choices != NULL && progress != NULL);

  Job *job = g_new0 (Job, 1);
  job->paths = g_strdupv ((char **) paths);
  job->log = footfall_log_copy (log);
  job->options.activities = activities;
  job->options.now = g_get_real_time () / G_USEC_PER_SEC;
  job->options.shoe_choices = g_hash_table_ref (shoe_choices);
  job->options.progress = report_progress;
  job->options.progress_data = job;
  job->progress = progress;
  job->source = source;
  job->cancellable = cancellable;

  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);
  g_task_set_source_tag (task, footfall_import_job_read_async);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, read_in_thread);
}

FootfallImportPlan *
footfall_import_job_read_finish (gpointer source, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, source), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
