/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_status_get_title:
 *
 * Returns: (transfer full): the status in one sentence, for the top of Today
 */
char *footfall_status_get_title (const FootfallAssessment *assessment, const FootfallLog *log,
                                 const FootfallRules *rules, FootfallDistanceUnit unit);

G_END_DECLS
