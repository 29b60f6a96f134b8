/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"

G_BEGIN_DECLS

/* Everything in an assessment, in lines of text, with days counted from the
 * day it was made for: what two assessments must share to be the same. */

char *describe_finding (const FootfallFinding *finding, FootfallDay today);
char *describe_next_run (const FootfallNextRun *next_run, FootfallDay today);
char *describe_assessment (const FootfallAssessment *assessment);

/**
 * describe_rules:
 *
 * Returns: (transfer full): the findings of the rules @first to @last
 */
char *describe_rules (const FootfallAssessment *assessment, FootfallRuleId first, FootfallRuleId last);

G_END_DECLS
