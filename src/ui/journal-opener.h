/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/journal.h"

G_BEGIN_DECLS

/**
 * FootfallJournalOpener:
 *
 * Reads a journal in a thread of its own while the toolkit starts in this one.
 * Nothing else touches the journal before it is handed over.
 */
typedef struct _FootfallJournalOpener FootfallJournalOpener;

/**
 * footfall_journal_opener_start:
 *
 * Returns: (transfer full): an opener at work
 */
FootfallJournalOpener *footfall_journal_opener_start (const char *path);

const char *footfall_journal_opener_get_path (const FootfallJournalOpener *self);

/**
 * footfall_journal_opener_finish:
 * @self: (transfer full): an opener
 *
 * Waits until the journal is read.
 *
 * Returns: (transfer full) (nullable): what footfall_journal_open() gave
 */
FootfallJournal *footfall_journal_opener_finish (FootfallJournalOpener *self, GError **error);

/* Waits too, and drops the journal. */
void footfall_journal_opener_free (FootfallJournalOpener *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallJournalOpener, footfall_journal_opener_free)

G_END_DECLS
