/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/* What was told before, as the notifications of the log say. A key is what was
 * told ("rest:left", "shoe-replace:UUID") and, behind one more colon, the day of
 * the event, or for thresholds their value: "rest:left:2026-11-20". The event,
 * not the time of sending, says that it was told, so that neither another time
 * zone nor a clock that was set can tell it twice or keep it silent. */

/**
 * footfall_told_make_key:
 *
 * Returns: (transfer full): "what:YYYY-MM-DD"
 */
char *footfall_told_make_key (const char *what, FootfallDay day);

/**
 * footfall_told_find:
 *
 * Returns: (nullable): the record with exactly that key
 */
const FootfallNotification *footfall_told_find (const FootfallLog *log, const char *key);

/**
 * footfall_told_find_event:
 * @what: the key without its day
 * @from: the first day
 * @until: the last day: today, for an event that is still to come was told by a clock that was wrong
 *
 * Returns: (nullable): of the records of @what whose event is on one of these days, the one that was sent last
 */
const FootfallNotification *footfall_told_find_event (const FootfallLog *log, const char *what, FootfallDay from,
                                                      FootfallDay until);

/**
 * footfall_told_days_since:
 * @what: the beginning of keys
 * @zone: the runner's zone
 *
 * Where the record is from a time that is still to come, the clock was wrong
 * then, and the day of the event stands in for the day of sending; if that is to
 * come, too, the record does not count.
 *
 * Returns: how many days ago something that begins with @what was last told; %G_MAXINT if it never was
 */
int footfall_told_days_since (const FootfallLog *log, const char *what, FootfallDay today, GTimeZone *zone);

/**
 * footfall_told_get_day:
 *
 * Returns: the day at the end of the record's key; or unknown
 */
FootfallDay footfall_told_get_day (const FootfallNotification *self);

/**
 * footfall_told_record:
 * @level: what footfall_told_find() is to say was told
 *
 * Returns: (transfer full): the record of @key, new or brought up to date
 */
FootfallNotification *footfall_told_record (const FootfallLog *log, const char *key, int level, gint64 now);

G_END_DECLS
