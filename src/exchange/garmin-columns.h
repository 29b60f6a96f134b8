/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/activity-table.h"

G_BEGIN_DECLS

/**
 * footfall_garmin_columns_find:
 * @header: a reader whose row is the header
 * @columns: (out): of %FOOTFALL_N_TABLE_FIELDS: where each field stands
 * @is_english: (out): whether the header is English, the language of accounts in miles
 *
 * Returns: whether the row is the header of a list of Garmin Connect, in a language that is known
 */
gboolean footfall_garmin_columns_find (const FootfallCsvReader *header, int *columns, gboolean *is_english);

/**
 * footfall_garmin_columns_confirm:
 * @row: a reader whose row is one behind a header in a language that is not known
 * @columns: (out): where the fields stand in every language
 *
 * Returns: whether the row can be of such a list
 */
gboolean footfall_garmin_columns_confirm (const FootfallCsvReader *row, int *columns);

G_END_DECLS
