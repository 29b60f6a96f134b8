/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/day.h"
#include "preferences/preferences.h"
#include "ui/journal-opener.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WINDOW (footfall_window_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWindow, footfall_window, FOOTFALL, WINDOW, AdwApplicationWindow)

/**
 * FootfallWindow:
 *
 * One journal: the pages Today, Journal, Trends and Shoes, or why it cannot be opened.
 */

/**
 * FootfallWindow::journal-shown:
 * @window: the window
 * @model: (type FootfallModel): of the journal, which is open now
 */

/**
 * footfall_window_new:
 * @opener: (transfer full): opens the journal of the window
 *
 * The window comes first and its pages after, when its first frame is drawn.
 *
 * Returns: (transfer none): a window of @application, not yet shown
 */
FootfallWindow *footfall_window_new (AdwApplication *application, FootfallPreferences *preferences,
                                     FootfallJournalOpener *opener);

/**
 * footfall_window_show_journal:
 *
 * Shows the journal now, where someone cannot wait for the first frame.
 */
void footfall_window_show_journal (FootfallWindow *self);

const char *footfall_window_get_path (FootfallWindow *self);

/**
 * footfall_window_set_today:
 *
 * Called by whoever reads the clock.
 */
void footfall_window_set_today (FootfallWindow *self, FootfallDay today);

/**
 * footfall_window_mark_as_example:
 *
 * Says above the pages that nothing here is the runner's own.
 */
void footfall_window_mark_as_example (FootfallWindow *self);

/* Says it in a toast, and to who listens. */
void footfall_window_say (FootfallWindow *self, const char *text);

G_END_DECLS
