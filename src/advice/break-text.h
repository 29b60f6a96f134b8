/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "analysis/resume-check.h"
#include "core/units.h"

G_BEGIN_DECLS

/* How long the walk of the resume check is, minutes */
#define FOOTFALL_RESUME_WALK_MINUTES 30

/**
 * footfall_break_get_suggested_days:
 *
 * Returns: how many days a break should have to begin with
 */
int footfall_break_get_suggested_days (const FootfallRules *rules);

/**
 * footfall_break_get_reason:
 * @assessment: what the log says
 *
 * Returns: (transfer full): why that long, two or three sentences
 */
char *footfall_break_get_reason (const FootfallAssessment *assessment, const FootfallLog *log,
                                 const FootfallRules *rules, FootfallDistanceUnit unit);

/* The parts of the resume check, in the order in which people are shown them. */
typedef enum
{
  FOOTFALL_RESUME_PART_PAINLESS,
  FOOTFALL_RESUME_PART_ACCEPTABLE,
  FOOTFALL_RESUME_PART_WALK,
} FootfallResumePart;
#define FOOTFALL_N_RESUME_PARTS 3

/**
 * footfall_resume_part_get_title:
 *
 * Returns: (transfer full): what it takes, a few words
 */
char *footfall_resume_part_get_title (FootfallResumePart part, const FootfallRules *rules);

/**
 * footfall_resume_part_get_text:
 * @check: how the check stands
 *
 * Returns: (transfer full): how far the log is from it, one sentence
 */
char *footfall_resume_part_get_text (FootfallResumePart part, const FootfallResumeCheck *check);

G_END_DECLS
