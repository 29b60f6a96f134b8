/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/instant.h"

G_BEGIN_DECLS

/* The wall clock of the runner's zone, where it is given as an instant. */

/* The local date at @now */
FootfallDay footfall_local_day (gint64 now, GTimeZone *zone);

/* The local hour at @now, 0 to 23 */
int footfall_local_hour (gint64 now, GTimeZone *zone);

/**
 * footfall_local_instant:
 * @day: a known day
 * @hour: 0 to 23
 *
 * Returns: when the wall clock shows that hour, unix seconds; where the clock skips it, right after that
 */
gint64 footfall_local_instant (FootfallDay day, int hour, GTimeZone *zone);

G_END_DECLS
