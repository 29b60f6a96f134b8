/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-job.h"

typedef struct
{
  char **paths;
  FootfallLog *log; /* (owned): a copy, which nobody changes meanwhile */
  FootfallImportOptions options;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_strfreev (job->paths);
  footfall_log_free (job->log);
  g_free (job);
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
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (G_IS_OBJECT (source));
  g_return_if_fail (paths != NULL && log != NULL);

  Job *job = g_new0 (Job, 1);
  job->paths = g_strdupv ((char **) paths);
  job->log = footfall_log_copy (log);
  job->options.activities = activities;
  job->options.now = g_get_real_time () / G_USEC_PER_SEC;

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
