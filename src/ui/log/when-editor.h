/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/day.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WHEN_EDITOR (footfall_when_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWhenEditor, footfall_when_editor, FOOTFALL, WHEN_EDITOR, AdwBin)

/**
 * FootfallWhenEditor:
 *
 * A day and a time. Both can be typed, Up and Down go a day later or earlier,
 * and the calendar opens with a button. What is not touched stays as it was, to
 * the second.
 */

/**
 * FootfallWhenEditor::edited:
 * @editor: the editor
 *
 * The runner changed the day or the time.
 */

/**
 * footfall_when_editor_set_instant:
 * @utc_offset_s: the offset of the local clock then
 * @today: the latest day that can be chosen
 *
 * What was offered before is offered no longer.
 */
void footfall_when_editor_set_instant (FootfallWhenEditor *self, gint64 unix_s, gint32 utc_offset_s,
                                       FootfallDay today);

/**
 * footfall_when_editor_offer_times:
 *
 * Offers what runs are mostly dated, each one key away: the instant that was
 * set, which is now; this morning, once it has been; yesterday evening.
 */
void footfall_when_editor_offer_times (FootfallWhenEditor *self);

/**
 * footfall_when_editor_get_instant:
 * @zone: the runner's zone, for times that were typed
 * @unix_s: (out): untouched on failure
 * @utc_offset_s: (out): untouched on failure
 *
 * Returns: whether both fields are understood
 */
gboolean footfall_when_editor_get_instant (FootfallWhenEditor *self, GTimeZone *zone, gint64 *unix_s,
                                           gint32 *utc_offset_s);

/**
 * footfall_when_editor_check:
 *
 * Returns: whether both fields are understood; if not, the editor says why and the field has the focus
 */
gboolean footfall_when_editor_check (FootfallWhenEditor *self);

G_END_DECLS
