/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WHY_DIALOG (footfall_why_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWhyDialog, footfall_why_dialog, FOOTFALL, WHY_DIALOG, AdwBin)

/**
 * FootfallWhyDialog:
 *
 * Why a finding is shown: the rule, the figures against their thresholds, the
 * runs and days that made it and what the numbers rest on.
 */

/**
 * FootfallWhyDialog::record-activated:
 * @dialog: the dialog
 * @kind: %FOOTFALL_RECORD_RUN or %FOOTFALL_RECORD_PAIN
 * @uuid: the record's UUID as text
 *
 * The runner wants to see one of the runs or days.
 */

/**
 * footfall_why_dialog_present:
 * @finding: a finding of the assessment of @model
 *
 * Returns: (transfer none): the dialog that is shown
 */
FootfallWhyDialog *footfall_why_dialog_present (FootfallModel *model, const FootfallFinding *finding,
                                                GtkWidget *parent);

G_END_DECLS
