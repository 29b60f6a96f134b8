/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * footfall_import_changes_new:
 * @log: what is there
 *
 * Returns: (transfer full): what the plan, with the choices made on it, does to the log
 */
FootfallChangeSet *footfall_import_changes_new (const FootfallImportPlan *plan, const FootfallLog *log);

G_END_DECLS
