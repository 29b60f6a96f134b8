/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What can still be read of a damaged journal. The damaged file is only ever
 * read; all functions may be called in any thread. */

#pragma once

#include "journal/journal.h"

G_BEGIN_DECLS

/**
 * FootfallSalvage:
 * @n_saved: how many records of each kind are in the new journal
 * @n_lost: records of which other parts of the file speak, and which cannot be read any more
 * @n_loosened: saved records that referred to a lost one, and now refer to none
 */
typedef struct
{
  guint n_saved[FOOTFALL_N_RECORD_KINDS];
  guint n_lost;
  guint n_loosened;
} FootfallSalvage;

/**
 * footfall_salvage_write:
 * @path: a damaged journal
 * @file: where the new journal is to be; must not be there yet
 * @result: (out): what was saved
 *
 * Copies every row that can be read to a new journal.
 *
 * Returns: whether there is a new journal; %FALSE also if nothing at all could be read
 */
gboolean footfall_salvage_write (const char *path, const char *file, FootfallSalvage *result, GError **error);

/**
 * footfall_salvage_replace:
 * @kept: (out) (transfer full) (optional): where the damaged file is now
 *
 * The same, and puts the new journal in the damaged one's place, as footfall_backup_replace() does.
 *
 * Returns: whether it was done
 */
gboolean footfall_salvage_replace (const char *path, FootfallSalvage *result, char **kept, GError **error);

/* The same in a thread, with progress, and stopped by @cancellable: then nothing was done. */
void     footfall_salvage_replace_async (const char *path, GCancellable *cancellable, FootfallProgressFunc progress,
                                         gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data);
gboolean footfall_salvage_replace_finish (GAsyncResult *result, FootfallSalvage *salvage, char **kept,
                                          GError **error);

G_END_DECLS
