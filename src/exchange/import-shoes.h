/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-merge.h"

G_BEGIN_DECLS

/* Which shoe a text means that the files of an import have: what was chosen
 * before, what runs that are known already wear, what sounds the same; else a
 * new shoe. */

/* Returns: (transfer full): the text as it is compared, in any case */
char *footfall_import_shoe_fold (const char *text);

void footfall_import_shoe_free (FootfallImportShoe *self);

/**
 * footfall_import_shoes_find:
 * @plan: whose files are matched already; gets its shoes
 * @merge: of that plan
 * @listed: (element-type utf8 FootfallShoe): shoes that lists describe, by their folded text
 * @choices: (nullable): as in the options
 */
void footfall_import_shoes_find (FootfallImportPlan *plan, FootfallImportMerge *merge, GHashTable *listed,
                                 GHashTable *choices);

/**
 * footfall_import_shoes_resolve:
 * @text: (nullable): what a file calls a shoe
 *
 * Returns: the UUID of the shoe that was chosen for it, or none
 */
FootfallUuid footfall_import_shoes_resolve (const FootfallImportPlan *plan, const char *text);

/**
 * footfall_import_shoes_get_new:
 * @uuid: of a shoe that a text was resolved to
 *
 * Returns: (transfer none) (nullable): the new shoe, if it is one
 */
const FootfallShoe *footfall_import_shoes_get_new (const FootfallImportPlan *plan, const FootfallUuid *uuid);

G_END_DECLS
