/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DAY_LIST (footfall_day_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDayList, footfall_day_list, FOOTFALL, DAY_LIST, GtkWidget)

/**
 * FootfallDayList:
 *
 * What was logged on a day, with a menu to add to it. Enter or a click opens
 * an entry, Delete deletes it.
 */

/**
 * footfall_day_list_show:
 *
 * Shows a day as it is now. What has the focus keeps its place.
 */
void footfall_day_list_show (FootfallDayList *self, FootfallModel *model, FootfallDay day);

G_END_DECLS
