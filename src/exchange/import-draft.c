/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-draft.h"

FootfallImportDraft *
footfall_import_draft_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);
  FootfallImportDraft *self = g_new0 (FootfallImportDraft, 1);
  self->file = footfall_import_file_new (path);
  return self;
}

static void
free_records (FootfallImportDraft *self, FootfallRecordKind kind)
{
  GPtrArray *records = self->records[kind];
  for (guint i = 0; records != NULL && i < records->len; i++)
    footfall_record_free (kind, records->pdata[i]);
  g_clear_pointer (&self->records[kind], g_ptr_array_unref);
}

void
footfall_import_draft_free (FootfallImportDraft *self)
{
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    free_records (self, kind);
  g_clear_pointer (&self->file, footfall_import_file_free);
  g_free (self);
}
