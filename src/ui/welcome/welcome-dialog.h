/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WELCOME_DIALOG (footfall_welcome_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWelcomeDialog, footfall_welcome_dialog, FOOTFALL, WELCOME_DIALOG, AdwBin)

/**
 * FootfallWelcomeDialog:
 *
 * Three short screens: what the program is for, knees and units, the first
 * shoe or an import. Each can be left at any time.
 */

/**
 * FootfallWelcomeDialog::chosen:
 * @dialog: the dialog, which closes
 * @action: the detailed name of an action of the window or the application
 *
 * The runner wants to go on with something.
 */

/**
 * footfall_welcome_dialog_present:
 *
 * Returns: (transfer none): the dialog that is shown
 */
FootfallWelcomeDialog *footfall_welcome_dialog_present (FootfallModel *model, GtkWidget *parent);

G_END_DECLS
