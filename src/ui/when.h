/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/units.h"

G_BEGIN_DECLS

/* Days and times the way people type them into a field. Errors are
 * %FOOTFALL_UNITS_ERROR_INVALID, with a message for under the field. */

/**
 * footfall_when_parse_day:
 * @text: "today", "yesterday" or their beginnings, a day of the week (the last one), a day of the
 *   month (the last one), a date in the locale's form, or "2026-11-22"
 * @today: the day it is
 * @day: (out): the day, not after @today; untouched on failure
 *
 * Returns: whether @text is a day up to @today
 */
gboolean footfall_when_parse_day (const char *text, FootfallDay today, FootfallDay *day, GError **error);

/**
 * footfall_when_format_day:
 *
 * Returns: (transfer full): a text that footfall_when_parse_day() reads back
 */
char *footfall_when_format_day (FootfallDay day, FootfallDay today);

/**
 * footfall_when_parse_time:
 * @text: "18:04", "1804", "18", "6pm", "6:04 pm"
 * @second_of_day: (out): 0 to 86399; untouched on failure
 *
 * Returns: whether @text is a time of the day
 */
gboolean footfall_when_parse_time (const char *text, int *second_of_day, GError **error);

/**
 * footfall_when_format_time:
 *
 * Returns: (transfer full): "18:04" or "6:04 PM", as the locale has it; seconds are left out
 */
char *footfall_when_format_time (int second_of_day);

G_END_DECLS
