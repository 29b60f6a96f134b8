/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_PAIN_DIALOG (footfall_pain_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallPainDialog, footfall_pain_dialog, FOOTFALL, PAIN_DIALOG, FootfallFormDialog)

/**
 * FootfallPainDialog:
 *
 * How a knee felt, apart from any run.
 */

/**
 * footfall_pain_dialog_new:
 * @pain: a new entry with its time, or one of the log
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_pain_dialog_present()
 */
FootfallPainDialog *footfall_pain_dialog_new (FootfallModel *model, const FootfallPain *pain);
void                footfall_pain_dialog_present (FootfallPainDialog *self, GtkWidget *parent);

G_END_DECLS
