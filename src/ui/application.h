/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* ui: the window. It shows what the rooms below say and hands on what the
 * runner does; it decides nothing about a log itself. */

#pragma once

#include <adwaita.h>

#include "ui/reminder/reminder-service.h"
#include "ui/window.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_APPLICATION (footfall_application_get_type ())
G_DECLARE_FINAL_TYPE (FootfallApplication, footfall_application, FOOTFALL, APPLICATION, AdwApplication)

/**
 * FootfallApplication:
 *
 * One process with a window for each journal that is open; mostly one.
 */
FootfallApplication *footfall_application_new (void);

/**
 * footfall_application_present_own_journal:
 *
 * Returns: (transfer none): the window of the runner's own journal, which shows it or why that cannot be
 */
FootfallWindow *footfall_application_present_own_journal (FootfallApplication *self);

/* Who reminds the runner */
FootfallReminderService *footfall_application_get_reminders (FootfallApplication *self);

G_END_DECLS
