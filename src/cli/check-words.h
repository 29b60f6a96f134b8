/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "cli/cli.h"

G_BEGIN_DECLS

/**
 * footfall_check_add_words:
 * @log: the log that @assessment was made of
 *
 * Adds the assessment in words: status first, findings with their why, next
 * run, this week, shoes, patterns, tips.
 */
void footfall_check_add_words (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment);

G_END_DECLS
