/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "analysis/resume-check.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_RESUME_LIST (footfall_resume_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallResumeList, footfall_resume_list, FOOTFALL, RESUME_LIST, AdwBin)

/**
 * FootfallResumeList:
 *
 * What it takes before running again, part by part.
 */

/**
 * footfall_resume_list_explain:
 *
 * Says what the parts are, before there is anything to check.
 */
void footfall_resume_list_explain (FootfallResumeList *self, const FootfallRules *rules);

/**
 * footfall_resume_list_show:
 *
 * Says which parts are met, and once those of the log are, offers to note the walk.
 */
void footfall_resume_list_show (FootfallResumeList *self, const FootfallResumeCheck *check,
                                const FootfallRules *rules);

G_END_DECLS
