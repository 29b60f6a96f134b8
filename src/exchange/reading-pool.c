/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/reading-pool.h"

#include <glib/gi18n-lib.h>

/* More threads than that wait for the one that unpacks. */
#define THREADS_MAX 8

/* What may wait: so many files, and of these so many bytes unless one alone is larger */
#define WAITING_MAX 256
#define WAITING_BYTES_MAX (G_GUINT64_CONSTANT (64) * 1024 * 1024)

struct _FootfallReadingPool
{
  const FootfallImportOptions *options;
  GCancellable *cancellable; /* (owned) (nullable) */
  GThreadPool *threads;
  GMutex mutex;
  GCond has_room;
  guint n_waiting; /* pushed and not read yet */
  guint64 n_bytes; /* of these */
  guint n_pushed;
  guint n_read;
  int n_expected;
};

static guint64
get_size (const FootfallReading *reading)
{
  return reading->bytes != NULL ? g_bytes_get_size (reading->bytes) : 0;
}

static gboolean
read_bytes (FootfallReading *reading, const FootfallReadingPool *self)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (reading->bytes);
  return footfall_format_read (stream, get_size (reading), reading->budget, self->options, reading->draft,
                               self->cancellable, &reading->failure);
}

static void
read_file (FootfallReading *reading, const FootfallReadingPool *self)
{
  const gboolean is_read = reading->bytes != NULL
                               ? read_bytes (reading, self)
                               : footfall_format_read_path (reading->path, self->options, reading->draft,
                                                            self->cancellable, &reading->failure);
  if (!is_read && reading->failure == NULL)
    reading->failure = g_error_new_literal (FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNREADABLE,
                                            _("The file could not be read."));
}

static void
on_reading (gpointer data, gpointer user_data)
{
  FootfallReading *reading = data;
  FootfallReadingPool *self = user_data;
  const guint64 n_bytes = get_size (reading);
  read_file (reading, self);
  g_clear_pointer (&reading->bytes, g_bytes_unref);
  g_mutex_lock (&self->mutex);
  self->n_waiting--;
  self->n_bytes -= n_bytes;
  self->n_read++;
  if (self->options->progress != NULL)
    self->options->progress (self->n_read, MAX (self->n_pushed, (guint) MAX (self->n_expected, 0)),
                             self->options->progress_data);
  g_cond_signal (&self->has_room);
  g_mutex_unlock (&self->mutex);
}

FootfallReading *
footfall_reading_new (const char *name, const char *path, GBytes *bytes, FootfallByteBudget *budget)
{
  g_return_val_if_fail (name != NULL && (path != NULL) != (bytes != NULL), NULL);
  FootfallReading *self = g_new0 (FootfallReading, 1);
  self->name = g_strdup (name);
  self->path = g_strdup (path);
  self->bytes = bytes;
  self->budget = budget;
  self->draft = footfall_import_draft_new (name);
  return self;
}

void
footfall_reading_free (FootfallReading *self)
{
  g_free (self->name);
  g_free (self->path);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->draft, footfall_import_draft_free);
  g_clear_error (&self->failure);
  g_free (self);
}

FootfallReadingPool *
footfall_reading_pool_new (const FootfallImportOptions *options, GCancellable *cancellable)
{
  g_return_val_if_fail (options != NULL, NULL);
  FootfallReadingPool *self = g_new0 (FootfallReadingPool, 1);
  self->options = options;
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->has_room);
  self->threads = g_thread_pool_new (on_reading, self, (int) CLAMP (g_get_num_processors (), 1, THREADS_MAX), FALSE,
                                     NULL);
  return self;
}

void
footfall_reading_pool_free (FootfallReadingPool *self)
{
  g_thread_pool_free (self->threads, TRUE, TRUE);
  g_clear_object (&self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->has_room);
  g_free (self);
}

void
footfall_reading_pool_expect (FootfallReadingPool *self, int n)
{
  g_return_if_fail (self != NULL);
  g_mutex_lock (&self->mutex);
  self->n_expected += n;
  g_mutex_unlock (&self->mutex);
}

void
footfall_reading_pool_push (FootfallReadingPool *self, FootfallReading *reading)
{
  g_return_if_fail (self != NULL && reading != NULL);
  const guint64 n_bytes = get_size (reading);
  g_mutex_lock (&self->mutex);
  while (self->n_waiting >= WAITING_MAX || (self->n_waiting > 0 && self->n_bytes + n_bytes > WAITING_BYTES_MAX))
    g_cond_wait (&self->has_room, &self->mutex);
  self->n_waiting++;
  self->n_pushed++;
  self->n_bytes += n_bytes;
  g_mutex_unlock (&self->mutex);
  g_thread_pool_push (self->threads, reading, NULL);
}

void
footfall_reading_pool_wait (FootfallReadingPool *self)
{
  g_return_if_fail (self != NULL);
  g_mutex_lock (&self->mutex);
  while (self->n_waiting > 0)
    g_cond_wait (&self->has_room, &self->mutex);
  g_mutex_unlock (&self->mutex);
}
