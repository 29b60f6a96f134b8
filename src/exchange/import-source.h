/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/**
 * footfall_import_source_read:
 * @path: a folder or an archive
 * @error: set only when cancelled
 *
 * Reads a folder or an archive. All rows and recordings in it come in one draft, in
 * which rows have been completed by the recordings they name; journals that Footfall exported follow
 * in drafts of their own. What cannot be read becomes a problem of the draft's file.
 *
 * Returns: (transfer full) (nullable) (element-type FootfallImportDraft): at least one draft
 */
GPtrArray *footfall_import_source_read (const char *path, const FootfallImportOptions *options,
                                        GCancellable *cancellable, GError **error);

G_END_DECLS
