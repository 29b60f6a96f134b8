/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* What Footfall's own file is made of, for those who write and read it. */

#define FOOTFALL_JOURNAL_FORMAT "footfall-journal"
#define FOOTFALL_JOURNAL_FORMAT_VERSION 1

/* The kinds of record it holds, in the order of the file */
extern const FootfallRecordKind footfall_journal_format_kinds[];
#define FOOTFALL_N_JOURNAL_FORMAT_KINDS 7

/**
 * footfall_journal_format_get_key:
 *
 * Returns: the key of the list of records of @kind: "runs"
 */
const char *footfall_journal_format_get_key (FootfallRecordKind kind);

G_END_DECLS
