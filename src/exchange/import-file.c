/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-file.h"

#include <math.h>

static FootfallImportProblem *
create_problem (const char *entry, guint line, const char *message)
{
  FootfallImportProblem *problem = g_new0 (FootfallImportProblem, 1);
  problem->entry = g_strdup (entry);
  problem->line = line;
  problem->message = g_strdup (message);
  return problem;
}

static void
free_problem (FootfallImportProblem *problem)
{
  g_free (problem->entry);
  g_free (problem->message);
  g_free (problem);
}

static void
date_run (FootfallRun *run, gint64 started_at, gint32 utc_offset_s)
{
  run->started_at = started_at;
  run->utc_offset_s = utc_offset_s;
  g_free (run->source_key);
  run->source_key = footfall_instant_to_utc_string (started_at);
}

static void
date_activity (FootfallActivity *activity, gint64 started_at, gint32 utc_offset_s)
{
  activity->done_at = started_at;
  activity->utc_offset_s = utc_offset_s;
  g_free (activity->source_key);
  activity->source_key = footfall_instant_to_utc_string (started_at);
}

FootfallImportItem *
footfall_import_item_new (void)
{
  FootfallImportItem *self = g_new0 (FootfallImportItem, 1);
  self->state = FOOTFALL_IMPORT_STATE_NEW;
  self->kind = FOOTFALL_RECORD_RUN;
  self->started_at = FOOTFALL_INSTANT_UNKNOWN;
  self->distance_m = NAN;
  self->duration_s = -1;
  self->elapsed_s = -1;
  return self;
}

void
footfall_import_item_free (FootfallImportItem *self)
{
  g_free (self->sport);
  g_free (self->shoe);
  g_free (self->companion);
  g_free (self->entry);
  g_free (self->message);
  if (self->record != NULL)
    footfall_record_free (self->kind, self->record);
  if (self->undated != NULL)
    footfall_record_free (self->kind, self->undated);
  g_free (self);
}

void
footfall_import_item_set_unreadable (FootfallImportItem *self, const char *message)
{
  g_return_if_fail (self != NULL && message != NULL);
  if (self->record != NULL)
    footfall_record_free (self->kind, g_steal_pointer (&self->record));
  self->state = FOOTFALL_IMPORT_STATE_UNREADABLE;
  g_free (self->message);
  self->message = g_strdup (message);
}

void
footfall_import_item_set_undated (FootfallImportItem *self, gpointer record, const char *message)
{
  g_return_if_fail (self != NULL && record != NULL && self->undated == NULL);
  self->undated = record;
  footfall_import_item_set_unreadable (self, message);
}

gboolean
footfall_import_item_set_start (FootfallImportItem *self, gint64 started_at, gint32 utc_offset_s, GError **error)
{
  g_return_val_if_fail (self != NULL && self->undated != NULL && footfall_instant_is_known (started_at), FALSE);
  if (self->kind == FOOTFALL_RECORD_RUN)
    date_run (self->undated, started_at, utc_offset_s);
  else
    date_activity (self->undated, started_at, utc_offset_s);
  if (!footfall_record_validate (self->kind, self->undated, error))
    return FALSE;
  self->record = g_steal_pointer (&self->undated);
  self->state = FOOTFALL_IMPORT_STATE_NEW;
  self->started_at = started_at;
  self->utc_offset_s = utc_offset_s;
  self->has_own_offset = FALSE;
  g_clear_pointer (&self->message, g_free);
  return TRUE;
}

FootfallImportFile *
footfall_import_file_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);
  FootfallImportFile *self = g_new0 (FootfallImportFile, 1);
  self->path = g_strdup (path);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_item_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) free_problem);
  self->remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_problem);
  return self;
}

void
footfall_import_file_free (FootfallImportFile *self)
{
  g_strfreev (self->table_names);
  g_free (self->table_columns);
  g_free (self->path);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->remarks);
  g_free (self);
}

void
footfall_import_file_add_item (FootfallImportFile *self, FootfallImportItem *item)
{
  g_return_if_fail (self != NULL && item != NULL);
  g_ptr_array_add (self->items, item);
  if (item->state == FOOTFALL_IMPORT_STATE_UNREADABLE)
    footfall_import_file_add_entry_problem (self, item->entry, item->line, item->message);
}

void
footfall_import_file_add_problem (FootfallImportFile *self, guint line, const char *message)
{
  footfall_import_file_add_entry_problem (self, NULL, line, message);
}

void
footfall_import_file_add_entry_problem (FootfallImportFile *self, const char *entry, guint line, const char *message)
{
  g_return_if_fail (self != NULL && message != NULL);
  g_ptr_array_add (self->problems, create_problem (entry, line, message));
}

gboolean
footfall_import_file_take_failure (FootfallImportFile *self, guint line, GError *failure, GError **error)
{
  g_return_val_if_fail (self != NULL && failure != NULL, FALSE);
  if (failure->domain != FOOTFALL_EXCHANGE_ERROR)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }
  footfall_import_file_add_problem (self, line, failure->message);
  footfall_import_file_mark_gap (self);
  g_error_free (failure);
  return TRUE;
}

void
footfall_import_file_mark_gap (FootfallImportFile *self)
{
  g_return_if_fail (self != NULL && self->problems->len > 0);
  if (self->gap == NULL)
    self->gap = self->problems->pdata[self->problems->len - 1];
}

void
footfall_import_file_add_remark (FootfallImportFile *self, guint line, const char *message)
{
  footfall_import_file_add_entry_remark (self, NULL, line, message);
}

void
footfall_import_file_add_entry_remark (FootfallImportFile *self, const char *entry, guint line, const char *message)
{
  g_return_if_fail (self != NULL && message != NULL);
  g_ptr_array_add (self->remarks, create_problem (entry, line, message));
}
