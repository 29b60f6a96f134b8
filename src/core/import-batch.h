/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/* More rows than any export has. */
#define FOOTFALL_IMPORT_COUNT_MAX 1000000000

/**
 * FootfallImportBatch:
 * @record: UUID and time of the last change
 * @imported_at: unix seconds
 * @file: (owned): the file's name, without its folder
 * @n_runs: runs it brought
 * @n_activities: activities it brought
 * @n_skipped: rows that were known already, other sports or unreadable
 */
typedef struct
{
  FootfallRecord record;
  gint64 imported_at;
  char *file;
  gint64 n_runs;
  gint64 n_activities;
  gint64 n_skipped;
} FootfallImportBatch;

#define FOOTFALL_TYPE_IMPORT_BATCH (footfall_import_batch_get_type ())
GType footfall_import_batch_get_type (void);

/**
 * footfall_import_batch_new:
 *
 * Returns: (transfer full): a record with a new UUID in which the counts are 0 and all else is unknown
 */
FootfallImportBatch *footfall_import_batch_new (void);
FootfallImportBatch *footfall_import_batch_copy (const FootfallImportBatch *self);
void footfall_import_batch_free (FootfallImportBatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportBatch, footfall_import_batch_free)

extern const FootfallRecordClass footfall_import_batch_class;

G_END_DECLS
