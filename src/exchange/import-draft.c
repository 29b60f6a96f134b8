/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-draft.h"

static void
free_listed_shoe (FootfallListedShoe *listed)
{
  g_free (listed->text);
  footfall_shoe_free (listed->shoe);
  g_free (listed);
}

FootfallImportDraft *
footfall_import_draft_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);
  FootfallImportDraft *self = g_new0 (FootfallImportDraft, 1);
  self->file = footfall_import_file_new (path);
  self->listed_shoes = g_ptr_array_new_with_free_func ((GDestroyNotify) free_listed_shoe);
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
  g_ptr_array_unref (self->listed_shoes);
  g_free (self);
}

void
footfall_import_draft_list_shoe (FootfallImportDraft *self, const char *text, FootfallShoe *shoe)
{
  g_return_if_fail (self != NULL && text != NULL && shoe != NULL);
  FootfallListedShoe *listed = g_new0 (FootfallListedShoe, 1);
  listed->text = g_strdup (text);
  listed->shoe = shoe;
  g_ptr_array_add (self->listed_shoes, listed);
}
