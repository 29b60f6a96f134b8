/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_LOG_DIALOG (footfall_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallLogDialog, footfall_log_dialog, FOOTFALL, LOG_DIALOG, FootfallFormDialog)

/**
 * FootfallLogDialog:
 *
 * Log Run and Edit Run: one column in the order in which a runner thinks.
 */

/**
 * footfall_log_dialog_new:
 * @run: (nullable): the run to edit, or %NULL for a new one
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_log_dialog_present()
 */
FootfallLogDialog *footfall_log_dialog_new (FootfallModel *model, const FootfallRun *run);

/**
 * footfall_log_dialog_set_day:
 * @day: a day up to today
 *
 * Makes a new run one of noon of an earlier day; a run of today is of now.
 */
void footfall_log_dialog_set_day (FootfallLogDialog *self, FootfallDay day);

void footfall_log_dialog_present (FootfallLogDialog *self, GtkWidget *parent);

G_END_DECLS
