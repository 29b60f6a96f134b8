/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_ACTIVITY_DIALOG (footfall_activity_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallActivityDialog, footfall_activity_dialog, FOOTFALL, ACTIVITY_DIALOG, FootfallFormDialog)

/**
 * FootfallActivityDialog:
 *
 * Anything that is not a run. It asks for a distance where one is gone, and for
 * sets and repetitions where those are counted.
 */

/**
 * footfall_activity_dialog_new:
 * @activity: a new activity with its time, or one of the log
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_activity_dialog_present()
 */
FootfallActivityDialog *footfall_activity_dialog_new (FootfallModel *model, const FootfallActivity *activity);
void                    footfall_activity_dialog_present (FootfallActivityDialog *self, GtkWidget *parent);

G_END_DECLS
