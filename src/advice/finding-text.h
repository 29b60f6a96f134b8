/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* advice: the words. It turns findings into sentences and knows the general
 * running tips; translated, plain and calm. It computes nothing about a log. */

#pragma once

#include "analysis/assessment.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * FootfallWhyRow:
 * @label: (owned): what the figure is
 * @value: (owned): the figure, with its unit or day
 * @threshold: (owned) (nullable): what it is held against, in words
 * @field: (nullable): the name of the #FootfallRulesField behind @threshold
 */
typedef struct
{
  char *label;
  char *value;
  char *threshold;
  const char *field;
} FootfallWhyRow;

/**
 * FootfallFindingText:
 * @title: (owned): a few words with the knee or shoe, no full stop
 * @sentence: (owned): one sentence with the figures
 * @suggestion: (owned): what the article suggests
 * @rule: (owned): the rule in one sentence
 * @why: (element-type FootfallWhyRow): the figures against their thresholds
 * @evidence: (owned): one line: what the numbers rest on, with the source
 *
 * All that people read of a finding.
 */
typedef struct
{
  char *title;
  char *sentence;
  char *suggestion;
  char *rule;
  GPtrArray *why;
  char *evidence;
} FootfallFindingText;

/**
 * footfall_finding_text_new:
 * @log: for the names of shoes
 * @rules: the thresholds the finding was made with
 *
 * Returns: (transfer full): the words
 */
FootfallFindingText *footfall_finding_text_new (const FootfallFinding *finding, const FootfallLog *log,
                                                const FootfallRules *rules, FootfallDistanceUnit unit);
void footfall_finding_text_free (FootfallFindingText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallFindingText, footfall_finding_text_free)

G_END_DECLS
