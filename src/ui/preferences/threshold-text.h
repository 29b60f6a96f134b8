/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/rules.h"
#include "core/units.h"

G_BEGIN_DECLS

/* How the value of a threshold is shown and typed. Distances are in the runner's
 * unit, everything else in the unit of the threshold. */

/**
 * footfall_threshold_text_format:
 *
 * Returns: (transfer full): "7 days", "3 km", "75 %", "1.1"
 */
char *footfall_threshold_text_format (const FootfallRulesField *field, double value, FootfallDistanceUnit unit);

/* (transfer full): the number alone, for an entry */
char *footfall_threshold_text_format_number (const FootfallRulesField *field, double value, FootfallDistanceUnit unit);

/* What stands beside the number: "days", "km", "%"; "" where it is a mere number */
const char *footfall_threshold_text_get_symbol (const FootfallRulesField *field, FootfallDistanceUnit unit);

/**
 * footfall_threshold_text_parse:
 * @rules: the other thresholds, with which the value has to make sense
 * @value: (out): untouched on failure
 * @error: set to %FOOTFALL_RULES_ERROR; the message is fit to be put under a field
 *
 * Returns: whether @text is a value that @field can have
 */
gboolean footfall_threshold_text_parse (const FootfallRulesField *field, const FootfallRules *rules, const char *text,
                                        FootfallDistanceUnit unit, double *value, GError **error);

G_END_DECLS
