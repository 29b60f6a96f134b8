/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_REMINDERS_PAGE (footfall_reminders_page_get_type ())
G_DECLARE_FINAL_TYPE (FootfallRemindersPage, footfall_reminders_page, FOOTFALL, REMINDERS_PAGE, AdwPreferencesPage)

/**
 * FootfallRemindersPage:
 *
 * Which reminders there are, at what hours, how much they say, and whether they
 * also come while no window is open: what the system says about that, not what
 * was wished for.
 */
AdwPreferencesPage *footfall_reminders_page_new (FootfallModel *model);

G_END_DECLS
