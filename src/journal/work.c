/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/work.h"

#include <glib/gi18n-lib.h>

/* What goes to the thread. */
typedef struct
{
  FootfallWork work;
  FootfallWorkFunc func;
  gpointer input; /* (owned) */
  GDestroyNotify free_input;
  GDestroyNotify free_result;
} Job;

/* What goes back while it is at work. */
typedef struct
{
  FootfallProgressFunc progress;
  gpointer data;
  double fraction;
} News;

static void
job_free (gpointer data)
{
  Job *self = data;

  self->free_input (self->input);
  g_main_context_unref (self->work.context);
  g_free (self);
}

static gboolean
on_news (gpointer data)
{
  const News *news = data;

  news->progress (news->fraction, news->data);
  return G_SOURCE_REMOVE;
}

/* Of the same priority as the end of the task, so that nothing is told after it. */
static void
post (const FootfallWork *self, double fraction)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  News *news = g_new (News, 1);

  *news = (News) { self->progress, self->progress_data, fraction };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, on_news, news, g_free);
  g_source_attach (source, self->context);
}

static void
run (GTask *task, gpointer source_object, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  gpointer result = footfall_work_check (&job->work, &error) ? job->func (job->input, &job->work, &error) : NULL;
  if (result != NULL)
    g_task_return_pointer (task, result, job->free_result);
  else
    g_task_return_error (task, error);
}

gboolean
footfall_work_is_stopped (const FootfallWork *self)
{
  return self != NULL && self->cancellable != NULL && g_cancellable_is_cancelled (self->cancellable);
}

void
footfall_work_set_cancelled (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Stopped. Nothing was changed."));
}

gboolean
footfall_work_check (const FootfallWork *self, GError **error)
{
  if (!footfall_work_is_stopped (self))
    return TRUE;

  footfall_work_set_cancelled (error);
  return FALSE;
}

void
footfall_work_begin_part (FootfallWork *self, double begin, double end)
{
  if (self == NULL)
    return;

  self->begin = begin;
  self->end = end;
  footfall_work_tell (self, 0);
}

void
footfall_work_tell (const FootfallWork *self, double fraction)
{
  if (self == NULL || self->progress == NULL)
    return;

  double whole = self->begin + (self->end - self->begin) * fraction;
  if (self->context != NULL)
    post (self, whole);
  else
    self->progress (whole, self->progress_data);
}

void
footfall_work_start (GTask *task, FootfallProgressFunc progress, gpointer progress_data, FootfallWorkFunc func,
                     gpointer input, GDestroyNotify free_input, GDestroyNotify free_result)
{
  Job *job = g_new0 (Job, 1);

  job->work.cancellable = g_task_get_cancellable (task);
  job->work.progress = progress;
  job->work.progress_data = progress_data;
  job->work.context = g_main_context_ref (g_task_get_context (task));
  job->work.end = 1;
  job->func = func;
  job->input = input;
  job->free_input = free_input;
  job->free_result = free_result;
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run);
  g_object_unref (task);
}
