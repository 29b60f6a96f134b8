/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/collection.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/candidates.h"
#include "exchange/entry-name.h"
#include "exchange/format.h"
#include "exchange/strava-folders.h"

/* One folder with all below it, or one archive */
typedef struct
{
  const char *prefix; /* what its names begin with */
  const char *path;   /* of an archive on the disk, or of the folder */
  GBytes *bytes;      /* of an archive in an archive */
  gboolean is_archive;
  FootfallByteBudget *budget;
  guint depth;           /* archives around it */
  GPtrArray *candidates; /* (owned) (element-type FootfallCandidate): in the order of the archive, or by name */
} Shelf;

typedef struct
{
  FootfallCollection *collection;
  FootfallImportFile *file;
  const FootfallImportOptions *options;
  FootfallReadingPool *pool;
  GCancellable *cancellable;
  GPtrArray *budgets; /* (owned) (element-type FootfallByteBudget): of the archives on the disk */
  guint n_files;
} Walk;

static gboolean read_shelf (Walk *self, Shelf *shelf, GError **error);

static void
free_budget (FootfallByteBudget *budget)
{
  footfall_byte_budget_clear (budget);
  g_free (budget);
}

static void
clear_walk (Walk *self)
{
  g_clear_pointer (&self->pool, footfall_reading_pool_free);
  g_clear_pointer (&self->budgets, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, clear_walk)

static FootfallByteBudget *
create_budget (Walk *self, guint64 n_packed)
{
  FootfallByteBudget *budget = g_new0 (FootfallByteBudget, 1);
  footfall_byte_budget_init (budget, n_packed);
  g_ptr_array_add (self->budgets, budget);
  return budget;
}

static void
add_problem (Walk *self, const char *name, const GError *failure)
{
  g_autofree char *message = footfall_format_describe_failure (failure);
  footfall_import_file_add_entry_problem (self->file, name, 0, message);
}

/* What comes before the damage of a damaged archive is read. */
static gboolean
list_archive (Walk *self, const Shelf *shelf, const FootfallCandidateListing *listing, GError **error)
{
  g_autoptr (FootfallArchive) archive = footfall_archive_open (shelf->path, shelf->bytes, shelf->budget, error);
  g_autoptr (GError) failure = NULL;
  if (archive == NULL)
    return FALSE;
  if (footfall_candidates_list_archive (listing, archive, shelf->prefix, &failure))
    return TRUE;
  if (shelf->candidates->len > 0 && !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      add_problem (self, shelf->prefix[0] != '\0' ? shelf->prefix : NULL, failure);
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static void
find_strava_folders (Walk *self, const Shelf *shelf)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  for (guint i = 0; i < shelf->candidates->len; i++)
    g_ptr_array_add (names, ((FootfallCandidate *) shelf->candidates->pdata[i])->name);
  footfall_strava_folders_find (names, self->collection->strava_folders);
}

static FootfallTurn
choose (const FootfallCollection *collection, const FootfallCandidate *candidate)
{
  if (candidate->name == NULL)
    return FOOTFALL_TURN_NEVER;
  switch (footfall_strava_folders_get_role (collection->strava_folders, candidate->name))
    {
    case FOOTFALL_STRAVA_ROLE_TABLE:
      return FOOTFALL_TURN_TABLES;
    case FOOTFALL_STRAVA_ROLE_RECORDING:
      return FOOTFALL_TURN_RECORDINGS;
    case FOOTFALL_STRAVA_ROLE_PRIVATE:
      return FOOTFALL_TURN_NEVER;
    case FOOTFALL_STRAVA_ROLE_NONE:
    default:
      return footfall_entry_name_is_table (candidate->name) ? FOOTFALL_TURN_TABLES : FOOTFALL_TURN_RECORDINGS;
    }
}

/* Rows of sports that are left out need no recording. */
static void
collect_needless (const FootfallReading *reading, GHashTable *needless)
{
  const GPtrArray *items = reading->draft->file->items;
  for (guint i = 0; i < items->len; i++)
    {
      const FootfallImportItem *item = items->pdata[i];
      char *name = item->companion != NULL && item->state == FOOTFALL_IMPORT_STATE_OTHER_SPORT
                       ? footfall_entry_name_resolve (reading->name, item->companion)
                       : NULL;
      if (name != NULL)
        g_hash_table_add (needless, name);
    }
}

static void
leave_out_needless (Walk *self, const Shelf *shelf)
{
  g_autoptr (GHashTable) needless = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->collection->readings->len; i++)
    collect_needless (self->collection->readings->pdata[i], needless);
  for (guint i = 0; i < shelf->candidates->len; i++)
    {
      FootfallCandidate *candidate = shelf->candidates->pdata[i];
      if (candidate->turn == FOOTFALL_TURN_NEVER || !g_hash_table_contains (needless, candidate->name))
        continue;
      candidate->turn = FOOTFALL_TURN_NEVER;
      footfall_reading_pool_expect (self->pool, -1);
    }
}

static void
push_reading (Walk *self, FootfallReading *reading)
{
  g_ptr_array_add (self->collection->readings, reading);
  footfall_reading_pool_push (self->pool, reading);
}

/* One that fails does not stop what is around it; FALSE only when cancelled. */
static gboolean
read_inner_archive (Walk *self, const Shelf *outer, const char *name, const char *path, GBytes *bytes,
                    FootfallByteBudget *budget, GError **error)
{
  g_autofree char *prefix = g_strconcat (name, "/", NULL);
  g_autoptr (GError) failure = NULL;
  Shelf shelf = { prefix, path, bytes, TRUE, budget, outer->depth + 1, NULL };
  footfall_reading_pool_expect (self->pool, -1); /* but what is in it */
  if (outer->depth + 1 > FOOTFALL_COLLECTION_ARCHIVES_MAX)
    {
      footfall_import_file_add_entry_problem (self->file, name, 0,
                                              _("Too many archives within archives; unpack this one first."));
      return TRUE;
    }
  if (read_shelf (self, &shelf, &failure))
    return TRUE;
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  add_problem (self, name, failure);
  return TRUE;
}

/* What sort of archive it is, and its size; what cannot be opened is none and will say why when it is read. */
static const char *
recognise_file (const char *path, guint64 *n_bytes)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, NULL);
  char head[FOOTFALL_ARCHIVE_HEAD_SIZE];
  gsize length = 0;
  if (stream == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), head, sizeof head, &length, NULL, NULL))
    return NULL;
  const char *format = footfall_archive_recognise (head, length);
  if (format == NULL)
    return NULL;
  g_autoptr (GFileInfo) info =
      g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, NULL, NULL);
  *n_bytes = info != NULL ? (guint64) g_file_info_get_size (info) : 0;
  return format;
}

static gboolean
read_folder_turn (Walk *self, const Shelf *shelf, FootfallTurn turn, GError **error)
{
  for (guint i = 0; i < shelf->candidates->len; i++)
    {
      const FootfallCandidate *candidate = shelf->candidates->pdata[i];
      guint64 n_bytes;
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (candidate->turn != turn)
        continue;
      if (recognise_file (candidate->path, &n_bytes) == NULL)
        push_reading (self, footfall_reading_new (candidate->name, candidate->path, NULL, NULL));
      else if (!read_inner_archive (self, shelf, candidate->name, candidate->path, NULL,
                                    create_budget (self, n_bytes), error))
        return FALSE;
    }
  return TRUE;
}

/* @bytes: (transfer full) */
static gboolean
read_entry (Walk *self, const Shelf *shelf, const char *name, GBytes *bytes, GError **error)
{
  gsize length;
  const char *head = g_bytes_get_data (bytes, &length);
  if (length == 0 || footfall_archive_recognise (head, MIN (length, FOOTFALL_ARCHIVE_HEAD_SIZE)) == NULL)
    {
      push_reading (self, footfall_reading_new (name, NULL, bytes, shelf->budget));
      return TRUE;
    }
  const gboolean goes_on = read_inner_archive (self, shelf, name, NULL, bytes, shelf->budget, error);
  g_bytes_unref (bytes);
  return goes_on;
}

/* Some archives hold files of a gigabyte that are nothing to read, as all that a telephone measured. */
static gboolean
wants (const char *head, gsize length, gconstpointer options)
{
  return footfall_archive_recognise (head, MIN (length, FOOTFALL_ARCHIVE_HEAD_SIZE)) != NULL ||
         footfall_format_may_be_read (head, length, options);
}

static gboolean
read_archive_turn (Walk *self, const Shelf *shelf, FootfallTurn turn, GError **error)
{
  g_autoptr (FootfallArchive) archive = footfall_archive_open (shelf->path, shelf->bytes, shelf->budget, error);
  if (archive == NULL)
    return FALSE;
  const char *entry;
  for (guint i = 0; i < shelf->candidates->len && footfall_archive_next (archive, &entry, NULL); i++)
    {
      const FootfallCandidate *candidate = shelf->candidates->pdata[i];
      g_autoptr (GError) failure = NULL;
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (candidate->turn != turn)
        continue;
      GBytes *bytes = footfall_archive_read (archive, wants, self->options, self->cancellable, &failure);
      if (bytes == NULL)
        {
          footfall_reading_pool_expect (self->pool, -1);
          add_problem (self, candidate->name, failure);
        }
      else if (!read_entry (self, shelf, candidate->name, bytes, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_turn (Walk *self, const Shelf *shelf, FootfallTurn turn, GError **error)
{
  return shelf->is_archive ? read_archive_turn (self, shelf, turn, error)
                           : read_folder_turn (self, shelf, turn, error);
}

static gboolean
list_shelf (Walk *self, const Shelf *shelf, GError **error)
{
  const FootfallCandidateListing listing = { shelf->candidates, &self->n_files, self->file, self->cancellable };
  if (shelf->is_archive)
    return list_archive (self, shelf, &listing, error);
  footfall_candidates_list_folder (&listing, shelf->path, shelf->prefix);
  return TRUE;
}

static gboolean
read_shelf (Walk *self, Shelf *shelf, GError **error)
{
  g_autoptr (GPtrArray) candidates = footfall_candidates_new ();
  shelf->candidates = candidates;
  if (!list_shelf (self, shelf, error))
    return FALSE;
  find_strava_folders (self, shelf);
  for (guint i = 0; i < candidates->len; i++)
    {
      FootfallCandidate *candidate = candidates->pdata[i];
      candidate->turn = choose (self->collection, candidate);
      footfall_reading_pool_expect (self->pool, candidate->turn != FOOTFALL_TURN_NEVER);
    }
  if (!read_turn (self, shelf, FOOTFALL_TURN_TABLES, error))
    return FALSE;
  footfall_reading_pool_wait (self->pool);
  leave_out_needless (self, shelf);
  return read_turn (self, shelf, FOOTFALL_TURN_RECORDINGS, error);
}

static gboolean
read_all (Walk *self, const char *path, GError **error)
{
  guint64 n_bytes = 0;
  const gboolean is_archive = !g_file_test (path, G_FILE_TEST_IS_DIR);
  const char *format = is_archive ? recognise_file (path, &n_bytes) : "folder";
  self->collection->format = format != NULL ? format : "zip"; /* it may have changed since it was recognised */
  Shelf shelf = { "", path, NULL, is_archive, create_budget (self, n_bytes), is_archive, NULL };
  if (!read_shelf (self, &shelf, error))
    return FALSE;
  footfall_reading_pool_wait (self->pool);
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

gboolean
footfall_collection_recognise (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);
  guint64 n_bytes;
  return g_file_test (path, G_FILE_TEST_IS_DIR) ||
         (g_file_test (path, G_FILE_TEST_IS_REGULAR) && recognise_file (path, &n_bytes) != NULL);
}

FootfallCollection *
footfall_collection_read (const char *path, FootfallImportFile *file, const FootfallImportOptions *options,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (path != NULL && file != NULL && options != NULL, NULL);
  g_autoptr (FootfallCollection) self = g_new0 (FootfallCollection, 1);
  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_reading_free);
  self->strava_folders = g_ptr_array_new_with_free_func (g_free);
  g_auto (Walk) walk = { .collection = self, .file = file, .options = options, .cancellable = cancellable };
  walk.budgets = g_ptr_array_new_with_free_func ((GDestroyNotify) free_budget);
  walk.pool = footfall_reading_pool_new (options, cancellable);
  return read_all (&walk, path, error) ? g_steal_pointer (&self) : NULL;
}

void
footfall_collection_free (FootfallCollection *self)
{
  g_ptr_array_unref (self->readings);
  g_ptr_array_unref (self->strava_folders);
  g_free (self);
}

gboolean
footfall_collection_is_in_strava (const FootfallCollection *self, const char *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, FALSE);
  return footfall_strava_folders_get_role (self->strava_folders, name) != FOOTFALL_STRAVA_ROLE_NONE;
}
