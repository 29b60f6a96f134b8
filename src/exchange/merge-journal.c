/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-merge.h"

#include <glib/gi18n-lib.h>

#include "exchange/journal-check.h"
#include "exchange/journal-format.h"

/* What one file brings */
typedef struct
{
  FootfallImportMerge *merge;
  FootfallImportDraft *draft;
  GHashTable *shoes; /* (owned) FootfallUuid of the file -> FootfallUuid of the shoe of that name that is there */
  GHashTable *runs;  /* (owned) FootfallUuid of the file -> the run that is or may be the same, under another UUID */
  guint n_different;
  guint n_without_run;
} FileMerge;

static gint64
get_modified_at (const FileMerge *self, const FootfallRecord *record)
{
  return record->modified_at != FOOTFALL_MODIFIED_AT_UNKNOWN ? record->modified_at : self->merge->options->now;
}

/* @record: (transfer full) */
static void
take (FileMerge *self, FootfallRecordKind kind, gpointer record)
{
  FootfallRecord *header = record;
  header->modified_at = get_modified_at (self, header);
  footfall_matcher_take (self->merge->matcher, kind, record);
}

static gpointer
steal_record (const FileMerge *self, FootfallRecordKind kind, guint index)
{
  return g_steal_pointer (&self->draft->records[kind]->pdata[index]);
}

/* Whether the record is there already; if not as in the file, that is counted */
static gboolean
is_known (FileMerge *self, FootfallRecordKind kind, gconstpointer record)
{
  gconstpointer known = footfall_matcher_find (self->merge->matcher, kind, &((const FootfallRecord *) record)->uuid);
  if (known != NULL && !footfall_record_equal_content (kind, known, record))
    self->n_different++;
  return known != NULL;
}

typedef gboolean (*ShoeFunc) (const FootfallShoe *candidate, const FootfallShoe *shoe);

static gboolean
is_default (const FootfallShoe *candidate, const FootfallShoe *shoe)
{
  return candidate->is_default;
}

static gboolean
has_name_in_use (const FootfallShoe *candidate, const FootfallShoe *shoe)
{
  return candidate->retired_on == FOOTFALL_DAY_UNKNOWN && footfall_name_compare (candidate->name, shoe->name) == 0;
}

static const FootfallShoe *
find_shoe_in (const FootfallLog *log, ShoeFunc func, const FootfallShoe *shoe)
{
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    if (func (footfall_log_get_shoe (log, i), shoe))
      return footfall_log_get_shoe (log, i);
  return NULL;
}

static const FootfallShoe *
find_shoe (const FileMerge *self, ShoeFunc func, const FootfallShoe *shoe)
{
  const FootfallShoe *found = find_shoe_in (self->merge->log, func, shoe);
  return found != NULL ? found : find_shoe_in (footfall_matcher_get_taken (self->merge->matcher), func, shoe);
}

/* A shoe of the same name that is in use is the same shoe, and the journal allows no other. */
static void
merge_shoe (FileMerge *self, guint index)
{
  FootfallShoe *shoe = self->draft->records[FOOTFALL_RECORD_SHOE]->pdata[index];
  if (is_known (self, FOOTFALL_RECORD_SHOE, shoe))
    return;
  const FootfallShoe *namesake =
      shoe->retired_on == FOOTFALL_DAY_UNKNOWN ? find_shoe (self, has_name_in_use, shoe) : NULL;
  if (namesake != NULL)
    {
      g_hash_table_insert (self->shoes, &shoe->record.uuid, (gpointer) &namesake->record.uuid);
      return;
    }
  if (shoe->is_default && find_shoe (self, is_default, shoe) != NULL)
    shoe->is_default = FALSE;
  footfall_shoe_matcher_add (self->merge->shoes, shoe);
  take (self, FOOTFALL_RECORD_SHOE, steal_record (self, FOOTFALL_RECORD_SHOE, index));
}

static FootfallUuid
map_shoe (const FileMerge *self, const FootfallUuid *uuid)
{
  const FootfallUuid *mapped = g_hash_table_lookup (self->shoes, uuid);
  return mapped != NULL ? *mapped : *uuid;
}

static void
match_known (const FileMerge *self, FootfallImportItem *item, gconstpointer known)
{
  const FootfallRecord *record = item->record;
  const FootfallRecord *stored = known;
  if (footfall_record_equal_content (item->kind, record, known))
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_SAME, known, NULL);
  else if (get_modified_at (self, record) > stored->modified_at)
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_MAYBE, known,
                                    g_strdup (_("It is in the journal with other values, which were kept; the file's "
                                                "are newer.")));
  else
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_SAME, known,
                                    g_strdup (_("It is in the journal with other values, which are newer and were "
                                                "kept.")));
}

static void
match_item (FileMerge *self, FootfallImportItem *item)
{
  FootfallMatcher *matcher = self->merge->matcher;
  gconstpointer known = footfall_matcher_find (matcher, item->kind, item->record);
  if (known != NULL)
    {
      match_known (self, item, known);
      return;
    }
  gconstpointer other = footfall_matcher_find_source (matcher, item->kind, item->record);
  if (other != NULL)
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_SAME, other, NULL);
  else if ((other = footfall_matcher_find_near (matcher, item->kind, item->record)) != NULL)
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_MAYBE, other,
                                    footfall_import_describe_near (item, other));
  if (other != NULL && item->kind == FOOTFALL_RECORD_RUN)
    g_hash_table_insert (self->runs, item->record, item);
}

static void
describe_run (const FileMerge *self, FootfallImportItem *item)
{
  FootfallRun *run = item->record;
  run->shoe = map_shoe (self, &run->shoe);
  const FootfallShoe *shoe = footfall_matcher_find (self->merge->matcher, FOOTFALL_RECORD_SHOE, &run->shoe);
  item->sport = g_strdup (footfall_run_class.name);
  item->started_at = run->started_at;
  item->utc_offset_s = run->utc_offset_s;
  item->distance_m = run->distance_m;
  item->duration_s = run->duration_s;
  item->shoe = shoe != NULL ? g_strdup (shoe->name) : NULL;
}

static void
describe_activity (FootfallImportItem *item)
{
  const FootfallActivity *activity = item->record;
  item->sport = g_strdup (footfall_vocabulary_get_nick (&footfall_activity_kinds, (int) activity->kind));
  item->started_at = activity->done_at;
  item->utc_offset_s = activity->utc_offset_s;
  item->distance_m = activity->distance_m;
  item->duration_s = activity->duration_s;
}

static void
add_items (FileMerge *self, FootfallRecordKind kind)
{
  for (guint i = 0; i < self->draft->records[kind]->len; i++)
    {
      FootfallImportItem *item = footfall_import_item_new ();
      item->kind = kind;
      item->record = steal_record (self, kind, i);
      if (kind == FOOTFALL_RECORD_RUN)
        describe_run (self, item);
      else
        describe_activity (item);
      match_item (self, item);
      if (item->state == FOOTFALL_IMPORT_STATE_MAYBE)
        item->choices = 1u << FOOTFALL_IMPORT_CHOICE_SKIP | 1u << FOOTFALL_IMPORT_CHOICE_FILL;
      footfall_import_file_add_item (self->draft->file, item);
    }
}

static FootfallUuid *
get_batch (const FootfallImportItem *item)
{
  return item->kind == FOOTFALL_RECORD_RUN ? &((FootfallRun *) item->record)->import_batch
                                           : &((FootfallActivity *) item->record)->import_batch;
}

/* Batches are not exported, but runs name theirs: they get it back, so that
 * they are exported as they were. */
static void
count_in_batch (FileMerge *self, GHashTable *batches, const FootfallImportItem *item)
{
  const FootfallUuid *uuid = get_batch (item);
  if (footfall_uuid_is_none (uuid) ||
      footfall_matcher_find (self->merge->matcher, FOOTFALL_RECORD_IMPORT_BATCH, uuid) != NULL)
    return;
  FootfallImportBatch *batch = g_hash_table_lookup (batches, uuid);
  if (batch == NULL)
    {
      batch = footfall_import_batch_new ();
      batch->record.uuid = *uuid;
      batch->imported_at = self->merge->options->now;
      batch->file = g_filename_display_basename (self->draft->file->path);
      batch->n_runs = batch->n_activities = batch->n_skipped = 0;
      g_hash_table_insert (batches, &batch->record.uuid, batch);
    }
  if (item->kind == FOOTFALL_RECORD_RUN)
    batch->n_runs++;
  else
    batch->n_activities++;
}

static void
take_batches (FileMerge *self, GHashTable *batches)
{
  GHashTableIter iter;
  gpointer batch;
  g_hash_table_iter_init (&iter, batches);
  while (g_hash_table_iter_next (&iter, NULL, &batch))
    take (self, FOOTFALL_RECORD_IMPORT_BATCH, batch);
}

/* Only now: records of one file are told apart by their UUIDs alone. */
static void
take_items (FileMerge *self)
{
  g_autoptr (GHashTable) batches = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
  const GPtrArray *items = self->draft->file->items;
  for (guint i = 0; i < items->len; i++)
    {
      const FootfallImportItem *item = items->pdata[i];
      if (item->state != FOOTFALL_IMPORT_STATE_NEW)
        continue;
      count_in_batch (self, batches, item);
      take (self, item->kind, footfall_record_copy (item->kind, item->record));
    }
  take_batches (self, batches);
}

/* Gives the entry the run under which it is in the journal; FALSE if there is none */
static gboolean
map_run (FileMerge *self, FootfallPain *pain)
{
  const FootfallImportItem *item = g_hash_table_lookup (self->runs, &pain->run);
  if (item == NULL)
    return TRUE;
  pain->run = item->matches;
  return item->state == FOOTFALL_IMPORT_STATE_SAME;
}

static void
merge_pain (FileMerge *self, guint index)
{
  FootfallPain *pain = self->draft->records[FOOTFALL_RECORD_PAIN]->pdata[index];
  if (!map_run (self, pain))
    self->n_without_run++;
  else if (!is_known (self, FOOTFALL_RECORD_PAIN, pain))
    take (self, FOOTFALL_RECORD_PAIN, steal_record (self, FOOTFALL_RECORD_PAIN, index));
}

/* A finding is dismissed once; what the runner decided here goes before the file. */
static void
merge_dismissal (FileMerge *self, guint index)
{
  const FootfallDismissal *dismissal = self->draft->records[FOOTFALL_RECORD_DISMISSAL]->pdata[index];
  if (footfall_log_find_dismissal (self->merge->log, dismissal->finding) == NULL &&
      footfall_log_find_dismissal (footfall_matcher_get_taken (self->merge->matcher), dismissal->finding) == NULL)
    take (self, FOOTFALL_RECORD_DISMISSAL, steal_record (self, FOOTFALL_RECORD_DISMISSAL, index));
}

static void
merge_other (FileMerge *self, FootfallRecordKind kind)
{
  for (guint i = 0; i < self->draft->records[kind]->len; i++)
    if (!is_known (self, kind, self->draft->records[kind]->pdata[i]))
      take (self, kind, steal_record (self, kind, i));
}

static void
remark_different (const FileMerge *self)
{
  const guint n = self->n_different;
  if (n == 0)
    return;
  g_autofree char *message = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u shoe, pain entry, break or event is in the journal with other values, which were kept.",
                   "%u shoes, pain entries, breaks or events are in the journal with other values, which were kept.",
                   n),
      n);
  footfall_import_file_add_remark (self->draft->file, 0, message);
}

static void
remark_without_run (const FileMerge *self)
{
  const guint n = self->n_without_run;
  if (n == 0)
    return;
  g_autofree char *message = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u pain entry belongs to a run that was not brought in, and was left out.",
                   "%u pain entries belong to runs that were not brought in, and were left out.", n),
      n);
  footfall_import_file_add_remark (self->draft->file, 0, message);
}

static void
merge_records (FileMerge *self)
{
  for (guint i = 0; i < self->draft->records[FOOTFALL_RECORD_SHOE]->len; i++)
    merge_shoe (self, i);
  add_items (self, FOOTFALL_RECORD_RUN);
  add_items (self, FOOTFALL_RECORD_ACTIVITY);
  take_items (self);
  for (guint i = 0; i < self->draft->records[FOOTFALL_RECORD_PAIN]->len; i++)
    merge_pain (self, i);
  merge_other (self, FOOTFALL_RECORD_BREAK);
  merge_other (self, FOOTFALL_RECORD_EVENT);
  for (guint i = 0; i < self->draft->records[FOOTFALL_RECORD_DISMISSAL]->len; i++)
    merge_dismissal (self, i);
  remark_different (self);
  remark_without_run (self);
}

void
footfall_import_merge_journal (FootfallImportMerge *self, FootfallImportDraft *draft)
{
  g_return_if_fail (self != NULL && draft != NULL && draft->is_journal);
  g_autoptr (GError) error = NULL;
  if (!footfall_journal_check (self, draft, &error))
    {
      footfall_import_file_add_problem (draft->file, 0, error->message);
      return;
    }
  g_autoptr (GHashTable) shoes = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
  g_autoptr (GHashTable) runs = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
  FileMerge file_merge = { .merge = self, .draft = draft, .shoes = shoes, .runs = runs };
  merge_records (&file_merge);
}
