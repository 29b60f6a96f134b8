/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/finding.h"

G_BEGIN_DECLS

/* How loud a finding looks. Words always stand beside it. */

const char *footfall_finding_get_icon_name (const FootfallFinding *finding);

/* The style class of the icon; a quiet finding is grey. */
const char *footfall_finding_get_css_class (const FootfallFinding *finding);

G_END_DECLS
