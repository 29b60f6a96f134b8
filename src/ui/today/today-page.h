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

/**
 * footfall_today_page_show_card:
 * @name: "check-in" or "break"
 *
 * Brings that card into view and the focus into it, also where its question was put off until later. Where there is
 * nothing to ask any more, nothing happens.
 */
void footfall_today_page_show_card (FootfallTodayPage *self, const char *name);

G_END_DECLS
