/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "exchange/json-writer.h"

G_BEGIN_DECLS

/* The assessment for programs. Its form is stable: what is there keeps its name, place and meaning. */

/* @log: the log that @assessment was made of */
void footfall_json_write_assessment (FootfallJsonWriter *writer, const FootfallLog *log,
                                     const FootfallAssessment *assessment);

/* The next run's figure, as in the assessment */
void footfall_json_write_next_run (FootfallJsonWriter *writer, const FootfallNextRun *next_run);

/* The reasons of a finding, by its rule: written in reasons-json.c. */
void footfall_json_write_reasons (FootfallJsonWriter *writer, const FootfallFinding *finding);

/**
 * footfall_json_add_pattern_members:
 *
 * The members that a comparison and its finding share, without "p" and what follows it: "a" to "superiority".
 */
void footfall_json_add_pattern_members (FootfallJsonWriter *writer, const FootfallPattern *pattern);

G_END_DECLS
