/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DATA_PAGE (footfall_data_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDataPage, footfall_data_page, FOOTFALL, DATA_PAGE, AdwPreferencesPage)

/**
 * FootfallDataPage:
 *
 * Where the journal is and what is in it, its backups, and the ways in and out
 * of it. Names the actions "win.restore-backup", "win.show-folder",
 * "win.import", "win.export" and "win.delete-everything".
 */
AdwPreferencesPage *footfall_data_page_new (FootfallModel *model);

G_END_DECLS
