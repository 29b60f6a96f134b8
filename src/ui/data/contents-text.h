/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/* What a journal or a backup holds, in words. All: (transfer full) */

/* "1 Mar 2024 to 22 Nov 2026", in the form of the locale; empty if nothing is logged on any day */
char *footfall_contents_text_describe_span (const FootfallLog *log);

/* The days, and how many there are of each kind, on two lines. */
char *footfall_contents_text_describe (const FootfallLog *log);

/**
 * footfall_contents_text_describe_missing:
 *
 * Returns: (transfer full): "3 runs, 2 pain entries": what is in @log and not in @other; empty if there is nothing
 */
char *footfall_contents_text_describe_missing (const FootfallLog *log, const FootfallLog *other);

/* "24/11/2026, 18:04", in the form of the locale and the zone of this computer */
char *footfall_contents_text_describe_time (gint64 unix_s);

G_END_DECLS
