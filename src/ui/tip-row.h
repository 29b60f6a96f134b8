/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "advice/tips.h"

G_BEGIN_DECLS

/**
 * footfall_tip_row_new:
 *
 * Returns: (transfer floating): a row that unfolds to how it is done and what it rests on
 */
GtkWidget *footfall_tip_row_new (const FootfallTip *tip);

G_END_DECLS
