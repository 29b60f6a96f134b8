/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

/**
 * footfall_preferences_dialog_present:
 * @parent: the window; its actions can be used by the pages
 * @target: the name of a page, or of a page and of something on it: "general",
 *   "thresholds/spike-info-ratio"; the first page if there is none of that name
 *
 * Shows the preferences. Each page stands in a file of its own and in the table of
 * preferences-dialog.c; a change holds at once.
 */
void footfall_preferences_dialog_present (FootfallModel *model, GtkWidget *parent, const char *target);

G_END_DECLS
