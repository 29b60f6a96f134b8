/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_strava_date_parse:
 * @text: an "Activity Date" in any language: "2014-09-12 16:54:28", "Aug 12, 2019, 6:04:11 AM",
 *   "09.12.2022, 15:24:49", "24 mai 2012 à 16:27:40", "5 de ago. de 2026, 20:45:59"
 * @unix_s: (out): the instant, for these dates are in UTC; untouched on failure
 *
 * Returns: whether @text is a time that exists
 */
gboolean footfall_strava_date_parse (const char *text, gint64 *unix_s);

G_END_DECLS
