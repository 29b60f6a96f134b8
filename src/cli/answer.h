/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "cli/cli.h"

G_BEGIN_DECLS

/* Words that the answers of several commands share. */

/**
 * footfall_answer_describe_run:
 *
 * Returns: (transfer full): "6.2 km · 38:10 · 6:09 /km · Grass · Pegasus", what is known of it
 */
char *footfall_answer_describe_run (const FootfallCli *cli, const FootfallLog *log, const FootfallRun *run);

/**
 * footfall_answer_add_run:
 *
 * Adds a run with its day and how the knees felt.
 */
void footfall_answer_add_run (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run);

/**
 * footfall_answer_add_pain:
 * @pain: (element-type FootfallPain): entries
 *
 * Adds a line for each knee, with its levels by moment.
 */
void footfall_answer_add_pain (FootfallCli *cli, GPtrArray *pain);

/**
 * footfall_answer_add_news:
 * @log: the log with the entries in it
 * @run: (nullable): the run that was logged
 * @pain: (element-type FootfallPain): the entries that were logged
 *
 * Adds what the log says because of these: a bigger step, and pain that calls
 * for a break or for less.
 */
void footfall_answer_add_news (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run, GPtrArray *pain);

/**
 * footfall_answer_get_style:
 *
 * Returns: how the title of a finding of @level is set; the words say it, too
 */
FootfallStyle footfall_answer_get_style (const FootfallFinding *finding);

G_END_DECLS
