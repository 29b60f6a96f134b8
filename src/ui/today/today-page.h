/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_TODAY_PAGE (footfall_today_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallTodayPage, footfall_today_page, FOOTFALL, TODAY_PAGE, GtkWidget)

/**
 * FootfallTodayPage:
 *
 * What the log says today, and what to do next.
 */
GtkWidget *footfall_today_page_new (FootfallModel *model);

G_END_DECLS
