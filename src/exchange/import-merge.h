/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"
#include "exchange/matching.h"
#include "exchange/shoe-matching.h"

G_BEGIN_DECLS

/**
 * FootfallImportMerge:
 * @log: what is there already
 * @options: of the import
 * @matcher: what is there, and what the files so far bring
 * @shoes: the same, for the names of shoes
 *
 * Decides, file by file, what of a draft is new, and takes it.
 */
typedef struct
{
  const FootfallLog *log;
  const FootfallImportOptions *options;
  FootfallMatcher *matcher;
  FootfallShoeMatcher *shoes;
} FootfallImportMerge;

void footfall_import_merge_init (FootfallImportMerge *self, const FootfallLog *log,
                                 const FootfallImportOptions *options);
void footfall_import_merge_clear (FootfallImportMerge *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallImportMerge, footfall_import_merge_clear)

/**
 * footfall_import_merge_rows:
 * @draft: of a file by another program
 *
 * Rows are known by their name at the source. One that is not known but starts
 * within a minute of what is there is "maybe" the same and not taken, whatever
 * its distance: nobody starts two runs within a minute. What the runner chose
 * for those, for shoes, and the batch are the matter of import-changes.c.
 */
void footfall_import_merge_rows (FootfallImportMerge *self, FootfallImportDraft *draft);

/**
 * footfall_import_merge_match:
 * @item: a new one by another program
 *
 * Makes it the same, or maybe the same, as what @matcher knows.
 *
 * Returns: whether it is no longer new
 */
gboolean footfall_import_merge_match (const FootfallMatcher *matcher, FootfallImportItem *item);

/**
 * footfall_import_merge_journal:
 * @draft: of a file that Footfall exported
 *
 * Records are known by their UUID. One that is there already is the "same";
 * where the file's is different and newer it is "maybe" and still not taken:
 * an import only adds. All others are taken with their UUIDs, times of change
 * and references, or, when one contradicts another or refers to nothing, none.
 */
void footfall_import_merge_journal (FootfallImportMerge *self, FootfallImportDraft *draft);

/**
 * footfall_import_item_set_match:
 * @state: "same" or "maybe"
 * @record: (nullable): the record that it is or may be
 * @message: (nullable): (transfer full): why it is not taken
 */
void footfall_import_item_set_match (FootfallImportItem *self, FootfallImportState state, gconstpointer record,
                                     char *message);

/**
 * footfall_import_describe_near:
 * @near: what starts at nearly the same time
 *
 * Returns: (transfer full): what makes @item a possible duplicate
 */
char *footfall_import_describe_near (const FootfallImportItem *item, gconstpointer near);

G_END_DECLS
