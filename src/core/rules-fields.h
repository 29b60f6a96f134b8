/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/rules.h"

G_BEGIN_DECLS

/* The table behind footfall_rules_get_fields(). */
extern const FootfallRulesField footfall_rules_fields[];
extern const guint footfall_n_rules_fields;

G_END_DECLS
