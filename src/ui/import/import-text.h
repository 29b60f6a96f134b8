/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/units.h"
#include "exchange/import-share.h"

G_BEGIN_DECLS

/* What an import found, in the words of the window. */

/**
 * footfall_import_text_count:
 *
 * Returns: (transfer full): "61 new runs", "3 known already"
 */
char *footfall_import_text_count (FootfallImportGroup group, guint n_items);

/**
 * footfall_import_text_span:
 *
 * Returns: (transfer full): "12.08.2019 to 03.11.2026"; empty if no time is known
 */
char *footfall_import_text_span (const FootfallImportShare *share);

/* The same for two days */
char *footfall_import_text_days (FootfallDay from, FootfallDay to);

/**
 * footfall_import_text_item_title:
 *
 * Returns: (transfer full): when it was and how far: "12.08.2019 06:04 · 9.4 km in 52:10"
 */
char *footfall_import_text_item_title (const FootfallImportItem *item, FootfallDistanceUnit unit);

/**
 * footfall_import_text_item_details:
 * @file: the file it is from
 *
 * Returns: (transfer full): its sport and shoe, what is odd about it, and where it stands
 */
char *footfall_import_text_item_details (const FootfallImportItem *item, const FootfallImportFile *file);

/**
 * footfall_import_text_place:
 * @entry: (nullable): the file in it, where it is an archive or a folder
 * @line: from 1; 0 if it is about the whole file
 *
 * Returns: (transfer full): "activities.csv, line 12"
 */
char *footfall_import_text_place (const FootfallImportFile *file, const char *entry, guint line);

G_END_DECLS
