/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SHOES_PAGE (footfall_shoes_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallShoesPage, footfall_shoes_page, FOOTFALL, SHOES_PAGE, GtkWidget)

/**
 * FootfallShoesPage:
 *
 * The shoes in use, and folded below them the retired ones.
 */
GtkWidget *footfall_shoes_page_new (FootfallModel *model);

G_END_DECLS
