/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"

G_BEGIN_DECLS

/**
 * FootfallListedShoe:
 * @text: (owned): what the rows of this import call it: a text or a number
 * @shoe: (owned): what a list of shoes tells of it
 *
 * A shoe that one file describes and others refer to. It is taken when a run that is taken wears it.
 */
typedef struct
{
  char *text;
  FootfallShoe *shoe;
} FootfallListedShoe;

/**
 * FootfallImportDraft:
 * @file: (owned): its items and problems
 * @is_journal: Footfall's own file: records are known by their UUID, and references are UUIDs
 * @records: (owned) (element-type gpointer): of a journal, the records of each kind in
 *   the order of the file; those of runs and activities belong to the items
 * @listed_shoes: (owned) (element-type FootfallListedShoe): the shoes that a list in the file describes
 *
 * What a reader found in one file, before anybody asked what of it is new.
 */
typedef struct
{
  FootfallImportFile *file;
  gboolean is_journal;
  GPtrArray *records[FOOTFALL_N_RECORD_KINDS];
  GPtrArray *listed_shoes;
} FootfallImportDraft;

FootfallImportDraft *footfall_import_draft_new (const char *path);
void                 footfall_import_draft_free (FootfallImportDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportDraft, footfall_import_draft_free)

/**
 * footfall_import_draft_list_shoe:
 * @text: what rows call the shoe
 * @shoe: (transfer full): the shoe
 */
void footfall_import_draft_list_shoe (FootfallImportDraft *self, const char *text, FootfallShoe *shoe);

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
