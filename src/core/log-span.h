/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_log_get_span:
 * @first: (out): the first day on which something is logged
 * @last: (out): the last one; both untouched if there is none
 *
 * Looks at runs, pain entries, activities, breaks and events, each on the day
 * of its own place.
 *
 * Returns: whether anything is logged
 */
gboolean footfall_log_get_span (const FootfallLog *self, FootfallDay *first, FootfallDay *last);

G_END_DECLS
