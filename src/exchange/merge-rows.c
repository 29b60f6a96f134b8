/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-merge.h"

/* What one file brings */
typedef struct
{
  FootfallImportMerge *merge;
  const FootfallImportDraft *draft;
  FootfallUuid batch;
  gint64 n_runs;
  gint64 n_activities;
} FileMerge;

static gboolean
find_match (FootfallImportMerge *self, FootfallImportItem *item)
{
  gconstpointer same = footfall_matcher_find_source (self->matcher, item->kind, item->record);
  if (same != NULL)
    {
      footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_SAME, same, NULL);
      return TRUE;
    }
  gconstpointer near = footfall_matcher_find_near (self->matcher, item->kind, item->record);
  if (near != NULL)
    footfall_import_item_set_match (item, FOOTFALL_IMPORT_STATE_MAYBE, near,
                                    footfall_import_describe_near (item, near));
  return near != NULL;
}

/* What a list of shoes in the same import says of it */
static const FootfallShoe *
find_listed_shoe (const FootfallImportDraft *draft, const char *text)
{
  for (guint i = 0; i < draft->listed_shoes->len; i++)
    {
      const FootfallListedShoe *listed = draft->listed_shoes->pdata[i];
      if (footfall_name_compare (listed->text, text) == 0)
        return listed->shoe;
    }
  return NULL;
}

static FootfallShoe *
create_shoe (const FootfallShoe *listed, const char *name)
{
  FootfallShoe *shoe = listed != NULL ? footfall_shoe_copy (listed) : footfall_shoe_new ();
  shoe->record.uuid = footfall_uuid_new ();
  if (listed == NULL)
    shoe->name = g_strdup (name);
  return shoe;
}

static FootfallUuid
take_shoe (FileMerge *self, const char *text)
{
  FootfallImportMerge *merge = self->merge;
  FootfallUuid uuid;
  if (footfall_shoe_matcher_find (merge->shoes, text, &uuid))
    return uuid;
  const FootfallShoe *listed = find_listed_shoe (self->draft, text);
  if (listed != NULL && footfall_shoe_matcher_find (merge->shoes, listed->name, &uuid))
    return uuid;
  FootfallShoe *shoe = create_shoe (listed, text);
  uuid = shoe->record.uuid;
  footfall_shoe_matcher_add (merge->shoes, shoe);
  footfall_matcher_take (merge->matcher, FOOTFALL_RECORD_SHOE, shoe);
  return uuid;
}

static void
take_run (FileMerge *self, const FootfallImportItem *item)
{
  FootfallRun *run = item->record;
  run->import_batch = self->batch;
  if (item->shoe != NULL)
    run->shoe = take_shoe (self, item->shoe);
  self->n_runs++;
}

static void
take_item (FileMerge *self, const FootfallImportItem *item)
{
  if (item->kind == FOOTFALL_RECORD_RUN)
    take_run (self, item);
  else
    {
      ((FootfallActivity *) item->record)->import_batch = self->batch;
      self->n_activities++;
    }
  footfall_matcher_take (self->merge->matcher, item->kind, footfall_record_copy (item->kind, item->record));
}

static void
take_batch (const FileMerge *self, const FootfallImportFile *file)
{
  FootfallImportBatch *batch = footfall_import_batch_new ();
  batch->record.uuid = self->batch;
  batch->imported_at = self->merge->options->now;
  batch->file = g_filename_display_basename (file->path);
  batch->n_runs = self->n_runs;
  batch->n_activities = self->n_activities;
  batch->n_skipped = file->items->len - self->n_runs - self->n_activities;
  footfall_matcher_take (self->merge->matcher, FOOTFALL_RECORD_IMPORT_BATCH, batch);
}

void
footfall_import_merge_rows (FootfallImportMerge *self, FootfallImportDraft *draft)
{
  g_return_if_fail (self != NULL && draft != NULL);
  FileMerge file_merge = { .merge = self, .draft = draft, .batch = footfall_uuid_new () };
  for (guint i = 0; i < draft->file->items->len; i++)
    {
      FootfallImportItem *item = draft->file->items->pdata[i];
      if (item->state == FOOTFALL_IMPORT_STATE_NEW && !find_match (self, item))
        take_item (&file_merge, item);
    }
  if (file_merge.n_runs + file_merge.n_activities > 0)
    take_batch (&file_merge, draft->file);
}
