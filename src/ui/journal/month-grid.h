/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/journal/calendar-month.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MONTH_GRID (footfall_month_grid_get_type ())
G_DECLARE_FINAL_TYPE (FootfallMonthGrid, footfall_month_grid, FOOTFALL, MONTH_GRID, GtkWidget)

/**
 * FootfallMonthGrid:
 *
 * The days of a month in weeks. One of them is chosen. It is one stop for Tab;
 * the arrow keys go by days and weeks, also into other months, Page Up and Page
 * Down by months, Home and End to the ends of the month; Enter, Space and a
 * click open the day.
 */

/**
 * FootfallMonthGrid::chosen:
 * @grid: the grid
 *
 * Another day, and perhaps another month, is chosen.
 */

/**
 * FootfallMonthGrid::opened:
 * @grid: the grid
 *
 * Someone wants to see the chosen day.
 */

/* Set once, before the grid is shown. */
void footfall_month_grid_set_model (FootfallMonthGrid *self, FootfallModel *model);

FootfallDay footfall_month_grid_get_day (FootfallMonthGrid *self);

/* Chooses a day; one that is not known changes nothing. */
void footfall_month_grid_set_day (FootfallMonthGrid *self, FootfallDay day);

/* Reads the month again. */
void footfall_month_grid_update (FootfallMonthGrid *self);

/**
 * footfall_month_grid_get_month:
 *
 * Returns: (transfer none): the month as it is shown; good until the next change
 */
const FootfallCalendarMonth *footfall_month_grid_get_month (FootfallMonthGrid *self);

G_END_DECLS
