/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/context.h"

G_BEGIN_DECLS

/* The rules about shoes. Each adds a finding for every shoe in use for which
 * it holds; they are asked in the order of #FootfallRuleId. */

void footfall_judge_shoe_replace (FootfallContext *context);
void footfall_judge_shoe_inspect (FootfallContext *context);

/**
 * footfall_list_shoe_uses:
 * @context: the runs and shoes
 *
 * Returns: (transfer full) (element-type FootfallShoeUse): the shoes in use, by name
 */
GArray *footfall_list_shoe_uses (const FootfallContext *context);

G_END_DECLS
