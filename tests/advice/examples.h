/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Made-up findings of every rule in every form, and the log they speak of. */

#pragma once

#include "analysis/assessment.h"

G_BEGIN_DECLS

#define EXAMPLE_TODAY 20778 /* 2026-11-21 */

/* Shoes with names that hold no letter of the English alphabet. */
#define EXAMPLE_SHOE_A ((FootfallUuid) { { 0x11, 0x41, 0x81 } })
#define EXAMPLE_SHOE_B ((FootfallUuid) { { 0x22, 0x42, 0x82 } })
#define EXAMPLE_SHOE_GONE ((FootfallUuid) { { 0x33, 0x43, 0x83 } })

FootfallLog *example_log_new (void);

/* The thresholds as shipped, and with every count and number of days at @n */
FootfallRules example_rules (void);
FootfallRules example_rules_with_counts (int n);

typedef void (*ExampleFunc) (const FootfallFinding *finding, gpointer data);

/**
 * example_foreach_finding:
 *
 * Calls @func for every rule in every form, with each knee, each level and, where
 * a finding may be so, quiet and not.
 */
void example_foreach_finding (ExampleFunc func, gpointer data);

/* The same with every count in the findings at @n */
void example_foreach_finding_with_counts (int n, ExampleFunc func, gpointer data);

/* One finding of the rule as it comes first in its table; the left knee or shoe A */
FootfallFinding example_finding (FootfallRuleId rule);

/* An assessment of EXAMPLE_TODAY with nothing in it */
FootfallAssessment *example_assessment_new (FootfallStatus status);
void                example_assessment_free (FootfallAssessment *assessment);

/* Adds a copy. */
void example_assessment_add (FootfallAssessment *assessment, const FootfallFinding *finding);

G_END_DECLS
