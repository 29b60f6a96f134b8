/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_TRENDS_PAGE (footfall_trends_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallTrendsPage, footfall_trends_page, FOOTFALL, TRENDS_PAGE, GtkWidget)

/**
 * FootfallTrendsPage:
 *
 * Charts that answer what a runner asks of the log, all of the same days.
 */
GtkWidget *footfall_trends_page_new (FootfallModel *model);

G_END_DECLS
