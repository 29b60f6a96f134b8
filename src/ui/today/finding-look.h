/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "advice/finding-text.h"
#include "ui/model.h"

G_BEGIN_DECLS

/* How a finding looks: its words, and how loud the icon beside them is. */

const char *footfall_finding_get_icon_name (const FootfallFinding *finding);

/* The style class of the icon; a quiet finding is grey. */
const char *footfall_finding_get_css_class (const FootfallFinding *finding);

/**
 * footfall_finding_create_text:
 * @model: whose finding it is
 *
 * Returns: (transfer full): its words, in the runner's units
 */
FootfallFindingText *footfall_finding_create_text (const FootfallFinding *finding, FootfallModel *model);

/**
 * footfall_finding_get_offer:
 * @is_break_on: whether the runner takes a break already; what can be done meanwhile is on the page then
 * @label: (out): what the button says; untouched if there is none
 *
 * Returns: (transfer full) (nullable): the action, with its target, that is offered beside the finding
 */
char *footfall_finding_get_offer (const FootfallFinding *finding, gboolean is_break_on, const char **label);

G_END_DECLS
