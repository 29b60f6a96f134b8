/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_BREAK_DIALOG (footfall_break_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallBreakDialog, footfall_break_dialog, FOOTFALL, BREAK_DIALOG, FootfallFormDialog)

/**
 * FootfallBreakDialog:
 *
 * A break from running: how long and why, what can be done meanwhile, and what
 * it takes before running again.
 */

/**
 * footfall_break_dialog_new:
 * @pause: (nullable): a break of the journal to change; %NULL to start one today
 */
FootfallBreakDialog *footfall_break_dialog_new (FootfallModel *model, const FootfallBreak *pause);

void footfall_break_dialog_present (FootfallBreakDialog *self, GtkWidget *parent);

G_END_DECLS
