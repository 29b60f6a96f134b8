/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "exchange/import-plan.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_SUMMARY (footfall_import_summary_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportSummary, footfall_import_summary, FOOTFALL, IMPORT_SUMMARY, AdwBin)

/**
 * FootfallImportSummary:
 *
 * What an import brought in: how much, from when to when, what was left out and
 * why, and which files failed.
 */

/**
 * footfall_import_summary_set_plan:
 * @plan: was applied; not kept
 */
void footfall_import_summary_set_plan (FootfallImportSummary *self, const FootfallImportPlan *plan);

/* What came in, in a few words: "61 Runs Brought In" */
const char *footfall_import_summary_get_title (FootfallImportSummary *self);

/* Says why it could not be undone. */
void footfall_import_summary_set_failure (FootfallImportSummary *self, const char *text);

G_END_DECLS
