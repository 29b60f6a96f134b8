/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CALENDAR_VIEW (footfall_calendar_view_get_type ())
G_DECLARE_FINAL_TYPE (FootfallCalendarView, footfall_calendar_view, FOOTFALL, CALENDAR_VIEW, GtkWidget)

/**
 * FootfallCalendarView:
 *
 * The journal as a calendar: a month, and below it what was logged on the
 * chosen day. To open a day goes down to its entries, Escape goes back up.
 */

/* Set once, before the view is shown. */
void footfall_calendar_view_set_model (FootfallCalendarView *self, FootfallModel *model);

/* Chooses a day. */
void footfall_calendar_view_show_day (FootfallCalendarView *self, FootfallDay day);

/**
 * footfall_calendar_view_update:
 *
 * Reads the journal again. It is not read while the view is out of sight.
 */
void footfall_calendar_view_update (FootfallCalendarView *self);

G_END_DECLS
