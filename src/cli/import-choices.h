/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"
#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * FootfallImportChoices:
 * @maybe: (nullable): --maybe: what to do with what may be known already
 * @match_shoes: (nullable): --match-shoe: "TEXT=NAME"
 * @new_shoes: (nullable): --new-shoe: texts
 * @ignore_shoes: (nullable): --ignore-shoe: texts
 * @at: (nullable): --at: a time
 *
 * The choices that can be made for an import, as they were typed.
 */
typedef struct
{
  const char *maybe;
  const char *const *match_shoes;
  const char *const *new_shoes;
  const char *const *ignore_shoes;
  const char *at;
} FootfallImportChoices;

/**
 * footfall_import_choices_apply:
 * @log: that the plan was made for
 *
 * Returns: whether all of them could be made; the plan is up to date then
 */
gboolean footfall_import_choices_apply (const FootfallImportChoices *self, FootfallCli *cli, FootfallImportPlan *plan,
                                        const FootfallLog *log, GError **error);

G_END_DECLS
