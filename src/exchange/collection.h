/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/reading-pool.h"

G_BEGIN_DECLS

/* How deep archives lie in archives */
#define FOOTFALL_COLLECTION_ARCHIVES_MAX 4

/**
 * FootfallCollection:
 * @format: "folder", "zip" or "tar"
 * @readings: (element-type FootfallReading): what was read, in an order that is always the same:
 *   of each folder or archive first the tables, then all else
 * @strava_folders: (element-type utf8): the folders of Strava exports in it, each with its "/"
 *
 * What is in a folder or an archive, and in the archives in it.
 */
typedef struct
{
  const char *format;
  GPtrArray *readings;
  GPtrArray *strava_folders;
} FootfallCollection;

/* Returns: whether there is a folder or an archive at @path */
gboolean footfall_collection_recognise (const char *path);

/**
 * footfall_collection_read:
 * @path: a folder or an archive
 * @file: takes what could not even be tried, as problems
 *
 * Reads all files of a folder or an archive, however deep they lie; links are not followed. Of the
 * export of a Strava account only lists and recordings are read, and no recording whose row is of a
 * sport that is left out anyway.
 *
 * Returns: (transfer full) (nullable): what was read; %NULL when it cannot be opened, or when cancelled
 */
FootfallCollection *footfall_collection_read (const char *path, FootfallImportFile *file,
                                              const FootfallImportOptions *options, GCancellable *cancellable,
                                              GError **error);
void                footfall_collection_free (FootfallCollection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallCollection, footfall_collection_free)

/**
 * footfall_collection_is_in_strava:
 *
 * Returns: whether the file belongs to the export of a Strava account
 */
gboolean footfall_collection_is_in_strava (const FootfallCollection *self, const char *name);

G_END_DECLS
