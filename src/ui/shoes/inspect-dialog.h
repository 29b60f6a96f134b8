/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_INSPECT_DIALOG (footfall_inspect_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallInspectDialog, footfall_inspect_dialog, FOOTFALL, INSPECT_DIALOG, FootfallFormDialog)

/**
 * FootfallInspectDialog:
 *
 * Someone looked at a shoe: how the sole is, how it fits, and when that was.
 */

/**
 * footfall_inspect_dialog_new:
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_inspect_dialog_present()
 */
FootfallInspectDialog *footfall_inspect_dialog_new (FootfallModel *model, const FootfallShoe *shoe);
void                   footfall_inspect_dialog_present (FootfallInspectDialog *self, GtkWidget *parent);

G_END_DECLS
