/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* Lists of runs that somebody keeps in a spreadsheet: a row each, with commas,
 * semicolons or tabs between the cells. What the columns hold is told by the
 * option, or guessed from their names and said. */

/* Whether the names of the columns tell enough */
gboolean footfall_generic_csv_recognise (const char *head, gsize length);

/* Whether it is a table at all, for which the option tells what the columns hold */
gboolean footfall_generic_csv_is_table (const char *head, gsize length);

/**
 * footfall_generic_csv_tell_table:
 * @file: of which nothing is known but that it is a table; gets its names and what can be guessed
 */
void footfall_generic_csv_tell_table (const char *head, gsize length, FootfallImportFile *file);

/**
 * footfall_generic_csv_is_chosen:
 *
 * Returns: whether an option tells what the columns of the table hold
 */
gboolean footfall_generic_csv_is_chosen (const char *head, gsize length, const FootfallImportOptions *options);

gboolean footfall_generic_csv_read (GInputStream *stream, const FootfallImportOptions *options,
                                    FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

/**
 * footfall_generic_csv_check_columns:
 * @text: "date=2,distance=3,duration=Time,shoe=Shoes,notes=5,unit=mi,order=mdy"
 *
 * Returns: whether @text can be the option "columns"
 */
gboolean footfall_generic_csv_check_columns (const char *text, GError **error);

G_END_DECLS
