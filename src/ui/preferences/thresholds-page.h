/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_THRESHOLDS_PAGE (footfall_thresholds_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallThresholdsPage, footfall_thresholds_page, FOOTFALL, THRESHOLDS_PAGE, AdwPreferencesPage)

/**
 * FootfallThresholdsPage:
 *
 * Every number of the rules, in groups. The groups are made one after the other
 * while nothing else is to do, so that the dialog opens at once.
 */
AdwPreferencesPage *footfall_thresholds_page_new (FootfallModel *model);

/**
 * footfall_thresholds_page_show_item:
 * @page: a #FootfallThresholdsPage
 * @item: the name of a threshold
 *
 * Unfolds a threshold, ready to be changed; does nothing where there is none of that name.
 */
void footfall_thresholds_page_show_item (AdwPreferencesPage *page, const char *item);

G_END_DECLS
