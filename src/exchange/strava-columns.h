/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/csv-reader.h"

G_BEGIN_DECLS

/* No such column */
#define FOOTFALL_STRAVA_COLUMN_NONE (-1)

/**
 * FootfallStravaColumns:
 * @shown_elapsed: the elapsed time as Strava shows it, whole seconds
 * @elapsed: the exact one, seconds
 * @shown_distance: the distance as Strava shows it: km (swims in metres), with the language's decimal mark
 * @metres: the exact one
 * @only_in_km: the shown distance is km for every sport, swims too
 *
 * Where in a row of an activities.csv the fields stand that Footfall reads; the
 * other names are those of the English header. The number of columns changes
 * every few months, names repeat, and all are translated.
 */
typedef struct
{
  int id;
  int date;
  int type;
  int description;
  int private_note;
  int gear;
  int file;
  int shown_elapsed;
  int elapsed;
  int moving;
  int shown_distance;
  int metres;
  int ascent;
  int exertion;
  gboolean only_in_km;
} FootfallStravaColumns;

/**
 * footfall_strava_columns_from_header:
 * @header: a reader whose row is the header
 * @self: (out): the columns; untouched on failure
 *
 * Finds the columns by the names of six languages and fills gaps by position
 * where the rest of the header is as it always was.
 *
 * Returns: whether the row is the header of an activities.csv
 */
gboolean footfall_strava_columns_from_header (FootfallStravaColumns *self, const FootfallCsvReader *header);

/**
 * footfall_strava_columns_from_layout:
 * @n_cells: of the header
 * @self: (out): the columns; untouched on failure
 *
 * For languages that are not known: where the columns have been since 2019. A
 * row whose file lies in "activities/" is to confirm it.
 *
 * Returns: whether a header of so many cells can be of that layout
 */
gboolean footfall_strava_columns_from_layout (FootfallStravaColumns *self, guint n_cells);

G_END_DECLS
