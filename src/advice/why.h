/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The rows of "why": a figure against its threshold; no other room includes it. */

#pragma once

#include "advice/text-request.h"

G_BEGIN_DECLS

/* Returns: (element-type FootfallWhyRow): no rows yet */
GPtrArray *footfall_why_new (void);

/**
 * footfall_why_add:
 * @label: translated
 * @value: (transfer full): the figure
 * @threshold: (transfer full) (nullable): what it is held against
 * @field: (nullable): the name of the #FootfallRulesField behind @threshold
 */
void footfall_why_add (GPtrArray *why, const char *label, char *value, char *threshold, const char *field);

/* How high a pain entry was, against the level from which it counts */
void footfall_why_add_level (GPtrArray *why, const char *label, int level, int min_level, const char *field);

/* The first and the last of the days that count; @threshold: (transfer full) */
void footfall_why_add_day_range (GPtrArray *why, const FootfallTextRequest *request, FootfallDay from, FootfallDay to,
                                 char *threshold, const char *field);

/* Pain on most days: how many were logged, how far they span, and how many of them count */
void footfall_why_add_most_days (GPtrArray *why, const FootfallTextRequest *request, FootfallDay from, FootfallDay to,
                                 int logged_days, int counted_days);

/* The last painful day of any knee, where it made the finding louder; nothing if unknown */
void footfall_why_add_painful_on (GPtrArray *why, const FootfallTextRequest *request, FootfallDay painful_on,
                                  int within_days, const char *field);

G_END_DECLS
