/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/activity-table.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTFALL_DATE_ORDER_UNKNOWN,
  FOOTFALL_DATE_ORDER_DAY_FIRST,
  FOOTFALL_DATE_ORDER_MONTH_FIRST,
} FootfallDateOrder;

/**
 * FootfallGenericColumns:
 * @columns: where each field stands, from 0, or %FOOTFALL_TABLE_COLUMN_NONE
 * @distance_unit_m: of the distances; NAN if not told
 * @duration_unit_s: of durations without a colon; NAN if not told
 * @order: of dates such as 2/6/2024
 *
 * What the columns of a list hold that no program is known to write.
 */
typedef struct
{
  int columns[FOOTFALL_N_TABLE_FIELDS];
  double distance_unit_m;
  double duration_unit_s;
  FootfallDateOrder order;
} FootfallGenericColumns;

/**
 * footfall_generic_columns_guess:
 * @header: a reader whose row is the header
 *
 * Goes by the names of the columns, in the languages Footfall knows some words of.
 *
 * Returns: whether there is a date, and a distance or a duration
 */
gboolean footfall_generic_columns_guess (FootfallGenericColumns *self, const FootfallCsvReader *header);

/**
 * footfall_generic_columns_parse:
 * @text: "date=2,distance=3,duration=Time,shoe=Shoes,notes=5,unit=mi,order=mdy": columns by their
 *   number, from 1, or by name, in any case
 * @header: (nullable): a reader whose row is the header; without one only the form is looked at
 *
 * Returns: whether there is a date, and a distance or a duration, and all is found in the header
 */
gboolean footfall_generic_columns_parse (FootfallGenericColumns *self, const char *text,
                                         const FootfallCsvReader *header, GError **error);

/**
 * footfall_generic_columns_describe:
 * @header: (array zero-terminated=1): the names of all columns
 *
 * Returns: (transfer full): a sentence that says which column is taken for what
 */
char *footfall_generic_columns_describe (const FootfallGenericColumns *self, const char *const *header);

/**
 * footfall_generic_columns_to_text:
 *
 * Returns: (transfer full): what footfall_generic_columns_parse() reads back, the columns by their number; ""
 *   if nothing is known
 */
char *footfall_generic_columns_to_text (const FootfallGenericColumns *self);

/**
 * footfall_generic_columns_create_key:
 * @names: (array zero-terminated=1): the first row of a list
 *
 * Returns: (transfer full): what lists with the same header have in common, to remember choices by
 */
char *footfall_generic_columns_create_key (const char *const *names);

G_END_DECLS
