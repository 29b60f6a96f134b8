/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "core/units.h"
#include "ui/journal/calendar-month.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MONTH_CELL (footfall_month_cell_get_type ())
G_DECLARE_FINAL_TYPE (FootfallMonthCell, footfall_month_cell, FOOTFALL, MONTH_CELL, GtkWidget)

/**
 * FootfallMonthCell:
 *
 * A day of the calendar: its number with a point if something beside runs was
 * logged, a dot that is the larger the further was run, and the worst pain
 * level as a number. The days of a break are shaded. To a screen reader it is
 * one sentence.
 */
GtkWidget *footfall_month_cell_new (void);

/**
 * footfall_month_cell_show:
 * @calendar: the month
 * @index: the day of it, from 0
 * @unit: the runner's unit
 * @is_today: whether it is the day it is
 */
void footfall_month_cell_show (FootfallMonthCell *self, const FootfallCalendarMonth *calendar, int index,
                               FootfallDistanceUnit unit, gboolean is_today);

/* The day, or unknown before one was shown. */
FootfallDay footfall_month_cell_get_day (FootfallMonthCell *self);

/* The chosen day is the one that Tab goes to. */
void footfall_month_cell_set_chosen (FootfallMonthCell *self, gboolean is_chosen);

G_END_DECLS
