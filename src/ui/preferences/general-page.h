/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_GENERAL_PAGE (footfall_general_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallGeneralPage, footfall_general_page, FOOTFALL, GENERAL_PAGE, AdwPreferencesPage)

/**
 * FootfallGeneralPage:
 *
 * The unit of distances, the first day of the week, and which knees are asked about.
 */
AdwPreferencesPage *footfall_general_page_new (FootfallModel *model);

G_END_DECLS
