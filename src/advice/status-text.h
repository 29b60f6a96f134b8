/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_status_find_finding:
 *
 * Returns: (nullable): the first of the findings that make the status what it is: the one to show first
 */
const FootfallFinding *footfall_status_find_finding (const FootfallAssessment *assessment);

/**
 * footfall_status_get_title:
 * @log: for the names of shoes
 * @rules: the thresholds the assessment was made with
 *
 * Returns: (transfer full): the status in one sentence, for the top of Today
 */
char *footfall_status_get_title (const FootfallAssessment *assessment, const FootfallLog *log,
                                 const FootfallRules *rules, FootfallDistanceUnit unit);

G_END_DECLS
