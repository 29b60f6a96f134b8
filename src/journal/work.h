/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/journal.h"

G_BEGIN_DECLS

/**
 * FootfallWork:
 * @cancellable: (nullable): stops it
 * @progress: (nullable): is told how far it is
 * @progress_data: for @progress
 * @context: (nullable): where @progress is called; %NULL calls it at once, in the thread that works
 * @begin: how far the whole is when the part that is being done begins
 * @end: how far the whole is when that part is done
 *
 * Something that takes long, seen by those who do it. All functions take %NULL
 * for work that nobody watches and nobody can stop.
 */
typedef struct
{
  GCancellable *cancellable;
  FootfallProgressFunc progress;
  gpointer progress_data;
  GMainContext *context;
  double begin;
  double end;
} FootfallWork;

/**
 * footfall_work_check:
 *
 * Returns: whether the work may go on; otherwise @error is %G_IO_ERROR_CANCELLED
 */
gboolean footfall_work_check (const FootfallWork *self, GError **error);

/**
 * footfall_work_is_stopped:
 *
 * The same, for where no error can be given.
 */
gboolean footfall_work_is_stopped (const FootfallWork *self);

/* From here on, a part of the whole is done; parts follow each other. */
void footfall_work_begin_part (FootfallWork *self, double begin, double end);

/**
 * footfall_work_tell:
 * @fraction: how much of the part is done, 0 to 1
 */
void footfall_work_tell (const FootfallWork *self, double fraction);

/* Sets the error for what was stopped; nothing it began is left. */
void footfall_work_set_cancelled (GError **error);

/**
 * FootfallWorkFunc:
 * @input: what was given to footfall_work_start()
 *
 * Does the work, in a thread of its own.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL with @error set
 */
typedef gpointer (*FootfallWorkFunc) (gpointer input, FootfallWork *work, GError **error);

/**
 * footfall_work_start:
 * @task: (transfer full): returns a pointer once it is done
 * @input: (transfer full): for @func
 * @free_result: frees what @func returns
 *
 * Has @func called in a thread, and then the callback of @task. Work that was
 * done before it could be stopped counts as done.
 */
void footfall_work_start (GTask *task, FootfallProgressFunc progress, gpointer progress_data, FootfallWorkFunc func,
                          gpointer input, GDestroyNotify free_input, GDestroyNotify free_result);

G_END_DECLS
