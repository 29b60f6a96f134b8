/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SHOE_DIALOG (footfall_shoe_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallShoeDialog, footfall_shoe_dialog, FOOTFALL, SHOE_DIALOG, FootfallFormDialog)

/**
 * FootfallShoeDialog:
 *
 * Add Shoe and Edit Shoe.
 */

/**
 * footfall_shoe_dialog_new:
 * @shoe: (nullable): the shoe to edit, or %NULL for a new one
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_shoe_dialog_present()
 */
FootfallShoeDialog *footfall_shoe_dialog_new (FootfallModel *model, const FootfallShoe *shoe);
void                footfall_shoe_dialog_present (FootfallShoeDialog *self, GtkWidget *parent);

/* The shoe that is written: of use once it is saved. */
FootfallUuid footfall_shoe_dialog_get_shoe (FootfallShoeDialog *self);

G_END_DECLS
