/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_export_json:
 *
 * Writes the whole log in Footfall's own form ("footfall-journal", version 1):
 * the same log gives the same bytes.
 *
 * Returns: whether all was written
 */
gboolean footfall_export_json (const FootfallLog *log, GOutputStream *stream, GCancellable *cancellable,
                               GError **error);

/**
 * footfall_export_csv:
 *
 * Writes one row for each run, RFC 4180, with the highest level of each knee and
 * moment. Unknown is empty; names and words are those of the JSON form.
 *
 * Returns: whether all was written
 */
gboolean footfall_export_csv (const FootfallLog *log, GOutputStream *stream, GCancellable *cancellable, GError **error);

/**
 * footfall_export_file:
 * @path: ends in .json or .csv, in any case
 * @error: a #FootfallExchangeError that names the file and what to do
 *
 * Writes beside the file and renames it at the end (mode 0600), so that an
 * interrupted export leaves what was there before. A database, which may be a
 * journal, is never replaced.
 *
 * Returns: whether the file is there
 */
gboolean footfall_export_file (const FootfallLog *log, const char *path, GError **error);

G_END_DECLS
