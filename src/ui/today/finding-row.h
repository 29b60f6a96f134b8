/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

/**
 * footfall_finding_row_new:
 * @finding: a finding of the assessment of @model
 *
 * Returns: (transfer floating): a row that says what was found and opens why
 */
GtkWidget *footfall_finding_row_new (FootfallModel *model, const FootfallFinding *finding);

/**
 * footfall_finding_row_new_dismissed:
 * @finding: a finding of the assessment of @model
 * @until: the last day on which it stays folded
 *
 * Returns: (transfer floating): the same, with a button that brings it back
 */
GtkWidget *footfall_finding_row_new_dismissed (FootfallModel *model, const FootfallFinding *finding,
                                               FootfallDay until);

G_END_DECLS
