/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-merge.h"

G_BEGIN_DECLS

/**
 * footfall_journal_check:
 * @merge: for what is there besides the file
 * @draft: of a file that Footfall exported
 * @error: names record and key: "pain[4].run: ..."
 *
 * Each record was checked when it was read. This is about what they must keep
 * among each other: names that stand once, and references that lead somewhere.
 *
 * Returns: whether the records can be stored together
 */
gboolean footfall_journal_check (const FootfallImportMerge *merge, const FootfallImportDraft *draft, GError **error);

G_END_DECLS
