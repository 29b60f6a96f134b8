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

G_END_DECLS
