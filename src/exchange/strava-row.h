/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"
#include "exchange/strava-columns.h"

G_BEGIN_DECLS

/**
 * FootfallStravaRow:
 * @csv: the reader that holds the row
 * @columns: where the fields stand
 * @n_columns: how many cells the header has
 * @zone: the runner's
 * @activities: keep other sports as activities
 *
 * What it takes to read a row of an activities.csv.
 */
typedef struct
{
  const FootfallCsvReader *csv;
  FootfallStravaColumns columns;
  guint n_columns;
  GTimeZone *zone;
  gboolean activities;
} FootfallStravaRow;

/**
 * FootfallStravaDistance:
 * @metres: the distance, where the row tells it in metres; NAN
 * @shown: the distance as the account shows it, in km or miles; NAN
 */
typedef struct
{
  double metres;
  double shown;
} FootfallStravaDistance;

/**
 * footfall_strava_row_read:
 * @distance: (out): what the row says of the distance; the item is to get it
 *   when all rows have told in which unit the account shows distances
 *
 * Returns: (transfer full): the item; unreadable if the row is broken
 */
FootfallImportItem *footfall_strava_row_read (const FootfallStravaRow *self, FootfallStravaDistance *distance);

G_END_DECLS
