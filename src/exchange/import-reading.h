/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/**
 * FootfallImportReading:
 * @drafts: (element-type FootfallImportDraft): what each file holds
 * @options: (owned): a copy
 *
 * The first half of an import: files read, but not yet compared with a
 * journal. It needs no log and may be made in any thread; the second half,
 * footfall_import_plan_new_from_reading(), is short and belongs to the thread
 * that has the log. The same reading can be planned again for a log that changed.
 */
typedef struct
{
  GPtrArray *drafts;
  FootfallImportOptions options;
} FootfallImportReading;

/**
 * footfall_import_reading_new:
 * @paths: (array zero-terminated=1): the files
 * @options: its zone and choices are kept with the reading; its progress is told in this thread or others
 *
 * Returns: (transfer full) (nullable): what was read; %NULL only when cancelled
 */
FootfallImportReading *footfall_import_reading_new (const char *const *paths, const FootfallImportOptions *options,
                                                    GCancellable *cancellable, GError **error);
void                   footfall_import_reading_free (FootfallImportReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportReading, footfall_import_reading_free)

/**
 * footfall_import_reading_new_async:
 * @options: copied; until it is cancelled its progress is told in the caller's thread-default main context, and
 *   no more often than that gets to it
 *
 * Reads in another thread. Cancelling ends it between two files, or within one.
 */
void                   footfall_import_reading_new_async (const char *const *paths, const FootfallImportOptions *options,
                                                          GCancellable *cancellable, GAsyncReadyCallback callback,
                                                          gpointer user_data);
FootfallImportReading *footfall_import_reading_new_finish (GAsyncResult *result, GError **error);

/**
 * footfall_import_plan_new_from_reading:
 * @reading: (transfer full): what was read
 * @log: what is there already
 *
 * Returns: (transfer full): what of it would be brought in
 */
FootfallImportPlan *footfall_import_plan_new_from_reading (FootfallImportReading *reading, const FootfallLog *log);

G_END_DECLS
