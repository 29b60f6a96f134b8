/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * footfall_run_text_get_title:
 *
 * Returns: (transfer full): "6.2 km in 38:10", or what is known of it
 */
char *footfall_run_text_get_title (const FootfallRun *run, FootfallDistanceUnit unit);

/**
 * footfall_run_text_get_highest:
 *
 * Returns: the highest level that was told of a knee after a run, or -1
 */
int footfall_run_text_get_highest (const FootfallLog *log, const FootfallRun *run, FootfallKnee knee);

/**
 * footfall_run_text_describe_knee:
 * @level: 0 to 10
 *
 * Returns: (transfer full): "Left knee: 3, mild"
 */
char *footfall_run_text_describe_knee (FootfallKnee knee, int level);

/**
 * footfall_run_text_get_level_class:
 *
 * Returns: the style class of a number that is a pain level, which helps to find it and never says it alone
 */
const char *footfall_run_text_get_level_class (int level);

/**
 * footfall_run_text_describe:
 *
 * Returns: (transfer full): the whole run in a line, as it is read aloud
 */
char *footfall_run_text_describe (const FootfallLog *log, const FootfallRun *run, FootfallDistanceUnit unit);

G_END_DECLS
