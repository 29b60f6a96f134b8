/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"
#include "core/units.h"

G_BEGIN_DECLS

/* What the Journal page says of a record: a run, a pain entry of its own, an
 * activity, a break or an event. */

/**
 * FootfallEntryContext:
 * @log: where the shoe and the pain of a run stand
 * @unit: the runner's unit
 * @today: the day it is
 */
typedef struct
{
  const FootfallLog *log;
  FootfallDistanceUnit unit;
  FootfallDay today;
} FootfallEntryContext;

/**
 * footfall_entry_text_get_title:
 *
 * Returns: (transfer full): "6.2 km in 38:10", "Left knee: 3, mild", "Bicycle", "Break from running", "Illness"
 */
char *footfall_entry_text_get_title (const FootfallEntryContext *context, FootfallRecordKind kind,
                                     gconstpointer record);

/**
 * footfall_entry_text_get_subtitle:
 *
 * Returns: (transfer full): what else is known, parted by dots; "" for nothing
 */
char *footfall_entry_text_get_subtitle (const FootfallEntryContext *context, FootfallRecordKind kind,
                                        gconstpointer record);

/**
 * footfall_entry_text_get_notes:
 *
 * Returns: (nullable): the notes of a record that has any
 */
const char *footfall_entry_text_get_notes (FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_entry_text_get_icon_name:
 *
 * Returns: the icon of what is not a run
 */
const char *footfall_entry_text_get_icon_name (FootfallRecordKind kind);

/**
 * footfall_entry_text_describe:
 * @day: the day it stands under
 *
 * Returns: (transfer full): all of it in a line with its date, as it is read aloud
 */
char *footfall_entry_text_describe (const FootfallEntryContext *context, FootfallRecordKind kind,
                                    gconstpointer record, FootfallDay day);

/**
 * footfall_entry_text_format_month:
 *
 * Returns: (transfer full): the month that @day is in, and its year
 */
char *footfall_entry_text_format_month (FootfallDay day);

/**
 * footfall_entry_text_format_sums:
 *
 * Returns: (transfer full): "32.1 km · 5 runs"; where there is no run, nothing
 */
char *footfall_entry_text_format_sums (double distance_m, guint n_runs, FootfallDistanceUnit unit);

G_END_DECLS
