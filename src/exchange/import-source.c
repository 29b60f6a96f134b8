/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-source.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/collection.h"
#include "exchange/companion.h"
#include "exchange/entry-name.h"
#include "exchange/matching.h"

/* What becomes of a folder or an archive */
typedef struct
{
  const FootfallCollection *collection;
  FootfallImportDraft *draft;
  GPtrArray *drafts;    /* of the journals in it */
  GHashTable *readings; /* (owned) name -> FootfallReading */
  GHashTable *used;     /* (owned) FootfallReading: those that a row names */
  GArray *row_starts;   /* (owned) (element-type gint64): of the lists of accounts, sorted */
  gboolean has_garmin;  /* the copy of an account at Garmin */
  guint n_missing;      /* recordings that rows name and that are not there */
  guint n_known;        /* that no row names but that begin with one */
  guint n_plans;        /* routes, workouts, settings */
  const char *plan;     /* the first of them */
  guint n_strange;      /* files that are nothing Footfall reads */
  const char *strange;  /* the first of them */
} Assembly;

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  const gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;
  return (x > y) - (x < y);
}

/* People unpack recordings by hand, too. */
static FootfallReading *
find_companion (const Assembly *self, const char *row_name, const char *companion)
{
  g_autofree char *name = footfall_entry_name_resolve (row_name, companion);
  if (name == NULL)
    return NULL;
  FootfallReading *reading = g_hash_table_lookup (self->readings, name);
  if (reading != NULL)
    return reading;
  g_autofree char *other = g_str_has_suffix (name, ".gz") ? g_strndup (name, strlen (name) - strlen (".gz"))
                                                          : g_strconcat (name, ".gz", NULL);
  return g_hash_table_lookup (self->readings, other);
}

static void
complete_row (Assembly *self, const FootfallReading *table, FootfallImportItem *row)
{
  if (row->companion == NULL || row->state == FOOTFALL_IMPORT_STATE_OTHER_SPORT)
    return;
  FootfallReading *reading = find_companion (self, table->name, row->companion);
  if (reading == NULL || reading == table)
    {
      self->n_missing++;
      return;
    }
  if (row->state == FOOTFALL_IMPORT_STATE_UNREADABLE)
    return; /* its recording stands for itself */
  g_hash_table_add (self->used, reading);
  footfall_companion_complete (row, reading->draft->file->items);
}

/* A list that tells of every activity of an account, beside their recordings */
static gboolean
is_list_of_account (const FootfallReading *reading)
{
  const char *format = reading->draft->file->format;
  return g_strcmp0 (format, "strava-csv") == 0 || g_strcmp0 (format, "garmin-json") == 0;
}

static void
complete_table (Assembly *self, const FootfallReading *table)
{
  const GPtrArray *items = table->draft->file->items;
  self->has_garmin = self->has_garmin || g_strcmp0 (table->draft->file->format, "garmin-json") == 0;
  for (guint i = 0; i < items->len; i++)
    {
      FootfallImportItem *item = items->pdata[i];
      complete_row (self, table, item);
      if (item->started_at != FOOTFALL_INSTANT_UNKNOWN && is_list_of_account (table))
        g_array_append_val (self->row_starts, item->started_at);
    }
}

static void
complete_tables (Assembly *self)
{
  const GPtrArray *readings = self->collection->readings;
  for (guint i = 0; i < readings->len; i++)
    g_hash_table_insert (self->readings, ((FootfallReading *) readings->pdata[i])->name, readings->pdata[i]);
  for (guint i = 0; i < readings->len; i++)
    complete_table (self, readings->pdata[i]);
  g_array_sort (self->row_starts, compare_starts);
}

static gboolean
begins_with_row (const Assembly *self, gint64 start)
{
  guint low = 0, high = self->row_starts->len;
  while (low < high)
    {
      const guint middle = low + (high - low) / 2;
      if (g_array_index (self->row_starts, gint64, middle) < start - FOOTFALL_MATCH_START_S)
        low = middle + 1;
      else
        high = middle;
    }
  return low < self->row_starts->len &&
         g_array_index (self->row_starts, gint64, low) <= start + FOOTFALL_MATCH_START_S;
}

static void
move_problems (Assembly *self, const FootfallReading *reading)
{
  const FootfallImportFile *file = reading->draft->file;
  for (guint i = 0; i < file->problems->len; i++)
    {
      const FootfallImportProblem *problem = file->problems->pdata[i];
      footfall_import_file_add_entry_problem (self->draft->file, reading->name, problem->line, problem->message);
      if (problem == file->gap)
        footfall_import_file_mark_gap (self->draft->file);
    }
}

/* A list of shoes has done its duty here. */
static void
move_remarks (Assembly *self, const FootfallReading *reading)
{
  const GPtrArray *remarks = reading->draft->file->remarks;
  for (guint i = 0; reading->draft->listed_shoes->len == 0 && i < remarks->len; i++)
    {
      const FootfallImportProblem *remark = remarks->pdata[i];
      footfall_import_file_add_entry_remark (self->draft->file, reading->name, remark->line, remark->message);
    }
}

/* An account may hold a recording twice, but its list tells of each activity once. */
static gboolean
is_told_by_row (const Assembly *self, const FootfallReading *reading, const FootfallImportItem *item)
{
  return item->companion == NULL && item->started_at != FOOTFALL_INSTANT_UNKNOWN &&
         !is_list_of_account (reading) &&
         (self->has_garmin || footfall_collection_is_in_strava (self->collection, reading->name)) &&
         begins_with_row (self, item->started_at);
}

/* Problems of items are among those of the reading already. */
static void
move_items (Assembly *self, const FootfallReading *reading)
{
  GPtrArray *items = reading->draft->file->items;
  const gboolean is_used = g_hash_table_contains (self->used, reading);
  for (guint i = 0; !is_used && i < items->len; i++)
    {
      FootfallImportItem *item = items->pdata[i];
      if (is_told_by_row (self, reading, item))
        {
          self->n_known++;
          footfall_import_item_free (item);
          continue;
        }
      item->entry = g_strdup (reading->name);
      g_ptr_array_add (self->draft->file->items, item);
    }
  if (is_used)
    return;
  g_ptr_array_set_free_func (items, NULL);
  g_ptr_array_set_size (items, 0);
}

static void
move_shoes (Assembly *self, FootfallReading *reading)
{
  GPtrArray *shoes = reading->draft->listed_shoes;
  for (guint i = 0; i < shoes->len; i++)
    {
      const FootfallListedShoe *listed = shoes->pdata[i];
      footfall_import_draft_list_shoe (self->draft, listed->text, footfall_shoe_copy (listed->shoe));
    }
}

static void
move_failure (Assembly *self, const FootfallReading *reading)
{
  const gboolean is_strange =
      g_error_matches (reading->failure, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT);
  if (is_strange && !footfall_entry_name_is_track (reading->name))
    {
      self->strange = self->n_strange == 0 ? reading->name : self->strange;
      self->n_strange++;
      return;
    }
  g_autofree char *message = footfall_format_describe_failure (reading->failure);
  footfall_import_file_add_entry_problem (self->draft->file, reading->name, 0, message);
}

static void
move_journal (Assembly *self, FootfallReading *reading)
{
  FootfallImportDraft *journal = g_steal_pointer (&reading->draft);
  char *path = g_build_filename (self->draft->file->path, reading->name, NULL);
  g_free (journal->file->path);
  journal->file->path = path;
  g_ptr_array_add (self->drafts, journal);
}

static void
move_reading (Assembly *self, FootfallReading *reading)
{
  if (reading->failure != NULL)
    {
      move_failure (self, reading);
      return;
    }
  if (reading->draft->is_journal)
    {
      move_journal (self, reading);
      return;
    }
  if (reading->draft->file->is_plan)
    {
      self->plan = self->n_plans == 0 ? reading->name : self->plan;
      self->n_plans++;
      return;
    }
  move_problems (self, reading);
  move_remarks (self, reading);
  move_shoes (self, reading);
  move_items (self, reading);
}

/* @message: (transfer full) */
static void
add_remark (const Assembly *self, char *message)
{
  footfall_import_file_add_remark (self->draft->file, 0, message);
  g_free (message);
}

static void
describe_missing (const Assembly *self)
{
  if (self->n_missing > 0)
    add_remark (self, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u recording that the list names is not there; its row was taken alone.",
                                       "%u recordings that the list names are not there; their rows were taken alone.",
                                       self->n_missing),
                          self->n_missing));
}

static void
describe_known (const Assembly *self)
{
  if (self->n_known > 0)
    add_remark (self, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u recording that no row names begins with an activity of the list, and is "
                                       "the same.",
                                       "%u recordings that no row names begin with activities of the list, and are "
                                       "the same.",
                                       self->n_known),
                          self->n_known));
}

static void
describe_plans (const Assembly *self)
{
  if (self->n_plans > 0)
    add_remark (self, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u file holds no activity but a route, a plan or settings: %s",
                                       "%u files hold no activities but routes, plans or settings, first %s",
                                       self->n_plans),
                          self->n_plans, self->plan));
}

static void
describe_strange (const Assembly *self)
{
  if (self->n_strange > 0)
    add_remark (self, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE, "%u file that Footfall does not know was passed over: %s",
                                       "%u files that Footfall does not know were passed over, first %s",
                                       self->n_strange),
                          self->n_strange, self->strange));
}

static void
describe (const Assembly *self)
{
  describe_missing (self);
  describe_known (self);
  describe_plans (self);
  describe_strange (self);
}

static void
assemble (Assembly *self)
{
  const GPtrArray *readings = self->collection->readings;
  complete_tables (self);
  for (guint i = 0; i < readings->len; i++)
    move_reading (self, readings->pdata[i]);
  describe (self);
  FootfallImportFile *file = self->draft->file;
  if (file->problems->len > 0 || self->n_strange < readings->len)
    return;
  footfall_import_file_add_problem (file, 0,
                                    g_str_equal (file->format, "folder")
                                        ? _("The folder holds no file that Footfall knows.")
                                        : _("The archive holds no file that Footfall knows."));
  file->format = NULL;
}

static void
assemble_collection (const FootfallCollection *collection, FootfallImportDraft *draft, GPtrArray *drafts)
{
  Assembly self = { .collection = collection, .draft = draft, .drafts = drafts };
  self.readings = g_hash_table_new (g_str_hash, g_str_equal);
  self.used = g_hash_table_new (NULL, NULL);
  self.row_starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  assemble (&self);
  g_hash_table_unref (self.readings);
  g_hash_table_unref (self.used);
  g_array_unref (self.row_starts);
}

static gboolean
read_collection (FootfallImportDraft *draft, GPtrArray *drafts, const FootfallImportOptions *options,
                 GCancellable *cancellable, GError **error)
{
  g_autoptr (FootfallCollection) collection =
      footfall_collection_read (draft->file->path, draft->file, options, cancellable, error);
  if (collection == NULL)
    return FALSE;
  draft->file->format = collection->strava_folders->len > 0 ? "strava-export" : collection->format;
  assemble_collection (collection, draft, drafts);
  return TRUE;
}

GPtrArray *
footfall_import_source_read (const char *path, const FootfallImportOptions *options, GCancellable *cancellable,
                             GError **error)
{
  g_return_val_if_fail (path != NULL && options != NULL, NULL);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_draft_free);
  FootfallImportDraft *draft = footfall_import_draft_new (path);
  g_autoptr (GError) failure = NULL;
  g_ptr_array_add (drafts, draft);
  if (read_collection (draft, drafts, options, cancellable, &failure))
    return g_steal_pointer (&drafts);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  footfall_format_take_failure (failure, draft);
  return g_steal_pointer (&drafts);
}
