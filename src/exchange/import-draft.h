/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"

G_BEGIN_DECLS

/**
 * FootfallImportDraft:
 * @file: (owned): its items and problems
 * @is_journal: Footfall's own file: records are known by their UUID, and references are UUIDs
 * @records: (owned) (element-type gpointer): of a journal, the records of each kind in
 *   the order of the file; those of runs and activities belong to the items
 *
 * What a reader found in one file, before anybody asked what of it is new.
 */
typedef struct
{
  FootfallImportFile *file;
  gboolean is_journal;
  GPtrArray *records[FOOTFALL_N_RECORD_KINDS];
} FootfallImportDraft;

FootfallImportDraft *footfall_import_draft_new (const char *path);
void                 footfall_import_draft_free (FootfallImportDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportDraft, footfall_import_draft_free)

/**
 * FootfallImportRead:
 * @stream: the whole file
 * @draft: takes what is found; rows that are broken become its problems
 *
 * How a format is read. It fails only when nothing of the file can be used, or when cancelled.
 */
typedef gboolean (*FootfallImportRead) (GInputStream *stream, const FootfallImportOptions *options,
                                        FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
