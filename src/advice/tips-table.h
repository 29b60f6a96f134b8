/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "advice/tips.h"

G_BEGIN_DECLS

/* Every tip; only tips.c reads it. */
extern const FootfallTip footfall_tips_table[];
extern const guint footfall_n_tips;

G_END_DECLS
