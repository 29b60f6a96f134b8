/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"
#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * footfall_import_add_words:
 * @zone: of times without one
 * @dry_run: whether nothing was done
 *
 * Adds what an import brings: for each file how many, from when to when, and
 * what is left out and why.
 */
void footfall_import_add_words (FootfallCli *cli, const FootfallImportPlan *plan, GTimeZone *zone, gboolean dry_run);

/**
 * footfall_import_add_json:
 *
 * Adds the same for programs: every item and every problem.
 */
void footfall_import_add_json (FootfallCli *cli, const FootfallImportPlan *plan);

G_END_DECLS
