/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * footfall_import_job_read_async:
 * @source: (type GObject): whose job it is; also the data of @progress
 * @paths: (array zero-terminated=1): files, folders and archives
 * @log: what is there already; copied before the call returns
 * @activities: keep other sports as activities
 * @shoe_choices: what was chosen for shoes before
 * @progress: is told in the main thread how far the reading is
 *
 * Makes the plan of an import in a thread of its own, so that the window goes on.
 */
void footfall_import_job_read_async (gpointer source, const char *const *paths, const FootfallLog *log,
                                     gboolean activities, GHashTable *shoe_choices,
                                     FootfallImportProgressFunc progress, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer user_data);

/**
 * footfall_import_job_read_finish:
 *
 * Returns: (transfer full) (nullable): the plan; %NULL only when cancelled
 */
FootfallImportPlan *footfall_import_job_read_finish (gpointer source, GAsyncResult *result, GError **error);

G_END_DECLS
