/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallImage:
 * @bytes: (owned): the pages, one after the other
 * @page_size: bytes
 *
 * The pages of a journal in memory, as they stand after the last commit, read
 * without SQLite and without touching, locking or even opening anything for
 * writing: for backups, which are to stay as they are, and for files that
 * SQLite refuses.
 */
typedef struct
{
  GByteArray *bytes;
  guint page_size;
} FootfallImage;

/**
 * footfall_image_read:
 * @path: a journal; commits that stand in the file beside it are taken in
 * @error: a #FootfallJournalError; only what cannot be read at all is an error
 *
 * Returns: (transfer full) (nullable): the pages; a last one may be incomplete
 */
FootfallImage *footfall_image_read (const char *path, GError **error);
void           footfall_image_free (FootfallImage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImage, footfall_image_free)

guint footfall_image_get_n_pages (const FootfallImage *self);

/**
 * footfall_image_get_page:
 * @number: counting from 1, as SQLite does
 *
 * Returns: (nullable): @page_size bytes; %NULL if the page is not there
 */
const guint8 *footfall_image_get_page (const FootfallImage *self, guint number);

G_END_DECLS
