/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/byte-budget.h"

G_BEGIN_DECLS

/* What one file within an archive may be when it is unpacked: it is held in memory. */
#define FOOTFALL_ARCHIVE_ENTRY_MAX (G_GUINT64_CONSTANT (1024) * 1024 * 1024)

/* How much of a file is looked at to recognise it */
#define FOOTFALL_ARCHIVE_HEAD_SIZE 4096

/**
 * FootfallArchive:
 *
 * A zip or tar file, the latter packed by gzip or not, read from front to back without unpacking
 * anything to the disk.
 */
typedef struct _FootfallArchive FootfallArchive;

/**
 * footfall_archive_recognise:
 * @head: the first bytes of a file, %FOOTFALL_ARCHIVE_HEAD_SIZE if there are as many
 *
 * Returns: (nullable): "zip" or "tar" for a file that begins like an archive
 */
const char *footfall_archive_recognise (const char *head, gsize length);

/**
 * footfall_archive_open:
 * @path: (nullable): the file...
 * @bytes: (nullable): ...or its content
 * @budget: (transfer none): what is read is drawn from it; has to stay
 *
 * Returns: (transfer full) (nullable): the archive, before its first entry
 */
FootfallArchive *footfall_archive_open (const char *path, GBytes *bytes, FootfallByteBudget *budget, GError **error);
void             footfall_archive_free (FootfallArchive *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallArchive, footfall_archive_free)

/**
 * footfall_archive_next:
 * @name: (out) (transfer none): the entry's name as the archive has it, valid UTF-8; good until the next call
 *
 * Goes to the next entry that is a file; folders, links and devices are passed over.
 *
 * Returns: whether there is one; %FALSE without an error at the end
 */
gboolean footfall_archive_next (FootfallArchive *self, const char **name, GError **error);

/**
 * FootfallArchiveWants:
 * @head: the beginning of an entry
 *
 * Returns: whether the rest is wanted too
 */
typedef gboolean (*FootfallArchiveWants) (const char *head, gsize length, gconstpointer data);

/**
 * footfall_archive_read:
 * @wants: (nullable): asked once, of an entry that is longer than its beginning; %NULL to read all
 * @data: for @wants
 *
 * Returns: (transfer full) (nullable): the content of the entry, or the beginning of one that is not wanted
 */
GBytes *footfall_archive_read (FootfallArchive *self, FootfallArchiveWants wants, gconstpointer data,
                               GCancellable *cancellable, GError **error);

G_END_DECLS
