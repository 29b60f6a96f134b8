/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-plan.h"

G_BEGIN_DECLS

/* What a reader fills: one file, its items, and what is wrong with it. */

/**
 * footfall_import_item_new:
 *
 * Returns: (transfer full): an item in which all is unknown, of the state "new" and the kind "run"
 */
FootfallImportItem *footfall_import_item_new (void);
void                footfall_import_item_free (FootfallImportItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportItem, footfall_import_item_free)

/**
 * footfall_import_item_set_unreadable:
 * @message: why
 *
 * Takes the item's record away and says why.
 */
void footfall_import_item_set_unreadable (FootfallImportItem *self, const char *message);

/**
 * footfall_import_item_set_undated:
 * @record: (transfer full): what it would be, of the item's kind, with any start
 * @message: why its start is not known, and what to do
 *
 * Makes the item one that is unreadable until somebody says when it was.
 */
void footfall_import_item_set_undated (FootfallImportItem *self, gpointer record, const char *message);

/**
 * footfall_import_item_set_start:
 * @started_at: unix seconds, as the runner remembers
 *
 * Says when an undated item was: it becomes a new one, with its start as its name at the source, so that
 * the same file with the same start is known again. Only then it can be compared with what is there.
 *
 * Returns: whether the record can be stored so; if not, the item stays as it is and @error says why
 */
gboolean footfall_import_item_set_start (FootfallImportItem *self, gint64 started_at, gint32 utc_offset_s,
                                         GError **error);

FootfallImportFile *footfall_import_file_new (const char *path);
void                footfall_import_file_free (FootfallImportFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportFile, footfall_import_file_free)

/**
 * footfall_import_file_add_item:
 * @item: (transfer full): the next item; one that is unreadable is added to the problems too
 */
void footfall_import_file_add_item (FootfallImportFile *self, FootfallImportItem *item);

/**
 * footfall_import_file_add_problem:
 * @line: from 1; 0 if it is about the whole file
 */
void footfall_import_file_add_problem (FootfallImportFile *self, guint line, const char *message);

/**
 * footfall_import_file_take_failure:
 * @line: where it happened
 * @failure: (transfer full): what keeps a reader from reading on
 *
 * What is wrong with the content becomes a problem and a gap; all else is an error of the whole reading.
 *
 * Returns: whether what was read before can be used; if not, @error is set
 */
gboolean footfall_import_file_take_failure (FootfallImportFile *self, guint line, GError *failure, GError **error);

/**
 * footfall_import_file_mark_gap:
 *
 * By the problem that was added last rows may have been lost that are not listed.
 */
void footfall_import_file_mark_gap (FootfallImportFile *self);

/**
 * footfall_import_file_add_entry_problem:
 * @entry: (nullable): which of the files in it
 */
void footfall_import_file_add_entry_problem (FootfallImportFile *self, const char *entry, guint line,
                                             const char *message);

/**
 * footfall_import_file_add_remark:
 * @line: from 1; 0 if it is about the whole file
 */
void footfall_import_file_add_remark (FootfallImportFile *self, guint line, const char *message);
void footfall_import_file_add_entry_remark (FootfallImportFile *self, const char *entry, guint line,
                                            const char *message);

G_END_DECLS
