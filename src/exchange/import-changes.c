/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-changes.h"

#include <math.h>

#include "exchange/import-shoes.h"

typedef struct
{
  const FootfallImportPlan *plan;
  const FootfallLog *log;
  FootfallLog *result; /* all records that are put, as they are to be */
} Making;

/* What one file brings */
typedef struct
{
  FootfallUuid batch;
  gint64 n_runs;
  gint64 n_activities;
} Share;

static void
put (Making *self, FootfallRecordKind kind, gpointer record)
{
  footfall_log_put (self->result, kind, record);
}

static void
put_copies (Making *self)
{
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (self->plan->taken, kind); i++)
      put (self, kind, footfall_record_copy (kind, footfall_log_get (self->plan->taken, kind, i)));
}

static gboolean
has_name_in_use (const FootfallLog *log, const char *name)
{
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (shoe->retired_on == FOOTFALL_DAY_UNKNOWN && footfall_name_compare (shoe->name, name) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Of two shoes in use no two may have one name: "Pegasus", "Pegasus 2" */
static char *
find_free_name (const Making *self, const char *name)
{
  char *free_name = g_strdup (name);
  for (guint n = 2; has_name_in_use (self->log, free_name) || has_name_in_use (self->result, free_name); n++)
    {
      g_free (free_name);
      free_name = g_strdup_printf ("%s %u", name, n);
    }
  return free_name;
}

static void
put_new_shoe (Making *self, const FootfallUuid *uuid)
{
  const FootfallShoe *draft = footfall_import_shoes_get_new (self->plan, uuid);
  if (draft == NULL || footfall_log_find_shoe (self->result, uuid) != NULL)
    return;
  FootfallShoe *shoe = footfall_shoe_copy (draft);
  if (shoe->retired_on == FOOTFALL_DAY_UNKNOWN)
    {
      g_free (shoe->name);
      shoe->name = find_free_name (self, draft->name);
    }
  shoe->is_default = FALSE;
  put (self, FOOTFALL_RECORD_SHOE, shoe);
}

static FootfallUuid
put_shoe (Making *self, const FootfallImportItem *item)
{
  const FootfallUuid uuid = footfall_import_shoes_resolve (self->plan, item->shoe);
  if (footfall_log_find_shoe (self->log, &uuid) != NULL)
    return uuid;
  put_new_shoe (self, &uuid);
  return footfall_log_find_shoe (self->result, &uuid) != NULL ? uuid : FOOTFALL_UUID_NONE;
}

static void
put_item (Making *self, const FootfallImportItem *item, Share *share)
{
  gpointer record = footfall_record_copy (item->kind, item->record);
  if (item->kind == FOOTFALL_RECORD_RUN)
    {
      FootfallRun *run = record;
      run->import_batch = share->batch;
      run->shoe = put_shoe (self, item);
      share->n_runs++;
    }
  else
    {
      ((FootfallActivity *) record)->import_batch = share->batch;
      share->n_activities++;
    }
  put (self, item->kind, record);
}

static void
fill_real (double *member, double value)
{
  if (isnan (*member))
    *member = value;
}

static gboolean
is_blank (const char *text)
{
  return text == NULL || text[0] == '\0';
}

static void
fill_run (FootfallRun *run, const FootfallRun *from, FootfallUuid shoe)
{
  fill_real (&run->distance_m, from->distance_m);
  fill_real (&run->cadence_spm, from->cadence_spm);
  fill_real (&run->ascent_m, from->ascent_m);
  if (run->duration_s < 0)
    run->duration_s = from->duration_s;
  if (run->effort < 0)
    run->effort = from->effort;
  if (run->surface == FOOTFALL_SURFACE_UNKNOWN)
    run->surface = from->surface;
  if (run->foot_strike == FOOTFALL_FOOT_STRIKE_UNKNOWN)
    run->foot_strike = from->foot_strike;
  if (footfall_uuid_is_none (&run->shoe))
    run->shoe = shoe;
  if (is_blank (run->notes) && !is_blank (from->notes))
    {
      g_free (run->notes);
      run->notes = g_strdup (from->notes);
    }
}

static void
fill_activity (FootfallActivity *activity, const FootfallActivity *from)
{
  fill_real (&activity->distance_m, from->distance_m);
  if (activity->duration_s < 0)
    activity->duration_s = from->duration_s;
  if (is_blank (activity->notes) && !is_blank (from->notes))
    {
      g_free (activity->notes);
      activity->notes = g_strdup (from->notes);
    }
}

/* Only what the record that is there does not tell. The shoe of a journal's file is known by its UUID. */
static void
fill_item (Making *self, const FootfallImportFile *file, const FootfallImportItem *item)
{
  gconstpointer stored = footfall_log_find (self->result, item->kind, &item->matches);
  if (stored == NULL)
    stored = footfall_log_find (self->log, item->kind, &item->matches);
  if (stored == NULL)
    return;
  gpointer record = footfall_record_copy (item->kind, stored);
  if (item->kind == FOOTFALL_RECORD_RUN)
    fill_run (record, item->record, file->is_journal ? FOOTFALL_UUID_NONE : put_shoe (self, item));
  else
    fill_activity (record, item->record);
  if (footfall_record_equal_content (item->kind, stored, record))
    {
      footfall_record_free (item->kind, record);
      return;
    }
  ((FootfallRecord *) record)->modified_at = self->plan->now;
  put (self, item->kind, record);
}

static void
put_batch (Making *self, const FootfallImportFile *file, const Share *share)
{
  if (share->n_runs + share->n_activities == 0)
    return;
  FootfallImportBatch *batch = footfall_import_batch_new ();
  batch->record.uuid = share->batch;
  batch->imported_at = self->plan->now;
  batch->file = g_filename_display_basename (file->path);
  batch->n_runs = share->n_runs;
  batch->n_activities = share->n_activities;
  batch->n_skipped = file->items->len - share->n_runs - share->n_activities;
  put (self, FOOTFALL_RECORD_IMPORT_BATCH, batch);
}

/* Whether the item comes in beside what is there. New ones of a journal's file are taken already. */
static gboolean
comes_in (const FootfallImportFile *file, const FootfallImportItem *item)
{
  if (item->state == FOOTFALL_IMPORT_STATE_MAYBE)
    return item->choice == FOOTFALL_IMPORT_CHOICE_KEEP_BOTH;
  return item->state == FOOTFALL_IMPORT_STATE_NEW && !file->is_journal;
}

static void
put_file (Making *self, const FootfallImportFile *file)
{
  Share share = { .batch = footfall_uuid_new () };
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = file->items->pdata[i];
      if (item->record != NULL && comes_in (file, item))
        put_item (self, item, &share);
    }
  put_batch (self, file, &share);
}

/* When all that comes in is there, so that it can be filled too */
static void
fill_from_file (Making *self, const FootfallImportFile *file)
{
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = file->items->pdata[i];
      if (item->record != NULL && item->state == FOOTFALL_IMPORT_STATE_MAYBE &&
          item->choice == FOOTFALL_IMPORT_CHOICE_FILL)
        fill_item (self, file, item);
    }
}

FootfallChangeSet *
footfall_import_changes_new (const FootfallImportPlan *plan, const FootfallLog *log)
{
  g_return_val_if_fail (plan != NULL && log != NULL, NULL);
  g_autoptr (FootfallLog) result = footfall_log_new ();
  Making making = { .plan = plan, .log = log, .result = result };
  put_copies (&making);
  for (guint i = 0; i < plan->files->len; i++)
    put_file (&making, plan->files->pdata[i]);
  for (guint i = 0; i < plan->files->len; i++)
    fill_from_file (&making, plan->files->pdata[i]);

  /* In the order of the kinds, in which no reference comes before what it refers to */
  FootfallChangeSet *changes = footfall_change_set_new ();
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (result, kind); i++)
      footfall_change_set_put_as_is (changes, log, kind, footfall_log_get (result, kind, i));
  return changes;
}
